"""Batches built in one go: first come, first served, and by savings."""

from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import combinations

from warehouse_desk.planning.batching.groups import Group, Grouping
from warehouse_desk.planning.stop import Watch


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
    """
    state = _Savings(grouping)
    late = grouping.lateness(state.groups.values())
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


@dataclass(slots=True)
class _Savings:
    """Groups by number, and a heap of (−saving, was it measured, two groups)."""

    grouping: Grouping
    groups: dict[int, Group] = field(init=False)
    heap: list[tuple[int, bool, int, int]] = field(init=False)
    made: int = field(init=False)

    def __post_init__(self) -> None:
        count = len(self.grouping.problem.orders)
        self.groups = {i: self.grouping.group([i]) for i in range(count)}
        self.made = count
        self.heap = []
        for a, b in combinations(range(count), 2):
            self._expect(a, b)
        heapify(self.heap)

    def _expect(self, a: int, b: int) -> None:
        one, two = self.groups[a], self.groups[b]
        if self.grouping.fit(one, two):
            least = max(self.grouping.least_cost(one.places | two.places), one.cost, two.cost)
            if (most := one.cost + two.cost - least) >= 0:
                heappush(self.heap, (-most, False, a, b))

    def next(self) -> tuple[Group | None, int, int]:
        """Take the top of the heap: a measured pair to join, or nothing yet."""
        _, measured, a, b = heappop(self.heap)
        if a not in self.groups or b not in self.groups:
            return None, a, b
        joined = self.grouping.join(self.groups[a], self.groups[b])
        if measured:
            return joined, a, b
        more = joined.cost - self.groups[a].cost - self.groups[b].cost
        if more <= 0:
            heappush(self.heap, (more, True, a, b))
        return None, a, b

    def join(self, a: int, b: int, joined: Group) -> None:
        """Replace two groups by one and expect its savings."""
        del self.groups[a], self.groups[b]
        number, self.made = self.made, self.made + 1
        self.groups[number] = joined
        for other in self.groups:
            if other != number:
                self._expect(other, number)
