"""What has to be handed over now, read from the store."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.returns import Photo
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import NO_PARCELS, Parcels
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off

#: The name of the shipping desk in acts, scans and open desks.
STATION = "ship"
#: So many parcels of a kind are shown; there may be more than anybody reads through.
_SHOWN = 50


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

    `late` are parcels (order/number) for the same carrier without a confirmed label, not ready for
    its van; `signed` tells that the driver signed. With a lane open (STAGE), `staging` is the lane,
    for all carriers that use it `out` stand there and `waiting` do not.
    """

    at: ShipAt
    hand_over: int = 0
    carrier: str = ""
    carrier_name: str = ""
    staging: str = ""
    cut_off: datetime | None = None
    out: Parcels = NO_PARCELS
    waiting: Parcels = NO_PARCELS
    late: tuple[str, ...] = ()
    carriers: tuple[CarrierView, ...] = ()
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
        reading.ask.last_out(hand_over.hand_over, _SHOWN),
        reading.ask.first_waiting(carrier.carrier, _SHOWN),
        tuple(reading.ask.parcels_late(carrier.carrier)),
        signed=bool(reading.find(Photo, subject=signature_subject(hand_over.hand_over))),
    )


def _lane(reading: Reading, lane: str) -> ShipStep:
    carriers = [one for one in reading.find(Carrier) if one.staging == lane]
    return ShipStep(
        ShipAt.STAGE,
        carrier_name=", ".join(one.name for one in carriers),
        staging=lane,
        out=_together(reading, carriers, staged=True),
        waiting=_together(reading, carriers, staged=False),
    )


def _together(reading: Reading, carriers: list[Carrier], *, staged: bool) -> Parcels:
    of_each = [reading.ask.first_waiting(one.carrier, _SHOWN, staged=staged) for one in carriers]
    shown = tuple(view for one in of_each for view in one.shown)
    return Parcels(sum(one.n for one in of_each), shown[:_SHOWN])


def signature_subject(hand_over: int) -> str:
    """Name what the picture of a driver's signature is about."""
    return f"hand-over {hand_over}"


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
    return CarrierView(
        carrier.carrier,
        carrier.name,
        carrier.staging,
        reading.ask.first_waiting(carrier.carrier, 1).n,
        next_cut_off(reading, carrier.carrier, reading.now),
        reading.ask.first_waiting(carrier.carrier, 1, staged=True).n,
    )
