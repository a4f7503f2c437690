"""A short tour by a table of distances, which may differ by direction, and what none can beat.

Up to `EXACT` stops by Held & Karp (1962). Above by nearest neighbour, then 2-opt and Or-opt until
neither helps, then kicks (Martin, Otto & Felten 1991: the double bridge) with a repair each. The
bound is that of Held & Karp (1970); a tour that meets it is a shortest one.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from warehouse_desk.planning.network import NO_WAY
from warehouse_desk.planning.routing.exchange import Exchange
from warehouse_desk.planning.routing.subsets import best_order
from warehouse_desk.planning.routing.trees import tree_bound
from warehouse_desk.planning.stop import Watch

Table = Sequence[Sequence[int]]

#: The most stops for which the exact programme is quick in plain Python.
EXACT = 12
#: Kicks when the stopping rule sets no other number.
KICKS = 1_000


@dataclass(frozen=True, slots=True)
class Tour:
    """Rows of the table in the order of the visits, with the start before and the end after.

    Where every tour has a leg without a way, the length is `NO_WAY`.
    """

    rows: tuple[int, ...]
    length: int
    proven: bool


def tour(table: Table, start: int, end: int, watch: Watch, seed: int) -> Tour:
    """Visit every row once, from `start` to `end` (which may be the same)."""
    rows = [start, *(row for row in range(len(table)) if row not in (start, end)), end]
    flat, no_way = _flat(table, rows)
    proven = len(rows) - 2 <= EXACT
    order = best_order(flat, len(rows)) if proven else _search(flat, len(rows), watch, seed)
    length = sum(flat[a * len(rows) + b] for a, b in pairwise(order))
    return Tour(tuple(rows[at] for at in order), NO_WAY if length >= no_way else length, proven)


def least(table: Table, found: Tour, watch: Watch) -> int:
    """Bound every tour from where one begins to where it ends: no other is shorter than that."""
    if found.proven:
        return found.length
    flat, _ = _flat(table, found.rows)
    count = len(found.rows)
    farthest = max(flat[row] + flat[row * count + count - 1] for row in range(1, count - 1))
    return max(farthest, tree_bound(flat, count, found.length, watch))


def _flat(table: Table, rows: Sequence[int]) -> tuple[array[int], int]:
    """Write the table in the order of the rows; no way is one leg longer than any tour."""
    longest = max((leg for row in table for leg in row if leg < NO_WAY), default=0)
    no_way = longest * len(rows) + 1
    return array("q", [min(table[a][b], no_way) for a in rows for b in rows]), no_way


def _search(flat: array[int], count: int, watch: Watch, seed: int) -> Sequence[int]:
    random = Random(seed)
    exchange = Exchange(flat, _nearest(flat, count))
    exchange.repair(watch)
    exchange.keep_or_return()
    while watch.step():
        exchange.kick(*sorted(random.sample(range(count - 1), 3)))
        exchange.repair(watch)
        exchange.keep_or_return()
    return exchange.order()


def _nearest(flat: array[int], count: int) -> array[int]:
    order, left = array("i", [0]), set(range(1, count - 1))
    while left:
        at = order[-1] * count
        order.append(min(left, key=lambda row: (flat[at + row], row)))
        left.remove(order[-1])
    order.append(count - 1)
    return order
