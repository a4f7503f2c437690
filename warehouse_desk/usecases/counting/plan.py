"""Which slots are to be counted next: those picked from often, or those not counted for long."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from warehouse_desk.domain.counting import CountReason, CountState
from warehouse_desk.domain.floor import SELLABLE
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.stock import Count
from warehouse_desk.usecases.counting.count import open_count
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import COUNT_DAYS_A, COUNT_DAYS_B, COUNT_DAYS_C, setting

#: How far back picking tells how often a product turns over.
LOOKED_BACK = timedelta(days=90)
#: A are the products that make this share of all lines picked, B those up to the second share.
SHARES = ((0.80, "A"), (0.95, "B"))
_DAYS = {"A": COUNT_DAYS_A, "B": COUNT_DAYS_B, "C": COUNT_DAYS_C}
_NEVER = "C"


@dataclass(frozen=True, slots=True)
class Due:
    """A slot that may be counted: its class by turn-over, and when it was counted last."""

    place: str
    turn_over: str
    counted_at: datetime | None


@operation(Right.ADJUST)
def open_counts(uow: UnitOfWork, *, by: CountReason, most: int) -> tuple[str, ...]:
    """Open counts of so many slots at most; name the slots."""
    slots = tuple(one.place for one in due_counts(uow, by)[:most])
    for slot in slots:
        open_count(uow, slot, by.value)
    return slots


def due_counts(reading: Reading, by: CountReason) -> list[Due]:
    """List the slots to count, the first first.

    By turn-over: those whose time is up, A before B before C; by age: all, the oldest count first.
    """
    classes = turn_over(reading)
    counted = reading.ask.shelves.counted()
    pending = {one.place for one in reading.find(Count, state=_PENDING)}
    slots: dict[str, str] = {}
    for one in reading.ask.shelves.lying(SELLABLE):
        if one.place not in pending:
            slots[one.place] = min(slots.get(one.place, _NEVER), classes.get(one.sku, _NEVER))
    found = [Due(slot, letter, counted.get(slot)) for slot, letter in slots.items()]
    if by is CountReason.AGE:
        return sorted(found, key=_age)
    up = {letter: reading.now - timedelta(days=setting(reading, _DAYS[letter])) for letter in _DAYS}
    due = [one for one in found if one.counted_at is None or one.counted_at <= up[one.turn_over]]
    return sorted(due, key=lambda one: (one.turn_over, *_age(one)))


def turn_over(reading: Reading) -> Mapping[str, str]:
    """Class products by how many of the lines picked lately were theirs."""
    picked = reading.ask.shelves.picked(reading.now - LOOKED_BACK)
    lines = sum(one.lines for one in picked)
    classes, before = {}, 0
    for one in picked:
        share = before / lines
        classes[one.sku] = next((letter for limit, letter in SHARES if share < limit), _NEVER)
        before += one.lines
    return classes


def _age(one: Due) -> tuple[bool, str, str]:
    at = one.counted_at.isoformat() if one.counted_at else ""
    return one.counted_at is not None, at, one.place


_PENDING = (CountState.OPEN, CountState.AGAIN, CountState.WAITING)
