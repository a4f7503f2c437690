"""Walk an open floor exactly: columns for the sweep, then the order in which to visit."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from warehouse_desk.planning.floor import Door, Floor, Place, Point, turning_points
from warehouse_desk.planning.floor import length as measure
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.classes import Choice, classes
from warehouse_desk.planning.routing.problem import Walk, WalkProblem
from warehouse_desk.planning.routing.sweep import Column, Sweep, options, sweep
from warehouse_desk.planning.stop import Stopping

Graph = dict[Point, list[Point]]


def walk_by_grid(problem: WalkProblem, stopping: Stopping, seed: int) -> Result[Walk]:
    """Find a shortest walk on an open floor between two places on cross-aisles."""
    watch = stopping.watch()
    floor = problem.floor
    ends = [floor.point(problem.start), floor.point(problem.finish)]
    grid = Grid(floor, ends, [floor.point(stop) for stop in problem.stops])
    found = sweep(grid.columns, classes(len(floor.cross_y)), watch)
    visits = _visits(grid.graph(found), ends[0]) if found else problem.up_and_down()
    first = problem.first_asked()
    seen = [point for point in dict.fromkeys(visits) if point in first]
    path = [ends[0]]
    for point in (*seen, ends[1]):
        path += floor.way(path[-1], point)[1:]
    walk = Walk(tuple(first[point] for point in seen), measure(path), turning_points(path))
    bound = walk.length if found else None
    return Result(walk, walk.length, bound, found is not None, seed, watch.seconds)


def is_grid(problem: WalkProblem) -> bool:
    """Tell whether the walk begins and ends on a crossing or door of an open floor."""
    places: tuple[Place, ...] = (problem.start, problem.finish)
    return problem.floor.is_open and all(
        isinstance(place, Door) or place.y in problem.floor.cross_y for place in places
    )


class Grid:
    """The columns between the outermost places of a walk, and the points on them."""

    def __init__(self, floor: Floor, ends: list[Point], stops: Iterable[Point]) -> None:
        self._cross_y = floor.cross_y
        self._inside: dict[tuple[int, int], list[int]] = {}
        self._touches: dict[int, dict[int, int]] = {}
        for x, y in sorted(set(stops)):
            self._put(x, y)
        for x, y in ends:
            crossing = floor.cross_y.index(y)
            touches = self._touches.setdefault(x, {})
            touches[crossing] = touches.get(crossing, 0) ^ 1
        self.columns = [self._column(x, x in floor.aisle_x) for x in self._span(floor)]

    def _put(self, x: int, y: int) -> None:
        touches = self._touches.setdefault(x, {})
        if y in self._cross_y:
            touches[self._cross_y.index(y)] = 0
        else:
            self._inside.setdefault((x, bisect_right(self._cross_y, y) - 1), []).append(y)

    def _span(self, floor: Floor) -> list[int]:
        """List the columns a shortest walk can need.

        Nothing is gained beyond an outermost aisle; beyond an outermost door without one, the
        nearest aisle may still be the way from one cross-aisle to another.
        """
        low, high = min(self._touches), max(self._touches)
        low = max((x for x in floor.aisle_x if x <= low), default=low)
        high = min((x for x in floor.aisle_x if x >= high), default=high)
        return sorted({*self._touches, *(x for x in floor.aisle_x if low <= x <= high)})

    def _column(self, x: int, is_aisle: bool) -> Column:
        touches = tuple(sorted(self._touches.get(x, {}).items()))
        if not is_aisle:
            return Column(x, touches, ())
        blocks = enumerate(pairwise(self._cross_y))
        return Column(
            x,
            touches,
            tuple(options(low, up, self._inside.get((x, b), ())) for b, (low, up) in blocks),
        )

    def graph(self, found: Sweep) -> Graph:
        """Lay out every piece that is walked, as often as it is walked."""
        graph: Graph = {}
        for a, b in self._pieces(found):
            graph.setdefault(a, []).append(b)
            graph.setdefault(b, []).append(a)
        return graph

    def _pieces(self, found: Sweep) -> Iterator[tuple[Point, Point]]:
        for column, choices in zip(self.columns, found.choices, strict=False):
            for block, choice in enumerate(choices):
                for low, high in self._walked(column.x, block, choice):
                    yield (column.x, low), (column.x, high)
        for (left, right), pieces in zip(pairwise(self.columns), found.pieces, strict=False):
            for y, count in zip(self._cross_y, pieces, strict=True):
                for _ in range(count):
                    yield (left.x, y), (right.x, y)

    def _walked(self, x: int, block: int, choice: Choice) -> list[tuple[int, int]]:
        low, high = self._cross_y[block : block + 2]
        ys = self._inside.get((x, block), [])
        legs = list(pairwise([low, *ys, high]))
        match choice:
            case Choice.NOTHING:
                return []
            case Choice.PASS:
                return legs
            case Choice.TWICE:
                return legs * 2
            case Choice.FROM_TOP:
                return legs[1:] * 2
            case Choice.FROM_BOTTOM:
                return legs[:-1] * 2
        widest = max(range(1, len(legs) - 1), key=lambda i: legs[i][1] - legs[i][0])
        return (legs[:widest] + legs[widest + 1 :]) * 2


def _visits(graph: Graph, start: Point) -> list[Point]:
    """Walk every piece in one go (Hierholzer 1873)."""
    ahead, behind = [start], []
    while ahead:
        here = ahead[-1]
        if graph.get(here):
            there = graph[here].pop()
            graph[there].remove(here)
            ahead.append(there)
        else:
            behind.append(ahead.pop())
    return behind[::-1]
