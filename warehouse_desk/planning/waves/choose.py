"""A wave with many pieces for each aisle visited.

Good waves visit few aisles, so the search fixes their number: for each it seeks the most pieces,
and leaves out numbers that cannot win (SBPO challenge 2025). Aisles are first taken greedily by the
wanted pieces that each adds; then rounds of search, each twice as long as the one before, go on
with the numbers that are near the best.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from heapq import heapify, heappop, heapreplace

from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch
from warehouse_desk.planning.waves.exact import better_wave, is_small
from warehouse_desk.planning.waves.problem import Wave, WaveProblem
from warehouse_desk.planning.waves.search import Search
from warehouse_desk.planning.waves.tables import Tables, tables

#: Parts of search when the stopping rule sets no other number.
STEPS = 500
#: A step looks at so many table entries, on small problems at so many times all of them.
STEP, TIMES_ALL = 20_000, 20
#: By how much a number of aisles may still improve; halves every time.
HOPE, LEAST_HOPE = Fraction(2), Fraction(1, 20)
#: Steps for each number of aisles at first.
FIRST_WORK = 8
#: The search tree of the first proof that is tried.
FIRST_NODES = 250
#: So many numbers of aisles are never parted by halving.
KEPT = 3
#: A loss of this part of the pieces from an aisle may be taken at first.
HEAT = Fraction(3, 10)

Better = Callable[[Result[Wave]], None]


def wave(
    problem: WaveProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Better | None = None,
) -> Result[Wave]:
    """Choose orders and aisles so that as many pieces as can be come from each aisle visited.

    `better` is told each better wave at once.
    """
    return _Choice(problem, stopping.watch(STEPS), seed, better).run()


@dataclass(frozen=True, slots=True)
class _Found:
    """The most pieces found from one number of aisles, by numbers of the tables."""

    units: int
    aisles: tuple[int, ...]
    orders: tuple[int, ...]

    @property
    def value(self) -> Fraction:
        return Fraction(self.units, len(self.aisles))


@dataclass(slots=True)
class _Choice:
    problem: WaveProblem
    watch: Watch
    seed: int
    better: Better | None
    tables: Tables = field(init=False)
    search: Search = field(init=False)
    found: dict[int, _Found] = field(default_factory=dict)
    best: _Found | None = None
    proven: bool = False

    def __post_init__(self) -> None:
        self.tables = tables(self.problem)
        self.search = Search(self.tables, self.seed)

    def run(self) -> Result[Wave]:
        self._greedy()
        work, hope, nodes, goes_on = FIRST_WORK, HOPE, FIRST_NODES, True
        while goes_on:
            goes_on = self._halving(work, hope)
            if self._is_proven(nodes):
                break
            work, hope, nodes = 2 * work, max(LEAST_HOPE, hope / 2), 2 * nodes
        if self.best is None:
            raise Impossible(Cause.NO_WAVE, least=self.problem.least, most=self.problem.most)
        return self._result(self.best)

    def _greedy(self) -> None:
        """Take aisles one by one, and fill a wave after each."""
        self.search.start(())
        for count, aisle in enumerate(_by_gain(self.tables), 1):
            hopeless = self.best and Fraction(self.problem.most, count) <= self.best.value
            if hopeless or (self.best and self.watch.is_over):
                break
            self.search.grow(aisle)
            self._note(_Found(*self.search.best))

    def _halving(self, work: int, hope: Fraction) -> bool:
        """Search with every number that may win, then longer with the better half; and so on.

        (Successive halving; Jamieson & Talwalkar 2016.) False when there is nothing left to do.
        """
        active = [count for count, one in self.found.items() if self._may_win(one, hope)]
        while active:
            for count in active:
                if not self._search(count, work):
                    return False
            if len(active) <= KEPT:
                return True
            active.sort(key=lambda count: self._promise(self.found[count]), reverse=True)
            active = active[: max(KEPT, len(active) // 2)]
            work *= 2
        return False

    def _search(self, count: int, work: int) -> bool:
        """Search a while from the best wave of this many aisles; False when time is up."""
        units = self._start(count)
        step = min(STEP, TIMES_ALL * self.tables.entries)
        hot = int(HEAT * units / count)
        goes_on = True
        for part in range(work):
            goes_on = self.watch.step()
            if not goes_on:
                break
            self.search.run(step, hot * (work - part - 1) ** 2 // work**2)
        self._note(_Found(*self.search.best))
        return goes_on

    def _start(self, count: int) -> int:
        """Begin with the best known wave, which may be a neighbour's with an aisle more or less."""
        own = self.found[count]
        starts = [(own.aisles, own.orders)]
        if (fewer := self.found.get(count - 1)) and fewer.units >= own.units:
            more = next(a for a in range(len(self.tables.rich)) if a not in fewer.aisles)
            starts.append(((*fewer.aisles, more), fewer.orders))
        if (many := self.found.get(count + 1)) and many.value > own.value:
            starts.append((tuple(sorted(many.aisles)[:-1]), many.orders))
        for aisles, orders in starts:
            self.search.start(aisles, orders)
            self._note(_Found(*self.search.best))
        own = self.found[count]
        self.search.start(own.aisles, own.orders)
        return own.units

    def _note(self, found: _Found) -> None:
        """Keep the most pieces of each number of aisles, and the best wave of all.

        A number whose wave leaves an aisle idle is kept too: with better aisles it may win.
        """
        if 0 < len((slim := self._without_idle(found)).aisles) < len(found.aisles):
            self._note(slim)
        count = len(found.aisles)
        if count in self.found and found.units <= self.found[count].units:
            return
        self.found[count] = found
        if found.units < max(1, self.problem.least) or (
            self.best is not None and found.value <= self.best.value
        ):
            return
        self.best = found
        if self.better is not None:
            self.better(self._result(self.best))

    def _without_idle(self, found: _Found) -> _Found:
        """Leave out aisles that the orders do not need."""
        start, items, counts = self.tables.aisles
        spare: Counter[int] = Counter()
        for aisle in found.aisles:
            for j in range(start[aisle], start[aisle + 1]):
                spare[items[j]] += counts[j]
        first, wanted, wants = self.tables.orders
        for order in found.orders:
            for j in range(first[order], first[order + 1]):
                spare[wanted[j]] -= wants[j]
        kept = list(found.aisles)
        for aisle in sorted(found.aisles, reverse=True):
            row = range(start[aisle], start[aisle + 1])
            if all(spare[items[j]] >= counts[j] for j in row):
                spare.subtract({items[j]: counts[j] for j in row})
                kept.remove(aisle)
        return found if len(kept) == len(found.aisles) else replace(found, aisles=tuple(kept))

    def _may_win(self, one: _Found, hope: Fraction) -> bool:
        """Tell whether a number of aisles is near enough; of an empty wave nothing is known yet."""
        held = sum(self.tables.rich[: len(one.aisles)])
        hoped = one.units * (1 + hope) if one.units else Fraction(held)
        units = min(hoped, Fraction(self.problem.most))
        if units < self.problem.least:
            return False
        return self.best is None or units / len(one.aisles) >= self.best.value

    def _promise(self, one: _Found) -> Fraction:
        """Rank a wave by its value; with too few pieces, by what it would be worth with enough."""
        least = max(1, self.problem.least)
        lack = min(Fraction(1), Fraction(one.units, least))
        return Fraction(max(one.units, least), len(one.aisles)) * lack**6

    def _is_proven(self, nodes: int) -> bool:
        """Tell whether there is no better wave; a small problem is solved for that."""
        value = self.best.value if self.best else Fraction(0)
        if value >= self._bound or not is_small(self.tables):
            self.proven = value >= self._bound
            return self.proven
        while self.watch.step():
            least, is_over = self.problem.least, lambda: self.watch.is_over
            chosen, sure = better_wave(self.tables, least, value, nodes, is_over)
            if chosen is None:
                self.proven = sure
                return sure
            self.search.start(*chosen)
            self._note(_Found(*self.search.best))
            value = self.best.value if self.best else Fraction(0)
        return False

    @property
    def _bound(self) -> Fraction:
        """Bound the value: `k` aisles hold no more than the `k` richest, and a wave has a most."""
        best, held = Fraction(0), 0
        for count, pieces in enumerate(self.tables.rich, 1):
            held += pieces
            if (units := min(held, self.problem.most)) >= self.problem.least:
                best = max(best, Fraction(units, count))
        return best

    def _result(self, found: _Found) -> Result[Wave]:
        orders = sorted(self.tables.order_index[i] for i in found.orders)
        aisles = sorted(self.tables.aisle_index[i] for i in found.aisles)
        plan = Wave(tuple(orders), tuple(aisles), found.units)
        bound = plan.value if self.proven else self._bound
        return Result(plan, plan.value, bound, self.proven, self.seed, self.watch.seconds)


def _by_gain(tables: Tables) -> Iterator[int]:
    """Order aisles by the wanted pieces that each adds to those before.

    A gain only falls, so an old one is a bound (accelerated greedy; Minoux 1978).
    """
    start, items, counts = tables.aisles
    open_ = [0] * (len(tables.wanted_by[0]) - 1)
    for item, count in zip(*tables.orders[1:], strict=True):
        open_[item] += count
    waiting = [(-gain, aisle) for aisle, gain in enumerate(tables.rich)]
    heapify(waiting)
    while waiting:
        aisle = waiting[0][1]
        row = range(start[aisle], start[aisle + 1])
        gain = sum(min(counts[j], open_[items[j]]) for j in row)
        if -gain > waiting[0][0]:
            heapreplace(waiting, (-gain, aisle))
            continue
        heappop(waiting)
        for j in row:
            open_[items[j]] = max(0, open_[items[j]] - counts[j])
        yield aisle
