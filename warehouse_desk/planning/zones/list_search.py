# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disable-error-code="untyped-decorator, no-any-return"
"""The hot loop of pick lists: take orders out, and put others where they lengthen walks least.

One source runs compiled and as plain Python, with the same answers.
"""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

import cython

from warehouse_desk.planning.zones.list_tables import ListTables

if TYPE_CHECKING:
    Numbers = array[int]

#: Containers that one batch may send into one zone.
_CONTAINERS: cython.int = 2
#: A change takes out so many orders at most.
_MOST_OUT: cython.int = 3
_FAR: cython.int = 1 << 30


@cython.final
@cython.cclass
class ListSearch:
    """Batches of orders; each has a ring of pieces for every zone and container.

    Pieces are numbered first, then the rings; a ring's own number stands for the door. `after` and
    `before` link a ring. A wanted article of an order is a position; `piece_at` is its piece.
    """

    x: cython.int[:]
    y: cython.int[:]
    low: cython.int[:]
    high: cython.int[:]
    zone: cython.int[:]
    article: cython.int[:]
    volume: cython.int[:]
    lying_start: cython.int[:]
    lying: cython.int[:]
    position_start: cython.int[:]
    wanted: cython.int[:]
    pieces: cython.int
    orders: cython.int
    zones: cython.int
    batches: cython.int
    least: cython.int
    orders_a_batch: cython.int
    room: cython.int
    in_aisle: cython.bint
    random: cython.longlong
    after: cython.int[:]
    before: cython.int[:]
    ring: cython.int[:]
    used: cython.int[:]
    piece_at: cython.int[:]
    batch: cython.int[:]
    members: cython.int[:]
    row: cython.int[:]
    place: cython.int[:]
    chosen: cython.int
    choosable: cython.int
    items: cython.int
    length: cython.int
    log: cython.int[:]
    logged: cython.int
    best_length: cython.int
    best_after: cython.int[:]
    best_batch: cython.int[:]
    best_pieces: cython.int[:]

    def __init__(self, tables: ListTables, seed: int) -> None:
        points, door, orders = tables.points, tables.door, tables.orders
        cross_y, volumes = tables.cross_y, tables.volumes
        self.least, self.room = tables.least, tables.room
        self.orders_a_batch, self.in_aisle = tables.orders_a_batch, tables.in_aisle
        self.pieces, self.orders = len(points), len(orders)
        self.zones = max(tables.zones, default=0) + 1
        self.choosable = sum(1 for order in orders if order)
        self.batches = self._enough_batches(orders)
        nodes = [*points, *[door] * (self.batches * self.zones * _CONTAINERS)]
        self.x, self.y = array("i", [p[0] for p in nodes]), array("i", [p[1] for p in nodes])
        self.low = array("i", [max(c for c in cross_y if c <= p[1]) for p in nodes])
        self.high = array("i", [min(c for c in cross_y if c >= p[1]) for p in nodes])
        self.zone, self.article = array("i", tables.zones), array("i", tables.articles)
        self.volume = array("i", volumes)
        lying: list[list[int]] = [[] for _ in volumes]
        for piece, kind in enumerate(tables.articles):
            lying[kind].append(piece)
        self.lying_start, self.lying = _flat(lying)
        self.position_start, self.wanted = _flat(orders)
        self.random = (seed * 2_654_435_761 + 2_463_534_242) % 4_294_967_295 + 1
        self.after, self.before = array("i", range(len(nodes))), array("i", range(len(nodes)))
        self.ring, self.used = _zeros(self.pieces), _zeros(len(nodes))
        self.piece_at, self.batch = _zeros(len(self.wanted)), _zeros(self.orders)
        self.members = _zeros(self.batches)
        ranked = sorted(range(self.orders), key=lambda order: not orders[order])
        self.row, self.place = array("i", ranked), _zeros(self.orders)
        for place, order in enumerate(ranked):
            self.place[order] = place
        self.chosen = self.items = self.length = self.logged = 0
        self.log = _zeros(12 * (len(self.wanted) + self.orders) + 64)
        self.best_length = _FAR
        self.best_after, self.best_batch = array("i", self.after), _zeros(self.orders)
        self.best_pieces = _zeros(len(self.wanted))

    def _enough_batches(self, orders: Sequence[Sequence[int]]) -> int:
        """Count batches that hold enough of usual orders, and one more."""
        wanted = sum(map(len, orders)) or 1
        needed = -(-self.least * max(1, self.choosable) // wanted)
        return int(-(-needed // self.orders_a_batch)) + 1

    @property
    def shortest(self) -> int:
        """Read the length of the best choice."""
        return self.best_length

    def begin(self) -> bool:
        """Choose orders at random until enough is picked; False when that cannot be."""
        self._add_orders(0)
        self._keep()
        return self.items >= self.least

    def run(self, changes: int, threshold: int) -> None:
        """Change the choice so many times."""
        limit: cython.int = changes
        most: cython.int = threshold
        _i: cython.int
        for _i in range(limit):
            self._change(most)
            self._keep()

    def best(self) -> list[tuple[list[int], list[list[int]]]]:
        """List the orders and the pieces of every list, batch by batch."""
        found = []
        for batch in range(self.batches):
            orders = [i for i in range(self.orders) if self.best_batch[i] == batch + 1]
            first = self.pieces + batch * self.zones * _CONTAINERS
            rings = [self._best_ring(first + i) for i in range(self.zones * _CONTAINERS)]
            if orders:
                found.append((orders, [ring for ring in rings if ring]))
        return found

    def _best_ring(self, ring: int) -> list[int]:
        found, piece = [], self.best_after[ring]
        while piece != ring:
            found.append(piece)
            piece = self.best_after[piece]
        return found

    @cython.cfunc
    def _below(self, count: cython.int) -> cython.int:
        """Draw a number below `count` (xorshift of 32 bits; Marsaglia 2003)."""
        x: cython.longlong = self.random
        x = (x ^ (x << 13)) & 0xFFFFFFFF
        x ^= x >> 17
        x = (x ^ (x << 5)) & 0xFFFFFFFF
        self.random = x
        return (x * count) >> 32

    @cython.cfunc
    def _way(self, a: cython.int, b: cython.int) -> cython.int:
        """Measure the way between two nodes: within an aisle, or by the nearer cross-aisle."""
        across: cython.int = self.x[a] - self.x[b]
        along: cython.int = self.y[a] - self.y[b]
        below: cython.int
        above: cython.int
        if across < 0:
            across = -across
        if along < 0:
            along = -along
        if (
            (across == 0 and self.in_aisle)
            or self.low[a] != self.low[b]
            or self.high[a] != self.high[b]
        ):
            return across + along
        below = self.y[a] + self.y[b] - 2 * self.low[a]
        above = 2 * self.high[a] - self.y[a] - self.y[b]
        return across + (min(above, below))

    @cython.cfunc
    def _link(self, piece: cython.int, left: cython.int, ring: cython.int) -> cython.void:
        right: cython.int = self.after[left]
        self.length += self._way(left, piece) + self._way(piece, right) - self._way(left, right)
        self.after[left] = self.before[right] = piece
        self.before[piece], self.after[piece] = left, right
        self.ring[piece] = ring
        self.used[piece] = 1
        self.used[ring] += self.volume[self.article[piece]]

    @cython.cfunc
    def _unlink(self, piece: cython.int) -> cython.void:
        left: cython.int = self.before[piece]
        right: cython.int = self.after[piece]
        self.length -= self._way(left, piece) + self._way(piece, right) - self._way(left, right)
        self.after[left], self.before[right] = right, left
        self.used[piece] = 0
        self.used[self.ring[piece]] -= self.volume[self.article[piece]]

    @cython.cfunc
    def _count(self, order: cython.int, sign: cython.int) -> cython.void:
        """Note that an order came in or went out: chosen orders are the first of the row."""
        at: cython.int = self.place[order]
        to: cython.int = self.chosen if sign > 0 else self.chosen - 1
        other: cython.int = self.row[to]
        self.row[at], self.place[other] = other, at
        self.row[to], self.place[order] = order, to
        self.chosen += sign
        self.members[self.batch[order] - 1] += sign
        self.items += sign * (self.position_start[order + 1] - self.position_start[order])

    @cython.cfunc
    def _write(self, what: cython.int, where: cython.int, ring: cython.int) -> cython.void:
        """Log a piece (what stood left of it, and its ring) or an order (-1 less it; its batch)."""
        self.log[self.logged] = what
        self.log[self.logged + 1] = where
        self.log[self.logged + 2] = ring
        self.logged += 3

    @cython.cfunc
    def _take_out(self, order: cython.int) -> cython.void:
        """Unlink an order's pieces; the log remembers what was left of each."""
        j: cython.int
        piece: cython.int
        for j in range(self.position_start[order + 1] - 1, self.position_start[order] - 1, -1):
            piece = self.piece_at[j]
            self._write(piece, self.before[piece], self.ring[piece])
            self._unlink(piece)
        self._count(order, -1)
        self._write(-1 - order, self.batch[order], 0)
        self.batch[order] = 0

    @cython.cfunc
    def _put_in(self, order: cython.int, batch: cython.int) -> cython.bint:
        """Link a piece for every position where it costs least; False where none lies."""
        j: cython.int
        i: cython.int
        for j in range(self.position_start[order], self.position_start[order + 1]):
            if not self._put_piece(j, batch):
                for i in range(j - 1, self.position_start[order] - 1, -1):
                    self._unlink(self.piece_at[i])
                return False
        self.batch[order] = batch + 1
        self._count(order, 1)
        self._write(-1 - order, 0, 0)
        return True

    @cython.cfunc
    def _put_piece(self, position: cython.int, batch: cython.int) -> cython.bint:
        kind: cython.int = self.wanted[position]
        cost: cython.int
        best: cython.int = _FAR
        best_left: cython.int = 0
        best_piece: cython.int = 0
        best_ring: cython.int = 0
        i: cython.int
        piece: cython.int
        ring: cython.int
        first: cython.int
        left: cython.int
        for i in range(self.lying_start[kind], self.lying_start[kind + 1]):
            piece = self.lying[i]
            if self.used[piece]:
                continue
            first = self.pieces + (batch * self.zones + self.zone[piece]) * _CONTAINERS
            for ring in range(first, first + _CONTAINERS):
                if self.used[ring] + self.volume[kind] > self.room:
                    continue
                left = ring
                while True:
                    cost = self._way(left, piece) + self._way(piece, self.after[left])
                    cost -= self._way(left, self.after[left])
                    if cost < best:
                        best, best_left, best_piece, best_ring = cost, left, piece, ring
                    left = self.after[left]
                    if left == ring:
                        break
        if best == _FAR:
            return False
        self._link(best_piece, best_left, best_ring)
        self.piece_at[position] = best_piece
        return True

    @cython.cfunc
    def _add_orders(self, again: cython.int) -> cython.void:
        """Put orders in until enough is picked: first `again` of those just taken out."""
        tries: cython.int = 4 * self.choosable + 8
        order: cython.int
        batch: cython.int
        while self.items < self.least and self.chosen < self.choosable and tries > 0:
            tries -= 1
            order = self.row[self.chosen + self._below(self.choosable - self.chosen)]
            if again > 0:
                again -= 1
                order = self.row[self.chosen]
            batch = self._below(self.batches)
            if self.members[batch] < self.orders_a_batch:
                self._put_in(order, batch)

    @cython.cfunc
    def _change(self, threshold: cython.int) -> cython.void:
        _i: cython.int
        before: cython.int = self.length
        out: cython.int = 1 + self._below(_MOST_OUT)
        self.logged = 0
        for _i in range(out):
            if self.chosen:
                self._take_out(self.row[self._below(self.chosen)])
        self._add_orders(out if self._below(3) == 0 else 0)
        if self.items < self.least or self.length > before + self._below(threshold + 1):
            self._undo()

    @cython.cfunc
    def _undo(self) -> cython.void:
        """Take the changes back, the last one first."""
        j: cython.int
        order: cython.int = -1
        at: cython.int = 0
        while self.logged > 0:
            self.logged -= 3
            if self.log[self.logged] < 0:
                order = -1 - self.log[self.logged]
                if self.log[self.logged + 1] == 0:
                    self._count(order, -1)
                    for j in range(
                        self.position_start[order + 1] - 1, self.position_start[order] - 1, -1
                    ):
                        self._unlink(self.piece_at[j])
                    self.batch[order] = 0
                else:
                    self.batch[order] = self.log[self.logged + 1]
                    self._count(order, 1)
                    at = self.position_start[order]
            else:
                self.piece_at[at] = self.log[self.logged]
                at += 1
                self._link(
                    self.log[self.logged], self.log[self.logged + 1], self.log[self.logged + 2]
                )

    @cython.cfunc
    def _keep(self) -> cython.void:
        if self.length >= self.best_length or self.items < self.least:
            return
        self.best_length = self.length
        self.best_after[:] = self.after
        self.best_batch[:] = self.batch
        self.best_pieces[:] = self.piece_at


def _flat(lists: Sequence[Sequence[int]]) -> "tuple[Numbers, Numbers]":
    start, flat = array("i", [0]), array("i")
    for each in lists:
        flat.extend(each)
        start.append(len(flat))
    return start, flat


def _zeros(count: int) -> "Numbers":
    return array("i", bytes(4 * count))
