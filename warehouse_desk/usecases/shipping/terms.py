"""What a service takes for a parcel beyond its rate, and by which day it is delivered."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from warehouse_desk.domain.carriers import Basis, CarrierZone, DayOff, ServiceTerms, Surcharge
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off

_PERMILLE = 1000


@dataclass(frozen=True, slots=True)
class Measured:
    """What surcharges look at: weight, longest side, girth (length and the way around), zone."""

    weight_g: int
    longest_mm: int
    girth_mm: int
    zone: str


def zones_of(reading: Reading, country: str, postcode: str) -> dict[str, str]:
    """Find the zone a postcode lies in, for each carrier that has zones there.

    The longest beginning of the postcode decides; case and blanks do not count.
    """
    wanted = _squeezed(postcode)
    found: dict[str, tuple[int, str]] = {}
    for row in reading.find(CarrierZone, country=country):
        begins = _squeezed(row.postcode)
        if wanted.startswith(begins) and len(begins) >= found.get(row.carrier, (-1, ""))[0]:
            found[row.carrier] = len(begins), row.zone
    return {carrier: zone for carrier, (_, zone) in found.items()}


def terms_of(reading: Reading, service: Service) -> ServiceTerms:
    """Find the terms of a service; none of its own mean no fuel and no bound."""
    found = reading.seek(ServiceTerms, service.carrier, service.service)
    return found or ServiceTerms(service.carrier, service.service)


def total_fee(reading: Reading, service: Service, rate: Rate, parcel: Measured) -> int:
    """Add fuel and surcharges to a rate, in cents; parts of a cent count as one."""
    fuel = terms_of(reading, service).fuel_permille
    extras = reading.find(Surcharge, carrier=service.carrier, service=service.service)
    due = [one for one in extras if _is_due(one, parcel)]
    share = fuel + sum(one.permille for one in due)
    fixed = sum(one.fee_cents for one in due)
    return rate.fee_cents + -(-rate.fee_cents * share // _PERMILLE) + fixed


def _is_due(one: Surcharge, parcel: Measured) -> bool:
    match one.basis:
        case Basis.WEIGHT:
            return parcel.weight_g > one.above
        case Basis.LENGTH:
            return parcel.longest_mm > one.above
        case Basis.GIRTH:
            return parcel.girth_mm > one.above
        case Basis.ZONE:
            return bool(one.zone) and parcel.zone == one.zone
        case _:
            return True


def delivered_on(reading: Reading, carrier: str, transit_days: int, ready: datetime) -> date:
    """Tell the day on which a parcel that is ready now is delivered, by the carrier's calendar.

    It leaves with the next van; from then on only days count on which the carrier works: those of
    its cut-offs (any weekday where it has none), without its days off.
    """
    leaves = next_cut_off(reading, carrier, ready) or ready
    day = leaves.astimezone(ZoneInfo(reading.get(Carrier, carrier).time_zone)).date()
    weekdays = {row.weekday for row in reading.find(CutOff, carrier=carrier)} or set(range(5))
    off = {row.day for row in reading.find(DayOff, carrier=carrier)}
    left = transit_days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() in weekdays and day.isoformat() not in off
    return day


def _squeezed(postcode: str) -> str:
    return "".join(postcode.split()).upper()
