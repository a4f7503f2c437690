"""What a supervisor does with orders in the queue: hold, expedite, cancel, and the way back."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.changing import hurry, stop_picking, want_fewer, want_more
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
    """Put orders before the others of their day, or back; released ones with their rounds."""
    for order in _open(uow, refs, or_released=True):
        if order.state is OrderState.RELEASED:
            hurry(uow, order, urgent=urgent)
        uow.save(replace(order, expedited=urgent))
        uow.record("order_expedited" if urgent else "order_not_expedited", order.order_ref)
    return len(refs)


@operation(Right.RELEASE, undo=True, grave=True)
def cancel_orders(uow: UnitOfWork, *, refs: tuple[str, ...]) -> int:
    """Cancel orders, also while they are picked; what they were promised is promised to others.

    What was picked of them is brought back: its tote says so when it is scanned.
    """
    for order in _open(uow, refs, or_released=True):
        if order.state is OrderState.RELEASED:
            stop_picking(uow, order)
        give_back(uow, order.order_ref)
        for line in uow.find(OrderLine, order_ref=order.order_ref):
            uow.save(replace(line, cancelled=line.cancelled + line.open))
        uow.save(order.become(OrderState.CANCELLED))
        uow.record("order_cancelled", order.order_ref)
        uow.tell("order_cancelled", order.order_ref)
    promise(uow)
    return len(refs)


@operation(Right.RELEASE, undo=True)
def change_lines(uow: UnitOfWork, *, order_ref: str, lines: tuple[tuple[int, int], ...]) -> int:
    """Change several lines of an order (line, pieces wanted) together, or none of them."""
    for line, ordered in lines:
        _change(uow, order_ref, line, ordered)
    return len(lines)


def _change(uow: UnitOfWork, order_ref: str, line: int, ordered: int) -> None:
    (order,) = _open(uow, (order_ref,), or_released=True)
    found = uow.get(OrderLine, order_ref, line)
    more = ordered - (found.ordered - found.cancelled)
    if ordered < 0 or not more:
        raise Refusal(Why.NOTHING_TO_CHANGE, order=order_ref, sku=found.sku)
    if order.state is OrderState.OPEN:
        _change_open(uow, found, more)
    elif more < 0:
        want_fewer(uow, found, -more)
    else:
        want_more(uow, found, more)
    uow.record("line_changed", order_ref, line=line, sku=found.sku, ordered=ordered)


def _change_open(uow: UnitOfWork, line: OrderLine, more: int) -> None:
    """Change a line nobody picks yet: what it was promised is promised anew."""
    give_back(uow, line.order_ref)
    if more > 0:
        uow.save(replace(line, ordered=line.ordered + more))
    else:
        uow.save(replace(line, cancelled=line.cancelled - more))
    promise(uow, [line.order_ref])


def _open(uow: UnitOfWork, refs: tuple[str, ...], *, or_released: bool = False) -> list[Order]:
    """Fetch orders, all of which must still be open; the refusal names those that are not."""
    orders = [uow.get(Order, ref) for ref in refs]
    states = {OrderState.OPEN, OrderState.RELEASED} if or_released else {OrderState.OPEN}
    if wrong := [o.order_ref for o in orders if o.state not in states]:
        raise Refusal(Why.WRONG_STATE, orders=tuple(wrong))
    return orders
