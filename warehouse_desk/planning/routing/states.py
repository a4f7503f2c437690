# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""All walks through a lattice as ways through one graph: a node is a class at a step.

Arcs lead to later nodes only. What an arc costs stands in a table of prices: those of the ways to
walk blocks come first and may change, those of cross-aisles follow.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import cython

from warehouse_desk.planning.routing.lattice import END, Lattice
from warehouse_desk.planning.routing.tables import NOTHING_YET, WAYS, Tables

#: For each block, the ways to walk it, each with the place of its price.
Ways = Sequence[Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class States:
    """Nodes in the order of the steps, node 0 first."""

    #: Where the nodes of each step begin, and one entry more.
    step: array[int]
    #: Where the arcs of each node begin, and one entry more.
    begin: array[int]
    to: array[int]
    price_at: array[int]
    #: 1 where a walk may end.
    final: array[int]
    #: The prices that stay, after the first ones.
    fixed: array[int]


def states(lattice: Lattice, tables: Tables, ways: Ways, prices: int) -> States:
    """Find every class that can be reached at every step; `prices` are there for blocks."""
    growing = _Growing(tables, prices)
    crosses: cython.int = lattice.crosses
    column: cython.int
    cross: cython.int
    block: cython.int
    for column in range(len(lattice.x)):
        if column:
            growing.step_across(lattice.x[column] - lattice.x[column - 1])
        for cross in range(crosses):
            asked = lattice.asked[lattice.crossing[column * crosses + cross]]
            if asked:
                growing.touch(cross, asked // END)
        for block in range(crosses - 1):
            growing.walk_block(block, ways[column * (crosses - 1) + block])
        if column >= lattice.needed:
            growing.end()
    return growing.grown()


@cython.final
@cython.cclass
class _Growing:
    """A graph that grows step by step, in arrays that grow with it."""

    _tables: Tables
    _crosses: cython.int
    _prices: cython.int
    _grown: cython.int
    _along: cython.int[::1]
    _touched: cython.int[::1]
    _first: cython.int[::1]
    _last: cython.int[::1]
    _after: cython.int[::1]
    _pieces: cython.int[::1]
    #: The node of each class in the next layer, or -1; the classes of this layer and of the next.
    _node: cython.int[::1]
    _layer: cython.int[::1]
    _next: cython.int[::1]
    _size: cython.int
    _next_size: cython.int
    _nodes: cython.int
    _begun: cython.int
    _arcs: cython.int
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _step: array[int]
    _final: array[int]
    _fixed: array[int]

    def __init__(self, tables: Tables, prices: int) -> None:
        self._tables, self._crosses, self._prices = tables, tables.crosses, prices
        self._node, self._layer, self._next = _blank(0, 0), _blank(0, 0), _blank(0, 0)
        self._look_at_tables()
        self._layer[0], self._size, self._next_size = NOTHING_YET, 1, 0
        self._nodes, self._begun, self._arcs = 1, 1, 0
        self._begin, self._to, self._price_at = _blank(64, 0), _blank(64, 0), _blank(64, 0)
        self._step, self._final, self._fixed = array("i", [0, 1]), array("b", [0]), array("q")

    @cython.cfunc
    def _look_at_tables(self) -> cython.void:
        """Look at the tables of now; every class has a place here too."""
        tables = self._tables
        self._grown = tables.grown
        self._along, self._touched = tables.along, tables.touched
        self._first, self._last = tables.first, tables.last
        self._after, self._pieces = tables.after, tables.pieces
        classes: cython.int = len(tables.complete)
        if classes > len(self._node):
            self._node = _longer(self._node, classes)
            self._layer, self._next = _longer(self._layer, classes), _longer(self._next, classes)

    @cython.cfunc
    def _make_room(self, arcs: cython.int) -> cython.void:
        """Let so many arcs lead on from this layer."""
        if self._arcs + arcs > len(self._to):
            self._to = _longer(self._to, 2 * (self._arcs + arcs))
            self._price_at = _longer(self._price_at, 2 * (self._arcs + arcs))
        if self._begun + self._size > len(self._begin):
            self._begin = _longer(self._begin, 2 * (self._begun + self._size))

    @cython.cfunc
    def _lead(self, number: cython.int, price_at: cython.int) -> cython.void:
        node: cython.int = self._node[number]
        if node < 0:
            node = self._node[number] = self._nodes
            self._nodes += 1
            self._next[self._next_size] = number
            self._next_size += 1
        self._to[self._arcs], self._price_at[self._arcs] = node, price_at
        self._arcs += 1

    @cython.cfunc
    def _end_node(self) -> cython.void:
        """Note that all arcs of a node are there."""
        self._begin[self._begun] = self._arcs
        self._begun += 1

    def _turn(self) -> None:
        at: cython.int
        for at in range(self._next_size):
            self._node[self._next[at]] = -1
        self._layer, self._next = self._next, self._layer
        self._size, self._next_size = self._next_size, 0
        self._step.append(self._nodes)
        self._final.frombytes(bytes(self._size))

    def touch(self, cross: cython.int, odd: cython.int) -> None:
        """Visit a crossing."""
        self._make_room(self._size)
        at: cython.int
        number: cython.int
        after: cython.int
        price_at: cython.int = self._prices + len(self._fixed)
        self._fixed.append(0)
        for at in range(self._size):
            number = self._layer[at]
            after = self._touched[(number * self._crosses + cross) * 2 + odd]
            if after < 0:
                after = self._tables.fill_touched(number, cross, odd)
                self._look_at_tables()
            self._lead(after, price_at)
            self._end_node()
        self._turn()

    def walk_block(self, block: cython.int, ways: Sequence[tuple[int, int]]) -> None:
        """Walk a block in each way."""
        count: cython.int = len(ways)
        touching = array("i", [way for way, _ in ways])
        priced = array("i", [price_at for _, price_at in ways])
        touch: cython.int[::1] = touching
        price: cython.int[::1] = priced
        self._make_room(self._size * count)
        at: cython.int
        k: cython.int
        entry: cython.int
        after: cython.int
        for at in range(self._size):
            for k in range(count):
                entry = (self._layer[at] * (self._crosses - 1) + block) * WAYS + touch[k]
                after = self._along[entry]
                if after < 0:
                    after = self._tables.fill_along(self._layer[at], block, touch[k])
                    self._look_at_tables()
                self._lead(after, price[k])
            self._end_node()
        self._turn()

    def step_across(self, width: cython.longlong) -> None:
        """Go on to the next column; so many pieces of cross-aisle cost the same from any class."""
        self._make_room(self._size << self._crosses)
        at: cython.int
        k: cython.int
        pieces: cython.int
        number: cython.int
        price_at: cython.int = self._prices + len(self._fixed)
        for pieces in range(2 * self._crosses + 1):
            self._fixed.append(width * pieces)
        for at in range(self._size):
            number = self._layer[at]
            if self._first[number] < 0:
                self._tables.fill_across(number)
                self._look_at_tables()
            for k in range(self._first[number], self._last[number]):
                self._lead(self._after[k], price_at + self._pieces[k])
            self._end_node()
        self._turn()

    def end(self) -> None:
        """Let walks end that hang together."""
        complete = self._tables.complete
        at: cython.int
        for at in range(self._size):
            self._final[self._nodes - self._size + at] = complete[self._layer[at]]

    def grown(self) -> States:
        """Finish the graph: nothing leads on from the last step."""
        self._make_room(0)
        for _ in range(self._size):
            self._end_node()
        begin, to = _cut(self._begin, self._begun), _cut(self._to, self._arcs)
        price_at = _cut(self._price_at, self._arcs)
        return States(self._step, begin, to, price_at, self._final, self._fixed)


def _blank(room: int, sign: int) -> array[int]:
    return array("i", [sign]) * room


@cython.cfunc
def _longer(old: cython.int[::1], room: cython.int) -> object:
    """Copy what is there into a longer array; what is new is -1."""
    made = _blank(room, -1)
    view: cython.int[::1] = made
    at: cython.int
    for at in range(len(old)):
        view[at] = old[at]
    return made


@cython.cfunc
def _cut(old: cython.int[::1], room: cython.int) -> object:
    """Copy the first entries."""
    made = _blank(room, 0)
    view: cython.int[::1] = made
    at: cython.int
    for at in range(room):
        view[at] = old[at]
    return made
