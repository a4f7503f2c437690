"""A customer asks to send something back: valid requests are authorised at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import CustomerText, Order, OrderLine, TextAbout
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Photo,
    Remedy,
    Return,
    ReturnLine,
    ReturnReason,
    ReturnState,
    StatedCondition,
    WayBack,
)
from warehouse_desk.usecases.customer_texts import keep_text
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.policy import ask_policy, days_since_shipping
from warehouse_desk.usecases.returns.policy_rules import Decision, NotTaken, Verdict
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

#: Returns that goods may still arrive for.
OPEN = (ReturnState.REQUESTED, ReturnState.AUTHORISED, ReturnState.RECEIVED)


@dataclass(frozen=True, slots=True)
class Announced:
    """Pieces of an order line that the customer wants to send back."""

    line: int
    quantity: int
    reason: ReturnReason
    comment: str = ""
    condition: StatedCondition | None = None
    photos: tuple[StoredPhoto, ...] = ()


@dataclass(frozen=True, slots=True)
class Requested:
    """A return's number and the rules behind it; `known`: it was there already.

    `because` is empty, or says why the request waits for a supervisor.
    """

    rma: str
    rule: str
    known: bool = False
    because: str = ""


@operation(Right.RETURNS)
def request_return(
    uow: UnitOfWork,
    *,
    order_ref: str,
    lines: tuple[Announced, ...],
    requested_at: datetime,
    rma: str = "",
    remedy: Remedy | None = None,
    way: WayBack = WayBack.LABEL,
) -> Requested:
    """Authorise a return, or let it wait, under the number it came with or the series' next one."""
    known = uow.seek(Return, rma) if rma else None
    if known is not None:
        _require_same(uow, known, order_ref, lines)
        return Requested(rma, known.rule, known=True, because=known.because)
    decisions = judge(uow, order_ref, lines, requested_at)
    offered = remedies(decisions)
    if remedy is not None and remedy not in offered:
        raise Refusal(Why.REMEDY_NOT_OFFERED, remedy=remedy.value, offered=offered)
    opened = open_return(uow, rma or next_rma(uow), order_ref, decisions, requested_at)
    opened = uow.save(replace(opened, remedy=remedy or Remedy.REFUND, way=way))
    for one, decision in zip(lines, decisions, strict=True):
        add_line(uow, opened, one, decision)
    return Requested(opened.rma, opened.rule, because=opened.because)


def judge(
    reading: Reading, order_ref: str, lines: Sequence[Announced], requested_at: datetime
) -> tuple[Decision, ...]:
    """Decide each line of a request; refuse it where a line is, naming every line concerned."""
    reading.get(Order, order_ref)
    _require_once(order_ref, lines)
    _require_shipped(reading, order_ref, lines)
    _require_left(reading, order_ref, lines)
    found = decisions(reading, order_ref, lines, requested_at)
    _require_taken(reading, order_ref, lines, found, requested_at)
    return found


def decisions(
    reading: Reading, order_ref: str, lines: Sequence[Announced], at: datetime
) -> tuple[Decision, ...]:
    """Say what the policy decides of each line, and by which rule, without asking for anything."""
    return tuple(
        ask_policy(
            reading,
            reading.get(OrderLine, order_ref, one.line),
            pieces=one.quantity,
            reason=one.reason.value,
            condition=one.condition.value if one.condition else "",
            photos=len(one.photos),
            at=at,
        )
        for one in lines
    )


def remedies(decisions: Sequence[Decision]) -> tuple[Remedy, ...]:
    """List what every line's rule offers, in the first one's order: what is tried first."""
    rules = [decision.rule for decision in decisions if decision.rule]
    return tuple(
        remedy for remedy in rules[0].remedies if all(remedy in rule.remedies for rule in rules)
    )


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
    uow: UnitOfWork,
    rma: str,
    order_ref: str,
    decisions: Sequence[Decision],
    requested_at: datetime,
) -> Return:
    """Add a return: authorised, or waiting for a supervisor with the reason."""
    because = next((one.because for one in decisions if one.verdict is Verdict.WAITS), "")
    state = ReturnState.REQUESTED if because else ReturnState.AUTHORISED
    return _open(uow, Return(rma, order_ref, state, requested_at, rule=_rules(decisions)), because)


def open_by_house_rule(uow: UnitOfWork, rma: str, order_ref: str, rule: str) -> Return:
    """Add a return that stands by a rule of the house, whatever the policy says."""
    return _open(uow, Return(rma, order_ref, ReturnState.AUTHORISED, uow.now, rule=rule), "")


def extend(uow: UnitOfWork, return_: Return, decision: Decision) -> Return:
    """Add the rule of one more line; a line that waits lets the whole return wait."""
    names = dict.fromkeys([*return_.rule.split("+"), decision.name])
    changed = replace(return_, rule="+".join(names))
    if decision.verdict is Verdict.WAITS and return_.state is ReturnState.AUTHORISED:
        changed = replace(changed, state=ReturnState.REQUESTED, because=decision.because)
        uow.record("return_waits", return_.rma, because=decision.because)
    return changed if changed == return_ else uow.save(changed)


def add_line(uow: UnitOfWork, return_: Return, announced: Announced, decision: Decision) -> None:
    """Add what is announced of a line, with the customer's photos."""
    line = uow.get(OrderLine, return_.order_ref, announced.line)
    uow.add(
        ReturnLine(
            return_.rma,
            announced.line,
            line.sku,
            announced.quantity,
            announced.reason,
            condition=announced.condition.value if announced.condition else "",
            rule=decision.name,
        )
    )
    said = CustomerText(TextAbout.RETURN, return_.rma, announced.line, announced.comment)
    keep_text(uow, said)
    for photo in announced.photos:
        known = uow.seek(Photo, photo.path)
        if known is not None:
            raise Refusal(Why.PHOTO_KNOWN, plate=known.subject)
        uow.add(Photo(photo.path, photo.sha256, return_.rma, uow.now, uow.act.person))


def next_rma(uow: UnitOfWork) -> str:
    """Draw a number that no return bears; files bring numbers of their own."""
    while True:
        rma = f"RMA-{uow.number('rma'):06d}"
        if uow.seek(Return, rma) is None:
            return rma


def _open(uow: UnitOfWork, return_: Return, because: str) -> Return:
    kind = "return_waits" if because else "return_authorised"
    uow.record(kind, return_.rma, order=return_.order_ref, rule=return_.rule, because=because)
    return uow.add(replace(return_, because=because))


def _rules(decisions: Sequence[Decision]) -> str:
    return "+".join(dict.fromkeys(one.name for one in decisions))


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
    if not lines:
        raise Refusal(Why.NOTHING_ASKED, order=order_ref)


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


def _require_taken(
    reading: Reading,
    order_ref: str,
    lines: Sequence[Announced],
    decisions: Sequence[Decision],
    requested_at: datetime,
) -> None:
    refused = [
        (one.line, decision)
        for one, decision in zip(lines, decisions, strict=True)
        if decision.verdict is Verdict.REFUSED
    ]
    if not refused:
        return
    numbers = tuple(line for line, _ in refused)
    named = _rules([decision for _, decision in refused])
    if any(decision.because != NotTaken.TOO_LATE for _, decision in refused):
        raise Refusal(Why.NEVER_BACK, order=order_ref, lines=numbers, policy=named)
    raise Refusal(
        Why.TOO_LATE,
        order=order_ref,
        lines=numbers,
        days=days_since_shipping(reading.get(Order, order_ref), requested_at),
        limit=tuple(decision.rule.days for _, decision in refused if decision.rule),
        policy=named,
    )
