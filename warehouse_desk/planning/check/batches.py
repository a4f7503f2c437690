"""The rules of batches."""

from collections.abc import Iterator
from itertools import pairwise

from warehouse_desk.planning.batching import Batch, Batches, BatchProblem, Order
from warehouse_desk.planning.check.violation import Rule, Violation
from warehouse_desk.planning.check.walks import check_walk
from warehouse_desk.planning.routing import WalkProblem


def check_batches(problem: BatchProblem, plan: Batches) -> tuple[Violation, ...]:
    """Find every rule that batches break."""
    return tuple(_broken(problem, plan))


def _broken(problem: BatchProblem, plan: Batches) -> Iterator[Violation]:
    orders = {order.id: order for order in problem.orders}
    named = [name for batch in plan.batches for name in batch.orders]
    if sorted(named) != sorted(orders):
        yield Violation(Rule.EVERY_ORDER_ONCE, tuple(named))
        return
    for batch in plan.batches:
        yield from _batch(problem, batch, [orders[name] for name in batch.orders])
    if sum(batch.walk.length for batch in plan.batches) != plan.length:
        yield Violation(Rule.TRUE_LENGTH, plan.length)
    yield from _pickers(problem, plan)
    yield from _urgent_first(plan, orders)
    dues = [(orders[name].due, b.ends, name) for b in plan.batches for name in b.orders]
    late = [name for due, ends, name in dues if due is not None and ends > due]
    if sorted(late) != sorted(plan.late):
        yield Violation(Rule.LATE_ONES_NAMED, plan.late)


def _batch(problem: BatchProblem, batch: Batch, orders: list[Order]) -> Iterator[Violation]:
    if any(taken > room for taken, room in _loads(problem, orders) if room is not None):
        yield Violation(Rule.WITHIN_CAPACITY, batch.orders)
    stops = tuple(stop for order in orders for stop in order.stops)
    walk = WalkProblem(problem.floor, problem.start, stops, problem.end)
    yield from check_walk(walk, batch.walk)
    times = problem.times
    lasts = times.setup + times.travel * batch.walk.length + times.pick * len(stops)
    if batch.begins < 0 or batch.ends - batch.begins != lasts:
        yield Violation(Rule.TRUE_TIMES, batch.orders)


def _loads(problem: BatchProblem, orders: list[Order]) -> Iterator[tuple[int, int | None]]:
    limits = problem.limits
    yield sum(order.size for order in orders), problem.capacity
    yield sum(order.volume for order in orders), limits.volume
    yield sum(order.weight for order in orders), limits.weight
    yield sum(order.pieces for order in orders), limits.pieces
    yield sum(len(order.stops) for order in orders), limits.lines


def _urgent_first(plan: Batches, orders: dict[str, Order]) -> Iterator[Violation]:
    """Find batches that begin before one with an order of higher priority."""
    rows = sorted(
        (-max((orders[name].priority for name in batch.orders), default=0), batch.begins)
        for batch in plan.batches
    )
    if any(a[1] > b[1] for a, b in pairwise(rows) if a[0] < b[0]):
        yield Violation(Rule.URGENT_FIRST)


def _pickers(problem: BatchProblem, plan: Batches) -> Iterator[Violation]:
    for picker in {batch.picker for batch in plan.batches}:
        mine = sorted((b.begins, b.ends) for b in plan.batches if b.picker == picker)
        if not 0 <= picker < problem.pickers or any(a[1] > b[0] for a, b in pairwise(mine)):
            yield Violation(Rule.ONE_PICKER_ONE_BATCH, picker)
