"""What the policy says of an order today, and how a supervisor changes the policy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import ReturnReason, StoredRule
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.policy_rules import (
    Asked,
    Decision,
    PolicyRule,
    Verdict,
    decide,
    policy,
)


class ReturnRule(StrEnum):
    """Rules of the house that hold whatever the policy says, and the usual policy's own."""

    WITHIN_DAYS = "within_days"
    OUR_FAULT = "our_fault"
    NO_PAPERS = "no_papers"
    NO_PAPERS_LATE = "no_papers_late"


@dataclass(frozen=True, slots=True)
class LinePreview:
    """What would become of a line that is sent back whole, and until when it may be."""

    line: int
    sku: str
    name: str
    left: int
    decision: Decision
    last_day: datetime | None = None


def days_since_shipping(order: Order, at: datetime) -> int:
    """Count whole days since an order was shipped; none before that."""
    return max((at - order.shipped_at).days, 0) if order.shipped_at else 0


def ask_policy(
    reading: Reading,
    line: OrderLine,
    *,
    pieces: int,
    reason: str,
    condition: str = "",
    photos: int = 0,
    at: datetime,
) -> Decision:
    """Ask the policy about pieces of an order line."""
    order = reading.get(Order, line.order_ref)
    asked = Asked(
        product=line.sku,
        customer=reading.get(Contact, order.contact).customer,
        reason=reason,
        category=reading.get(Product, line.sku).category,
        channel=order.channel,
        condition=condition,
        days=days_since_shipping(order, at),
        value_cents=line.price_cents * pieces,
        photos=photos,
    )
    return decide(policy(reading), asked)


def preview(
    reading: Reading,
    order_ref: str,
    left: dict[int, int],
    *,
    reason: ReturnReason,
    condition: str = "",
    photos: int = 0,
) -> tuple[LinePreview, ...]:
    """Say what would happen to an order today, line by line; `left` may still come back."""
    order = reading.get(Order, order_ref)
    shown = []
    for line in reading.find(OrderLine, order_ref=order_ref):
        decision = ask_policy(
            reading, line, pieces=max(1, left[line.line]), reason=reason.value,
            condition=condition, photos=photos, at=reading.now,
        )  # fmt: skip
        name = reading.get(Product, line.sku).name.strip()
        last = _last_day(order, decision.rule)
        shown.append(LinePreview(line.line, line.sku, name, left[line.line], decision, last))
    return tuple(shown)


def in_time(reading: Reading, order_ref: str) -> bool:
    """Tell whether something of an order might still come back without a word."""
    return any(
        ask_policy(reading, line, pieces=1, reason=ReturnReason.OTHER.value, at=reading.now).verdict
        is not Verdict.REFUSED
        for line in reading.find(OrderLine, order_ref=order_ref)
        if line.shipped
    )


@operation(Right.ADMIN, undo=True)
def take_policy(uow: UnitOfWork, *, rules: tuple[PolicyRule, ...]) -> int:
    """Put a whole policy in the place of the one before."""
    for known in uow.find(StoredRule):
        uow.remove(known)
    _add(uow, rules)
    uow.record("policy_taken", "returns", rules=len(rules))
    return len(rules)


def _add(uow: UnitOfWork, rules: Sequence[PolicyRule]) -> None:
    for position, rule in enumerate(rules):
        uow.add(StoredRule(rule.name, position, msgspec.json.encode(rule).decode()))


def _last_day(order: Order, rule: PolicyRule | None) -> datetime | None:
    if rule is None or rule.days is None or order.shipped_at is None:
        return None
    return order.shipped_at + timedelta(days=rule.days)
