# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Every batch that a better cover than the best known can hold, by depth-first search."""

from collections.abc import Sequence

import cython

from warehouse_desk.planning.batching.breed import FINE
from warehouse_desk.planning.batching.lengths import Lengths, numbers, zeros
from warehouse_desk.planning.batching.loads import Loads
from warehouse_desk.planning.stop import Watch

_FINE = cython.declare(cython.longlong, FINE)
#: A listing is given up with so many batches seen, or listed.
MOST_SEEN, MOST_LISTED = 2_000_000, 1_500
#: So many batches seen are a step.
_A_STEP = cython.declare(cython.longlong, 100)
#: The room of a batch is split into at most so many cells to bound what still fits.
CELLS = 1000


@cython.final
@cython.cclass
class Every:
    """Grows batches order by order; one that cannot come below the gap any more is left.

    A walk with more stops is never shorter, and what may still join pays at most what a knapsack
    of the room that is left can hold (completion bounds, as in Wahlen & Gschwind 2023).
    """

    gave_up = cython.declare(cython.bint, visibility="readonly")
    _lengths = cython.declare(object)
    _found = cython.declare(list)
    _watch = cython.declare(object)
    _orders: cython.Py_ssize_t
    _words: cython.Py_ssize_t
    _measures: cython.Py_ssize_t
    _cells: cython.Py_ssize_t
    _travel: cython.longlong
    _setup: cython.longlong
    _gap: cython.longlong
    _seen: cython.longlong
    _listed: cython.longlong
    _most_seen: cython.longlong
    _most_listed: cython.longlong
    _bits: cython.ulonglong[::1]
    _union: cython.ulonglong[::1]
    _unions: cython.ulonglong[::1]
    _sizes: cython.longlong[::1]
    _room: cython.longlong[::1]
    _load: cython.longlong[::1]
    _row: cython.longlong[::1]
    _cell: cython.longlong[::1]
    _paid: cython.longlong[::1]
    _most: cython.longlong[::1]
    _batch: cython.longlong[::1]

    def __init__(self, lengths: Lengths, loads: Loads) -> None:
        count = self._orders = len(loads.due)
        self._lengths, self._union = lengths, lengths.union
        self._words, self._bits = len(lengths.union), loads.bits
        self._travel, self._setup = loads.travel, loads.setup
        self._watch = None
        self._measures, self._sizes, self._room = len(loads.room), loads.sizes, loads.room
        sizes = list(loads.sizes[:: self._measures]) if self._measures else [0] * count
        room = loads.room[0] if self._measures else 0
        self._cells = min(room, CELLS)
        self._cell = numbers(size * self._cells // max(1, room) for size in sizes)
        self._row = numbers(sorted(range(count), key=lambda order: -sizes[order]))
        self._load, self._paid = zeros(self._measures), zeros(count)
        self._unions = zeros((count + 1) * self._words, "Q")
        self._most = zeros((count + 1) * (self._cells + 1))
        self._batch, self._found = zeros(count), []
        self._gap = self._seen = self._listed = 0
        self._most_seen, self._most_listed, self.gave_up = MOST_SEEN, MOST_LISTED, False

    def pay(self, paid: Sequence[int], gap: int, watch: Watch) -> None:
        """Set what orders pay and the reduced cost to stay below, in 64ths of a unit of cost.

        When that shows too many batches, or the watch says so, the search is given up.
        """
        at: cython.Py_ssize_t
        cell: cython.Py_ssize_t
        size: cython.Py_ssize_t
        here: cython.Py_ssize_t
        wide: cython.Py_ssize_t = self._cells + 1
        self._gap, self._watch = gap, watch
        self._seen = self._listed = 0
        self.gave_up = False
        for order, pays in enumerate(paid):
            self._paid[order] = pays
        for at in range(self._orders - 1, -1, -1):
            size = self._cell[self._row[at]]
            for cell in range(wide):
                here = at * wide + cell
                self._most[here] = self._most[here + wide]
                if size <= cell:
                    self._most[here] = max(
                        self._most[here],
                        self._paid[self._row[at]] + self._most[here + wide - size],
                    )

    def grow(self, at: int) -> list[tuple[int, list[int]]]:
        """List the batches whose first order is the one at a place of the row, by reduced cost."""
        self._found = []
        self._try(at, 0, self._cells, 0)
        return self._found

    @cython.cfunc
    def _grow(
        self,
        first: cython.Py_ssize_t,
        depth: cython.Py_ssize_t,
        cells: cython.Py_ssize_t,
        worth: cython.longlong,
        paid: cython.longlong,
    ) -> cython.void:
        """Try every order from a place of the row on as the next one."""
        at: cython.Py_ssize_t
        for at in range(first, self._orders):
            if worth - self._most[at * (self._cells + 1) + cells] >= self._gap:
                return
            self._try(at, depth, cells, paid)

    @cython.cfunc
    def _try(
        self,
        at: cython.Py_ssize_t,
        depth: cython.Py_ssize_t,
        cells: cython.Py_ssize_t,
        paid: cython.longlong,
    ) -> cython.void:
        word: cython.Py_ssize_t
        measure: cython.Py_ssize_t
        order: cython.Py_ssize_t = self._row[at]
        first: cython.Py_ssize_t = order * self._measures
        here: cython.Py_ssize_t = depth * self._words
        worth: cython.longlong
        for measure in range(self._measures):
            if self._load[measure] + self._sizes[first + measure] > self._room[measure]:
                return
        for word in range(self._words):
            self._union[word] = self._unions[here + word] | self._bits[order * self._words + word]
            self._unions[here + self._words + word] = self._union[word]
        if self.gave_up:
            return
        if self._seen % _A_STEP == 0 and not self._watch.step():
            self.gave_up = True
            return
        self._seen += 1
        self._batch[depth] = order
        paid += self._paid[order]
        cells -= self._cell[order]
        worth = self._measured() - paid
        if worth < self._gap:
            self._found.append((worth, [self._batch[word] for word in range(depth + 1)]))
            self._listed += 1
        self.gave_up = self._seen >= self._most_seen or self._listed >= self._most_listed
        for measure in range(self._measures):
            self._load[measure] += self._sizes[first + measure]
        self._grow(at + 1, depth + 1, cells, worth, paid)
        for measure in range(self._measures):
            self._load[measure] -= self._sizes[first + measure]

    @cython.cfunc
    def _measured(self) -> cython.longlong:
        """Price the batch of the union."""
        length: cython.longlong = self._lengths.length()
        return (self._travel * length + self._setup) * _FINE
