"""In which order to visit stops, and the way between them."""

from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.by_grid import is_grid, walk_by_grid
from warehouse_desk.planning.routing.by_table import walk_by_network, walk_by_table
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

__all__ = ["TableProblem", "Walk", "WalkProblem", "is_exact", "is_grid", "walk"]

#: With more cross-aisles than this there are too many classes for plain Python.
EXACT_CROSSES = 7


def is_exact(problem: WalkProblem) -> bool:
    """Tell whether the walk of this floor, start and end will be a proven shortest one."""
    return is_grid(problem) and len(problem.floor.cross_y) <= EXACT_CROSSES


def walk(
    problem: WalkProblem | TableProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Walk]:
    """Find a short walk: a proven shortest one on an open floor with up to seven cross-aisles."""
    if isinstance(problem, TableProblem):
        return walk_by_table(problem, stopping, seed)
    if is_exact(problem):
        return walk_by_grid(problem, stopping, seed)
    return walk_by_network(problem, stopping, seed)
