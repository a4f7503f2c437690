"""A box is taken, filled, closed, weighed, and opened again until it has left."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import (
    BoxType,
    Label,
    LabelState,
    Parcel,
    ParcelItem,
    ParcelState,
)
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing import claims
from warehouse_desk.usecases.packing.expected import expectation
from warehouse_desk.usecases.packing.finish import VALID, finish_if_complete
from warehouse_desk.usecases.packing.goods import products_of
from warehouse_desk.usecases.packing.inserts import require_inserts
from warehouse_desk.usecases.packing.items import open_parcel
from warehouse_desk.usecases.packing.orders import own_order, sit_down
from warehouse_desk.usecases.packing.photo import require_photo
from warehouse_desk.usecases.packing.plan import box_plan
from warehouse_desk.usecases.packing.step import current_parcel, valid_parcels
from warehouse_desk.usecases.packing.weight import (
    WEIGH,
    carrier_limit,
    contents_weight,
    payload,
)
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.settings import setting
from warehouse_desk.usecases.shipping.cancelling import void_labels
from warehouse_desk.usecases.shipping.choice import choose_for


@dataclass(frozen=True, slots=True)
class BoxTaken:
    """A parcel in its box; `is_smaller` warns that the plan wanted more room."""

    parcel: str
    box: str
    planned: str
    is_smaller: bool


@dataclass(frozen=True, slots=True)
class ParcelClosed:
    """A parcel that takes nothing more; `to_confirm` counts the labels that were made."""

    order_ref: str
    parcel: str
    expected_g: int
    to_confirm: int


@operation(Right.PACK, undo=True)
def take_box(uow: UnitOfWork, *, box: str) -> BoxTaken:
    """Begin a parcel in a box, or put what is in the open one into another box."""
    order = own_order(uow)
    found = box_named(uow, box)
    planned = _planned(uow, order.order_ref)
    claims.keep(uow, order.order_ref)
    parcel = parcel_in(uow, order, found)
    small = planned is not None and found.volume < planned.volume
    name = planned.box if planned else ""
    uow.record("box_taken", parcel.parcel, box=box, planned=name)
    return BoxTaken(parcel.parcel, box, name, small)


@operation(Right.PACK, undo=True)
def close_parcel(uow: UnitOfWork) -> ParcelClosed:
    """Close the open parcel; unless it is weighed first, the order's last one makes the labels."""
    order = own_order(uow)
    parcel = open_parcel(uow, order)
    items = uow.find(ParcelItem, parcel=parcel.parcel)
    if not items:
        raise Refusal(Why.PARCEL_EMPTY, parcel=parcel.parcel)
    require_inserts(uow, order)
    fragile = (product.fragile for product in products_of(uow, items).values())
    require_photo(uow, order, parcel, fragile)
    box = uow.get(BoxType, parcel.box)
    expected = expectation(uow, box, items).grams
    grams = 0 if setting(uow, WEIGH) else expected
    closed = with_service(uow, order, box, replace(parcel, expected_g=expected), grams)
    uow.save(replace(closed, state=ParcelState.CLOSED, closed_at=uow.now, person=uow.act.person))
    uow.record("parcel_closed", parcel.parcel, expected_g=expected)
    return closed_now(uow, closed)


@operation(Right.PACK)
def reopen_parcel(uow: UnitOfWork, *, parcel: str) -> str:
    """Open a parcel again that has not left: its label no longer counts."""
    found = uow.get(Parcel, parcel)
    if found.state is ParcelState.SHIPPED:
        raise Refusal(Why.PARCEL_SHIPPED, parcel=parcel, at=found.shipped_at)
    if found.state not in {ParcelState.CLOSED, ParcelState.LABELLED}:
        raise Refusal(Why.NO_PARCEL, order=found.order_ref)
    order = uow.get(Order, found.order_ref)
    if order.state is OrderState.PACKED:
        uow.save(order.become(OrderState.PICKED))
    sit_down(uow, order.order_ref)
    void_labels(uow, uow.find(Label, parcel=parcel, state=VALID))
    uow.save(Parcel(parcel, found.order_ref, found.number, found.box, person=found.person))
    uow.record("parcel_reopened", parcel, order=order.order_ref)
    return order.order_ref


def _planned(uow: UnitOfWork, order_ref: str) -> BoxType | None:
    plan = box_plan(uow, order_ref)
    return uow.get(BoxType, plan.parcels[0].box) if plan.parcels else None


def box_named(uow: UnitOfWork, box: str) -> BoxType:
    """Fetch a standard box; the refusal names those there are."""
    found = uow.seek(BoxType, box)
    if found is None:
        known = tuple(one.box for one in uow.find(BoxType))
        raise Refusal(Why.UNKNOWN_BOX, scanned=box, boxes=known)
    return found


def parcel_in(uow: UnitOfWork, order: Order, box: BoxType) -> Parcel:
    """Begin a parcel of an order in a box, or put what is in the open one into it."""
    parcels = uow.find(Parcel, order_ref=order.order_ref)
    current = current_parcel(valid_parcels(uow, order.order_ref))
    if current is not None and current.state is ParcelState.OPEN:
        _require_room(uow, current, box)
        return uow.save(replace(current, box=box.box))
    name = f"P-{uow.number('parcel'):06d}"
    uow.add(Place(name, PlaceKind.PARCEL))
    number = max((parcel.number for parcel in parcels), default=0) + 1
    return uow.add(Parcel(name, order.order_ref, number, box.box, person=uow.act.person))


def _require_room(uow: UnitOfWork, parcel: Parcel, box: BoxType) -> None:
    """Refuse another box that may not carry what is in the parcel already."""
    items = uow.find(ParcelItem, parcel=parcel.parcel)
    grams = contents_weight(uow, items)
    limit = payload(box, carrier_limit(uow))
    if grams > limit and sum(item.quantity for item in items) > 1:
        raise Refusal(Why.PARCEL_TOO_HEAVY, box=box.box, limit=limit, weight_g=grams)


def with_service(uow: UnitOfWork, order: Order, box: BoxType, parcel: Parcel, grams: int) -> Parcel:
    """Choose the carrier by what the parcel weighs, or should weigh until the scale has spoken."""
    choice = choose_for(uow, order, box, parcel.parcel, grams or parcel.expected_g)
    return replace(
        parcel,
        weight_g=grams,
        carrier=choice.carrier,
        service=choice.service,
        fee_cents=choice.fee_cents,
    )


def closed_now(uow: UnitOfWork, parcel: Parcel) -> ParcelClosed:
    """Finish the order with its last parcel, and tell how far it is."""
    finish_if_complete(uow, parcel.order_ref)
    parcels = tuple(one.parcel for one in valid_parcels(uow, parcel.order_ref))
    made = uow.find(Label, parcel=parcels, state=LabelState.MADE)
    return ParcelClosed(parcel.order_ref, parcel.parcel, parcel.expected_g, len(made))
