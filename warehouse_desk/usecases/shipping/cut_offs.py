"""When carriers leave, and until when an order has to be ready for one."""

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


def ship_by(reading: Reading, service: str, placed_at: datetime) -> datetime:
    """Tell the next cut-off after an order was placed, of any carrier with such a service (UTC)."""
    express = service == EXPRESS
    carriers = {found.carrier for found in reading.find(Service, express=express)}
    cut_offs = [next_cut_off(reading, carrier, placed_at) for carrier in carriers]
    known = [cut_off for cut_off in cut_offs if cut_off is not None]
    return min(known) if known else placed_at + (QUICK if express else USUAL)


def next_cut_off(reading: Reading, carrier: str, after: datetime) -> datetime | None:
    """Tell when a carrier leaves next (UTC); None when it never comes."""
    zone = ZoneInfo(reading.get(Carrier, carrier).time_zone)
    minutes = {row.weekday: row.minute for row in reading.find(CutOff, carrier=carrier)}
    off = {row.day for row in reading.find(DayOff, carrier=carrier)}
    today = after.astimezone(zone).date()
    for days in range(_SOON):
        day = today + timedelta(days=days)
        if day.weekday() not in minutes or day.isoformat() in off:
            continue
        cut_off = _moment(day, minutes[day.weekday()], zone)
        if cut_off > after:
            return cut_off
    return None


def _moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """Read the wall clock of a place, as it stands on that day (summer time counts)."""
    hour, rest = divmod(minute, 60)
    return datetime.combine(day, time(hour, rest), zone).astimezone(UTC)
