"""What a packer has to hear of at once when somebody changes it under an order on the bench."""

import hashlib
from typing import NamedTuple

from warehouse_desk.domain.inserts import OrderInsert
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.usecases.customer_texts import order_note
from warehouse_desk.usecases.packing.wanted import Insert
from warehouse_desk.usecases.ports import Reading


class OrderMark(NamedTuple):
    """What of an order counts at the bench and is never changed from there.

    The address is a digest: a step is shown and written down, and nobody lives in it.
    """

    order_ref: str = ""
    address: str = ""
    service: str = ""
    note: str = ""
    held: bool = False
    inserts: tuple[int, ...] = ()
    lines: tuple[tuple[int, int, int], ...] = ()

    def changes(self, other: "OrderMark") -> tuple[str, ...]:
        """Name what is different in another mark of the same order."""
        if self.order_ref != other.order_ref:
            return ()
        pairs = zip(self._fields, self, other, strict=True)
        return tuple(name for name, one, two in pairs if one != two)


UNMARKED = OrderMark()


def mark_of(reading: Reading, order: Order, inserts: tuple[Insert, ...]) -> OrderMark:
    """Mark an order as it is now."""
    to = reading.get(Contact, order.contact)
    words = (to.name, to.address1, to.address2, to.city, to.postcode, to.country)
    address = hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]
    rules = tuple(one.rule for one in inserts)
    added = {row.line for row in reading.find(OrderInsert, order_ref=order.order_ref)}
    lines = tuple(
        (line.line, line.ordered, line.cancelled)
        for line in reading.find(OrderLine, order_ref=order.order_ref)
        if line.line not in added
    )
    note = order_note(reading, order.order_ref)
    return OrderMark(order.order_ref, address, order.service, note, order.held, rules, lines)
