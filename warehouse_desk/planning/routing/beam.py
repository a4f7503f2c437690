# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""Walks that fetch all that is wanted: labels through `states`, as many a step as there is room.

A label is a partial walk with what it has still to fetch. It is dropped when what it costs at least
to the end (`pricing`) cannot beat the best walk, or when another at its node costs no more and has
no more to fetch. If nothing was dropped for want of room, the best walk is a shortest one.
"""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.routing.pricing import FAR, PARTS, Prices
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods
from warehouse_desk.planning.stop import Watch


@cython.cclass
class Beam:
    """The labels of a step and of the next, and where all kept ones come from."""

    _best: cython.longlong
    _cut: cython.bint
    _grain: cython.longlong
    _products: cython.int
    _ways: cython.int
    _count: cython.int
    _kept: cython.int
    _best_label: cython.int
    _prices: Prices
    _states: States
    _choices: Choices
    _keys: array[int]
    _source: array[int]
    _arc: array[int]
    _taken: array[int]
    _origin: array[int]
    _choice: array[int]
    _value: cython.longlong[::1]
    _reduced: cython.longlong[::1]
    _price: cython.longlong[::1]
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _final: cython.schar[::1]
    _fixed: cython.longlong[::1]
    _ranked: cython.int[::1]
    _choice_begin: cython.int[::1]
    _length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _bottom: cython.int[::1]
    _top: cython.int[::1]
    _item_begin: cython.int[::1]
    _item_product: cython.int[::1]
    _item_count: cython.int[::1]
    _later: cython.int[::1]
    _wanted: cython.int[::1]
    _left: cython.int[::1]
    _node: cython.int[::1]
    _cost: cython.longlong[::1]
    _needs: cython.int[::1]
    _next_node: cython.int[::1]
    _next_cost: cython.longlong[::1]
    _next_needs: cython.int[::1]
    _chain: cython.int[::1]
    _head: cython.int[::1]

    def __init__(
        self, prices: Prices, states: States, choices: Choices, goods: Goods, grain: int
    ) -> None:
        self._prices, self._states, self._choices = prices, states, choices
        self._ways, self._products = len(choices.bottom), len(goods.wanted)
        self._value, self._reduced, self._price = prices.value, prices.reduced, prices.price
        self._begin, self._to, self._price_at = states.begin, states.to, states.price_at
        self._final, self._fixed = states.final, states.fixed
        self._choice_begin, self._length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._item_begin, self._item_product = goods.begin, goods.product
        self._item_count, self._wanted = goods.count, goods.wanted
        self._later = goods.later
        self._left = array("i", bytes(4 * self._products))
        self._head = array("i", [-1]) * len(states.final)
        self._best, self._best_label, self._grain = FAR // (4 * PARTS), -1, grain
        self._kept = 0

    @property
    def best(self) -> int:
        """Tell how long the best walk is; longer than any if there is none yet."""
        return int(self._best)

    @property
    def cut(self) -> bool:
        """Tell whether the last search dropped labels for want of room or time."""
        return bool(self._cut)

    def must_beat(self, length: int) -> None:
        """Look for walks shorter than this only."""
        self._best = length

    def search(self, room: int, watch: Watch) -> list[int] | None:
        """Search with room for so many labels a step.

        Return the choices of a better walk than the best so far, if one is found.
        """
        self._rank()
        self._make_room(room)
        found = False
        for _ in range(len(self._states.step) - 2):
            self._offer_all()
            found = self._keep_best(room) or found
            if watch.is_over:
                self._cut = True
                break
        return self._chosen() if found else None

    def _rank(self) -> None:
        """Order the choices of every way by their reduced lengths."""
        reduced = self._prices.reduced
        begin = self._choices.begin
        ranked = array("i")
        for way in range(self._ways):
            ranked.extend(
                sorted(range(begin[way], begin[way + 1]), key=lambda choice: reduced[choice])
            )
        self._ranked = ranked

    def _make_room(self, room: int) -> None:
        products = max(1, self._products)
        self._node, self._next_node = array("i", bytes(4 * room)), array("i", bytes(4 * room))
        self._cost, self._next_cost = array("q", bytes(8 * room)), array("q", bytes(8 * room))
        self._needs = array("i", bytes(4 * room * products))
        self._next_needs = array("i", bytes(4 * room * products))
        self._chain = array("i", bytes(4 * room))
        self._origin, self._choice = array("i", [-1]), array("i", [-1])
        self._node[0], self._cost[0], self._count, self._kept = 0, 0, 1, 0
        product: cython.int
        for product in range(self._products):
            self._needs[product] = self._wanted[product]
        self._cut = False

    def _offer_all(self) -> None:
        """List every step on from every label that may lead to a better walk."""
        self._keys, self._source = array("q"), array("i")
        self._arc, self._taken = array("i"), array("i")
        label: cython.int
        for label in range(self._count):
            self._offer_from(label)

    @cython.cfunc
    def _offer_from(self, label: cython.int) -> cython.void:
        node: cython.int = self._node[label]
        arc: cython.int
        way: cython.int
        k: cython.int
        choice: cython.int
        cost: cython.longlong
        slack: cython.longlong
        rest: cython.longlong = 0
        for k in range(self._products):
            rest += self._price[k] * self._needs[label * self._products + k]
        for arc in range(self._begin[node], self._begin[node + 1]):
            way = self._price_at[arc]
            cost = PARTS * self._cost[label] + self._value[self._to[arc]]
            slack = (self._best - self._grain) * PARTS - cost - rest
            if way >= self._ways:
                cost = PARTS * self._fixed[way - self._ways]
                if cost <= slack:
                    self._offer(label, arc, -1, cost - slack)
                continue
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[k]
                if self._reduced[choice] > slack:
                    break
                cost = PARTS * self._length[choice] - self._fetch(label, way, choice)
                if cost <= slack and self._can_fetch_rest(way):
                    self._offer(label, arc, choice, cost - slack)

    @cython.cfunc
    def _offer(
        self, label: cython.int, arc: cython.int, choice: cython.int, key: cython.longlong
    ) -> cython.void:
        self._keys.append(key)
        self._source.append(label)
        self._arc.append(arc)
        self._taken.append(choice)

    @cython.cfunc
    def _fetch(self, label: cython.int, way: cython.int, choice: cython.int) -> cython.longlong:
        """Find what is left to fetch after a choice, and the prices of what it fetches."""
        self._fetch_nothing(label)
        gained: cython.longlong = self._fetch_between(self._bottom[way] + 1, self._low[choice] + 1)
        return gained + self._fetch_between(self._high[choice], self._top[way])

    @cython.cfunc
    def _fetch_nothing(self, label: cython.int) -> cython.void:
        product: cython.int
        for product in range(self._products):
            self._left[product] = self._needs[label * self._products + product]

    @cython.cfunc
    def _fetch_between(self, first: cython.int, end: cython.int) -> cython.longlong:
        gained: cython.longlong = 0
        item: cython.int
        product: cython.int
        count: cython.int
        for item in range(self._item_begin[first], self._item_begin[max(first, end)]):
            product = self._item_product[item]
            count = min(self._left[product], self._item_count[item])
            self._left[product] -= count
            gained += self._price[product] * count
        return gained

    @cython.cfunc
    def _can_fetch_rest(self, way: cython.int) -> cython.bint:
        """Tell whether what is left of the block's products still lies ahead."""
        item: cython.int
        for item in range(self._item_begin[self._bottom[way]], self._item_begin[self._top[way]]):
            if self._left[self._item_product[item]] > self._later[item]:
                return False
        return True

    def _keep_best(self, room: int) -> bool:
        """Keep the most promising labels; tell whether one ends a better walk."""
        keys = self._keys
        kept: cython.int = 0
        found = False
        base = len(self._origin)
        candidate: cython.int
        for candidate in sorted(range(len(keys)), key=lambda one: keys[one]):
            if kept == room:
                self._cut = True
                break
            if not self._take(candidate, kept):
                continue
            self._origin.append(self._kept + self._source[candidate])
            self._choice.append(self._taken[candidate])
            if self._ends(kept):
                self._best, self._best_label = self._next_cost[kept], base + kept
                found = True
            kept += 1
        for candidate in range(kept):
            self._head[self._next_node[candidate]] = -1
        self._node, self._next_node = self._next_node, self._node
        self._cost, self._next_cost = self._next_cost, self._cost
        self._needs, self._next_needs = self._next_needs, self._needs
        self._kept, self._count = base, kept
        return found

    @cython.cfunc
    def _take(self, candidate: cython.int, place: cython.int) -> cython.bint:
        """Put a candidate into a place of the next labels unless another is as good."""
        label: cython.int = self._source[candidate]
        arc: cython.int = self._arc[candidate]
        choice: cython.int = self._taken[candidate]
        way: cython.int = self._price_at[arc]
        node: cython.int = self._to[arc]
        product: cython.int
        if choice < 0:
            self._next_cost[place] = self._cost[label] + self._fixed[way - self._ways]
            self._fetch_nothing(label)
        else:
            self._next_cost[place] = self._cost[label] + self._length[choice]
            self._fetch(label, way, choice)
        for product in range(self._products):
            self._next_needs[place * self._products + product] = self._left[product]
        if self._is_beaten(place, self._head[node]):
            return False
        self._next_node[place] = node
        self._chain[place], self._head[node] = self._head[node], place
        return True

    @cython.cfunc
    def _is_beaten(self, place: cython.int, other: cython.int) -> cython.bint:
        """Look through those at the same node for one that costs no more and needs no more."""
        product: cython.int
        while other >= 0:
            if self._next_cost[other] <= self._next_cost[place]:
                for product in range(self._products):
                    if (
                        self._next_needs[other * self._products + product]
                        > self._next_needs[place * self._products + product]
                    ):
                        break
                else:
                    return True
            other = self._chain[other]
        return False

    @cython.cfunc
    def _ends(self, place: cython.int) -> cython.bint:
        """Tell whether a label ends a walk that is better than the best."""
        product: cython.int
        if not self._final[self._next_node[place]] or self._next_cost[place] >= self._best:
            return False
        for product in range(self._products):
            if self._next_needs[place * self._products + product]:
                return False
        return True

    def _chosen(self) -> list[int]:
        """Follow the best walk back for its choices."""
        label = self._best_label
        chosen = []
        while label > 0:
            if self._choice[label] >= 0:
                chosen.append(self._choice[label])
            label = self._origin[label]
        return chosen[::-1]
