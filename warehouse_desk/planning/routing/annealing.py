# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
# mypy: disable-error-code="untyped-decorator"
"""Which items to fetch, changed at random; each time the walk by all of them is a shortest one.

Items of a product are left for others of it, at times those of several products that lie together.
A longer walk is kept when it is longer by no more than a random part of a threshold, which falls to
nothing (threshold accepting; Dueck & Scheuer 1990). A change of some blocks costs no more than the
steps between them: walks up to the first and on from the last are known.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise

import cython

from warehouse_desk.planning.routing.pricing import FAR
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods
from warehouse_desk.planning.stop import Watch

_FAR = cython.declare(cython.longlong, FAR >> 3)
#: Thresholds above this are cut, to be drawn from in 32 bits.
_HOTTEST: cython.longlong = 1 << 30
#: Of a hundred moves so many replace one item more, and so on.
_MORE: cython.int = 35
#: Moves between two looks at the watch.
_AT_A_TIME: cython.int = 256


@cython.cclass
class Annealing:
    """The items fetched now and in the best walk met, and what walks cost at each node.

    `_behind` is the cost from the start, known up to the step `_known`; `_ahead` the cost to the
    end, known from the step `_known_from`.
    """

    length = cython.declare(cython.longlong, visibility="readonly")
    best = cython.declare(cython.longlong, visibility="readonly")
    _ways: cython.int
    _steps: cython.int
    _step: cython.int[::1]
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _final: cython.schar[::1]
    #: By block: its step, its first way; by item: its block and its point.
    _block_step: cython.int[::1]
    _end_step: cython.int[::1]
    _first_way: cython.int[::1]
    _block: cython.int[::1]
    _point: cython.int[::1]
    _choice_begin: cython.int[::1]
    _ranked: cython.int[::1]
    _choice_length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _bottom: cython.int[::1]
    _top: cython.int[::1]
    _item_begin: cython.int[::1]
    _product: cython.int[::1]
    _count: cython.int[::1]
    _wanted: cython.int[::1]
    #: The items of each product.
    _of_begin: cython.int[::1]
    _of: cython.int[::1]
    #: How much is fetched of each product; how many fetched items lie at each point and block.
    _have: cython.int[::1]
    _asked: cython.int[::1]
    _seen: cython.int[::1]
    _in_block: cython.int[::1]
    #: The fetched items, and the place of each item among them, or -1.
    _fetched: cython.int[::1]
    _place: cython.int[::1]
    _size: cython.int
    _best_fetched: cython.int[::1]
    _best_size: cython.int
    #: What was changed since the last walk: items, blocks, and the prices before.
    _changed: cython.int[::1]
    _changes: cython.int
    _touched: cython.int[::1]
    _touches: cython.int
    _is_touched: cython.schar[::1]
    _saved: cython.longlong[::1]
    #: The choice that the price of each way comes from.
    _shortest: cython.int[::1]
    _price: cython.longlong[::1]
    _behind: cython.longlong[::1]
    _ahead: cython.longlong[::1]
    _trial: cython.longlong[::1]
    _known: cython.int
    _known_from: cython.int
    _last_block: cython.int
    _random: cython.longlong

    def __init__(self, states: States, choices: Choices, goods: Goods, seed: int) -> None:
        self._step, self._begin, self._to = states.step, states.begin, states.to
        self._price_at, self._final = states.price_at, states.final
        self._ways, self._steps = len(choices.bottom), len(states.step) - 1
        self._choice_begin, self._choice_length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._ranked = _ranked(choices)
        self._item_begin, self._product = goods.begin, goods.product
        self._count, self._wanted = goods.count, goods.wanted
        self._look_at_blocks(states, choices)
        self._look_at_items(goods)
        self._price = array("q", bytes(8 * self._ways)) + states.fixed
        self._saved, self._shortest = array("q", bytes(8 * self._ways)), _zeros(self._ways)
        nodes = 8 * len(states.final)
        self._behind, self._ahead = array("q", bytes(nodes)), array("q", bytes(nodes))
        self._trial = array("q", bytes(nodes))
        self._random = (seed * 2_654_435_761 + 2_463_534_242) % 4_294_967_295 + 1

    def _look_at_blocks(self, states: States, choices: Choices) -> None:
        """Find the steps of the blocks, and after which steps a walk may end that reaches them."""
        steps = [
            step
            for step in range(self._steps - 1)
            if states.price_at[states.begin[states.step[step]]] < self._ways
        ]
        ends = array("i", bytes(4 * len(steps)))
        for i in range(len(steps) - 1, -1, -1):
            goes_on = i + 1 < len(steps) and steps[i + 1] == steps[i] + 1
            ends[i] = ends[i + 1] if goes_on else steps[i] + 1
        self._block_step, self._end_step = array("i", steps), ends
        self._first_way = array("i", [ways[0][1] for ways in choices.ways] + [self._ways])
        self._touched, self._is_touched = _zeros(len(steps)), array("b", bytes(len(steps)))
        self._in_block, self._touches = _zeros(len(steps)), 0

    def _look_at_items(self, goods: Goods) -> None:
        """Find where items are, and those of each product."""
        items, points = len(goods.product), len(goods.begin) - 1
        self._point, self._block = _zeros(items), _zeros(items)
        for point in range(points):
            for item in range(goods.begin[point], goods.begin[point + 1]):
                self._point[item] = point
        for block in range(len(self._block_step)):
            way = self._first_way[block]
            for item in range(goods.begin[self._bottom[way]], goods.begin[self._top[way]]):
                self._block[item] = block
        of: list[list[int]] = [[] for _ in goods.wanted]
        for item, product in enumerate(goods.product):
            of[product].append(item)
        self._of = array("i", chain.from_iterable(of))
        self._of_begin = array("i", [0, *accumulate(map(len, of))])
        self._asked, self._seen, self._have = _zeros(points), _zeros(points), _zeros(len(of))
        self._fetched, self._place = _zeros(items), array("i", [-1]) * items
        self._best_fetched, self._changed = _zeros(items), _zeros(16 * items + 16)
        self._size = self._best_size = self._changes = 0

    def start(self, items: Sequence[int]) -> None:
        """Fetch of these items what is wanted."""
        item: cython.int
        product: cython.int
        while self._size:
            self._changes = 0
            self._drop(self._fetched[self._size - 1])
        for item in items:
            self._changes = 0
            if self._have[self._product[item]] < self._wanted[self._product[item]]:
                self._put(item)
        for product in range(len(self._have)):
            self._changes = 0
            self._strip(product)
        self._price_all()
        self._keep()

    def start_from_best(self) -> None:
        """Begin again with what the best walk fetches."""
        self.start(list(self._best_fetched[: self._best_size]))

    @cython.cfunc
    def _price_all(self) -> cython.void:
        """Price all blocks and measure the walk."""
        block: cython.int
        for block in range(len(self._block_step)):
            self._is_touched[block] = 0
            self._reprice(block)
        self._touches = 0
        self._last_block = self._last()
        self._known, self._known_from, self._behind[0] = 0, self._steps, 0
        self._look_ahead_to(0)
        self.length = self._ahead[0]

    @cython.cfunc
    @cython.exceptval(check=False)
    def _keep(self) -> cython.void:
        i: cython.int
        self.best = self.length
        self._best_size = self._size
        for i in range(self._size):
            self._best_fetched[i] = self._fetched[i]

    @cython.cfunc
    @cython.exceptval(check=False)
    def _below(self, count: cython.int) -> cython.int:
        """Draw a number below `count` (xorshift of 32 bits; Marsaglia 2003)."""
        x: cython.longlong = self._random
        x = (x ^ (x << 13)) & 0xFFFFFFFF
        x ^= x >> 17
        x = (x ^ (x << 5)) & 0xFFFFFFFF
        self._random = x
        return (x * count) >> 32

    @cython.cfunc
    @cython.exceptval(check=False)
    def _put(self, item: cython.int) -> cython.void:
        block: cython.int = self._block[item]
        self._place[item] = self._size
        self._fetched[self._size] = item
        self._size += 1
        self._have[self._product[item]] += self._count[item]
        self._asked[self._point[item]] += 1
        self._in_block[block] += 1
        self._touch(item, block)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _drop(self, item: cython.int) -> cython.void:
        block: cython.int = self._block[item]
        place: cython.int = self._place[item]
        self._size -= 1
        self._fetched[place] = self._fetched[self._size]
        self._place[self._fetched[place]] = place
        self._place[item] = -1
        self._have[self._product[item]] -= self._count[item]
        self._asked[self._point[item]] -= 1
        self._in_block[block] -= 1
        self._touch(item, block)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _touch(self, item: cython.int, block: cython.int) -> cython.void:
        self._changed[self._changes] = item
        self._changes += 1
        if not self._is_touched[block]:
            self._is_touched[block] = 1
            self._touched[self._touches] = block
            self._touches += 1

    @cython.cfunc
    @cython.exceptval(check=False)
    def _strip(self, product: cython.int) -> cython.void:
        """Drop items of a product that are not needed beside the others."""
        first: cython.int = self._of_begin[product]
        count: cython.int = self._of_begin[product + 1] - first
        at: cython.int = self._below(count)
        item: cython.int
        k: cython.int
        spare: cython.int = self._have[product] - self._wanted[product]
        if spare <= 0:
            return
        for k in range(count):
            item = self._of[first + (at + k) % count]
            if self._place[item] >= 0 and self._count[item] <= spare:
                spare -= self._count[item]
                self._drop(item)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _replace(self, item: cython.int) -> cython.bint:
        """Fetch others instead of an item; false when there are too few."""
        product: cython.int = self._product[item]
        first: cython.int = self._of_begin[product]
        count: cython.int = self._of_begin[product + 1] - first
        at: cython.int = self._below(count)
        other: cython.int
        k: cython.int
        self._drop(item)
        for k in range(count):
            if self._have[product] >= self._wanted[product]:
                break
            other = self._of[first + (at + k) % count]
            if other != item and self._place[other] < 0:
                self._put(other)
        if self._have[product] < self._wanted[product]:
            return False
        self._strip(product)
        return True

    @cython.cfunc
    @cython.exceptval(check=False)
    def _reprice(self, block: cython.int) -> cython.void:
        """Price the ways of a block by their shortest choice that comes by all that is fetched."""
        way: cython.int
        first: cython.int = self._first_way[block]
        bottom: cython.int = self._bottom[first]
        top: cython.int = self._top[first]
        seen: cython.int = 0
        point: cython.int
        k: cython.int
        choice: cython.int
        far: cython.longlong = _FAR
        for point in range(bottom, top):
            seen += self._asked[point] > 0
            self._seen[point] = seen
        for way in range(first, self._first_way[block + 1]):
            self._price[way] = far
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[k]
                if self._seen[self._high[choice] - 1] == self._seen[self._low[choice]]:
                    self._price[way], self._shortest[way] = self._choice_length[choice], choice
                    break

    @cython.cfunc
    @cython.exceptval(check=False)
    def _last(self) -> cython.int:
        block: cython.int = len(self._block_step) - 1
        while block > 0 and self._in_block[block] == 0:
            block -= 1
        return block

    @cython.cfunc
    @cython.exceptval(check=False)
    def _look_ahead(self, step: cython.int) -> cython.void:
        """Work out what walks cost from the nodes of a step, those of the next one being known."""
        node: cython.int
        arc: cython.int
        least: cython.longlong
        cost: cython.longlong
        may_end: cython.bint = step >= self._end_step[self._last_block]
        for node in range(self._step[step], self._step[step + 1]):
            least = 0 if may_end and self._final[node] else _FAR
            for arc in range(self._begin[node], self._begin[node + 1]):
                cost = self._price[self._price_at[arc]] + self._ahead[self._to[arc]]
                least = min(least, cost)
            self._ahead[node] = least

    @cython.cfunc
    @cython.exceptval(check=False)
    def _look_ahead_to(self, step: cython.int) -> cython.void:
        while self._known_from > step:
            self._known_from -= 1
            self._look_ahead(self._known_from)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _go(self, step: cython.int, cost: cython.longlong[::1]) -> cython.void:
        """Walk on from the nodes of a step to those of the next."""
        node: cython.int
        arc: cython.int
        to: cython.int
        new: cython.longlong
        here: cython.longlong
        for node in range(self._step[step + 1], self._step[step + 2]):
            cost[node] = _FAR
        for node in range(self._step[step], self._step[step + 1]):
            here = cost[node]
            if here >= _FAR:
                continue
            for arc in range(self._begin[node], self._begin[node + 1]):
                to = self._to[arc]
                new = here + self._price[self._price_at[arc]]
                cost[to] = min(cost[to], new)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _measure(self, first: cython.int, last: cython.int, end: cython.int) -> cython.longlong:
        """Measure a walk after changes between two steps, when it may end from a step on."""
        node: cython.int
        step: cython.int
        total: cython.longlong = 2 * _FAR
        while self._known < first:
            self._go(self._known, self._behind)
            self._known += 1
        self._look_ahead_to(last)
        for node in range(self._step[first], self._step[first + 1]):
            self._trial[node] = self._behind[node]
        for step in range(first, last):
            if step >= end:
                for node in range(self._step[step], self._step[step + 1]):
                    if self._final[node] and self._trial[node] < total:
                        total = self._trial[node]
            self._go(step, self._trial)
        for node in range(self._step[last], self._step[last + 1]):
            total = min(total, self._trial[node] + self._ahead[node])
        return total

    def anneal(self, moves: int, heat: int, watch: Watch) -> None:
        """Try moves; `heat` is the first threshold, in per cent of the length for each item."""
        total: cython.longlong = moves
        left: cython.longlong
        first: cython.longlong = self.length // max(1, self._size) * heat // 100
        first = min(first, _HOTTEST)
        left = total
        while left > 0 and not (left % _AT_A_TIME == 0 and watch.is_over):
            self._changes = self._touches = 0
            if not (self._change() and self._is_kept(first * left // total)):
                self._undo()
            self._forget_touches()
            left -= 1

    @cython.cfunc
    @cython.exceptval(check=False)
    def _change(self) -> cython.bint:
        """Replace an item, and perhaps others of its block; false when there are too few."""
        item: cython.int = self._fetched[self._below(self._size)]
        way: cython.int = self._first_way[self._block[item]]
        first: cython.int = self._item_begin[self._bottom[way]]
        count: cython.int = self._item_begin[self._top[way]] - first
        at: cython.int
        k: cython.int
        while item >= 0:
            if not self._replace(item):
                return False
            item = -1
            if self._changes <= 4 * len(self._place) and self._below(100) < _MORE:
                at = self._below(count)
                for k in range(count):
                    if self._place[first + (at + k) % count] >= 0:
                        item = first + (at + k) % count
                        break
        return True

    @cython.cfunc
    @cython.exceptval(check=False)
    def _is_kept(self, threshold: cython.longlong) -> cython.bint:
        """Walk by what is fetched now; false when that is too long."""
        first: cython.int = self._steps
        last: cython.int = 0
        old: cython.int = self._end_step[self._last_block]
        end: cython.int
        block: cython.int
        i: cython.int
        way: cython.int
        for i in range(self._touches):
            block = self._touched[i]
            for way in range(self._first_way[block], self._first_way[block + 1]):
                self._saved[way] = self._price[way]
            self._reprice(block)
            first = min(first, self._block_step[block])
            last = max(last, self._block_step[block] + 1)
        block = self._last()
        end = self._end_step[block]
        if end != old:
            first, last = min(first, old, end), max(last, old, end)
        length: cython.longlong = self._measure(first, last, end)
        if length > self.length + self._below(1 + threshold):
            self._put_prices_back()
            return False
        for i in range(self._step[first + 1], self._step[last + 1]):
            self._behind[i] = self._trial[i]
        self._known, self._known_from = last, max(last, self._known_from)
        self._last_block, self.length = block, length
        if length < self.best:
            self._keep()
        return True

    @cython.cfunc
    @cython.exceptval(check=False)
    def _put_prices_back(self) -> cython.void:
        i: cython.int
        way: cython.int
        for i in range(self._touches):
            for way in range(
                self._first_way[self._touched[i]], self._first_way[self._touched[i] + 1]
            ):
                self._price[way] = self._saved[way]

    @cython.cfunc
    @cython.exceptval(check=False)
    def _undo(self) -> cython.void:
        """Fetch what was fetched before, backwards."""
        i: cython.int
        item: cython.int
        for i in range(self._changes - 1, -1, -1):
            item = self._changed[i]
            if self._place[item] < 0:
                self._put(item)
            else:
                self._drop(item)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _forget_touches(self) -> cython.void:
        i: cython.int
        for i in range(self._touches):
            self._is_touched[self._touched[i]] = 0
        self._touches = 0

    def chosen(self) -> list[int]:
        """Name the choices of the best walk."""
        self.start_from_best()
        node: cython.int = 0
        step: cython.int = 0
        arc: cython.int
        end: cython.int = self._end_step[self._last_block]
        found = []
        while not (step >= end and self._final[node] and self._ahead[node] == 0):
            arc = self._begin[node]
            while (
                self._price[self._price_at[arc]] + self._ahead[self._to[arc]] != self._ahead[node]
            ):
                arc += 1
            if self._price_at[arc] < self._ways:
                found.append(self._shortest[self._price_at[arc]])
            node = self._to[arc]
            step += 1
        return found


def _zeros(count: int) -> array[int]:
    return array("i", bytes(4 * count))


def _ranked(choices: Choices) -> array[int]:
    """Order the choices of every way by length."""
    ranked = array("i")
    for begin, end in pairwise(choices.begin):
        ranked.extend(sorted(range(begin, end), key=lambda choice: choices.length[choice]))
    return ranked
