"""Which orders to pick together."""

from collections.abc import Callable

from warehouse_desk.planning.batching.build import MANY, first_come, first_due, savings
from warehouse_desk.planning.batching.climb import MOST_COVERED, improve, worth
from warehouse_desk.planning.batching.exact import cheapest
from warehouse_desk.planning.batching.problem import (
    Batch,
    Batches,
    BatchProblem,
    Limits,
    Order,
    Times,
)
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.batching.teller import Teller
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

__all__ = [
    "MOST_COVERED",
    "Batch",
    "BatchProblem",
    "Batches",
    "Limits",
    "Order",
    "Times",
    "batches",
    "batches_by_savings",
    "batches_first_come",
]

#: Steps for each order when the stopping rule sets neither steps nor seconds.
STEPS = 6
#: On floors where a walk is searched for, how long that of each batch of the last plan is.
KICKS = 300

Better = Callable[[Result[Batches]], None]


def batches(
    problem: BatchProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Better | None = None,
) -> Result[Batches]:
    """Spread orders over short walks: as few late as can be found, then the least time.

    `better` hears of a first plan at once, and of every better plan or bound while the search goes
    on. The best batches of a few orders are proven. A step is a hundred moves.
    """
    watch = stopping.watch(STEPS * len(problem.orders))
    team = Team(problem, seed)
    teller = Teller(team, watch)
    if (best := cheapest(team, watch)) is not None:
        return teller.result(best, team.total(best), kicks=KICKS)

    def tell(groups: Groups, least: int | None = None) -> None:
        if better is not None:
            better(teller.result(groups, least))

    starts = [first_come(team), *([first_due(team)] if problem.has_due_dates else [])]
    at_once = min(starts, key=lambda groups: worth(team, groups))
    tell(at_once)
    built = min(savings(team, watch), at_once, key=lambda groups: worth(team, groups))
    if built is not at_once:
        tell(built)
    found = improve(team, built, watch, tell)
    return teller.result(found.groups, found.least, kicks=KICKS)


def batches_first_come(problem: BatchProblem, *, seed: int = 0) -> Result[Batches]:
    """Fill batches in the order in which the orders came; what planning is compared with."""
    team = Team(problem, seed)
    return Teller(team, UNTIL_DONE.watch()).result(first_come(team))


def batches_by_savings(
    problem: BatchProblem, *, seed: int = 0, many: int = MANY
) -> Result[Batches]:
    """Join batches by savings alone, near orders first where there are `many`; to compare with."""
    watch, team = UNTIL_DONE.watch(), Team(problem, seed)
    return Teller(team, watch).result(savings(team, watch, many))
