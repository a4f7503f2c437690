# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""Exchanges that shorten a tour by a table of distances: turn a stretch, or move a short run.

2-opt (Croes 1958) and Or-opt (Or 1976) for distances that may differ by direction: sums along the
tour tell what a stretch costs the other way round. Only rows near a change are looked at again
(don't-look bits, Bentley 1992).
"""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.stop import Watch

#: The longest run of rows that moves as one.
RUN = 3


@cython.final
@cython.cclass
class Exchange:
    """A tour with fixed ends, the best one before, and what is known about its stretches."""

    _count: cython.int
    _table: cython.longlong[::1]
    _order: cython.int[::1]
    _best: cython.int[::1]
    _spare: cython.int[::1]
    _place: cython.int[::1]
    _waiting: cython.schar[::1]
    _there: cython.longlong[::1]
    _back: cython.longlong[::1]
    _best_length: cython.longlong
    _saved: cython.longlong
    _first: cython.int
    _last: cython.int
    _to: cython.int
    _turned: cython.bint

    def __init__(self, table: array[int], order: array[int]) -> None:
        count = len(order)
        self._count, self._table, self._order = count, table, order
        self._best, self._spare = order[:], order[:]
        self._place = array("i", bytes(4 * count))
        self._waiting = array("b", [1]) * count
        self._there, self._back = array("q", bytes(8 * count)), array("q", bytes(8 * count))
        self._measure()
        self._best_length = self._there[count - 1]

    def order(self) -> list[int]:
        """Return the best tour that was kept."""
        return list(self._best)

    @cython.cfunc
    def _measure(self) -> cython.void:
        """Sum the legs up to each place, both ways."""
        i: cython.int
        a: cython.int
        b: cython.int
        self._there[0] = self._back[0] = 0
        self._place[self._order[0]] = 0
        for i in range(1, self._count):
            a, b = self._order[i - 1], self._order[i]
            self._place[b] = i
            self._there[i] = self._there[i - 1] + self._table[a * self._count + b]
            self._back[i] = self._back[i - 1] + self._table[b * self._count + a]

    @cython.cfunc
    @cython.inline
    def _leg(self, a: cython.int, b: cython.int) -> cython.longlong:
        """Measure from the row at one place to the row at another."""
        return self._table[self._order[a] * self._count + self._order[b]]

    def repair(self, watch: Watch) -> None:
        """Exchange until nothing helps."""
        row: cython.int
        found: cython.bint = True
        while found and not watch.is_over:
            found = False
            for row in range(self._count):
                if self._waiting[row]:
                    self._waiting[row] = 0
                    while self._improve(self._place[row]):
                        found = True

    @cython.cfunc
    def _improve(self, at: cython.int) -> cython.bint:
        """Make the best exchange that begins or ends at a place, if one saves."""
        first: cython.int
        last: cython.int
        size: cython.int
        self._saved = 0
        if at < self._count - 1:
            self._try_turns(at)
        for size in range(RUN):
            for first in (at - size, at):
                last = first + size
                if first > 0 and last < self._count - 1:
                    self._try_run(first, last)
        if self._saved <= 0:
            return False
        self._exchange(self._first, self._last, self._to, self._turned)
        return True

    @cython.cfunc
    def _try_turns(self, at: cython.int) -> cython.void:
        """Turn the stretch after the place, up to any other; or one that ends at it."""
        i: cython.int
        for i in range(at + 2, self._count - 1):
            self._try_turn(at + 1, i)
        for i in range(1, at):
            self._try_turn(i, at)

    @cython.cfunc
    @cython.inline
    def _try_turn(self, first: cython.int, last: cython.int) -> cython.void:
        old: cython.longlong = self._there[last + 1] - self._there[first - 1]
        inside: cython.longlong = self._back[last] - self._back[first]
        new: cython.longlong = self._leg(first - 1, last) + inside + self._leg(first, last + 1)
        if old - new > self._saved:
            self._saved = old - new
            self._first, self._last, self._to, self._turned = first, last, first - 1, True

    @cython.cfunc
    def _try_run(self, first: cython.int, last: cython.int) -> cython.void:
        """Move a run behind any other place, either way round."""
        inside: cython.longlong = self._there[last] - self._there[first]
        turned: cython.longlong = self._back[last] - self._back[first]
        before: cython.longlong = self._leg(first - 1, first) + self._leg(last, last + 1)
        out: cython.longlong = before + inside - self._leg(first - 1, last + 1)
        cut: cython.longlong
        to: cython.int
        if out <= self._saved:
            return
        for to in range(self._count - 1):
            if first - 1 <= to <= last:
                continue
            cut = out + self._leg(to, to + 1)
            self._offer(
                cut - self._leg(to, first) - inside - self._leg(last, to + 1),
                first,
                last,
                to,
                False,
            )
            self._offer(
                cut - self._leg(to, last) - turned - self._leg(first, to + 1), first, last, to, True
            )

    @cython.cfunc
    @cython.inline
    def _offer(
        self,
        saved: cython.longlong,
        first: cython.int,
        last: cython.int,
        to: cython.int,
        turned: cython.bint,
    ) -> cython.void:
        if saved > self._saved:
            self._saved = saved
            self._first, self._last, self._to, self._turned = first, last, to, turned

    @cython.cfunc
    def _exchange(
        self, first: cython.int, last: cython.int, to: cython.int, turned: cython.bint
    ) -> cython.void:
        """Move the run from `first` to `last` behind the place `to`, perhaps turned."""
        size: cython.int = last - first + 1
        low: cython.int = min(first, to + 1)
        high: cython.int = max(last, to)
        at: cython.int
        i: cython.int
        for i in range(low, high + 1):
            if first <= i <= last:
                at = last - (i - first) if turned else i
                at += to - last if to > last else to + 1 - first
            else:
                at = i - size if i > last else i + size
            self._spare[at] = self._order[i]
        for i in range(low, high + 1):
            self._order[i] = self._spare[i]
        self._measure()
        for i in (
            low - 1,
            low,
            low + size - 1,
            low + size,
            high - size,
            high - size + 1,
            high,
            high + 1,
        ):
            self._waiting[self._order[i]] = 1

    def kick(self, a: cython.int, b: cython.int, c: cython.int) -> None:
        """Swap the stretches behind the places a < b < c: from a to b, and from b to c."""
        self._exchange(a + 1, b, c, False)

    def keep_or_return(self) -> None:
        """Keep the tour if it is no longer than the best, else return to that one."""
        i: cython.int
        if self._there[self._count - 1] <= self._best_length:
            self._best_length = self._there[self._count - 1]
            for i in range(self._count):
                self._best[i] = self._order[i]
            return
        for i in range(self._count):
            self._order[i] = self._best[i]
        self._measure()
