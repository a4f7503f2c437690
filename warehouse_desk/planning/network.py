"""Shortest ways: over a graph where aisles are one-way or blocked, plainly on an open floor."""

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import Protocol

from warehouse_desk.planning.floor import Floor, Point, length

Reach = dict[Point, int]

#: Longer than any walk: there is no way in this direction.
NO_WAY = 10**18


class Network:
    """The points where a way can begin, end or turn, and the pieces of floor between them.

    Ways are found by Dijkstra's method (1959).
    """

    def __init__(self, floor: Floor, points: Iterable[Point]) -> None:
        self._floor = floor
        self._next: dict[Point, list[tuple[Point, int]]] = {}
        wanted = set(points)
        wanted |= {(x, y) for x in floor.aisle_x for y in floor.cross_y}
        for y in floor.cross_y:
            self._lay(sorted(p for p in wanted if p[1] == y))
        for aisle, x in enumerate(floor.aisle_x):
            self._lay_aisle(aisle, sorted(p for p in wanted if p[0] == x))

    def _lay(self, row: list[Point]) -> None:
        for a, b in pairwise(row):
            self._join(a, b)
            self._join(b, a)

    def _lay_aisle(self, aisle: int, row: list[Point]) -> None:
        ups = {True, False} - {not rule.up for rule in self._floor.one_way if rule.aisle == aisle}
        shut = [stretch for stretch in self._floor.blocked if stretch.aisle == aisle]
        for low, high in pairwise(row):
            if any(stretch.low < high[1] and low[1] < stretch.high for stretch in shut):
                continue
            if True in ups:
                self._join(low, high)
            if False in ups:
                self._join(high, low)

    def _join(self, a: Point, b: Point) -> None:
        self._next.setdefault(a, []).append((b, abs(a[0] - b[0]) + abs(a[1] - b[1])))

    def reach(self, start: Point) -> tuple[Reach, dict[Point, Point]]:
        """Measure the way to every point that can be reached, and note where each is come from."""
        far: Reach = {}
        come_from: dict[Point, Point] = {}
        waiting = [(0, start, start)]
        while waiting:
            distance, point, before = heappop(waiting)
            if point in far:
                continue
            far[point], come_from[point] = distance, before
            for after, piece in self._next.get(point, ()):
                if after not in far:
                    heappush(waiting, (distance + piece, after, point))
        return far, come_from

    def distances(self, here: Point, points: Sequence[Point]) -> list[int]:
        """Measure the way to every point; `NO_WAY` where there is none."""
        far, _ = self.reach(here)
        return [far.get(point, NO_WAY) for point in points]

    def way(self, here: Point, there: Point) -> list[Point]:
        """Return every point of a shortest way, both ends included."""
        _, come_from = self.reach(here)
        back = [there]
        while back[-1] != here:
            back.append(come_from[back[-1]])
        return back[::-1]


class OpenWays:
    """Shortest ways on an open floor, without a graph."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    def distances(self, here: Point, points: Sequence[Point]) -> list[int]:
        """Measure the way to every point."""
        return [length(self._floor.way(here, there)) for there in points]

    def way(self, here: Point, there: Point) -> list[Point]:
        """Return the corners of a shortest way, both ends included."""
        return self._floor.way(here, there)


class Ways(Protocol):
    """Knows shortest ways between points."""

    def distances(self, here: Point, points: Sequence[Point]) -> list[int]:
        """Measure the way to every point; `NO_WAY` where there is none."""
        ...

    def way(self, here: Point, there: Point) -> list[Point]:
        """Return the corners of a shortest way, both ends included."""
        ...


def ways(floor: Floor, points: Iterable[Point]) -> Ways:
    """Choose how to find ways between points of a floor."""
    return OpenWays(floor) if floor.is_open else Network(floor, points)
