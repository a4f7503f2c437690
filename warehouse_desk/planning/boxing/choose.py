"""Choose the best box that truly holds an order, or the parcels to split it into."""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from math import prod

from warehouse_desk.planning.boxing.exact import ENDLESS, WORK, Exact
from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.judge import Judge
from warehouse_desk.planning.boxing.packing import NotFit, Packing, Parcel, WhyNot
from warehouse_desk.planning.boxing.problem import BoxProblem, Rank
from warehouse_desk.planning.boxing.search import Effort, Packer
from warehouse_desk.planning.boxing.split import Filled, Split, Splitter, contents
from warehouse_desk.planning.boxing.steps import Pieces
from warehouse_desk.planning.boxing.stock import Option, Stock
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: How many times as many tries are made where the clock ends the search.
TIMES = 6

Better = Callable[[Result[Packing]], None]


def boxes(
    problem: BoxProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Better | None = None,
) -> Result[Packing]:
    """Pack an order: one parcel in the best box that holds it; else as few as can be found.

    With `services` it is as cheap as can be found, in one parcel or in several. Steps are tries a
    box; with a number of them no box is settled by looking at every placement, which takes a second
    or two. `better` hears the first valid answer, in which a better box may still be open and other
    boxes are told without the facts.
    `proven` means that anything better has been proven impossible.
    """
    return _Chooser(problem, stopping, seed).result(better)


class _Chooser:
    """One order and the boxes that may hold it."""

    def __init__(self, problem: BoxProblem, stopping: Stopping, seed: int) -> None:
        self._problem, self._stopping = problem, stopping
        by_clock = stopping.steps is None and stopping.seconds is not None
        self._effort = Effort(stopping.steps, stopping.watch(), seed, TIMES if by_clock else 1)
        self._kinds, self._counts = kinds(problem.lines)
        self._packer = Packer(self._kinds, self._counts, problem.support)
        self._grams = self._packer.weight(self._counts)
        self._stock = Stock(problem)
        self._options = self._stock.options(self._grams)
        work = ENDLESS if by_clock else WORK if stopping.steps is None else 0.0
        exact = Exact(self._kinds, problem.support, self._effort.watch, seed=seed, work=work)
        self._judge = Judge(self._packer, self._effort, exact)
        by_cost = problem.rank is Rank.COST and bool(problem.services)
        self._splitter = Splitter(self._stock, self._judge, fewest=not by_cost)
        #: What is known of each option: None while it is open.
        self._known: dict[str, Filling | WhyNot | None] = {}
        #: The parcels that were told last; most often the first answer is the last, too.
        self._last: tuple[list[Filled], tuple[Parcel, ...]] = [], ()

    def result(self, better: Better | None) -> Result[Packing]:
        """Pack, and say what is proven."""
        if not self._kinds:
            return self._told(Split([], proven=True))
        first = self._first()
        spare = [first] if first else self._spread()
        if better:
            proven = bool(first) and not self._open_before(first) and self._splitter.fewest
            better(self._told(Split(spare, proven=proven), in_full=False))
        best = self._settled(first)
        self._judge_the_rest()
        return self._told(self._parcels(best, spare))

    def _spread(self) -> list[Filled]:
        """Find a first answer where no box quickly shows that it holds all."""
        self._require_a_box_for_each()
        return self._splitter.spread(self._counts, tries=1)

    def _first(self) -> Filled | None:
        """Find the best box that quickly shows that it holds all."""
        for option in self._options:
            found = self._judge.quick(option, self._counts)
            self._known[option.box.id] = found
            if isinstance(found, Filling):
                return option, found
        return None

    def _open_before(self, filled: Filled | None) -> list[Option]:
        """List the better boxes that nothing is known of."""
        better = takewhile(lambda one: not filled or one is not filled[0], self._options)
        return [one for one in better if self._known[one.box.id] is None]

    def _settled(self, best: Filled | None) -> Filled | None:
        """Settle the open boxes that are better than the best, best first."""
        for option in self._open_before(best):
            found = self._judge.slow(option, self._counts)
            self._known[option.box.id] = found
            if isinstance(found, Filling):
                return option, found
        return best

    def _judge_the_rest(self) -> None:
        """Judge the boxes after the best; a filling goes into any box larger all over, too."""
        held: list[tuple[Option, Filling]] = []
        for option in self._options:
            known = self._known.get(option.box.id)
            if known is None:
                known = next((f for one, f in held if _holds(option, one)), None)
                known = known or self._judge.judge(option, self._counts)
                self._known[option.box.id] = known
            if isinstance(known, Filling):
                held.append((option, known))

    def _require_a_box_for_each(self) -> None:
        """Refuse goods that go into no box even alone, all of them at once."""
        without = []
        for own, kind in enumerate(self._kinds):
            alone = [int(at == own) for at in range(len(self._kinds))]
            options = self._stock.options(kind.weight)
            if all(self._judge.proof(option, alone) for option in options):
                without += [self._problem.lines[line].sku for line in kind.lines]
        if without:
            raise Impossible(Cause.FITS_NO_BOX, items=sorted(without))

    def _parcels(self, best: Filled | None, spare: list[Filled]) -> Split:
        """Take the best box for all, unless several are wanted or may be cheaper."""
        is_open = any(
            self._known[one.box.id] is WhyNot.NO_PLACEMENT_FOUND
            for one in self._options
            if best is None or one.price < best[0].price
        )
        if best and (self._splitter.fewest or not self._two_may_be_cheaper(best)):
            return Split([best], proven=not is_open)
        whole = [best] if best else []
        return self._splitter.split(self._counts, whole, spare, is_open=is_open)

    def _two_may_be_cheaper(self, best: Filled) -> bool:
        cheapest = min(option.price for option in self._stock.options(0))
        return sum(self._counts) > 1 and 2 * cheapest < best[0].price

    def _told(self, split: Split, *, in_full: bool = True) -> Result[Packing]:
        """Name pieces, boxes and reasons, in full with their facts."""
        if split.filled != self._last[0]:
            pieces = Pieces(self._problem.lines, self._kinds)
            parcels = tuple([self._parcel(one, pieces) for one in split.filled])
            self._last = split.filled, parcels
        plan = Packing(self._last[1], self._also_fits(split), tuple(self._not_fits(in_full)))
        cost = sum(option.price for option, _ in split.filled)
        bound = cost if split.proven else self._bound(split)
        watch = self._effort.watch
        return Result(plan, cost, bound, split.proven, self._effort.seed, watch.seconds)

    def _bound(self, split: Split) -> int:
        """Bound the price: of one parcel by the best box that may hold all, of several by room."""
        several = self._splitter.bound(self._counts)[1]
        if len(split.filled) > 1 or not self._splitter.fewest:
            return several
        open_ = (one.price for one in self._options if not _is_proof(self._known.get(one.box.id)))
        return max(several, min(open_))

    def _parcel(self, filled: Filled, pieces: Pieces) -> Parcel:
        """Name the pieces of a parcel, and what it weighs and costs."""
        option, filling = filled
        counts, box, lines = contents(filled), option.box, self._problem.lines
        items = pieces.take(filling, self._problem.clearance)
        cost = option.price if self._problem.rank is Rank.COST else box.cost
        return Parcel(
            box.id,
            items,
            lines,
            gross=box.tare + self._packer.weight(counts),
            void=box.volume - self._packer.volume(counts),
            cost=cost,
            service=option.service,
        )

    def _also_fits(self, split: Split) -> tuple[str, ...]:
        """List the other boxes that hold everything, best first."""
        chosen = split.filled[0][0].box if len(split.filled) == 1 else None
        return tuple(
            one.box.id
            for one in self._options
            if one.box is not chosen and isinstance(self._known.get(one.box.id), Filling)
        )

    def _not_fits(self, in_full: bool) -> Iterator[NotFit]:
        """Say for every other box why it does not hold everything."""
        for option in self._options:
            known = self._known.get(option.box.id)
            if known is None:
                yield NotFit(option.box.id, WhyNot.NOT_YET_KNOWN)
            elif not isinstance(known, Filling):
                yield self._not_fit(option, known) if in_full else NotFit(option.box.id, known)
        if self._kinds and len(self._options) < len(self._problem.boxes):
            taken = {option.box.id for option in self._options}
            for box in self._problem.boxes:
                if box.id not in taken:
                    yield NotFit(box.id, WhyNot.NO_SERVICE)

    def _not_fit(self, option: Option, why: WhyNot) -> NotFit:
        """Add the facts to a reason."""
        packer, counts = self._packer, self._counts
        match why:
            case WhyNot.SIDE:
                long = packer.bounds.too_long(option.inner)
                lines = [line for kind in long for line in self._kinds[kind].lines]
                return NotFit(option.box.id, why, self._skus(lines))
            case WhyNot.PAIR:
                self._judge.proof(option, counts)
                two = [self._kinds[kind].lines[0] for kind in packer.bounds.pair()]
                return NotFit(option.box.id, why, self._skus(two))
            case WhyNot.WEIGHT:
                return NotFit(option.box.id, why, over=self._grams - option.inner[3])
            case WhyNot.VOLUME:
                over = packer.volume(counts) - prod(option.inner[:3])
                return NotFit(option.box.id, why, over=over)
        return NotFit(option.box.id, why)

    def _skus(self, lines: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted({self._problem.lines[line].sku for line in lines}))


def _holds(option: Option, inner: Option) -> bool:
    """Tell whether what goes into a box certainly goes into another."""
    return all(a >= b for a, b in zip(option.inner, inner.inner, strict=True))


def _is_proof(known: Filling | WhyNot | None) -> bool:
    return isinstance(known, WhyNot) and known.is_proof
