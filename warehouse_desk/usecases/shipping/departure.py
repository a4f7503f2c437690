"""The last parcel of an order leaves: the order is shipped, and whoever waits for it is told."""

from dataclasses import replace

from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import Parcel, ParcelState
from warehouse_desk.usecases.ports import UnitOfWork


def leave_if_complete(uow: UnitOfWork, order_ref: str) -> bool:
    """Mark a packed order as shipped once all its parcels are out; tell whether that is so."""
    order = uow.get(Order, order_ref)
    parcels = uow.find(Parcel, order_ref=order_ref)
    out = {ParcelState.SHIPPED, ParcelState.VOID}
    if order.state is not OrderState.PACKED or any(one.state not in out for one in parcels):
        return False
    uow.save(replace(order.become(OrderState.SHIPPED), shipped_at=uow.now))
    uow.record("order_shipped", order_ref)
    uow.tell("channel_update", order_ref, state=OrderState.SHIPPED.value)
    uow.tell("customer_message", order_ref, about=OrderState.SHIPPED.value)
    return True
