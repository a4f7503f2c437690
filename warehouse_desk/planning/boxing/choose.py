"""Choose the best box that truly holds an order, or the parcels to split it into."""

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.judge import judge
from warehouse_desk.planning.boxing.problem import (
    Box,
    BoxProblem,
    NotFit,
    Packing,
    Parcel,
    Placed,
)
from warehouse_desk.planning.boxing.proofs import cannot_hold
from warehouse_desk.planning.boxing.search import Effort, Goods
from warehouse_desk.planning.boxing.split import Filled, Split, split
from warehouse_desk.planning.boxing.steps import Pieces, steps
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping


def boxes(
    problem: BoxProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[Packing]:
    """Pack an order: one parcel in the best box that holds it; else as few as can be found.

    Steps are tries a box. `proven` means that fewer parcels, or as many in better boxes, have been
    proven impossible.
    """
    return _Chooser(problem, Effort(stopping.steps, stopping.watch(), seed)).result()


class _Chooser:
    """One order and the boxes that may hold it."""

    def __init__(self, problem: BoxProblem, effort: Effort) -> None:
        self._problem, self._effort = problem, effort
        self._kinds, counts = kinds(problem.lines)
        self._goods = Goods(tuple(self._kinds), tuple(counts))
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
        problem, effort = self._problem, self._effort
        fillings, not_fits = self._judge() if self._goods.pieces else ([], [])
        found = self._parcels(fillings, not_fits)
        pieces = Pieces(problem.lines, self._kinds)
        parcels = tuple(_parcel(box, pieces.take(f), problem) for box, f in found.filled)
        plan = Packing(parcels, tuple(box.id for box, _ in fillings[1:]), tuple(not_fits))
        cost = sum(box.price(problem.rank) for box, _ in found.filled)
        bound = cost if found.proven else self._bound(fillings, not_fits)
        return Result(plan, cost, bound, found.proven, effort.seed, effort.watch.seconds)

    def _judge(self) -> tuple[list[Filled], list[NotFit]]:
        """Try every box with the whole order, best first."""
        fillings: list[Filled] = []
        not_fits: list[NotFit] = []
        for box in self._problem.ranked:
            found = judge(box, self._goods, self._problem.support, self._effort)
            if isinstance(found, Filling):
                fillings.append((box, found))
            else:
                not_fits.append(NotFit(box.id, found))
        return fillings, not_fits

    def _parcels(self, fillings: list[Filled], not_fits: list[NotFit]) -> Split:
        """Take the best box that holds all, or split; see whether anything better is still open."""
        open_ = {each.box for each in not_fits if not each.why.is_proof}
        if not fillings:
            return split(self._problem, self._goods, self._effort, single=bool(open_))
        rank = self._problem.rank
        least = fillings[0][0].price(rank)
        better = (box for box in self._problem.ranked if box.price(rank) < least)
        return Split(fillings[:1], proven=not any(box.id in open_ for box in better))

    def _bound(self, fillings: list[Filled], not_fits: list[NotFit]) -> int | None:
        """Bound one parcel by the best box that is not proven too small; several have no bound."""
        if not fillings:
            return None
        out = {each.box for each in not_fits if each.why.is_proof}
        prices = (
            box.price(self._problem.rank) for box in self._problem.ranked if box.id not in out
        )
        return min(prices)


def _parcel(box: Box, items: tuple[Placed, ...], problem: BoxProblem) -> Parcel:
    return Parcel(box.id, items, steps(items, problem.lines))
