"""A stop more for a walk that has begun."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from warehouse_desk.planning.floor import Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.network import NO_WAY, ways
from warehouse_desk.planning.routing.problem import WalkProblem


@dataclass(frozen=True, slots=True)
class Insertion:
    """Before which of the visits to come a stop costs least, and how much longer the walk gets."""

    before: int
    longer: int


def cheapest_place(problem: WalkProblem, order: Sequence[int], stop: Stop) -> Insertion:
    """Find the best place for a stop among visits to come, which keep their order.

    The problem begins where the picker stands; `order` numbers its stops. Where the order may
    change as well, `walk` with the stop among the others gives the shortest way on.
    """
    floor = problem.floor
    floor.require((stop,))
    visits = [floor.point(problem.stops[number]) for number in order]
    route = [floor.point(problem.start), *visits, floor.point(problem.finish)]
    here = floor.point(stop)
    known = ways(floor, [*route, here])
    out = known.distances(here, route)
    costs = []
    for place, (a, b) in enumerate(pairwise(route)):
        there, direct = known.distances(a, (here, b))
        costs.append((there + out[place + 1] - direct, place))
    longer, place = min(costs)
    if longer >= NO_WAY // 2:
        raise Impossible(Cause.OUT_OF_REACH, stops=[stop])
    return Insertion(place, longer)
