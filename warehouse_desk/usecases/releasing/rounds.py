"""The rounds of each method, and what their metres are to be compared with."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Order,
    Times,
    batches,
)
from warehouse_desk.planning.check import check_batches, require
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.floor import WalkedSlots
from warehouse_desk.usecases.releasing.pace import (
    SECONDS_A_LINE,
    SECONDS_A_METRE,
    SECONDS_A_ROUND,
    round_seconds,
)
from warehouse_desk.usecases.releasing.work import OpenWork, is_hurried

T = TypeVar("T")
_TIMES = Times(
    setup=round(SECONDS_A_ROUND * 1_000),
    travel=round(SECONDS_A_METRE),
    pick=round(SECONDS_A_LINE * 1_000),
)
#: Hears of each better plan.
Told = Callable[[T], None]


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One walk: its orders by position, its promises in the order they are walked.

    Where other slots were `chosen` for the same pieces, these take the place of the promises: in
    the order they are walked, new ones numbered 0.
    """

    zone: str
    orders: tuple[str, ...]
    promises: tuple[int, ...]
    walk_mm: int
    proven: bool
    urgency: int
    journey: str = ""
    bound_mm: int = 0
    chosen: tuple[Reservation, ...] = ()

    @property
    def stands(self) -> int:
        """Count how often a picker takes something."""
        return len(self.chosen or self.promises)


@dataclass(frozen=True, slots=True)
class Planned:
    """Rounds, and the lengths that say what they are worth; `bound_mm` no rounds can beat.

    Where slots were chosen, `promised_mm` is the best that walks to those promised.
    """

    rounds: tuple[PlannedRound, ...] = ()
    by_name_mm: int = 0
    first_come_mm: int = 0
    bound_mm: int = 0
    promised_mm: int = 0

    @property
    def walk_mm(self) -> int:
        """Add up the metres (in mm)."""
        return sum(one.walk_mm for one in self.rounds)


def plan_rounds(
    work: OpenWork, method: Method, stopping: Stopping, better: Told[Planned]
) -> Planned:
    """Plan rounds for all orders of the work by one method."""
    if method is Method.BATCH:
        return _batched(work, stopping, better)
    return _bounded(_walked(work, _PARTS[method](work), stopping))


def batched_as(work: OpenWork, moved: OpenWork, stopping: Stopping) -> tuple[PlannedRound, ...]:
    """Batch by the slots of `moved`, walk to those of the work; nothing if a cart cannot hold them.

    Who takes a product from one slot has fewer lines than who takes it from two.
    """
    carts = [one.orders for one in _batched(moved, stopping, lambda _: None).rounds]
    if not all(len(cart) == 1 or _fit(work, cart) for cart in carts):
        return ()
    return tuple(_round(work, _Part(cart), stopping) for cart in carts)


@dataclass(frozen=True, slots=True)
class _Part:
    """What one round picks: all of some orders, or what a zone holds of them."""

    orders: tuple[str, ...]
    zone: str | None = None
    journey: str = ""


def _singles(work: OpenWork) -> list[_Part]:
    return [_Part((ref,)) for ref in work.refs]


def _zones(work: OpenWork) -> list[_Part]:
    """Let each order's tote go from zone to zone, in the zones' sequence."""
    return [_Part((ref,), zone, ref) for ref in work.refs for zone in work.zones_of([ref])]


def _wave(work: OpenWork) -> list[_Part]:
    """Let each zone pick its part of all orders at the same time."""
    return [_Part(work.refs, zone) for zone in work.zones_of(work.refs)]


_PARTS: dict[Method, Callable[[OpenWork], list[_Part]]] = {
    Method.SINGLE: _singles,
    Method.ZONE: _zones,
    Method.WAVE: _wave,
}


def _batched(work: OpenWork, stopping: Stopping, better: Told[Planned]) -> Planned:
    """Batch the orders that may share a cart; what is too much for any cart goes alone."""
    alone = [ref for ref in work.refs if not _fit(work, [ref])]
    hurried = set() if work.loads.mixes else {r.order_ref for r in work.rows if is_hurried(r)}
    others = [ref for ref in work.refs if ref not in alone]
    parts = ([r for r in others if r in hurried], [r for r in others if r not in hurried])
    groups = [_Batching(work.only(part), stopping) for part in parts if part]
    found = [_bounded(_walked(work, [_Part((ref,)) for ref in alone], stopping))]
    found += [group.plain for group in groups]
    for at, group in enumerate(groups, start=1):

        def tell(plan: Planned, at: int = at) -> None:
            better(_together([*found[:at], plan, *found[at + 1 :]]))

        found[at] = group.plan(tell)
    return _together(found)


def _together(plans: Sequence[Planned]) -> Planned:
    """Add plans up; of what nothing is known, it is not below nothing."""
    return Planned(
        tuple(round_ for one in plans for round_ in one.rounds),
        sum(one.by_name_mm for one in plans),
        sum(one.first_come_mm for one in plans),
        sum(one.bound_mm for one in plans),
    )


def _fit(work: OpenWork, refs: Sequence[str]) -> bool:
    """Tell whether orders go on one cart."""
    lines = sum(len(work.stops_of(ref)) for ref in refs)
    return len(refs) <= work.positions and work.loads.fit(refs, lines)


def _first_come(work: OpenWork) -> list[tuple[str, ...]]:
    """Fill cart after cart as orders come."""
    carts: list[tuple[str, ...]] = []
    for ref in work.refs:
        if carts and _fit(work, (*carts[-1], ref)):
            carts[-1] = (*carts[-1], ref)
        else:
            carts.append((ref,))
    return carts


class _Batching:
    """Several orders on one walk; rounds that come again in a better plan are made once.

    Without steps to search by, carts are filled first come, first served: at once on any floor.
    """

    def __init__(self, work: OpenWork, stopping: Stopping) -> None:
        self._work, self._stopping = work, stopping
        self._made: dict[tuple[str, ...], PlannedRound] = {}

    @cached_property
    def plain(self) -> Planned:
        """Fill carts as orders come."""
        carts = [_Part(cart) for cart in _first_come(self._work)]
        return _walked(self._work, carts, self._stopping)

    def plan(self, better: Told[Planned]) -> Planned:
        """Search for short batches."""
        plain = self.plain
        if self._stopping.steps == 0:
            return plain
        problem = batch_problem(self._work, plain.rounds)

        def planned(found: Result[Batches]) -> Planned:
            require(check_batches(problem, found.plan))
            rounds = tuple(self._round(batch.orders) for batch in found.plan.batches)
            bound = found.plan.length if found.proven else int(found.bound or 0)
            return replace(plain, rounds=rounds, bound_mm=bound)

        stopping = self._stopping
        return planned(batches(problem, stopping, better=lambda found: better(planned(found))))

    def _round(self, orders: tuple[str, ...]) -> PlannedRound:
        if orders not in self._made:
            self._made[orders] = _round(self._work, _Part(orders), self._stopping)
        return self._made[orders]


def batch_problem(work: OpenWork, plain: Sequence[PlannedRound]) -> BatchProblem:
    """State what is to be batched, with due dates where a plain plan shows that they press.

    A carrier that leaves after all plain rounds are done waits for no better ones; and one that
    left cannot be caught: only what lies between is weighed against metres. Times in ms: a metre
    a second is a millimetre a millisecond.
    """
    loads = work.loads
    seconds = [round_seconds(one.walk_mm, one.stands) for one in plain]
    ends = max(*seconds, -(-sum(seconds) // work.pickers)) if seconds else 0
    dues = {row.order_ref: work.seconds_left(row) for row in work.rows}
    pressing = {ref: due * 1_000 for ref, due in dues.items() if 0 < due < ends}
    hurried = {row.order_ref for row in work.rows if pressing and is_hurried(row)}
    orders = tuple(
        Order(
            ref, 1, work.stops_of(ref), pressing.get(ref), loads.cm3.get(ref, 0),
            loads.grams.get(ref, 0), priority=int(ref in hurried),
        )
        for ref in work.refs
    )  # fmt: skip
    floor = work.floor
    problem = BatchProblem(floor.floor, floor.start, work.positions, orders, limits=loads.limits)
    return replace(problem, pickers=work.pickers, times=_TIMES) if pressing else problem


def _walked(work: OpenWork, parts: Sequence[_Part], stopping: Stopping) -> Planned:
    """Walk parts as they are; measure them by name, too."""
    rounds = tuple(_round(work, part, stopping) for part in parts)
    by_name = sum(
        work.floor.by_name(one.place for one in work.in_zone(part.orders, part.zone))
        for part in parts
    )
    return Planned(rounds, by_name, sum(one.walk_mm for one in rounds))


def _bounded(planned: Planned) -> Planned:
    """Say of rounds whose orders are settled that no walk is below its own bound."""
    return replace(planned, bound_mm=sum(one.bound_mm for one in planned.rounds))


def _round(work: OpenWork, part: _Part, stopping: Stopping) -> PlannedRound:
    promises = work.in_zone(part.orders, part.zone)
    walked = work.floor.walk((promise.place for promise in promises), stopping)
    ordered = in_order(promises, walked)
    served = {promise.order_ref for promise in promises}
    return PlannedRound(
        part.zone or "",
        tuple(ref for ref in part.orders if ref in served),
        tuple(one.reservation for one in ordered),
        walked.length_mm,
        walked.proven,
        work.urgency(part.orders),
        part.journey,
        walked.bound_mm,
    )


def in_order(promises: Iterable[Reservation], walked: WalkedSlots) -> list[Reservation]:
    """Sort promises as a walk comes by them."""
    rank = {slot: at for at, slot in enumerate(walked.slots)}
    return sorted(promises, key=lambda one: (rank[one.place], one.sku, one.lot))
