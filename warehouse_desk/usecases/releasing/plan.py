"""What a release would do, before it is done: rounds, metres, totes, and who is left out."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from warehouse_desk.domain.floor import Place, Zone
from warehouse_desk.domain.orders import EXPRESS, OrderState, Readiness, Reservation
from warehouse_desk.domain.picking import Cart, Method, WallSlot
from warehouse_desk.planning.batching import BatchProblem, Order, batches
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import QueueRow

#: Orders with more lines than this fill a cart position badly; they are picked alone.
LARGE_ORDER_LINES = 40
#: A batch without carts takes so many orders.
POSITIONS_WITHOUT_CART = 6
#: How long things take, to compare methods: seconds a metre, a line, a hand-over, a sorted line.
SECONDS_A_METRE = 1.0
SECONDS_A_LINE = 8.0
SECONDS_A_ROUND = 60.0
SECONDS_SORTED_LINE = 6.0


class LeftOutBecause(StrEnum):
    """Why an order is not in a release."""

    GONE = "release.gone"
    HELD = "release.held"
    PARTLY = "release.partly"
    NOTHING_PROMISED = "release.nothing_promised"
    WALL_FULL = "release.wall_full"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order that is not released, and why."""

    order_ref: str
    because: LeftOutBecause


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


@dataclass(frozen=True, slots=True)
class ReleasePlan:
    """A release as it would be; orders without rounds are closed as short."""

    method: Method
    orders: tuple[str, ...]
    rounds: tuple[PlannedRound, ...]
    left_out: tuple[LeftOut, ...]
    short: tuple[str, ...] = ()
    partial: bool = False

    @property
    def walk_mm(self) -> int:
        """Add up the metres (in mm)."""
        return sum(one.walk_mm for one in self.rounds)

    @property
    def proven(self) -> bool:
        """Tell whether every walk is a proven shortest one for its stops."""
        return all(one.proven for one in self.rounds)

    @property
    def lines(self) -> int:
        """Count the stands."""
        return sum(len(one.promises) for one in self.rounds)

    @property
    def totes(self) -> int:
        """Count the totes that are carried."""
        return len(self.rounds) if self.method is Method.WAVE else len(self.orders)

    @property
    def minutes(self) -> float:
        """Estimate the work of all people together."""
        seconds = self.walk_mm / 1000 * SECONDS_A_METRE + self.lines * SECONDS_A_LINE
        seconds += len(self.rounds) * SECONDS_A_ROUND
        if self.method is Method.WAVE:
            seconds += self.lines * SECONDS_SORTED_LINE
        return seconds / 60


@dataclass(frozen=True, slots=True)
class _Job:
    """What planning works on."""

    floor: WarehouseFloor
    rows: tuple[QueueRow, ...]
    promises: dict[str, list[Reservation]]
    zones: tuple[str, ...]
    zone_of: dict[str, str]
    positions: int

    def urgency(self, refs: Sequence[str]) -> int:
        """Give the minute (since 1970) the most urgent must leave; express counts a day less."""
        rows = [row for row in self.rows if row.order_ref in refs]
        return min(
            int(row.ship_by.timestamp() // 60) - 1440 * (row.expedited or row.service == EXPRESS)
            for row in rows
        )

    def of(self, refs: Sequence[str]) -> list[Reservation]:
        """List the promises of orders."""
        return [promise for ref in refs for promise in self.promises[ref]]


def plan_release(
    reading: Reading, method: Method, refs: Sequence[str] = (), *, partial: bool = False
) -> ReleasePlan:
    """Plan the release of open orders (`refs`: these only) by one method.

    `partial` takes orders that are only partly promised too; the rest of their lines runs short,
    and an order nothing is promised to is closed as short.
    """
    job, left_out, short = _job(reading, method, refs, partial)
    rounds = _PLANNERS[method](job) if job.rows else ()
    orders = tuple(row.order_ref for row in job.rows)
    return ReleasePlan(method, orders, rounds, left_out, short, partial)


def plan_auto(
    reading: Reading, refs: Sequence[str] = (), *, partial: bool = False
) -> tuple[ReleasePlan, ...]:
    """Propose a mix: large orders alone, the rest by whichever method is the least work."""
    queue = reading.ask.queue([OrderState.OPEN], refs)
    large = tuple(row.order_ref for row in queue if row.lines > LARGE_ORDER_LINES)
    asked = refs or [row.order_ref for row in queue]
    small = tuple(ref for ref in asked if ref not in large)
    plans = []
    if large:
        plans.append(plan_release(reading, Method.SINGLE, large, partial=partial))
    if small:
        choices = [plan_release(reading, one, small, partial=partial) for one in Method]
        whole = [one for one in choices if len(one.orders) == max(len(c.orders) for c in choices)]
        plans.append(min(whole, key=lambda one: one.minutes))
    return tuple(plans)


def _job(
    reading: Reading, method: Method, refs: Sequence[str], partial: bool
) -> tuple[_Job, tuple[LeftOut, ...], tuple[str, ...]]:
    queue = reading.ask.queue([OrderState.OPEN], refs)
    found = {row.order_ref for row in queue}
    left_out = [LeftOut(ref, LeftOutBecause.GONE) for ref in refs if ref not in found]
    rows: list[QueueRow] = []
    short: list[str] = []
    room = len(reading.find(WallSlot, order_ref="")) if method is Method.WAVE else len(queue)
    for row in queue:
        because = _objection(row, partial)
        if because is LeftOutBecause.NOTHING_PROMISED and partial:
            short.append(row.order_ref)
        elif because is not None:
            left_out.append(LeftOut(row.order_ref, because))
        elif len(rows) == room:
            left_out.append(LeftOut(row.order_ref, LeftOutBecause.WALL_FULL))
        else:
            rows.append(row)
    job = _Job(
        warehouse_floor(reading),
        tuple(rows),
        _promises(reading, [row.order_ref for row in rows]),
        tuple(zone.zone for zone in sorted(reading.find(Zone), key=lambda zone: zone.sequence)),
        {place.place: place.zone for place in reading.find(Place)},
        max((cart.positions for cart in reading.find(Cart)), default=POSITIONS_WITHOUT_CART),
    )
    return job, tuple(left_out), tuple(short)


def _objection(row: QueueRow, partial: bool) -> LeftOutBecause | None:
    if row.held:
        return LeftOutBecause.HELD
    if not row.promised:
        return LeftOutBecause.NOTHING_PROMISED
    if row.readiness is not Readiness.GREEN and not partial:
        return LeftOutBecause.PARTLY
    return None


def _promises(reading: Reading, refs: list[str]) -> dict[str, list[Reservation]]:
    found: dict[str, list[Reservation]] = defaultdict(list)
    for promise in reading.find(Reservation, order_ref=tuple(refs)):
        found[promise.order_ref].append(promise)
    return found


def _singles(job: _Job) -> tuple[PlannedRound, ...]:
    return tuple(_round(job, (row.order_ref,)) for row in job.rows)


def _batches(job: _Job) -> tuple[PlannedRound, ...]:
    problem = BatchProblem(
        job.floor.floor, job.floor.start, job.positions, tuple(_order(job, row) for row in job.rows)
    )
    return tuple(_round(job, batch.orders) for batch in batches(problem).plan.batches)


def _order(job: _Job, row: QueueRow) -> Order:
    slots = {promise.place for promise in job.promises[row.order_ref]}
    stops = tuple(job.floor.stops[slot] for slot in sorted(slots) if slot in job.floor.stops)
    return Order(row.order_ref, 1, stops)


def _zones(job: _Job) -> tuple[PlannedRound, ...]:
    """Let each order's tote go from zone to zone, in the zones' sequence."""
    legs = []
    for row in job.rows:
        for zone in _zones_of(job, [row.order_ref]):
            leg = _round(job, (row.order_ref,), zone)
            legs.append(replace(leg, journey=row.order_ref))
    return tuple(legs)


def _wave(job: _Job) -> tuple[PlannedRound, ...]:
    """Let each zone pick its part of all orders at the same time."""
    refs = tuple(row.order_ref for row in job.rows)
    return tuple(_round(job, refs, zone) for zone in _zones_of(job, refs))


def _zones_of(job: _Job, refs: Sequence[str]) -> list[str]:
    needed = {job.zone_of.get(promise.place, "") for promise in job.of(refs)}
    return sorted(needed, key=lambda zone: job.zones.index(zone) if zone in job.zones else -1)


def _round(job: _Job, refs: Sequence[str], zone: str | None = None) -> PlannedRound:
    promises = [
        promise
        for promise in job.of(refs)
        if zone is None or job.zone_of.get(promise.place, "") == zone
    ]
    walked = job.floor.walk([promise.place for promise in promises])
    rank = {slot: at for at, slot in enumerate(walked.slots)}
    ordered = sorted(promises, key=lambda one: (rank[one.place], one.sku, one.lot))
    return PlannedRound(
        zone or "",
        tuple(ref for ref in refs if any(one.order_ref == ref for one in promises)),
        tuple(one.reservation for one in ordered),
        walked.length_mm,
        walked.proven,
        job.urgency(refs),
    )


_PLANNERS: dict[Method, Callable[[_Job], tuple[PlannedRound, ...]]] = {
    Method.SINGLE: _singles,
    Method.BATCH: _batches,
    Method.ZONE: _zones,
    Method.WAVE: _wave,
}
