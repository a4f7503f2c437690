# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Batches bred for a cover: those whose orders pay more for them than they cost."""

from collections.abc import Sequence

import cython

from warehouse_desk.planning.batching.lengths import Lengths, numbers, zeros
from warehouse_desk.planning.batching.loads import Loads
from warehouse_desk.planning.batching.memo import CHANCES, HEAT, Memo
from warehouse_desk.planning.batching.near import Near
from warehouse_desk.planning.stop import Watch

_ALL = cython.declare(cython.ulonglong, (1 << 64) - 1)
_STAR = cython.declare(cython.ulonglong, 2685821657736338717)
_HEAT = cython.declare(cython.longlong, HEAT)
_CHANCES = cython.declare(cython.ulonglong, CHANCES)
#: What orders pay is in these parts of a unit of cost.
FINE = 64
_FINE = cython.declare(cython.longlong, FINE)


@cython.final
@cython.cclass
class Breeder:
    """The pricing of column generation, by annealing one batch at a time."""

    _lengths = cython.declare(object)
    _words: cython.Py_ssize_t
    _measures: cython.Py_ssize_t
    _nears: cython.Py_ssize_t
    _orders: cython.Py_ssize_t
    _members: cython.Py_ssize_t
    _at_a_time: cython.Py_ssize_t
    _travel: cython.longlong
    _setup: cython.longlong
    _each: cython.longlong
    _worth: cython.longlong
    _key: cython.ulonglong
    _state: cython.ulonglong
    _mask: cython.ulonglong
    _bits: cython.ulonglong[::1]
    _union: cython.ulonglong[::1]
    _codes: cython.ulonglong[::1]
    _keys: cython.ulonglong[::1]
    _known: cython.longlong[::1]
    _chill: cython.longlong[::1]
    _sizes: cython.longlong[::1]
    _room: cython.longlong[::1]
    _load: cython.longlong[::1]
    _near: cython.longlong[::1]
    _paid: cython.longlong[::1]
    _batch: cython.longlong[::1]
    _at: cython.longlong[::1]

    def __init__(self, lengths: Lengths, loads: Loads, near: Near, memo: Memo, seed: int) -> None:
        self._lengths, self._union = lengths, lengths.union
        self._orders, self._members = len(loads.due), 0
        self._words, self._bits = len(lengths.union), loads.bits
        self._travel, self._setup = loads.travel, loads.setup
        self._at_a_time = lengths.at_a_time
        self._measures, self._sizes, self._room = len(loads.room), loads.sizes, loads.room
        self._nears, self._near = near.each, near.orders
        self._codes, self._keys, self._known = memo.codes, memo.keys, memo.lengths
        self._mask, self._chill = len(memo.keys) - 1, memo.chill
        self._load, self._paid = zeros(self._measures), zeros(self._orders)
        self._batch, self._at = zeros(self._orders), numbers([-1] * self._orders)
        self._key = self._each = self._worth = 0
        self._state = (seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) % (1 << 64) or 1

    def pay(self, paid: Sequence[int], each: int) -> None:
        """Set what each order and each batch pays, in 64ths of a unit of cost."""
        order: cython.Py_ssize_t
        self._each = each
        for order, pays in enumerate(paid):
            self._paid[order] = pays

    def breed(self, root: int, moves: int, heat: int, watch: Watch) -> list[list[int]]:
        """Look for batches with an order that cost less than is paid, the best ones last."""
        move: cython.Py_ssize_t
        least: cython.longlong = self._each
        warm: cython.longlong = heat * _FINE
        found = []
        while self._members:
            self._leave(self._batch[self._members - 1])
        self._join(root)
        self._worth = self._measure()
        for move in range(moves):
            if move % self._at_a_time == 0 and watch.is_over:
                break
            self._try_a_move(warm * (moves - move) // moves)
            if self._worth < least:
                least = self._worth
                found.append([self._batch[at] for at in range(self._members)])
        return found

    @cython.cfunc
    @cython.exceptval(check=True)
    def _try_a_move(self, heat: cython.longlong) -> cython.void:
        """Let an order come, go, or take the place of another; the root stays."""
        draw: cython.ulonglong = self._random()
        order: cython.Py_ssize_t = self._someone(draw)
        out: cython.Py_ssize_t = -1
        worth: cython.longlong
        if order == self._batch[0]:
            return
        if self._at[order] > 0:
            out, order = order, -1
        elif not self._fits(order):
            if self._members == 1:
                return
            out = self._batch[1 + self._below(self._members - 1)]
        if out >= 0:
            self._leave(out)
        if order >= 0:
            if not self._fits(order):
                self._join(out)
                return
            self._join(order)
        worth = self._measure()
        if worth <= self._worth + heat * self._chill[(draw >> 48) % _CHANCES] // _HEAT:
            self._worth = worth
            return
        if order >= 0:
            self._leave(order)
        if out >= 0:
            self._join(out)

    @cython.cfunc
    def _someone(self, draw: cython.ulonglong) -> cython.Py_ssize_t:
        """Draw any order, or rather one near a member: the nearer the likelier."""
        first: cython.Py_ssize_t
        one: cython.Py_ssize_t
        two: cython.Py_ssize_t
        if draw & 1:
            return self._below(self._orders)
        first = self._nears * self._batch[self._below(self._members)]
        one, two = self._below(self._nears), self._below(self._nears)
        return self._near[first + one * two // self._nears]

    @cython.cfunc
    def _fits(self, order: cython.Py_ssize_t) -> cython.bint:
        measure: cython.Py_ssize_t
        first: cython.Py_ssize_t = order * self._measures
        for measure in range(self._measures):
            if self._load[measure] + self._sizes[first + measure] > self._room[measure]:
                return False
        return True

    @cython.cfunc
    def _join(self, order: cython.Py_ssize_t) -> cython.void:
        measure: cython.Py_ssize_t
        self._batch[self._members] = order
        self._at[order] = self._members
        self._members += 1
        self._key ^= self._codes[order]
        for measure in range(self._measures):
            self._load[measure] += self._sizes[order * self._measures + measure]

    @cython.cfunc
    def _leave(self, order: cython.Py_ssize_t) -> cython.void:
        """Take an order out; the last one takes its place."""
        measure: cython.Py_ssize_t
        at: cython.Py_ssize_t = self._at[order]
        last: cython.Py_ssize_t
        self._members -= 1
        last = self._batch[self._members]
        self._batch[at] = last
        self._at[last] = at
        self._at[order] = -1
        self._key ^= self._codes[order]
        for measure in range(self._measures):
            self._load[measure] -= self._sizes[order * self._measures + measure]

    @cython.cfunc
    @cython.exceptval(-1, check=True)
    def _measure(self) -> cython.longlong:
        """Find what the batch costs less what its orders pay."""
        at: cython.Py_ssize_t
        word: cython.Py_ssize_t
        first: cython.Py_ssize_t
        slot: cython.Py_ssize_t = self._key & self._mask
        cost: cython.longlong
        if self._keys[slot] != self._key:
            for word in range(self._words):
                self._union[word] = 0
            for at in range(self._members):
                first = self._batch[at] * self._words
                for word in range(self._words):
                    self._union[word] |= self._bits[first + word]
            self._known[slot] = self._lengths.length()
            self._keys[slot] = self._key
        cost = (self._travel * self._known[slot] + self._setup) * _FINE
        for at in range(self._members):
            cost -= self._paid[self._batch[at]]
        return cost

    @cython.cfunc
    def _random(self) -> cython.ulonglong:
        """Draw 64 bits: xorshift64* (Marsaglia 2003, Vigna 2016)."""
        state: cython.ulonglong = self._state
        state ^= state >> 12
        state ^= (state << 25) & _ALL
        state ^= state >> 27
        self._state = state
        return (state * _STAR) & _ALL

    @cython.cfunc
    def _below(self, bound: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Draw a whole number below a bound."""
        high: cython.ulonglong = self._random() >> 32
        return (high * bound) >> 32
