# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""Walks that fetch all that is wanted: labels through `states`, as many a step as there is room.

A label is a partial walk with what it has still to fetch. It is dropped when what it costs at least
to the end (`pricing`) cannot beat the best walk, or when another at its node costs no more and has
no more to fetch. If nothing was dropped for want of room, the best walk is a shortest one.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import cython

from warehouse_desk.planning.routing.heap import Heap
from warehouse_desk.planning.routing.needs import fields
from warehouse_desk.planning.routing.pricing import FAR, PARTS, Prices
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods
from warehouse_desk.planning.stop import Watch

#: Candidates between two looks at the watch.
_AT_A_TIME: cython.int = 1_024


@cython.final
@cython.cclass
class Beam:
    """The labels of a step and of the next, and where all kept ones come from."""

    _best: cython.longlong
    _cut: cython.bint
    _grain: cython.longlong
    _products: cython.int
    _words: cython.int
    _ways: cython.int
    _count: cython.int
    _kept: cython.int
    _best_label: cython.int
    _prices: Prices
    _states: States
    _choices: Choices
    _heap: Heap
    _offered: cython.int
    _key: cython.longlong[::1]
    _source: cython.int[::1]
    _arc: cython.int[::1]
    _taken: cython.int[::1]
    _origin: array[int]
    _choice: array[int]
    _value: cython.longlong[::1]
    _reduced: cython.longlong[::1]
    _rest: cython.longlong[::1]
    _row: cython.int[::1]
    _unit: cython.int[::1]
    _block: cython.int
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
    #: The products of each block.
    _in_begin: cython.int[::1]
    _in: cython.int[::1]
    _asked: cython.schar[::1]
    _word: cython.int[::1]
    _shift: cython.int[::1]
    _mask: cython.longlong[::1]
    _guard: cython.longlong[::1]
    _full: cython.longlong[::1]
    _left: cython.longlong[::1]
    _node: cython.int[::1]
    _cost: cython.longlong[::1]
    _needs: cython.longlong[::1]
    _next_node: cython.int[::1]
    _next_cost: cython.longlong[::1]
    _next_needs: cython.longlong[::1]
    _chain: cython.int[::1]
    _head: cython.int[::1]

    def __init__(
        self, prices: Prices, states: States, choices: Choices, goods: Goods, grain: int
    ) -> None:
        self._prices, self._states, self._choices = prices, states, choices
        self._ways, self._products = len(choices.bottom), len(goods.wanted)
        self._value, self._reduced, self._rest = prices.value, prices.reduced, prices.rest
        self._begin, self._to, self._price_at = states.begin, states.to, states.price_at
        self._final, self._fixed = states.final, states.fixed
        self._choice_begin, self._length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._item_begin, self._item_product = goods.begin, goods.product
        self._item_count, self._asked = goods.count, goods.asked
        self._row, self._unit = goods.row, goods.unit
        self._in_begin, self._in = _in_blocks(goods)
        packed = fields(goods.wanted)
        self._word, self._shift, self._mask = packed.word, packed.shift, packed.mask
        self._guard, self._full, self._words = packed.guard, packed.full, len(packed.full)
        self._left = array("q", bytes(8 * self._words))
        self._heap, self._key = Heap(), array("q", bytes(8))
        self._source, self._arc, self._taken = (array("i", bytes(4)) for _ in range(3))
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
        self._block = 0
        for step in range(len(self._states.step) - 2):
            self._offer_all()
            self._block += self._walks_block(step)
            found = self._keep_best(room, watch) or found
            if watch.is_over:
                self._cut = True
                break
        return self._chosen() if found else None

    def _walks_block(self, step: int) -> bool:
        """Tell whether a step leads through a block."""
        arc = self._states.begin[self._states.step[step]]
        return arc < len(self._to) and self._states.price_at[arc] < self._ways

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
        self._node, self._next_node = array("i", bytes(4 * room)), array("i", bytes(4 * room))
        self._cost, self._next_cost = array("q", bytes(8 * room)), array("q", bytes(8 * room))
        self._needs = array("q", bytes(8 * room * self._words))
        self._next_needs = array("q", bytes(8 * room * self._words))
        self._chain = array("i", bytes(4 * room))
        self._origin, self._choice = array("i", [-1]), array("i", [-1])
        self._node[0], self._cost[0], self._count, self._kept = 0, 0, 1, 0
        word: cython.int
        for word in range(self._words):
            self._needs[word] = self._full[word]
        self._cut = False

    def _offer_all(self) -> None:
        """List every step on from every label that may lead to a better walk."""
        self._offered = 0
        label: cython.int
        for label in range(self._count):
            self._offer_from(label)

    @cython.cfunc
    @cython.exceptval(check=True)
    def _offer_from(self, label: cython.int) -> cython.void:
        node: cython.int = self._node[label]
        arc: cython.int
        way: cython.int
        k: cython.int
        choice: cython.int
        cost: cython.longlong
        slack: cython.longlong
        rest: cython.longlong = 0
        here: cython.longlong
        self._fetch_nothing(label)
        for k in range(self._products):
            rest += self._rest_of(self._block, k)
        here = self._rest_here(self._block)
        parts: cython.longlong = PARTS
        for arc in range(self._begin[node], self._begin[node + 1]):
            way = self._price_at[arc]
            cost = parts * self._cost[label] + self._value[self._to[arc]]
            slack = (self._best - self._grain) * parts - cost - rest
            if way >= self._ways:
                cost = parts * self._fixed[way - self._ways]
                if cost <= slack:
                    self._offer(cost - slack, label, arc, -1)
                continue
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[k]
                if self._reduced[choice] > slack:
                    break
                if self._goes_in_vain(label, way, choice):
                    continue
                self._fetch(label, way, choice)
                cost = parts * self._length[choice] + self._rest_here(self._block + 1) - here
                if cost <= slack:
                    self._offer(cost - slack, label, arc, choice)

    @cython.cfunc
    @cython.inline
    def _rest_of(self, block: cython.int, product: cython.int) -> cython.longlong:
        """Tell what items from a block on that fetch what is left of a product cost at least."""
        left: cython.longlong = self._left[self._word[product]] >> self._shift[product]
        unit: cython.int = self._unit[product]
        left = ((left & self._mask[product]) + unit - 1) // unit
        return self._rest[self._row[block * self._products + product] + left]

    @cython.cfunc
    def _rest_here(self, block: cython.int) -> cython.longlong:
        """Sum that up for the products of the block of this step."""
        total: cython.longlong = 0
        far: cython.longlong = FAR
        k: cython.int
        for k in range(self._in_begin[self._block], self._in_begin[self._block + 1]):
            total = min(far, total + self._rest_of(block, self._in[k]))
        return total

    @cython.cfunc
    @cython.exceptval(check=True)
    def _offer(
        self, key: cython.longlong, label: cython.int, arc: cython.int, choice: cython.int
    ) -> cython.void:
        at: cython.int = self._offered
        if at == len(self._key):
            self._key = _longer("q", self._key)
            self._source, self._arc = _longer("i", self._source), _longer("i", self._arc)
            self._taken = _longer("i", self._taken)
        self._key[at], self._source[at], self._arc[at], self._taken[at] = key, label, arc, choice
        self._offered += 1

    @cython.cfunc
    def _goes_in_vain(self, label: cython.int, way: cython.int, choice: cython.int) -> cython.bint:
        """Tell whether a choice goes farther than to the last point it fetches something at."""
        if self._choice_begin[way + 1] - self._choice_begin[way] == 1:
            return False
        low: cython.int = self._low[choice]
        high: cython.int = self._high[choice]
        if low > self._bottom[way] + 1 and not self._is_needed(label, low):
            return True
        return high < self._top[way] - 1 and not self._is_needed(label, high)

    @cython.cfunc
    def _is_needed(self, label: cython.int, point: cython.int) -> cython.bint:
        """Tell whether a point must be visited, or has something that a label has to fetch."""
        if self._asked[point]:
            return True
        item: cython.int
        product: cython.int
        needs: cython.longlong
        for item in range(self._item_begin[point], self._item_begin[point + 1]):
            product = self._item_product[item]
            needs = self._needs[label * self._words + self._word[product]]
            if needs >> self._shift[product] & self._mask[product]:
                return True
        return False

    @cython.cfunc
    def _fetch(self, label: cython.int, way: cython.int, choice: cython.int) -> cython.void:
        """Find what is left to fetch after a choice."""
        self._fetch_nothing(label)
        self._fetch_between(self._bottom[way] + 1, self._low[choice] + 1)
        self._fetch_between(self._high[choice], self._top[way])

    @cython.cfunc
    def _fetch_nothing(self, label: cython.int) -> cython.void:
        word: cython.int
        for word in range(self._words):
            self._left[word] = self._needs[label * self._words + word]

    @cython.cfunc
    def _fetch_between(self, first: cython.int, end: cython.int) -> cython.void:
        item: cython.int
        product: cython.int
        word: cython.int
        count: cython.longlong
        for item in range(self._item_begin[first], self._item_begin[max(first, end)]):
            product = self._item_product[item]
            word = self._word[product]
            count = self._left[word] >> self._shift[product] & self._mask[product]
            count = min(count, self._item_count[item])
            self._left[word] -= count << self._shift[product]

    def _keep_best(self, room: int, watch: Watch) -> bool:
        """Keep the most promising labels; tell whether one ends a better walk."""
        kept: cython.int = 0
        seen: cython.int = 0
        found = False
        base = len(self._origin)
        candidate: cython.int
        self._heap.fill(self._key, self._offered)
        while (candidate := self._heap.pop()) >= 0:
            seen += 1
            if kept == room or (seen % _AT_A_TIME == 0 and watch.is_over):
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
        word: cython.int
        if choice < 0:
            self._next_cost[place] = self._cost[label] + self._fixed[way - self._ways]
            self._fetch_nothing(label)
        else:
            self._next_cost[place] = self._cost[label] + self._length[choice]
            self._fetch(label, way, choice)
        for word in range(self._words):
            self._next_needs[place * self._words + word] = self._left[word]
        if self._is_beaten(place, self._head[node]):
            return False
        self._next_node[place] = node
        self._chain[place], self._head[node] = self._head[node], place
        return True

    @cython.cfunc
    def _is_beaten(self, place: cython.int, other: cython.int) -> cython.bint:
        """Look through those at the same node for one that costs no more and needs no more."""
        word: cython.int
        guard: cython.longlong
        while other >= 0:
            if self._next_cost[other] <= self._next_cost[place]:
                for word in range(self._words):
                    guard = self._guard[word]
                    if (
                        (self._next_needs[place * self._words + word] | guard)
                        - self._next_needs[other * self._words + word]
                    ) & guard != guard:
                        break
                else:
                    return True
            other = self._chain[other]
        return False

    @cython.cfunc
    def _ends(self, place: cython.int) -> cython.bint:
        """Tell whether a label ends a walk that is better than the best."""
        word: cython.int
        needs: cython.longlong = 0
        if not self._final[self._next_node[place]] or self._next_cost[place] >= self._best:
            return False
        for word in range(self._words):
            needs |= self._next_needs[place * self._words + word]
        return needs == 0

    def _chosen(self) -> list[int]:
        """Follow the best walk back for its choices."""
        label = self._best_label
        chosen = []
        while label > 0:
            if self._choice[label] >= 0:
                chosen.append(self._choice[label])
            label = self._origin[label]
        return chosen[::-1]


def _in_blocks(goods: Goods) -> tuple[array[int], array[int]]:
    """List the products of each block: those whose row changes there."""
    products = len(goods.wanted)
    begin, found = array("i", [0]), array("i")
    for first in range(0, len(goods.row) - products, products):
        for product in range(products):
            if goods.row[first + product] != goods.row[first + products + product]:
                found.append(product)
        begin.append(len(found))
    return begin, found


def _longer(typecode: str, old: Sequence[int]) -> array[int]:
    return array(typecode, [*old, *old])
