# cython: language_level=3, binding=True
"""Which of the points of a block to come by: every choice, with its length, in flat arrays.

As in `options` one stretch of a block may be left out; here it may hold points, which are then not
visited. Choices that touch the crossings of their block in the same way share a `way`.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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


#: The products and counts that lie at each point.
Lying = Mapping[Point, Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Goods:
    """What lies at the points of a lattice: items `begin[p]` to `begin[p + 1]` at point `p`."""

    begin: array[int]
    product: array[int]
    count: array[int]
    #: How much of an item's product lies in blocks after its own.
    later: array[int]
    #: How much is wanted of each product.
    wanted: array[int]
    #: Not 0 where a point must be visited.
    asked: array[int]


def goods(lattice: Lattice, lying: Lying, wanted: Sequence[int]) -> Goods:
    """Put products to the points where they lie, at most as many as are wanted."""
    crossings = frozenset(lattice.crossing)
    begin, product, count = array("i", [0]), array("i"), array("i")
    block_of = []
    block = 0
    for point, y in enumerate(lattice.y):
        here = (lattice.x[lattice.column[point]], y)
        block += point in crossings
        for one, number in () if point in crossings else lying.get(here, ()):
            product.append(one)
            count.append(min(number, wanted[one]))
            block_of.append(block)
        begin.append(len(product))
    later = _later(product, count, block_of)
    return Goods(begin, product, count, later, array("i", wanted), lattice.asked)


def _later(product: array[int], count: array[int], block_of: Sequence[int]) -> array[int]:
    """Sum up for each item what lies of its product in later blocks."""
    later = array("i", bytes(4 * len(product)))
    ahead: dict[int, tuple[int, int, int]] = {}
    for item in range(len(product) - 1, -1, -1):
        block, here, beyond = ahead.get(product[item], (-1, 0, 0))
        if block != block_of[item]:
            block, here, beyond = block_of[item], 0, here + beyond
        later[item] = beyond
        ahead[product[item]] = block, here + count[item], beyond
    return later


def choices(lattice: Lattice) -> Choices:
    """List every choice of every block."""
    made = Choices(array("i", [0]), array("q"), array("i"), array("i"), array("i"), array("i"), ())
    ways: list[tuple[tuple[int, int], ...]] = []
    for block in range(len(lattice.x) * (lattice.crosses - 1)):
        bottom, top = lattice.ends_of_block(block)
        found: dict[int, list[tuple[int, int, int]]] = {}
        for once in (0, 1):
            _list(lattice, bottom, top, once, found)
        numbers = []
        for touching, listed in found.items():
            numbers.append((touching, len(made.bottom)))
            made.bottom.append(bottom)
            made.top.append(top)
            for length, low, high in listed:
                made.length.append(length)
                made.low.append(low)
                made.high.append(high)
            made.begin.append(len(made.length))
        ways.append(tuple(numbers))
    return Choices(made.begin, made.length, made.low, made.high, made.bottom, made.top, tuple(ways))


def _list(
    lattice: Lattice,
    bottom: cython.int,
    top: cython.int,
    once: cython.int,
    found: dict[int, list[tuple[int, int, int]]],
) -> None:
    """List the choices whose lowest leg is walked once, or twice."""
    y, asked, shut = lattice.y, lattice.asked, lattice.shut
    low: cython.int
    high: cython.int
    parity: cython.int = once
    along = [0]
    evens = []
    for low in range(bottom, top):
        if low > bottom and asked[low] & END:
            parity ^= 1
        evens.append(not parity)
        along.append(along[len(along) - 1] + (2 - parity) * (y[low + 1] - y[low]))
    total = along[len(along) - 1]
    closed = [point for point in range(bottom, top) if shut[point]]
    if not closed:
        found.setdefault(way(1 + once, 1 + parity, True), []).append((total, top - 1, top))
    first, last = (min(closed), max(closed)) if closed else (top - 1, bottom)
    for low in range(bottom, first + 1):
        if not evens[low - bottom]:
            continue
        below = ALONE if low == bottom else 1 + once
        for high in range(low + 1, top + 1):
            if high - 1 > low and asked[high - 1] & VISIT:
                break
            if high > last:
                touching = way(below, ALONE if high == top else 1 + parity, False)
                length = total - along[high - bottom] + along[low - bottom]
                found.setdefault(touching, []).append((length, low, high))
