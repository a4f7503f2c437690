"""Pieces that nobody wants any more: out of the tote or the wall, back where they are put away."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SELLABLE, Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Tote, WallSlot
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.stock import move_all

#: Where pieces may be brought that are not sent.
BACK = (PlaceKind.RESTOCK, PlaceKind.QUARANTINE, *SELLABLE)


def cancelled_order_in(reading: Reading, place: str) -> str:
    """Name the cancelled order whose pieces lie in a tote or slot of the wall (or none)."""
    tote = reading.seek(Tote, place)
    if tote is not None and not tote.round:
        return _cancelled(reading, tote.order_ref)
    slot = reading.seek(WallSlot, place)
    return _cancelled(reading, slot.order_ref) if slot is not None else ""


def _cancelled(reading: Reading, order_ref: str) -> str:
    order = reading.seek(Order, order_ref) if order_ref else None
    return order_ref if order is not None and order.state is OrderState.CANCELLED else ""


@operation(Right.PICK, undo=True)
def bring_back(uow: UnitOfWork, *, origin: str, place: str) -> int:
    """Empty a tote or wall slot of a cancelled order at a put-away place; return the pieces."""
    order_ref = cancelled_order_in(uow, origin)
    if not order_ref:
        raise Refusal(Why.NOT_CANCELLED, scanned=origin)
    found = uow.get(Place, place)
    if found.kind not in BACK:
        raise Refusal(Why.WRONG_DROP, expected="RESTOCK", scanned=place)
    pieces = move_all(uow, origin=origin, target=place, reason="cancelled")
    tote = uow.seek(Tote, origin)
    if tote is not None:
        uow.save(Tote(origin))
    else:
        slot = uow.get(WallSlot, origin)
        uow.save(WallSlot(slot.wall_slot, slot.sequence))
    uow.record("brought_back", order_ref, origin=origin, place=place, quantity=pieces)
    return pieces
