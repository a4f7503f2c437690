# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""The ways to walk the blocks of a lattice, each with its length.

In a block at most one leg is left out: what lies between two would be left behind. All other legs
are walked once or twice; the parity changes where the walk begins or ends, nowhere else. Of the
legs that could be left out the longest inside is best, and the two at the ends differ from it in
the crossing they leave alone. For a walk between crossings that makes the six ways of Ratliff &
Rosenthal (1983).
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import cython

from warehouse_desk.planning.routing.lattice import END, Lattice
from warehouse_desk.planning.routing.tables import way

#: The most options of a block.
OPTIONS = 6


@dataclass(frozen=True, slots=True)
class Options:
    """Option `k` of block `b` of column `c` is at (c × blocks + b) × OPTIONS + k."""

    #: The number of options of each block.
    count: array[int]
    #: How the two crossings are touched: `tables.way`.
    way: array[int]
    price: array[int]
    #: 1 when the lowest leg is walked once, 0 when twice.
    once: array[int]
    #: The point whose leg is not walked, or -1.
    left_out: array[int]

    def walked(self, lattice: Lattice, block: int, option: int) -> list[tuple[int, int]]:
        """Count how often an option walks the leg of each point."""
        low, high = lattice.ends_of_block(block)
        once, left_out = (kept[block * OPTIONS + option] for kept in (self.once, self.left_out))
        found = []
        for point in range(low, high):
            if point > low and lattice.asked[point] & END:
                once ^= 1
            found.append((point, 0 if point == left_out else 2 - once))
        return found


def options(lattice: Lattice) -> Options:
    """List the options of every block; one whose stops cannot all be reached has none."""
    count: cython.int = len(lattice.x) * (lattice.crosses - 1)
    size = count * OPTIONS
    made = Options(
        array("b", bytes(count)),
        array("b", bytes(size)),
        array("q", bytes(8 * size)),
        array("b", bytes(size)),
        array("i", bytes(4 * size)),
    )
    listing = _Listing(lattice, made)
    block: cython.int
    for block in range(count):
        low, high = lattice.ends_of_block(block)
        listing.list_block(block, low, high)
    return made


@cython.final
@cython.cclass
class _Listing:
    """Fills the arrays of options."""

    _block: cython.int
    _low: cython.int
    _high: cython.int
    _y: cython.longlong[::1]
    _asked: cython.schar[::1]
    _shut: cython.schar[::1]
    _count: cython.schar[::1]
    _way: cython.schar[::1]
    _price: cython.longlong[::1]
    _once: cython.schar[::1]
    _left_out: cython.int[::1]

    def __init__(self, lattice: Lattice, made: Options) -> None:
        self._y, self._asked, self._shut = lattice.y, lattice.asked, lattice.shut
        self._count, self._way, self._price = made.count, made.way, made.price
        self._once, self._left_out = made.once, made.left_out

    def list_block(self, block: cython.int, low: cython.int, high: cython.int) -> None:
        """List the options of the block whose crossings are the points `low` and `high`."""
        shut: cython.int = -1
        closed: cython.int = 0
        point: cython.int
        for point in range(low, high):
            if self._shut[point]:
                shut = point
                closed += 1
        self._block, self._low, self._high = block, low, high
        if closed <= 1:
            self._list_parity(shut, 0)
            self._list_parity(shut, 1)

    @cython.cfunc
    def _list_parity(self, shut: cython.int, once: cython.int) -> cython.void:
        """List the options whose lowest leg is walked once, or twice."""
        low: cython.int = self._low
        high: cython.int = self._high
        total: cython.longlong = 0
        longest: cython.longlong = -1
        inside: cython.int = -1
        parity: cython.int = once
        shut_parity: cython.int = 0
        leg: cython.longlong
        point: cython.int
        for point in range(low, high):
            if point > low and self._asked[point] >> 1:
                parity ^= 1
            leg = self._y[point + 1] - self._y[point]
            total += leg if parity else 2 * leg
            if point == shut:
                shut_parity = parity
            if parity == 0 and low < point < high - 1 and leg > longest:
                inside, longest = point, leg
        if shut >= 0:
            if shut_parity == 0:
                self._add(once, parity, shut, total)
            return
        self._add(once, parity, -1, total)
        if once == 0:
            self._add(once, parity, low, total)
        if parity == 0 and high - 1 > low:
            self._add(once, parity, high - 1, total)
        if inside >= 0:
            self._add(once, parity, inside, total)

    @cython.cfunc
    def _add(
        self, once: cython.int, parity: cython.int, left_out: cython.int, total: cython.longlong
    ) -> cython.void:
        """Add an option; `once` and `parity` are those of the lowest and the highest leg."""
        at: cython.int = self._block * 6 + self._count[self._block]
        below: cython.int = 0 if left_out == self._low else 1 + once
        above: cython.int = 0 if left_out == self._high - 1 else 1 + parity
        self._way[at] = way(below, above, left_out < 0)
        self._price[at] = total
        if left_out >= 0:
            self._price[at] = total - 2 * (self._y[left_out + 1] - self._y[left_out])
        self._once[at], self._left_out[at] = once, left_out
        self._count[self._block] += 1
