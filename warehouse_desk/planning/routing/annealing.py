# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""Which items to fetch, changed at random; each time the walk by all of them is a shortest one.

Single items are exchanged: a longer walk is kept when it is longer by no more than a random part of
a threshold, which falls to nothing (threshold accepting; Dueck & Scheuer 1990). And a few products
at a time are fetched anew (`renewing`).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import cython

from warehouse_desk.planning.routing.blocks import blocks, nothing_fetched
from warehouse_desk.planning.routing.measuring import Measure
from warehouse_desk.planning.routing.picks import Picks
from warehouse_desk.planning.routing.pricing import PARTS
from warehouse_desk.planning.routing.renewing import Renewing
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods
from warehouse_desk.planning.stop import Watch

#: Thresholds above this are cut, to be drawn from in 32 bits.
_HOTTEST: cython.longlong = 1 << 30
#: Moves between two looks at the watch.
_AT_A_TIME: cython.int = 256


class Annealing:
    """The items fetched now and in the best walk met."""

    def __init__(self, states: States, choices: Choices, goods: Goods, seed: int) -> None:
        there, now = blocks(states, choices, goods), nothing_fetched(states, choices, goods)
        self._picks = Picks(goods, there, now, seed)
        self._measure = Measure(states, choices, there, now)
        self._renewing = Renewing(states, choices, goods, there, now, self._picks, self._measure)
        self.best = 0
        self._best = array("i")

    @property
    def length(self) -> int:
        """Tell how long the walk by what is fetched now is."""
        return int(self._measure.length)

    def start(self, items: Sequence[int]) -> None:
        """Fetch of these items what is wanted."""
        self._picks.start(items)
        self._measure.begin()
        self._keep()

    def _keep(self) -> None:
        self.best, self._best = self.length, self._picks.fetched()

    def anneal(self, moves: int, heat: int, watch: Watch) -> None:
        """Exchange items; the first threshold is `heat` per cent of the length for each item."""
        picks, measure = self._picks, self._measure
        total: cython.longlong = moves
        left: cython.longlong = total
        first: cython.longlong = min(_HOTTEST, self._for_each_item(heat))
        while left > 0 and not (left % _AT_A_TIME == 0 and watch.is_over):
            if not (
                picks.change()
                and measure.tries(
                    picks.touches, measure.length + picks.below(1 + first * left // total)
                )
            ):
                picks.undo()
            elif measure.length < self.best:
                self._keep()
            picks.forget()
            left -= 1

    def renew(self, times: int, heat: int, watch: Watch) -> None:
        """Fetch some products anew so often; tolls are at first what a threshold would be."""
        first = min(_HOTTEST, self._for_each_item(heat) * PARTS)
        for left in range(times, 0, -1):
            if watch.is_over:
                break
            self._renewing.renew(first * left // times)
            if self.length < self.best:
                self._keep()

    def _for_each_item(self, heat: int) -> int:
        """Take so many per cent of the length that the walk has for each item."""
        return self.length // max(1, self._picks.size) * heat // 100

    def chosen(self) -> list[int]:
        """Name the choices of the best walk."""
        self.start(list(self._best))
        return self._measure.chosen()
