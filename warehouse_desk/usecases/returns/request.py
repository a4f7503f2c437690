"""A customer asks to send something back: valid requests are authorised at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Return, ReturnLine, ReturnReason, ReturnState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.policy import ReturnRule, days_since_shipping, rule_by_time
from warehouse_desk.usecases.settings import RETURN_DAYS, setting

#: Returns that goods may still arrive for.
OPEN = (ReturnState.REQUESTED, ReturnState.AUTHORISED, ReturnState.RECEIVED)


@dataclass(frozen=True, slots=True)
class Announced:
    """Pieces of an order line that the customer wants to send back."""

    line: int
    quantity: int
    reason: ReturnReason
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Requested:
    """A return's number, and the rule that authorised it; `known`: it was there already."""

    rma: str
    rule: str
    known: bool = False


@operation(Right.RETURNS)
def request_return(
    uow: UnitOfWork,
    *,
    order_ref: str,
    lines: tuple[Announced, ...],
    requested_at: datetime,
    rma: str = "",
) -> Requested:
    """Authorise a return, under the number it came with or the next one of the series."""
    known = uow.seek(Return, rma) if rma else None
    if known is not None:
        _require_same(uow, known, order_ref, lines)
        return Requested(rma, known.rule, known=True)
    rule = authorise(uow, order_ref, lines, requested_at)
    opened = open_return(uow, rma or next_rma(uow), order_ref, rule, requested_at)
    for one in lines:
        add_line(uow, opened, one)
    return Requested(opened.rma, rule)


def authorise(
    reading: Reading, order_ref: str, lines: Sequence[Announced], requested_at: datetime
) -> ReturnRule:
    """Find the rule that allows a request; refuse it, naming every line concerned."""
    order = reading.get(Order, order_ref)
    _require_once(order_ref, lines)
    _require_shipped(reading, order_ref, lines)
    _require_left(reading, order_ref, lines)
    rule = rule_by_time(reading, order, (one.reason for one in lines), requested_at)
    if rule is None:
        raise Refusal(
            Why.TOO_LATE,
            order=order_ref,
            days=days_since_shipping(order, requested_at),
            limit=setting(reading, RETURN_DAYS),
        )
    return rule


def left_to_return(reading: Reading, order_ref: str) -> dict[int, int]:
    """Count by line what was shipped, is not back and is not announced either."""
    left = {
        line.line: line.shipped - line.returned
        for line in reading.find(OrderLine, order_ref=order_ref)
    }
    announced = tuple(one.rma for one in reading.find(Return, order_ref=order_ref, state=OPEN))
    for line in reading.find(ReturnLine, rma=announced) if announced else []:
        left[line.line] -= line.quantity - line.received
    return left


def open_return(
    uow: UnitOfWork, rma: str, order_ref: str, rule: ReturnRule, requested_at: datetime
) -> Return:
    """Add an authorised return."""
    uow.record("return_authorised", rma, order=order_ref, rule=rule.value)
    return uow.add(Return(rma, order_ref, ReturnState.AUTHORISED, requested_at, rule=rule.value))


def add_line(uow: UnitOfWork, return_: Return, announced: Announced) -> None:
    """Add what is announced of a line."""
    line = uow.get(OrderLine, return_.order_ref, announced.line)
    uow.add(
        ReturnLine(
            return_.rma,
            announced.line,
            line.sku,
            announced.quantity,
            announced.reason,
            announced.comment,
        )
    )


def next_rma(uow: UnitOfWork) -> str:
    """Draw a number that no return bears; files bring numbers of their own."""
    while True:
        rma = f"RMA-{uow.number('rma'):06d}"
        if uow.seek(Return, rma) is None:
            return rma


def _require_same(
    uow: UnitOfWork, known: Return, order_ref: str, lines: Sequence[Announced]
) -> None:
    there = {(one.line, one.quantity, one.reason) for one in uow.find(ReturnLine, rma=known.rma)}
    asked = {(one.line, one.quantity, one.reason) for one in lines}
    if known.order_ref != order_ref or asked != there:
        raise Refusal(Why.RETURN_DIFFERS, rma=known.rma, order=known.order_ref)


def _require_once(order_ref: str, lines: Sequence[Announced]) -> None:
    numbers = [one.line for one in lines]
    if twice := sorted({number for number in numbers if numbers.count(number) > 1}):
        raise Refusal(Why.LINE_TWICE, order=order_ref, lines=tuple(twice))


def _require_shipped(reading: Reading, order_ref: str, lines: Sequence[Announced]) -> None:
    shipped = {line.line for line in reading.find(OrderLine, order_ref=order_ref) if line.shipped}
    if never := tuple(one.line for one in lines if one.line not in shipped):
        raise Refusal(Why.NOT_SHIPPED, order=order_ref, lines=never)


def _require_left(reading: Reading, order_ref: str, lines: Sequence[Announced]) -> None:
    left = left_to_return(reading, order_ref)
    if wrong := [one for one in lines if not 0 < one.quantity <= left[one.line]]:
        raise Refusal(
            Why.MORE_THAN_SHIPPED,
            order=order_ref,
            lines=tuple(one.line for one in wrong),
            asked=tuple(one.quantity for one in wrong),
            left=tuple(left[one.line] for one in wrong),
        )
