"""The best batches of a few orders, proven: a dynamic programme over all sets of orders."""

from warehouse_desk.planning.batching.groups import Group, Grouping
from warehouse_desk.planning.stop import Watch

#: The most orders, by the number of cross-aisles: each set of orders is walked once.
MOST_ORDERS = {2: 12, 3: 9, 4: 7}


def exact(grouping: Grouping, watch: Watch) -> list[Group] | None:
    """Find batches of the least cost, and as few as that allows; nothing if that takes too long.

    Due dates make the order of the batches count, so they are not for this.
    """
    problem = grouping.problem
    count = len(problem.orders)
    most = MOST_ORDERS.get(len(problem.floor.cross_y), 0)
    if not grouping.is_exact or problem.has_due_dates or count > most:
        return None
    groups: dict[int, Group] = {}
    for mask in range(1, 1 << count):
        if watch.is_over:
            return None
        orders = [i for i in range(count) if mask >> i & 1]
        if grouping.size(orders) <= problem.capacity:
            groups[mask] = grouping.group(orders)
    return _cover(groups, count)


def _cover(groups: dict[int, Group], count: int) -> list[Group]:
    """Choose disjoint sets that hold all orders; every order alone is one of the sets."""
    best = [(0, 0, 0)]
    for mask in range(1, 1 << count):
        lowest = mask & -mask
        rest = inner = mask ^ lowest
        ways = []
        while True:
            if (part := inner | lowest) in groups:
                cost, batches, _ = best[mask ^ part]
                ways.append((cost + groups[part].cost, batches + 1, part))
            if not inner:
                break
            inner = inner - 1 & rest
        best.append(min(ways))
    chosen, mask = [], (1 << count) - 1
    while mask:
        chosen.append(groups[best[mask][2]])
        mask ^= best[mask][2]
    return chosen
