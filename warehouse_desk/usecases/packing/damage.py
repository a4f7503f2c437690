"""Damaged pieces leave the order at the bench; the order goes without them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SCRAP, Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Parcel, ParcelItem
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import ShortReason
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.finish import finish_if_complete
from warehouse_desk.usecases.packing.goods import Piece, choose_pieces, free_empty, lines_of
from warehouse_desk.usecases.packing.items import items_of, open_parcel, take_item_out
from warehouse_desk.usecases.packing.orders import own_order
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import move


@dataclass(frozen=True, slots=True)
class DamageTaken:
    """A damaged piece that left the order; `is_short` when nothing is left to send."""

    order_ref: str
    sku: str
    place: str
    is_short: bool


@operation(Right.PACK, undo=True)
def take_out_damaged(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> DamageTaken:
    """Bring damaged pieces into quarantine: the order goes without them."""
    order = own_order(uow)
    parcel = open_parcel(uow, order)
    scanned = Goods(sku, lot, serial)
    lines = lines_of(uow, order.order_ref, scanned)
    target = _quarantine(uow)
    inside = any(item.serial == serial for item in items_of(uow, parcel, sku)) if serial else False
    if inside or sum(line.to_pack for line in lines) < quantity:
        pieces = _out_of_parcel(uow, parcel, scanned, quantity)
    else:
        pieces = choose_pieces(uow, order.order_ref, scanned, quantity)
    for piece in pieces:
        move(
            uow, piece.goods, origin=piece.place, target=target, quantity=piece.quantity,
            reason=ShortReason.DAMAGED.value,
        )  # fmt: skip
    _give_up(uow, order, sku, quantity)
    free_empty(uow, order.order_ref)
    uow.record("damaged_at_bench", order.order_ref, sku=sku, quantity=quantity, place=target)
    finish_if_complete(uow, order.order_ref)
    is_short = uow.get(Order, order.order_ref).state is OrderState.SHORT
    return DamageTaken(order.order_ref, sku, target, is_short)


def _out_of_parcel(
    uow: UnitOfWork, parcel: Parcel, scanned: Goods, quantity: int
) -> tuple[Piece, ...]:
    """Take pieces back out of the open parcel: their lines count as unpacked again."""
    known = [item for item in items_of(uow, parcel, scanned.sku) if _is_meant(item, scanned)]
    if sum(item.quantity for item in known) < quantity:
        raise Refusal(Why.NOT_IN_PARCEL, sku=scanned.sku, parcel=parcel.parcel)
    _require_named(known, quantity)
    pieces, left = [], quantity
    for item in known:
        taken = min(left, item.quantity)
        if taken:
            take_item_out(uow, item, taken)
            pieces.append(Piece(parcel.parcel, Goods(item.sku, item.lot, item.serial), taken))
            left -= taken
    return tuple(pieces)


def _is_meant(item: ParcelItem, scanned: Goods) -> bool:
    return scanned.lot in {"", item.lot} and scanned.serial in {"", item.serial}


def _require_named(items: Sequence[ParcelItem], quantity: int) -> None:
    """Ask for the lot or serial number where several are in the parcel."""
    serials = {item.serial for item in items if item.serial}
    lots = sorted({item.lot for item in items if item.lot})
    if serials and (len(serials) > 1 or quantity != 1):
        raise Refusal(Why.SERIAL_NEEDED, sku=items[0].sku)
    if len(lots) > 1:
        raise Refusal(Why.LOT_NEEDED, expected=" / ".join(lots))


def _give_up(uow: UnitOfWork, order: Order, sku: str, quantity: int) -> None:
    """Leave the order short by what was damaged."""
    left = quantity
    for line in uow.find(OrderLine, order_ref=order.order_ref, sku=sku):
        pieces = min(left, line.to_pack)
        if pieces:
            fewer = replace(line, picked=line.picked - pieces)
            uow.save(fewer.run_short(pieces, ShortReason.DAMAGED.value))
            left -= pieces


def _quarantine(uow: UnitOfWork) -> str:
    """Name the place for what cannot be sold; without one it is scrap."""
    places = uow.find(Place, kind=PlaceKind.QUARANTINE)
    return places[0].place if places else SCRAP
