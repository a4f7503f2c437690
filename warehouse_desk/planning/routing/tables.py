# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""Classes of partial walks between two aisles, and how each step leads from one to the next.

Left of a frontier of `h` crossings a walk is a multigraph. Two of them can be completed in the same
ways when each crossing has the same parity and the same crossings hang together (Ratliff &
Rosenthal 1983 for two cross-aisles, Roodbergen & de Koster 2001 for three, Cambazard & Catusse 2018
and Pansart, Catusse & Cambazard 2018 for any number). No step depends on lengths, so the tables are
kept per number of cross-aisles and filled as classes are met; flat arrays, for the sweeps' sake.
"""

from __future__ import annotations

from array import array
from functools import lru_cache

import cython

#: The most cross-aisles whose classes have room in 64 bits, and are few enough.
MOST_CROSSES = 7

#: The class where nothing has been walked yet.
NOTHING_YET = 0

#: What a block does to a crossing at its end: leave it alone, or touch it so often.
ALONE, EVEN, ODD = 0, 1, 2

#: The number of ways in which a block can touch its two crossings.
WAYS = 13


@cython.ccall
def way(low: cython.int, high: cython.int, joined: cython.bint) -> cython.int:
    """Number the way in which a block touches its lower and its upper crossing, perhaps joined."""
    return 6 + 2 * low + high if joined else 3 * low + high


class Tables:
    """The classes for a number of cross-aisles, numbered as they are met.

    An entry below 0 is not filled yet. When arrays grow they are new ones, and `grown` counts it.
    """

    def __init__(self, crosses: int) -> None:
        self.crosses = crosses
        self.grown = 0
        self._codes: list[int] = []
        self._numbers: dict[int, int] = {}
        #: The class after a way: at (class × blocks + block) × WAYS + way.
        self.along = array("i")
        #: The class after a touch: at (class × crosses + crossing) × 2 + (1 when odd).
        self.touched = array("i")
        #: 1 when the walk hangs together and can be walked in one go.
        self.complete = array("b")
        #: Where a class's steps to the next column begin and end, in the three below.
        self.first, self.last = array("i"), array("i")
        #: The class after, the pieces of cross-aisle in all, and on each (two bits a cross-aisle).
        self.after, self.pieces, self.sent = array("i"), array("i"), array("i")
        self._steps = 0
        self._number(0)

    def _number(self, code: int) -> int:
        number = self._numbers.get(code)
        if number is None:
            number = self._numbers[code] = len(self._codes)
            self._codes.append(code)
            if number == len(self.complete):
                self._make_room()
            self.complete[number] = _is_complete(code, self.crosses)
        return number

    def _make_room(self) -> None:
        room = 2 * len(self.complete) or 16
        self.along = _longer(self.along, room * (self.crosses - 1) * WAYS)
        self.touched = _longer(self.touched, room * self.crosses * 2)
        self.complete = _longer(self.complete, room)
        self.first, self.last = _longer(self.first, room), _longer(self.last, room)
        self.grown += 1

    def fill_touched(self, number: int, crossing: int, odd: int) -> int:
        """Give a crossing one edge end more when `odd`, none else; it must be visited from now."""
        code = _touch(self._codes[number], crossing, odd, self.crosses)
        after = self._number(_renumbered(code, self.crosses))
        self.touched[(number * self.crosses + crossing) * 2 + odd] = after
        return after

    def fill_along(self, number: int, block: int, way: int) -> int:
        """Find the class after a block was walked."""
        code = _walked(self._codes[number], block, way, self.crosses)
        after = self._number(_renumbered(code, self.crosses))
        self.along[(number * (self.crosses - 1) + block) * WAYS + way] = after
        return after

    def fill_across(self, number: int) -> None:
        """Find every step on: an odd crossing sends one piece, an even one none or two.

        A component that sends none is left behind for good, so all of them must send.
        """
        begin = self._steps
        for code, pieces, sent in _steps_across(self._codes[number], self.crosses):
            after = self._number(_renumbered(code, self.crosses))
            if self._steps == len(self.after):
                room = 2 * self._steps or 64
                self.after, self.sent = _longer(self.after, room), _longer(self.sent, room)
                self.pieces = _longer(self.pieces, room)
                self.grown += 1
            at = self._steps
            self.after[at], self.pieces[at], self.sent[at] = after, pieces, sent
            self._steps += 1
        self.first[number], self.last[number] = begin, self._steps


def _longer(old: array[int], room: int) -> array[int]:
    return old + array(old.typecode, [-1]) * (room - len(old))


# A class as a number: four bits a crossing, 0 when nothing touches it, else 2 × its component (from
# 1 in the order of their first crossings) + 1 when its degree is odd.


@cython.cfunc
def _cell(code: cython.longlong, crossing: cython.int) -> cython.longlong:
    return (code >> (4 * crossing)) & 15


@cython.cfunc
def _touch(
    code: cython.longlong, crossing: cython.int, odd: cython.int, crosses: cython.int
) -> cython.longlong:
    highest: cython.longlong = 0
    i: cython.int
    if _cell(code, crossing) == 0:
        for i in range(crosses):
            highest = max(highest, _cell(code, i) >> 1)
        code |= (2 * (highest + 1)) << (4 * crossing)
    return code ^ (cython.cast(cython.longlong, odd) << (4 * crossing))


@cython.cfunc
def _walked(
    code: cython.longlong, block: cython.int, way: cython.int, crosses: cython.int
) -> cython.longlong:
    joined: cython.bint = way >= 9
    low: cython.int = (way - 9) // 2 + 1 if joined else way // 3
    high: cython.int = (way - 9) % 2 + 1 if joined else way % 3
    if low != ALONE:
        code = _touch(code, block, low - 1, crosses)
    if high != ALONE:
        code = _touch(code, block + 1, high - 1, crosses)
    if not joined:
        return code
    stays: cython.longlong = _cell(code, block) >> 1
    goes: cython.longlong = _cell(code, block + 1) >> 1
    i: cython.int
    for i in range(crosses):
        if _cell(code, i) >> 1 == goes:
            code ^= (2 * (stays ^ goes)) << (4 * i)
    return code


@cython.cfunc
def _renumbered(code: cython.longlong, crosses: cython.int) -> cython.longlong:
    plain: cython.longlong = 0
    names: cython.longlong = 0
    last: cython.longlong = 0
    cell: cython.longlong
    i: cython.int
    for i in range(crosses):
        cell = _cell(code, i)
        if cell:
            if _cell(names, cell >> 1) == 0:
                last += 1
                names |= last << (4 * (cell >> 1))
            plain |= (2 * _cell(names, cell >> 1) + (cell & 1)) << (4 * i)
    return plain


@cython.cfunc
def _is_complete(code: cython.longlong, crosses: cython.int) -> cython.bint:
    i: cython.int
    for i in range(crosses):
        if _cell(code, i) not in (0, 2):
            return False
    return code != 0


def _steps_across(code: cython.longlong, crosses: cython.int) -> list[tuple[int, int, int]]:
    steps: list[tuple[int, int, int]] = []
    wanted: cython.int = 0
    evens: cython.int = 0
    bits: cython.int
    i: cython.int
    cell: cython.longlong
    for i in range(crosses):
        cell = _cell(code, i)
        wanted |= (1 << (cell >> 1)) if cell else 0
        evens += 1 if cell and cell & 1 == 0 else 0
    for bits in range(1 << evens):
        _send(code, crosses, bits, wanted, steps)
    return steps


@cython.cfunc
def _send(
    code: cython.longlong,
    crosses: cython.int,
    bits: cython.int,
    wanted: cython.int,
    steps: list[tuple[int, int, int]],
) -> cython.void:
    """Let the even crossings whose bits are set send two pieces."""
    after: cython.longlong = 0
    sent: cython.longlong = 0
    pieces: cython.longlong = 0
    reached: cython.int = 0
    count: cython.longlong
    cell: cython.longlong
    i: cython.int
    for i in range(crosses):
        cell = _cell(code, i)
        count = 1
        if cell & 1 == 0:
            count = 2 * (bits & 1) if cell else 0
            bits >>= 1 if cell else 0
        if count:
            after |= cell << (4 * i)
            sent |= count << (2 * i)
            pieces += count
            reached |= 1 << (cell >> 1)
    if reached == wanted:
        steps.append((after, pieces, sent))


@lru_cache(maxsize=MOST_CROSSES)
def tables(crosses: int) -> Tables:
    """Share the tables of a number of cross-aisles."""
    return Tables(crosses)
