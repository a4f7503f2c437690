# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""The cheapest walk through a lattice, column by column and class by class.

The dynamic programme keeps for each class of partial walks only the cheapest, and where it came
from. Classes are read in the order they were reached, so plans do not depend on what the tables
have met before.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import cython

from warehouse_desk.planning.network import NO_WAY
from warehouse_desk.planning.routing.lattice import Lattice
from warehouse_desk.planning.routing.options import Options
from warehouse_desk.planning.routing.tables import Tables
from warehouse_desk.planning.stop import Watch

#: Steps between two looks at the watch.
PATIENCE = 4_000
#: How many bits of a node's origin say what was chosen there.
_CHOICE = 16


@dataclass(frozen=True, slots=True)
class Pieces:
    """How often a walk goes along the leg of each point, and to the next column from each crossing.

    Where there is no walk the length is `NO_WAY`.
    """

    length: int
    along: array[int]
    across: array[int]


def cheapest(lattice: Lattice, options: Options, tables: Tables, watch: Watch) -> Pieces | None:
    """Find a shortest walk; nothing when time runs out before."""
    search = _Search(lattice, options, tables, watch)
    while (finished := search.run()) == _TABLES_GREW:
        search = _Search(lattice, options, tables, watch)
    return search.pieces() if finished == _DONE else None


_DONE = 0
_TABLES_GREW = 1
_CANCELLED = 2


@cython.final
@cython.cclass
class _Search:
    """Two layers of the programme, and the origins of all nodes.

    A layer lists the classes that were reached, and their costs; a node is a class in a layer.
    """

    _lattice: Lattice
    _options: Options
    _tables: Tables
    _watch: Watch
    _crosses: cython.int
    _columns: cython.int
    _room: cython.Py_ssize_t
    _grown: cython.int
    _work: cython.longlong
    _count: cython.Py_ssize_t
    _reached: cython.Py_ssize_t
    _base: cython.Py_ssize_t
    _next_base: cython.Py_ssize_t
    _best: cython.longlong
    _best_node: cython.longlong
    _best_column: cython.int
    _class: cython.int[::1]
    _cost: cython.longlong[::1]
    _next_class: cython.int[::1]
    _next_cost: cython.longlong[::1]
    _slot: cython.int[::1]
    _origin: cython.longlong[::1]
    _along: cython.int[::1]
    _touched: cython.int[::1]
    _complete: cython.schar[::1]
    _first: cython.int[::1]
    _last: cython.int[::1]
    _after: cython.int[::1]
    _pieces: cython.int[::1]
    _sent: cython.int[::1]
    _x: cython.longlong[::1]
    _crossing: cython.int[::1]
    _asked: cython.schar[::1]
    _option_count: cython.schar[::1]
    _option_way: cython.schar[::1]
    _option_price: cython.longlong[::1]

    def __init__(self, lattice: Lattice, options: Options, tables: Tables, watch: Watch) -> None:
        self._lattice, self._options, self._tables, self._watch = lattice, options, tables, watch
        self._crosses, self._columns = lattice.crosses, len(lattice.x)
        self._x, self._crossing, self._asked = lattice.x, lattice.crossing, lattice.asked
        self._option_count, self._option_way = options.count, options.way
        self._option_price = options.price
        self._along, self._touched, self._complete = tables.along, tables.touched, tables.complete
        self._first, self._last, self._after = tables.first, tables.last, tables.after
        self._pieces, self._sent = tables.pieces, tables.sent
        self._grown, self._room = tables.grown, len(tables.complete)
        self._class, self._next_class = _whole(self._room), _whole(self._room)
        self._cost, self._next_cost = _long(self._room), _long(self._room)
        self._slot = array("i", [-1]) * self._room
        self._origin = _long(8 * self._room)
        self._work, self._best, self._best_node = PATIENCE + 1, NO_WAY, -1
        self._class[0], self._cost[0], self._count = 0, 0, 1
        self._base, self._next_base, self._reached = 0, 1, 0

    def run(self) -> int:
        """Go through the columns; tell whether that was done, cancelled, or is to begin anew."""
        column: cython.int
        block: cython.int
        cross: cython.int
        needed: cython.int = self._lattice.needed
        for column in range(self._columns):
            if self._work > PATIENCE:
                self._work = 0
                if self._watch.is_over:
                    return _CANCELLED
            if column:
                self._step_across(self._x[column] - self._x[column - 1])
                self._turn()
            for cross in range(self._crosses):
                if self._asked[self._crossing[column * self._crosses + cross]]:
                    self._touch(column, cross)
                    self._turn()
            for block in range(self._crosses - 1):
                self._walk_block(column, block)
                self._turn()
            if self._grown != self._tables.grown:
                return _TABLES_GREW
            if column >= needed:
                self._end(column)
        return _DONE

    @cython.cfunc
    @cython.inline
    @cython.exceptval(check=False)
    def _put(
        self, number: cython.int, cost: cython.longlong, origin: cython.longlong
    ) -> cython.void:
        """Reach a class in the next layer, if it is new there or cheaper."""
        slot: cython.Py_ssize_t = self._slot[number]
        if slot < 0:
            slot = self._reached
            self._slot[number] = slot
            self._next_class[slot] = number
            self._reached += 1
        elif cost >= self._next_cost[slot]:
            return
        self._next_cost[slot] = cost
        self._origin[self._next_base + slot] = origin

    @cython.cfunc
    def _turn(self) -> cython.void:
        """Make the next layer the one that is read."""
        i: cython.Py_ssize_t
        for i in range(self._reached):
            self._slot[self._next_class[i]] = -1
        self._class, self._next_class = self._next_class, self._class
        self._cost, self._next_cost = self._next_cost, self._cost
        self._work += self._count
        self._base, self._next_base = self._next_base, self._next_base + self._reached
        self._count, self._reached = self._reached, 0
        if self._next_base + self._room > len(self._origin):
            self._origin = _longer(self._origin, 2 * len(self._origin) + self._room)

    @cython.cfunc
    def _touch(self, column: cython.int, cross: cython.int) -> cython.void:
        odd: cython.int = self._asked[self._crossing[column * self._crosses + cross]] >> 1
        i: cython.Py_ssize_t
        number: cython.int
        for i in range(self._count):
            number = self._touched[(self._class[i] * self._crosses + cross) * 2 + odd]
            if number < 0:
                number = self._tables.fill_touched(self._class[i], cross, odd)
                if self._grown != self._tables.grown:
                    return
            self._put(number, self._cost[i], (self._base + i) << 16)

    @cython.cfunc
    def _walk_block(self, column: cython.int, block: cython.int) -> cython.void:
        blocks: cython.int = self._crosses - 1
        at: cython.Py_ssize_t = column * blocks + block
        options: cython.Py_ssize_t = self._option_count[at]
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        number: cython.int
        row: cython.Py_ssize_t
        way: cython.int
        for i in range(self._count):
            row = (self._class[i] * blocks + block) * 13
            for k in range(options):
                way = self._option_way[at * 6 + k]
                number = self._along[row + way]
                if number < 0:
                    number = self._tables.fill_along(self._class[i], block, way)
                    if self._grown != self._tables.grown:
                        return
                cost: cython.longlong = self._cost[i] + self._option_price[at * 6 + k]
                self._put(number, cost, (self._base + i) << 16 | k)

    @cython.cfunc
    def _step_across(self, width: cython.longlong) -> cython.void:
        i: cython.Py_ssize_t
        k: cython.Py_ssize_t
        number: cython.int
        cost: cython.longlong
        for i in range(self._count):
            number = self._class[i]
            if self._first[number] < 0:
                self._tables.fill_across(number)
                if self._grown != self._tables.grown:
                    return
            for k in range(self._first[number], self._last[number]):
                cost = self._cost[i] + width * self._pieces[k]
                self._put(self._after[k], cost, (self._base + i) << 16 | self._sent[k])

    @cython.cfunc
    @cython.exceptval(check=False)
    def _end(self, column: cython.int) -> cython.void:
        i: cython.Py_ssize_t
        for i in range(self._count):
            if self._complete[self._class[i]] and self._cost[i] < self._best:
                self._best = self._cost[i]
                self._best_node, self._best_column = self._base + i, column

    def pieces(self) -> Pieces:
        """Follow the best walk back from its end."""
        along = array("b", bytes(len(self._asked)))
        across = array("b", bytes(self._columns * self._crosses))
        node: cython.Py_ssize_t = self._best_node
        column: cython.Py_ssize_t = self._best_column if node >= 0 else -1
        cross: cython.Py_ssize_t
        first: cython.Py_ssize_t
        block: cython.Py_ssize_t
        while column >= 0:
            for block in range(self._crosses - 2, -1, -1):
                at = column * (self._crosses - 1) + block
                for point, count in self._options.walked(
                    self._lattice, at, self._origin[node] & 0xFFFF
                ):
                    along[point] = count
                node = self._origin[node] >> _CHOICE
            first = column * self._crosses
            for cross in range(self._crosses):
                if self._asked[self._crossing[first + cross]]:
                    node = self._origin[node] >> _CHOICE
            column -= 1
            if column >= 0:
                first -= self._crosses
                for cross in range(self._crosses):
                    across[first + cross] = self._origin[node] >> (2 * cross) & 3
                node = self._origin[node] >> _CHOICE
        return Pieces(self._best, along, across)


def _whole(room: int) -> array[int]:
    return array("i", bytes(4 * room))


def _long(room: int) -> array[int]:
    return array("q", bytes(8 * room))


def _longer(old: array[int], room: int) -> array[int]:
    new = _long(room)
    memoryview(new)[: len(old)] = memoryview(old)
    return new
