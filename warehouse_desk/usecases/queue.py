"""What a supervisor does with orders in the queue: hold, expedite, cancel, and the way back."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import give_back, promise


@operation(Right.RELEASE)
def hold_orders(uow: UnitOfWork, *, refs: tuple[str, ...]) -> int:
    """Keep open orders from being released; what they were promised is promised to others."""
    for order in _open(uow, refs):
        uow.save(replace(order, held=True))
        give_back(uow, order.order_ref)
        uow.record("order_held", order.order_ref)
    promise(uow)
    return len(refs)


@operation(Right.RELEASE)
def let_go_orders(uow: UnitOfWork, *, refs: tuple[str, ...]) -> int:
    """Let held orders into the queue again, and promise them what is there."""
    for order in _open(uow, refs):
        uow.save(replace(order, held=False))
        uow.record("order_let_go", order.order_ref)
    promise(uow, refs)
    return len(refs)


@operation(Right.RELEASE)
def expedite_orders(uow: UnitOfWork, *, refs: tuple[str, ...], urgent: bool) -> int:
    """Put orders before the others of their day, or back."""
    for order in _open(uow, refs):
        uow.save(replace(order, expedited=urgent))
        uow.record("order_expedited" if urgent else "order_not_expedited", order.order_ref)
    return len(refs)


@operation(Right.RELEASE, grave=True)
def cancel_orders(uow: UnitOfWork, *, refs: tuple[str, ...]) -> int:
    """Cancel open orders; what they were promised is promised to others."""
    for order in _open(uow, refs):
        give_back(uow, order.order_ref)
        for line in uow.find(OrderLine, order_ref=order.order_ref):
            uow.save(replace(line, cancelled=line.cancelled + line.open))
        uow.save(order.become(OrderState.CANCELLED))
        uow.record("order_cancelled", order.order_ref)
        uow.tell("order_cancelled", order.order_ref)
    promise(uow)
    return len(refs)


def _open(uow: UnitOfWork, refs: tuple[str, ...]) -> list[Order]:
    """Fetch orders, all of which must still be open; the refusal names those that are not."""
    orders = [uow.get(Order, ref) for ref in refs]
    if wrong := [o.order_ref for o in orders if o.state is not OrderState.OPEN]:
        raise Refusal(Why.WRONG_STATE, orders=tuple(wrong))
    return orders
