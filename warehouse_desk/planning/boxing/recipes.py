"""Recipes: in which parts goods go into a box, one after the other, and what rates their places."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.room import PART, SCORES

if TYPE_CHECKING:
    #: Kind, pieces and score of each part.
    Recipe = array[int]

#: Pieces up to which a kind is also packed piece by piece, not only in blocks.
FEW = 40

#: What goes in first: great volume, long side, large face, long shortest side, great sum of sides.
BIG_FIRST: tuple[Callable[[Kind], int], ...] = (
    lambda kind: kind.volume,
    lambda kind: max(kind.sides[0]),
    lambda kind: kind.volume // min(kind.sides[0]),
    lambda kind: min(kind.sides[0]),
    lambda kind: sum(kind.sides[0]),
)


class Recipes:
    """Every mix of an order of kinds and a score, made when it is asked for."""

    def __init__(self, kinds: Sequence[Kind], counts: Sequence[int], *, singly: bool) -> None:
        self._made: list[Recipe] = []
        self._more = _plain(kinds, counts, singly=singly)

    @property
    def first(self) -> "Recipe":
        """Name the one that packs best most often."""
        return self.get(0) or array("q")

    def get(self, number: int) -> "Recipe | None":
        """Read a recipe; None beyond the last."""
        if number >= len(self._made):
            self._made += islice(self._more, number + 1 - len(self._made))
        return self._made[number] if number < len(self._made) else None

    def any(self, random: Random) -> "Recipe":
        """Choose one by chance."""
        return self._made[int(len(self._made) * random.random())]


def _plain(kinds: Sequence[Kind], counts: Sequence[int], *, singly: bool) -> "Iterator[Recipe]":
    """Mix every score with every order, weak ones last; in blocks, then singly."""
    in_blocks = not singly
    singly = singly or (max(counts) > 1 and sum(counts) <= FEW)
    orders: list[tuple[int, ...]] = []
    there = [i for i, count in enumerate(counts) if count]
    if in_blocks:
        for score in range(SCORES):
            for order in orders or _orders(kinds, there, orders):
                yield array("q", [n for i in order for n in (i, counts[i], score)])
    if singly:
        for score in range(SCORES):
            for order in orders or _orders(kinds, there, orders):
                pieces = (i for i in order for _ in range(counts[i]))
                yield array("q", [n for i in pieces for n in (i, 1, score)])


def _orders(
    kinds: Sequence[Kind], there: Sequence[int], made: list[tuple[int, ...]]
) -> Iterator[tuple[int, ...]]:
    """Sort kinds in every way, each order once; note them in `made` at the end."""
    found: dict[tuple[int, ...], None] = {}
    for big in BIG_FIRST:
        order = tuple(sorted(there, key=lambda i: (kinds[i].weak, -big(kinds[i]), i)))
        if order not in found:
            found[order] = None
            yield order
    made += found


def moved(recipe: "Recipe", random: Random) -> "Recipe":
    """Move a few parts, let go another score, or take a part in two."""
    parts, draw = recipe[:], random.random
    for _ in range(1 + int(3 * draw())):
        at, chance = PART * int(len(parts) // PART * draw()), draw()
        if chance < 0.2:
            parts[at + 2] = int(SCORES * draw())
        elif chance < 0.4 and parts[at + 1] > 1:
            first = 1 + int((parts[at + 1] - 1) * draw())
            part = parts[at : at + PART]
            parts[at + 1], part[1] = first, part[1] - first
            parts[at + PART : at + PART] = part
        else:
            part = parts[at : at + PART]
            del parts[at : at + PART]
            to = PART * int((len(parts) // PART + 1) * draw())
            parts[to:to] = part
    return parts
