"""Batches made better step by step: one order moves to another batch, or two change places.

A step may lengthen the walks a little, never by more than `SLACK` over the best plan met so far
(record-to-record travel, Dueck 1993), and with due dates never makes anything later.
"""

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from warehouse_desk.planning.batching.groups import Group, Grouping, total
from warehouse_desk.planning.stop import Watch

SLACK = Fraction(1, 200)
#: Steps when the stopping rule sets no other number.
STEPS = 2_000

Move = tuple[tuple[int, ...], tuple[int, ...]]


def improve(grouping: Grouping, groups: Sequence[Group], watch: Watch, seed: int) -> list[Group]:
    """Search until the watch says stop; the answer is never worse than what was given."""
    random, now = Random(seed), list(groups)
    best, cost = list(now), total(now)
    least, late = cost, grouping.lateness(now)
    while len(now) > 1 and watch.step():
        a, b = random.sample(range(len(now)), 2)
        pair = now[a].cost + now[b].cost
        move = _move(grouping, now[a], now[b], random)
        changed = (
            _within(grouping, move, least + int(least * SLACK) - cost + pair) if move else None
        )
        if changed is None:
            continue
        after = [group for i, group in enumerate(now) if i not in (a, b)] + changed
        if (later := grouping.lateness(after)) > late:
            continue
        now, cost = after, cost - pair + total(changed)
        if (later, cost) < (late, least):
            best, least = list(now), cost
        late = later
    return best


def _move(grouping: Grouping, a: Group, b: Group, random: Random) -> Move | None:
    """Move an order of `a` to `b`; where it does not fit, for one that comes back."""
    out = random.choice(a.orders)
    if b.size + grouping.size([out]) <= grouping.problem.capacity:
        return _without(a, out), (*b.orders, out)
    back = random.choice(b.orders)
    change = grouping.size([out]) - grouping.size([back])
    if b.size + change > grouping.problem.capacity or a.size - change > grouping.problem.capacity:
        return None
    return (*_without(a, out), back), (*_without(b, back), out)


def _without(group: Group, order: int) -> tuple[int, ...]:
    return tuple(i for i in group.orders if i != order)


def _within(grouping: Grouping, move: Move, limit: int) -> list[Group] | None:
    """Measure the two groups, unless the quick bound says that they are over the limit."""
    wanted = [orders for orders in move if orders]
    if sum(grouping.least_cost(grouping.places(orders)) for orders in wanted) > limit:
        return None
    groups = [grouping.group(orders) for orders in wanted]
    return groups if total(groups) <= limit else None
