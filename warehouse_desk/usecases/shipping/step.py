"""What has to be handed over now, read from the store."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.packing import Label, LabelState, Parcel, ParcelState
from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off

#: The name of the shipping desk in acts, scans and open desks.
STATION = "ship"


class ShipAt(StrEnum):
    """What the next scan at the hand-over has to be."""

    START = "START"
    PARCEL = "PARCEL"


@dataclass(frozen=True, slots=True)
class ParcelView:
    """A parcel at the hand-over; `tracking` is its SSCC."""

    parcel: str
    order_ref: str
    tracking: str
    weight_g: int


@dataclass(frozen=True, slots=True)
class CarrierView:
    """A carrier, how many parcels wait for it, and when it leaves next."""

    carrier: str
    name: str
    staging: str
    waiting: int
    cut_off: datetime | None


@dataclass(frozen=True, slots=True)
class ShipStep:
    """The next act at the hand-over: `out` are the parcels scanned, `waiting` those still here."""

    at: ShipAt
    hand_over: int = 0
    carrier: str = ""
    carrier_name: str = ""
    staging: str = ""
    cut_off: datetime | None = None
    out: tuple[ParcelView, ...] = ()
    waiting: tuple[ParcelView, ...] = ()
    carriers: tuple[CarrierView, ...] = ()


def ship_step(reading: Reading, person: str) -> ShipStep:
    """Tell a person's next act at the hand-over."""
    hand_over = open_hand_over(reading, person)
    if hand_over is None:
        return ShipStep(ShipAt.START, carriers=_carriers(reading))
    carrier = reading.get(Carrier, hand_over.carrier)
    return ShipStep(
        ShipAt.PARCEL,
        hand_over.hand_over,
        carrier.carrier,
        carrier.name,
        carrier.staging,
        next_cut_off(reading, carrier.carrier, reading.now),
        parcels_out(reading, hand_over.hand_over),
        parcels_waiting(reading, carrier.carrier),
    )


def open_hand_over(reading: Reading, person: str) -> HandOver | None:
    """Find the hand-over a person works on, while it is open."""
    desk = reading.seek(Desk, person, STATION)
    number = int(desk.subject) if desk is not None and desk.subject else 0
    hand_over = reading.seek(HandOver, number) if number else None
    return None if hand_over is None or hand_over.closed_at else hand_over


def parcels_out(reading: Reading, hand_over: int) -> tuple[ParcelView, ...]:
    """List the parcels of a hand-over in the order they were scanned out."""
    parcels = reading.find(Parcel, hand_over=hand_over)
    shipped = sorted(parcels, key=lambda parcel: (str(parcel.shipped_at), parcel.parcel))
    return _views(reading, shipped)


def parcels_waiting(reading: Reading, carrier: str) -> tuple[ParcelView, ...]:
    """List the parcels with a confirmed label that wait for a carrier."""
    return _views(reading, reading.find(Parcel, state=ParcelState.LABELLED, carrier=carrier))


def _views(reading: Reading, parcels: list[Parcel]) -> tuple[ParcelView, ...]:
    names = tuple(parcel.parcel for parcel in parcels)
    confirmed = reading.find(Label, parcel=names, state=LabelState.CONFIRMED) if names else []
    tracking = {label.parcel: label.tracking for label in confirmed}
    return tuple(
        ParcelView(one.parcel, one.order_ref, tracking[one.parcel], one.weight_g)
        for one in parcels
        if one.parcel in tracking
    )


def _carriers(reading: Reading) -> tuple[CarrierView, ...]:
    return tuple(
        CarrierView(
            carrier.carrier,
            carrier.name,
            carrier.staging,
            len(parcels_waiting(reading, carrier.carrier)),
            next_cut_off(reading, carrier.carrier, reading.now),
        )
        for carrier in reading.find(Carrier)
    )
