# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""How late a plan is, as `schedule` would have it, counted again after every move."""

from collections.abc import Sequence

import cython

from warehouse_desk.planning.batching.lengths import numbers, zeros
from warehouse_desk.planning.batching.loads import Loads
from warehouse_desk.planning.batching.turns import Turns

_FAR = cython.declare(cython.longlong, 1 << 60)
#: Lateness counts late orders in units of this, and adds by how much they are late.
_ORDER = cython.declare(cython.longlong, 1 << 44)
#: How often another picker is tried, far less than when the plan is told: this is for every move.
_TRIES = cython.declare(cython.int, 300)


@cython.final
@cython.cclass
class Clock:
    """Sees the batches of a search: linked lists of orders, and the price of each."""

    _turns = cython.declare(object)
    _is_level: cython.bint
    _count: cython.Py_ssize_t
    _pickers: cython.Py_ssize_t
    _due: cython.longlong[::1]
    _rank: cython.longlong[::1]
    _picks: cython.longlong[::1]
    _head: cython.longlong[::1]
    _after: cython.longlong[::1]
    _price: cython.longlong[::1]
    _queue: cython.longlong[::1]
    _first_rank: cython.longlong[::1]
    _first_due: cython.longlong[::1]
    _first_order: cython.longlong[::1]
    _time: cython.longlong[::1]
    _free: cython.longlong[::1]
    _lasts: cython.longlong[::1]
    _by: cython.longlong[::1]

    def __init__(
        self, loads: Loads, head: Sequence[int], after: Sequence[int], price: Sequence[int]
    ) -> None:
        count = len(loads.due)
        self._count, self._pickers = count, loads.pickers
        self._due, self._rank, self._picks = loads.due, loads.rank, loads.picks
        self._head, self._after, self._price = head, after, price
        self._queue, self._free = numbers(range(count)), zeros(loads.pickers)
        self._first_rank, self._first_due = zeros(count), zeros(count)
        self._first_order, self._time = zeros(count), zeros(count)
        turns = self._turns = Turns(loads.pickers, count)
        self._lasts, self._by, self._is_level = turns.lasts, turns.by, len(set(loads.rank)) == 1

    def lateness(self) -> int:
        """Count late orders first, then by how much they are late."""
        at: cython.Py_ssize_t
        batch: cython.Py_ssize_t
        picker: cython.Py_ssize_t
        order: cython.Py_ssize_t
        count: cython.longlong = 0
        over: cython.longlong = 0
        batches: cython.Py_ssize_t = 0
        self._look_at_batches()
        self._sort()
        for picker in range(self._pickers):
            self._free[picker] = 0
        for at in range(self._count):
            batch = self._queue[at]
            order = self._head[batch]
            if order < 0:
                break
            picker = self._next_picker()
            self._lasts[at], self._by[at] = self._time[batch], self._first_due[batch]
            self._free[picker] += self._time[batch]
            while order >= 0:
                if self._due[order] < self._free[picker]:
                    count += 1
                    over += self._free[picker] - self._due[order]
                order = self._after[order]
            batches += 1
        if count > 0 and self._is_level and self._turns.find(batches, _TRIES):
            return 0
        return count * _ORDER + min(over, _ORDER - 1)

    @cython.cfunc
    def _look_at_batches(self) -> cython.void:
        batch: cython.Py_ssize_t
        order: cython.Py_ssize_t
        for batch in range(self._count):
            self._first_rank[batch] = self._first_due[batch] = self._first_order[batch] = _FAR
            self._time[batch] = self._price[batch]
            order = self._head[batch]
            while order >= 0:
                self._first_rank[batch] = min(self._first_rank[batch], self._rank[order])
                self._first_due[batch] = min(self._first_due[batch], self._due[order])
                self._first_order[batch] = min(self._first_order[batch], order)
                self._time[batch] += self._picks[order]
                order = self._after[order]

    @cython.cfunc
    def _sort(self) -> cython.void:
        """Sort batches by rank, due date, time and first order (by insertion: they nearly are)."""
        at: cython.Py_ssize_t
        to: cython.Py_ssize_t
        batch: cython.Py_ssize_t
        for at in range(1, self._count):
            batch = self._queue[at]
            to = at
            while to > 0 and self._is_before(batch, self._queue[to - 1]):
                self._queue[to] = self._queue[to - 1]
                to -= 1
            self._queue[to] = batch

    @cython.cfunc
    def _is_before(self, one: cython.Py_ssize_t, two: cython.Py_ssize_t) -> cython.bint:
        if self._first_rank[one] != self._first_rank[two]:
            return self._first_rank[one] < self._first_rank[two]
        if self._first_due[one] != self._first_due[two]:
            return self._first_due[one] < self._first_due[two]
        if self._time[one] != self._time[two]:
            return self._time[one] > self._time[two]
        return self._first_order[one] < self._first_order[two]

    @cython.cfunc
    def _next_picker(self) -> cython.Py_ssize_t:
        picker: cython.Py_ssize_t
        first: cython.Py_ssize_t = 0
        for picker in range(1, self._pickers):
            if self._free[picker] < self._free[first]:
                first = picker
        return first
