"""Cleaning what is dirty but sound: by the clock, at its own cost; then it is judged again."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Cleaning, CostKind, UnitCost
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.costing import COSTS, HOUR
from warehouse_desk.usecases.settings import setting


def open_cleaning(reading: Reading, plate: str) -> Cleaning | None:
    """Find the cleaning that a unit waits for."""
    found = reading.find(Cleaning, plate=plate, finished_at=None)
    return found[0] if found else None


def was_cleaned(reading: Reading, plate: str, question: str) -> bool:
    """Tell whether a unit was cleaned because of a question before."""
    return bool(reading.find(Cleaning, plate=plate, question=question))


def begin_cleaning(uow: UnitOfWork, plate: str, question: str) -> None:
    """Order it, and let its clock run: who found the dirt cleans it."""
    uow.add(Cleaning(0, plate, question, uow.now, uow.act.person, uow.now))
    uow.record("cleaning_begun", plate, question=question)


def stop_clock(uow: UnitOfWork, plate: str) -> None:
    """Stop the clock of a cleaning, if one runs."""
    found = open_cleaning(uow, plate)
    if found is not None and found.started_at is not None:
        uow.save(_stopped(uow, found))


@operation(Right.RETURNS, undo=True)
def go_on_cleaning(uow: UnitOfWork, *, plate: str) -> int:
    """Let the clock run again after a pause; return the seconds so far."""
    found = _cleaning(uow, plate)
    if found.started_at is not None:
        raise Refusal(Why.CLEANING_RUNS, plate=plate)
    uow.save(replace(found, started_at=uow.now, person=uow.act.person))
    uow.record("cleaning_resumed", plate)
    return found.seconds


@operation(Right.RETURNS, undo=True)
def finish_cleaning(uow: UnitOfWork, *, plate: str) -> int:
    """End it and book its time as a cost; return the seconds that it took."""
    found = _cleaning(uow, plate)
    done = uow.save(replace(_stopped(uow, found), finished_at=uow.now))
    cents = setting(uow, COSTS[CostKind.INSPECTING]) * done.seconds // HOUR
    if cents:
        uow.add(UnitCost(0, plate, CostKind.REFURBISHING, cents, uow.now, uow.act.person))
    uow.record("cleaning_finished", plate, seconds=done.seconds, cents=cents)
    return done.seconds


def _cleaning(uow: UnitOfWork, plate: str) -> Cleaning:
    found = open_cleaning(uow, plate)
    if found is None:
        raise Refusal(Why.NO_CLEANING, plate=plate)
    return found


def _stopped(uow: UnitOfWork, found: Cleaning) -> Cleaning:
    ran = int((uow.now - found.started_at).total_seconds()) if found.started_at else 0
    return replace(found, started_at=None, seconds=found.seconds + ran)
