"""Choose the best box that truly holds an order, or the parcels to split it into."""

from itertools import takewhile

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.problem import (
    Box,
    BoxProblem,
    NotFit,
    Packing,
    Parcel,
    Placed,
    WhyNot,
)
from warehouse_desk.planning.boxing.proofs import cannot_hold
from warehouse_desk.planning.boxing.search import Effort, Goods, hold, most
from warehouse_desk.planning.boxing.steps import Pieces, steps
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: A box and what goes into it.
Filled = tuple[Box, Filling]


def boxes(
    problem: BoxProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Packing]:
    """Pack an order: one parcel in the best box that holds it, several when none does.

    Steps are tries a box. `proven` means that it is one parcel and every better box has been proven
    too small.
    """
    return _Chooser(problem, Effort(stopping.steps, stopping.watch(), seed)).result()


class _Chooser:
    """One order and the boxes that may hold it."""

    def __init__(self, problem: BoxProblem, effort: Effort) -> None:
        self._problem, self._effort = problem, effort
        self._kinds, counts = kinds(problem.lines)
        self._goods = Goods(tuple(self._kinds), tuple(counts))
        self._roomy = [
            box
            for box in problem.ranked
            if not any(_goes_into(box, other) for other in problem.ranked if other is not box)
        ]
        self._require_a_box_for_each()

    def _require_a_box_for_each(self) -> None:
        """Refuse goods that go into no box even alone, all of them at once."""
        without = [
            line.sku
            for kind in self._kinds
            if all(cannot_hold(box, [kind], [1]) for box in self._problem.boxes)
            for line in (self._problem.lines[i] for i in kind.lines)
        ]
        if without:
            raise Impossible(Cause.FITS_NO_BOX, items=sorted(without))

    def result(self) -> Result[Packing]:
        """Pack, and say what is proven."""
        problem = self._problem
        fillings, not_fits = self._judge() if self._goods.pieces else ([], [])
        filled = fillings[:1] or self._split()
        pieces = Pieces(problem.lines, self._kinds)
        parcels = tuple(_parcel(box, pieces.take(f), problem) for box, f in filled)
        plan = Packing(parcels, tuple(box.id for box, _ in fillings[1:]), tuple(not_fits))
        cost = sum(box.price(problem.rank) for box, _ in filled)
        bound = self._bound(filled, not_fits)
        return Result(
            plan, cost, bound, cost == bound, self._effort.seed, self._effort.watch.seconds
        )

    def _judge(self) -> tuple[list[Filled], list[NotFit]]:
        """Try every box with the whole order, best first."""
        fillings: list[Filled] = []
        not_fits: list[NotFit] = []
        for box in self._problem.ranked:
            why = cannot_hold(box, self._kinds, self._goods.counts)
            filling = None if why else self._hold(box, self._goods)
            if filling is not None:
                fillings.append((box, filling))
            else:
                not_fits.append(NotFit(box.id, why or WhyNot.NO_PLACEMENT_FOUND))
        return fillings, not_fits

    def _hold(self, box: Box, goods: Goods) -> Filling | None:
        return hold(box, goods, self._problem.support, self._effort)

    def _bound(self, filled: list[Filled], not_fits: list[NotFit]) -> int | None:
        """Bound one parcel by the best box that is not proven too small; several have no bound."""
        if len(filled) > 1:
            return None
        out = {each.box for each in not_fits if each.why.is_proof}
        left = (box.price(self._problem.rank) for box in self._problem.ranked if box.id not in out)
        return next(left) if filled else 0

    def _split(self) -> list[Filled]:
        """Fill the box that takes most, again and again; then the smallest box for each parcel."""
        filled: list[Filled] = []
        goods = self._goods
        while goods.pieces:
            box, filling = self._fullest(goods)
            here = tuple(a - b for a, b in zip(goods.counts, filling.left, strict=True))
            best = self._smallest(goods.less(here), box, filling)
            while all(have >= need for have, need in zip(goods.counts, here, strict=True)):
                filled.append(best)
                goods = goods.less([a - b for a, b in zip(goods.counts, here, strict=True)])
        return filled

    def _fullest(self, goods: Goods) -> Filled:
        """Find the box that takes the most volume; among equals the best.

        A box that goes into another with its goods and its payload never takes more.
        """
        found = [
            (box, most(box, goods, self._problem.support, self._effort)) for box in self._roomy
        ]
        return min(found, key=lambda each: goods.less(each[1].left).volume)

    def _smallest(self, goods: Goods, box: Box, filling: Filling) -> Filled:
        """Find the best box for the goods of a parcel."""
        better = takewhile(lambda other: other.id != box.id, self._problem.ranked)
        for other in better:
            why = cannot_hold(other, self._kinds, goods.counts)
            if why is None and (found := self._hold(other, goods)):
                return other, found
        return box, filling


def _goes_into(box: Box, other: Box) -> bool:
    floors = zip(sorted(box.inner[:2]), sorted(other.inner[:2]), strict=True)
    bigger = box.inner != other.inner or box.max_weight < other.max_weight
    fits = box.ih <= other.ih and all(side <= room for side, room in floors)
    return bigger and fits and box.max_weight <= other.max_weight


def _parcel(box: Box, items: tuple[Placed, ...], problem: BoxProblem) -> Parcel:
    return Parcel(box.id, items, steps(items, problem.lines))
