"""The floor as planning needs it: from the aisles and places of the store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle, CrossAisle, Direction, Place
from warehouse_desk.planning.check import check_walk, require
from warehouse_desk.planning.floor import (
    Blocked,
    Door,
    Floor,
    OneWay,
    Point,
    Stop,
    length,
    turning_points,
)
from warehouse_desk.planning.network import Network, OpenWays
from warehouse_desk.planning.routing import Walk, WalkProblem, walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import START_X, START_Y


@dataclass(frozen=True, slots=True)
class WalkedSlots:
    """Slots in the order they are walked, and the way; no walk through them is below the bound."""

    slots: tuple[str, ...]
    length_mm: int
    proven: bool
    path: tuple[Point, ...]
    bound_mm: int = 0


@dataclass(frozen=True, slots=True)
class WarehouseFloor:
    """The planner's floor with the names of its places."""

    floor: Floor
    start: Door
    stops: dict[str, Stop]

    def walk(self, slots: Iterable[str], stopping: Stopping = UNTIL_DONE) -> WalkedSlots:
        """Walk from the start through slots and back; slots beside the aisles come last.

        Where no shortest walk can be computed outright, `stopping` ends the search for one.
        """
        known, beside = self._sorted_out(slots)
        problem = WalkProblem(self.floor, self.start, tuple(self.stops[slot] for slot in known))
        result = walk(problem, stopping)
        found: Walk = result.plan
        require(check_walk(problem, found))
        order = tuple(known[index] for index in problem.whole(found.order))
        path = found.path
        if order and self.floor.is_open and self.stops[order[0]] > self.stops[order[-1]]:
            order, path = order[::-1], path[::-1]  # a round trip may be walked either way
        bound = found.length if result.proven else int(result.bound or 0)
        return WalkedSlots((*order, *beside), found.length, result.proven, path, bound)

    def by_name(self, slots: Iterable[str]) -> int:
        """Measure the round trip through slots in the order of their names, as a list sorts them.

        From each to the next it takes the shortest way there is.
        """
        known, _ = self._sorted_out(slots)
        here = self.floor.point(self.start)
        return length(self.way([here, *(self.floor.point(self.stops[s]) for s in known), here]))

    def way(self, points: Sequence[Point]) -> tuple[Point, ...]:
        """Join points by shortest ways; the points and every turn between them."""
        if len(points) < 2:
            return tuple(points)
        ways = OpenWays(self.floor) if self.floor.is_open else Network(self.floor, points)
        path = [points[0]]
        for here, there in pairwise(points):
            path += ways.way(here, there)[1:]
        return turning_points(path)

    def _sorted_out(self, slots: Iterable[str]) -> tuple[list[str], list[str]]:
        """Divide slots into those of the aisles and those beside them, each once, by name."""
        asked = sorted(set(slots))
        return (
            [slot for slot in asked if slot in self.stops],
            [slot for slot in asked if slot not in self.stops],
        )


def warehouse_floor(reading: Reading) -> WarehouseFloor:
    """Read the floor; aisles in the order of their x, cross-aisles in the order of their y.

    Whatever was drawn makes a floor: aisles at the same place are one, a start that is nowhere
    is the front of the first aisle. `usecases.floor_findings` says what is odd about it.

    Nobody walks through a blocked aisle, nor to where one-way aisles lead nobody, or lead nobody
    back: slots there count as beside the aisles.
    """
    aisles = reading.find(Aisle)
    crosses = sorted({cross.y_mm for cross in reading.find(CrossAisle)}) or [0]
    xs = sorted({aisle.x_mm for aisle in aisles}) or [0]
    index = {aisle.aisle: xs.index(aisle.x_mm) for aisle in aisles if not aisle.blocked}
    one_way = {
        (xs.index(aisle.x_mm), aisle.direction is Direction.TO_BACK)
        for aisle in aisles
        if aisle.direction is not Direction.BOTH
    }
    blocked = {xs.index(aisle.x_mm) for aisle in aisles if aisle.blocked} - set(index.values())
    has_length = len(crosses) > 1
    floor = Floor(
        tuple(xs),
        tuple(crosses),
        tuple(OneWay(at, is_up) for at, is_up in sorted(one_way)),
        tuple(Blocked(at, crosses[0], crosses[-1]) for at in sorted(blocked) if has_length),
    )
    stops = {
        place.place: Stop(index[place.aisle], place.position_mm)
        for place in reading.find(Place)
        if place.aisle in index and floor.cross_y[0] <= place.position_mm <= floor.cross_y[-1]
    }
    start = _start(reading, floor)
    return WarehouseFloor(floor, start, _within_reach(floor, start, stops))


def _within_reach(floor: Floor, start: Door, stops: dict[str, Stop]) -> dict[str, Stop]:
    if not floor.one_way:
        return stops
    points = {slot: floor.point(stop) for slot, stop in stops.items()}
    home = floor.point(start)
    turned = replace(floor, one_way=tuple(OneWay(one.aisle, not one.up) for one in floor.one_way))
    there, _ = Network(floor, [home, *points.values()]).reach(home)
    back, _ = Network(turned, [home, *points.values()]).reach(home)
    return {slot: stops[slot] for slot, at in points.items() if at in there and at in back}


def walks_begin(reading: Reading) -> Point | None:
    """Find where walks begin; None where nobody said so."""
    x, y = (reading.seek(Setting, name) for name in (START_X, START_Y))
    return None if x is None or y is None else (int(x.value), int(y.value))


def _start(reading: Reading, floor: Floor) -> Door:
    x, y = walks_begin(reading) or (floor.aisle_x[0], floor.cross_y[0])
    if y not in floor.cross_y:
        return Door(floor.aisle_x[0], 0)
    return Door(x, floor.cross_y.index(y))
