"""Which orders to pick together."""

from warehouse_desk.planning.batching.build import first_come, savings
from warehouse_desk.planning.batching.groups import Group, Grouping
from warehouse_desk.planning.batching.improve import STEPS, improve
from warehouse_desk.planning.batching.problem import Batch, Batches, BatchProblem, Order, Times
from warehouse_desk.planning.batching.schedule import Turn, schedule
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import WalkProblem, walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch

__all__ = ["Batch", "BatchProblem", "Batches", "Order", "Times", "batches", "batches_first_come"]


def batches(
    problem: BatchProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Batches]:
    """Spread orders over short walks: no order late that need not be, then the least metres."""
    watch = stopping.watch(STEPS)
    grouping = Grouping(problem)
    starts = [savings(grouping, watch), first_come(grouping)]
    best = min(starts, key=lambda groups: (grouping.lateness(groups), _total(groups)))
    return _result(grouping, improve(grouping, best, watch, seed), watch, seed)


def batches_first_come(problem: BatchProblem, *, seed: int = 0) -> Result[Batches]:
    """Fill batches in the order in which the orders came; what planning is compared with."""
    grouping = Grouping(problem)
    return _result(grouping, first_come(grouping), UNTIL_DONE.watch(), seed)


def _total(groups: list[Group]) -> int:
    return sum(group.length for group in groups)


def _result(grouping: Grouping, groups: list[Group], watch: Watch, seed: int) -> Result[Batches]:
    problem = grouping.problem
    turns = schedule(map(grouping.load, groups), problem.pickers)
    made = tuple(_batch(problem, turn) for turn in turns)
    late = tuple(
        order.id
        for turn in turns
        for i in turn.load.orders
        if (order := problem.orders[i]).due is not None and turn.ends > order.due
    )
    plan = Batches(made, sum(batch.walk.length for batch in made), late)
    bound = _bound(grouping)
    return Result(plan, plan.length, bound, plan.length == bound, seed, watch.seconds)


def _batch(problem: BatchProblem, turn: Turn) -> Batch:
    orders = [problem.orders[i] for i in turn.load.orders]
    stops = tuple(stop for order in orders for stop in order.stops)
    found = walk(WalkProblem(problem.floor, problem.start, stops, problem.end)).plan
    return Batch(tuple(o.id for o in orders), found, turn.picker, turn.begins, turn.ends)


def _bound(grouping: Grouping) -> int:
    """Bound the metres: one walk over everything, and each order's share of a batch by size.

    Walks that end elsewhere can be joined, every second one turned round, into one that lacks at
    most the way from start to end.
    """
    problem = grouping.problem
    if not problem.orders or not grouping.is_exact:
        return 0
    apart = grouping.group(()).length
    everything = grouping.group(range(len(problem.orders))).length - apart
    singles = (grouping.group([i]) for i in range(len(problem.orders)))
    shares = sum(group.size * group.length for group in singles)
    return max(everything, -(-shares // problem.capacity) if problem.capacity else 0)
