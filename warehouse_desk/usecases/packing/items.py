"""Pieces into the box, each proved by a scan or counted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.packing import BoxType, Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.people import Desk, Right
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.goods import (
    Piece,
    choose_pieces,
    free_empty,
    lines_of,
    mixes_lots,
)
from warehouse_desk.usecases.packing.orders import own_order, set_desk
from warehouse_desk.usecases.packing.step import STATION, current_parcel, valid_parcels
from warehouse_desk.usecases.packing.weight import carrier_limit, contents_weight, payload
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.settings import COUNT_FROM, setting
from warehouse_desk.usecases.stock import move


@dataclass(frozen=True, slots=True)
class ItemPacked:
    """Pieces that went into a parcel, and how many of the product are still to come."""

    order_ref: str
    parcel: str
    sku: str
    quantity: int
    missing: int


@operation(Right.PACK, undo=True)
def pack_item(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> ItemPacked:
    """Put pieces of the order into the open parcel."""
    order = own_order(uow)
    return _pack(uow, order, Goods(sku, lot, serial), quantity)


@operation(Right.PACK, undo=True)
def count_packed(uow: UnitOfWork, *, quantity: int) -> ItemPacked:
    """Say how many pieces of the product scanned last are in the parcel in all."""
    order = own_order(uow)
    parcel = open_parcel(uow, order)
    sku = uow.get(Desk, uow.act.person, STATION).detail
    here = sum(item.quantity for item in items_of(uow, parcel, sku))
    lines = uow.find(OrderLine, order_ref=order.order_ref, sku=sku)
    wanted = sum(line.picked for line in lines)
    if not here or wanted < setting(uow, COUNT_FROM) or _is_proved_each(uow, order, sku):
        raise Refusal(Why.NOT_COUNTED_HERE, sku=sku)
    missing = sum(line.to_pack for line in lines)
    if not here < quantity <= here + missing:
        raise Refusal(Why.TOO_MANY, sku=sku, missing=missing, scanned=quantity)
    return _pack(uow, order, Goods(sku), quantity - here, counted=True)


def open_parcel(uow: UnitOfWork, order: Order) -> Parcel:
    """Fetch the parcel that is being filled."""
    parcel = current_parcel(valid_parcels(uow, order.order_ref))
    if parcel is None or parcel.state is not ParcelState.OPEN:
        raise Refusal(Why.NO_PARCEL, order=order.order_ref)
    return parcel


def items_of(uow: UnitOfWork, parcel: Parcel, sku: str) -> list[ParcelItem]:
    """List what a parcel holds of a product."""
    return uow.find(ParcelItem, parcel=parcel.parcel, sku=sku)


def _is_proved_each(uow: UnitOfWork, order: Order, sku: str) -> bool:
    """Tell whether every piece has to be scanned: it has a number of its own, or lots are mixed."""
    return uow.get(Product, sku).serials or mixes_lots(uow, order.order_ref, sku)


def _pack(
    uow: UnitOfWork, order: Order, scanned: Goods, quantity: int, *, counted: bool = False
) -> ItemPacked:
    parcel = open_parcel(uow, order)
    lines = lines_of(uow, order.order_ref, scanned)
    left = sum(line.to_pack for line in lines)
    if quantity > left:
        raise Refusal(Why.ALREADY_PACKED, sku=scanned.sku, left=left, scanned=quantity)
    pieces = choose_pieces(uow, order.order_ref, scanned, quantity)
    require_light_enough(uow, parcel, scanned.sku, quantity)
    for piece in pieces:
        lines = _put(uow, parcel, lines, piece)
    free_empty(uow, order.order_ref, pieces)
    set_desk(uow, order.order_ref, scanned.sku)
    uow.record("item_packed", parcel.parcel, sku=scanned.sku, quantity=quantity, counted=counted)
    return ItemPacked(order.order_ref, parcel.parcel, scanned.sku, quantity, left - quantity)


def _put(
    uow: UnitOfWork, parcel: Parcel, lines: Sequence[OrderLine], piece: Piece
) -> list[OrderLine]:
    """Move pieces into the parcel and share them out among the lines, in their order."""
    move(uow, piece.goods, origin=piece.place, target=parcel.parcel, quantity=piece.quantity)
    left, after = piece.quantity, []
    for line in lines:
        pieces = min(left, line.to_pack)
        if pieces:
            add_item(uow, parcel, line, piece.goods, pieces)
        after.append(uow.save(line.pack(pieces)))
        left -= pieces
    return after


def add_item(uow: UnitOfWork, parcel: Parcel, line: OrderLine, goods: Goods, pieces: int) -> None:
    """Write down what of a line is in a parcel."""
    known = uow.seek(ParcelItem, parcel.parcel, line.line, goods.lot, goods.serial)
    if known is None:
        uow.add(ParcelItem(parcel.parcel, line.line, goods.sku, goods.lot, goods.serial, pieces))
    else:
        uow.save(replace(known, quantity=known.quantity + pieces))


def take_item_out(uow: UnitOfWork, item: ParcelItem, pieces: int) -> None:
    """Cross pieces of a line off what is in a parcel: they count as unpacked again."""
    if pieces == item.quantity:
        uow.remove(item)
    else:
        uow.save(replace(item, quantity=item.quantity - pieces))
    order_ref = uow.get(Parcel, item.parcel).order_ref
    line = uow.get(OrderLine, order_ref, item.line)
    uow.save(replace(line, packed=line.packed - pieces))


def require_light_enough(uow: UnitOfWork, parcel: Parcel, sku: str, quantity: int) -> None:
    """Keep to the box's payload; a piece too heavy for any box may travel alone."""
    items = uow.find(ParcelItem, parcel=parcel.parcel)
    box = uow.get(BoxType, parcel.box)
    grams = contents_weight(uow, items) + uow.get(Product, sku).weight_g * quantity
    limit = payload(box, carrier_limit(uow))
    if grams > limit and (items or quantity > 1):
        raise Refusal(Why.PARCEL_TOO_HEAVY, box=box.box, limit=limit, weight_g=grams)
