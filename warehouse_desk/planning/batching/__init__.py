"""Which orders to pick together."""

from collections.abc import Callable
from operator import mul

from warehouse_desk.planning.batching.build import MANY, first_come, first_due, savings
from warehouse_desk.planning.batching.climb import improve, worth
from warehouse_desk.planning.batching.exact import cheapest
from warehouse_desk.planning.batching.problem import (
    Batch,
    Batches,
    BatchProblem,
    Limits,
    Order,
    Times,
)
from warehouse_desk.planning.batching.schedule import load, schedule
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import Walk, WalkProblem, walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch

__all__ = [
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

Better = Callable[[Result[Batches]], None]


def _nobody(_: Result[Batches]) -> None:
    """Tell nobody."""


def batches(
    problem: BatchProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Better = _nobody,
) -> Result[Batches]:
    """Spread orders over short walks: as few late as can be found, then the least time.

    `better` hears of a first plan at once, and of every better one while the search goes on.
    Without due dates the best batches of a few orders are proven. A step is a hundred moves.
    """
    watch = stopping.watch(STEPS * len(problem.orders))
    team = Team(problem, seed)
    if (best := cheapest(team, watch)) is not None:
        return _result(team, best, watch, team.total(best))

    def tell(groups: Groups) -> None:
        better(_result(team, groups, watch))

    starts = [first_come(team), *([first_due(team)] if problem.has_due_dates else [])]
    at_once = min(starts, key=lambda groups: worth(team, groups))
    tell(at_once)
    built = min(savings(team, watch), at_once, key=lambda groups: worth(team, groups))
    if built is not at_once:
        tell(built)
    found = improve(team, built, watch, tell)
    return _result(team, found.groups, watch, found.least)


def batches_first_come(problem: BatchProblem, *, seed: int = 0) -> Result[Batches]:
    """Fill batches in the order in which the orders came; what planning is compared with."""
    team = Team(problem, seed)
    return _result(team, first_come(team), UNTIL_DONE.watch())


def batches_by_savings(
    problem: BatchProblem, *, seed: int = 0, many: int = MANY
) -> Result[Batches]:
    """Join batches by savings alone, near orders first where there are `many`; to compare with."""
    watch, team = UNTIL_DONE.watch(), Team(problem, seed)
    return _result(team, savings(team, watch, many), watch)


def _result(team: Team, groups: Groups, watch: Watch, least: int | None = None) -> Result[Batches]:
    """Walk every batch and say when, by its true length; no plan costs less than `least`."""
    problem = team.problem
    walks = {tuple(sorted(group)): _walk(problem, group) for group in groups}
    loads = [
        load(orders, found.length, problem.orders, problem.times) for orders, found in walks.items()
    ]
    turns = schedule(loads, problem.pickers)
    made = tuple(
        Batch(
            tuple(problem.orders[i].id for i in turn.load.orders),
            walks[turn.load.orders],
            turn.picker,
            turn.begins,
            turn.ends,
        )
        for turn in turns
    )
    late = tuple(
        order.id
        for turn in turns
        for i in turn.load.orders
        if (order := problem.orders[i]).due is not None and turn.ends > order.due
    )
    plan = Batches(made, sum(batch.walk.length for batch in made), late)
    bound = _bound(team, least)
    return Result(plan, plan.length, bound, plan.length == bound, team.seed, watch.seconds)


def _walk(problem: BatchProblem, group: list[int]) -> Walk:
    stops = tuple(stop for i in sorted(group) for stop in problem.orders[i].stops)
    return walk(WalkProblem(problem.floor, problem.start, stops, problem.end)).plan


def _bound(team: Team, least: int | None) -> int:
    """Bound the metres: by the least time, one walk over everything, and each order's share.

    Walks that end elsewhere can be joined, every second one turned round, into one that lacks at
    most the way from start to end. An order's share of a batch is that of the room it takes.
    """
    problem, times = team.problem, team.problem.times
    if not problem.orders or not team.is_exact:
        return 0
    by_time = -(-least // times.travel) if least and times.travel and not times.setup else 0
    everything = team.length(team.everyone) - team.length(())
    alone = [team.length((i,)) for i in team.everyone]
    shares = [
        -(-sum(map(mul, (order.takes[name] for order in problem.orders), alone)) // room)
        for name, room in problem.rooms.items()
        if room
    ]
    bound: int = max(by_time, everything, *shares)
    return bound
