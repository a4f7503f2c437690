"""Try recipe after recipe until one box holds all goods, or the tries are used up.

First every mix of an order of kinds and a score, then random moves on the order that packed most.
Tries are counted, not timed: the same goods give the same packing everywhere.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from math import isqrt
from random import Random

from warehouse_desk.planning.boxing.fill import Filling, Part, Recipe, Score, Space, fill
from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Box
from warehouse_desk.planning.stop import Watch

#: Pieces up to which a kind is also packed piece by piece, not only in blocks.
FEW = 40
#: Tries × pieces to the power of 1.5 of one search: a recipe for more pieces takes longer.
WORK = 30_000
#: Tries × kinds of one search where pieces go in as blocks only.
WORK_IN_BLOCKS = 250

#: Tries without a gain before the search begins again elsewhere.
PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Goods:
    """Kinds of pieces and how many of each."""

    kinds: tuple[Kind, ...]
    counts: tuple[int, ...]

    @property
    def pieces(self) -> int:
        """Count the pieces."""
        return sum(self.counts)

    @property
    def volume(self) -> int:
        """Add up the pieces' volumes."""
        return sum(kind.volume * n for kind, n in zip(self.kinds, self.counts, strict=True))

    def less(self, counts: Sequence[int]) -> "Goods":
        """Keep other counts of the same kinds."""
        return Goods(self.kinds, tuple(counts))


def _lowest(_: Space, at: Space) -> tuple[int, ...]:
    return at[2], at[1], at[0]


def _tight(space: Space, at: Space) -> tuple[int, ...]:
    gaps = sorted((space[3] - at[3], space[4] - at[4], space[5] - at[5]))
    return *gaps, at[2], at[1], at[0]


def _low_top(_: Space, at: Space) -> tuple[int, ...]:
    return at[5], at[4], at[3]


def _walls_along_x(_: Space, at: Space) -> tuple[int, ...]:
    return at[3], at[5], at[4]


def _walls_along_y(_: Space, at: Space) -> tuple[int, ...]:
    return at[4], at[5], at[3]


SCORES: tuple[Score, ...] = (_lowest, _tight, _low_top, _walls_along_x, _walls_along_y)

#: What goes in first: great volume, long side, large face, long shortest side, great sum of sides.
BIG_FIRST: tuple[Callable[[Kind], int], ...] = (
    lambda kind: kind.volume,
    lambda kind: max(kind.sides[0]),
    lambda kind: kind.volume // min(kind.sides[0]),
    lambda kind: min(kind.sides[0]),
    lambda kind: sum(kind.sides[0]),
)


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to try: so many recipes a box (else by the size of the order), and until when."""

    tries: int | None
    watch: Watch
    seed: int

    def tries_for(self, goods: Goods) -> int:
        """Count the tries worth their time."""
        if self.tries is not None:
            return max(1, self.tries)
        if goods.pieces <= FEW:
            return WORK // (goods.pieces * isqrt(goods.pieces))
        return max(4, WORK_IN_BLOCKS // len(goods.kinds))


def hold(box: Box, goods: Goods, support: int, effort: Effort) -> Filling | None:
    """Find a filling that leaves nothing over."""
    for filling in _fillings(box, goods, support, effort):
        if not any(filling.left):
            return filling
        if effort.watch.is_over:
            break
    return None


def most(box: Box, goods: Goods, support: int, effort: Effort) -> Filling:
    """Find a filling that packs as much volume as possible."""
    best: tuple[int, Filling] | None = None
    for filling in _fillings(box, goods, support, effort):
        over = goods.less(filling.left).volume
        if best is None or over < best[0]:
            best = over, filling
        if not over or effort.watch.is_over:
            break
    assert best is not None  # noqa: S101 - there is always a first filling
    return best[1]


def _fillings(box: Box, goods: Goods, support: int, effort: Effort) -> Iterator[Filling]:
    tries = effort.tries_for(goods)
    random, least, misses = Random(effort.seed), goods.volume, 0
    plain = list(islice(_recipes(goods, support), tries))
    best = plain[0]
    for number in range(tries):
        recipe = plain[number] if number < len(plain) else _moved(best, random)
        filling = fill(box, goods.kinds, goods.counts, recipe)
        yield filling
        over = goods.less(filling.left).volume
        misses = 0 if over < least else misses + 1
        if over <= least:
            best, least = recipe, over
        if misses > PATIENCE:
            best, least, misses = random.choice(plain), goods.volume, 0


def _recipes(goods: Goods, support: int) -> Iterator[Recipe]:
    """Mix every score with every order of kinds, fragile ones last; in blocks, then singly."""
    there = [i for i, count in enumerate(goods.counts) if count]
    orders = dict.fromkeys(
        tuple(sorted(there, key=lambda i: (goods.kinds[i].fragile, -big(goods.kinds[i]), i)))
        for big in BIG_FIRST
    )
    singly = max(goods.counts) > 1 and goods.pieces <= FEW
    for in_blocks, score, order in product((True, False) if singly else (True,), SCORES, orders):
        counts = [(i, goods.counts[i]) for i in order]
        parts = counts if in_blocks else [(i, 1) for i, count in counts for _ in range(count)]
        yield Recipe(tuple(Part(i, count, score) for i, count in parts), support)


def _moved(recipe: Recipe, random: Random) -> Recipe:
    """Move a few parts, let go another score, or take a part in two."""
    parts = list(recipe.parts)
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(parts))
        part, chance = parts[at], random.random()
        if chance < 0.2:
            parts[at] = replace(part, score=random.choice(SCORES))
        elif chance < 0.4 and part.many > 1:
            first = random.randrange(1, part.many)
            parts[at] = replace(part, many=first)
            parts.insert(at, replace(part, many=part.many - first))
        else:
            parts.insert(random.randrange(len(parts)), parts.pop(at))
    return Recipe(tuple(parts), recipe.support)
