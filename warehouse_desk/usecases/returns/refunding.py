"""What a customer gets back for a piece, explained part by part, and by when."""

from datetime import datetime, timedelta

import msgspec

from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.returns import (
    OrderCharge,
    Remedy,
    Return,
    ReturnedUnit,
    ReturnLine,
)
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.grading import Refund
from warehouse_desk.usecases.returns.policy_rules import PolicyRule, rule_named
from warehouse_desk.usecases.settings import REFUND_DAYS, setting

#: The customer gets another piece, or the same one mended, and no money.
_NO_MONEY = frozenset({Remedy.EXCHANGE, Remedy.REPAIR})


def refund_of(reading: Reading, unit: ReturnedUnit, percent: int = 0) -> Refund:
    """Compute the refund of one piece; a part of a cent is the customer's.

    The fee is that of the policy's rule and that of the piece's condition (`percent`) together.
    """
    return_ = reading.get(Return, unit.rma)
    line = reading.get(OrderLine, return_.order_ref, unit.line)
    if return_.remedy in _NO_MONEY:
        return Refund(0, 0, return_.remedy.value)
    rule = _rule(reading, unit)
    charge = reading.seek(OrderCharge, return_.order_ref) or OrderCharge(return_.order_ref)
    discount = _share(reading, unit, line, charge.discount_cents, "discount_cents")
    discount = min(discount, line.price_cents)
    shipping = 0
    if rule is not None and rule.refunds_shipping:
        shipping = _share(reading, unit, line, charge.shipping_cents, "shipping_cents")
    fee = _fee(line.price_cents - discount, percent, rule)
    amount = line.price_cents - discount + shipping - fee
    reason = "credit" if return_.remedy is Remedy.CREDIT else "fee" if fee else "full"
    tax = amount * charge.tax_bp // (10_000 + charge.tax_bp)
    return Refund(line.price_cents, fee, reason, discount, shipping, tax)


def refund_due(reading: Reading, unit: ReturnedUnit) -> datetime | None:
    """Tell by when the money is due: so many days after the goods came in, by the rule."""
    received_at = reading.get(Return, unit.rma).received_at
    rule = _rule(reading, unit)
    days = rule.refund_days if rule else setting(reading, REFUND_DAYS)
    return received_at + timedelta(days=days) if received_at else None


def decided_refund(reading: Reading, unit: ReturnedUnit) -> Refund:
    """Read the refund that was decided for a unit, with its parts."""
    if not unit.expected:
        return Refund(0, 0, "none")
    if unit.refund_parts:
        parts = msgspec.json.decode(unit.refund_parts, type=Refund)
        if parts.amount_cents == unit.refund_cents:
            return parts
    line = reading.get(OrderLine, reading.get(Return, unit.rma).order_ref, unit.line)
    fee = line.price_cents - unit.refund_cents
    return Refund(line.price_cents, fee, "fee" if fee else "full")


def write_refund(refund: Refund) -> str:
    """Write a refund's parts for the store."""
    return msgspec.json.encode(refund).decode()


def _rule(reading: Reading, unit: ReturnedUnit) -> PolicyRule | None:
    line = reading.seek(ReturnLine, unit.rma, unit.line)
    return rule_named(reading, line.rule) if line and line.rule else None


def _fee(price: int, percent: int, rule: PolicyRule | None) -> int:
    percent += rule.fee_percent if rule else 0
    fixed = rule.fee_cents if rule else 0
    return min(price, price * percent // 100 + fixed)


def _share(reading: Reading, unit: ReturnedUnit, line: OrderLine, whole: int, part: str) -> int:
    """Share an amount of the order among its pieces by their prices, to the cent.

    What the line's earlier pieces were given is taken off, so that all its pieces together have
    exactly the line's share, and all lines the whole.
    """
    if not whole:
        return 0
    lines = [one for one in reading.find(OrderLine, order_ref=line.order_ref) if one.shipped]
    total = sum(one.shipped * one.price_cents for one in lines)
    before = sum(one.shipped * one.price_cents for one in lines if one.line < line.line)
    if not total:
        return 0
    upto = before + line.shipped * line.price_cents
    of_line = whole * upto // total - whole * before // total
    given: list[int] = [getattr(refund, part) for refund in _earlier(reading, unit, line.order_ref)]
    return max(0, of_line * (len(given) + 1) // line.shipped - sum(given))


def _earlier(reading: Reading, unit: ReturnedUnit, order_ref: str) -> list[Refund]:
    """List what was decided for other pieces of the same order line."""
    rmas = tuple(one.rma for one in reading.find(Return, order_ref=order_ref))
    units = reading.find(ReturnedUnit, rma=rmas, line=unit.line)
    return [
        decided_refund(reading, one)
        for one in units
        if one.plate != unit.plate and one.expected and one.grade
    ]
