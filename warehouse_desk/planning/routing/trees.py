# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""What no tour by a table of distances can beat.

A tour from the first to the last row is a spanning tree in which every row is left once and come
to once. Held & Karp (1970, 1971): drop the rule, but charge each row for being left or come to; the
cheapest tree less the charges is a bound, and charges rise where the tree breaks the rule. A pair
of rows is joined in its cheaper direction, as in the two-row form of Jonker & Volgenant (1983), so
distances may differ by direction.
"""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.stop import Watch

#: How often the charges are changed.
ROUNDS = 400
#: Charges are parts of a unit of length.
PARTS = 64


def tree_bound(flat: array[int], count: int, length: int, watch: Watch) -> int:
    """Bound every tour from the first row to the last; `length` is that of a known one."""
    trees = _Trees(flat, count)
    begin = max(1, length * PARTS // (2 * count))
    best = 0
    for left in range(ROUNDS, 0, -1):
        best = max(best, trees.grow())
        if best > (length - 1) * PARTS or watch.is_over:
            break
        trees.charge(max(1, begin * left * left // (ROUNDS * ROUNDS)))
    return -(-best // PARTS)


@cython.final
@cython.cclass
class _Trees:
    """A table, and the charges on both sides of each row and their use in a tree.

    A side is at 2 × row, + 1 for being come to.
    """

    _count: cython.int
    _table: cython.longlong[::1]
    _charge: cython.longlong[::1]
    _used: cython.int[::1]
    _joined: cython.schar[::1]
    _near: cython.longlong[::1]
    _from: cython.int[::1]
    _to: cython.int[::1]

    def __init__(self, flat: array[int], count: int) -> None:
        self._count = count
        self._table = array("q", [PARTS * leg for leg in flat])
        self._charge = array("q", bytes(16 * count))
        self._used = array("i", bytes(8 * count))
        self._joined, self._near = array("b", bytes(count)), array("q", bytes(8 * count))
        self._from, self._to = array("i", bytes(4 * count)), array("i", bytes(4 * count))

    def grow(self) -> int:
        """Grow the cheapest tree (Prim 1957) and tell its cost less the charges."""
        total: cython.longlong = 0
        here: cython.int = 0
        i: cython.int
        for i in range(2 * self._count):
            total -= self._charge[i]
            self._used[i] = 0
        for i in range(self._count):
            self._near[i], self._joined[i] = 1 << 62, 0
        for _ in range(self._count - 1):
            self._joined[here] = 1
            here = self._nearest(here)
            total += self._near[here]
            self._used[2 * self._from[here]] += 1
            self._used[2 * self._to[here] + 1] += 1
        return total

    @cython.cfunc
    def _nearest(self, here: cython.int) -> cython.int:
        """Measure from the row that joined last, and find the row that joins next."""
        last: cython.int = self._count - 1
        best: cython.int = -1
        row: cython.int
        for row in range(1, self._count):
            if not self._joined[row]:
                if here != last and (here != 0 or row != last):
                    self._measure(here, row, row)
                if here != 0 and row != last:
                    self._measure(row, here, row)
                if best < 0 or self._near[row] < self._near[best]:
                    best = row
        return best

    @cython.cfunc
    def _measure(self, left: cython.int, entered: cython.int, row: cython.int) -> cython.void:
        price: cython.longlong = (
            self._table[left * self._count + entered]
            + self._charge[2 * left]
            + self._charge[2 * entered + 1]
        )
        if price < self._near[row]:
            self._near[row], self._from[row], self._to[row] = price, left, entered

    def charge(self, step: cython.longlong) -> None:
        """Charge more for what is used too often, less for what is not used."""
        i: cython.int
        for i in range(2 * self._count):
            if i != 1 and i != 2 * self._count - 2:
                self._charge[i] += step * (self._used[i] - 1)
