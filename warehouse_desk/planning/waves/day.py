"""Several waves over a day, against the cut-offs of the carriers.

Waves follow each other; each takes orders whose cut-off comes first, within what the floor picks
in a wave, what a zone bears and what the wall holds, and among equally urgent ones those that need
no aisle more than the wave visits anyway.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.planning.impossible import Cause, Impossible


@dataclass(frozen=True, slots=True)
class DayOrder:
    """An order of the day: when its carrier leaves, its aisles, and its seconds in each zone."""

    id: str
    cut_off: int
    pieces: int
    aisles: frozenset[int]
    work: tuple[tuple[int, int], ...]
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class DayProblem:
    """Orders to release between now and the last cut-off; times in seconds since any moment.

    `zone_seconds` is what one zone works in a wave at most; `wall` is how many orders it holds.
    """

    orders: tuple[DayOrder, ...]
    begins: int
    zone_seconds: int
    wall: int

    def __post_init__(self) -> None:
        """Refuse limits that hold nothing, and orders that alone are too much."""
        if self.wall < 1 or self.zone_seconds < 1:
            raise Impossible(Cause.BAD_PROBLEM, field="wall, zone_seconds", expected="positive")
        large = [
            order.id
            for order in self.orders
            if any(seconds > self.zone_seconds for _, seconds in order.work)
        ]
        if large:
            raise Impossible(Cause.OVER_CAPACITY, orders=large)


@dataclass(frozen=True, slots=True)
class DayWave:
    """One wave: its orders, when it begins and when its last zone is done."""

    orders: tuple[str, ...]
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Day:
    """The waves of a day one after the other, and the orders that miss their cut-off."""

    waves: tuple[DayWave, ...]
    late: tuple[str, ...]


def day(problem: DayProblem) -> Day:
    """Divide a day's orders into waves, the most urgent first."""
    open_ = sorted(problem.orders, key=lambda one: (one.cut_off, one.carrier, one.id))
    waves: list[DayWave] = []
    late: list[str] = []
    begins = problem.begins
    while open_:
        chosen = _wave(problem, open_, begins)
        ends = begins + max(_loads(chosen).values(), default=0)
        waves.append(DayWave(tuple(one.id for one in chosen), begins, ends))
        late.extend(one.id for one in chosen if one.cut_off < ends)
        taken = {one.id for one in chosen}
        open_ = [one for one in open_ if one.id not in taken]
        begins = ends
    return Day(tuple(waves), tuple(late))


def _wave(problem: DayProblem, open_: Sequence[DayOrder], begins: int) -> list[DayOrder]:
    """Take the most urgent order, then whichever of the same urgency adds the fewest aisles.

    An order that would make a taken one late waits for the next wave.
    """
    chosen: list[DayOrder] = []
    aisles: set[int] = set()
    load: dict[int, int] = {}
    waiting = list(open_)
    while waiting and len(chosen) < problem.wall:
        urgent = [one for one in waiting if one.cut_off == waiting[0].cut_off]
        best = min(urgent, key=lambda one: (len(one.aisles - aisles), -one.pieces, one.id))
        waiting.remove(best)
        after = dict(load)
        for zone, seconds in best.work:
            after[zone] = after.get(zone, 0) + seconds
        longest = max(after.values(), default=0)
        ends, later = begins + max(load.values(), default=0), begins + longest
        makes_late = any(ends <= one.cut_off < later for one in chosen)
        if not chosen or (longest <= problem.zone_seconds and not makes_late):
            chosen.append(best)
            load, aisles = after, aisles | best.aisles
    return chosen


def _loads(orders: Sequence[DayOrder]) -> dict[int, int]:
    load: dict[int, int] = {}
    for order in orders:
        for zone, seconds in order.work:
            load[zone] = load.get(zone, 0) + seconds
    return load
