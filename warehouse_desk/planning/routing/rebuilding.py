# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""Which items to fetch: some are dropped, what is missing then is fetched where it costs least.

Ruin and recreate (Schrimpf et al. 2000): the items of neighbouring blocks are dropped, or any, or
those of which a block chosen at random has more; each product missing, in a random order, is then
fetched on the way or where the shortest walk grows least. A longer walk is kept when it is longer
by no more than a random part of a threshold, which falls to nothing (Dueck & Scheuer 1990).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import cython

from warehouse_desk.planning.routing.blocks import blocks, nothing_fetched
from warehouse_desk.planning.routing.inserting import Inserting
from warehouse_desk.planning.routing.measuring import Measure
from warehouse_desk.planning.routing.picks import Picks
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods
from warehouse_desk.planning.stop import Watch

#: Thresholds above this are cut, to be drawn from in 32 bits.
_HOTTEST: cython.longlong = 1 << 30
#: At most so many items are dropped at a time.
_MOST: cython.int = 25
#: So often, of a hundred times, items move into a block; so often those of neighbours are dropped.
_MOVED: cython.int = 15
_NEAR: cython.int = 60
#: Of so many places one is overlooked each time (blinks; Christiaens & Vanden Berghe 2020).
_PLACES: cython.int = 50


class Rebuilding:
    """The items fetched now and in the best walk met."""

    def __init__(self, states: States, choices: Choices, goods: Goods, seed: int) -> None:
        there, now = blocks(states, choices, goods), nothing_fetched(states, choices, goods)
        self._picks = Picks(goods, there, now, seed)
        self._measure = Measure(states, choices, there, now)
        self._inserting = Inserting(states, choices, goods, there, now)
        self._products = len(goods.wanted)
        self._of_begin = there.of_begin
        self.best = 0
        self._best = array("i")

    def start(self, items: Sequence[int]) -> None:
        """Fetch of these items what is wanted."""
        self._picks.start(items)
        self._walk()
        self.best, self._best = int(self._measure.length), self._picks.fetched()

    def chosen(self) -> list[int]:
        """Name the choices of the best walk."""
        self.start(list(self._best))
        return self._measure.chosen()

    def rebuild(self, times: int, heat: int, watch: Watch) -> None:
        """Drop and fetch so often; the first threshold is `heat` per cent of a product's length."""
        picks, measure = self._picks, self._measure
        self._walk()
        length: cython.longlong = measure.length
        first: cython.longlong = min(_HOTTEST, length * heat // (100 * self._products))
        total: cython.longlong = times
        left: cython.longlong = total
        while left > 0 and picks.size and not watch.is_over:
            picks.begin()
            self._ruin()
            self._recreate()
            if measure.length <= length + picks.below(1 + first * left // total):
                length = measure.length
            else:
                picks.undo()
                self._settle()
            if length < self.best:
                self.best, self._best = int(length), picks.fetched()
            left -= 1

    def _ruin(self) -> None:
        picks = self._picks
        kind: cython.int = picks.below(100)
        count: cython.int = 1 + picks.below(_MOST)
        if kind < _MOVED:
            picks.move_into_a_block(30 + picks.below(71))
        elif kind < _MOVED + _NEAR:
            picks.drop_near(count)
        else:
            picks.drop_any(count)
        self._walk()

    def _recreate(self) -> None:
        product: cython.int
        for product in self._in_any_order():
            while self._picks.missing(product):
                self._fetch(product)
            self._picks.strip(product)
        self._walk()

    def _in_any_order(self) -> list[int]:
        """List the products of which something is missing."""
        products: list[int] = []
        product: cython.int
        for product in range(self._products):
            if self._picks.missing(product):
                products.insert(self._picks.below(len(products) + 1), product)
        return products

    def _fetch(self, product: cython.int) -> None:
        """Fetch an item on the walk, or the one by which it grows least for each piece."""
        picks, measure, inserting = self._picks, self._measure, self._inserting
        missing: cython.int = picks.missing(product)
        turn: cython.int = picks.below(self._of_begin[product + 1] - self._of_begin[product])
        item: cython.int = inserting.by_the_way(product, missing, turn)
        if item >= 0:
            picks.put(item)
            return
        self._settle()
        measure.look_around()
        picks.put(inserting.cheapest(product, missing, turn, picks.below(_PLACES)))
        self._walk()

    def _walk(self) -> None:
        self._settle()
        self._measure.walk()

    def _settle(self) -> None:
        self._measure.settle(self._picks.touches)
        self._picks.forget()
