"""The floor as a picker walks it: aisles along y, cross-aisles along x, and shortest ways."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from warehouse_desk.planning.impossible import Cause, Impossible

Point = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """A place inside an aisle."""

    aisle: int
    y: int


@dataclass(frozen=True, slots=True, order=True)
class Door:
    """A place on a cross-aisle, at an aisle or between two."""

    x: int
    cross: int


Place = Stop | Door


@dataclass(frozen=True, slots=True)
class OneWay:
    """An aisle that may be walked in one direction only; up is towards rising y."""

    aisle: int
    up: bool = True


@dataclass(frozen=True, slots=True)
class Blocked:
    """A stretch of an aisle that nobody passes; its two ends can be reached."""

    aisle: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Floor:
    """Parallel aisles and cross-aisles that meet all of them; sides of racks do not matter."""

    aisle_x: tuple[int, ...]
    cross_y: tuple[int, ...]
    one_way: tuple[OneWay, ...] = ()
    blocked: tuple[Blocked, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a floor that cannot be drawn."""
        for name, lines in (("aisle_x", self.aisle_x), ("cross_y", self.cross_y)):
            if not lines or any(a >= b for a, b in pairwise(lines)):
                raise Impossible(Cause.BAD_FLOOR, field=name, expected="rising")
        aisles = [rule.aisle for rule in self.one_way] + [b.aisle for b in self.blocked]
        if wrong := [a for a in aisles if not 0 <= a < len(self.aisle_x)]:
            raise Impossible(Cause.BAD_FLOOR, field="one_way, blocked", aisles=wrong)
        if any(stretch.low >= stretch.high for stretch in self.blocked):
            raise Impossible(Cause.BAD_FLOOR, field="blocked", expected="low < high")

    @property
    def is_open(self) -> bool:
        """Tell whether every aisle can be walked whole and both ways."""
        return not self.one_way and not self.blocked

    def point(self, place: Place) -> Point:
        """Find where a place is."""
        if isinstance(place, Stop):
            return self.aisle_x[place.aisle], place.y
        return place.x, self.cross_y[place.cross]

    def require(self, places: Iterable[Place]) -> None:
        """Refuse places that are not on the floor, all at once."""
        if off := [place for place in places if not self.holds(place)]:
            raise Impossible(Cause.OFF_THE_FLOOR, places=[_plain(place) for place in off])

    def holds(self, place: Place) -> bool:
        """Tell whether a place is on the floor."""
        if isinstance(place, Door):
            return 0 <= place.cross < len(self.cross_y)
        inside = self.cross_y[0] <= place.y <= self.cross_y[-1]
        return 0 <= place.aisle < len(self.aisle_x) and inside

    def way(self, here: Point, there: Point) -> list[Point]:
        """Return the corners of a shortest way on an open floor, both ends included."""
        (x1, y1), (x2, y2) = here, there
        aisles, crosses = self.aisle_x, self.cross_y
        if (x1 == x2 and x1 in aisles) or (y1 == y2 and y1 in crosses):
            return [here, there]
        if x1 not in aisles and x2 not in aisles:
            x = min(aisles, key=lambda x: abs(x1 - x) + abs(x - x2))
            return [here, (x, y1), (x, y2), there]
        if x1 not in aisles:
            return [here, (x2, y1), there]
        if x2 not in aisles:
            return [here, (x1, y2), there]
        above = bisect_left(crosses, y1, 1, len(crosses) - 1)
        y = min(crosses[above - 1], crosses[above], key=lambda y: abs(y1 - y) + abs(y - y2))
        return [here, (x1, y), (x2, y), there]


def _plain(place: Place) -> tuple[int, int]:
    return (place.aisle, place.y) if isinstance(place, Stop) else (place.x, place.cross)


def length(path: Sequence[Point]) -> int:
    """Measure a path of straight pieces along the axes."""
    return sum(abs(x1 - x2) + abs(y1 - y2) for (x1, y1), (x2, y2) in pairwise(path))


def turning_points(path: Iterable[Point]) -> tuple[Point, ...]:
    """Keep the ends of a path and the points where the direction changes."""
    kept: list[Point] = []
    for point in path:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _goes_straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _goes_straight(a: Point, b: Point, c: Point) -> bool:
    before, after = (b[0] - a[0], b[1] - a[1]), (c[0] - b[0], c[1] - b[1])
    across = before[0] * after[1] - before[1] * after[0]
    return across == 0 and before[0] * after[0] + before[1] * after[1] > 0
