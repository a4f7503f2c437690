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
    """What a carrier offers; `express` says for which orders."""

    carrier: str
    service: str
    name: str
    express: bool
    max_weight_g: int
    max_length_mm: int


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
