"""The walk of any problem, by the method that its floor allows."""

from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.by_grid import walk_by_grid
from warehouse_desk.planning.routing.by_table import walk_by_network, walk_by_table
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.routing.tables import MOST_CROSSES
from warehouse_desk.planning.routing.tour import KICKS
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping


def is_exact(problem: WalkProblem) -> bool:
    """Tell whether the walk of this floor will be a proven shortest one."""
    return not problem.floor.one_way and len(problem.floor.cross_y) <= MOST_CROSSES


def walk(
    problem: WalkProblem | TableProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Walk]:
    """Find a short walk: a proven shortest one without one-way aisles and too many cross-aisles."""
    watch = stopping.watch(KICKS)
    if isinstance(problem, TableProblem):
        return walk_by_table(problem, watch, seed)
    found = walk_by_grid(problem, watch, seed) if is_exact(problem) else None
    return found or walk_by_network(problem, watch, seed)
