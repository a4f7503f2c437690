"""Walk by distances: any floor, any start and end."""

from warehouse_desk.planning.floor import Point, turning_points
from warehouse_desk.planning.floor import length as measure
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.network import Network
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.routing.tour import KICKS, Table, Tour, tour
from warehouse_desk.planning.stop import Stopping, Watch

#: Longer than any walk: there is no way in this direction.
NO_WAY = 10**18


def walk_by_table(problem: TableProblem, stopping: Stopping, seed: int) -> Result[Walk]:
    """Visit every row of the table; stop `i` of the answer is row `i`."""
    watch = stopping.watch(KICKS)
    found = tour(problem.distances, 0, problem.end, watch, seed)
    walk = Walk(found.rows[1:-1], found.length)
    bound = _bound(problem.distances, 0, problem.end, found)
    return Result(walk, walk.length, bound, found.proven, seed, watch.seconds)


def walk_by_network(problem: WalkProblem, stopping: Stopping, seed: int) -> Result[Walk]:
    """Visit the stops of a floor with one-way aisles, blocked stretches or a start inside one."""
    watch = stopping.watch(KICKS)
    floor = problem.floor
    first: dict[Point, int] = {}
    for index, stop in enumerate(problem.stops):
        first.setdefault(floor.point(stop), index)
    points = [floor.point(problem.start), *first, floor.point(problem.finish)]
    network = Network(floor, points)
    table = _table(network, points, watch)
    if out := _out_of_reach(table):
        raise Impossible(Cause.OUT_OF_REACH, stops=[first[points[row]] for row in out])
    found = tour(table, 0, len(points) - 1, watch, seed)
    if found.length >= NO_WAY:
        raise Impossible(Cause.OUT_OF_REACH, stops=list(first.values()))
    path = _path(network, points, found)
    order = tuple(first[points[row]] for row in found.rows[1:-1])
    walk = Walk(order, measure(path), turning_points(path))
    bound = _bound(table, 0, len(points) - 1, found)
    return Result(walk, walk.length, bound, found.proven, seed, watch.seconds)


def _table(network: Network, points: list[Point], watch: Watch) -> list[list[int]]:
    reached = []
    for point in points:
        if watch.is_over:
            raise Impossible(Cause.OUT_OF_TIME, stops=len(points) - 2)
        reached.append(network.reach(point)[0])
    return [[far.get(point, NO_WAY) for point in points] for far in reached]


def _out_of_reach(table: Table) -> list[int]:
    """Find the stops that the start does not lead to, or that do not lead to the end."""
    rows = range(1, len(table) - 1)
    return [row for row in rows if max(table[0][row], table[row][-1]) == NO_WAY]


def _path(network: Network, points: list[Point], found: Tour) -> list[Point]:
    path = [points[0]]
    for row in found.rows[1:]:
        path += network.way(path[-1], points[row])[1:]
    return path


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
