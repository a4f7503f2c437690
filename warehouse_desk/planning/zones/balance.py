"""Divide a row of aisles into zones whose heaviest is as light as possible."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import neg

from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE


@dataclass(frozen=True, slots=True)
class ZonesProblem:
    """The load of every aisle (pieces, lines or seconds), and how many zones to make."""

    aisle_loads: tuple[int, ...]
    zones: int

    def __post_init__(self) -> None:
        """Refuse what cannot be divided."""
        if any(load < 0 for load in self.aisle_loads):
            raise Impossible(Cause.BAD_PROBLEM, field="aisle_loads", expected="not negative")
        if not 1 <= self.zones <= len(self.aisle_loads):
            raise Impossible(Cause.TOO_MANY_ZONES, zones=self.zones, aisles=len(self.aisle_loads))


@dataclass(frozen=True, slots=True)
class Zones:
    """First and last aisle of every zone, and the heaviest zone's load."""

    zones: tuple[tuple[int, int], ...]
    heaviest: int


def zones(problem: ZonesProblem) -> Result[Zones]:
    """Find the least heaviest load by bisection (exact), then cut as evenly as it allows."""
    watch = UNTIL_DONE.watch()
    loads = problem.aisle_loads
    low, high = max(loads), sum(loads)
    while low < high:
        middle = (low + high) // 2
        if _needed(loads, middle)[0] <= problem.zones:
            high = middle
        else:
            low = middle + 1
    plan = Zones(tuple(_cut(loads, problem.zones, low)), low)
    return Result(plan, low, low, True, 0, watch.seconds)


def _needed(loads: tuple[int, ...], most: int) -> list[int]:
    """Count for each aisle how few zones hold it and all after it, none above `most`."""
    needed, end = [0] * (len(loads) + 1), len(loads)
    inside = 0
    for first in range(len(loads) - 1, -1, -1):
        inside += loads[first]
        while inside > most:
            end -= 1
            inside -= loads[end]
        needed[first] = 1 + needed[end]
    return needed


def _cut(loads: tuple[int, ...], count: int, most: int) -> list[tuple[int, int]]:
    """Take for each zone the end nearest to an even share of what is left."""
    before = list(accumulate(loads, initial=0))
    needed = _needed(loads, most)
    cuts, first = [], 0
    for left in range(count - 1, -1, -1):
        even = before[first] + (before[-1] - before[first]) / (left + 1)
        low = max(first + 1, bisect_left(needed, -left, key=neg))
        high = min(len(loads) - left, bisect_right(before, before[first] + most) - 1)
        above = bisect_left(before, even, low, high)
        around = (max(low, above - 1), above)
        end = min((abs(before[cut] - even), cut) for cut in around)[1]
        cuts.append((first, end - 1))
        first = end
    return cuts
