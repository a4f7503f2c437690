# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Orders in batches: joined by savings, then moved about by annealing."""

from collections.abc import Sequence

import cython

from warehouse_desk.planning.batching.clock import Clock
from warehouse_desk.planning.batching.lengths import Lengths, zeros
from warehouse_desk.planning.batching.loads import Loads
from warehouse_desk.planning.batching.memo import CHANCES, HEAT, Memo
from warehouse_desk.planning.batching.near import Near
from warehouse_desk.planning.stop import Watch

_ALL = cython.declare(cython.ulonglong, (1 << 64) - 1)
_STAR = cython.declare(cython.ulonglong, 2685821657736338717)
_HEAT = cython.declare(cython.longlong, HEAT)
_CHANCES = cython.declare(cython.ulonglong, CHANCES)
#: One move in so many opens a new batch; more of them while orders are late.
_RARELY = cython.declare(cython.ulonglong, 128)
_OFTEN = cython.declare(cython.ulonglong, 8)


@cython.final
@cython.cclass
class Search:
    """The present plan and the best one met.

    A batch is a linked list of orders; numbers of batches without orders are free. Its price is the
    time of its walk without the picks. `late` is 0 where nothing is due. The number after the last
    order is nobody: it takes no room and is nowhere.
    """

    cost = cython.declare(cython.longlong, visibility="readonly")
    late = cython.declare(cython.longlong, visibility="readonly")
    best_cost = cython.declare(cython.longlong, visibility="readonly")
    best_late = cython.declare(cython.longlong, visibility="readonly")
    _clock = cython.declare(object)
    _lengths = cython.declare(object)
    _orders: cython.Py_ssize_t
    _words: cython.Py_ssize_t
    _measures: cython.Py_ssize_t
    _nears: cython.Py_ssize_t
    _at_a_time: cython.Py_ssize_t
    _travel: cython.longlong
    _setup: cython.longlong
    _limit: cython.longlong
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
    _near: cython.longlong[::1]
    _batch: cython.longlong[::1]
    _best: cython.longlong[::1]
    _after: cython.longlong[::1]
    _before: cython.longlong[::1]
    _head: cython.longlong[::1]
    _members: cython.longlong[::1]
    _load: cython.longlong[::1]
    _price: cython.longlong[::1]
    _key: cython.ulonglong[::1]
    _gain: cython.longlong[::1]
    _mate: cython.longlong[::1]

    def __init__(self, lengths: Lengths, loads: Loads, near: Near, memo: Memo, seed: int) -> None:
        count = self._orders = len(loads.due)
        self._lengths, self._union = lengths, lengths.union
        self._words = len(lengths.union)
        self._bits = loads.bits + zeros(self._words, "Q")
        self._travel, self._setup = loads.travel, loads.setup
        self._at_a_time = lengths.at_a_time
        self._measures, self._room = len(loads.room), loads.room
        self._sizes = loads.sizes + zeros(self._measures)
        self._nears, self._near = near.each, near.orders
        self._codes = memo.codes + zeros(1, "Q")
        self._keys, self._known = memo.keys, memo.lengths
        self._mask, self._chill = len(memo.keys) - 1, memo.chill
        head, after, price = zeros(count), zeros(count), zeros(count)
        self._head, self._after, self._price = head, after, price
        self._clock = Clock(loads, head, after, price) if loads.is_dated else None
        self._batch, self._best, self._before = zeros(count + 1), zeros(count), zeros(count)
        self._members, self._key = zeros(count), zeros(count, "Q")
        self._load = zeros(count * self._measures)
        self._gain, self._mate, self._limit = zeros(count), zeros(count), 0
        self._state = (seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) % (1 << 64) or 1

    def load(self, groups: Sequence[Sequence[int]]) -> None:
        """Begin with these batches."""
        batch: cython.Py_ssize_t
        measure: cython.Py_ssize_t
        for batch in range(self._orders):
            self._members[batch] = self._price[batch] = self._key[batch] = 0
            self._head[batch] = -1
        for measure in range(self._orders * self._measures):
            self._load[measure] = 0
        self.cost = 0
        for number, group in enumerate(groups):
            batch = number
            for order in group:
                self._put(order, batch)
            self._price[batch] = self._priced(batch, self._orders, self._orders, self._orders)
            self.cost += self._price[batch]
        self.keep()

    def groups(self) -> list[list[int]]:
        """List the batches of the best plan met."""
        return self._grouped(self._best)

    def present(self) -> list[list[int]]:
        """List the batches as they are now."""
        return self._grouped(self._batch)

    def _grouped(self, batches: Sequence[int]) -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for order in range(self._orders):
            found.setdefault(batches[order], []).append(order)
        return list(found.values())

    def keep(self) -> None:
        """Take the present plan for the best."""
        self.late = self._clock.lateness() if self._clock is not None else 0
        self._note()

    @cython.cfunc
    def _put(self, order: cython.Py_ssize_t, batch: cython.Py_ssize_t) -> cython.void:
        measure: cython.Py_ssize_t
        count: cython.Py_ssize_t = self._measures
        head: cython.Py_ssize_t = self._head[batch]
        self._batch[order] = batch
        self._after[order] = head
        self._before[order] = -1
        if head >= 0:
            self._before[head] = order
        self._head[batch] = order
        self._members[batch] += 1
        self._key[batch] ^= self._codes[order]
        for measure in range(count):
            self._load[batch * count + measure] += self._sizes[order * count + measure]

    @cython.cfunc
    def _take(self, order: cython.Py_ssize_t) -> cython.void:
        measure: cython.Py_ssize_t
        count: cython.Py_ssize_t = self._measures
        batch: cython.Py_ssize_t = self._batch[order]
        after: cython.Py_ssize_t = self._after[order]
        before: cython.Py_ssize_t = self._before[order]
        if after >= 0:
            self._before[after] = before
        if before >= 0:
            self._after[before] = after
        else:
            self._head[batch] = after
        self._members[batch] -= 1
        self._key[batch] ^= self._codes[order]
        for measure in range(count):
            self._load[batch * count + measure] -= self._sizes[order * count + measure]

    @cython.cfunc
    def _fit(
        self,
        order: cython.Py_ssize_t,
        there: cython.Py_ssize_t,
        back: cython.Py_ssize_t,
        also: cython.Py_ssize_t,
    ) -> cython.bint:
        """Tell whether both batches have the room when an order goes and two others come back."""
        measure: cython.Py_ssize_t
        count: cython.Py_ssize_t = self._measures
        here: cython.Py_ssize_t = self._batch[order]
        more: cython.longlong
        for measure in range(count):
            more = self._sizes[order * count + measure] - self._sizes[back * count + measure]
            more -= self._sizes[also * count + measure]
            if (
                self._load[there * count + measure] + more > self._room[measure]
                or self._load[here * count + measure] - more > self._room[measure]
            ):
                return False
        return True

    @cython.cfunc
    @cython.exceptval(-1)
    def _priced(
        self,
        batch: cython.Py_ssize_t,
        one: cython.Py_ssize_t,
        two: cython.Py_ssize_t,
        three: cython.Py_ssize_t,
    ) -> cython.longlong:
        """Price a batch once each of three orders has come, or has left it when it was there."""
        key: cython.ulonglong = self._key[batch]
        key ^= self._codes[one] ^ self._codes[two] ^ self._codes[three]
        if key == 0:
            return 0
        if self._keys[key & self._mask] != key:
            self._visit_nothing()
            self._visit_from_outside(one, batch)
            self._visit_from_outside(two, batch)
            self._visit_from_outside(three, batch)
            self._visit_all(batch, one, two, three)
            self._learn(key)
        return self._travel * self._known[key & self._mask] + self._setup

    @cython.cfunc
    @cython.exceptval(-1)
    def _joined(self, one: cython.Py_ssize_t, two: cython.Py_ssize_t) -> cython.longlong:
        """Price two batches as one."""
        key: cython.ulonglong = self._key[one] ^ self._key[two]
        nobody: cython.Py_ssize_t = self._orders
        if self._keys[key & self._mask] != key:
            self._visit_nothing()
            self._visit_all(one, nobody, nobody, nobody)
            self._visit_all(two, nobody, nobody, nobody)
            self._learn(key)
        return self._travel * self._known[key & self._mask] + self._setup

    @cython.cfunc
    @cython.exceptval(check=True)
    def _learn(self, key: cython.ulonglong) -> cython.void:
        """Measure the walk of the orders with this key."""
        self._known[key & self._mask] = self._lengths.length()
        self._keys[key & self._mask] = key

    @cython.cfunc
    def _visit_nothing(self) -> cython.void:
        word: cython.Py_ssize_t
        for word in range(self._words):
            self._union[word] = 0

    @cython.cfunc
    def _visit_all(
        self,
        batch: cython.Py_ssize_t,
        one: cython.Py_ssize_t,
        two: cython.Py_ssize_t,
        three: cython.Py_ssize_t,
    ) -> cython.void:
        """Visit the orders of a batch without three of them."""
        order: cython.Py_ssize_t = self._head[batch]
        while order >= 0:
            if order not in {one, two, three}:
                self._visit(order)
            order = self._after[order]

    @cython.cfunc
    def _visit_from_outside(
        self, order: cython.Py_ssize_t, batch: cython.Py_ssize_t
    ) -> cython.void:
        if self._batch[order] != batch:
            self._visit(order)

    @cython.cfunc
    def _visit(self, order: cython.Py_ssize_t) -> cython.void:
        word: cython.Py_ssize_t
        first: cython.Py_ssize_t = order * self._words
        for word in range(self._words):
            self._union[word] |= self._bits[first + word]

    def scan(self, batch: cython.Py_ssize_t, everywhere: bool, watch: Watch) -> None:
        """Find the other batch to join a batch with: among all, or those of near orders."""
        other: cython.Py_ssize_t
        order: cython.Py_ssize_t
        self._gain[batch] = self._mate[batch] = -1
        if self._members[batch] == 0:
            return
        if everywhere:
            for other in range(self._orders):
                if other % self._at_a_time == 0 and watch.is_over:
                    return
                self._consider(batch, other)
            return
        order = self._head[batch]
        while order >= 0 and not watch.is_over:
            for other in range(order * self._nears, (order + 1) * self._nears):
                self._consider(batch, self._batch[self._near[other]])
            order = self._after[order]

    @cython.cfunc
    @cython.exceptval(check=True)
    def _consider(self, batch: cython.Py_ssize_t, other: cython.Py_ssize_t) -> cython.void:
        """Note what is gained by joining two batches, if that is the most."""
        measure: cython.Py_ssize_t
        count: cython.Py_ssize_t = self._measures
        load: cython.longlong
        gain: cython.longlong
        if self._members[other] == 0 or other == batch:
            return
        if min(self._price[batch], self._price[other]) <= self._gain[batch]:
            return
        for measure in range(count):
            load = self._load[batch * count + measure] + self._load[other * count + measure]
            if load > self._room[measure]:
                return
        gain = self._price[batch] + self._price[other] - self._joined(batch, other)
        if gain > self._gain[batch]:
            self._gain[batch] = gain
            self._mate[batch] = other

    def join(self, everywhere: bool, watch: Watch) -> bool:
        """Join the two batches that gain most; tell whether there were two.

        After the end of the watch no others are looked for.
        """
        batch: cython.Py_ssize_t
        one: cython.Py_ssize_t = -1
        two: cython.Py_ssize_t
        most: cython.longlong = -1
        for batch in range(self._orders):
            if self._members[batch] and self._gain[batch] > most:
                one, most = batch, self._gain[batch]
        if one < 0:
            return False
        two = self._mate[one]
        self.cost -= most
        self._price[one] += self._price[two] - most
        self._price[two] = 0
        while self._head[two] >= 0:
            self._bring(self._head[two], one)
        self.scan(one, everywhere, watch)
        for batch in range(self._orders):
            if batch % self._at_a_time == 0 and watch.is_over:
                return True
            if self._members[batch] == 0 or batch == one:
                continue
            if self._mate[batch] == one or self._mate[batch] == two:
                self.scan(batch, everywhere, watch)
            elif everywhere:
                self._consider(batch, one)
        return True

    def anneal(self, moves: int, heat: int, watch: Watch) -> None:
        """Try moves; one that costs more is taken the more rarely the colder it is.

        Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983). `heat` is in units of cost.
        """
        move: cython.Py_ssize_t
        warm: cython.longlong = heat
        for move in range(moves):
            if move % self._at_a_time == 0 and watch.is_over:
                return
            self._try_a_move(warm)

    @cython.cfunc
    @cython.exceptval(check=True)
    def _try_a_move(self, heat: cython.longlong) -> cython.void:
        """Move an order to the batch of a near one; one or two from there may come back for it.

        Two for one matter where batches are nearly full: few orders are of one size.
        """
        draw: cython.ulonglong = self._random()
        order: cython.Py_ssize_t = self._below(self._orders)
        here: cython.Py_ssize_t = self._batch[order]
        there: cython.Py_ssize_t = self._somewhere(order, draw)
        back: cython.Py_ssize_t = self._orders
        also: cython.Py_ssize_t = self._orders
        price_here: cython.longlong
        price_there: cython.longlong
        if here == there:
            return
        if self._members[there] == 0:
            if self._members[here] == 1:
                return
        elif draw & 4 or not self._fit(order, there, back, also):
            back = self._fitting(order, there, also)
            if back == self._orders:
                also = self._someone(there)
                back = self._fitting(order, there, also)
                if back == self._orders:
                    return
        self._limit = self._price[here] + self._price[there]
        self._limit += heat * self._chill[(draw >> 48) % _CHANCES] // _HEAT
        price_here = self._priced(here, order, back, also)
        price_there = self._priced(there, order, back, also)
        if self.late or price_here + price_there <= self._limit:
            self._move(order, back, also, there, price_here, price_there)

    @cython.cfunc
    def _somewhere(self, order: cython.Py_ssize_t, draw: cython.ulonglong) -> cython.Py_ssize_t:
        """Draw the batch of any order, rather of a near one; now and then one without orders."""
        one: cython.Py_ssize_t
        two: cython.Py_ssize_t
        seldom: cython.ulonglong = _RARELY if self.late == 0 else _OFTEN
        if (draw >> 16) % seldom == 0:
            one = self._below(self._orders)
            two = 8
            while two > 0 and self._members[one]:
                two -= 1
                one = self._below(self._orders)
            return one
        if draw & 3 == 0:
            return self._batch[self._below(self._orders)]
        one, two = self._below(self._nears), self._below(self._nears)
        return self._batch[self._near[order * self._nears + one * two // self._nears]]

    @cython.cfunc
    def _fitting(
        self, order: cython.Py_ssize_t, there: cython.Py_ssize_t, also: cython.Py_ssize_t
    ) -> cython.Py_ssize_t:
        """Draw one of those there that can come back, together with another; nobody if none can."""
        first: cython.Py_ssize_t = self._someone(there)
        back: cython.Py_ssize_t = first
        while back == also or not self._fit(order, there, back, also):
            back = self._after[back]
            if back < 0:
                back = self._head[there]
            if back == first:
                return self._orders
        return back

    @cython.cfunc
    def _someone(self, batch: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Draw an order of a batch."""
        order: cython.Py_ssize_t = self._head[batch]
        ahead: cython.Py_ssize_t = self._below(self._members[batch])
        while ahead > 0:
            order = self._after[order]
            ahead -= 1
        return order

    @cython.cfunc
    @cython.exceptval(check=True)
    def _move(
        self,
        order: cython.Py_ssize_t,
        back: cython.Py_ssize_t,
        also: cython.Py_ssize_t,
        there: cython.Py_ssize_t,
        price_here: cython.longlong,
        price_there: cython.longlong,
    ) -> cython.void:
        """Make a move that makes orders less late, or no later within the limit of its prices."""
        here: cython.Py_ssize_t = self._batch[order]
        old_here: cython.longlong = self._price[here]
        old_there: cython.longlong = self._price[there]
        change: cython.longlong = price_here + price_there - old_here - old_there
        later: cython.longlong
        self._exchange(order, there, back, also)
        self._price[here], self._price[there] = price_here, price_there
        if self._clock is not None:
            later = self._clock.lateness()
            if later > self.late or (later == self.late and price_here + price_there > self._limit):
                self._exchange(order, here, back, also)
                self._price[here], self._price[there] = old_here, old_there
                return
            self.late = later
        self.cost += change
        if self.late < self.best_late or (
            self.late == self.best_late and self.cost < self.best_cost
        ):
            self._note()

    @cython.cfunc
    def _note(self) -> cython.void:
        order: cython.Py_ssize_t
        self.best_cost, self.best_late = self.cost, self.late
        for order in range(self._orders):
            self._best[order] = self._batch[order]

    @cython.cfunc
    def _exchange(
        self,
        order: cython.Py_ssize_t,
        there: cython.Py_ssize_t,
        back: cython.Py_ssize_t,
        also: cython.Py_ssize_t,
    ) -> cython.void:
        here: cython.Py_ssize_t = self._batch[order]
        self._bring(order, there)
        self._bring(back, here)
        self._bring(also, here)

    @cython.cfunc
    def _bring(self, order: cython.Py_ssize_t, batch: cython.Py_ssize_t) -> cython.void:
        """Move an order, unless it is nobody."""
        if order < self._orders:
            self._take(order)
            self._put(order, batch)

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
