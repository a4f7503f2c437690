# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""The items fetched now, and ways to drop some of them, which can be taken back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round, zeros
from warehouse_desk.planning.routing.supply import Goods


@cython.final
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
    #: The items put or dropped since the change began.
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
        self._changed = zeros(16)
        self.size = self.touches = self._changes = 0
        self._random = (seed * 2_654_435_761 + 2_463_534_242) % 4_294_967_295 + 1

    def start(self, items: Sequence[int]) -> None:
        """Fetch of these items what is wanted, and nothing else."""
        item: cython.int
        product: cython.int
        while self.size:
            self._drop(self._fetched[self.size - 1])
        for item in items:
            if self._have[self._product[item]] < self._wanted[self._product[item]]:
                self._put(item)
        for product in range(len(self._have)):
            self._strip(product, -1)

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

    def missing(self, product: cython.int) -> int:
        """Tell how much of a product is still to be fetched."""
        return max(0, self._wanted[product] - self._have[product])

    def put(self, item: cython.int) -> None:
        """Fetch an item."""
        self._put(item)

    def strip(self, product: cython.int) -> None:
        """Drop items of a product that are not needed beside the others."""
        self._strip(product, -1)

    def begin(self) -> None:
        """Begin a change that can be taken back."""
        self._changes = 0

    def drop_any(self, count: cython.int) -> None:
        """Drop so many items, if there are, wherever they lie."""
        while count > 0 and self.size > 0:
            self._drop(self._fetched[self._below(self.size)])
            count -= 1

    def drop_near(self, count: cython.int) -> None:
        """Drop all items of the blocks around one of them until so many are dropped."""
        down: cython.int = self._block[self._fetched[self._below(self.size)]]
        up: cython.int = down + 1
        here: cython.int = down
        block: cython.int
        item: cython.int
        while count > 0 and self.size > 0:
            if up == len(self._in_block) or (down >= 0 and here - down <= up - here):
                block = down
                down -= 1
            else:
                block = up
                up += 1
            for item in range(self._first_item[block], self._first_item[block + 1]):
                if self._place[item] >= 0:
                    self._drop(item)
                    count -= 1

    def move_into_a_block(self, share: cython.int) -> None:
        """Fetch so many per cent of what lies in a block, and drop what else there is of it."""
        block: cython.int = self._block[self._below(len(self._place))]
        item: cython.int
        product: cython.int
        for item in range(self._first_item[block], self._first_item[block + 1]):
            product = self._product[item]
            if (
                self._place[item] < 0
                and self._have[product] <= self._wanted[product]
                and self._below(100) < share
            ):
                self._put(item)
                self._strip(product, block)

    def undo(self) -> None:
        """Fetch what was fetched before the change, backwards."""
        item: cython.int
        count: cython.int = self._changes
        while count > 0:
            count -= 1
            item = self._changed[count]
            if self._place[item] < 0:
                self._put(item)
            else:
                self._drop(item)
            self._changes = count

    def forget(self) -> None:
        """Forget which blocks were touched."""
        i: cython.int
        for i in range(self.touches):
            self._is_touched[self._touched[i]] = 0
        self.touches = 0

    @cython.cfunc
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
    def _touch(self, item: cython.int, block: cython.int) -> cython.void:
        if self._changes == len(self._changed):
            self._changed = _longer(self._changed)
        self._changed[self._changes] = item
        self._changes += 1
        if not self._is_touched[block]:
            self._is_touched[block] = 1
            self._touched[self.touches] = block
            self.touches += 1

    @cython.cfunc
    def _strip(self, product: cython.int, block: cython.int) -> cython.void:
        """Drop items of a product that are not needed beside the others, if not in that block."""
        first: cython.int = self._of_begin[product]
        count: cython.int = self._of_begin[product + 1] - first
        item: cython.int
        k: cython.int
        spare: cython.int = self._have[product] - self._wanted[product]
        if spare <= 0:
            return
        at: cython.int = self._below(count)
        for k in range(count):
            item = self._of[first + (at + k) % count]
            if self._place[item] >= 0 and self._count[item] <= spare and self._block[item] != block:
                spare -= self._count[item]
                self._drop(item)


def _longer(old: Sequence[int]) -> array[int]:
    return array("i", [*old, *old])
