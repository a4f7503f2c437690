"""One queue of everything about returns that somebody waits for, by the moment it is due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.returns import (
    Container,
    Return,
    ReturnedUnit,
    ReturnState,
    UnitState,
)
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.exchanging import waiting_exchanges
from warehouse_desk.usecases.returns.paying import due_refunds
from warehouse_desk.usecases.returns.pick_ups import CALL_OFF, ORDER, UNTOLD, pick_up_of
from warehouse_desk.usecases.settings import Whole, setting

#: Days in which each thing has to be done.
DECIDE_DAYS = Whole("returns.decide_days", 1, 0, 60)
EXCHANGE_DAYS = Whole("returns.exchange_days", 1, 0, 60)
INSPECT_DAYS = Whole("returns.inspect_days", 2, 0, 60)
BRING_DAYS = Whole("returns.bring_days", 1, 0, 60)
EMPTY_DAYS = Whole("returns.empty_days", 3, 0, 60)
#: From so few hours on before it is due it is urgent.
SOON = timedelta(hours=24)


class ToDo(StrEnum):
    """What has to be done."""

    DECIDE = "decide"
    PICK_UP = "pick_up"
    CALL_OFF = "call_off"
    EXCHANGE = "exchange"
    INSPECT = "inspect"
    BRING = "bring"
    EMPTY = "empty"
    REFUND = "refund"


class Clock(StrEnum):
    """How a deadline stands."""

    LATE = "late"
    SOON = "soon"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something to do; `since` tells how old it is."""

    what: ToDo
    subject: str
    rma: str
    since: datetime
    due: datetime
    clock: Clock


def deadlines(reading: Reading) -> list[Deadline]:
    """List what is to be done, the first due first."""
    return sorted(
        (
            Deadline(what, subject, rma, since, due, _clock(due, reading.now))
            for what, subject, rma, since, due in _all(reading)
        ),
        key=lambda one: (one.due, one.what, one.subject),
    )


_Found = tuple[ToDo, str, str, datetime, datetime]


def _all(reading: Reading) -> Iterator[_Found]:
    decide = timedelta(days=setting(reading, DECIDE_DAYS))
    for asked in reading.find(Return, state=ReturnState.REQUESTED):
        yield ToDo.DECIDE, asked.rma, asked.rma, asked.requested_at, asked.requested_at + decide
    for told in reading.find(OutboxMessage, kind=(ORDER, CALL_OFF), state=UNTOLD):
        pick_up = pick_up_of(reading, told.body)
        is_order = told.kind == ORDER
        what, due = (
            (ToDo.PICK_UP, pick_up.order_until) if is_order else (ToDo.CALL_OFF, pick_up.begins)
        )
        yield what, pick_up.rma, pick_up.rma, pick_up.ordered_at, due
    exchange = timedelta(days=setting(reading, EXCHANGE_DAYS))
    for asked in waiting_exchanges(reading):
        due = asked.requested_at + exchange
        yield ToDo.EXCHANGE, asked.rma, asked.rma, asked.requested_at, due
    inspect = timedelta(days=setting(reading, INSPECT_DAYS))
    bring = inspect + timedelta(days=setting(reading, BRING_DAYS))
    for unit in reading.find(ReturnedUnit, state=(UnitState.RECEIVED, UnitState.GRADED)):
        since = reading.get(Return, unit.rma).received_at or reading.now
        graded = unit.state is UnitState.GRADED
        what, within = (ToDo.BRING, bring) if graded else (ToDo.INSPECT, inspect)
        yield what, unit.plate, unit.rma, since, since + within
    empty = timedelta(days=setting(reading, EMPTY_DAYS))
    for container in reading.find(Container, emptied_at=None):
        since = container.opened_at
        yield ToDo.EMPTY, container.tote, "", since, since + empty
    for one in due_refunds(reading):
        since = reading.get(Return, one.rma).received_at or reading.now
        yield ToDo.REFUND, one.plate, one.rma, since, one.due


def _clock(due: datetime, now: datetime) -> Clock:
    if due < now:
        return Clock.LATE
    return Clock.SOON if due - now <= SOON else Clock.CALM
