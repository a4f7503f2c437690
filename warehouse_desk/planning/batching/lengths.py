"""How long the walk of a set of orders is, asked thousands of times.

The places of all orders are bits of one whole number, so a set of orders is the OR of its orders
and its walk is measured once. `least` is a quick bound: the outermost aisles there and back, and
in every block the cheapest way to its stops.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from warehouse_desk.planning.batching.problem import BatchProblem, Order
from warehouse_desk.planning.floor import Floor, Point, Stop
from warehouse_desk.planning.network import Network
from warehouse_desk.planning.routing import WalkProblem, is_grid
from warehouse_desk.planning.routing.classes import classes
from warehouse_desk.planning.routing.sweep import Column, options, sweep_length
from warehouse_desk.planning.routing.tour import tour
from warehouse_desk.planning.stop import Stopping

#: With more cross-aisles a walk takes too long to be asked for thousands of times.
EXACT_CROSSES = 4


class Lengths(Protocol):
    """Measures the walk of a set of places; bit `i` stands for the i-th place of all orders."""

    @property
    def is_exact(self) -> bool:
        """Tell whether the lengths are shortest ones."""
        ...

    def of(self, places: int) -> int:
        """Measure the walk."""
        ...

    def least(self, places: int) -> int:
        """Bound the walk from below, quickly."""
        ...


def lengths(problem: BatchProblem) -> tuple[Lengths, list[int]]:
    """Choose how to measure, and give every order its places."""
    stops = sorted({stop for order in problem.orders for stop in order.stops})
    bit = {stop: 1 << i for i, stop in enumerate(stops)}
    places = [_places(order, bit) for order in problem.orders]
    if is_grid(WalkProblem(problem.floor, problem.start, (), problem.end)):
        return GridLengths(problem, stops), places
    return WalkedLengths(problem, stops), places


def _places(order: Order, bit: dict[Stop, int]) -> int:
    return sum(bit[stop] for stop in set(order.stops))


class WalkedLengths:
    """Lengths on a floor that is no plain grid: short tours by distances, without a long search."""

    is_exact = False

    def __init__(self, problem: BatchProblem, stops: list[Stop]) -> None:
        floor = problem.floor
        ends = [floor.point(problem.start), floor.point(problem.finish)]
        points = [ends[0], *(floor.point(stop) for stop in stops), ends[1]]
        network = Network(floor, points)
        self._table = [network.distances(point, points) for point in points]
        self._known: dict[int, int] = {}

    def of(self, places: int) -> int:
        """Measure the walk."""
        if places not in self._known:
            rows = [0, *self._rows(places), len(self._table) - 1]
            table = [[self._table[a][b] for b in rows] for a in rows]
            watch = Stopping(steps=0).watch()
            self._known[places] = tour(table, 0, len(rows) - 1, watch, 0).length
        return self._known[places]

    def least(self, places: int) -> int:
        """Bound the walk from below by its farthest stop."""
        table = self._table
        return max((table[0][row] + table[row][-1] for row in self._rows(places)), default=0)

    def _rows(self, places: int) -> list[int]:
        return [row + 1 for row in _bits(places)]


@dataclass(slots=True)
class _Line:
    """One column of the floor: which bits are its stops, and what was asked of it before."""

    x: int
    shift: int
    mask: int
    ys: list[int]
    is_aisle: bool
    doors: dict[int, int]
    columns: dict[int, tuple[Column, int]] = field(default_factory=dict)


class GridLengths:
    """Lengths on an open floor: exact up to `EXACT_CROSSES`, above by the quick bound."""

    def __init__(self, problem: BatchProblem, stops: list[Stop]) -> None:
        floor = problem.floor
        ends = [floor.point(problem.start), floor.point(problem.finish)]
        self._cross_y = floor.cross_y
        self._table = classes(len(floor.cross_y))
        self.is_exact = len(floor.cross_y) <= EXACT_CROSSES
        self._between = abs(ends[0][0] - ends[1][0])
        self._known: dict[int, int] = {}
        self._lines = _lines(floor, ends, stops)

    def of(self, places: int) -> int:
        """Measure the walk."""
        if not self.is_exact:
            return self.least(places)
        if places not in self._known:
            columns = [column for column, _ in self._columns(places)[0]]
            self._known[places] = sweep_length(columns, self._table)
        return self._known[places]

    def least(self, places: int) -> int:
        """Bound the walk from below."""
        if places in self._known:
            return self._known[places]
        columns, width = self._columns(places)
        return sum([least for _, least in columns]) + 2 * width - self._between

    def _columns(self, places: int) -> tuple[list[tuple[Column, int]], int]:
        """Build the columns a walk can need, each with its least cost, and find its width."""
        lines = [(line, places >> line.shift & line.mask) for line in self._lines]
        used = [i for i, (line, mask) in enumerate(lines) if mask or line.doors]
        low, high = used[0], used[-1]
        width = lines[high][0].x - lines[low][0].x
        while low and not lines[low][0].is_aisle:
            low -= 1
        while high < len(lines) - 1 and not lines[high][0].is_aisle:
            high += 1
        span = lines[low : high + 1]
        return [line.columns.get(mask) or self._column(line, mask) for line, mask in span], width

    def _column(self, line: _Line, mask: int) -> tuple[Column, int]:
        ys = [line.ys[i] for i in _bits(mask)]
        touches = {self._cross_y.index(y): 0 for y in ys if y in self._cross_y} | line.doors
        blocks = pairwise(self._cross_y) if line.is_aisle else ()
        ways = tuple(options(a, b, [y for y in ys if a < y < b]) for a, b in blocks)
        column = Column(line.x, tuple(sorted(touches.items())), ways)
        least = sum(min([cost for _, cost in block]) for block in ways)
        line.columns[mask] = column, least
        return line.columns[mask]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def _lines(floor: Floor, ends: Iterable[Point], stops: list[Stop]) -> list[_Line]:
    doors: dict[int, dict[int, int]] = {}
    for x, y in ends:
        crossing = bisect_right(floor.cross_y, y) - 1
        at = doors.setdefault(x, {})
        at[crossing] = at.get(crossing, 0) ^ 1
    aisle_of = {x: aisle for aisle, x in enumerate(floor.aisle_x)}
    lines, shift = [], 0
    for x in sorted({*floor.aisle_x, *doors}):
        ys = [stop.y for stop in stops if stop.aisle == aisle_of.get(x)]
        lines.append(_Line(x, shift, (1 << len(ys)) - 1, ys, x in aisle_of, doors.get(x, {})))
        shift += len(ys)
    return lines
