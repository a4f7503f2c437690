"""Which boxes to plan before their orders come to the bench."""

from collections import Counter

import msgspec

from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.usecases.packing.box_question import BoxQuestion, box_question
from warehouse_desk.usecases.ports import Reading

#: Orders on their way to the bench, those that are there already first.
COMING = (OrderState.PICKED, OrderState.RELEASED)
#: The tables whose records say what an order holds, and those whose records count for all orders.
ORDER_TABLES = frozenset({"customer_order", "order_line"})
COMMON_TABLES = frozenset({"box_type", "product", "service", "rate", "setting"})
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
    newest = reading.ask.latest()
    if newest - seq > READ_ONE_BY_ONE:
        return None
    refs: set[str] = set()
    for entry in reading.find(TrailEntry, seq=tuple(range(seq + 1, newest + 1))):
        changes = msgspec.json.decode(entry.body, type=_Changes).changes
        if any(table in COMMON_TABLES for table, *_ in changes):
            return None
        refs |= {str(key[0]) for table, key, *_ in changes if table in ORDER_TABLES}
    return sorted(refs)


def coming_question(reading: Reading, order_ref: str) -> BoxQuestion | None:
    """Ask about the boxes of an order as the bench will; None when it will not come there."""
    order = reading.get(Order, order_ref)
    if order.state not in COMING:
        return None
    pieces: Counter[str] = Counter()
    for line in reading.find(OrderLine, order_ref=order_ref):
        pieces[line.sku] += line.picked
        if order.state is OrderState.RELEASED:
            pieces[line.sku] += line.open
    return box_question(reading, order_ref, pieces)


class _Changes(msgspec.Struct):
    """What a trail entry says of the records that changed: table, key, before, after."""

    changes: list[tuple[str, list[object], msgspec.Raw, msgspec.Raw]]
