# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""Prices of products that steer walks to where they lie: a Lagrangian bound of scattered storage.

Without the rule that every product is fetched, but with a price for each piece of it that lies by
the way, a cheapest walk is a shortest way through `states`. Its cost plus the prices of all that is
wanted is a bound for every prices (Held & Karp 1971; Fisher 1981); prices rise where too little was
come by.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import cython

from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods

#: Prices are parts of a unit of length.
PARTS = 64
#: More than any walk with all prices.
FAR = 1 << 61


@dataclass(frozen=True, slots=True)
class Prices:
    """Prices of a piece of each product, and what follows from them, all in parts of a length."""

    price: array[int]
    #: What the rest of a walk costs at least from each node of `states`, less what it fetches.
    value: array[int]
    #: The length of each of the `choices`, less what it fetches.
    reduced: array[int]


def no_prices(products: int, states: States, choices: Choices) -> Prices:
    """Begin with nothing that steers."""
    return Prices(
        *(array("q", bytes(8 * n)) for n in (products, len(states.final), len(choices.length)))
    )


@cython.cclass
class Pricing:
    """Sets prices, and works out what follows."""

    _value: cython.longlong[::1]
    _reduced: cython.longlong[::1]
    _price: cython.longlong[::1]
    _ways: cython.int
    _nodes: cython.int
    _products: cython.int
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _final: cython.schar[::1]
    _choice_begin: cython.int[::1]
    _length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _bottom: cython.int[::1]
    _top: cython.int[::1]
    _item_begin: cython.int[::1]
    _item_product: cython.int[::1]
    _item_count: cython.int[::1]
    _wanted: cython.int[::1]
    _met: cython.int[::1]
    _cost: cython.longlong[::1]
    _best: cython.int[::1]
    _worth: cython.longlong[::1]

    def __init__(self, states: States, choices: Choices, goods: Goods, prices: Prices) -> None:
        self._ways, self._nodes = len(choices.bottom), len(states.final)
        self._products = len(goods.wanted)
        self._begin, self._to, self._price_at = states.begin, states.to, states.price_at
        self._final = states.final
        self._choice_begin, self._length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._item_begin, self._item_product = goods.begin, goods.product
        self._item_count, self._wanted = goods.count, goods.wanted
        self._met = array("i", bytes(4 * len(goods.wanted)))
        self._price, self._value, self._reduced = prices.price, prices.value, prices.reduced
        self._cost = array("q", [0]) * self._ways + array(
            "q", [PARTS * leg for leg in states.fixed]
        )
        self._best = array("i", bytes(4 * self._ways))
        self._worth = array("q", bytes(8 * len(goods.begin)))

    def bound(self) -> int:
        """Price every choice and every node; tell what no walk can beat, in parts."""
        self._reduce()
        self._solve()
        total: cython.longlong = self._value[0]
        product: cython.int
        for product in range(self._products):
            total += self._price[product] * self._wanted[product]
        return total

    @cython.cfunc
    def _reduce(self) -> cython.void:
        worth: cython.longlong = 0
        gained: cython.longlong
        point: cython.int
        item: cython.int
        way: cython.int
        k: cython.int
        parts: cython.longlong = PARTS
        far: cython.longlong = FAR
        for point in range(len(self._worth) - 1):
            for item in range(self._item_begin[point], self._item_begin[point + 1]):
                worth += self._price[self._item_product[item]] * self._item_count[item]
            self._worth[point] = worth
        for way in range(self._ways):
            self._cost[way] = far
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                gained = self._worth[self._low[k]] - self._worth[self._bottom[way]]
                gained += self._worth[self._top[way] - 1] - self._worth[self._high[k] - 1]
                self._reduced[k] = parts * self._length[k] - gained
                if self._reduced[k] < self._cost[way]:
                    self._cost[way], self._best[way] = self._reduced[k], k

    @cython.cfunc
    def _solve(self) -> cython.void:
        node: cython.int
        arc: cython.int
        least: cython.longlong
        cost: cython.longlong
        far: cython.longlong = FAR
        for node in range(self._nodes - 1, -1, -1):
            least = 0 if self._final[node] else far
            for arc in range(self._begin[node], self._begin[node + 1]):
                cost = self._cost[self._price_at[arc]] + self._value[self._to[arc]]
                least = min(least, cost)
            self._value[node] = least

    def change(self, above: cython.longlong, share: cython.int) -> bool:
        """Change prices by the walk that the bound comes from; false when it fetches just enough.

        `above` is how far the bound is from the best walk, in parts; `share` per cent of the usual
        step are taken (Polyak 1969).
        """
        self._follow()
        missed: cython.longlong = 0
        short: cython.longlong
        product: cython.int
        for product in range(self._products):
            short = self._wanted[product] - self._met[product]
            if short > 0 or self._price[product] > 0:
                missed += short * short
        if missed == 0:
            return False
        step: cython.longlong = max(1, above * share // (100 * missed))
        for product in range(self._products):
            short = self._wanted[product] - self._met[product]
            self._price[product] = max(0, self._price[product] + step * short)
        return True

    @cython.cfunc
    def _follow(self) -> cython.void:
        """Count what the cheapest walk fetches."""
        node: cython.int = 0
        arc: cython.int
        way: cython.int
        for way in range(self._products):
            self._met[way] = 0
        while not (self._final[node] and self._value[node] == 0):
            arc = self._begin[node]
            while self._cost[self._price_at[arc]] + self._value[self._to[arc]] != self._value[node]:
                arc += 1
            way = self._price_at[arc]
            if way < self._ways:
                self._fetch(self._bottom[way] + 1, self._low[self._best[way]] + 1)
                self._fetch(self._high[self._best[way]], self._top[way])
            node = self._to[arc]

    @cython.cfunc
    def _fetch(self, first: cython.int, end: cython.int) -> cython.void:
        item: cython.int
        for item in range(self._item_begin[first], self._item_begin[max(first, end)]):
            self._met[self._item_product[item]] += self._item_count[item]
