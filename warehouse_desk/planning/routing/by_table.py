"""Walk by distances: any floor, any start and end."""

from collections.abc import Sequence
from typing import Protocol

from warehouse_desk.planning.floor import Point, turning_points
from warehouse_desk.planning.floor import length as measure
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.network import NO_WAY, Network, OpenWays
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.routing.tour import KICKS, Table, Tour, tour
from warehouse_desk.planning.stop import Stopping, Watch


def walk_by_table(problem: TableProblem, stopping: Stopping, seed: int) -> Result[Walk]:
    """Visit every row of the table; stop `i` of the answer is row `i`."""
    watch = stopping.watch(KICKS)
    found = tour(problem.distances, 0, problem.end, watch, seed)
    walk = Walk(found.rows[1:-1], found.length)
    bound = _bound(problem.distances, 0, problem.end, found)
    return Result(walk, walk.length, bound, found.proven, seed, watch.seconds)


def walk_by_network(problem: WalkProblem, stopping: Stopping, seed: int) -> Result[Walk]:
    """Visit the stops of any floor, open or with one-way aisles and blocked stretches."""
    watch = stopping.watch(KICKS)
    floor = problem.floor
    first = problem.first_asked()
    points = [floor.point(problem.start), *first, floor.point(problem.finish)]
    ways = OpenWays(floor) if floor.is_open else Network(floor, points)
    table = _table(ways, points, watch)
    if table is None:
        return _without_search(problem, watch, seed)
    if out := _out_of_reach(table):
        raise Impossible(Cause.OUT_OF_REACH, stops=[first[points[row]] for row in out])
    found = tour(table, 0, len(points) - 1, watch, seed)
    if found.length >= NO_WAY:
        raise Impossible(Cause.OUT_OF_REACH, stops=list(first.values()))
    path = [points[0]]
    for row in found.rows[1:]:
        path += ways.way(path[-1], points[row])[1:]
    order = tuple(first[points[row]] for row in found.rows[1:-1])
    walk = Walk(order, measure(path), turning_points(path))
    bound = _bound(table, 0, len(points) - 1, found)
    return Result(walk, walk.length, bound, found.proven, seed, watch.seconds)


class Ways(Protocol):
    """Knows shortest ways between points."""

    def distances(self, here: Point, points: Sequence[Point]) -> list[int]:
        """Measure the way to every point; `NO_WAY` where there is none."""
        ...

    def way(self, here: Point, there: Point) -> list[Point]:
        """Return the corners of a shortest way, both ends included."""
        ...


def _table(ways: Ways, points: list[Point], watch: Watch) -> list[list[int]] | None:
    table = []
    for point in points:
        if watch.is_over:
            return None
        table.append(ways.distances(point, points))
    return table


def _without_search(problem: WalkProblem, watch: Watch, seed: int) -> Result[Walk]:
    """Go up and down the aisles; where rules forbid that, nothing can be had without a search."""
    floor, first = problem.floor, problem.first_asked()
    if not floor.is_open:
        raise Impossible(Cause.OUT_OF_TIME, stops=len(first))
    visits = problem.up_and_down()
    path = [floor.point(problem.start)]
    for point in (*visits, floor.point(problem.finish)):
        path += floor.way(path[-1], point)[1:]
    walk = Walk(tuple(first[point] for point in visits), measure(path), turning_points(path))
    return Result(walk, walk.length, None, False, seed, watch.seconds)


def _out_of_reach(table: Table) -> list[int]:
    """Find the stops that the start does not lead to, or that do not lead to the end."""
    rows = range(1, len(table) - 1)
    return [row for row in rows if max(table[0][row], table[row][-1]) == NO_WAY]


def _bound(table: Table, start: int, end: int, found: Tour) -> int:
    """Bound by the farthest stop, and by the cheapest way out of every row that is left."""
    if found.proven:
        return found.length
    inner = found.rows[1:-1]
    far = max(table[start][row] + table[row][end] for row in inner)
    leave = [start, *inner]
    enter = [*inner, end]
    out = sum(min(table[a][b] for b in enter if b != a) for a in leave)
    come = sum(min(table[a][b] for a in leave if a != b) for b in enter)
    return max(far, out, come)
