"""The end of an order's packing: labels for all its parcels, or nothing left to send."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import (
    Label,
    LabelState,
    Parcel,
    ParcelItem,
    ParcelState,
)
from warehouse_desk.domain.shipping import Carrier, sscc
from warehouse_desk.usecases.packing.goods import free_empty
from warehouse_desk.usecases.packing.orders import let_go
from warehouse_desk.usecases.packing.papers_due import ask_for_papers
from warehouse_desk.usecases.packing.step import valid_parcels
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.shipping.cancelling import void_labels
from warehouse_desk.usecases.shipping.departure import leave_if_complete
from warehouse_desk.usecases.shipping.numbers import draw_number

#: Labels that lead a parcel out, or will.
VALID = (LabelState.MADE, LabelState.CONFIRMED)


def finish_if_complete(uow: UnitOfWork, order_ref: str) -> None:
    """Make the labels once every piece is in a closed parcel."""
    if any(line.to_pack for line in uow.find(OrderLine, order_ref=order_ref)):
        return
    parcels = _without_empty(uow, valid_parcels(uow, order_ref))
    if not parcels:
        _nothing_left(uow, order_ref)
    elif all(parcel.state is not ParcelState.OPEN and parcel.weight_g for parcel in parcels):
        make_labels(uow, parcels)
        become_packed(uow, order_ref)


def make_labels(uow: UnitOfWork, parcels: Sequence[Parcel]) -> None:
    """Give each parcel that has none its label; all still here get new ones for one more parcel."""
    names = tuple(parcel.parcel for parcel in parcels)
    ever = {label.parcel for label in uow.find(Label, parcel=names)}
    if ever and ever != set(names):
        _void_labels(uow, parcels)
    labelled = {label.parcel for label in uow.find(Label, parcel=names, state=VALID)}
    for parcel in parcels:
        if parcel.parcel not in labelled:
            make_label(uow, parcel)


def make_label(uow: UnitOfWork, parcel: Parcel) -> Label:
    """Number a parcel and have its label and slip printed after the commit."""
    carrier = uow.get(Carrier, parcel.carrier)
    reference = uow.number(f"sscc {carrier.company_prefix}")
    tracking = sscc(carrier.company_prefix, reference)
    label = uow.add(Label(0, parcel.parcel, tracking, made_at=uow.now))
    number = draw_number(uow, label, parcel)
    uow.save(replace(parcel, state=ParcelState.LABELLED))
    uow.record("label_made", parcel.parcel, tracking=tracking, number=number)
    ask_for_papers(uow, parcel, label)
    return label


def become_packed(uow: UnitOfWork, order_ref: str) -> None:
    """Let the order go on to the carrier once every label was seen on its parcel."""
    parcels = tuple(parcel.parcel for parcel in valid_parcels(uow, order_ref))
    if uow.find(Label, parcel=parcels, state=LabelState.MADE):
        return
    uow.save(uow.get(Order, order_ref).become(OrderState.PACKED))
    free_empty(uow, order_ref)
    let_go(uow, order_ref)
    uow.record("order_packed", order_ref, parcels=len(parcels))
    leave_if_complete(uow, order_ref)


def _without_empty(uow: UnitOfWork, parcels: Sequence[Parcel]) -> list[Parcel]:
    """Put away boxes that nothing is left for."""
    kept = []
    for parcel in parcels:
        if parcel.state is ParcelState.OPEN and not uow.find(ParcelItem, parcel=parcel.parcel):
            uow.save(replace(parcel, state=ParcelState.VOID))
        else:
            kept.append(parcel)
    if len(kept) < len(parcels):
        _void_labels(uow, kept)
    return kept


def _void_labels(uow: UnitOfWork, parcels: Sequence[Parcel]) -> None:
    """Make the labels of parcels that are still here void: they say "n of m", and m has changed."""
    here = tuple(one.parcel for one in parcels if one.state is not ParcelState.SHIPPED)
    void_labels(uow, uow.find(Label, parcel=here, state=VALID) if here else [])


def _nothing_left(uow: UnitOfWork, order_ref: str) -> None:
    """Leave an order whose every piece was damaged as short."""
    unpicked = uow.save(uow.get(Order, order_ref).become(OrderState.RELEASED))
    uow.save(unpicked.become(OrderState.SHORT))
    let_go(uow, order_ref)
    uow.record("order_short", order_ref)
