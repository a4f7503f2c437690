# cython: boundscheck=False, wraparound=False, cdivision=True, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""The best way to take an order apart, by a dynamic programme over all its parts.

A part is a number in a mixed radix: so many pieces of the first kind, of the second, and so on. The
number of what is left is then the difference. Compiled where a C compiler is at hand.
"""

from array import array
from collections.abc import MutableSequence

import cython

#: The price of a part that goes into no box.
NO_PRICE = 1 << 62
_NO_PRICE = cython.declare(cython.longlong, NO_PRICE)


@cython.final
@cython.cclass
class Programme:
    """The parts of an order with so many pieces of each kind."""

    kinds: cython.Py_ssize_t
    size: cython.Py_ssize_t
    step: cython.longlong[::1]
    have: cython.longlong[::1]
    take: cython.longlong[::1]
    # Of the best choice for each part: parcels, cost, and the part that holds the first piece.
    parcels: cython.longlong[::1]
    cost: cython.longlong[::1]
    chosen: cython.longlong[::1]

    def __init__(self, counts: MutableSequence[int]) -> None:
        kind: cython.Py_ssize_t
        self.kinds = len(counts)
        self.size = 1
        self.step = array("q", counts)
        self.have = array("q", counts)
        self.take = array("q", counts)
        for kind in range(self.kinds - 1, -1, -1):
            self.step[kind] = self.size
            self.size *= self.have[kind] + 1
        self.parcels = array("q", bytes(8 * self.size))
        self.cost = array("q", bytes(8 * self.size))
        self.chosen = array("q", bytes(8 * self.size))

    def best(self, prices: MutableSequence[int], *, fewest: bool) -> list[int]:
        """Choose parts for the whole order: as few as possible if so asked, then the cheapest.

        The sum of all prices of a choice stays below 2^62. Each piece alone has a price.
        """
        whole: cython.Py_ssize_t
        few: cython.bint = fewest
        for whole in range(1, self.size):
            self._choose(whole, self._take_first(whole), prices, few)
        found = []
        whole = self.size - 1
        while whole:
            found.append(int(self.chosen[whole]))
            whole -= self.chosen[whole]
        return found

    @cython.cfunc
    def _take_first(self, whole: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Read a number as pieces of each kind; take one piece of the first kind there is."""
        kind: cython.Py_ssize_t
        first: cython.Py_ssize_t = self.kinds
        for kind in range(self.kinds):
            self.have[kind] = whole // self.step[kind]
            whole -= self.have[kind] * self.step[kind]
            self.take[kind] = 0
            if self.have[kind] and first == self.kinds:
                first = kind
        self.take[first] = 1
        return first

    @cython.cfunc
    def _choose(
        self,
        whole: cython.Py_ssize_t,
        first: cython.Py_ssize_t,
        prices: cython.longlong[::1],
        few: cython.bint,
    ) -> cython.Py_ssize_t:
        """Try every part that holds a piece of the first kind, counted up like a number."""
        part: cython.Py_ssize_t = self.step[first]
        kind: cython.Py_ssize_t = first
        many: cython.longlong
        total: cython.longlong
        better: cython.bint
        self.cost[whole] = _NO_PRICE
        self.parcels[whole] = _NO_PRICE
        while True:
            if prices[part] < _NO_PRICE:
                many = self.parcels[whole - part] + 1
                total = self.cost[whole - part] + prices[part]
                better = total < self.cost[whole]
                if few and many != self.parcels[whole]:
                    better = many < self.parcels[whole]
                if better:
                    self.parcels[whole] = many
                    self.cost[whole] = total
                    self.chosen[whole] = part
            kind = self.kinds - 1
            while kind > first and self.take[kind] == self.have[kind]:
                part -= self.take[kind] * self.step[kind]
                self.take[kind] = 0
                kind -= 1
            if self.take[kind] == self.have[kind]:
                return 0
            self.take[kind] += 1
            part += self.step[kind]
