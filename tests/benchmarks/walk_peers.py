"""Walks by others, where they are installed: each gives an order of the stops of a problem."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from itertools import pairwise

from warehouse_desk.planning.network import OpenWays
from warehouse_desk.planning.routing import WalkProblem

Table = list[list[int]]
#: From distances, row 0 the start, to an order of all rows that begins with it.
Peer = Callable[[Table], Sequence[int]]


def distances(problem: WalkProblem) -> Table:
    """Measure between the start and all stops."""
    floor = problem.floor
    points = [floor.point(problem.start), *map(floor.point, dict.fromkeys(problem.stops))]
    ways = OpenWays(floor)
    return [ways.distances(point, points) for point in points]


def length(table: Table, order: Sequence[int]) -> int:
    """Measure a round."""
    return sum(table[a][b] for a, b in pairwise((*order, order[0])))


def by_bin_name(problem: WalkProblem) -> list[int]:
    """Sort the stops by aisle and depth, as most systems do."""
    stops = list(dict.fromkeys(problem.stops))
    return [0, *(1 + i for i in sorted(range(len(stops)), key=lambda i: stops[i]))]


def fast_tsp(table: Table) -> Sequence[int]:
    """Ask fast-tsp, for as long as the others take at most."""
    import fast_tsp as peer  # noqa: PLC0415 - only where it is installed

    order: list[int] = peer.find_tour(table, duration_seconds=0.1)
    return order


def or_tools(table: Table) -> Sequence[int]:
    """Ask the routing solver of OR-Tools: guided local search for a tenth of a second."""
    from ortools.constraint_solver import (  # noqa: PLC0415 - it takes long to load
        pywrapcp,
        routing_enums_pb2,
    )

    nodes = pywrapcp.RoutingIndexManager(len(table), 1, 0)
    model = pywrapcp.RoutingModel(nodes)
    call = model.RegisterTransitMatrix(table)
    model.SetArcCostEvaluatorOfAllVehicles(call)
    how = pywrapcp.DefaultRoutingSearchParameters()
    how.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    how.time_limit.FromMilliseconds(100)
    found = model.SolveWithParameters(how)
    order, at = [], model.Start(0)
    while not model.IsEnd(at):
        order.append(nodes.IndexToNode(at))
        at = found.Value(model.NextVar(at))
    return order


def installed() -> dict[str, Peer]:
    """Name the peers that can be imported."""
    peers = {"fast_tsp": fast_tsp, "ortools": or_tools}
    return {name: peer for name, peer in peers.items() if find_spec(name)}
