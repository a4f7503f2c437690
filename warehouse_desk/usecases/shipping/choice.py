"""Which carrier and service takes a parcel: the cheapest that may, and why no other."""

from dataclasses import dataclass
from enum import StrEnum
from math import prod

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import EXPRESS
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.domain.shipping import Rate, Service
from warehouse_desk.usecases.ports import Reading

#: The rates of a country group that stands for any country without rates of its own.
ANYWHERE = "*"


class NotTakenBecause(StrEnum):
    """Why a service does not take a parcel."""

    NOT_EXPRESS = "service.not_express"
    TOO_HEAVY = "service.too_heavy"
    TOO_LONG = "service.too_long"
    NO_RATE = "service.no_rate"
    DEARER = "service.dearer"


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A service that was not chosen."""

    carrier: str
    service: str
    why: NotTakenBecause


@dataclass(frozen=True, slots=True)
class Choice:
    """The service that takes a parcel, and why each other one does not."""

    carrier: str
    service: str
    fee_cents: int
    transit_days: int
    not_taken: tuple[NotTaken, ...]


@dataclass(frozen=True, slots=True)
class Consignment:
    """What a carrier wants to know of a parcel; `service` is what the customer was promised."""

    service: str
    country: str
    weight_g: int
    longest_mm: int
    volume_mm3: int = 0


def consignment(service: str, country: str, box: BoxType, weight_g: int) -> Consignment:
    """Describe a parcel to the carriers by the outside of its box."""
    sides = box.outer_length, box.outer_width, box.outer_height
    return Consignment(service, country, weight_g, max(sides), prod(sides))


def rates_for(
    reading: Reading, promised: str, country: str
) -> list[tuple[Service, tuple[Rate, ...]]]:
    """List the services that may keep a promise, with their rates into a country by weight."""
    rates = _rates(reading, country)
    found = [
        (one, sorted(rates.get((one.carrier, one.service), ()), key=lambda rate: rate.up_to_g))
        for one in reading.find(Service)
        if one.express or promised != EXPRESS
    ]
    return [(service, tuple(some)) for service, some in found if some]


def choose_service(reading: Reading, parcel: Consignment) -> Choice:
    """Choose the cheapest service that may take a parcel; among equals the quicker one."""
    rates = _rates(reading, parcel.country)
    offers: list[tuple[Service, Rate]] = []
    not_taken: list[NotTaken] = []
    for service in reading.find(Service):
        found = _judge(service, rates.get((service.carrier, service.service), []), parcel)
        if isinstance(found, Rate):
            offers.append((service, found))
        else:
            not_taken.append(NotTaken(service.carrier, service.service, found))
    if not offers:
        raise _nobody(parcel, not_taken)
    offers.sort(key=lambda offer: (offer[1].fee_cents, offer[1].transit_days, offer[0].carrier))
    (best, rate), *others = offers
    dearer = [NotTaken(s.carrier, s.service, NotTakenBecause.DEARER) for s, _ in others]
    return Choice(
        best.carrier, best.service, rate.fee_cents, rate.transit_days, (*dearer, *not_taken)
    )


def _rates(reading: Reading, country: str) -> dict[tuple[str, str], list[Rate]]:
    """Gather each service's rates into a country, or into the rest of the world."""
    rates: dict[tuple[str, str], list[Rate]] = {}
    for place in (country, ANYWHERE):
        found: dict[tuple[str, str], list[Rate]] = {}
        for rate in reading.find(Rate, country=place):
            found.setdefault((rate.carrier, rate.service), []).append(rate)
        rates = found | rates
    return rates


def _judge(service: Service, rates: list[Rate], parcel: Consignment) -> Rate | NotTakenBecause:
    if parcel.service == EXPRESS and not service.express:
        return NotTakenBecause.NOT_EXPRESS
    if parcel.weight_g > service.max_weight_g:
        return NotTakenBecause.TOO_HEAVY
    if parcel.longest_mm > service.max_length_mm:
        return NotTakenBecause.TOO_LONG
    counted = max(parcel.weight_g, dimensional_weight(service, parcel.volume_mm3))
    fitting = [rate for rate in rates if counted <= rate.up_to_g]
    if not fitting:
        return NotTakenBecause.TOO_HEAVY if rates else NotTakenBecause.NO_RATE
    return min(fitting, key=lambda rate: rate.up_to_g)


def dimensional_weight(service: Service, volume_mm3: int) -> int:
    """Tell the weight that a service counts a parcel with at least."""
    return -(-volume_mm3 // service.divisor) if service.divisor else 0


def _nobody(parcel: Consignment, not_taken: list[NotTaken]) -> Refusal:
    return Refusal(
        Why.NO_SERVICE,
        service=parcel.service,
        country=parcel.country,
        weight_g=parcel.weight_g,
        length_mm=parcel.longest_mm,
        reasons=tuple(f"{one.carrier} {one.service} {one.why.value}" for one in not_taken),
    )
