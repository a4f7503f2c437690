"""Carriers' own tracking numbers and what their labels say, by described ranges and templates."""

import re
from collections.abc import Mapping

from warehouse_desk.domain.carriers import (
    CarrierNumber,
    CheckDigit,
    LabelTemplate,
    NumberRange,
)
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.shipping import Carrier, check_digit
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The service of a range or template that stands for all services of its carrier.
ANY_SERVICE = "*"
#: UPU S10: the weights of the eight digits of a number.
_S10 = (8, 6, 4, 2, 3, 5, 9, 7)
_PLACE = re.compile(r"\{(\w+)\}")


def draw_number(uow: UnitOfWork, label: Label, parcel: Parcel) -> str:
    """Give a label the next of its carrier's numbers, if the carrier gave us any; never twice."""
    if booking_address(uow, parcel.carrier):
        return ""
    number = next_number(uow, parcel.carrier, parcel.service)
    if number:
        uow.add(CarrierNumber(label.label, parcel.carrier, number))
    return number


def next_number(uow: UnitOfWork, carrier: str, service: str) -> str:
    """Draw the next number of a carrier's range; empty where it gave us none."""
    found = _range(uow, carrier, service)
    if found is None:
        return ""
    serial = found.first - 1 + uow.number(f"range {found.carrier} {found.service}")
    if serial > found.last:
        raise Refusal(Why.NUMBERS_USED_UP, carrier=found.carrier, service=found.service)
    return tracking_number(found, serial)


def booking_address(reading: Reading, carrier: str) -> str:
    """Tell where a carrier gives numbers; empty for one whose numbers are ours to give."""
    row = reading.seek(Setting, f"carrier.{carrier}.booking")
    return row.value if row else ""


def number_of(reading: Reading, label: int) -> str:
    """Tell the carrier's number of a label; empty where it goes by our own alone."""
    found = reading.seek(CarrierNumber, label)
    return found.number if found else ""


def parcel_numbered(reading: Reading, number: str) -> str:
    """Tell our own number (SSCC) of the parcel that a carrier numbered so; empty for none."""
    carriers = tuple(one.carrier for one in reading.find(Carrier))
    found = reading.find(CarrierNumber, carrier=carriers, number=number) if carriers else []
    return reading.get(Label, found[0].label).tracking if len(found) == 1 else ""


def tracking_number(found: NumberRange, serial: int) -> str:
    """Write a number of a range: as many digits as its last one has, then its check digit."""
    digits = f"{serial:0{len(str(found.last))}}"
    if found.digit is CheckDigit.GS1:
        digits += check_digit(digits)
    elif found.digit is CheckDigit.S10:
        digits = f"{serial:08}"
        digits += s10_digit(digits)
    return f"{found.prefix}{digits}{found.suffix}"


def s10_digit(digits: str) -> str:
    """Compute the check digit of eight digits by UPU standard S10."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, _S10, strict=True))
    return str({10: 0, 11: 5}.get(found := 11 - total % 11, found))


def template_of(reading: Reading, carrier: str, service: str) -> LabelTemplate:
    """Find what a carrier's label says besides the usual; an empty template says nothing more."""
    own = reading.seek(LabelTemplate, carrier, service)
    found = own or reading.seek(LabelTemplate, carrier, ANY_SERVICE)
    return found or LabelTemplate(carrier, service)


def filled(template: str, facts: Mapping[str, object]) -> str:
    """Put facts into the places of a template; a place that is not known stays empty."""
    return _PLACE.sub(lambda place: str(facts.get(place[1], "")), template).strip()


def _range(reading: Reading, carrier: str, service: str) -> NumberRange | None:
    own = reading.seek(NumberRange, carrier, service)
    return own or reading.seek(NumberRange, carrier, ANY_SERVICE)
