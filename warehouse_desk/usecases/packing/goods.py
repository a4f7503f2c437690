"""The picked pieces of an order: where they wait, and which of them a scan means."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.picking import Tote, WallSlot
from warehouse_desk.domain.stock import Goods, SerialUnit, Stock
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class Piece:
    """Pieces of one lot or serial number in one place."""

    place: str
    goods: Goods
    quantity: int


def picked_lines(reading: Reading, order_ref: str) -> list[OrderLine]:
    """List the lines of an order that anything was picked of."""
    return [line for line in reading.find(OrderLine, order_ref=order_ref) if line.picked]


class OfProduct(Protocol):
    """A line, an item of a parcel, an insert: anything that names a product."""

    @property
    def sku(self) -> str:
        """Name it."""
        ...


def products_of(reading: Reading, pieces: Iterable[OfProduct]) -> dict[str, Product]:
    """Fetch the products of lines, parcel items or inserts, by SKU."""
    skus = tuple(sorted({one.sku for one in pieces}))
    return {one.sku: one for one in reading.find(Product, sku=skus)} if skus else {}


def waiting_places(reading: Reading, order_ref: str) -> tuple[str, ...]:
    """Name the totes and wall slots that hold an order."""
    totes = reading.find(Tote, order_ref=order_ref)
    slots = reading.find(WallSlot, order_ref=order_ref)
    return (*(tote.tote for tote in totes), *(slot.wall_slot for slot in slots))


def lines_of(reading: Reading, order_ref: str, scanned: Goods) -> list[OrderLine]:
    """List the lines of an order that want a product; refuse what the order does not hold."""
    lines = reading.find(OrderLine, order_ref=order_ref, sku=scanned.sku)
    if not any(line.picked for line in lines):
        raise Refusal(
            Why.NOT_IN_ORDER,
            order=order_ref,
            scanned=scanned.sku,
            orders=_others_that_want(reading, scanned.sku),
        )
    return lines


def mixes_lots(reading: Reading, order_ref: str, sku: str) -> bool:
    """Tell whether pieces of several lots wait to be packed: then each is scanned."""
    stock = reading.find(Stock, sku=sku, place=waiting_places(reading, order_ref))
    return len({row.lot for row in stock if row.quantity}) > 1


def choose_pieces(
    reading: Reading, order_ref: str, scanned: Goods, quantity: int
) -> tuple[Piece, ...]:
    """Find the pieces that a scan means; ask for the lot or serial number where several are there.

    The caller has checked that the order still wants so many.
    """
    product = reading.get(Product, scanned.sku)
    places = waiting_places(reading, order_ref)
    if product.serials:
        return (_choose_unit(reading, places, scanned, quantity),)
    there = [row for row in reading.find(Stock, sku=scanned.sku, place=places) if row.quantity]
    if product.lots:
        there = _of_lot(there, scanned)
    return _take_in_turn(there, scanned, quantity)


def free_empty(uow: UnitOfWork, order_ref: str, taken: Sequence[Piece] = ()) -> None:
    """Let go of the totes and wall slots that hold nothing more of the order.

    `taken` is what was just taken out: while the same goods are left there, nothing is empty.
    """
    if taken and all(_is_left(uow, piece) for piece in taken):
        return
    for tote in uow.find(Tote, order_ref=order_ref):
        if not uow.ask.still_holds(tote.tote, order_ref):
            uow.save(Tote(tote.tote))
    for slot in uow.find(WallSlot, order_ref=order_ref):
        if not uow.ask.still_holds(slot.wall_slot, order_ref):
            uow.save(replace(slot, order_ref=""))


def _is_left(uow: UnitOfWork, piece: Piece) -> bool:
    goods = piece.goods
    return uow.get(Stock, goods.sku, piece.place, goods.lot).quantity > 0


def _others_that_want(reading: Reading, sku: str) -> tuple[str, ...]:
    lines = reading.find(OrderLine, sku=sku)
    return tuple(dict.fromkeys(line.order_ref for line in lines if line.to_pack))


def _choose_unit(reading: Reading, places: tuple[str, ...], scanned: Goods, quantity: int) -> Piece:
    units = reading.find(SerialUnit, sku=scanned.sku, place=places)
    if quantity != 1 or not (scanned.serial or len(units) == 1):
        raise Refusal(Why.SERIAL_NEEDED, sku=scanned.sku)
    unit = next((one for one in units if one.serial == scanned.serial or not scanned.serial), None)
    if unit is None:
        known = reading.seek(SerialUnit, scanned.sku, scanned.serial)
        raise Refusal(
            Why.SERIAL_ELSEWHERE,
            sku=scanned.sku,
            serial=scanned.serial,
            place=known.place if known else "",
        )
    return Piece(unit.place, Goods(unit.sku, unit.lot, unit.serial), 1)


def _of_lot(there: list[Stock], scanned: Goods) -> list[Stock]:
    lots = sorted({row.lot for row in there})
    if not scanned.lot and len(lots) > 1:
        raise Refusal(Why.LOT_NEEDED, expected=" / ".join(lots))
    if scanned.lot and scanned.lot not in lots:
        raise Refusal(Why.WRONG_LOT, expected=" / ".join(lots), scanned=scanned.lot)
    return [row for row in there if scanned.lot in {"", row.lot}]


def _take_in_turn(there: list[Stock], scanned: Goods, quantity: int) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    left = quantity
    for row in there:
        taken = min(left, row.quantity)
        if taken:
            pieces.append(Piece(row.place, Goods(row.sku, row.lot), taken))
            left -= taken
    if left:
        raise Refusal(Why.ALREADY_PACKED, sku=scanned.sku, left=quantity - left, scanned=quantity)
    return tuple(pieces)
