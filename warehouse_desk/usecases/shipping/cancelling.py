"""Numbers that carriers gave and nobody uses: told to them after the commit, until they have heard.

What could not be told stays, is shown with its trouble, and is told again.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

import msgspec

from warehouse_desk.domain.carriers import CarrierNumber
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState, settle, tell_outside, waiting
from warehouse_desk.usecases.ports import Act, Reading, Store, UnitOfWork
from warehouse_desk.usecases.shipping.numbers import booking_address

#: A number that its carrier is to take back.
KIND = "cancel_booking"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A number that is used no more; told again under the same `key`, it means nothing new."""

    key: str
    carrier: str
    number: str


class CancelLine(Protocol):
    """A way to have a number taken back."""

    def cancel(self, cancellation: Cancellation) -> None:
        """Tell the carrier; `OutsideTrouble` when it did not hear or does not agree."""
        ...


def void_labels(uow: UnitOfWork, labels: Iterable[Label]) -> None:
    """Make labels void; a carrier that numbered them is told."""
    for label in labels:
        uow.save(replace(label, state=LabelState.VOID))
        found = uow.seek(CarrierNumber, label.label)
        if found is not None:
            ask_to_cancel(uow, label, found)


def ask_to_cancel(uow: UnitOfWork, label: Label, number: CarrierNumber) -> None:
    """Have a number taken back, if its carrier gave it itself."""
    if booking_address(uow, number.carrier):
        uow.tell(
            KIND, label.parcel, label=label.label, carrier=number.carrier, number=number.number
        )


class _Body(msgspec.Struct):
    label: int
    carrier: str
    number: str


@operation(Right.ADMIN)
def note_cancelled(uow: UnitOfWork, *, message: int) -> int:
    """Note that the carrier knows; a label that counts again gets another number."""
    found = uow.get(OutboxMessage, message)
    body = msgspec.json.decode(found.body, type=_Body)
    uow.save(replace(found, state=OutboxState.DONE.value, attempts=found.attempts + 1))
    number = uow.seek(CarrierNumber, body.label)
    if number is not None:
        uow.remove(number)
    uow.record("booking_cancelled", found.subject, number=body.number)
    return message


def cancel_waiting(
    store: Store, act_of: Callable[[], Act], line_of: Callable[[str], CancelLine]
) -> list[OutsideTrouble]:
    """Tell carriers of the numbers that are used no more; return what did not get through."""
    with store.look() as reading:
        bodies = [
            (one.id, msgspec.json.decode(one.body, type=_Body)) for one in waiting(reading, (KIND,))
        ]
        due = [(number, body, _is_void(reading, body.label)) for number, body in bodies]
    for message, _, is_void in due:
        if not is_void:  # an undo was quicker
            settle(store, act_of(), message=message, state=OutboxState.DONE)
    told = [
        (message, Cancellation(f"{KIND}-{message}", body.carrier, body.number))
        for message, body, is_void in due
        if is_void
    ]
    return tell_outside(
        store,
        act_of,
        ((message, partial(line_of(one.carrier).cancel, one)) for message, one in told),
        lambda act, message, _: note_cancelled(store, act, message=message),
    )


def _is_void(reading: Reading, label: int) -> bool:
    found = reading.seek(Label, label)
    return found is None or found.state is LabelState.VOID
