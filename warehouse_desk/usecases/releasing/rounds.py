"""The rounds of each method, and what their metres are to be compared with."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
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
    the order they are walked, new ones numbered 0. `saved_mm` is what that makes the walk shorter.
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
    saved_mm: int = 0

    @property
    def stands(self) -> int:
        """Count how often a picker takes something."""
        return len(self.chosen or self.promises)


@dataclass(frozen=True, slots=True)
class Planned:
    """Rounds, and the lengths that say what they are worth; `bound_mm` no rounds can beat."""

    rounds: tuple[PlannedRound, ...] = ()
    by_name_mm: int = 0
    first_come_mm: int = 0
    bound_mm: int = 0


def plan_rounds(
    work: OpenWork, method: Method, stopping: Stopping, better: Told[Planned]
) -> Planned:
    """Plan rounds for all orders of the work by one method."""
    if method is Method.BATCH:
        return _Batching(work).plan(stopping, better)
    planned = _walked(work, _PARTS[method](work), stopping)
    return replace(planned, bound_mm=sum(one.bound_mm for one in planned.rounds))


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


class _Batching:
    """Several orders on one walk; rounds that come again in a better plan are made once.

    Without steps to search by, carts are filled first come, first served: at once on any floor.
    """

    def __init__(self, work: OpenWork) -> None:
        self._work = work
        self._made: dict[tuple[str, ...], PlannedRound] = {}

    def plan(self, stopping: Stopping, better: Told[Planned]) -> Planned:
        """Search for short batches."""
        refs, positions = self._work.refs, self._work.positions
        carts = [refs[at : at + positions] for at in range(0, len(refs), positions)]
        plain = _walked(self._work, [_Part(cart) for cart in carts], stopping)
        if stopping.steps == 0:
            return plain
        problem = batch_problem(self._work, plain.rounds)

        def planned(found: Result[Batches]) -> Planned:
            require(check_batches(problem, found.plan))
            rounds = tuple(self._round(batch.orders, stopping) for batch in found.plan.batches)
            bound = found.plan.length if found.proven else int(found.bound or 0)
            return replace(plain, rounds=rounds, bound_mm=bound)

        return planned(batches(problem, stopping, better=lambda found: better(planned(found))))

    def _round(self, orders: tuple[str, ...], stopping: Stopping) -> PlannedRound:
        if orders not in self._made:
            self._made[orders] = _round(self._work, _Part(orders), stopping)
        return self._made[orders]


def batch_problem(work: OpenWork, plain: Sequence[PlannedRound]) -> BatchProblem:
    """State what is to be batched, with due dates where a plain plan shows that they press.

    A carrier that leaves after all plain rounds are done waits for no better ones; and one that
    left cannot be caught: only what lies between is weighed against metres. Times in ms: a metre
    a second is a millimetre a millisecond.
    """
    seconds = [round_seconds(one.walk_mm, one.stands) for one in plain]
    ends = max(*seconds, -(-sum(seconds) // work.pickers)) if seconds else 0
    dues = {row.order_ref: work.seconds_left(row) for row in work.rows}
    pressing = {ref: due * 1_000 for ref, due in dues.items() if 0 < due < ends}
    hurried = {row.order_ref for row in work.rows if pressing and is_hurried(row)}
    orders = tuple(
        Order(ref, 1, work.stops_of(ref), pressing.get(ref), priority=int(ref in hurried))
        for ref in work.refs
    )
    floor = work.floor
    problem = BatchProblem(floor.floor, floor.start, work.positions, orders)
    return replace(problem, pickers=work.pickers, times=_TIMES) if pressing else problem


def _walked(work: OpenWork, parts: Sequence[_Part], stopping: Stopping) -> Planned:
    """Walk parts as they are; measure them by name, too."""
    rounds = tuple(_round(work, part, stopping) for part in parts)
    by_name = sum(
        work.floor.by_name(one.place for one in work.in_zone(part.orders, part.zone))
        for part in parts
    )
    return Planned(rounds, by_name, sum(one.walk_mm for one in rounds))


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
