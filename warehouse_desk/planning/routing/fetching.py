"""A walk that fetches what is wanted from where it lies, under prices that steer it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from math import gcd

from warehouse_desk.planning.floor import Floor, Point
from warehouse_desk.planning.routing.beam import Beam
from warehouse_desk.planning.routing.lattice import Lattice, lay_out
from warehouse_desk.planning.routing.pricing import PARTS, Pricing, no_prices
from warehouse_desk.planning.routing.rebuilding import Rebuilding
from warehouse_desk.planning.routing.states import states
from warehouse_desk.planning.routing.supply import Lying, choices, goods
from warehouse_desk.planning.routing.tables import tables
from warehouse_desk.planning.stop import Watch

#: How often prices are changed at a time.
ROUNDS = 600
#: After so many changes without a better bound, changes get smaller.
_PATIENCE = 20


class Fetching:
    """The search for a walk that comes by `must`, and by enough of what is lying around."""

    def __init__(
        self,
        floor: Floor,
        ends: tuple[Point, Point],
        must: Sequence[Point],
        lying: Lying,
        wanted: Sequence[int],
        seed: int,
    ) -> None:
        lattice = lay_out(floor, must, *ends, list(lying))
        self._lattice, self._choices = lattice, choices(lattice)
        ways = self._choices.ways
        graph = states(lattice, tables(lattice.crosses), ways, len(self._choices.bottom))
        self._goods = there = goods(lattice, lying, wanted)
        self._prices = no_prices(there, graph, self._choices)
        self._pricing = Pricing(graph, self._choices, there, self._prices)
        self._grain = _grain(lattice) * (2 if ends[0] == ends[1] else 1)
        self._beam = Beam(self._prices, graph, self._choices, there, self._grain)
        self._bound = self._pricing.bound()
        self._begin_rebuilding = partial(Rebuilding, graph, self._choices, there, seed)
        self._rebuilding: Rebuilding | None = None
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
        lattice = self._lattice
        points = (point for choice in self._chosen for point in self._visited(choice))
        return frozenset((lattice.x[lattice.column[point]], lattice.y[point]) for point in points)

    def _visited(self, choice: int) -> Iterable[int]:
        known = self._choices
        way = bisect_right(known.begin, choice) - 1
        yield from range(known.bottom[way] + 1, known.low[choice] + 1)
        yield from range(known.high[choice], known.top[way])

    def search(self, room: int, watch: Watch) -> bool:
        """Search with room for so many labels a step; tell whether a better walk was found."""
        chosen = self._beam.search(room, watch)
        if chosen is not None:
            self._chosen = chosen
        return chosen is not None

    def set_prices(self, watch: Watch) -> None:
        """Change prices for a better bound, and keep those of the best."""
        best, share, idle = self._prices.price[:], 100, 0
        bound = self._pricing.bound()
        for _ in range(ROUNDS):
            above = max(1, self.length * PARTS - bound)
            if watch.is_over or not self._pricing.change(above, share):
                break
            bound, idle = self._pricing.bound(), idle + 1
            if bound > self._bound:
                self._bound, best, idle = bound, self._prices.price[:], 0
            elif idle == _PATIENCE:
                share, idle = share * 2 // 3 + 1, 0
        self._prices.price[:] = best
        self._pricing.bound()

    def change(self, times: int, heat: int, watch: Watch) -> None:
        """Drop some items so often, and fetch others."""
        rebuilding = self._rebuilding = self._rebuilding or self._begin_rebuilding()
        if not rebuilding.best or self.length < rebuilding.best:
            rebuilding.start(self._items())
        rebuilding.rebuild(times, heat, watch)
        if rebuilding.best < self.length:
            self._chosen = rebuilding.chosen()
            self._beam.must_beat(rebuilding.best)

    def _items(self) -> list[int]:
        """Name the items that the best walk comes by."""
        begin = self._goods.begin
        points = (point for choice in self._chosen for point in self._visited(choice))
        return [item for point in points for item in range(begin[point], begin[point + 1])]


def _grain(lattice: Lattice) -> int:
    """Find a length that all ways are multiples of."""
    legs = [b - a for a, b in pairwise(lattice.y)]
    return gcd(*legs, *(b - a for a, b in pairwise(lattice.x))) or 1
