# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""Which of the points of a block to come by: every choice, with its length, in flat arrays.

As in `options` one stretch of a block may be left out; here it may hold points, which are then not
visited. Choices that touch the crossings of their block in the same way share a `way`.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import cython

from warehouse_desk.planning.floor import Point
from warehouse_desk.planning.routing.lattice import END, VISIT, Lattice
from warehouse_desk.planning.routing.tables import ALONE, way


@dataclass(frozen=True, slots=True)
class Choices:
    """Choices by way; those of way `w` are from `begin[w]` to `begin[w + 1]`.

    A choice visits the points after the block's lower crossing up to `low`, and those from `high`
    up to its upper crossing.
    """

    begin: array[int]
    length: array[int]
    low: array[int]
    high: array[int]
    #: The crossings of the block of each way.
    bottom: array[int]
    top: array[int]
    #: For each block, its number of the way to touch crossings and our number of the way.
    ways: tuple[tuple[tuple[int, int], ...], ...]


#: At most so many numbers of pieces left to fetch are told apart.
MOST_PLACES = 64
#: The products and counts that lie at each point.
Lying = Mapping[Point, Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Goods:
    """What lies at the points of a lattice: items `begin[p]` to `begin[p + 1]` at point `p`.

    Items are in the order of the blocks. For each product there is a table of what the rest of it
    costs at least: a row before each of its items and one after the last, in each row a place for
    every number of `unit` pieces that may be left to fetch.
    """

    begin: array[int]
    product: array[int]
    count: array[int]
    #: How much is wanted of each product.
    wanted: array[int]
    unit: array[int]
    size: array[int]
    #: Where the row after each item begins.
    after: array[int]
    #: Where the row of product `p` before block `b` begins: at b × products + p.
    row: array[int]
    #: Not 0 where a point must be visited.
    asked: array[int]


def goods(lattice: Lattice, lying: Lying, wanted: Sequence[int]) -> Goods:
    """Put products to the points where they lie, at most as many as are wanted."""
    begin, product, count = array("i", [0]), array("i"), array("i")
    items_before = array("i")
    blocks = lattice.crosses - 1
    for block in range(len(lattice.x) * blocks):
        items_before.append(len(product))
        low, high = lattice.ends_of_block(block)
        for point in range(low, high):
            here = (lattice.x[lattice.column[point]], lattice.y[point])
            for one, number in lying.get(here, ()) if point > low else ():
                product.append(one)
                count.append(min(number, wanted[one]))
            begin.append(len(product))
        if (block + 1) % blocks == 0:
            begin.append(len(product))
    items_before.append(len(product))
    unit = array("i", [(most - 1) // MOST_PLACES + 1 for most in wanted])
    size = array("i", [1 + -(-most // one) for most, one in zip(wanted, unit, strict=True)])
    after, row = _rows(product, size, items_before)
    known = array("i", wanted)
    return Goods(begin, product, count, known, unit, size, after, row, lattice.asked)


def _rows(
    product: array[int], size: array[int], items_before: array[int]
) -> tuple[array[int], array[int]]:
    """Lay out the rows of all products: after each item, and before each block."""
    of = [0] * len(size)
    for one in product:
        of[one] += 1
    ends = [0, *accumulate((n + 1) * wide for n, wide in zip(of, size, strict=True))]
    at = ends[: len(size)]
    after, row = array("i"), array("i")
    item = 0
    for before in items_before:
        while item < before:
            at[product[item]] += size[product[item]]
            after.append(at[product[item]])
            item += 1
        row.extend(at)
    return after, row


def choices(lattice: Lattice) -> Choices:
    """List every choice of every block."""
    listing = _Listing(lattice)
    block: cython.int
    for block in range(len(lattice.x) * (lattice.crosses - 1)):
        bottom, top = lattice.ends_of_block(block)
        listing.list_block(bottom, top)
    return listing.listed()


@cython.final
@cython.cclass
class _Listing:
    """Lists choices block by block; those of a block first, then again by way."""

    _y: cython.longlong[::1]
    _asked: cython.schar[::1]
    _shut: cython.schar[::1]
    #: Of the block: its choices, how long it is up to each point, where legs are walked twice.
    _count: cython.int
    _touching: cython.int[::1]
    _length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _along: cython.longlong[::1]
    _even: cython.schar[::1]
    _made: Choices
    _ways: list[tuple[tuple[int, int], ...]]

    def __init__(self, lattice: Lattice) -> None:
        self._y, self._asked, self._shut = lattice.y, lattice.asked, lattice.shut
        self._count = 0
        self._make_room(4)
        low, high, bottom, top = (array("i") for _ in range(4))
        self._made = Choices(array("i", [0]), array("q"), low, high, bottom, top, ())
        self._ways = []

    @cython.cfunc
    def _make_room(self, points: cython.int) -> cython.void:
        """Make room for a block of so many legs: one way past all, two for each pair of points."""
        most = 2 + points * (points + 1)
        self._touching, self._length = array("i", bytes(4 * most)), array("q", bytes(8 * most))
        self._low, self._high = array("i", bytes(4 * most)), array("i", bytes(4 * most))
        self._along, self._even = array("q", bytes(8 * points + 8)), array("b", bytes(points))

    def list_block(self, bottom: cython.int, top: cython.int) -> None:
        """List the choices of the block between two crossings."""
        if top - bottom > len(self._even):
            self._make_room(2 * (top - bottom))
        self._count = 0
        self._list(bottom, top, 0)
        self._list(bottom, top, 1)
        self._sort_out(bottom, top)

    @cython.cfunc
    def _list(self, bottom: cython.int, top: cython.int, once: cython.int) -> cython.void:
        """List the choices whose lowest leg is walked once, or twice."""
        low: cython.int
        high: cython.int
        below: cython.int
        first: cython.int = top - 1
        last: cython.int = bottom
        total: cython.longlong = 0
        parity: cython.int = once
        is_open: cython.bint = True
        self._along[0] = 0
        for low in range(bottom, top):
            if low > bottom and self._asked[low] & END:
                parity ^= 1
            if self._shut[low]:
                first, last, is_open = (low if is_open else first), low, False
            self._even[low - bottom] = not parity
            total += (2 - parity) * (self._y[low + 1] - self._y[low])
            self._along[low + 1 - bottom] = total
        if is_open:
            self._add(way(1 + once, 1 + parity, True), total, top - 1, top)
        for low in range(bottom, first + 1):
            if not self._even[low - bottom]:
                continue
            below = ALONE if low == bottom else 1 + once
            for high in range(low + 1, top + 1):
                if high - 1 > low and self._asked[high - 1] & VISIT:
                    break
                if high > last:
                    self._add(
                        way(below, ALONE if high == top else 1 + parity, False),
                        total - self._along[high - bottom] + self._along[low - bottom],
                        low,
                        high,
                    )

    @cython.cfunc
    def _add(
        self, touching: cython.int, length: cython.longlong, low: cython.int, high: cython.int
    ) -> cython.void:
        at: cython.int = self._count
        self._touching[at], self._length[at] = touching, length
        self._low[at], self._high[at] = low, high
        self._count += 1

    @cython.cfunc
    def _sort_out(self, bottom: cython.int, top: cython.int) -> cython.void:
        """Keep the choices of the block by way, the ways as they were met."""
        made = self._made
        numbers = []
        seen: cython.int = 0
        first: cython.int
        at: cython.int
        for first in range(self._count):
            if seen >> self._touching[first] & 1:
                continue
            seen |= 1 << self._touching[first]
            numbers.append((self._touching[first], len(made.bottom)))
            made.bottom.append(bottom)
            made.top.append(top)
            for at in range(first, self._count):
                if self._touching[at] == self._touching[first]:
                    made.length.append(self._length[at])
                    made.low.append(self._low[at])
                    made.high.append(self._high[at])
            made.begin.append(len(made.length))
        self._ways.append(tuple(numbers))

    def listed(self) -> Choices:
        """Give all choices."""
        return replace(self._made, ways=tuple(self._ways))
