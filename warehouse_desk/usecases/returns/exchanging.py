"""An exchange is an order of its own, which costs nothing and goes out at once."""

from dataclasses import dataclass

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Remedy, Return, ReturnLine, ReturnState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.promising import promise
from warehouse_desk.usecases.shipping.cut_offs import ship_by


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The order that was made, and how many of its pieces are promised."""

    order_ref: str
    pieces: int


def exchange_ref(rma: str) -> str:
    """Name the order of an exchange after its return: there is never a second one."""
    return f"X-{rma}"


def waiting_exchanges(reading: Reading) -> list[Return]:
    """List the returns whose customers wait for another piece, the oldest first."""
    states = (ReturnState.AUTHORISED, ReturnState.RECEIVED, ReturnState.CLOSED)
    found = [
        one
        for one in reading.find(Return, state=states, remedy=Remedy.EXCHANGE)
        if reading.seek(Order, exchange_ref(one.rma)) is None
    ]
    return sorted(found, key=lambda one: (one.requested_at, one.rma))


@operation(Right.RETURNS)
def order_exchange(uow: UnitOfWork, *, rma: str) -> Exchanged:
    """Order the same goods once more for the customer, free of charge, and promise them."""
    return_ = uow.get(Return, rma)
    ref = exchange_ref(rma)
    if return_ not in waiting_exchanges(uow):
        raise Refusal(Why.NO_EXCHANGE, rma=rma)
    first = uow.get(Order, return_.order_ref)
    order = Order(
        ref, first.channel, first.contact, first.service, uow.now,
        ship_by(uow, first.service, uow.now), first.currency,
    )  # fmt: skip
    uow.add(order)
    lines = uow.find(ReturnLine, rma=rma)
    for line in lines:
        uow.add(OrderLine(ref, line.line, line.sku, line.quantity))
    promise(uow, [ref])
    uow.record("exchange_ordered", rma, order=ref)
    return Exchanged(ref, sum(line.quantity for line in lines))
