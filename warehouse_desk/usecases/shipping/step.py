"""What has to be handed over now, read from the store."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.packing import Parcel, ParcelState
from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.returns import Photo
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
    STAGE = "STAGE"


@dataclass(frozen=True, slots=True)
class CarrierView:
    """A carrier, how many parcels wait for it (`staged` of them at its staging place).

    `cut_off` is when it leaves next.
    """

    carrier: str
    name: str
    staging: str
    waiting: int
    cut_off: datetime | None
    staged: int = 0


@dataclass(frozen=True, slots=True)
class ShipStep:
    """The next act at the hand-over: `out` are the parcels scanned, `waiting` those still here.

    `late` are parcels for the same carrier that are not ready for its van: no confirmed label yet,
    or another parcel of their order is not. `staged` are the numbers of those of `waiting` that
    stand at the staging place; `signed` tells that the driver signed. With a lane open (STAGE),
    `staging` is the lane, and `waiting` is for all carriers that use it.
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
    staged: frozenset[str] = frozenset()
    signed: bool = False


def ship_step(reading: Reading, person: str) -> ShipStep:
    """Tell a person's next act at the hand-over."""
    hand_over = open_hand_over(reading, person)
    if hand_over is None:
        lane = open_lane_of(reading, person)
        return _lane(reading, lane) if lane else ShipStep(ShipAt.START, carriers=_carriers(reading))
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
        not_ready(reading, carrier.carrier, {view.parcel for view in waiting}),
        staged=_staged(waiting),
        signed=bool(reading.find(Photo, subject=signature_subject(hand_over.hand_over))),
    )


def _lane(reading: Reading, lane: str) -> ShipStep:
    carriers = [one for one in reading.find(Carrier) if one.staging == lane]
    waiting = [view for one in carriers for view in reading.ask.parcels_waiting(one.carrier)]
    names = ", ".join(one.name for one in carriers)
    return ShipStep(
        ShipAt.STAGE,
        carrier_name=names,
        staging=lane,
        waiting=tuple(waiting),
        staged=_staged(waiting),
    )


def _staged(parcels: Iterable[ParcelView]) -> frozenset[str]:
    """Name the numbers of the parcels that stand at their staging place."""
    return frozenset(one.tracking for one in parcels if one.staged)


def signature_subject(hand_over: int) -> str:
    """Name what the picture of a driver's signature is about."""
    return f"hand-over {hand_over}"


def not_ready(reading: Reading, carrier: str, ready: set[str]) -> tuple[Parcel, ...]:
    """List the closed parcels for a carrier that are not among those `ready` to go."""
    closed = (ParcelState.CLOSED, ParcelState.LABELLED)
    found = reading.find(Parcel, carrier=carrier, state=closed)
    return tuple(parcel for parcel in found if parcel.parcel not in ready)


def open_hand_over(reading: Reading, person: str) -> HandOver | None:
    """Find the hand-over a person works on, while it is open."""
    desk = reading.seek(Desk, person, STATION)
    number = int(desk.subject) if desk is not None and desk.subject.isdecimal() else 0
    hand_over = reading.seek(HandOver, number) if number else None
    return None if hand_over is None or hand_over.closed_at else hand_over


def open_lane_of(reading: Reading, person: str) -> str:
    """Name the staging place a person brings parcels to; empty when that is none."""
    desk = reading.seek(Desk, person, STATION)
    return desk.subject if desk is not None and not desk.subject.isdecimal() else ""


def _carriers(reading: Reading) -> tuple[CarrierView, ...]:
    return tuple(_carrier(reading, carrier) for carrier in reading.find(Carrier))


def _carrier(reading: Reading, carrier: Carrier) -> CarrierView:
    waiting = reading.ask.parcels_waiting(carrier.carrier)
    return CarrierView(
        carrier.carrier,
        carrier.name,
        carrier.staging,
        len(waiting),
        next_cut_off(reading, carrier.carrier, reading.now),
        len(_staged(waiting)),
    )
