"""A walk that fetches what is wanted from where it lies, under prices that steer it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import gcd

from warehouse_desk.planning.floor import Floor, Point
from warehouse_desk.planning.routing.beam import Beam
from warehouse_desk.planning.routing.lattice import Lattice, lay_out
from warehouse_desk.planning.routing.pricing import PARTS, Pricing, no_prices
from warehouse_desk.planning.routing.states import states
from warehouse_desk.planning.routing.supply import Lying, choices, goods
from warehouse_desk.planning.routing.tables import tables
from warehouse_desk.planning.stop import Watch

#: How often prices are changed at a time.
ROUNDS = 150
#: After so many changes without a better bound, changes get smaller.
_PATIENCE = 8


class Fetching:
    """The search for a walk that comes by `must`, and by enough of what is lying around."""

    def __init__(
        self,
        floor: Floor,
        ends: tuple[Point, Point],
        must: Sequence[Point],
        lying: Lying,
        wanted: Sequence[int],
    ) -> None:
        lattice = lay_out(floor, must, *ends, list(lying))
        self._lattice, self._choices = lattice, choices(lattice)
        ways = self._choices.ways
        graph = states(lattice, tables(lattice.crosses), ways, len(self._choices.bottom))
        there = goods(lattice, lying, wanted)
        self._prices = no_prices(len(wanted), graph, self._choices)
        self._pricing = Pricing(graph, self._choices, there, self._prices)
        self._grain = _grain(lattice) * (2 if ends[0] == ends[1] else 1)
        self._beam = Beam(self._prices, graph, self._choices, there, self._grain)
        self._bound = 0
        self.use_prices([0] * len(wanted))
        self._chosen: list[int] = []

    @property
    def length(self) -> int:
        """Tell how long the best walk is."""
        return self._beam.best

    @property
    def is_proven(self) -> bool:
        """Tell whether there is no better walk than the best."""
        return not self._beam.cut or self.bound >= self.length

    @property
    def bound(self) -> int:
        """Bound every walk from below."""
        if not self._beam.cut:
            return self.length
        return -(-self._bound // (PARTS * self._grain)) * self._grain

    @property
    def by_the_way(self) -> frozenset[Point]:
        """Name the points that the best walk comes by; none as long as none was found."""
        return frozenset(point for choice in self._chosen for point in self._visited(choice))

    def _visited(self, choice: int) -> Iterable[Point]:
        lattice, known = self._lattice, self._choices
        way = bisect_right(known.begin, choice) - 1
        below = range(known.bottom[way] + 1, known.low[choice] + 1)
        above = range(known.high[choice], known.top[way])
        for point in (*below, *above):
            yield lattice.x[lattice.column[point]], lattice.y[point]

    def must_beat(self, length: int) -> None:
        """Look for walks shorter than this only."""
        self._beam.must_beat(length)

    def may_equal(self, length: int) -> None:
        """Look for walks that are no longer than this."""
        self._beam.must_beat(length + self._grain)

    def search(self, room: int, watch: Watch) -> bool:
        """Search with room for so many labels a step; tell whether a better walk was found."""
        chosen = self._beam.search(room, watch)
        if chosen is not None:
            self._chosen = chosen
        return chosen is not None

    def set_prices(self, watch: Watch) -> None:
        """Change prices for a better bound, and keep those of the best."""
        best, share, idle = list(self._prices.price), 100, 0
        bound = self._pricing.bound()
        for _ in range(ROUNDS):
            above = max(1, self.length * PARTS - bound)
            if watch.is_over or not self._pricing.change(above, share):
                break
            bound, idle = self._pricing.bound(), idle + 1
            if bound > self._bound:
                self._bound, best, idle = bound, list(self._prices.price), 0
            elif idle == _PATIENCE:
                share, idle = share * 2 // 3 + 1, 0
        self.use_prices(best)

    @property
    def prices(self) -> Sequence[int]:
        """Name the price of each product."""
        return self._prices.price

    def use_prices(self, prices: Iterable[int]) -> None:
        """Steer by prices that were found elsewhere."""
        for product, price in enumerate(prices):
            self._prices.price[product] = price
        self._bound = max(self._bound, self._pricing.bound())


def _grain(lattice: Lattice) -> int:
    """Find a length that all ways are multiples of."""
    legs = [b - a for a, b in pairwise(lattice.y)]
    return gcd(*legs, *(b - a for a, b in pairwise(lattice.x))) or 1
