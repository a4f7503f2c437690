"""Which orders to pick together."""

from warehouse_desk.planning.batching.build import first_come, savings
from warehouse_desk.planning.batching.exact import exact
from warehouse_desk.planning.batching.groups import Group, Grouping, total
from warehouse_desk.planning.batching.improve import STEPS, improve
from warehouse_desk.planning.batching.problem import Batch, Batches, BatchProblem, Order, Times
from warehouse_desk.planning.batching.schedule import Turn, load, schedule
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import Walk, WalkProblem, walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch

__all__ = ["Batch", "BatchProblem", "Batches", "Order", "Times", "batches", "batches_first_come"]


def batches(
    problem: BatchProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Batches]:
    """Spread orders over short walks: as few late as can be found, then the least time.

    Without due dates the best batches of a few orders are proven.
    """
    watch = stopping.watch(STEPS)
    grouping = Grouping(problem)
    if (best := exact(grouping, watch)) is not None:
        return _result(grouping, best, watch, seed, proven=problem.times.setup == 0)
    starts = [savings(grouping, watch), first_come(grouping)]
    built = min(starts, key=lambda groups: (grouping.lateness(groups), total(groups)))
    return _result(grouping, improve(grouping, built, watch, seed), watch, seed)


def batches_first_come(problem: BatchProblem, *, seed: int = 0) -> Result[Batches]:
    """Fill batches in the order in which the orders came; what planning is compared with."""
    grouping = Grouping(problem)
    return _result(grouping, first_come(grouping), UNTIL_DONE.watch(), seed)


def _result(
    grouping: Grouping, groups: list[Group], watch: Watch, seed: int, *, proven: bool = False
) -> Result[Batches]:
    """Walk every batch and say when, by its true length."""
    problem = grouping.problem
    walks = {group.orders: _walk(problem, group) for group in groups}
    loads = [
        load(orders, found.length, problem.orders, problem.times) for orders, found in walks.items()
    ]
    turns = schedule(loads, problem.pickers)
    made = tuple(_batch(problem, turn, walks[turn.load.orders]) for turn in turns)
    late = tuple(
        order.id
        for turn in turns
        for i in turn.load.orders
        if (order := problem.orders[i]).due is not None and turn.ends > order.due
    )
    plan = Batches(made, sum(batch.walk.length for batch in made), late)
    bound = plan.length if proven else _bound(grouping)
    return Result(plan, plan.length, bound, plan.length == bound, seed, watch.seconds)


def _walk(problem: BatchProblem, group: Group) -> Walk:
    stops = tuple(stop for i in group.orders for stop in problem.orders[i].stops)
    return walk(WalkProblem(problem.floor, problem.start, stops, problem.end)).plan


def _batch(problem: BatchProblem, turn: Turn, found: Walk) -> Batch:
    names = tuple(problem.orders[i].id for i in turn.load.orders)
    return Batch(names, found, turn.picker, turn.begins, turn.ends)


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
