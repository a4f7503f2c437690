"""Scattered storage: a product lies in several slots; slots and walk are chosen together.

What must be fetched earliest is fetched first. For the rest products have prices that steer walks
to where they lie (`pricing`), and all walks that may still be shortest are followed (`beam`): with
little room, which often proves the best already. Then a few products at a time are chosen anew, all
others staying (large neighbourhood search: Shaw 1998). When that helps no more, the stocks of the
walks it ended with are searched together (tour merging: Cook & Seymour 2003), or it goes on from a
walk under noisy prices (Charon & Hudry 1993); and now and then all is searched with more room.
"""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from random import Random

from warehouse_desk.planning.floor import Floor, Point
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing.fetching import Fetching
from warehouse_desk.planning.routing.problem import Walk, WalkProblem
from warehouse_desk.planning.routing.stocks import ScatteredProblem, Take, by_expiry, share_out
from warehouse_desk.planning.routing.walking import walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch

#: Labels a step: without prices, with prices, and where a few products are free.
FIRST_ROOM, PRICED_ROOM, SMALL_ROOM = 16, 100, 100
#: Labels a step where walks are merged, and for another walk to go on from.
MERGING_ROOM, OTHER_ROOM = 200, 50
#: After these rounds all is searched with so much room.
MORE_ROOM = {1: 400, 6: 1_600, 12: 3_200}
#: With more cross-aisles there are too many states.
MOST_CROSSES = 5
#: Products chosen anew at a time, and times when the stopping rule sets no other number.
FREE, TIMES = 9, 200
#: After so many times in vain a round ends.
IDLE = 25
#: How many walks are merged: those that the last rounds ended with.
MERGED = 8
#: Another walk may be longer by one in so many.
LONGER = 5


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
    known = job.search(watch, Random(seed)) if job.is_searched else None
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
        self._length = 0
        self._best, self._best_length = self._chosen, 0
        self._ends: deque[list[Take]] = deque(maxlen=MERGED)
        self._prices: dict[int, int] = {}

    @property
    def is_searched(self) -> bool:
        """Tell whether there is a choice, and a floor where walks can be followed."""
        floor = self._problem.floor
        return bool(self.free) and not floor.one_way and len(floor.cross_y) <= MOST_CROSSES

    @property
    def may_stay_in_its_aisle(self) -> bool:
        """Tell whether a walk might touch no crossing; states know of none that does not."""
        (x, low), (other, high) = self.ends
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

    def search(self, watch: Watch, random: Random) -> int | None:
        """Look for a short walk; return what none can beat, if that is known."""
        products = sorted({self._problem.stocks[number].product for number in self.free})
        whole = self._fetching(products)
        if whole.search(FIRST_ROOM, watch) and not whole.is_proven:
            self._keep(whole)
            whole.set_prices(watch)
            whole.search(PRICED_ROOM, watch)
        if not whole.by_the_way:
            if whole.is_proven and not self.may_stay_in_its_aisle:
                raise Impossible(Cause.OUT_OF_REACH, products=products)
            return None
        self._keep(whole)
        self._prices = dict(zip(products, whole.prices, strict=True))
        idle = rounds = 0
        while whole.bound < self._best_length and watch.step():
            idle = 0 if self._choose_anew(watch, random) else idle + 1
            if idle == IDLE:
                idle, rounds = 0, rounds + 1
                self._end_round(whole, rounds, watch, random)
        self._chosen = self._best
        return min(whole.bound, self._best_length)

    def _end_round(self, whole: Fetching, rounds: int, watch: Watch, random: Random) -> None:
        """Find a better walk by other means; else another to go on from."""
        self._ends.append(self._chosen)
        if rounds in MORE_ROOM and self._search_all(whole, MORE_ROOM[rounds], watch):
            return
        if not self._merge(watch):
            noisy = (price * random.randint(50, 150) // 100 for price in self._prices.values())
            whole.use_prices(noisy)
            whole.must_beat(self._best_length + self._best_length // LONGER)
            if whole.search(OTHER_ROOM, watch):
                self._keep(whole)

    def _search_all(self, whole: Fetching, room: int, watch: Watch) -> bool:
        """Look for a better walk among all; tell whether there is one, or is none for sure."""
        whole.use_prices(self._prices.values())
        whole.must_beat(self._best_length)
        whole.set_prices(watch)
        if whole.search(room, watch):
            self._keep(whole)
            return True
        return whole.bound >= self._best_length

    def _merge(self, watch: Watch) -> bool:
        """Look for a better walk among the stocks of those that rounds ended with."""
        among = {one.stock for chosen in self._ends for one in chosen}
        merged = self._fetching(list(self._prices), among)
        merged.must_beat(self._best_length)
        merged.use_prices(self._prices.values())
        if found := merged.search(MERGING_ROOM, watch):
            self._keep(merged)
        return found

    def _fetching(self, products: Sequence[int], among: Set[int] | None = None) -> Fetching:
        """Set out to fetch some products, `among` some stocks; others from where they are taken."""
        problem, place = self._problem, {product: i for i, product in enumerate(products)}
        stocks = problem.stocks
        lying: dict[Point, list[tuple[int, int]]] = {}
        for number in self.free:
            if (product := stocks[number].product) in place and (among is None or number in among):
                here = lying.setdefault(problem.point(number), [])
                here.append((place[product], stocks[number].quantity))
        must = [one.stock for one in self.takes if stocks[one.stock].product not in place]
        must += [one.stock for one in self._forced]
        wanted = [self._left[product] for product in products]
        floor = _with_two_crosses(problem.floor)
        return Fetching(floor, self.ends, sorted(self._points(must)), lying, wanted)

    def _choose_anew(self, watch: Watch, random: Random) -> bool:
        """Choose the stocks of a few products anew; tell whether the walk is shorter."""
        some = self._related(random)
        small = self._fetching(some)
        small.may_equal(self._length)
        small.use_prices([self._prices[product] for product in some])
        before = self._length
        if small.search(SMALL_ROOM, watch):
            others = [
                one for one in self._chosen if self._problem.stocks[one.stock].product not in some
            ]
            self._keep(small, others, some)
        return self._length < before

    def _related(self, random: Random) -> list[int]:
        """Name a few products: first those that are taken in some aisle, then others there."""
        stocks = self._problem.stocks
        aisle = stocks[random.choice(self._chosen).stock].stop.aisle
        beside = aisle + random.choice((-1, 0, 1))
        taken = {
            stocks[one.stock].product
            for one in self._chosen
            if stocks[one.stock].stop.aisle in (aisle, beside)
        }
        first = random.sample(sorted(taken), len(taken))
        rest = [product for product in self._prices if product not in taken]
        return sorted([*first, *random.sample(rest, len(rest))][: random.randint(4, FREE)])

    def _keep(
        self, found: Fetching, others: Sequence[Take] = (), products: Sequence[int] | None = None
    ) -> None:
        """Take what a better walk comes by; `others` of other products stay."""
        by_the_way = found.by_the_way
        free = [
            number
            for number in self.free
            if products is None or self._problem.stocks[number].product in products
        ]
        self._chosen = [*others, *share_out(self._problem, free, self._left, by_the_way)]
        self._length = found.length
        if not self._best_length or self._length < self._best_length:
            self._best, self._best_length = self._chosen, self._length


def _with_two_crosses(floor: Floor) -> Floor:
    """Give a floor of one cross-aisle a second one, which no walk needs, to have blocks."""
    if len(floor.cross_y) > 1:
        return floor
    return Floor(floor.aisle_x, (floor.cross_y[0], floor.cross_y[0] + 1))
