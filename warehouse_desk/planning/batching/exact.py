"""The best batches of a few orders, proven: a dynamic programme over all sets of orders."""

from collections.abc import Iterator
from heapq import heappop, heappush

from warehouse_desk.planning.batching.schedule import lateness, load
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.stop import Watch

#: The most orders: each set of them that fits is walked once, and covered in every way.
MOST_ORDERS = 12
#: The most ways to give a picker to every order, and the most plans looked at for one on time.
MOST_TURNS, MOST_TRIED = 20_000, 2_000

#: For each set of orders the least cost, then the number of batches, and one of those batches.
Covers = list[tuple[int, int, int]]


def cheapest(team: Team, watch: Watch) -> Groups | None:
    """Find batches of the least cost that are on time, and as few as that allows.

    Nothing if that takes too long, or if no plan is on time.
    """
    count = len(team.problem.orders)
    if not team.is_exact or count > MOST_ORDERS:
        return None
    if team.problem.has_due_dates and not _is_level(team):
        return None
    prices = _prices(team, watch)
    covers = _covers(prices, count, watch)
    if len(covers) < 1 << count:
        return None
    if team.problem.has_due_dates:
        return _on_time(team, prices, covers, watch)
    return [list(_bits(part)) for part in _chosen(covers)]


def _is_level(team: Team) -> bool:
    """Tell whether whoever walks a batch can be chosen freely, and in not too many ways."""
    orders = team.problem.orders
    is_level = len({order.priority for order in orders}) == 1
    return is_level and team.problem.pickers ** len(orders) <= MOST_TURNS


def _prices(team: Team, watch: Watch) -> dict[int, int]:
    """Price every set of orders that fits, until time is up."""
    prices: dict[int, int] = {}
    for mask in range(1, 1 << len(team.problem.orders)):
        if watch.is_over:
            break
        orders = list(_bits(mask))
        if team.fits(orders):
            prices[mask] = team.price(orders)
    return prices


def _by_lowest(prices: dict[int, int]) -> dict[int, list[int]]:
    """List sets by their first order; a cover needs one for its own first order."""
    found: dict[int, list[int]] = {}
    for mask in prices:
        found.setdefault(mask & -mask, []).append(mask)
    return found


def _covers(prices: dict[int, int], count: int, watch: Watch) -> Covers:
    """Cover every set of orders by disjoint ones with a price, until time is up."""
    by_lowest = _by_lowest(prices)
    best = [(0, 0, 0)]
    for mask in range(1, 1 << count):
        if watch.is_over:
            break
        ways = []
        for part in by_lowest[mask & -mask]:
            if part & mask == part:
                cost, batches, _ = best[mask ^ part]
                ways.append((cost + prices[part], batches + 1, part))
        best.append(min(ways))
    return best


def _chosen(covers: Covers) -> Iterator[int]:
    mask = len(covers) - 1
    while mask:
        yield covers[mask][2]
        mask ^= covers[mask][2]


def _on_time(team: Team, prices: dict[int, int], covers: Covers, watch: Watch) -> Groups | None:
    """Look at plans by their least cost until one is on time (best first; Hart and others 1968)."""
    by_lowest = _by_lowest(prices)
    everyone = len(covers) - 1
    ahead: list[tuple[int, int, int, list[int]]] = [(covers[everyone][0], 0, 0, [])]
    for _ in range(MOST_TRIED):
        if not ahead or watch.is_over:
            return None
        _, _, mask, parts = heappop(ahead)
        groups = [list(_bits(part)) for part in parts]
        if not _is_on_time(team, groups):
            continue
        if mask == everyone:
            return groups
        rest, cost = everyone ^ mask, sum(prices[part] for part in parts)
        for part in by_lowest[rest & -rest]:
            if part & rest == part:
                left = covers[rest ^ part]
                least = cost + prices[part] + left[0], len(parts) + left[1]
                heappush(ahead, (*least, mask | part, [*parts, part]))
    return None


def _is_on_time(team: Team, groups: Groups) -> bool:
    problem = team.problem
    loads = [load(group, team.length(group), problem.orders, problem.times) for group in groups]
    return lateness(loads, problem.pickers, problem.orders) == (0, 0)


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
