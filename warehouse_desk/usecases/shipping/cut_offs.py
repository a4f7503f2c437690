"""When carriers leave, and until when an order has to be ready for one."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from warehouse_desk.domain.carriers import DayOff
from warehouse_desk.domain.orders import EXPRESS
from warehouse_desk.domain.shipping import Carrier, CutOff, Service
from warehouse_desk.usecases.ports import Reading

#: How long an order may take while no carrier says when it leaves.
USUAL = timedelta(hours=24)
QUICK = timedelta(hours=4)

#: A carrier that stays away longer than this does not come.
_SOON = 60


#: Tells when something leaves that was ready at a time; None when it never does.
Leaves = Callable[[datetime], datetime | None]


def ship_by(reading: Reading, service: str, placed_at: datetime) -> datetime:
    """Tell the next cut-off after an order was placed, of any carrier with such a service (UTC)."""
    return leaving(reading, service)(placed_at)


def leaving(reading: Reading, service: str) -> Callable[[datetime], datetime]:
    """Read once when the carriers of a service leave; tell it for each time an order was placed."""
    express = service == EXPRESS
    carriers = {found.carrier for found in reading.find(Service, express=express)}
    comes = [_coming(reading, carrier) for carrier in carriers]

    def ship_by_(placed_at: datetime) -> datetime:
        known = [cut_off for one in comes if (cut_off := one(placed_at)) is not None]
        return min(known) if known else placed_at + (QUICK if express else USUAL)

    return ship_by_


def next_cut_off(reading: Reading, carrier: str, after: datetime) -> datetime | None:
    """Tell when a carrier leaves next (UTC); None when it never comes."""
    return _coming(reading, carrier)(after)


def _coming(reading: Reading, carrier: str) -> Leaves:
    zone = ZoneInfo(reading.get(Carrier, carrier).time_zone)
    minutes = {row.weekday: row.minute for row in reading.find(CutOff, carrier=carrier)}
    off = {row.day for row in reading.find(DayOff, carrier=carrier)}

    def next_after(after: datetime) -> datetime | None:
        today = after.astimezone(zone).date()
        for days in range(_SOON):
            day = today + timedelta(days=days)
            if day.weekday() not in minutes or day.isoformat() in off:
                continue
            cut_off = wall_clock(day, minutes[day.weekday()], zone)
            if cut_off > after:
                return cut_off
        return None

    return next_after


def wall_clock(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """Tell when the clock of a place shows a minute of a day (UTC; summer time counts)."""
    hour, rest = divmod(minute, 60)
    return datetime.combine(day, time(hour, rest), zone).astimezone(UTC)
