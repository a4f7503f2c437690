"""Which boxes to plan before their orders come to the bench."""

from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.usecases.packing.box_question import BoxQuestion, box_question
from warehouse_desk.usecases.packing.wanted import inserts_to_come
from warehouse_desk.usecases.ports import Reading

#: Orders on their way to the bench, those that are there already first.
COMING = (OrderState.PICKED, OrderState.RELEASED)
#: The tables whose records say what an order holds, and those whose records count for all orders.
ORDER_TABLES = frozenset({"customer_order", "order_line", "order_insert"})
COMMON_TABLES = frozenset({"box_type", "product", "service", "rate", "setting", "insert_rule"})
#: More operations than these are not read one by one.
READ_ONE_BY_ONE = 100


def coming(reading: Reading) -> list[str]:
    """List the orders that will be packed, the first to be packed first."""
    found = [
        sorted(reading.find(Order, state=state), key=lambda one: one.urgency) for state in COMING
    ]
    return [order.order_ref for orders in found for order in orders]


def changed_since(reading: Reading, seq: int) -> list[str] | None:
    """List the orders that operations after `seq` changed; None when it may be all of them."""
    changes = reading.ask.changed_since(seq, READ_ONE_BY_ONE)
    if changes is None or any(table in COMMON_TABLES for table, _ in changes):
        return None
    return sorted({key for table, key in changes if table in ORDER_TABLES})


def coming_question(reading: Reading, order_ref: str) -> BoxQuestion | None:
    """Ask about the boxes of an order as the bench will; None when it will not come there."""
    order = reading.get(Order, order_ref)
    if order.state not in COMING:
        return None
    pieces = inserts_to_come(reading, order_ref)
    for line in reading.find(OrderLine, order_ref=order_ref):
        pieces[line.sku] += line.picked
        if order.state is OrderState.RELEASED:
            pieces[line.sku] += line.open
    return box_question(reading, order_ref, pieces)
