# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""The items fetched now, and random changes of them that can be taken back.

Items of a product are left for others of it, at times those of several products that lie together.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round, zeros
from warehouse_desk.planning.routing.supply import Goods

#: Of a hundred moves so many replace one item more, and so on.
_MORE: cython.int = 35


@cython.cclass
class Picks:
    """Which items are fetched, how much of each product, and which blocks that changed."""

    size = cython.declare(cython.int, visibility="readonly")
    touches = cython.declare(cython.int, visibility="readonly")
    _product: cython.int[::1]
    _count: cython.int[::1]
    _wanted: cython.int[::1]
    _first_item: cython.int[::1]
    _block: cython.int[::1]
    _point: cython.int[::1]
    _of_begin: cython.int[::1]
    _of: cython.int[::1]
    #: How much is fetched of each product; the fetched items, in any order.
    _have: cython.int[::1]
    _fetched: cython.int[::1]
    _place: cython.int[::1]
    _asked: cython.int[::1]
    _in_block: cython.int[::1]
    _touched: cython.int[::1]
    _is_touched: cython.schar[::1]
    #: The items put or dropped since the last change began.
    _changed: cython.int[::1]
    _changes: cython.int
    _random: cython.longlong

    def __init__(self, goods: Goods, blocks: Blocks, now: Round, seed: int) -> None:
        items = len(goods.product)
        self._product, self._count, self._wanted = goods.product, goods.count, goods.wanted
        self._block, self._point = blocks.block, blocks.point
        self._first_item = blocks.first_item
        self._of_begin, self._of = blocks.of_begin, blocks.of
        self._place, self._asked, self._in_block = now.place, now.asked, now.in_block
        self._touched, self._is_touched = now.touched, now.is_touched
        self._fetched, self._have = zeros(items), zeros(len(goods.wanted))
        self._changed = zeros(16 * items + 16)
        self.size = self.touches = self._changes = 0
        self._random = (seed * 2_654_435_761 + 2_463_534_242) % 4_294_967_295 + 1

    def start(self, items: Sequence[int]) -> None:
        """Fetch of these items what is wanted, and nothing else."""
        item: cython.int
        product: cython.int
        while self.size:
            self._changes = 0
            self._drop(self._fetched[self.size - 1])
        for item in items:
            self._changes = 0
            if self._have[self._product[item]] < self._wanted[self._product[item]]:
                self._put(item)
        for product in range(len(self._have)):
            self._changes = 0
            self._strip(product)
        self.forget()

    def fetched(self) -> array[int]:
        """Name the fetched items."""
        return array("i", self._fetched[: self.size])

    def below(self, count: cython.int) -> int:
        """Draw a number below `count`."""
        return self._below(count)

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

    def put(self, item: cython.int) -> None:
        """Fetch an item."""
        self._changes = 0
        self._put(item)

    def drop(self, item: cython.int) -> None:
        """Do not fetch an item."""
        self._changes = 0
        self._drop(item)

    def change(self) -> bool:
        """Replace an item, and perhaps others of its block; false when there are too few."""
        item: cython.int = self._fetched[self._below(self.size)]
        first: cython.int = self._first_item[self._block[item]]
        count: cython.int = self._first_item[self._block[item] + 1] - first
        at: cython.int
        k: cython.int
        self._changes = 0
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

    def undo(self) -> None:
        """Fetch what was fetched before the change, backwards."""
        i: cython.int
        item: cython.int
        for i in range(self._changes - 1, -1, -1):
            item = self._changed[i]
            if self._place[item] < 0:
                self._put(item)
            else:
                self._drop(item)

    def forget(self) -> None:
        """Forget which blocks were touched."""
        i: cython.int
        for i in range(self.touches):
            self._is_touched[self._touched[i]] = 0
        self.touches = 0

    @cython.cfunc
    @cython.exceptval(check=False)
    def _put(self, item: cython.int) -> cython.void:
        block: cython.int = self._block[item]
        self._place[item] = self.size
        self._fetched[self.size] = item
        self.size += 1
        self._have[self._product[item]] += self._count[item]
        self._asked[self._point[item]] += 1
        self._in_block[block] += 1
        self._touch(item, block)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _drop(self, item: cython.int) -> cython.void:
        block: cython.int = self._block[item]
        place: cython.int = self._place[item]
        self.size -= 1
        self._fetched[place] = self._fetched[self.size]
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
            self._touched[self.touches] = block
            self.touches += 1

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
