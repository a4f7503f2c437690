"""The end of the day over all carriers: what went out, and what did not and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

import msgspec

from warehouse_desk.domain.events import Event
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off
from warehouse_desk.usecases.shipping.hand_over import HandOverClosed, close_one, surplus_of


@dataclass(frozen=True, slots=True)
class CarrierDay:
    """A carrier's day: how many parcels went out, and those that are still in the house.

    `here` are ready and were not left behind by any van yet, `missing` should have gone with a
    van of today, `late` are not ready (order/number of the parcel), `surplus` were scanned at this
    carrier's van and do not belong to it. `open_hand_overs` have no manifest yet.
    """

    carrier: str
    name: str
    leaves_at: datetime | None
    out: int
    here: tuple[str, ...]
    missing: tuple[str, ...]
    late: tuple[str, ...]
    surplus: tuple[str, ...]
    open_hand_overs: tuple[int, ...]

    @property
    def is_clear(self) -> bool:
        """Tell whether nothing is left to do for this carrier."""
        return not (self.here or self.missing or self.late or self.surplus or self.open_hand_overs)


class _Closed(msgspec.Struct):
    """What the event of a closed hand-over says."""

    missing: tuple[str, ...] = ()


def day_end(reading: Reading) -> list[CarrierDay]:
    """Look at each carrier's day, as it stands now."""
    return [_day_of(reading, carrier) for carrier in reading.find(Carrier)]


@operation(Right.SHIP)
def close_day(uow: UnitOfWork) -> tuple[HandOverClosed, ...]:
    """Close every open hand-over that took a parcel, of all carriers, each with its manifest."""
    running = [one for one in uow.find(HandOver, closed_at=None) if _taken(uow, [one])]
    closed = tuple(close_one(uow, one) for one in running)
    uow.record("day_closed", uow.act.person, hand_overs=len(closed))
    return closed


def _day_of(reading: Reading, carrier: Carrier) -> CarrierDay:
    begin = _midnight(reading.now, carrier)
    today = [
        one
        for one in reading.find(HandOver, carrier=carrier.carrier)
        if one.closed_at is None or one.closed_at >= begin
    ]
    left_behind = set(_left_behind(reading, today))
    ready = reading.ask.parcels_waiting(carrier.carrier)
    return CarrierDay(
        carrier.carrier,
        carrier.name,
        next_cut_off(reading, carrier.carrier, reading.now),
        len(_taken(reading, today)),
        tuple(one.tracking for one in ready if one.tracking not in left_behind),
        tuple(one.tracking for one in ready if one.tracking in left_behind),
        tuple(reading.ask.parcels_late(carrier.carrier)),
        tuple(sorted({code for one in today for code in surplus_of(reading, one)})),
        tuple(one.hand_over for one in today if one.closed_at is None),
    )


def _midnight(now: datetime, carrier: Carrier) -> datetime:
    zone = ZoneInfo(carrier.time_zone)
    return datetime.combine(now.astimezone(zone).date(), time(), zone)


def _taken(reading: Reading, hand_overs: list[HandOver]) -> list[Parcel]:
    numbers = tuple(one.hand_over for one in hand_overs)
    return reading.find(Parcel, hand_over=numbers) if numbers else []


def _left_behind(reading: Reading, hand_overs: list[HandOver]) -> Iterator[str]:
    subjects = tuple(str(one.hand_over) for one in hand_overs if one.closed_at)
    if subjects:
        for event in reading.find(Event, subject=subjects, kind="hand_over_closed"):
            yield from msgspec.json.decode(event.facts, type=_Closed).missing
