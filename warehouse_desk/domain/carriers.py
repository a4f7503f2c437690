"""What carriers ask for beyond their rates, as plain tables: a new carrier is data."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: Stands for every country without terms of its own.
ANY_COUNTRY = "*"


class Basis(StrEnum):
    """What a surcharge looks at."""

    ALWAYS = "always"
    WEIGHT = "weight"
    LENGTH = "length"
    GIRTH = "girth"
    ZONE = "zone"


class CheckDigit(StrEnum):
    """How the last digit of a tracking number comes about: none, GS1, or UPU S10."""

    NONE = "none"
    GS1 = "gs1"
    S10 = "s10"


@dataclass(frozen=True, slots=True)
class CarrierZone:
    """A part of a country with rates of its own: where postcodes begin so (empty: all of it)."""

    carrier: str
    country: str
    postcode: str
    zone: str


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """Terms of a service: fuel on top in per mille, and how long and round a parcel may be.

    `max_girth_mm` bounds the length plus the way around; 0 does not look at it.
    """

    carrier: str
    service: str
    fuel_permille: int = 0
    max_girth_mm: int = 0


@dataclass(frozen=True, slots=True)
class Surcharge:
    """Money on top of a rate, where its basis is above a bound or the parcel goes to a zone."""

    carrier: str
    service: str
    name: str
    basis: Basis
    above: int = 0
    zone: str = ""
    fee_cents: int = 0
    permille: int = 0


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day (2026-12-25) on which a carrier neither comes nor delivers."""

    carrier: str
    day: str


@dataclass(frozen=True, slots=True)
class NumberRange:
    """The tracking numbers a carrier gave us for a service ('*': all of its services)."""

    carrier: str
    service: str
    prefix: str
    first: int
    last: int
    suffix: str = ""
    digit: CheckDigit = CheckDigit.NONE


@dataclass(frozen=True, slots=True)
class LabelTemplate:
    """What a carrier's labels say besides the usual, with places such as {postcode}.

    `mark` is set large for the sorters, `routing` under it, `code` is the text of the second code.
    With a `label_address` the carrier makes its labels itself, asked there; ours is for the time
    when it does not.
    """

    carrier: str
    service: str
    mark: str = ""
    routing: str = ""
    code: str = ""
    label_address: str = ""


@dataclass(frozen=True, slots=True)
class CarrierNumber:
    """The carrier's own number of a labelled parcel."""

    label: int
    carrier: str
    number: str


@dataclass(frozen=True, slots=True)
class ReturnTerms:
    """How a carrier brings goods back from a country ('*': any other); numbers go by `service`.

    `drop_off` says where a parcel is handed in; empty where that is nowhere.
    """

    carrier: str
    country: str
    service: str
    name: str
    fee_cents: int
    transit_days: int
    drop_off: str = ""
    picks_up: bool = False


@dataclass(frozen=True, slots=True)
class PickUpWindow:
    """When a carrier collects at a customer's door in a country ('*': any other) on a weekday.

    Minutes of the carrier's day; ordered until `order_by`, so many days before.
    """

    carrier: str
    country: str
    weekday: int
    begins: int
    ends: int
    order_by: int
    days_before: int = 1
    fee_cents: int = 0


@dataclass(frozen=True, slots=True)
class ReturnLabel:
    """A label that brings goods back: of a return, or of an order in whose box it lies (no `rma`).

    `tracking` is its SSCC, `number` the carrier's own where it gave us any.
    """

    label: int
    tracking: str
    order_ref: str
    rma: str
    carrier: str
    service: str
    number: str = ""
    fee_cents: int = 0
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Customs:
    """What customs want to know of a product: HS code, country of origin, plain description."""

    sku: str
    hs_code: str
    origin: str
    description: str = ""
