"""Try recipe after recipe until one box holds all goods, or the tries are used up.

First every plain recipe, then random moves on the one that packed most. Tries are counted, not
timed: the same goods give the same packing everywhere.
"""

from collections.abc import Iterator, Sequence
from itertools import count
from math import factorial, isqrt
from operator import mul
from random import Random
from typing import NamedTuple

from warehouse_desk.planning.boxing.bounds import Bounds
from warehouse_desk.planning.boxing.fill import Filling, filling
from warehouse_desk.planning.boxing.goods import Kind, table
from warehouse_desk.planning.boxing.recipes import FEW, Recipes, moved
from warehouse_desk.planning.boxing.room import SCORES, Room
from warehouse_desk.planning.boxing.stock import Option
from warehouse_desk.planning.stop import Stopping, Watch, never

#: Tries × pieces to the power of 1.5 of one search: a recipe for more pieces takes longer.
WORK = 60_000
#: Tries × kinds of one search where pieces go in as blocks only, and tries at most.
WORK_IN_BLOCKS, MOST_TRIES = 2_000, 200
#: Tries without a gain before the search begins again elsewhere.
PATIENCE = 60
#: Pieces of an order up to which loads are reckoned out; beyond, nothing rests on what has a limit.
FEW_LOADS = 150


class Effort(NamedTuple):
    """How hard to try: so many recipes a box (else by the size of the order), and until when.

    `times` as many where the clock ends the search.
    """

    tries: int | None
    watch: Watch
    seed: int
    times: int = 1

    def is_over(self) -> bool:
        """Tell whether the time is up or a person has had enough."""
        return self.watch.is_over

    def shorter(self, looks: int) -> "Effort":
        """End after so many looks at the clock, too: one a try, or more where it is long."""
        left = count(looks, -1)
        watch = Stopping(cancelled=lambda: next(left) <= 0 or self.is_over()).watch()
        return self._replace(watch=watch)

    def tries_for(self, counts: Sequence[int]) -> int:
        """Count the tries worth their time."""
        if self.tries is not None:
            return max(1, self.tries)
        pieces = sum(counts)
        if pieces <= FEW:
            tries = self.times * WORK // (pieces * isqrt(pieces))
            # With three pieces there are no more recipes than that, each tried twice.
            return min(tries, 2 * factorial(pieces) * SCORES**pieces) if pieces <= 3 else tries
        return max(4, min(MOST_TRIES, WORK_IN_BLOCKS // len(counts)))


class Packer:
    """Packs goods of some kinds into boxes, so many of each."""

    def __init__(self, kinds: Sequence[Kind], counts: Sequence[int], support: int) -> None:
        self.kinds, self.support = kinds, support
        self._volumes = [kind.volume for kind in kinds]
        self._weights = [kind.weight for kind in kinds]
        has_limits = any(kind.bears for kind in kinds)
        singly = has_limits and sum(counts) <= FEW_LOADS
        if has_limits and not singly:
            kinds = [kind._replace(bears=0) if kind.bears else kind for kind in kinds]
        numbers = table(kinds)
        self._room, self.bounds = Room(numbers, support), Bounds(numbers)
        self._singly = singly
        self._counts, self._recipes = tuple(counts), Recipes(self.kinds, counts, singly=singly)

    def volume(self, counts: Sequence[int]) -> int:
        """Add up the pieces' volumes."""
        return sum(map(mul, self._volumes, counts))

    def weight(self, counts: Sequence[int]) -> int:
        """Add up the pieces' weights."""
        return sum(map(mul, self._weights, counts))

    def hold(
        self, option: Option, counts: Sequence[int], tries: int, effort: Effort
    ) -> Filling | None:
        """Find a filling that leaves nothing over."""
        for over in self._overs(option, tuple(counts), tries, effort):
            if not over:
                return filling(self._room.filled(), counts, turned=option.turned)
        return None

    def most(self, option: Option, counts: Sequence[int], tries: int, effort: Effort) -> Filling:
        """Find a filling that packs as much volume as possible."""
        least, best = self.volume(counts) + 1, Filling((), tuple(counts))
        for over in self._overs(option, tuple(counts), tries, effort):
            if over < least:
                least = over
                best = filling(self._room.filled(), counts, turned=option.turned)
            if not over:
                break
        return best

    def _recipes_for(self, counts: tuple[int, ...]) -> Recipes:
        """Keep the last goods' recipes: one box after the other is tried with them."""
        if counts != self._counts:
            recipes = Recipes(self.kinds, counts, singly=self._singly)
            self._counts, self._recipes = counts, recipes
        return self._recipes

    def _overs(
        self, option: Option, counts: tuple[int, ...], tries: int, effort: Effort
    ) -> Iterator[int]:
        """Fill the room by one recipe after the other; tell the volume that is left over."""
        recipes, all_, is_over = self._recipes_for(counts), self.volume(counts), effort.is_over
        best = recipes.first
        least = self._room.fill(option.inner, best, all_, never)
        yield least
        misses, random = int(least == all_), Random(effort.seed)
        for number in range(1, tries):
            if is_over():
                break
            recipe = recipes.get(number) or moved(best, random)
            over = self._room.fill(option.inner, recipe, least, is_over)
            yield over
            misses = 0 if over < least else misses + 1
            if over <= least:
                best, least = recipe, over
            if misses > PATIENCE:
                best, least, misses = recipes.any(random), all_, 0
