"""Batches built in one go: first come, first served, and by savings."""

from collections.abc import Iterable
from heapq import heappop, heappush
from itertools import combinations, takewhile

from warehouse_desk.planning.batching.groups import Group, Grouping
from warehouse_desk.planning.stop import Watch

#: Above so many orders not every pair is looked at.
MANY = 400
#: How many followers of an order count as near in each way of sorting.
NEAR = 25


def first_come(grouping: Grouping) -> list[Group]:
    """Fill one batch after the other in the order in which the orders came."""
    groups: list[list[int]] = []
    room = -1
    for i, order in enumerate(grouping.problem.orders):
        if order.size > room:
            groups.append([])
            room = grouping.problem.capacity
        groups[-1].append(i)
        room -= order.size
    return [grouping.group(orders) for orders in groups]


def savings(grouping: Grouping, watch: Watch) -> list[Group]:
    """Join the two groups that save most, again and again: Clarke & Wright (1964) in the form (ii)
    of de Koster, van der Poort & Wolters (1999), where savings are counted anew after each step.

    A saving is measured only when its quick upper bound comes to the top. Groups that save nothing
    are joined as well, for fewer walks. With due dates groups are joined only if nothing is later.
    Of very many orders first only those are joined that lie near each other.
    """
    count = len(grouping.problem.orders)
    groups = [grouping.group([i]) for i in range(count)]
    if count > MANY:
        groups = _joined(grouping, groups, _neighbours(grouping), watch)
    return _joined(grouping, groups, combinations(range(len(groups)), 2), watch)


def _neighbours(grouping: Grouping) -> set[tuple[int, int]]:
    """Pair every order with those after it when all are sorted by outermost or mean aisles."""
    spans = [sorted(stop.aisle for stop in order.stops) or [0] for order in grouping.problem.orders]
    pairs = set()
    for key in (_first_aisle, _last_aisle, _mean_aisle):
        keys = [(key(span), span) for span in spans]
        row = sorted(range(len(spans)), key=keys.__getitem__)
        pairs |= {
            (min(a, b), max(a, b)) for at, a in enumerate(row) for b in row[at + 1 : at + 1 + NEAR]
        }
    return pairs


def _first_aisle(span: list[int]) -> float:
    return span[0]


def _last_aisle(span: list[int]) -> float:
    return span[-1]


def _mean_aisle(span: list[int]) -> float:
    return sum(span) / len(span)


def _joined(
    grouping: Grouping, groups: list[Group], pairs: Iterable[tuple[int, int]], watch: Watch
) -> list[Group]:
    """Join groups, beginning with some pairs of them."""
    state = _Savings(grouping, groups, takewhile(lambda _: not watch.is_over, pairs))
    late = grouping.lateness(groups)
    while state.heap and not watch.is_over:
        known, a, b = state.next()
        if known is None:
            continue
        rest = [group for key, group in state.groups.items() if key not in (a, b)]
        if (later := grouping.lateness([*rest, known])) > late:
            continue
        late = later
        state.join(a, b, known)
    return list(state.groups.values())


class _Savings:
    """Groups by number, who is near whom, and a heap of (-saving, was it measured, two groups)."""

    def __init__(
        self, grouping: Grouping, groups: list[Group], pairs: Iterable[tuple[int, int]]
    ) -> None:
        self._grouping = grouping
        self._made = len(groups)
        self._near: dict[int, set[int]] = {i: set() for i in range(len(groups))}
        self.groups = dict(enumerate(groups))
        self.heap: list[tuple[int, bool, int, int]] = []
        for a, b in pairs:
            self._expect(a, b)

    def _expect(self, a: int, b: int) -> None:
        one, two = self.groups[a], self.groups[b]
        if not self._grouping.fit(one, two):
            return
        self._near[a].add(b)
        self._near[b].add(a)
        least = max(self._grouping.least_cost(one.places | two.places), one.cost, two.cost)
        heappush(self.heap, (least - one.cost - two.cost, False, a, b))

    def next(self) -> tuple[Group | None, int, int]:
        """Take the top of the heap: a measured pair to join, or nothing yet."""
        _, measured, a, b = heappop(self.heap)
        if a not in self.groups or b not in self.groups:
            return None, a, b
        joined = self._grouping.join(self.groups[a], self.groups[b])
        if measured:
            return joined, a, b
        more = joined.cost - self.groups[a].cost - self.groups[b].cost
        if more <= 0:
            heappush(self.heap, (more, True, a, b))
        return None, a, b

    def join(self, a: int, b: int, joined: Group) -> None:
        """Replace two groups by one, which is near whatever was near either of them."""
        del self.groups[a], self.groups[b]
        number, self._made = self._made, self._made + 1
        self.groups[number] = joined
        others = sorted(key for key in self._near.pop(a) | self._near.pop(b) if key in self.groups)
        self._near[number] = set()
        for other in others:
            self._expect(other, number)
