# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""A heap of numbers by their keys (Williams 1964, Floyd 1964); of equal keys the lower number."""

from __future__ import annotations

from array import array

import cython


@cython.final
@cython.cclass
class Heap:
    """Hands out numbers with the least key first, as many as are asked for."""

    _count: cython.int
    _key: cython.longlong[::1]
    _number: cython.int[::1]

    def __init__(self) -> None:
        self._count = 0
        self._number = array("i", [0])

    def fill(self, key: cython.longlong[::1], count: cython.int) -> None:
        """Begin with the numbers below `count`."""
        self._key, self._count = key, count
        if count > len(self._number):
            self._number = array("i", bytes(8 * count))
        number: cython.int
        for number in range(count):
            self._number[number] = number
        for number in range(count // 2 - 1, -1, -1):
            self._sink(number)

    def pop(self) -> int:
        """Take out the next number; -1 when there is none left."""
        if self._count == 0:
            return -1
        least: cython.int = self._number[0]
        self._count -= 1
        self._number[0] = self._number[self._count]
        self._sink(0)
        return least

    @cython.cfunc
    def _sink(self, place: cython.int) -> cython.void:
        moved: cython.int = self._number[place]
        below: cython.int = 2 * place + 1
        while below < self._count:
            if below + 1 < self._count and self._is_before(below + 1, self._number[below]):
                below += 1
            if not self._is_before(below, moved):
                break
            self._number[place] = self._number[below]
            place, below = below, 2 * below + 1
        self._number[place] = moved

    @cython.cfunc
    @cython.inline
    def _is_before(self, place: cython.int, other: cython.int) -> cython.bint:
        """Tell whether the number at a place comes before another number."""
        one: cython.int = self._number[place]
        if self._key[one] == self._key[other]:
            return one < other
        return self._key[one] < self._key[other]
