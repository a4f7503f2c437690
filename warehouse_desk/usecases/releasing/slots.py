"""From which slots a round takes its pieces: chosen anew, together with its walk.

A round takes of what its own orders were promised and of what nobody was, never of what others
were. Pieces that expire on another day are other goods, so what expires first still goes first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place
from warehouse_desk.domain.orders import OrderLine, Reservation
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.stock import Stock
from warehouse_desk.planning.batching import MOST_COVERED
from warehouse_desk.planning.check import check_scattered, require
from warehouse_desk.planning.routing import ScatteredProblem, scattered_walk
from warehouse_desk.planning.routing import Stock as Lying
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock
from warehouse_desk.usecases.releasing.pace import round_seconds
from warehouse_desk.usecases.releasing.rounds import Planned, PlannedRound, in_order, plan_rounds
from warehouse_desk.usecases.releasing.work import Goods, OpenWork

#: Steps of the search for one round, and for all rounds of a plan.
STEPS, MOST_STEPS = 4, 64
#: The bound of so few orders is searched for even where nobody waits: a second for so many steps.
FEW, PROOF_STEPS = 20, 200
#: Rounds of these methods stay in their zone.
_ZONED = (Method.ZONE, Method.WAVE)
#: A product, where it lies, and its lot.
_Pile = tuple[str, str, str]


def choose_slots(work: OpenWork, planned: Planned, method: Method, stopping: Stopping) -> Planned:
    """Choose the slots of each round, the first of them first, where that saves time.

    What no rounds can beat, whoever gets the free pieces, is the sum of the rounds' own bounds; of
    batches, whose orders might be divided otherwise, `bound_of_batches` tells it.
    """
    shelf = _Shelf(work)
    zones = [one.zone if method in _ZONED else None for one in planned.rounds]
    with_choice = sum(map(shelf.has_choice, planned.rounds, zones))
    if not with_choice:
        return planned
    steps = min(STEPS, MOST_STEPS // with_choice)
    if stopping.steps is not None:
        steps = min(steps, stopping.steps)
    rounds = []
    for one, zone in zip(planned.rounds, zones, strict=True):
        is_asked = shelf.has_choice(one, zone) and not stopping.cancelled()
        chosen = shelf.choose(one, zone, stopping, steps) if is_asked else one
        shelf.hand_out(chosen)
        rounds.append(chosen)
    is_known = (method is not Method.BATCH or len(rounds) == 1) and not stopping.cancelled()
    bound = sum(one.bound_mm for one in rounds) if is_known else 0
    return replace(planned, rounds=tuple(rounds), bound_mm=bound)


def bound_of_batches(work: OpenWork, stopping: Stopping) -> int:
    """Tell what no batches walk less than (in mm), whatever slots they take their pieces from.

    All of them come by the promised slots whose goods lie free in no other. Searching for batches
    of these makes the bound a good one where there is the time, and where covers are looked for.
    """
    orders = len(work.rows)
    if stopping.steps is None and stopping.seconds is None and orders <= FEW:
        how = replace(stopping, steps=PROOF_STEPS * orders)
    elif stopping.seconds is not None and orders <= MOST_COVERED:
        how = stopping
    else:
        how = replace(stopping, steps=1)
    bare = _Shelf(work).without_choice()
    return plan_rounds(bare, Method.BATCH, how, lambda _: None).bound_mm


def without_taken(work: OpenWork, rounds: Sequence[PlannedRound]) -> OpenWork:
    """Leave of the free pieces what these rounds leave of them."""
    shelf = _Shelf(work)
    for one in rounds:
        shelf.hand_out(one)
    left = (replace(one, free=shelf.left[_pile(one)]) for one in work.free)
    return replace(work, free=tuple(one for one in left if one.free))


def as_chosen(work: OpenWork, rounds: Sequence[PlannedRound]) -> OpenWork:
    """Take the slots that rounds chose for what was promised."""
    promises: dict[str, list[Reservation]] = defaultdict(list)
    for one in rounds:
        for taken in one.chosen:
            promises[taken.order_ref].append(taken)
    return replace(work, promises={**work.promises, **promises})


def exchange(uow: UnitOfWork, planned: PlannedRound) -> Sequence[Reservation]:
    """Make the chosen slots true; return the round's promises in the order they are walked."""
    known = [uow.get(Reservation, number) for number in planned.promises]
    if not planned.chosen:
        return known
    _require_same_pieces(known, planned.chosen)
    kept = set(known).intersection(planned.chosen)
    gone = [one for one in known if one not in kept]
    for one in gone:
        uow.remove(one)
        uow.save(uow.get(Stock, *_pile(one)).reserve(-one.quantity))
    left = {one.place for one in gone}
    for one in planned.chosen:
        if one not in kept:
            _promise_there(uow, one, is_known=one.place in left)
    return planned.chosen


def _promise_there(uow: UnitOfWork, one: Reservation, *, is_known: bool) -> None:
    """Promise free pieces; a slot that was promised before may be blocked, another must not."""
    stock = uow.seek(Stock, *_pile(one))
    is_shut = not is_known and uow.get(Place, one.place).blocked
    if stock is None or stock.free < one.quantity or is_shut:
        raise Refusal(Why.CHANGED_ELSEWHERE, orders=(one.order_ref,))
    line = uow.get(OrderLine, one.order_ref, one.line)
    reserve(uow, line, FreeStock(one.sku, one.place, "", one.lot, "", 0), one.quantity)


def _require_same_pieces(known: Iterable[Reservation], chosen: Iterable[Reservation]) -> None:
    """Refuse when a line was promised more or less since its slots were chosen."""
    before, now = _by_line(chosen), _by_line(known)
    if changed := {ref for (ref, _), pieces in now.items() if before[ref, _] != pieces}:
        raise Refusal(Why.CHANGED_ELSEWHERE, orders=tuple(sorted(changed)))


def _by_line(promises: Iterable[Reservation]) -> Counter[tuple[str, int]]:
    pieces: Counter[tuple[str, int]] = Counter()
    for one in promises:
        pieces[one.order_ref, one.line] += one.quantity
    return pieces


def _by_pile(promises: Iterable[Reservation]) -> Counter[_Pile]:
    pieces: Counter[_Pile] = Counter()
    for one in promises:
        pieces[_pile(one)] += one.quantity
    return pieces


def _pile(one: Reservation | FreeStock) -> _Pile:
    return one.sku, one.place, one.lot


class _Shelf:
    """What is free, and what is left of it; what rounds give back is not counted."""

    def __init__(self, work: OpenWork) -> None:
        self._work = work
        self._promises = {one.reservation: one for one in work.of(work.refs)}
        self._free = Counter({_pile(one): one.free for one in work.free})
        self.left = self._free.copy()
        self._alike: dict[Goods, list[_Pile]] = defaultdict(list)
        for pile in self._free:
            self._alike[self._goods(pile)].append(pile)

    def _goods(self, pile: _Pile) -> Goods:
        sku, _, lot = pile
        return self._work.goods(sku, lot)

    def _around(self, one: Reservation, zone: str | None) -> list[_Pile]:
        """List where the goods of a promise lie free."""
        if one.place not in self._work.floor.stops:
            return []
        zone_of = self._work.zone_of
        piles = self._alike.get(self._goods(_pile(one)), [])
        return [pile for pile in piles if zone in {None, zone_of[pile[1]]}]

    def has_choice(self, planned: PlannedRound, zone: str | None) -> bool:
        """Tell whether something a round takes lies free in another slot."""
        return any(self._has_other(self._promises[one], zone) for one in planned.promises)

    def _has_other(self, one: Reservation, zone: str | None) -> bool:
        return any(place != one.place for _, place, _ in self._around(one, zone))

    def without_choice(self) -> OpenWork:
        """Keep only the promises of what lies free in no other slot."""
        promises = {
            ref: [one for one in some if not self._has_other(one, None)]
            for ref, some in self._work.promises.items()
        }
        return replace(self._work, promises=promises, free=())

    def choose(
        self, planned: PlannedRound, zone: str | None, stopping: Stopping, steps: int
    ) -> PlannedRound:
        """Choose the slots of a round; it stays as it is where no others save time.

        Of choices that take as long, one that empties slots is preferred.
        """
        own = [self._promises[number] for number in planned.promises]
        movable = [one for one in own if one.place in self._work.floor.stops]
        of_one = replace(stopping, steps=steps)
        found = [self._taken(movable, zone, of_one, emptying=wish) for wish in (True, False)]
        ways = [self._walked(planned, movable, taken, stopping) for _, taken in found]
        shorter = [one for one in ways if one.walk_mm <= planned.walk_mm]
        best = min((planned, *shorter), key=lambda one: round_seconds(one.walk_mm, one.stands))
        return replace(best, bound_mm=max(bound for bound, _ in found))

    def _walked(
        self,
        planned: PlannedRound,
        movable: Sequence[Reservation],
        taken: Counter[_Pile],
        stopping: Stopping,
    ) -> PlannedRound:
        """Walk to what is taken, and to what no choice was made for."""
        own = [self._promises[number] for number in planned.promises]
        beside = [one for one in own if one.place not in self._work.floor.stops]
        chosen = [*beside, *self._dealt(movable, taken)]
        walked = self._work.floor.walk((one.place for one in chosen), stopping)
        return replace(
            planned, walk_mm=walked.length_mm, proven=walked.proven,
            chosen=tuple(in_order(chosen, walked)),
        )  # fmt: skip

    def _taken(
        self,
        movable: Sequence[Reservation],
        zone: str | None,
        stopping: Stopping,
        *,
        emptying: bool,
    ) -> tuple[int, Counter[_Pile]]:
        """Find what to take of each pile that is left, and what no walk is below (in mm)."""
        own = _by_pile(movable)
        around = {pile for one in movable for pile in self._around(one, zone)}
        bound, taken = self._search(own, around, self._free, stopping, emptying=emptying)
        if taken - own - self.left:
            _, taken = self._search(own, around, self.left, stopping, emptying=emptying)
        return bound, taken

    def _search(
        self,
        own: Counter[_Pile],
        around: Set[_Pile],
        free: Counter[_Pile],
        stopping: Stopping,
        *,
        emptying: bool,
    ) -> tuple[int, Counter[_Pile]]:
        """Find what to take of each pile where so much is free; the bound comes with it."""
        wanted: Counter[Goods] = Counter()
        for pile, pieces in own.items():
            wanted[self._goods(pile)] += pieces
        there = own + Counter({pile: free[pile] for pile in around})
        floor, goods, piles = self._work.floor, sorted(wanted), sorted(there)
        number = {one: at for at, one in enumerate(goods)}
        stocks = tuple(
            Lying(number[of], floor.stops[pile[1]], there[pile])
            for pile in piles
            for of in [self._goods(pile)]
        )
        asked = tuple(wanted[one] for one in goods)
        problem = ScatteredProblem(floor.floor, floor.start, asked, stocks, emptying=emptying)
        found = scattered_walk(problem, stopping)
        require(check_scattered(problem, found.plan))
        taken = Counter({piles[one.stock]: one.quantity for one in found.plan.takes})
        return int(found.bound or 0), taken

    def _dealt(
        self, promises: Sequence[Reservation], taken: Counter[_Pile]
    ) -> Iterator[Reservation]:
        """Deal what is taken to the lines, to each first what it was promised there."""
        shares: Counter[tuple[str, int, _Pile]] = Counter()
        alike: dict[Goods, list[_Pile]] = defaultdict(list)
        for pile in sorted(taken):
            alike[self._goods(pile)].append(pile)

        def deal(one: Reservation, pile: _Pile, wanted: int) -> int:
            pieces = min(wanted, taken[pile])
            taken[pile] -= pieces
            shares[one.order_ref, one.line, pile] += pieces
            return wanted - pieces

        lacks = [(one, deal(one, _pile(one), one.quantity)) for one in promises]
        for one, lack in lacks:
            missing = lack
            for pile in alike[self._goods(_pile(one))]:
                missing = deal(one, pile, missing)
        same = {(one.order_ref, one.line, _pile(one), one.quantity): one for one in promises}
        for (ref, line, pile), pieces in shares.items():
            if pieces:
                sku, place, lot = pile
                new = Reservation(0, ref, line, sku, place, lot, pieces)
                yield same.get((ref, line, pile, pieces), new)

    def hand_out(self, planned: PlannedRound) -> None:
        """Count down what a round takes beyond what its orders were promised."""
        if planned.chosen:
            own = _by_pile(self._promises[number] for number in planned.promises)
            self.left -= _by_pile(planned.chosen) - own
