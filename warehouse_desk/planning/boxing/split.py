"""Several parcels for an order.

Small orders: the best parts by a dynamic programme over all of them. A part's price is that of the
best box not proven too small; only the parts of the answer are then really packed, and a part that
does not go in gets dearer, until an answer holds. Larger orders: the box that takes most is filled
again and again; then two parcels at a time are taken apart and packed anew.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from math import prod
from typing import NamedTuple

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.judge import Judge
from warehouse_desk.planning.boxing.parts import NO_PRICE, Programme
from warehouse_desk.planning.boxing.stock import Option, Stock

#: A box and what goes into it.
Filled = tuple[Option, Filling]

#: Orders with more parts of parts are split without looking at all of them; fewer with few tries.
PAIRS, PAIRS_QUICKLY = 600_000, 60_000
#: The most answers that are tried before the larger orders' way is taken.
ANSWERS = 400
#: Tries to pack a part, unless the stopping rule says fewer.
TRIES = 200
#: Fillings of a parcel to choose the fullest from.
FILLINGS = 50
#: Pairs of parcels that are packed anew; looks at the clock meanwhile × pieces of the order.
PAIRS_ANEW = 20
LOOKS_ANEW = 30_000


@dataclass(frozen=True, slots=True)
class Split:
    """Parcels, and whether fewer or better ones are proven impossible."""

    filled: list[Filled]
    proven: bool


class Splitter(NamedTuple):
    """Takes orders apart: into as few parcels as possible if so asked, then as cheap ones."""

    stock: Stock
    judge: Judge
    fewest: bool

    def split(
        self, counts: Sequence[int], whole: list[Filled], spare: list[Filled], *, is_open: bool
    ) -> Split:
        """Split an order.

        `whole` is the best box for all of it, if there is one; `is_open` says that there may be a
        better one. `spare` is an answer for when the time is over.
        """
        if found := self.by_parts(counts, whole, is_open=is_open):
            return found
        if whole or self.judge.effort.is_over():
            return Split(whole or spare, proven=False)
        tries = min(FILLINGS, self.judge.effort.tries_for(counts))
        filled = self._anew(min(spare, self.spread(counts, tries), key=self.value))
        return Split(filled, proven=self.value(filled) == self.bound(counts))

    def by_parts(
        self, counts: Sequence[int], whole: list[Filled], *, is_open: bool
    ) -> Split | None:
        """Look at all parts; None if there are too many, or the time is over."""
        most = PAIRS if self.judge.effort.tries is None else PAIRS_QUICKLY
        pairs = prod((n + 1) * (n + 2) // 2 for n in counts)
        if pairs > most or not self._has_room_for_sums(counts):
            return None
        return _Parts(self, counts, whole, is_open=is_open).split()

    def _has_room_for_sums(self, counts: Sequence[int]) -> bool:
        options = self.stock.options(self.judge.packer.weight(counts))
        return max((o.price for o in options), default=0) * sum(counts) < NO_PRICE

    def value(self, filled: Sequence[Filled]) -> tuple[int, int]:
        """Weigh parcels: less is better."""
        return len(filled) if self.fewest else 0, sum(option.price for option, _ in filled)

    def bound(self, counts: Sequence[int]) -> tuple[int, int]:
        """Tell what no split can beat, from weight and volume."""
        packer = self.judge.packer
        options = self.stock.options(0)
        volume, weight = packer.volume(counts), packer.weight(counts)
        most = max(prod(option.inner[:3]) for option in options)
        heaviest = max(option.inner[3] for option in options)
        least = max(-(-volume // most), -(-weight // heaviest) if heaviest else 1, 1)
        by_room = min(-(-volume * option.price // prod(option.inner[:3])) for option in options)
        cheapest = min(option.price for option in options)
        return least if self.fewest else 0, max(by_room, least * cheapest)

    def spread(self, counts: Sequence[int], tries: int) -> list[Filled]:
        """Fill the box that takes most, again and again; then the best box for each parcel."""
        packer, effort = self.judge.packer, self.judge.effort
        filled: list[Filled] = []
        while any(counts):
            fillings = [
                (option, packer.most(option, counts, tries, effort))
                for option in _roomy(self.stock.options(0))
            ]
            option, filling = min(fillings, key=lambda each: packer.volume(each[1].left))
            here = [have - left for have, left in zip(counts, filling.left, strict=True)]
            best = self._best_box(here, (option, filling))
            while all(have >= need for have, need in zip(counts, here, strict=True)):
                filled.append(best)
                counts = [a - b for a, b in zip(counts, here, strict=True)]
        return filled

    def _in_one(self, counts: Sequence[int]) -> list[Filled]:
        """Find the best box that quickly shows that it holds all."""
        for option in self.stock.options(self.judge.packer.weight(counts)):
            found = self.judge.quick(option, counts)
            if isinstance(found, Filling):
                return [(option, found)]
        return []

    def _best_box(self, counts: Sequence[int], filled: Filled) -> Filled:
        """Find the best box for the goods of a parcel."""
        options = self.stock.options(self.judge.packer.weight(counts))
        own = next(option for option in options if option.box is filled[0].box)
        found = self._in_one(counts)
        return found[0] if found and found[0][0].price < own.price else (own, filled[1])

    def _anew(self, filled: list[Filled]) -> list[Filled]:
        """Take two parcels at a time apart, the emptiest first, and keep what is better."""
        pieces = sum(sum(contents(one)) for one in filled)
        judge = self.judge.trying(TRIES).shorter(LOOKS_ANEW // pieces)
        quick = Splitter(self.stock, judge, self.fewest)
        for _ in range(PAIRS_ANEW if self.judge.effort.tries is None else 0):
            better = next(quick.better_pairs(filled), None)
            if better is None:
                break
            filled = better
        return filled

    def better_pairs(self, filled: list[Filled]) -> Iterator[list[Filled]]:
        """Pack two parcels at a time anew, the emptiest first; tell what is better then."""
        ordered = sorted(filled, key=_fullest_first, reverse=True)
        for a, b in list(combinations(range(len(ordered)), 2))[:PAIRS_ANEW]:
            if self.judge.effort.is_over():
                return
            counts = list(map(sum, zip(contents(ordered[a]), contents(ordered[b]), strict=True)))
            found = self.by_parts(counts, self._in_one(counts), is_open=True)
            if found and self.value(found.filled) < self.value([ordered[a], ordered[b]]):
                rest = [one for at, one in enumerate(ordered) if at not in {a, b}]
                yield sorted(rest + found.filled, key=_fullest_first)


class _Parts:
    """Every part of an order, numbered as the dynamic programme does."""

    def __init__(
        self, splitter: Splitter, counts: Sequence[int], whole: list[Filled], *, is_open: bool
    ) -> None:
        self._splitter, self._counts = splitter, counts
        self._judge = splitter.judge.trying(TRIES)
        self._parts = list(product(*(range(count + 1) for count in counts)))
        weights = map(self._judge.packer.weight, self._parts)
        self._options = [splitter.stock.options(weight) for weight in weights]
        self._packed: dict[int, Filled] = {}
        self._is_open = is_open
        self._prices = array("q", [NO_PRICE]) * len(self._parts)
        self._at = [0] * len(self._parts)
        for part in range(1, len(self._parts) - 1):
            self._go_on(part, 0)
        for filled in whole:
            self._prices[-1], self._packed[len(self._parts) - 1] = filled[0].price, filled

    def _go_on(self, part: int, first: int) -> None:
        """Price a part by the best box, from the `first` on, that is not proven too small."""
        options, counts = self._options[part], self._parts[part]
        self._prices[part] = NO_PRICE
        for at in range(first, len(options)):
            if not self._judge.packer.bounds.cannot_hold(options[at].inner, counts):
                self._prices[part], self._at[part] = options[at].price, at
                return

    def split(self) -> Split | None:
        """Find the best answer, pack it, and look again while a part does not go in."""
        programme, fewest = Programme(array("q", self._counts)), self._splitter.fewest
        for _ in range(ANSWERS):
            if self._judge.effort.is_over():
                break
            answer = programme.best(self._prices, fewest=fewest)
            packed = [self._pack(part) for part in dict.fromkeys(answer)]
            if all(packed):
                filled = sorted((self._packed[part] for part in answer), key=_fullest_first)
                return Split(filled, proven=not self._is_open)
        return None

    def _pack(self, part: int) -> bool:
        """Put a part into its box; if it does not go in, say so and name the next box for it."""
        if part in self._packed:
            return True
        option = self._options[part][self._at[part]]
        found = self._judge.judge(option, self._parts[part])
        if isinstance(found, Filling):
            self._packed[part] = option, found
            return True
        self._is_open |= not found.is_proof
        self._go_on(part, self._at[part] + 1)
        return False


def contents(filled: Filled) -> list[int]:
    """Count the pieces of each kind in a parcel."""
    _, filling = filled
    counts = [0] * len(filling.left)
    for block in filling.blocks:
        counts[block.kind] += block.pieces
    return counts


def _fullest_first(filled: Filled) -> tuple[int, int]:
    option, filling = filled
    return -sum(prod(block.piece) * block.pieces for block in filling.blocks), -option.box.volume


def _roomy(options: Sequence[Option]) -> list[Option]:
    """Leave out every box that goes into another, which then never takes less."""
    return [
        option
        for option in options
        if not any(_goes_into(option, other) for other in options if other is not option)
    ]


def _goes_into(option: Option, other: Option) -> bool:
    pairs = zip(option.inner, other.inner, strict=True)
    return option.inner != other.inner and all(a <= b for a, b in pairs)
