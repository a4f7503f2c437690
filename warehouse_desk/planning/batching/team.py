"""The orders of a problem, ready to be put together: prices, room, and the searches for them."""

from collections.abc import Iterable, Sequence

from warehouse_desk.planning.batching.breed import Breeder
from warehouse_desk.planning.batching.every import Every
from warehouse_desk.planning.batching.layout import layout
from warehouse_desk.planning.batching.lengths import Lengths
from warehouse_desk.planning.batching.loads import loads
from warehouse_desk.planning.batching.memo import memo
from warehouse_desk.planning.batching.near import Near
from warehouse_desk.planning.batching.problem import BatchProblem
from warehouse_desk.planning.batching.search import Search
from warehouse_desk.planning.stop import Watch

#: Batches as the indices of their orders.
Groups = list[list[int]]

#: How many near orders each order looks to for company.
NEAR = 60


class Team:
    """Knows what each set of orders costs and whether it fits."""

    def __init__(self, problem: BatchProblem, seed: int = 0) -> None:
        self.problem = problem
        self.seed = seed
        self.everyone = range(len(problem.orders))
        floor = layout(problem)
        self.is_exact = floor.is_exact
        self.lengths = Lengths(floor)
        self._bits, self._words = floor.bits, floor.words
        self._takes = [order.takes for order in problem.orders]
        self._rooms = problem.rooms.items()
        self._near = Near(problem, NEAR)
        self._memo = memo(len(problem.orders))
        self._loads = loads(problem, floor.bits)
        self.search = Search(self.lengths, self._loads, self._near, self._memo, seed)

    def breeder(self) -> Breeder:
        """Make a breeder that shares what is known about lengths."""
        return Breeder(self.lengths, self._loads, self._near, self._memo, self.seed)

    def every(self) -> Every:
        """Make a lister of all batches that matter."""
        return Every(self.lengths, self._loads)

    def look_around(self, watch: Watch) -> bool:
        """Find the near orders of each; tell whether there was the time."""
        for order in self.everyone:
            if watch.is_over:
                return False
            self._near.look_around(order)
        return True

    def length(self, orders: Iterable[int]) -> int:
        """Measure the walk of a batch."""
        union = self.lengths.union
        for word in range(self._words):
            union[word] = 0
        for order in orders:
            for word in range(self._words):
                union[word] |= self._bits[order * self._words + word]
        length: int = self.lengths.length()
        return length

    def price(self, orders: Iterable[int]) -> int:
        """Find the time of a batch without the picks."""
        return self.problem.times.of(self.length(orders), 0)

    def total(self, groups: Iterable[Sequence[int]]) -> int:
        """Add up the prices of batches."""
        return sum(map(self.price, groups))

    def fits(self, orders: Sequence[int]) -> bool:
        """Tell whether orders fit into one batch."""
        return all(sum(self._takes[i][name] for i in orders) <= room for name, room in self._rooms)

    def fewest(self, orders: Iterable[int]) -> int:
        """Tell how many batches orders need at least, by the room they take."""
        takes = [self._takes[i] for i in orders]
        needs = [
            -(-sum(each[name] for each in takes) // room) for name, room in self._rooms if room
        ]
        return max([*needs, min(1, len(takes))])
