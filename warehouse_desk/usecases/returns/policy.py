"""Which returns are authorised at once, and by which rule."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import RETURN_DAYS, setting


class ReturnRule(StrEnum):
    """The rule a return was authorised by."""

    WITHIN_DAYS = "within_days"
    OUR_FAULT = "our_fault"
    NO_PAPERS = "no_papers"
    NO_PAPERS_LATE = "no_papers_late"


#: Reasons that are the shop's to answer for: no time limit of its policy holds against them.
OUR_FAULT = frozenset({ReturnReason.DAMAGED, ReturnReason.DEFECTIVE, ReturnReason.WRONG_ITEM})


def days_since_shipping(order: Order, at: datetime) -> int:
    """Count whole days since an order was shipped; none before that."""
    return max((at - order.shipped_at).days, 0) if order.shipped_at else 0


def rule_by_time(
    reading: Reading, order: Order, reasons: Iterable[ReturnReason], at: datetime
) -> ReturnRule | None:
    """Find the rule that allows a request made at a time; None when it comes too late."""
    if days_since_shipping(order, at) <= setting(reading, RETURN_DAYS):
        return ReturnRule.WITHIN_DAYS
    return ReturnRule.OUR_FAULT if OUR_FAULT.issuperset(reasons) else None
