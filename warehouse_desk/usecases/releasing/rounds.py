"""The rounds of each method, and what their metres are to be compared with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Order,
    batches,
    batches_first_come,
)
from warehouse_desk.planning.check import check_batches, require
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.releasing.work import OpenWork

T = TypeVar("T")
#: Hears of each better plan.
Told = Callable[[T], None]


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One walk: its orders by position, its promises in the order they are walked."""

    zone: str
    orders: tuple[str, ...]
    promises: tuple[int, ...]
    walk_mm: int
    proven: bool
    urgency: int
    journey: str = ""
    bound_mm: int = 0


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
    parts = _PARTS[method](work)
    rounds = tuple(_round(work, part, stopping) for part in parts)
    by_name = sum(work.floor.by_name(_slots(work, part)) for part in parts)
    walked = sum(one.walk_mm for one in rounds)
    return Planned(rounds, by_name, walked, sum(one.bound_mm for one in rounds))


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
    """Several orders on one walk; rounds that come again in a better plan are made once."""

    def __init__(self, work: OpenWork) -> None:
        self._work = work
        orders = tuple(Order(ref, 1, work.stops_of(ref)) for ref in work.refs)
        floor = work.floor
        self._problem = BatchProblem(floor.floor, floor.start, work.positions, orders)
        self._made: dict[tuple[str, ...], PlannedRound] = {}
        plain = batches_first_come(self._problem).plan
        self._first_come = plain.length
        self._by_name = sum(
            floor.by_name(_slots(work, _Part(batch.orders))) for batch in plain.batches
        )

    def plan(self, stopping: Stopping, better: Told[Planned]) -> Planned:
        """Search for short batches."""

        def tell(found: Result[Batches]) -> None:
            better(self._planned(found, stopping))

        return self._planned(batches(self._problem, stopping, better=tell), stopping)

    def _planned(self, found: Result[Batches], stopping: Stopping) -> Planned:
        require(check_batches(self._problem, found.plan))
        rounds = tuple(self._round(batch.orders, stopping) for batch in found.plan.batches)
        bound = found.plan.length if found.proven else int(found.bound or 0)
        return Planned(rounds, self._by_name, self._first_come, bound)

    def _round(self, orders: tuple[str, ...], stopping: Stopping) -> PlannedRound:
        if orders not in self._made:
            self._made[orders] = _round(self._work, _Part(orders), stopping)
        return self._made[orders]


def _slots(work: OpenWork, part: _Part) -> list[str]:
    return [promise.place for promise in work.of(part.orders) if _holds(work, part, promise.place)]


def _holds(work: OpenWork, part: _Part, place: str) -> bool:
    return part.zone is None or work.zone_of.get(place, "") == part.zone


def _round(work: OpenWork, part: _Part, stopping: Stopping) -> PlannedRound:
    promises = [one for one in work.of(part.orders) if _holds(work, part, one.place)]
    walked = work.floor.walk((promise.place for promise in promises), stopping)
    rank = {slot: at for at, slot in enumerate(walked.slots)}
    ordered = sorted(promises, key=lambda one: (rank[one.place], one.sku, one.lot))
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
