"""The best batches of a few orders, proven: a dynamic programme over all sets of orders."""

from collections.abc import Iterator

from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.stop import Watch

#: The most orders: each set of them that fits is walked once, and covered in every way.
MOST_ORDERS = 12


def cheapest(team: Team, watch: Watch) -> Groups | None:
    """Find batches of the least cost, and as few as that allows; nothing if that takes too long.

    Due dates make the order of the batches count, so they are not for this.
    """
    count = len(team.problem.orders)
    if not team.is_exact or team.problem.has_due_dates or count > MOST_ORDERS:
        return None
    prices: dict[int, int] = {}
    for mask in range(1, 1 << count):
        if watch.is_over:
            return None
        orders = list(_bits(mask))
        if team.fits(orders):
            prices[mask] = team.price(orders)
    return _cover(prices, count)


def _cover(prices: dict[int, int], count: int) -> Groups:
    """Choose disjoint sets that hold all orders; every order alone is one of the sets."""
    by_lowest: dict[int, list[int]] = {}
    for mask in prices:
        by_lowest.setdefault(mask & -mask, []).append(mask)
    best = [(0, 0, 0)]
    for mask in range(1, 1 << count):
        ways = []
        for part in by_lowest[mask & -mask]:
            if part & mask == part:
                cost, batches, _ = best[mask ^ part]
                ways.append((cost + prices[part], batches + 1, part))
        best.append(min(ways))
    chosen, mask = [], (1 << count) - 1
    while mask:
        chosen.append(list(_bits(best[mask][2])))
        mask ^= best[mask][2]
    return chosen


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
