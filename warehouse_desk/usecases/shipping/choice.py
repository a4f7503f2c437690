"""Which carrier and service takes a parcel: the cheapest that keeps the promise, and why no other.

Where nobody keeps the promised day, the soonest takes it.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from math import prod

from warehouse_desk.domain.carriers import CarrierZone, ServiceTerms, Surcharge
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import EXPRESS, Contact, Order
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.domain.shipping import Rate, Service
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import EXPRESS_DAYS, STANDARD_DAYS, setting
from warehouse_desk.usecases.shipping.terms import (
    Measured,
    delivered_on,
    terms_of,
    total_fee,
    zones_of,
)

#: The rates of a country group that stands for any country without rates of its own.
ANYWHERE = "*"


class NotTakenBecause(StrEnum):
    """Why a service does not take a parcel."""

    NOT_EXPRESS = "service.not_express"
    TOO_HEAVY = "service.too_heavy"
    TOO_LONG = "service.too_long"
    TOO_ROUND = "service.too_round"
    NO_RATE = "service.no_rate"
    LATE = "service.late"
    DEARER = "service.dearer"


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A service that was not chosen; its fee and day where it has any."""

    carrier: str
    service: str
    why: NotTakenBecause
    fee_cents: int = field(default=0, compare=False)
    delivered: date | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """The service that takes a parcel, and why each other one does not.

    `fee_cents` is with fuel and surcharges; `is_late` when it will not keep the promised day.
    """

    carrier: str
    service: str
    fee_cents: int
    transit_days: int
    not_taken: tuple[NotTaken, ...]
    delivered: date | None = None
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class _Offer:
    """What a service would take, and when it would be there."""

    service: Service
    rate: Rate
    fee_cents: int
    delivered: date

    @property
    def order(self) -> tuple[int, int, str]:
        """Place the offer among others: cheapest, then quickest."""
        return self.fee_cents, self.rate.transit_days, self.service.carrier

    def not_taken(self, why: NotTakenBecause) -> NotTaken:
        """Say why the offer was not taken."""
        name = self.service
        return NotTaken(name.carrier, name.service, why, self.fee_cents, self.delivered)


@dataclass(frozen=True, slots=True)
class Consignment:
    """What a carrier wants to know of a parcel; `service` is what the customer was promised."""

    service: str
    country: str
    weight_g: int
    longest_mm: int
    volume_mm3: int = 0
    girth_mm: int = 0
    postcode: str = ""
    promised: date | None = None


def consignment(service: str, country: str, box: BoxType, weight_g: int) -> Consignment:
    """Describe a parcel to the carriers by the outside of its box."""
    sides = box.outer_length, box.outer_width, box.outer_height
    girth = 2 * sum(sides) - max(sides)
    return Consignment(service, country, weight_g, max(sides), prod(sides), girth)


def choose_for(uow: UnitOfWork, order: Order, box: BoxType, parcel: str, weight_g: int) -> Choice:
    """Choose the service for a parcel of an order, and note the choice with what was not taken."""
    contact = uow.get(Contact, order.contact)
    asked = replace(
        consignment(order.service, contact.country, box, weight_g),
        postcode=contact.postcode,
        promised=promised_day(uow, order),
    )
    choice = choose_service(uow, asked)
    uow.record(
        "service_chosen",
        parcel,
        carrier=choice.carrier,
        service=choice.service,
        fee_cents=choice.fee_cents,
        late=choice.is_late,
        not_taken=[f"{one.carrier} {one.service} {one.why.value}" for one in choice.not_taken],
    )
    return choice


def promised_day(reading: Reading, order: Order) -> date | None:
    """Tell the day an order was promised for: so many days after it has to leave; None: no day."""
    days = setting(reading, EXPRESS_DAYS if order.service == EXPRESS else STANDARD_DAYS)
    return order.ship_by.date() + timedelta(days=days) if days else None


#: The kinds of records that rates are made of.
RATES = (Service, Rate, CarrierZone, ServiceTerms, Surcharge)


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
    return [(one, _with_extras(reading, one, some)) for one, some in found if some]


def _with_extras(reading: Reading, service: Service, rates: list[Rate]) -> tuple[Rate, ...]:
    """Add what comes on top of each rate whatever the parcel's size is."""
    return tuple(
        replace(rate, fee_cents=total_fee(reading, service, rate, Measured(rate.up_to_g, 0, 0, "")))
        for rate in rates
    )


def choose_service(reading: Reading, parcel: Consignment) -> Choice:
    """Choose the cheapest service that may take a parcel and keeps its day; then the quicker."""
    rates = _rates(reading, parcel.country, parcel.postcode)
    offers: list[_Offer] = []
    not_taken: list[NotTaken] = []
    for service in reading.find(Service):
        found = _judge(reading, service, rates.get((service.carrier, service.service), []), parcel)
        if isinstance(found, Rate):
            offers.append(_offer(reading, service, found, parcel))
        else:
            not_taken.append(NotTaken(service.carrier, service.service, found))
    if not offers:
        raise _nobody(parcel, not_taken)
    return _best(offers, not_taken, parcel.promised)


def _best(offers: list[_Offer], not_taken: list[NotTaken], promised: date | None) -> Choice:
    soonest = min(offer.delivered for offer in offers)
    bound = max(promised or date.max, soonest)
    in_time = sorted((one for one in offers if one.delivered <= bound), key=lambda one: one.order)
    late = [one.not_taken(NotTakenBecause.LATE) for one in offers if one.delivered > bound]
    best, *others = in_time
    dearer = [one.not_taken(NotTakenBecause.DEARER) for one in others]
    return Choice(
        best.service.carrier,
        best.service.service,
        best.fee_cents,
        best.rate.transit_days,
        (*dearer, *late, *not_taken),
        best.delivered,
        promised is not None and best.delivered > promised,
    )


def _offer(reading: Reading, service: Service, rate: Rate, parcel: Consignment) -> _Offer:
    zone = zones_of(reading, parcel.country, parcel.postcode).get(service.carrier, "")
    measured = Measured(parcel.weight_g, parcel.longest_mm, parcel.girth_mm, zone)
    return _Offer(
        service,
        rate,
        total_fee(reading, service, rate, measured),
        delivered_on(reading, service.carrier, rate.transit_days, reading.now),
    )


def _rates(reading: Reading, country: str, postcode: str = "") -> dict[tuple[str, str], list[Rate]]:
    """Gather each service's rates into a zone, else into a country, else to anywhere."""
    zones = zones_of(reading, country, postcode)
    rates: dict[tuple[str, str], list[Rate]] = {}
    for place in (ANYWHERE, country, *sorted(set(zones.values()))):
        found: dict[tuple[str, str], list[Rate]] = {}
        for rate in reading.find(Rate, country=place):
            if place in {ANYWHERE, country} or zones.get(rate.carrier) == place:
                found.setdefault((rate.carrier, rate.service), []).append(rate)
        rates |= found
    return rates


def _judge(
    reading: Reading, service: Service, rates: list[Rate], parcel: Consignment
) -> Rate | NotTakenBecause:
    if parcel.service == EXPRESS and not service.express:
        return NotTakenBecause.NOT_EXPRESS
    if parcel.weight_g > service.max_weight_g:
        return NotTakenBecause.TOO_HEAVY
    if parcel.longest_mm > service.max_length_mm:
        return NotTakenBecause.TOO_LONG
    if 0 < terms_of(reading, service).max_girth_mm < parcel.girth_mm:
        return NotTakenBecause.TOO_ROUND
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
