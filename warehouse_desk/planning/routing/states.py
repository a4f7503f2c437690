# cython: language_level=3, binding=True
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


class _Growing:
    """A graph that grows step by step."""

    def __init__(self, tables: Tables, prices: int) -> None:
        self._tables = tables
        self._prices = prices
        self._layer = {NOTHING_YET: 0}
        self._next: dict[int, int] = {}
        self._step, self._begin = array("i", [0, 1]), array("i", [0])
        self._to, self._price_at = array("i"), array("i")
        self._final, self._fixed = array("b", [0]), array("q")

    def _lead(self, number: int, price_at: int) -> None:
        node = self._next.get(number)
        if node is None:
            node = self._next[number] = len(self._final)
            self._final.append(0)
        self._to.append(node)
        self._price_at.append(price_at)

    def _lead_for(self, number: int, price: int) -> None:
        self._lead(number, self._prices + len(self._fixed))
        self._fixed.append(price)

    def _turn(self) -> None:
        self._layer, self._next = self._next, {}
        self._step.append(len(self._final))

    def touch(self, cross: int, odd: int) -> None:
        """Visit a crossing."""
        tables = self._tables
        for number in self._layer:
            self._lead_for(tables.fill_touched(number, cross, odd), 0)
            self._begin.append(len(self._to))
        self._turn()

    def walk_block(self, block: int, ways: Sequence[tuple[int, int]]) -> None:
        """Walk a block in each way."""
        blocks = self._tables.crosses - 1
        for number in self._layer:
            for way, price_at in ways:
                after = self._tables.along[(number * blocks + block) * WAYS + way]
                if after < 0:
                    after = self._tables.fill_along(number, block, way)
                self._lead(after, price_at)
            self._begin.append(len(self._to))
        self._turn()

    def step_across(self, width: int) -> None:
        """Go on to the next column."""
        tables = self._tables
        for number in self._layer:
            if tables.first[number] < 0:
                tables.fill_across(number)
            for k in range(tables.first[number], tables.last[number]):
                self._lead_for(tables.after[k], width * tables.pieces[k])
            self._begin.append(len(self._to))
        self._turn()

    def end(self) -> None:
        """Let walks end that hang together."""
        for number, node in self._layer.items():
            self._final[node] = self._tables.complete[number]

    def grown(self) -> States:
        """Finish the graph: nothing leads on from the last step."""
        self._begin.extend([len(self._to)] * len(self._layer))
        return States(self._step, self._begin, self._to, self._price_at, self._final, self._fixed)
