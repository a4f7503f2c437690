# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""Prices of stocks that steer walks to where they lie: a Lagrangian bound of scattered storage.

Walks and stocks are chosen apart, each on its own (Lagrangian decomposition; Guignard & Kim 1987):
a walk gains the price of every item it comes by, and what fetches each product costs the prices of
its items. A cheapest walk is a shortest way through `states`, cheapest items are a small knapsack.
Both together are a bound for every prices (Held & Karp 1971); prices rise where an item is chosen
that the walk does not come by, and fall where it comes by one that is not.
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
    """Prices of the items of `goods`, and what follows from them, all in parts of a length."""

    price: array[int]
    #: What the rest of a walk costs at least from each node of `states`, less what it meets.
    value: array[int]
    #: The length of each of the `choices`, less what it meets.
    reduced: array[int]
    #: In the rows of `goods`: what items that fetch the rest of a product cost at least.
    rest: array[int]


def no_prices(goods: Goods, states: States, choices: Choices) -> Prices:
    """Begin with nothing that steers."""
    sizes = len(goods.product), len(states.final), len(choices.length)
    rest = max(goods.row, default=0) + max(goods.size, default=0)
    return Prices(*(array("q", bytes(8 * n)) for n in (*sizes, rest)))


@cython.final
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
    _unit: cython.int[::1]
    _size: cython.int[::1]
    _after: cython.int[::1]
    _row: cython.int[::1]
    _rest: cython.longlong[::1]
    #: By product what is left to choose; by item whether it is chosen, less whether it is met.
    _left: cython.int[::1]
    _short: cython.schar[::1]
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
        self._item_count, self._unit, self._size = goods.count, goods.unit, goods.size
        self._after, self._row, self._rest = goods.after, goods.row, prices.rest
        self._left, self._short = goods.wanted[:], array("b", bytes(len(goods.product)))
        self._price, self._value, self._reduced = prices.price, prices.value, prices.reduced
        self._cost = array("q", [0]) * self._ways + array(
            "q", [PARTS * leg for leg in states.fixed]
        )
        self._best = array("i", bytes(4 * self._ways))
        self._worth = array("q", bytes(8 * len(goods.begin)))

    def bound(self) -> int:
        """Price every choice and every node; tell what no walk can beat, in parts."""
        self._cover()
        self._reduce()
        self._solve()
        total: cython.longlong = self._value[0]
        product: cython.int
        for product in range(self._products):
            total += self._rest[self._row[product] + self._size[product] - 1]
        return total

    @cython.cfunc
    def _cover(self) -> cython.void:
        """Find for each product the cheapest items that fetch what may be left, from the last."""
        item: cython.int
        product: cython.int
        left: cython.int
        after: cython.int
        size: cython.int
        count: cython.int
        taken: cython.longlong
        far: cython.longlong = FAR
        ahead: cython.int = len(self._row) - self._products
        for product in range(self._products):
            after = self._row[ahead + product]
            self._rest[after] = 0
            for left in range(1, self._size[product]):
                self._rest[after + left] = far
        for item in range(len(self._after) - 1, -1, -1):
            product, after = self._item_product[item], self._after[item]
            size = self._size[product]
            count = self._units(item)
            for left in range(size):
                taken = self._price[item] + self._rest[after + max(0, left - count)]
                self._rest[after - size + left] = min(self._rest[after + left], taken)

    @cython.cfunc
    @cython.inline
    def _units(self, item: cython.int) -> cython.int:
        unit: cython.int = self._unit[self._item_product[item]]
        return (self._item_count[item] + unit - 1) // unit

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
                worth += self._price[item]
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
        """Change prices by the walk that the bound comes from; false when it meets what it must.

        `above` is how far the bound is from the best walk, in parts; `share` per cent of the usual
        step are taken (Polyak 1969).
        """
        self._choose()
        self._follow()
        missed: cython.longlong = 0
        item: cython.int
        for item in range(len(self._short)):
            if self._short[item] < 0 and self._price[item] == 0:
                self._short[item] = 0
            missed += self._short[item] != 0
        if missed == 0:
            return False
        step: cython.longlong = max(1, above * share // (100 * missed))
        for item in range(len(self._short)):
            self._price[item] = max(0, self._price[item] + step * self._short[item])
        return True

    @cython.cfunc
    def _choose(self) -> cython.void:
        """Mark the cheapest items that fetch all that is wanted."""
        item: cython.int
        product: cython.int
        left: cython.int
        after: cython.int
        for product in range(self._products):
            self._left[product] = self._size[product] - 1
        for item in range(len(self._short)):
            product, after = self._item_product[item], self._after[item]
            left = self._left[product]
            self._short[item] = (
                self._rest[after + left] > self._rest[after - self._size[product] + left]
            )
            if self._short[item]:
                self._left[product] = max(0, left - self._units(item))

    @cython.cfunc
    def _follow(self) -> cython.void:
        """Take off what the cheapest walk meets."""
        node: cython.int = 0
        arc: cython.int
        way: cython.int
        while not (self._final[node] and self._value[node] == 0):
            arc = self._begin[node]
            while self._cost[self._price_at[arc]] + self._value[self._to[arc]] != self._value[node]:
                arc += 1
            way = self._price_at[arc]
            if way < self._ways:
                self._meet(self._bottom[way] + 1, self._low[self._best[way]] + 1)
                self._meet(self._high[self._best[way]], self._top[way])
            node = self._to[arc]

    @cython.cfunc
    def _meet(self, first: cython.int, end: cython.int) -> cython.void:
        item: cython.int
        for item in range(self._item_begin[first], self._item_begin[max(first, end)]):
            self._short[item] -= 1
