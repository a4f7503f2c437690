# cython: language_level=3, binding=True
"""A floor as columns of points joined by legs, in flat arrays: what a walk can need of it.

A column is an aisle, or a door between two. Its points are the crossings and what must be visited,
upwards; a leg joins neighbours. A leg can be shut: a blocked stretch, and all of them at a door.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import cython

from warehouse_desk.planning.floor import Floor, Point

#: What is asked of a point: to be visited, and that the walk begins or ends there (not both).
VISIT, END = 1, 2

#: Where it is: x, y, and for what may be visited at a crossing whether it counts as below or above
#: it (0, 2; else 1); then what is asked, and the number of the stop.
_Entry = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Lattice:
    """Points by column, upwards; the leg of a point is the one above it."""

    crosses: int
    x: array[int]
    y: array[int]
    #: The column of each point.
    column: array[int]
    #: Where crossing `i` of column `c` is: at c × crosses + i.
    crossing: array[int]
    asked: array[int]
    shut: array[int]
    #: The first stop that asks for a point, or -1.
    stop: array[int]
    start: int
    #: The last column that must be visited.
    needed: int

    def ends_of_block(self, block: int) -> tuple[int, int]:
        """Find the two crossings of a block, by its number of all blocks of all columns."""
        column, low = divmod(block, self.crosses - 1)
        at = column * self.crosses + low
        return self.crossing[at], self.crossing[at + 1]


def lay_out(
    floor: Floor, stops: Sequence[Point], start: Point, end: Point, maybe: Sequence[Point] = ()
) -> Lattice:
    """Lay out the columns a shortest walk can need.

    The points of `maybe` need not be visited; their numbers go on after those of the stops. None of
    them is a crossing: one that lies there hangs on it by a leg of no length.
    """
    entries = [(x, y, 1, VISIT, index) for index, (x, y) in enumerate(stops)]
    entries += [(*start, 1, VISIT | END, -1), (*end, 1, VISIT | END, -1)]
    crosses = floor.cross_y
    for index, (x, y) in enumerate(maybe, len(stops)):
        side = (0 if y == crosses[len(crosses) - 1] else 2) if y in crosses else 1
        entries.append((x, y, side, 0, index))
    entries.sort()
    shut: dict[int, list[tuple[int, int]]] = {}
    for stretch in floor.blocked:
        shut.setdefault(floor.aisle_x[stretch.aisle], []).append((stretch.low, stretch.high))
    laying = _Laying(floor)
    at: cython.Py_ssize_t = 0
    first: cython.Py_ssize_t
    last: cython.Py_ssize_t = len(entries) - 1
    for x in _span(floor, shut, entries[0][0], entries[last][0], (start[0], end[0])):
        first = at
        while at < len(entries) and entries[at][0] == x:
            at += 1
        laying.add_column(x, entries[first:at])
        laying.shut_legs(shut.get(x, ()) if x in laying.aisles else None)
    return laying.laid(start)


def _span(
    floor: Floor, shut: dict[int, list[tuple[int, int]]], low: int, high: int, doors: Point
) -> list[int]:
    """List the columns: nothing is gained beyond the nearest aisle that is open all along."""
    aisles = floor.aisle_x
    whole = [x for x in aisles if x not in shut] if shut else aisles
    low = max([x for x in whole if x <= low], default=min(aisles[0], low))
    high = min([x for x in whole if x >= high], default=max(aisles[-1], high))
    return sorted({*doors, *[x for x in aisles if low <= x <= high]})


class _Laying:
    """A lattice that grows column by column."""

    def __init__(self, floor: Floor) -> None:
        self._crosses = floor.cross_y
        self.aisles = frozenset(floor.aisle_x)
        self._x = array("q")
        self._y = array("q")
        self._column = array("i")
        self._crossing = array("i")
        self._asked = array("b")
        self._shut = array("b")
        self._stop = array("i")
        self._needed = 0

    def add_column(self, x: int, entries: list[_Entry]) -> None:
        """Add the points of a column; the entries are all there, in order."""
        at: cython.Py_ssize_t = 0
        count: cython.Py_ssize_t = len(entries)
        for entry in entries:
            if entry[3]:
                self._needed = len(self._x)
        self._x.append(x)
        for cross in self._crosses:
            while at < count and (entries[at][1], entries[at][2]) < (cross, 1):
                at = self._add(entries, at, entries[at][1], entries[at][2])
            self._crossing.append(len(self._y))
            at = self._add(entries, at, cross, 1)

    def _add(
        self, entries: list[_Entry], at: cython.Py_ssize_t, y: int, side: int
    ) -> cython.Py_ssize_t:
        """Add a point and all that is asked of it; an end is one only an odd number of times."""
        asked = 0
        stop = -1
        while at < len(entries) and entries[at][1] == y and entries[at][2] == side:
            asked = (asked ^ entries[at][3] & END) | entries[at][3] & VISIT
            if stop < 0:
                stop = entries[at][4]
            at += 1
        self._y.append(y)
        self._column.append(len(self._x) - 1)
        self._asked.append(asked)
        self._shut.append(0)
        self._stop.append(stop)
        return at

    def shut_legs(self, stretches: Sequence[tuple[int, int]] | None) -> None:
        """Shut the legs of the last column that a stretch lies on, and all where no aisle is."""
        if stretches == ():
            return
        lowest = self._crossing[len(self._crossing) - len(self._crosses)]
        for point in range(lowest, len(self._y) - 1):
            low, high = self._y[point], self._y[point + 1]
            if stretches is None or any(a < high and low < b for a, b in stretches if low < high):
                self._shut[point] = 1

    def laid(self, start: Point) -> Lattice:
        """Finish the lattice."""
        y = self._y
        first = self._crossing[self._x.index(start[0]) * len(self._crosses)]
        return Lattice(
            len(self._crosses),
            self._x,
            y,
            self._column,
            self._crossing,
            self._asked,
            self._shut,
            self._stop,
            y.index(start[1], first),
            self._needed,
        )
