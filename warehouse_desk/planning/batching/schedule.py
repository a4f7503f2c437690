"""Who walks which batch when: the earliest due date first, by the picker who is free first.

Where batches would be late that way, pickers are changed about so that none is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heapreplace

from warehouse_desk.planning.batching.loads import NEVER
from warehouse_desk.planning.batching.problem import Order, Times
from warehouse_desk.planning.batching.turns import Turns

#: How often another picker is tried for a batch before late ones are put up with.
TRIES = 100_000


@dataclass(frozen=True, slots=True)
class Load:
    """A batch as the clock sees it; the smallest rank begins first."""

    orders: tuple[int, ...]
    time: int
    due: int
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """A batch with its picker and its time."""

    load: Load
    picker: int
    begins: int
    ends: int


def load(orders: Iterable[int], length: int, known: Sequence[Order], times: Times) -> Load:
    """Weigh up a batch of orders whose walk has a length."""
    members = tuple(sorted(orders))
    picks = sum(len(known[i].stops) for i in members)
    dues = [due for i in members if (due := known[i].due) is not None]
    rank = min((-known[i].priority for i in members), default=0)
    return Load(members, times.of(length, picks), min(dues, default=NEVER), rank)


def schedule(loads: Iterable[Load], pickers: int) -> list[Turn]:
    """Spread batches over pickers; of those due at once the longest begin first."""
    row = sorted(loads, key=lambda one: (one.rank, one.due, -one.time, one.orders))
    turns = _first_free(row, pickers)
    is_level = len({each.rank for each in row}) == 1
    if is_level and any(turn.ends > turn.load.due for turn in turns):
        return _on_time(row, pickers) or turns
    return turns


def _first_free(row: Iterable[Load], pickers: int) -> list[Turn]:
    free = [(0, picker) for picker in range(pickers)]
    heapify(free)
    turns = []
    for each in row:
        begins, picker = free[0]
        heapreplace(free, (begins + each.time, picker))
        turns.append(Turn(each, picker, begins, begins + each.time))
    return turns


def _on_time(row: Sequence[Load], pickers: int) -> list[Turn]:
    """Find turns none of which is late, in the order in which they begin; none is no answer."""
    found = Turns(pickers, len(row))
    for at, each in enumerate(row):
        found.lasts[at], found.by[at] = each.time, each.due
    if not found.find(len(row), TRIES):
        return []
    free = [0] * pickers
    turns = []
    for each, picker in zip(row, found.pickers, strict=True):
        turns.append(Turn(each, picker, free[picker], free[picker] + each.time))
        free[picker] += each.time
    return sorted(turns, key=lambda turn: (turn.begins, turn.picker))


def lateness(loads: Iterable[Load], pickers: int, known: Sequence[Order]) -> tuple[int, int]:
    """Count the late orders, and by how much they are late in all."""
    over = [
        turn.ends - due
        for turn in schedule(loads, pickers)
        for i in turn.load.orders
        if (due := known[i].due) is not None and turn.ends > due
    ]
    return len(over), sum(over)
