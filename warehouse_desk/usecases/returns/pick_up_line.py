"""Telling carriers of pick-ups at customers' doors, and of those that are called off."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import PickUp, PickUpAddress, PickUpState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState, settle, tell_outside, waiting
from warehouse_desk.usecases.packing.address import PostalAddress, own_address, postal_address
from warehouse_desk.usecases.ports import Act, Reading, Store, UnitOfWork
from warehouse_desk.usecases.returns.labels import whose
from warehouse_desk.usecases.returns.pick_up_address import STANDING
from warehouse_desk.usecases.returns.pick_ups import (
    CALL_OFF,
    ORDER,
    listens_at,
    pick_up_of,
    zone_of,
)
from warehouse_desk.usecases.shipping.cancelling import Cancellation


@dataclass(frozen=True, slots=True)
class PickUpOrder:
    """What a carrier wants to know; `reference` is ours, and the same whenever it is told again.

    Times are by the carrier's clock.
    """

    reference: str
    carrier: str
    parcel: str
    number: str
    order_ref: str
    begins: datetime
    ends: datetime
    collect_at: PostalAddress
    deliver_to: PostalAddress


class PickUpLine(Protocol):
    """A way to have a parcel collected."""

    def collect(self, order: PickUpOrder) -> str:
        """Give the carrier's number; `OutsideTrouble` when it is away or will not come."""
        ...

    def cancel(self, cancellation: Cancellation) -> None:
        """Call a pick-up off by our reference; `OutsideTrouble` when it did not hear or agree."""
        ...


def tell_pick_ups(
    store: Store, act_of: Callable[[], Act], line_of: Callable[[str], PickUpLine]
) -> list[OutsideTrouble]:
    """Tell carriers when to come and when not to; return what did not get through."""
    ordered = _due(store, act_of, ORDER, PickUpState.ORDERED)
    troubles = tell_outside(
        store,
        act_of,
        ((message, partial(line_of(one.carrier).collect, one)) for message, one in ordered),
        lambda act, message, number: note_pick_up(store, act, message=message, number=number),
    )
    off = [
        (message, Cancellation(f"{CALL_OFF}-{message}", one.carrier, one.reference))
        for message, one in _due(store, act_of, CALL_OFF, PickUpState.CALLED_OFF)
    ]
    return troubles + tell_outside(
        store,
        act_of,
        ((message, partial(line_of(one.carrier).cancel, one)) for message, one in off),
        lambda act, message, _: settle(store, act, message=message, state=OutboxState.DONE),
    )


@operation(Right.ADMIN)
def note_pick_up(uow: UnitOfWork, *, message: int, number: str) -> int:
    """Note that the carrier will come; where nobody wants it any more, it is told again."""
    found = uow.get(OutboxMessage, message)
    uow.save(replace(found, state=OutboxState.DONE.value, attempts=found.attempts + 1))
    pick_up = pick_up_of(uow, found.body)
    if pick_up.state in STANDING:
        uow.save(replace(pick_up, state=PickUpState.CONFIRMED, number=number))
        uow.record("pick_up_confirmed", pick_up.rma, number=number)
    elif pick_up.state is PickUpState.CALLED_OFF:  # it became so while the carrier was asked
        uow.tell(CALL_OFF, pick_up.rma, pick_up=pick_up.pick_up)
    return message


def _due(
    store: Store, act_of: Callable[[], Act], kind: str, state: PickUpState
) -> list[tuple[int, PickUpOrder]]:
    """List what carriers that listen are to be told of pick-ups which still are in a state.

    The other messages are done with: an undo was quicker, or whoever called the pick-up off.
    """
    with store.look() as reading:
        found = [(one.id, pick_up_of(reading, one.body)) for one in waiting(reading, (kind,))]
        heard = [(message, one) for message, one in found if listens_at(reading, one.carrier)]
        due = [(message, _order(reading, one)) for message, one in heard if one.state is state]
    for message in dict(heard).keys() - dict(due).keys():
        settle(store, act_of(), message=message, state=OutboxState.DONE)
    return due


def _order(reading: Reading, pick_up: PickUp) -> PickUpOrder:
    label, zone = reading.get(ReturnLabel, pick_up.label), ZoneInfo(zone_of(reading, pick_up))
    other = reading.seek(PickUpAddress, pick_up.pick_up)
    return PickUpOrder(
        f"{label.tracking}-{pick_up.pick_up}",
        pick_up.carrier,
        label.tracking,
        label.number,
        label.order_ref,
        pick_up.begins.astimezone(zone),
        pick_up.ends.astimezone(zone),
        postal_address(other or whose(reading, label.order_ref)),
        postal_address(own_address(reading)),
    )
