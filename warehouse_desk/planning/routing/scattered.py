"""Scattered storage: a product lies in several slots; slots and walk are chosen together.

What must be fetched earliest is fetched first. For the rest each stock has a price that steers
walks to where it lies (`pricing`), and all walks that may still be shortest are followed (`beam`):
with little room, which often proves the best already. Then some stocks are dropped at a time and
others fetched where they lie best (`rebuilding`); now and then all is searched with more room.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from warehouse_desk.planning.floor import Floor, Point
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.fetching import Fetching
from warehouse_desk.planning.routing.problem import Walk, WalkProblem
from warehouse_desk.planning.routing.stocks import ScatteredProblem, Take, by_expiry, share_out
from warehouse_desk.planning.routing.walking import walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch

#: Labels a step: without prices, and with prices.
FIRST_ROOM, PRICED_ROOM = 16, 100
#: After so many rounds all is searched, with so much room for each of them.
SEARCHES, MORE_ROOM = (4, 16, 64), 400
#: With more cross-aisles there are too many states.
MOST_CROSSES = 5
#: Rounds when the stopping rule sets no other number; how often stocks are changed in each.
TIMES, CHANGES = 16, 500
#: In turns: how much longer a walk may be at first, in per cent of its length a product.
HEATS = (300, 100)


@dataclass(frozen=True, slots=True)
class ScatteredWalk:
    """What is taken, in the order of the walk; `walk.order` numbers the takes."""

    takes: tuple[Take, ...]
    walk: Walk


def scattered_walk(
    problem: ScatteredProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0
) -> Result[ScatteredWalk]:
    """Choose stocks and walk together, so that the walk is short."""
    watch = stopping.watch(TIMES)
    job = _Job(problem)
    known = job.search(watch, seed) if job.is_searched else None
    walked = job.walk()
    bound = known if job.free else walked.bound
    if known is not None and job.may_stay_in_its_aisle:
        bound = min(known, abs(job.ends[0][1] - job.ends[1][1]))
    plan = ScatteredWalk(job.takes, walked.plan)
    return Result(plan, walked.cost, bound, walked.cost == bound, seed, watch.seconds)


class _Job:
    """A problem, what of it is decided by dates, and the best takes of the rest."""

    def __init__(self, problem: ScatteredProblem) -> None:
        self._problem = problem
        self._forced, self.free, self._left = by_expiry(problem)
        floor = problem.floor
        self.ends = floor.point(problem.start), floor.point(problem.finish)
        self._chosen = share_out(problem, self.free, self._left, self._points(self.free))

    @property
    def is_searched(self) -> bool:
        """Tell whether there is a choice, and a floor where walks can be followed."""
        floor = self._problem.floor
        return bool(self.free) and not floor.one_way and len(floor.cross_y) <= MOST_CROSSES

    @property
    def may_stay_in_its_aisle(self) -> bool:
        """Tell whether a walk might touch no crossing; states know of none that does not."""
        (x, low), (other, high) = sorted(self.ends)
        crosses = self._problem.floor.cross_y
        return x == other and bisect_left(crosses, low) == bisect_right(crosses, high)

    @property
    def takes(self) -> tuple[Take, ...]:
        """Name what is taken of every stock."""
        return (*self._forced, *self._chosen)

    def walk(self) -> Result[Walk]:
        """Walk to all that is taken."""
        problem = self._problem
        stops = tuple(problem.stocks[one.stock].stop for one in self.takes)
        return walk(WalkProblem(problem.floor, problem.start, stops, problem.end))

    def _points(self, stocks: Iterable[int]) -> set[Point]:
        return {self._problem.point(number) for number in stocks}

    def search(self, watch: Watch, seed: int) -> int | None:
        """Look for a short walk; return what none can beat, if that is known."""
        whole = self._fetching(seed)
        room = FIRST_ROOM
        while not whole.search(room, watch) and not whole.is_proven and room < MORE_ROOM:
            room *= 4
        if whole.by_the_way and not whole.is_proven:
            whole.set_prices(watch)
            whole.search(PRICED_ROOM, watch)
        if not whole.by_the_way:
            if whole.is_proven and not self.may_stay_in_its_aisle:
                stocks = self._problem.stocks
                products = sorted({stocks[number].product for number in self.free})
                raise Impossible(Cause.OUT_OF_REACH, products=products)
            return None
        times = 0
        while not whole.is_proven and watch.step():
            whole.change(CHANGES, HEATS[times % len(HEATS)], watch)
            times += 1
            if times in SEARCHES:
                whole.set_prices(watch)
                whole.search(MORE_ROOM * times, watch)
        self._chosen = share_out(self._problem, self.free, self._left, whole.by_the_way)
        return min(whole.bound, whole.length)

    def _fetching(self, seed: int) -> Fetching:
        """Set out to fetch what is not decided by dates."""
        problem = self._problem
        products = sorted({problem.stocks[number].product for number in self.free})
        place = {product: i for i, product in enumerate(products)}
        lying: dict[Point, list[tuple[int, int]]] = {}
        for number in self.free:
            stock = problem.stocks[number]
            here = lying.setdefault(problem.point(number), [])
            here.append((place[stock.product], stock.quantity))
        must = sorted(self._points(one.stock for one in self._forced))
        wanted = [self._left[product] for product in products]
        floor = _with_two_crosses(problem.floor)
        return Fetching(floor, self.ends, must, lying, wanted, seed)


def _with_two_crosses(floor: Floor) -> Floor:
    """Give a floor of one cross-aisle a second one, which no walk needs, to have blocks."""
    if len(floor.cross_y) > 1:
        return floor
    return Floor(floor.aisle_x, (floor.cross_y[0], floor.cross_y[0] + 1))
