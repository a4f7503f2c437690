# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""How long the shortest walk to a set of places is, measured millions of times.

Plain Python and, compiled by Cython, machine code: whole numbers of 64 bits give the same answers.
"""

from array import array
from collections.abc import Iterable

import cython

from warehouse_desk.planning.batching.layout import Layout, transitions

_FAR = cython.declare(cython.longlong, 1 << 60)
_ALL = cython.declare(cython.ulonglong, (1 << 64) - 1)
_DE_BRUIJN = cython.declare(cython.ulonglong, 0x03F79D71B4CB0A89)
_ONE_BLOCK = cython.declare(cython.int, 0)
_BLOCKS = cython.declare(cython.int, 1)
_BY_DISTANCES = cython.declare(cython.int, 2)


def numbers(values: Iterable[int]) -> "array[int]":
    """Put numbers side by side."""
    return array("q", values)


def zeros(count: int, kind: str = "q") -> "array[int]":
    """Make room for so many numbers."""
    return array(kind, bytes(8 * count))


@cython.final
@cython.cclass
class Lengths:
    """Measures walks: put places into `union`, the words of `Layout`, then ask for `length`.

    So many `at_a_time` take some milliseconds: a search looks at its watch in between.
    """

    _kind: cython.int
    _words: cython.Py_ssize_t
    _columns: cython.Py_ssize_t
    _blocks: cython.Py_ssize_t
    _classes: cython.Py_ssize_t
    _door_numbers: cython.Py_ssize_t
    at_a_time = cython.declare(cython.Py_ssize_t, visibility="readonly")
    _first: cython.Py_ssize_t
    _last: cython.Py_ssize_t
    _needed: cython.Py_ssize_t
    _top: cython.longlong
    _bottom: cython.longlong
    _both: cython.longlong
    _by_distances = cython.declare(object)
    union = cython.declare(object, visibility="readonly")
    _union: cython.ulonglong[::1]
    _bit_number: cython.longlong[::1]
    _xs: cython.longlong[::1]
    _is_aisle: cython.longlong[::1]
    _cross_y: cython.longlong[::1]
    _segment_at: cython.longlong[::1]
    _segment_words: cython.longlong[::1]
    _crossing_at: cython.longlong[::1]
    _ys: cython.longlong[::1]
    _doors: cython.longlong[::1]
    _touch: cython.longlong[::1]
    _along: cython.longlong[::1]
    _across_at: cython.longlong[::1]
    _across_to: cython.longlong[::1]
    _across_pieces: cython.longlong[::1]
    _is_complete: cython.longlong[::1]
    _costs: cython.longlong[::1]
    _now: cython.Py_ssize_t
    _then: cython.Py_ssize_t

    def __init__(self, layout: Layout) -> None:
        self._words, self._columns = layout.words, len(layout.xs)
        self._blocks = max(len(layout.cross_y) - 1, 0)
        self.union = zeros(layout.words, "Q")
        self._union = self.union
        self._bit_number = zeros(64)
        for bit in range(64):
            self._bit_number[_upper_six(1 << bit)] = bit
        self._xs, self._is_aisle, self._cross_y = layout.xs, layout.is_aisle, layout.cross_y
        self._segment_at, self._segment_words = layout.segment_at, layout.segment_words
        self._crossing_at, self._ys = layout.crossing_at, layout.ys
        self._doors = numbers(number for door in layout.doors for number in door)
        self._door_numbers = 3 * len(layout.doors)
        self._by_distances = layout.by_distances
        self.at_a_time = 1 if layout.by_distances is not None else 256 if cython.compiled else 4
        self._kind = _BLOCKS
        if layout.by_distances is not None:
            self._kind = _BY_DISTANCES
        elif layout.is_one_block:
            self._kind = _ONE_BLOCK
        else:
            self._take_transitions(len(layout.cross_y))

    def _take_transitions(self, crosses: int) -> None:
        table = transitions(crosses)
        self._classes = table.count
        self._touch, self._along, self._is_complete = table.touch, table.along, table.is_complete
        self._across_at, self._across_to = table.across_at, table.across_to
        self._across_pieces = table.across_pieces
        self._costs, self._now, self._then = zeros(2 * table.count), 0, table.count

    def length(self) -> int:
        """Measure the shortest walk to the places of the union."""
        if self._kind == _ONE_BLOCK:
            return self._in_one_block()
        if self._kind == _BLOCKS:
            return self._through_blocks()
        return self._by_distances(self._places())

    def _places(self) -> list[int]:
        return [
            64 * word + bit
            for word in range(self._words)
            for bit in range(64)
            if self._union[word] >> bit & 1
        ]

    @cython.cfunc
    def _has_stops(self, at: cython.Py_ssize_t, words: cython.Py_ssize_t) -> cython.bint:
        word: cython.Py_ssize_t
        found: cython.ulonglong = 0
        for word in range(at, at + words):
            found |= self._union[word]
        return found != 0

    @cython.cfunc
    def _ways(
        self, segment: cython.Py_ssize_t, low: cython.longlong, high: cython.longlong
    ) -> cython.bint:
        """Find what it costs to visit the stops of a segment from an end or both; are there any?"""
        word: cython.Py_ssize_t
        at: cython.Py_ssize_t = self._segment_at[segment]
        mask: cython.ulonglong
        lowest: cython.ulonglong
        y: cython.longlong
        first: cython.longlong = -1
        last: cython.longlong = low
        gap: cython.longlong = 0
        for word in range(at, at + self._segment_words[segment]):
            mask = self._union[word]
            while mask:
                lowest = mask & -mask
                mask ^= lowest
                y = self._ys[64 * word + self._bit_number[_upper_six(lowest)]]
                if first < 0:
                    first = y - low
                elif y - last > gap:
                    gap = y - last
                last = y
        if first < 0:
            return False
        self._top, self._bottom = 2 * (high - low - first), 2 * (last - low)
        self._both = 2 * (high - low - gap) if gap else _FAR
        return True

    @cython.cfunc
    def _in_one_block(self) -> cython.longlong:  # noqa: PLR0915 - one loop over five numbers
        """Sweep the aisles between two cross-aisles (Ratliff & Rosenthal 1983).

        Of their classes (degree at the top, at the bottom, components) five matter here: UU1, E01,
        0E1, EE1 and EE2.
        """
        column: cython.Py_ssize_t
        door: cython.Py_ssize_t = self._doors[0]
        low: cython.longlong = self._cross_y[0]
        high: cython.longlong = self._cross_y[1]
        through: cython.longlong = high - low
        uu: cython.longlong = _FAR
        e0: cython.longlong = _FAR
        oe: cython.longlong = _FAR
        ee: cython.longlong = _FAR
        apart: cython.longlong = _FAR
        width: cython.longlong
        ends: cython.longlong
        even: cython.longlong
        best: cython.longlong = _FAR
        has_stops: cython.bint
        is_begun: cython.bint = False
        for column in range(self._columns):
            if is_begun:
                width = 2 * (self._xs[column] - self._xs[column - 1])
                uu += width
                e0 = min(e0, ee) + width
                oe = min(oe, ee) + width
                ee += 2 * width
                apart += 2 * width
            if column == door:
                if not is_begun:
                    is_begun = True
                    if self._doors[1]:
                        e0 = 0
                    else:
                        oe = 0
                elif self._doors[1]:
                    apart, oe = min(apart, oe), _FAR
                else:
                    apart, e0 = min(apart, e0), _FAR
            has_stops = self._ways(column, low, high)
            if has_stops and not is_begun:
                is_begun = True
                uu, e0, oe, apart = through, self._top, self._bottom, self._both
            elif has_stops:
                ends = min(self._top, self._bottom, self._both)
                even = min(e0, oe, ee, apart) + through
                apart = min(
                    apart + ends,
                    e0 + min(self._bottom, self._both),
                    oe + min(self._top, self._both),
                )
                ee = min(ee + ends, uu + through)
                uu = min(uu + ends, even)
                e0 += self._top
                oe += self._bottom
            elif is_begun and self._is_aisle[column]:
                even = min(e0, oe, ee, apart) + through
                ee = min(ee, uu + through)
                uu = min(uu, even)
            if has_stops or column == door:
                best = min(e0, oe, ee)
        return best

    @cython.cfunc
    def _through_blocks(self) -> cython.longlong:
        """Sweep the columns class by class, as `routing.cheapest` does."""
        column: cython.Py_ssize_t
        number: cython.Py_ssize_t
        block: cython.Py_ssize_t
        best: cython.longlong = _FAR
        self._find_span()
        for number in range(self._classes):
            self._costs[self._now + number] = _FAR
        self._costs[self._now] = 0
        for column in range(self._first, self._last + 1):
            if column > self._first:
                self._across(self._xs[column] - self._xs[column - 1])
            self._touch_all(column)
            if self._is_aisle[column]:
                for block in range(self._blocks):
                    self._through(column * self._blocks + block, block)
            if column >= self._needed:
                for number in range(self._classes):
                    if self._is_complete[number] and self._costs[self._now + number] < best:
                        best = self._costs[self._now + number]
        return best

    @cython.cfunc
    def _find_span(self) -> cython.void:
        """Find the columns from the first to the last needed one, each up to an aisle."""
        column: cython.Py_ssize_t
        self._first, self._last = self._columns, 0
        for column in range(self._columns):
            if self._is_needed(column):
                self._first, self._last = min(self._first, column), column
        self._needed = self._last
        while self._first > 0 and not self._is_aisle[self._first]:
            self._first -= 1
        while self._last < self._columns - 1 and not self._is_aisle[self._last]:
            self._last += 1

    @cython.cfunc
    def _is_needed(self, column: cython.Py_ssize_t) -> cython.bint:
        at: cython.Py_ssize_t
        segment: cython.Py_ssize_t
        for at in range(0, self._door_numbers, 3):
            if self._doors[at] == column:
                return True
        if self._crossing_at[column] >= 0 and self._union[self._crossing_at[column]]:
            return True
        for segment in range(column * self._blocks, (column + 1) * self._blocks):
            if self._has_stops(self._segment_at[segment], self._segment_words[segment]):
                return True
        return False

    @cython.cfunc
    def _touch_all(self, column: cython.Py_ssize_t) -> cython.void:
        at: cython.Py_ssize_t
        bit: cython.Py_ssize_t
        word: cython.Py_ssize_t
        for at in range(0, self._door_numbers, 3):
            if self._doors[at] == column:
                self._touch_one(self._doors[at + 1], self._doors[at + 2])
        word = self._crossing_at[column]
        if word >= 0 and self._union[word]:
            for bit in range(self._blocks + 1):
                if self._union[word] >> bit & 1:
                    self._touch_one(self._ys[64 * word + bit], 0)

    @cython.cfunc
    def _touch_one(self, crossing: cython.Py_ssize_t, odd: cython.Py_ssize_t) -> cython.void:
        number: cython.Py_ssize_t
        to: cython.Py_ssize_t
        row: cython.Py_ssize_t = (2 * crossing + odd) * self._classes
        for number in range(self._classes):
            self._costs[self._then + number] = _FAR
        for number in range(self._classes):
            to = self._then + self._touch[row + number]
            self._costs[to] = min(self._costs[to], self._costs[self._now + number])
        self._now, self._then = self._then, self._now

    @cython.cfunc
    def _through(self, segment: cython.Py_ssize_t, block: cython.Py_ssize_t) -> cython.void:
        """Walk a block in every way, in the order of `layout.WAYS_OF_A_BLOCK`."""
        number: cython.Py_ssize_t
        row: cython.Py_ssize_t = 6 * block * self._classes
        low: cython.longlong = self._cross_y[block]
        high: cython.longlong = self._cross_y[block + 1]
        cost: cython.longlong
        has_stops: cython.bint = self._ways(segment, low, high)
        for number in range(self._classes):
            self._costs[self._then + number] = _FAR
        for number in range(self._classes):
            cost = self._costs[self._now + number]
            if cost >= _FAR:
                continue
            self._reach(row + self._classes + number, cost + high - low)
            self._reach(row + 5 * self._classes + number, cost + 2 * (high - low))
            if has_stops:
                self._reach(row + 2 * self._classes + number, cost + self._top)
                self._reach(row + 3 * self._classes + number, cost + self._bottom)
                self._reach(row + 4 * self._classes + number, cost + self._both)
            else:
                self._reach(row + number, cost)
        self._now, self._then = self._then, self._now

    @cython.cfunc
    @cython.inline
    def _reach(self, step: cython.Py_ssize_t, cost: cython.longlong) -> cython.void:
        to: cython.Py_ssize_t = self._then + self._along[step]
        self._costs[to] = min(self._costs[to], cost)

    @cython.cfunc
    def _across(self, width: cython.longlong) -> cython.void:
        number: cython.Py_ssize_t
        way: cython.Py_ssize_t
        to: cython.Py_ssize_t
        cost: cython.longlong
        for number in range(self._classes):
            self._costs[self._then + number] = _FAR
        for number in range(self._classes):
            if self._costs[self._now + number] >= _FAR:
                continue
            for way in range(self._across_at[number], self._across_at[number + 1]):
                cost = self._costs[self._now + number] + width * self._across_pieces[way]
                to = self._then + self._across_to[way]
                self._costs[to] = min(self._costs[to], cost)
        self._now, self._then = self._then, self._now


@cython.cfunc
@cython.inline
def _upper_six(bit: cython.ulonglong) -> cython.ulonglong:
    """Give every single bit another number below 64, by a de Bruijn sequence.

    (Leiserson, Prokop & Randall 1998)
    """
    return ((bit * _DE_BRUIJN) & _ALL) >> 58
