"""What has to be handed over now, read from the store."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.packing import Parcel, ParcelState
from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import ParcelView
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off

#: The name of the shipping desk in acts, scans and open desks.
STATION = "ship"


class ShipAt(StrEnum):
    """What the next scan at the hand-over has to be."""

    START = "START"
    PARCEL = "PARCEL"


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
    """The next act at the hand-over: `out` are the parcels scanned, `waiting` those still here.

    `late` are parcels for the same carrier that are not ready for its van: no confirmed label yet,
    or another parcel of their order is not.
    """

    at: ShipAt
    hand_over: int = 0
    carrier: str = ""
    carrier_name: str = ""
    staging: str = ""
    cut_off: datetime | None = None
    out: tuple[ParcelView, ...] = ()
    waiting: tuple[ParcelView, ...] = ()
    late: tuple[Parcel, ...] = ()
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
        tuple(reading.ask.parcels_out(hand_over.hand_over)),
        waiting := tuple(reading.ask.parcels_waiting(carrier.carrier)),
        _not_ready(reading, carrier.carrier, {view.parcel for view in waiting}),
    )


def _not_ready(reading: Reading, carrier: str, ready: set[str]) -> tuple[Parcel, ...]:
    closed = (ParcelState.CLOSED, ParcelState.LABELLED)
    found = reading.find(Parcel, carrier=carrier, state=closed)
    return tuple(parcel for parcel in found if parcel.parcel not in ready)


def open_hand_over(reading: Reading, person: str) -> HandOver | None:
    """Find the hand-over a person works on, while it is open."""
    desk = reading.seek(Desk, person, STATION)
    number = int(desk.subject) if desk is not None and desk.subject else 0
    hand_over = reading.seek(HandOver, number) if number else None
    return None if hand_over is None or hand_over.closed_at else hand_over


def _carriers(reading: Reading) -> tuple[CarrierView, ...]:
    return tuple(
        CarrierView(
            carrier.carrier,
            carrier.name,
            carrier.staging,
            len(reading.ask.parcels_waiting(carrier.carrier)),
            next_cut_off(reading, carrier.carrier, reading.now),
        )
        for carrier in reading.find(Carrier)
    )
