"""How much of a product may be left to fetch, numbered, so that it fits into a few bits."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from warehouse_desk.planning.routing.supply import Goods

#: Products of which more different numbers of pieces may be left have no levels.
LEVELS = 16


@dataclass(frozen=True, slots=True)
class Levels:
    """Level 0 is nothing left; the highest level of a product is all that is wanted of it."""

    #: The highest level of each product; 0 for one that has none.
    highest: array[int]
    #: The level after item `i` was fetched at level `l`: at i × LEVELS + l.
    after: array[int]


def levels(goods: Goods) -> Levels:
    """Number what may be left of each product; what no item leaves is never met, and stays."""
    counts: list[list[int]] = [[] for _ in goods.wanted]
    for product, count in zip(goods.product, goods.count, strict=True):
        counts[product].append(count)
    left = [_left(most, of) for most, of in zip(goods.wanted, counts, strict=True)]
    after = array("b", bytes(LEVELS * len(goods.product)))
    for item, (product, count) in enumerate(zip(goods.product, goods.count, strict=True)):
        number = {pieces: level for level, pieces in enumerate(left[product])}
        for pieces, level in number.items():
            after[item * LEVELS + level] = number.get(max(0, pieces - count), level)
    return Levels(array("b", [max(0, len(of) - 1) for of in left]), after)


def _left(most: int, counts: list[int]) -> list[int]:
    """List what may be left; nothing when that is too much to number."""
    found = {most}
    for count in counts:
        found |= {max(0, pieces - count) for pieces in found}
        if len(found) > LEVELS:
            return []
    return sorted(found)
