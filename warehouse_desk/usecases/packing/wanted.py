"""Which inserts an order gets, by the rules."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.domain.inserts import InsertKind, InsertRule, OrderInsert
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class Insert:
    """An insert of an order: `line` is its order line once any of it was packed."""

    rule: int
    kind: InsertKind
    name: str
    sku: str
    quantity: int
    packed: int = 0
    line: int = 0
    text: str = ""

    @property
    def missing(self) -> int:
        """Count the pieces still to be packed."""
        return max(self.quantity - self.packed, 0)


def inserts_of(reading: Reading, order: Order) -> tuple[Insert, ...]:
    """List the inserts that an order gets or has already; those left out are gone."""
    rules = reading.find(InsertRule)
    if not rules:
        return ()
    done = {one.rule: one for one in reading.find(OrderInsert, order_ref=order.order_ref)}
    lines = {line.line: line for line in reading.find(OrderLine, order_ref=order.order_ref)}
    own = {one.line for one in done.values()}
    ordered = [line for number, line in lines.items() if number not in own]
    customer = reading.get(Contact, order.contact)
    found = []
    for rule in rules:
        row = done.get(rule.rule, OrderInsert(order.order_ref, rule.rule))
        line = lines.get(row.line)
        is_wanted = rule.active and not row.left_out and matches(rule, order, customer, ordered)
        packed = line.packed if line else 0
        if is_wanted or packed:
            wanted = rule.quantity if is_wanted else packed
            found.append(
                Insert(
                    rule.rule, rule.kind, rule.name, rule.sku, wanted, packed, row.line, rule.text
                )
            )
    return tuple(found)


def missing_inserts(reading: Reading, order: Order) -> list[Insert]:
    """List the inserts of an order that are still to be packed."""
    return [one for one in inserts_of(reading, order) if one.missing]


def inserts_to_come(reading: Reading, order_ref: str) -> Counter[str]:
    """Count the pieces of inserts that the boxes of an order need room for yet."""
    pieces: Counter[str] = Counter()
    if not reading.find(InsertRule):
        return pieces
    for one in missing_inserts(reading, reading.get(Order, order_ref)):
        pieces[one.sku] += one.missing
    return pieces


def matches(rule: InsertRule, order: Order, customer: Contact, lines: Sequence[OrderLine]) -> bool:
    """Tell whether an order meets every condition of a rule; cancelled and short goods cost
    nothing, and a rule about an amount in one currency says nothing about another.
    """
    amount = sum(line.price_cents * (line.ordered - line.cancelled - line.short) for line in lines)
    skus = {line.sku for line in lines if line.ordered > line.cancelled + line.short}
    return (
        amount >= rule.least_cents
        and rule.currency in {"", order.currency}
        and rule.channel in {"", order.channel}
        and rule.customer in {"", customer.customer}
        and rule.country in {"", customer.country}
        and (not rule.with_sku or rule.with_sku in skus)
    )
