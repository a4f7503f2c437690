"""The rules of pick lists by zone, and of the waves of a day."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise

from warehouse_desk.planning.check.violation import Rule, Violation
from warehouse_desk.planning.floor import Point
from warehouse_desk.planning.waves import Day, DayProblem
from warehouse_desk.planning.zones import ListBatch, Lists, ListsProblem


def check_pick_lists(problem: ListsProblem, plan: Lists) -> tuple[Violation, ...]:
    """Find every rule that pick lists break."""
    return tuple(_lists(problem, plan))


def _lists(problem: ListsProblem, plan: Lists) -> Iterator[Violation]:
    orders = [order for batch in plan.batches for order in batch.orders]
    lists = [pieces for batch in plan.batches for pieces in batch.lists]
    picked = list(chain.from_iterable(lists))
    for named, known in ((orders, problem.orders), (picked, problem.pieces)):
        if len(set(named)) != len(named) or not set(named) <= set(range(len(known))):
            yield Violation(Rule.KNOWN_ONLY_ONCE, tuple(named))
            return
    if len(picked) < problem.least:
        yield Violation(Rule.BETWEEN_LEAST_AND_MOST, len(picked))
    for batch in plan.batches:
        yield from _batch(problem, batch)
    if sum(_length(problem, pieces) for pieces in lists) != plan.length:
        yield Violation(Rule.TRUE_LENGTH, plan.length)


def _batch(problem: ListsProblem, batch: ListBatch) -> Iterator[Violation]:
    asked = Counter(article for order in batch.orders for article in problem.orders[order])
    found = Counter(problem.pieces[i].article for pieces in batch.lists for i in pieces)
    if asked != found:
        yield Violation(Rule.EVERY_PIECE_ONCE, batch.orders)
    if len(batch.orders) > problem.orders_a_batch:
        yield Violation(Rule.WITHIN_CAPACITY, batch.orders)
    for pieces in batch.lists:
        inside = [problem.pieces[i] for i in pieces]
        volume = sum(problem.volumes[piece.article] for piece in inside)
        if volume > problem.room or len({piece.zone for piece in inside}) != 1:
            yield Violation(Rule.WITHIN_CAPACITY, pieces)


def _length(problem: ListsProblem, pieces: tuple[int, ...]) -> int:
    door = problem.floor.point(problem.door)
    stops = [problem.floor.point(problem.pieces[i].stop) for i in pieces]
    return sum(_way(problem, a, b) for a, b in pairwise((door, *stops, door)))


def _way(problem: ListsProblem, a: Point, b: Point) -> int:
    """Measure by whichever cross-aisle is best, or straight within an aisle."""
    if a[0] == b[0] and not problem.by_cross_aisles:
        return abs(a[1] - b[1])
    along = min(abs(a[1] - y) + abs(y - b[1]) for y in problem.floor.cross_y)
    return abs(a[0] - b[0]) + along


def check_day(problem: DayProblem, plan: Day) -> tuple[Violation, ...]:
    """Find every rule that the waves of a day break."""
    return tuple(_day(problem, plan))


def _day(problem: DayProblem, plan: Day) -> Iterator[Violation]:
    known = {order.id: order for order in problem.orders}
    named = [order for wave in plan.waves for order in wave.orders]
    if sorted(named) != sorted(known):
        yield Violation(Rule.EVERY_ORDER_ONCE, tuple(named))
        return
    late, begins = [], problem.begins
    for wave in plan.waves:
        load: Counter[int] = Counter()
        for order in wave.orders:
            load.update(dict(known[order].work))
        longest = max(load.values(), default=0)
        if len(wave.orders) > problem.wall or longest > problem.zone_seconds:
            yield Violation(Rule.WITHIN_CAPACITY, wave.orders)
        if (wave.begins, wave.ends) != (begins, begins + longest):
            yield Violation(Rule.TRUE_TIMES, wave.orders)
        late += [order for order in wave.orders if known[order].cut_off < wave.ends]
        begins = wave.ends
    if sorted(late) != sorted(plan.late):
        yield Violation(Rule.LATE_ONES_NAMED, tuple(late))
