"""Walk exactly where every aisle may be walked both ways: open, or with blocked stretches."""

from collections.abc import Sequence

from warehouse_desk.planning.floor import Floor, Point, turning_points
from warehouse_desk.planning.floor import length as measure
from warehouse_desk.planning.network import NO_WAY
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.cheapest import cheapest
from warehouse_desk.planning.routing.lattice import lay_out
from warehouse_desk.planning.routing.options import options
from warehouse_desk.planning.routing.problem import Walk, WalkProblem
from warehouse_desk.planning.routing.tables import tables
from warehouse_desk.planning.routing.tracing import trace
from warehouse_desk.planning.stop import Watch


def walk_by_grid(problem: WalkProblem, watch: Watch, seed: int) -> Result[Walk] | None:
    """Find a shortest walk; nothing when time runs out before, or where there is no way."""
    floor = problem.floor
    points = [(floor.aisle_x[stop.aisle], stop.y) for stop in problem.stops]
    start, end = floor.point(problem.start), floor.point(problem.finish)
    if _is_one_stretch(floor, points, start, end):
        found = _up_and_down(problem, start, end)
    else:
        lattice = lay_out(floor, points, start, end)
        pieces = cheapest(lattice, options(lattice), tables(lattice.crosses), watch)
        if pieces is None or pieces.length == NO_WAY:
            return None
        order, path = trace(lattice, pieces)
        found = Walk(order, pieces.length, path)
    return Result(found, found.length, found.length, True, seed, watch.seconds)


def _is_one_stretch(floor: Floor, points: Sequence[Point], start: Point, end: Point) -> bool:
    """Tell whether all is on one stretch of an aisle, with nothing blocked between."""
    x = start[0]
    if x != end[0] or x not in floor.aisle_x or any(point[0] != x for point in points):
        return False
    ys = [start[1], end[1], *(y for _, y in points)]
    low, high = min(ys), max(ys)
    aisle = floor.aisle_x.index(x)
    return not any(b.aisle == aisle and b.low < high and low < b.high for b in floor.blocked)


def _up_and_down(problem: WalkProblem, start: Point, end: Point) -> Walk:
    """Walk a stretch to its one end, to the other, and on to where the walk ends."""
    first = problem.first_asked()
    places = sorted(first)
    below, above = [p for p in places if p <= start][::-1], [p for p in places if p > start]
    low, high = min(*places, start, end), max(*places, start, end)
    down_first = [start, low, high, end], below + above
    up_first = [start, high, low, end], above + below
    path, visits = min(down_first, up_first, key=lambda way: measure(way[0]))
    return Walk(tuple(first[point] for point in visits), measure(path), turning_points(path))
