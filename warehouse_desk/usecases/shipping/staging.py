"""Parcels are brought to their carrier's staging place, one scan each; a wrong lane is refused."""

from dataclasses import dataclass

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.shipping import Carrier, Staged
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.labelling import valid_label
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.shipping.hand_over import require_at_hand, set_desk
from warehouse_desk.usecases.shipping.step import open_lane_of


@dataclass(frozen=True, slots=True)
class ParcelStaged:
    """A parcel that stands at its carrier's staging place."""

    parcel: str
    order_ref: str
    place: str


@operation(Right.SHIP)
def open_lane(uow: UnitOfWork, *, place: str) -> str:
    """Begin to bring parcels to a staging place."""
    places = tuple(sorted({one.staging for one in uow.find(Carrier) if one.staging}))
    if place not in places:
        raise Refusal(Why.NO_LANE, scanned=place, places=places)
    set_desk(uow, place)
    uow.record("lane_opened", place)
    return place


@operation(Right.SHIP, undo=True)
def stage_parcel(uow: UnitOfWork, *, tracking: str) -> ParcelStaged:
    """Put a parcel down at the open lane, if that is its carrier's."""
    place = open_lane_of(uow, uow.act.person)
    label = valid_label(uow, tracking)
    parcel = uow.get(Parcel, label.parcel)
    require_at_hand(parcel, label)
    carrier = uow.get(Carrier, parcel.carrier)
    if carrier.staging != place:
        raise Refusal(
            Why.WRONG_LANE, expected=carrier.staging, scanned=place, parcel=tracking,
            carrier=carrier.name,
        )  # fmt: skip
    staged = Staged(label.label, place, uow.now, uow.act.person)
    if uow.seek(Staged, label.label) is None:
        uow.add(staged)
    else:
        uow.save(staged)
    uow.record("parcel_staged", parcel.parcel, place=place, tracking=tracking)
    return ParcelStaged(parcel.parcel, parcel.order_ref, place)


@operation(Right.SHIP)
def leave_lane(uow: UnitOfWork) -> str:
    """Leave the open lane."""
    place = open_lane_of(uow, uow.act.person)
    set_desk(uow, "")
    uow.record("lane_left", place)
    return place
