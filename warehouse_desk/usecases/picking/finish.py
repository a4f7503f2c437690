"""When the picking of an order is over."""

from dataclasses import replace

from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.picking import UNDONE, Task, Tote, WallSlot
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.ports import UnitOfWork


def finish_picking(uow: UnitOfWork, order_ref: str, *, at_wall: bool) -> bool:
    """Close the picking of an order once nothing of it is left to walk to; tell whether it did.

    An order of a wave is picked when all that was found of it lies in its slot of the wall.
    """
    order = uow.get(Order, order_ref)
    if order.state is not OrderState.RELEASED or uow.find(Task, order_ref=order_ref, state=UNDONE):
        return False
    picked = sum(line.picked for line in uow.find(OrderLine, order_ref=order_ref))
    if at_wall and picked and pieces_at_wall(uow, order_ref) < picked:
        return False
    uow.save(order.become(OrderState.PICKED if picked else OrderState.SHORT))
    uow.record("order_picked" if picked else "order_short", order_ref)
    if not picked:
        for slot in uow.find(WallSlot, order_ref=order_ref):
            uow.save(replace(slot, order_ref=""))
    return True


def pieces_at_wall(uow: UnitOfWork, order_ref: str) -> int:
    """Count the pieces in an order's slot of the wall, and in totes beside it."""
    places = [slot.wall_slot for slot in uow.find(WallSlot, order_ref=order_ref)]
    places += [tote.tote for tote in uow.find(Tote, order_ref=order_ref)]
    stock = uow.find(Stock, place=tuple(places)) if places else []
    return sum(one.quantity for one in stock)
