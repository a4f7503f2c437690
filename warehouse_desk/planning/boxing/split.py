"""Several parcels for an order that goes into no single box.

Small orders: the fewest parcels, then the best boxes, by a dynamic programme over all parts of the
order. A part's price is that of the best box not proven too small; only the parts of the answer are
then really packed, and a part that does not go in gets dearer, until an answer holds. Larger
orders: the box that takes most is filled again and again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product, takewhile
from math import prod

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.judge import judge
from warehouse_desk.planning.boxing.problem import Box, BoxProblem, WhyNot
from warehouse_desk.planning.boxing.proofs import cannot_hold
from warehouse_desk.planning.boxing.search import Effort, Goods, most

#: A box and what goes into it.
Filled = tuple[Box, Filling]

#: Orders with more different parts are split without looking at all of them.
PARTS = 700
#: Tries to pack a part, unless the stopping rule says how many.
TRIES = 200
#: Fillings of a parcel to choose the fullest from.
FILLINGS = 50
#: The most answers that are tried before the larger orders' way is taken.
ANSWERS = 60


@dataclass(frozen=True, slots=True)
class Split:
    """Parcels, and whether fewer or better ones are proven impossible."""

    filled: list[Filled]
    proven: bool


def split(problem: BoxProblem, goods: Goods, effort: Effort, *, single: bool) -> Split:
    """Split an order; `single` tells that some box is not proven too small for all of it."""
    if prod(count + 1 for count in goods.counts) <= PARTS:
        quick = replace(effort, tries=TRIES if effort.tries is None else effort.tries)
        if found := _Parts(problem, goods, quick, single=single).split():
            return found
    quick = replace(effort, tries=min(FILLINGS, effort.tries_for(goods)))
    return Split(_fill_and_fill(problem, goods, quick), proven=False)


class _Parts:
    """Every part of an order, numbered so that the number of a rest is the difference."""

    def __init__(self, problem: BoxProblem, goods: Goods, effort: Effort, *, single: bool) -> None:
        self._problem, self._goods, self._effort = problem, goods, effort
        self._parts = list(product(*(range(count + 1) for count in goods.counts)))
        self._next_box = [self._box_from(0, part) for part in self._parts]
        self._next_box[-1] = len(problem.ranked)
        self._packed: dict[int, Filled] = {}
        self._is_open = single

    def _box_from(self, first: int, part: Sequence[int]) -> int:
        """Find the best box, from the `first` on, that is not proven too small for a part."""
        ranked = self._problem.ranked
        return next(
            (
                at
                for at in range(first, len(ranked))
                if cannot_hold(ranked[at], self._goods.kinds, part) is None
            ),
            len(ranked),
        )

    def split(self) -> Split | None:
        """Find the best answer, pack it, and look again while a part does not go in."""
        holds = self._parts_of_parts()
        for _ in range(ANSWERS):
            if self._effort.watch.is_over:
                break
            answer = self._best(holds)
            if all(self._pack(part) for part in answer):
                filled = [self._packed[part] for part in answer]
                return Split(sorted(filled, key=_fullest_first), not self._is_open)
        return None

    def _parts_of_parts(self) -> list[list[int]]:
        """List for each part the parts of it that hold a piece of its first kind."""
        number = {part: at for at, part in enumerate(self._parts)}
        found: list[list[int]] = []
        for part in self._parts:
            first = next((i for i, count in enumerate(part) if count), 0)
            ranges = [range(i == first, count + 1) for i, count in enumerate(part)]
            found.append([number[inner] for inner in product(*ranges)])
        return found

    def _best(self, holds: list[list[int]]) -> list[int]:
        """Choose parts for the whole order: as few as possible, then as cheap as possible.

        There is always an answer: every piece alone goes into some box.
        """
        prices = [box.price(self._problem.rank) for box in self._problem.ranked]
        cost: list[int | None] = [prices[at] if at < len(prices) else None for at in self._next_box]
        best = [(0, 0, 0)]
        for whole in range(1, len(self._parts)):
            best.append(
                min(
                    (best[whole - part][0] + 1, best[whole - part][1] + price, part)
                    for part in holds[whole]
                    if (price := cost[part]) is not None
                )
            )
        return _follow(best)

    def _pack(self, part: int) -> bool:
        """Put a part into its box; if it does not go in, say so and name the next box for it."""
        if part in self._packed:
            return True
        box = self._problem.ranked[self._next_box[part]]
        goods = self._goods.less(self._parts[part])
        found = judge(box, goods, self._problem.support, self._effort)
        if isinstance(found, Filling):
            self._packed[part] = box, found
            return True
        self._is_open |= not found.is_proof
        self._next_box[part] = self._box_from(self._next_box[part] + 1, goods.counts)
        return False


def _fullest_first(filled: Filled) -> tuple[int, int]:
    box, filling = filled
    return -sum(prod(block.piece) * block.count for block in filling.blocks), -box.volume


def _follow(best: Sequence[tuple[int, int, int]]) -> list[int]:
    parts, whole = [], len(best) - 1
    while whole:
        parts.append(best[whole][2])
        whole -= best[whole][2]
    return parts


def _fill_and_fill(problem: BoxProblem, goods: Goods, effort: Effort) -> list[Filled]:
    """Fill the box that takes most, again and again; then the best box for each parcel."""
    filled: list[Filled] = []
    roomy = [
        box
        for box in problem.ranked
        if not any(_goes_into(box, other) for other in problem.ranked if other is not box)
    ]
    while goods.pieces:
        fillings = [(box, most(box, goods, problem.support, effort)) for box in roomy]
        box, filling = min(fillings, key=lambda each: goods.less(each[1].left).volume)
        here = [have - left for have, left in zip(goods.counts, filling.left, strict=True)]
        best = _best_box(problem, goods.less(here), (box, filling), effort)
        while all(have >= need for have, need in zip(goods.counts, here, strict=True)):
            filled.append(best)
            goods = goods.less([a - b for a, b in zip(goods.counts, here, strict=True)])
    return filled


def _goes_into(box: Box, other: Box) -> bool:
    """Tell whether a box, its payload too, goes into another, which then never takes less."""
    floors = zip(sorted(box.inner[:2]), sorted(other.inner[:2]), strict=True)
    bigger = box.inner != other.inner or box.max_weight < other.max_weight
    fits = box.ih <= other.ih and all(side <= room for side, room in floors)
    return bigger and fits and box.max_weight <= other.max_weight


def _best_box(problem: BoxProblem, goods: Goods, filled: Filled, effort: Effort) -> Filled:
    """Find a better box for the goods of a parcel: from the roomiest on, until one is too small."""
    better = takewhile(lambda other: other.id != filled[0].id, problem.ranked)
    places = {box.id: at for at, box in enumerate(problem.ranked)}
    for other in sorted(better, key=lambda box: -box.volume):
        found = judge(other, goods, problem.support, effort)
        if isinstance(found, WhyNot):
            if found.is_proof:
                continue
            break
        if places[other.id] < places[filled[0].id]:
            filled = other, found
    return filled
