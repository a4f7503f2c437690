"""Carriers with an interface of their own: what left is announced to them, once, after the commit.

Nothing at the bench waits for them: numbers come from the ranges they gave us. What could not be
told stays and is told again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

import msgspec

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.events import OutboxMessage, Setting
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState, tell_outside, waiting
from warehouse_desk.usecases.ports import Act, Reading, Store, UnitOfWork
from warehouse_desk.usecases.shipping.manifest import ManifestContent, manifest_content

#: A hand-over that its carrier wants to be told of.
KIND = "announce_hand_over"


@dataclass(frozen=True, slots=True)
class Announcement:
    """Parcels that left with a carrier; the same `key` is the same announcement told again."""

    key: str
    carrier: str
    content: ManifestContent


class CarrierLine(Protocol):
    """A way to speak with a carrier."""

    def announce(self, announcement: Announcement) -> str:
        """Tell what left and give the carrier's receipt; `OutsideTrouble` when it did not hear."""
        ...


def address_of(reading: Reading, carrier: str) -> str:
    """Tell where a carrier listens; empty for one that wants paper only."""
    row = reading.seek(Setting, f"carrier.{carrier}.address")
    return row.value if row else ""


def ask_to_announce(uow: UnitOfWork, hand_over: HandOver) -> None:
    """Have a closed hand-over announced, if its carrier listens."""
    if address_of(uow, hand_over.carrier):
        uow.tell(KIND, str(hand_over.hand_over), hand_over=hand_over.hand_over)


@operation(Right.ADMIN)
def note_receipt(uow: UnitOfWork, *, message: int, receipt: str) -> int:
    """Note what a carrier answered, and that it knows."""
    found = uow.get(OutboxMessage, message)
    uow.save(replace(found, state=OutboxState.DONE.value, attempts=found.attempts + 1))
    uow.record("hand_over_announced", found.subject, receipt=receipt)
    return message


def announce_waiting(
    store: Store, act_of: Callable[[], Act], line_of: Callable[[str], CarrierLine]
) -> tuple[int, list[OutsideTrouble]]:
    """Tell carriers of what left; return how many announcements got through, and what did not."""
    with store.look() as reading:
        told = [
            (one.id, _announcement(reading, one.id, one.body)) for one in waiting(reading, (KIND,))
        ]
    troubles = tell_outside(
        store,
        act_of,
        ((message, partial(line_of(one.carrier).announce, one)) for message, one in told),
        lambda act, message, receipt: note_receipt(store, act, message=message, receipt=receipt),
    )
    return len(told) - len(troubles), troubles


def _announcement(reading: Reading, message: int, body: str) -> Announcement:
    number = msgspec.json.decode(body, type=dict[str, int])["hand_over"]
    carrier = reading.get(HandOver, number).carrier
    return Announcement(f"{KIND}-{message}", carrier, manifest_content(reading, number))
