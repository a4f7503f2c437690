"""Walk by distances: any floor, any start and end."""

from warehouse_desk.planning.floor import Point, turning_points
from warehouse_desk.planning.floor import length as measure
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.network import NO_WAY, Ways, ways
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.routing.tour import Table, least, tour
from warehouse_desk.planning.stop import Watch

#: More points have too many distances to be measured at once.
MOST_POINTS = 2_000


def walk_by_table(problem: TableProblem, watch: Watch, seed: int) -> Result[Walk]:
    """Visit every row of the table; stop `i` of the answer is row `i`."""
    found = tour(problem.distances, 0, problem.end, watch, seed)
    walk = Walk(found.rows[1:-1], found.length)
    bound = least(problem.distances, found, watch)
    return Result(walk, walk.length, bound, bound == walk.length, seed, watch.seconds)


def walk_by_network(problem: WalkProblem, watch: Watch, seed: int) -> Result[Walk]:
    """Visit the stops of any floor, open or with one-way aisles and blocked stretches."""
    floor = problem.floor
    first = problem.first_asked()
    points = [floor.point(problem.start), *first, floor.point(problem.finish)]
    if len(points) > MOST_POINTS:
        raise Impossible(Cause.BAD_PROBLEM, most_stops=MOST_POINTS)
    known = ways(floor, points)
    table = _table(known, points, watch)
    if table is None:
        return _without_search(problem, watch, seed)
    if out := _out_of_reach(table):
        raise Impossible(Cause.OUT_OF_REACH, stops=[first[points[row]] for row in out])
    found = tour(table, 0, len(points) - 1, watch, seed)
    if found.length >= NO_WAY:
        raise Impossible(Cause.OUT_OF_REACH, stops=list(first.values()))
    path = [points[0]]
    for row in found.rows[1:]:
        path += known.way(path[-1], points[row])[1:]
    order = tuple(first[points[row]] for row in found.rows[1:-1])
    walk = Walk(order, measure(path), turning_points(path))
    bound = least(table, found, watch)
    return Result(walk, walk.length, bound, bound == walk.length, seed, watch.seconds)


def _table(known: Ways, points: list[Point], watch: Watch) -> list[list[int]] | None:
    table = []
    for point in points:
        if watch.is_over:
            return None
        table.append(known.distances(point, points))
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
