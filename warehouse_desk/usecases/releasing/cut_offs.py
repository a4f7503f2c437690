"""Whether orders are ready when their carriers leave, and which go into the next wave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heapreplace

from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.waves import Day, DayOrder, DayProblem, day
from warehouse_desk.usecases.releasing.pace import (
    SECONDS_A_LINE,
    SECONDS_A_METRE,
    SECONDS_A_ROUND,
    SECONDS_SORTED_LINE,
    round_seconds,
)
from warehouse_desk.usecases.releasing.rounds import PlannedRound
from warehouse_desk.usecases.releasing.work import OpenWork, is_hurried

#: A zone works no longer on one wave; larger waves keep packing waiting.
WAVE_SECONDS = 3_600
_AT_ONCE = Stopping(steps=0)


@dataclass(frozen=True, slots=True)
class NextWave:
    """The orders to release now, and those of later waves that will miss their cut-off."""

    orders: frozenset[str] = frozenset()
    late: tuple[str, ...] = ()


def next_wave(work: OpenWork) -> NextWave:
    """Divide the orders into waves over the day, and choose the one that goes first."""
    if not work.wall or not work.rows:
        return NextWave()
    first, *later = _day(work).waves
    ends = {
        ref: wave.ends + at * round(SECONDS_A_ROUND)
        for at, wave in enumerate(later, start=1)
        for ref in wave.orders
    }
    return NextWave(frozenset(first.orders), _late(work, ends))


def late_orders(work: OpenWork, method: Method, rounds: Sequence[PlannedRound]) -> tuple[str, ...]:
    """List the orders of rounds that miss their cut-off, the most urgent round begun first."""
    return ready_by(work, [(method, rounds)]).late


@dataclass(frozen=True, slots=True)
class ReadyBy:
    """When everything is ready, in seconds from now, and the orders that miss their cut-off."""

    seconds: int
    late: tuple[str, ...]


def ready_by(work: OpenWork, parts: Sequence[tuple[Method, Sequence[PlannedRound]]]) -> ReadyBy:
    """Tell when rounds of several methods are done, walked by the same people.

    Each picker takes the next round when done with one; the orders of a wave are sorted together.
    """
    free = [0] * work.pickers
    journeys: dict[str, int] = {}
    ready: dict[str, int] = {}
    for one in sorted((one for _, rounds in parts for one in rounds), key=lambda one: one.urgency):
        begins = max(free[0], journeys.get(one.journey, 0) if one.journey else 0)
        ends = begins + round_seconds(one.walk_mm, one.stands)
        heapreplace(free, ends)
        journeys[one.journey] = ends
        ready |= {ref: max(ready.get(ref, 0), ends) for ref in one.orders}
    for method, rounds in parts:
        if method is Method.WAVE and rounds:
            ready |= _sorted_together(rounds, ready)
    return ReadyBy(max(ready.values(), default=0), _late(work, ready))


def _sorted_together(rounds: Sequence[PlannedRound], picked: Mapping[str, int]) -> dict[str, int]:
    """Tell when the orders of a wave are sorted: all at the same time."""
    lines = sum(one.stands for one in rounds)
    refs = dict.fromkeys(ref for one in rounds for ref in one.orders)
    return dict.fromkeys(
        refs, max(*(picked[ref] for ref in refs), round(lines * SECONDS_SORTED_LINE))
    )


def _late(work: OpenWork, ready: Mapping[str, int]) -> tuple[str, ...]:
    """List the orders that are ready after their carrier leaves; in seconds from now."""
    return tuple(
        row.order_ref
        for row in work.rows
        if row.order_ref in ready and ready[row.order_ref] > work.seconds_left(row)
    )


def _day(work: OpenWork) -> Day:
    """Plan waves whose zones are picked side by side, each by one person, if there are as many.

    The wall is one more zone: sorting goes on while others pick. What is hurried counts as due as
    early as anything of its day. The first wave's hand-over is counted, those of others are not.
    """
    zones = work.zones_of(work.refs)
    walking = {zone: _walking(work, zone) for zone in zones}
    soonest: dict[date, int] = {}
    for row in work.rows:
        of_day = row.ship_by.date()
        soonest[of_day] = min(soonest.get(of_day, work.seconds_left(row)), work.seconds_left(row))
    orders = tuple(
        DayOrder(
            row.order_ref,
            soonest[row.ship_by.date()] if is_hurried(row) else work.seconds_left(row),
            row.missing,
            frozenset(stop.aisle for stop in work.stops_of(row.order_ref)),
            _seconds(work, row.order_ref, zones, walking),
            row.service,
        )
        for row in work.rows
    )
    most = max(seconds for order in orders for _, seconds in order.work)
    return day(DayProblem(orders, round(SECONDS_A_ROUND), max(WAVE_SECONDS, most), work.wall))


def _seconds(
    work: OpenWork, ref: str, zones: Sequence[str], walking: dict[str, float]
) -> tuple[tuple[int, int], ...]:
    """Estimate an order's seconds in each zone, and at the wall."""
    lines = {zone: len(work.in_zone([ref], zone)) for zone in zones}
    picking = {at: lines[zone] * (SECONDS_A_LINE + walking[zone]) for at, zone in enumerate(zones)}
    if work.pickers < len(zones):
        picking = {0: sum(picking.values())}
    wall = (len(zones), round(sum(lines.values()) * SECONDS_SORTED_LINE))
    return (*((at, round(seconds)) for at, seconds in picking.items() if seconds), wall)


def _walking(work: OpenWork, zone: str) -> float:
    """Estimate a zone's seconds of walking for each of its lines."""
    promises = work.in_zone(work.refs, zone)
    walked = work.floor.walk((promise.place for promise in promises), _AT_ONCE)
    return walked.length_mm / 1000 * SECONDS_A_METRE / len(promises)
