"""Look for the sets of boxes that past orders would have cost least in."""

from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter
from random import Random

from warehouse_desk.planning.box_sets.choose import UNSENT, Prices, choose, exchange, total
from warehouse_desk.planning.box_sets.held_back import held_back
from warehouse_desk.planning.box_sets.parcels import Packing, Way
from warehouse_desk.planning.box_sets.problem import (
    BoxSet,
    BoxSetProblem,
    BoxSets,
    Cost,
    HeldBack,
    PastOrder,
)
from warehouse_desk.planning.box_sets.prove import prove
from warehouse_desk.planning.box_sets.sizes import Cartons
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: Orders that are looked at unless the stopping rule says how many.
ORDERS = 1_000
#: Free sizes are made a bit smaller and larger so often at most.
ROUNDS = 4
#: Time for the proof of one set, in seconds, where the stopping rule leaves so much.
PROOF_SECONDS = 8.0

#: Shares of the time after which no more orders are looked at, and no more sizes.
LOOKING, REFINING = 0.5, 0.75

Better = Callable[[Result[BoxSets]], None]


def box_sets(
    problem: BoxSetProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Better | None = None,
) -> Result[BoxSets]:
    """Propose the cheapest set of each number of boxes; a step is an order that is looked at.

    `cost` is that of the cheapest proposal, for the orders that were looked at.
    """
    search = _Search(problem, stopping, seed)
    search.look()
    search.choose()
    if better:
        better(search.result())
    if not problem.to_buy:
        search.refine(better)
    search.judge()
    return search.result()


class _Search:
    """The orders looked at, the sizes looked at, and the best set of each number of them."""

    def __init__(self, problem: BoxSetProblem, stopping: Stopping, seed: int) -> None:
        self._problem, self._stopping, self._seed = problem, stopping, seed
        self._watch = stopping.watch(ORDERS)
        self._cartons = Cartons(problem.today)
        self._packing = Packing(problem, stopping.cancelled)
        self._today = len(self._packing.sizes)
        self._packing.add(problem.to_buy or self._cartons.free(problem.orders))
        self._looked: list[PastOrder] = []
        self._ways: list[list[Way]] = []
        self._prices: list[Prices] = []
        self._too_big: list[str] = []
        self._chosen: dict[int, int] = {}
        self._bounds: dict[int, int] = {}
        self._held_back: dict[int, tuple[HeldBack, ...]] = {}

    def _is_over(self, share: float) -> bool:
        """Tell whether such a share of the time is used up, or nobody waits any more."""
        seconds = self._stopping.seconds
        return self._watch.is_over or (
            seconds is not None and self._watch.seconds >= share * seconds
        )

    def look(self) -> None:
        """Pack orders, drawn at random, while there are steps and time."""
        orders = Random(self._seed).sample(self._problem.orders, len(self._problem.orders))
        for number, order in enumerate(orders):
            if (not self._watch.step() or self._is_over(LOOKING)) and number:
                break
            ways = self._packing.ways(order)
            prices = Prices(ways)
            if self._stopping.cancelled():
                break
            if prices.cents(self._of_today) < UNSENT:
                self._looked.append(order)
                self._ways.append(ways)
                self._prices.append(prices)
            else:
                self._too_big.append(order.ref)

    @property
    def _of_today(self) -> int:
        return (1 << self._today) - 1

    @property
    def _bits(self) -> list[int]:
        return [1 << at for at in range(len(self._packing.sizes))]

    def choose(self) -> None:
        """Choose a set of each number, and go on from the sets chosen before."""
        for count in self._problem.counts:
            before = self._chosen.get(count)
            self._chosen[count] = (
                choose(self._prices, self._bits, count, self._watch)
                if before is None
                else exchange(self._prices, self._bits, before, self._watch)
            )

    def refine(self, better: Better | None) -> None:
        """Make the sizes chosen a bit smaller and larger while that gains anything."""
        for _ in range(ROUNDS):
            before = dict(self._chosen)
            sizes = [
                size
                for at, size in enumerate(self._packing.sizes)
                if any(one >> at & 1 for one in before.values())
            ]
            self._packing.add(self._cartons.around(sizes))
            for at, order in enumerate(self._looked):
                ways = self._packing.ways(order)
                if self._is_over(REFINING):
                    break
                self._ways[at], self._prices[at] = ways, Prices(ways)
            self.choose()
            if self._chosen == before or self._is_over(REFINING):
                break
            if better:
                better(self.result())

    def judge(self) -> None:
        """Judge each set by orders that it was not chosen by, and bound it."""
        if not self._looked:
            return
        history = [(one.at, prices) for one, prices in zip(self._looked, self._prices, strict=True)]
        for count in self._chosen:
            self._held_back[count] = held_back(
                history, self._bits, self._of_today, count, self._watch
            )
        for count in self._chosen:
            self._prove(count)

    def _prove(self, count: int) -> None:
        left = PROOF_SECONDS
        if self._stopping.seconds is not None:
            left = min(left, self._stopping.seconds - self._watch.seconds)
        if left <= 0 or self._stopping.cancelled():
            return
        proof = prove(self._prices, self._bits, count, left)
        if proof is None:
            return
        self._bounds[count] = proof.bound
        if total(self._prices, proof.sizes) < total(self._prices, self._chosen[count]):
            self._chosen[count] = proof.sizes

    def result(self) -> Result[BoxSets]:
        """Put together what is known so far."""
        proposals = tuple(self._set(count) for count in self._chosen)
        plan = BoxSets(
            self._set_of(self._of_today), proposals, len(self._looked),
            len(self._packing.sizes), tuple(sorted(self._too_big)),
        )  # fmt: skip
        best = min(proposals, key=lambda one: one.cost.cents)
        bounds = [one.bound for one in proposals if one.bound is not None]
        bound = min(bounds) if len(bounds) == len(proposals) else None
        proven = all(one.proven for one in proposals)
        return Result(plan, best.cost.cents, bound, proven, self._seed, self._watch.seconds)

    def _set(self, count: int) -> BoxSet:
        found = self._set_of(self._chosen[count])
        return replace(
            found, bound=self._bounds.get(count), held_back=self._held_back.get(count, ())
        )

    def _set_of(self, sizes: int) -> BoxSet:
        """Pack all orders into a set: what they cost, and how often each box is used."""
        numbers = [at for at in range(len(self._packing.sizes)) if sizes >> at & 1]
        numbers.sort(key=lambda at: self._packing.sizes[at].volume)
        cost, uses, unsent = Cost(), dict.fromkeys(numbers, 0), 0
        for ways in self._ways:
            parcels = cheapest(ways, sizes)
            unsent += not parcels
            for at, many, each in parcels:
                cost += each.times(many)
                uses[at] += many
        boxes = tuple(self._packing.sizes[at] for at in numbers)
        return BoxSet(boxes, tuple(uses.values()), cost, unsent)


def cheapest(ways: list[Way], sizes: int) -> list[tuple[int, int, Cost]]:
    """Take the cheapest way in a set: size, parcels, and what each costs; none if there is none."""
    best: list[tuple[int, int, Cost]] = []
    least = UNSENT
    for way in ways:
        options = [
            [(cost.cents, at, cost) for at, cost in group.costs.items() if sizes >> at & 1]
            for group in way
        ]
        if all(options):
            each = [min(one, key=itemgetter(0, 1)) for one in options]
            cents = sum(group.many * one[0] for group, one in zip(way, each, strict=True))
            if cents < least:
                least = cents
                best = [
                    (at, group.many, cost) for group, (_, at, cost) in zip(way, each, strict=True)
                ]
    return best
