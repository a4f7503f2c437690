"""Carriers: their services, rates and cut-offs."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Carrier:
    """Who takes parcels away; `company_prefix` begins the SSCCs of our parcels with them."""

    carrier: str
    name: str
    company_prefix: str
    staging: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Service:
    """What a carrier offers; `express` says for which orders.

    `divisor` is how many mm³ of the outside count as a gram where that is more than the weight
    (5000 cm³ a kg are 5000); 0 looks at the weight alone.
    """

    carrier: str
    service: str
    name: str
    express: bool
    max_weight_g: int
    max_length_mm: int
    divisor: int = 0


@dataclass(frozen=True, slots=True)
class Rate:
    """The fee of a parcel up to a weight into a country group ('*' = any other)."""

    carrier: str
    service: str
    country: str
    up_to_g: int
    fee_cents: int
    transit_days: int


@dataclass(frozen=True, slots=True)
class CutOff:
    """When a carrier's van leaves on a weekday (0 = Monday), minutes after local midnight."""

    carrier: str
    weekday: int
    minute: int


@dataclass(frozen=True, slots=True)
class HandOver:
    """Parcels handed to a carrier together."""

    hand_over: int
    carrier: str
    opened_at: datetime
    closed_at: datetime | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class Staged:
    """A labelled parcel that was brought to its carrier's staging place."""

    label: int
    place: str
    at: datetime
    person: str


#: An SSCC has so many digits before its check digit: extension, company prefix, reference.
_SSCC_BODY = 17


def sscc(company_prefix: str, reference: int) -> str:
    """Number a parcel (GS1 General Specifications 3.3.1): 18 digits, the last one checks.

    The extension digit goes on counting where the digits of the serial reference end.
    """
    width = _SSCC_BODY - 1 - len(company_prefix)
    extension, serial = divmod(reference, 10**width)
    if extension > 9:
        raise ValueError(f"the numbers under {company_prefix} are used up")
    body = f"{extension}{company_prefix}{serial:0{width}}"
    return body + check_digit(body)


def check_digit(body: str) -> str:
    """Compute the GS1 check digit: from the right, digits weigh 3 and 1 in turn."""
    total = sum(int(digit) * (3, 1)[at % 2] for at, digit in enumerate(reversed(body)))
    return str(-total % 10)
