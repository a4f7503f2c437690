"""What to walk, and the walk that is found."""

from collections.abc import Iterable
from dataclasses import dataclass

from warehouse_desk.planning.floor import Floor, Place, Point, Stop
from warehouse_desk.planning.impossible import Cause, Impossible

#: Walks that may get longer than this are not counted in 64 bits.
LONGEST = 1 << 53


def require_measurable(floor: Floor, ends: Iterable[Place]) -> None:
    """Refuse a floor so large that lengths of walks cannot be counted."""
    xs = [*floor.aisle_x, *(floor.point(end)[0] for end in ends)]
    side = max(xs) - min(xs) + floor.cross_y[-1] - floor.cross_y[0]
    lines = len(floor.aisle_x) + len(floor.cross_y) + 2
    farthest = max(abs(at) for at in (*xs, floor.cross_y[0], floor.cross_y[-1]))
    if max(side * lines, farthest) >= LONGEST:
        raise Impossible(Cause.BAD_FLOOR, field="aisle_x, cross_y", most=LONGEST // lines)


@dataclass(frozen=True, slots=True)
class WalkProblem:
    """Stops to visit between two places; without an `end` the walk comes back to its start."""

    floor: Floor
    start: Place
    stops: tuple[Stop, ...]
    end: Place | None = None

    def __post_init__(self) -> None:
        """Refuse places that are not on the floor."""
        self.floor.require((self.start, self.finish, *self.stops))
        require_measurable(self.floor, (self.start, self.finish))

    @property
    def finish(self) -> Place:
        """Name the place where the walk ends."""
        return self.start if self.end is None else self.end

    def first_asked(self) -> dict[Point, int]:
        """Name for each place the first stop that asks for it."""
        first: dict[Point, int] = {}
        for index, stop in enumerate(self.stops):
            first.setdefault(self.floor.point(stop), index)
        return first

    def up_and_down(self) -> list[Point]:
        """Order the places up one aisle and down the next: what can be had without a search."""
        stops = sorted(set(self.stops), key=lambda s: (s.aisle, -s.y if s.aisle % 2 else s.y))
        return [self.floor.point(stop) for stop in stops]

    def whole(self, order: Iterable[int]) -> tuple[int, ...]:
        """Spread an order that names each place once over all stops asked for there."""
        here: dict[Stop, list[int]] = {}
        for index, stop in enumerate(self.stops):
            here.setdefault(stop, []).append(index)
        return tuple(index for first in order for index in here[self.stops[first]])


@dataclass(frozen=True, slots=True)
class TableProblem:
    """A floor of any shape as distances; row 0 is the start, every row but start and end a stop."""

    distances: tuple[tuple[int, ...], ...]
    end: int = 0

    def __post_init__(self) -> None:
        """Refuse what is no table of distances."""
        rows = len(self.distances)
        if not rows or any(len(row) != rows for row in self.distances):
            raise Impossible(Cause.BAD_PROBLEM, field="distances", expected="square")
        if any(distance < 0 for row in self.distances for distance in row):
            raise Impossible(Cause.BAD_PROBLEM, field="distances", expected="not negative")
        longest = max(map(max, self.distances))
        if longest * rows * rows >= LONGEST:
            raise Impossible(Cause.BAD_PROBLEM, longest=longest, most=LONGEST // rows**2)
        if not 0 <= self.end < rows:
            raise Impossible(Cause.BAD_PROBLEM, field="end", expected="a row")


@dataclass(frozen=True, slots=True)
class Walk:
    """An order of stops (each place once, by the first index that asks for it) and its way.

    `path` holds the start, every turning point and the end; a table of distances has none.
    """

    order: tuple[int, ...]
    length: int
    path: tuple[Point, ...] = ()
