"""Parcels are scanned out to their carrier; its driver gets a list of them."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Label, LabelState, Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.labelling import valid_label
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.shipping.announcing import ask_to_announce
from warehouse_desk.usecases.shipping.departure import leave_if_complete
from warehouse_desk.usecases.shipping.step import STATION, open_hand_over
from warehouse_desk.usecases.stock import move

#: Why a parcel was not taken into a hand-over, as the journal of scans has it.
_NOT_FOR_IT = (
    Why.WRONG_CARRIER.value,
    Why.UNKNOWN_LABEL.value,
    Why.LABEL_VOID.value,
    Why.LABEL_NOT_CONFIRMED.value,
    Why.NOT_ALL_PACKED.value,
    Why.ORDER_HELD.value,
)
_SSCC_WITH_AI = 20


@dataclass(frozen=True, slots=True)
class ParcelOut:
    """A parcel that left; `order_out` when it was its order's last one."""

    hand_over: int
    carrier: str
    parcel: str
    order_ref: str
    order_out: bool


@dataclass(frozen=True, slots=True)
class HandOverClosed:
    """What a driver took, and the labelled parcels of the same carrier that stayed (by SSCC).

    `surplus` are the codes that were scanned meanwhile, refused, and did not go out after all.
    """

    hand_over: int
    carrier: str
    parcels: int
    missing: tuple[str, ...]
    surplus: tuple[str, ...] = ()


@operation(Right.SHIP)
def open_carrier(uow: UnitOfWork, *, carrier: str) -> int:
    """Begin a carrier's hand-over, or join the one that is open; give its number."""
    return _open(uow, carrier).hand_over


@operation(Right.SHIP)
def ship_parcel(uow: UnitOfWork, *, tracking: str) -> ParcelOut:
    """Hand a parcel over; the first one opens its carrier's hand-over."""
    label = valid_label(uow, tracking)
    parcel = uow.get(Parcel, label.parcel)
    hand_over = open_hand_over(uow, uow.act.person)
    _require_ready(uow, parcel, label)
    if hand_over is not None and parcel.carrier != hand_over.carrier:
        raise Refusal(
            Why.WRONG_CARRIER, expected=hand_over.carrier, scanned=parcel.carrier, parcel=tracking
        )
    if hand_over is None:
        hand_over = _open(uow, parcel.carrier)
    _send(uow, parcel)
    uow.save(
        replace(
            parcel,
            state=ParcelState.SHIPPED,
            shipped_at=uow.now,
            hand_over=hand_over.hand_over,
        )
    )
    uow.record("parcel_shipped", parcel.parcel, hand_over=hand_over.hand_over, tracking=tracking)
    order_out = leave_if_complete(uow, parcel.order_ref)
    return ParcelOut(
        hand_over.hand_over, hand_over.carrier, parcel.parcel, parcel.order_ref, order_out
    )


@operation(Right.SHIP)
def close_hand_over(uow: UnitOfWork) -> HandOverClosed:
    """End the hand-over and print its manifest; name what should have gone and did not."""
    hand_over = open_hand_over(uow, uow.act.person)
    if hand_over is None:
        raise Refusal(Why.NO_HAND_OVER)
    if not uow.find(Parcel, hand_over=hand_over.hand_over):
        raise Refusal(Why.HAND_OVER_EMPTY, carrier=hand_over.carrier)
    set_desk(uow, "")
    return close_one(uow, hand_over)


def close_one(uow: UnitOfWork, hand_over: HandOver) -> HandOverClosed:
    """Close a hand-over that took parcels: its manifest is printed, its carrier told."""
    parcels = len(uow.find(Parcel, hand_over=hand_over.hand_over))
    uow.save(replace(hand_over, closed_at=uow.now))
    missing = tuple(view.tracking for view in uow.ask.parcels_waiting(hand_over.carrier))
    subject = str(hand_over.hand_over)
    surplus = surplus_of(uow, hand_over)
    uow.record("hand_over_closed", subject, parcels=parcels, missing=missing, surplus=surplus)
    uow.tell("print_manifest", subject, hand_over=hand_over.hand_over)
    ask_to_announce(uow, hand_over)
    return HandOverClosed(hand_over.hand_over, hand_over.carrier, parcels, missing, surplus)


@operation(Right.SHIP)
def leave_hand_over(uow: UnitOfWork) -> int:
    """Leave the desk; the hand-over stays open for whoever goes on with it."""
    hand_over = open_hand_over(uow, uow.act.person)
    if hand_over is None:
        raise Refusal(Why.NO_HAND_OVER)
    set_desk(uow, "")
    uow.record("hand_over_left", str(hand_over.hand_over))
    return hand_over.hand_over


def surplus_of(reading: Reading, hand_over: HandOver) -> tuple[str, ...]:
    """Name the labels that did not belong to a hand-over and lie somewhere near the van."""
    task = str(hand_over.hand_over)
    refused = reading.find(ScanRow, station=STATION, task=task, accepted=False, say=_NOT_FOR_IT)
    codes = {row.code: _tracking_of(row.code) for row in refused}
    labels = reading.find(Label, tracking=tuple(codes.values())) if codes else []
    parcels = {label.tracking: reading.get(Parcel, label.parcel) for label in labels}
    out = {one for one, parcel in parcels.items() if parcel.state is ParcelState.SHIPPED}
    return tuple(sorted({tracking for tracking in codes.values() if tracking not in out}))


def _tracking_of(code: str) -> str:
    """Read a scanned code as the number of a label, with or without its identifier."""
    return code.removeprefix("]C1").removeprefix("00") if len(code) >= _SSCC_WITH_AI else code


def _open(uow: UnitOfWork, carrier: str) -> HandOver:
    if uow.seek(Carrier, carrier) is None:
        known = tuple(one.carrier for one in uow.find(Carrier))
        raise Refusal(Why.UNKNOWN_CARRIER, scanned=carrier, carriers=known)
    running = uow.find(HandOver, carrier=carrier, closed_at=None)
    hand_over = (
        running[0] if running else uow.add(HandOver(0, carrier, uow.now, person=uow.act.person))
    )
    set_desk(uow, str(hand_over.hand_over))
    uow.record("hand_over_opened", str(hand_over.hand_over), carrier=carrier)
    return hand_over


def require_at_hand(parcel: Parcel, label: Label) -> None:
    """Refuse a parcel that is gone, or whose label nobody saw on it."""
    if parcel.state is ParcelState.SHIPPED:
        raise Refusal(Why.PARCEL_SHIPPED, parcel=label.tracking, at=parcel.shipped_at)
    if label.state is not LabelState.CONFIRMED:
        raise Refusal(Why.LABEL_NOT_CONFIRMED, parcel=label.tracking, order=parcel.order_ref)


def _require_ready(uow: UnitOfWork, parcel: Parcel, label: Label) -> None:
    require_at_hand(parcel, label)
    order = uow.get(Order, parcel.order_ref)
    if order.held:
        raise Refusal(Why.ORDER_HELD, order=order.order_ref)
    if order.state is not OrderState.PACKED:
        raise Refusal(Why.NOT_ALL_PACKED, order=order.order_ref, state=order.state.value)


def _send(uow: UnitOfWork, parcel: Parcel) -> None:
    """Move what is in a parcel out of the building, and count it as shipped."""
    shipped: dict[int, int] = {}
    for item in uow.find(ParcelItem, parcel=parcel.parcel):
        goods = Goods(item.sku, item.lot, item.serial)
        move(uow, goods, origin=parcel.parcel, target=CUSTOMER, quantity=item.quantity)
        shipped[item.line] = shipped.get(item.line, 0) + item.quantity
    for number, pieces in shipped.items():
        line = uow.get(OrderLine, parcel.order_ref, number)
        uow.save(replace(line, shipped=line.shipped + pieces))


def set_desk(uow: UnitOfWork, subject: str) -> None:
    """Note what whoever acts works on at the shipping desk: a hand-over, a lane, or nothing."""
    put_on_desk(uow, STATION, subject)
