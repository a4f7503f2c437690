"""Groups of orders that may become batches, with their size, their walk and their time."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from warehouse_desk.planning.batching.lengths import lengths
from warehouse_desk.planning.batching.problem import BatchProblem
from warehouse_desk.planning.batching.schedule import Load, lateness, load


@dataclass(frozen=True, slots=True)
class Group:
    """Orders (by index) picked together; `cost` is the time of their walk without the picks."""

    orders: tuple[int, ...]
    size: int
    places: int
    length: int
    cost: int


class Grouping:
    """Measures groups of the orders of a problem."""

    def __init__(self, problem: BatchProblem) -> None:
        self.problem = problem
        self._lengths, self._places = lengths(problem)

    @property
    def is_exact(self) -> bool:
        """Tell whether lengths are shortest ones, so that they may serve as a bound."""
        return self._lengths.is_exact

    def places(self, orders: Iterable[int]) -> int:
        """Find the places that orders want."""
        return reduce(or_, (self._places[i] for i in orders), 0)

    def size(self, orders: Iterable[int]) -> int:
        """Find the room that orders need."""
        return sum(self.problem.orders[i].size for i in orders)

    def group(self, orders: Iterable[int]) -> Group:
        """Put orders together."""
        members = tuple(sorted(orders))
        places = self.places(members)
        length = self._lengths.of(places)
        return Group(members, self.size(members), places, length, self._cost(length))

    def fit(self, a: Group, b: Group) -> bool:
        """Tell whether two groups fit into one batch."""
        return a.size + b.size <= self.problem.capacity

    def join(self, a: Group, b: Group) -> Group:
        """Put two groups together."""
        return self.group(a.orders + b.orders)

    def least_cost(self, places: int) -> int:
        """Bound the cost of a walk to places from below, quickly."""
        return self._cost(self._lengths.least(places))

    def _cost(self, length: int) -> int:
        return self.problem.times.of(length, 0)

    def lateness(self, groups: Iterable[Group]) -> tuple[int, int]:
        """Count the late orders and their lateness; nothing is late without due dates."""
        if not self.problem.has_due_dates:
            return 0, 0
        return lateness(map(self.load, groups), self.problem.pickers, self.problem.orders)

    def load(self, group: Group) -> Load:
        """See a group as the clock sees it."""
        return load(group.orders, group.length, self.problem.orders, self.problem.times)


def total(groups: Iterable[Group]) -> int:
    """Add up what groups cost."""
    return sum(group.cost for group in groups)
