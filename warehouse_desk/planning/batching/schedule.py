"""Who walks which batch when: the earliest due date first, by the picker who is free first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heapreplace
from math import inf

from warehouse_desk.planning.batching.problem import Order, Times


@dataclass(frozen=True, slots=True)
class Load:
    """A batch as the clock sees it; the smallest rank begins first."""

    orders: tuple[int, ...]
    time: int
    due: float
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
    return Load(members, times.of(length, picks), min(dues, default=inf), rank)


def schedule(loads: Iterable[Load], pickers: int) -> list[Turn]:
    """Spread batches over pickers."""
    free = [(0, picker) for picker in range(pickers)]
    heapify(free)
    turns = []
    for each in sorted(loads, key=lambda one: (one.rank, one.due, one.orders)):
        begins, picker = free[0]
        heapreplace(free, (begins + each.time, picker))
        turns.append(Turn(each, picker, begins, begins + each.time))
    return turns


def lateness(loads: Iterable[Load], pickers: int, known: Sequence[Order]) -> tuple[int, int]:
    """Count the late orders, and by how much they are late in all."""
    over = [
        turn.ends - due
        for turn in schedule(loads, pickers)
        for i in turn.load.orders
        if (due := known[i].due) is not None and turn.ends > due
    ]
    return len(over), sum(over)
