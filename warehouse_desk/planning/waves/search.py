# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disable-error-code="untyped-decorator"
"""The hot loop of waves: exchange aisles and orders at a fixed number of aisles.

A move is kept unless it loses more pieces than a random part of a threshold that falls to nothing
(threshold accepting; Dueck & Scheuer 1990). One source runs compiled and as plain Python, with the
same answers.
"""

from array import array
from collections.abc import Iterable

import cython

from warehouse_desk.planning.waves.tables import Numbers, Tables

#: Of a hundred moves so many exchange aisles; the others exchange orders only.
_AISLE_MOVES: cython.int = 10
#: A move for one order brings in no more aisles than this.
_MOST_SWAPS: cython.int = 4


@cython.final
@cython.cclass
class Search:
    """Chosen aisles, taken orders, what the aisles still hold, and the best that was met.

    In `row` the chosen aisles come first, in `takens` the taken orders; a place in each is known
    by number, so choosing and taking are exchanges. Row i of a table is start[i]:start[i + 1].
    """

    order_start: cython.int[:]
    order_item: cython.int[:]
    order_count: cython.int[:]
    units_of: cython.int[:]
    aisle_start: cython.int[:]
    aisle_item: cython.int[:]
    aisle_count: cython.int[:]
    wanted_start: cython.int[:]
    wanted_by: cython.int[:]
    held_start: cython.int[:]
    held_by: cython.int[:]
    orders: cython.int
    aisles: cython.int
    most: cython.int
    left: cython.int[:]
    row: cython.int[:]
    row_place: cython.int[:]
    size: cython.int
    takens: cython.int[:]
    taken_place: cython.int[:]
    taken: cython.int
    units: cython.int
    marked: cython.int[:]
    toggled: cython.int[:]
    toggles: cython.int
    swapped: cython.int[:]
    swaps: cython.int
    random: cython.longlong
    work: cython.longlong
    best_units: cython.int
    best_row: cython.int[:]
    best_taken: cython.int[:]
    best_count: cython.int

    def __init__(self, tables: Tables, seed: int) -> None:
        self.order_start, self.order_item, self.order_count = tables.orders
        self.aisle_start, self.aisle_item, self.aisle_count = tables.aisles
        self.wanted_start, self.wanted_by = tables.wanted_by
        self.held_start, self.held_by = tables.held_by
        self.units_of = tables.units
        self.orders, self.aisles = len(tables.order_index), len(tables.aisle_index)
        self.most = tables.most
        self.left = _numbers(len(tables.wanted_by[0]) - 1)
        self.row, self.row_place = _count(self.aisles), _count(self.aisles)
        self.takens, self.taken_place = _count(self.orders), _count(self.orders)
        self.size = self.taken = self.units = 0
        self.marked = _numbers(self.orders)
        self.toggled, self.toggles = _numbers(4 * self.orders + 4), 0
        self.swapped, self.swaps = _numbers(2 * _MOST_SWAPS), 0
        self.random = (seed * 2_654_435_761 + 2_463_534_242) % 4_294_967_295 + 1
        self.work = 0
        self.best_units, self.best_count = -1, 0
        self.best_row, self.best_taken = _numbers(self.aisles), _numbers(self.orders)

    def start(self, aisles: Iterable[int], orders: Iterable[int] = ()) -> None:
        """Begin with these aisles and orders, of them what fits, and whatever else fits."""
        while self.taken:
            self._forget_and_toggle(self.takens[0])
        while self.size:
            self.size -= 1
            self._put(self.row[self.size], -1)
        for aisle in aisles:
            self._choose(aisle)
        for order in orders:
            if self._fits(order):
                self._forget_and_toggle(order)
        self._begin()

    def grow(self, aisle: int) -> None:
        """Choose one more aisle, and take what else fits."""
        self._choose(aisle)
        self._begin()

    @cython.cfunc
    def _begin(self) -> cython.void:
        self.toggles = 0
        self.best_units = -1
        self._fill()
        self._keep()

    def run(self, work: int, threshold: int) -> None:
        """Search until so many table entries were looked at, or the wave is full."""
        limit: cython.longlong = work
        self.work = 0
        while self.work < limit and self.units < self.most and self.size > 0:
            if self.size < self.aisles and self._below(100) < _AISLE_MOVES:
                self._exchange_aisles(threshold)
            else:
                self._force_order(threshold)
            self._keep()

    @property
    def best(self) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
        """Name the pieces, aisles and orders of the best wave since the start."""
        aisles, orders = self.best_row[: self.size], self.best_taken[: self.best_count]
        return self.best_units, tuple(aisles), tuple(orders)

    @cython.cfunc
    def _below(self, count: cython.int) -> cython.int:
        """Draw a number below `count` (xorshift of 32 bits; Marsaglia 2003)."""
        x: cython.longlong = self.random
        x = (x ^ (x << 13)) & 0xFFFFFFFF
        x ^= x >> 17
        x = (x ^ (x << 5)) & 0xFFFFFFFF
        self.random = x
        return (x * count) >> 32

    @cython.cfunc
    def _put(self, aisle: cython.int, sign: cython.int) -> cython.void:
        j: cython.int
        for j in range(self.aisle_start[aisle], self.aisle_start[aisle + 1]):
            self.left[self.aisle_item[j]] += sign * self.aisle_count[j]
        self.work += self.aisle_start[aisle + 1] - self.aisle_start[aisle]

    @cython.cfunc
    def _choose(self, aisle: cython.int) -> cython.void:
        self._trade_places(self.size, self.row_place[aisle])
        self._put(aisle, 1)
        self.size += 1

    @cython.cfunc
    def _trade_places(self, i: cython.int, k: cython.int) -> cython.void:
        a: cython.int = self.row[i]
        b: cython.int = self.row[k]
        self.row[i], self.row_place[b] = b, i
        self.row[k], self.row_place[a] = a, k

    @cython.cfunc
    def _swap(self, i: cython.int, k: cython.int) -> cython.void:
        """Give up the chosen aisle at place i for the one at place k."""
        self._put(self.row[i], -1)
        self._put(self.row[k], 1)
        self._trade_places(i, k)

    @cython.cfunc
    def _toggle(self, order: cython.int) -> cython.void:
        """Take an order, or drop it; what the aisles hold may fall below nothing."""
        j: cython.int
        at: cython.int = self.taken_place[order]
        to: cython.int
        sign: cython.int = 1
        if at >= self.taken:
            sign = -1
            self.taken += 1
        to = self.taken - 1
        self.taken -= sign == 1
        self.units -= sign * self.units_of[order]
        for j in range(self.order_start[order], self.order_start[order + 1]):
            self.left[self.order_item[j]] += sign * self.order_count[j]
        other: cython.int = self.takens[to]
        self.takens[at], self.taken_place[other] = other, at
        self.takens[to], self.taken_place[order] = order, to
        self.toggled[self.toggles] = order
        self.toggles += 1
        self.work += 4

    @cython.cfunc
    def _forget_and_toggle(self, order: cython.int) -> cython.void:
        self.toggles = 0
        self._toggle(order)

    @cython.cfunc
    def _fits(self, order: cython.int) -> cython.bint:
        j: cython.int
        if self.taken_place[order] < self.taken or self.units + self.units_of[order] > self.most:
            return False
        for j in range(self.order_start[order], self.order_start[order + 1]):
            if self.left[self.order_item[j]] < self.order_count[j]:
                return False
        return True

    @cython.cfunc
    def _fill(self) -> cython.void:
        """Take every order that fits, big ones first."""
        order: cython.int
        for order in range(self.orders):
            if self._fits(order):
                self._toggle(order)
        self.work += self.orders

    @cython.cfunc
    def _settle(self, before: cython.int, threshold: cython.int) -> cython.void:
        """Keep the move, or take it back when it loses too much."""
        i: cython.int
        if self.units >= before - self._below(threshold + 1):
            return
        for i in range(self.toggles - 1, -1, -1):
            self._toggle(self.toggled[i])
        for i in range(self.swaps - 1, -1, -1):
            self._swap(self.swapped[2 * i], self.swapped[2 * i + 1])

    @cython.cfunc
    def _keep(self) -> cython.void:
        i: cython.int
        if self.units <= self.best_units:
            return
        self.best_units, self.best_count = self.units, self.taken
        for i in range(self.size):
            self.best_row[i] = self.row[i]
        for i in range(self.taken):
            self.best_taken[i] = self.takens[i]

    @cython.cfunc
    def _exchange_aisles(self, threshold: cython.int) -> cython.void:
        """Exchange an aisle for any other, or a few for those that one more order needs."""
        i: cython.int
        j: cython.int
        aisle: cython.int
        before: cython.int = self.units
        asked: cython.int = -1
        self.toggles = self.swaps = 0
        if self.taken < self.orders and self._below(4) == 0:
            asked = self.takens[self.taken + self._below(self.orders - self.taken)]
            self._bring_in_aisles_for(asked)
        else:
            i = self._below(self.size)  # apart: C does not say which argument it takes first
            self._log_swap(i, self._any_other_aisle())
        for i in range(self.swaps):
            aisle = self.row[self.swapped[2 * i + 1]]
            for j in range(self.aisle_start[aisle], self.aisle_start[aisle + 1]):
                self._drop_small_orders(self.aisle_item[j])
        if asked >= 0 and self._fits(asked):
            self._toggle(asked)
        self._fill_again()
        self._settle(before, threshold)

    @cython.cfunc
    def _fill_again(self) -> cython.void:
        """Take orders that fit, big ones first, among those that want what has become free."""
        i: cython.int
        j: cython.int
        aisle: cython.int
        order: cython.int
        for i in range(self.toggles):
            order = self.toggled[i]
            for j in range(self.order_start[order], self.order_start[order + 1]):
                self._mark(self.order_item[j])
        for i in range(self.swaps):
            aisle = self.row[self.swapped[2 * i]]
            for j in range(self.aisle_start[aisle], self.aisle_start[aisle + 1]):
                self._mark(self.aisle_item[j])
        for order in range(self.orders):
            if self.marked[order]:
                self.marked[order] = 0
                if self._fits(order):
                    self._toggle(order)
        self.work += self.orders // 8

    @cython.cfunc
    def _mark(self, item: cython.int) -> cython.void:
        k: cython.int
        if self.left[item] > 0:
            for k in range(self.wanted_start[item], self.wanted_start[item + 1]):
                self.marked[self.wanted_by[k]] = 1
            self.work += self.wanted_start[item + 1] - self.wanted_start[item]

    @cython.cfunc
    def _any_other_aisle(self) -> cython.int:
        """Draw the place of an aisle that is not chosen, rich ones (by number) more often."""
        one: cython.int = self.size + self._below(self.aisles - self.size)
        two: cython.int = self.size + self._below(self.aisles - self.size)
        return one if self.row[one] < self.row[two] else two

    @cython.cfunc
    def _log_swap(self, i: cython.int, k: cython.int) -> cython.void:
        self.swapped[2 * self.swaps] = i
        self.swapped[2 * self.swaps + 1] = k
        self.swaps += 1
        self._swap(i, k)

    @cython.cfunc
    def _bring_in_aisles_for(self, order: cython.int) -> cython.void:
        j: cython.int
        item: cython.int
        holders: cython.int
        aisle: cython.int
        for j in range(self.order_start[order], self.order_start[order + 1]):
            item = self.order_item[j]
            if self.left[item] >= self.order_count[j] or self.swaps == _MOST_SWAPS:
                continue
            holders = self.held_start[item + 1] - self.held_start[item]
            aisle = self.held_by[self.held_start[item] + self._below(holders)]
            if self.row_place[aisle] >= self.size:
                self._log_swap(self._below(self.size), self.row_place[aisle])

    @cython.cfunc
    def _drop_small_orders(self, item: cython.int) -> cython.void:
        """Drop orders, small ones first, until nothing is missing of an item."""
        i: cython.int = self.wanted_start[item + 1]
        while self.left[item] < 0:
            i -= 1
            self.work += 1
            if self.taken_place[self.wanted_by[i]] < self.taken:
                self._toggle(self.wanted_by[i])

    @cython.cfunc
    def _force_order(self, threshold: cython.int) -> cython.void:
        """Take an order, drop those in its way, and take what fits into the rest."""
        j: cython.int
        before: cython.int = self.units
        self.toggles = self.swaps = 0
        self.work += 4
        if self.taken == self.orders:
            return
        asked: cython.int = self.takens[self.taken + self._below(self.orders - self.taken)]
        self._toggle(asked)
        for j in range(self.order_start[asked], self.order_start[asked + 1]):
            self._drop_others(self.order_item[j], asked)
            if self.left[self.order_item[j]] < 0:
                self._settle(self.units + 1, 0)
                return
        while self.units > self.most:
            j = self._below(self.taken)
            if self.takens[j] != asked:
                self._toggle(self.takens[j])
        self._refill()
        self._settle(before, threshold)

    @cython.cfunc
    def _drop_others(self, item: cython.int, asked: cython.int) -> cython.void:
        """Drop other orders from a random one on while an item is missing."""
        first: cython.int = self.wanted_start[item]
        many: cython.int = self.wanted_start[item + 1] - first
        tries: cython.int = many
        i: cython.int
        other: cython.int
        if self.left[item] >= 0:
            return
        i = self._below(many)
        while self.left[item] < 0 and tries > 0:
            other = self.wanted_by[first + i]
            if other != asked and self.taken_place[other] < self.taken:
                self._toggle(other)
            i = i + 1 if i + 1 < many else 0
            tries -= 1
            self.work += 1

    @cython.cfunc
    def _refill(self) -> cython.void:
        """Take orders that want an item which a dropped order has left."""
        i: cython.int
        j: cython.int
        k: cython.int
        item: cython.int
        dropped: cython.int = self.toggles
        for i in range(1, dropped):
            for j in range(
                self.order_start[self.toggled[i]], self.order_start[self.toggled[i] + 1]
            ):
                item = self.order_item[j]
                for k in range(self.wanted_start[item], self.wanted_start[item + 1]):
                    if self.left[item] <= 0:
                        break
                    self.work += 1
                    if self._fits(self.wanted_by[k]):
                        self._toggle(self.wanted_by[k])


def _numbers(count: int) -> Numbers:
    return array("i", bytes(4 * count))


def _count(count: int) -> Numbers:
    return array("i", range(count))
