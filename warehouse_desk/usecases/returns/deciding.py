"""The queue of requests that wait for a supervisor, and what is solved without sending back."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Photo, Remedy, Return, ReturnLine, ReturnState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.exchanging import exchange_ref
from warehouse_desk.usecases.returns.pick_ups import call_off
from warehouse_desk.usecases.returns.request import (
    Announced,
    Requested,
    add_line,
    judge,
    next_rma,
    open_return,
    remedies,
)
from warehouse_desk.usecases.returns.ways import nothing_came


class RefusedBecause(StrEnum):
    """Why a supervisor refuses a request."""

    OUTSIDE_POLICY = "outside_policy"
    NOT_PROVEN = "not_proven"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class WaitingReturn:
    """A request that waits, with what a supervisor decides by."""

    rma: str
    order_ref: str
    because: str
    rule: str
    requested_at: datetime
    remedy: Remedy
    lines: tuple[ReturnLine, ...]
    photos: int


def waiting_returns(reading: Reading) -> list[WaitingReturn]:
    """List the requests that wait, the oldest first."""
    waiting = [
        WaitingReturn(
            one.rma, one.order_ref, one.because, one.rule, one.requested_at, one.remedy,
            tuple(reading.find(ReturnLine, rma=one.rma)), len(reading.find(Photo, subject=one.rma)),
        )
        for one in reading.find(Return, state=ReturnState.REQUESTED)
    ]  # fmt: skip
    return sorted(waiting, key=lambda one: (one.requested_at, one.rma))


@operation(Right.ADMIN, undo=True)
def grant_return(uow: UnitOfWork, *, rma: str) -> Requested:
    """Authorise a request that waited."""
    granted = uow.save(replace(_waiting(uow, rma), state=ReturnState.AUTHORISED))
    uow.record("return_authorised", rma, because=granted.because)
    return Requested(rma, granted.rule)


@operation(Right.ADMIN, undo=True)
def refuse_return(uow: UnitOfWork, *, rma: str, because: RefusedBecause) -> Requested:
    """Refuse a request that waited."""
    waiting = _waiting(uow, rma)
    refused = replace(waiting, state=ReturnState.REFUSED, because=because.value, closed_at=uow.now)
    uow.save(refused)
    call_off(uow, rma)  # it was granted once, and that was undone
    uow.record("return_refused", rma, because=because)
    return Requested(rma, refused.rule, because=because.value)


@operation(Right.RETURNS)
def withdraw_return(uow: UnitOfWork, *, rma: str) -> Requested:
    """Note that the customer keeps everything; a carrier that was to collect it need not come."""
    return_ = uow.get(Return, rma)
    if not may_withdraw(uow, return_):
        raise Refusal(Why.NOT_WITHDRAWN, rma=rma)
    because = RefusedBecause.WITHDRAWN.value
    uow.save(replace(return_, state=ReturnState.REFUSED, because=because, closed_at=uow.now))
    call_off(uow, rma)
    uow.record("return_withdrawn", rma)
    return Requested(rma, return_.rule, because=because)


def may_withdraw(reading: Reading, return_: Return) -> bool:
    """Tell whether nothing came of a return yet: no parcel, and no other goods in exchange."""
    return nothing_came(return_) and reading.seek(Order, exchange_ref(return_.rma)) is None


@operation(Right.RETURNS, undo=True)
def solve_without_return(
    uow: UnitOfWork, *, order_ref: str, lines: tuple[Announced, ...]
) -> Requested:
    """Note that advice or a part solved it: nothing comes back, the reasons are counted."""
    decisions = judge(uow, order_ref, lines, uow.now)
    offered = remedies(decisions)
    if Remedy.ADVICE not in offered:
        raise Refusal(Why.REMEDY_NOT_OFFERED, remedy=Remedy.ADVICE.value, offered=offered)
    opened = open_return(uow, next_rma(uow), order_ref, decisions, uow.now)
    for one, decision in zip(lines, decisions, strict=True):
        add_line(uow, opened, one, decision)
    uow.save(
        replace(
            opened, state=ReturnState.CLOSED, remedy=Remedy.ADVICE, closed_at=uow.now, because=""
        )
    )
    uow.record("return_solved", opened.rma, order=order_ref)
    return Requested(opened.rma, opened.rule)


def _waiting(uow: UnitOfWork, rma: str) -> Return:
    return_ = uow.get(Return, rma)
    if return_.state is not ReturnState.REQUESTED:
        raise Refusal(Why.NOT_WAITING, rma=rma)
    return return_
