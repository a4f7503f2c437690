"""Taking in products, slots and stock."""

from warehouse_desk.domain.catalogue import Barcode, Lot, Product
from warehouse_desk.domain.floor import (
    MADE,
    SUPPLIER,
    Aisle,
    CrossAisle,
    Place,
    PlaceKind,
    Zone,
)
from warehouse_desk.domain.picking import WallSlot
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.usecases.floor_edit import put_cross_aisle
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import ProductRow, SlotRow, StockRow
from warehouse_desk.usecases.stock import move

#: How far apart aisles are put that come with slots and without a floor plan.
AISLE_SPACING_MM = 3_000


def take_product(uow: UnitOfWork, row: ProductRow) -> bool:
    """Take a product and its codes; tell whether anything was new."""
    owners = {barcode.code: uow.seek(Barcode, barcode.code) for barcode in row.barcodes}
    for code, owner in owners.items():
        if owner is not None and owner.sku != row.sku:
            raise RowRefused("barcodes", ImportFault.CODE_TAKEN, code=code, sku=owner.sku)
    known = uow.seek(Product, row.sku)
    product = Product(
        row.sku, row.name, row.length_mm, row.width_mm, row.height_mm, row.weight_g, row.rotation,
        row.fragile, row.category, row.lots, row.expiry, row.serials, row.reorder_point,
        picture=known.picture if known else "", cushioning=row.cushioning,
    )  # fmt: skip
    is_new = put(uow, product, known)
    for barcode in row.barcodes:
        is_new = put(uow, barcode, owners[barcode.code]) or is_new
    return is_new


def take_slot(uow: UnitOfWork, row: SlotRow) -> bool:
    """Take a place, with the zone and aisle it names if the floor has none yet."""
    if row.aisle:
        _require_aisle(uow, row)
    known = uow.seek(Place, row.slot)
    before = known or Place(row.slot, row.kind)
    place = Place(
        row.slot, row.kind, row.zone, row.aisle, row.position_mm, row.level, before.blocked,
        before.most_pieces if row.most_pieces is None else row.most_pieces,
        before.volume_cm3 if row.volume_cm3 is None else row.volume_cm3,
    )  # fmt: skip
    if known is not None and known.kind is not row.kind and _is_in_use(uow, known):
        raise RowRefused("kind", ImportFault.SLOT_IN_USE, slot=row.slot, kind=known.kind.value)
    is_new = put(uow, place, known)
    if row.kind is PlaceKind.WALL and uow.seek(WallSlot, row.slot) is None:
        uow.add(WallSlot(row.slot, len(uow.find(WallSlot)) + 1))
    return is_new


def take_stock(uow: UnitOfWork, row: StockRow) -> bool:
    """Take pieces in from the supplier's side of the ledger."""
    product = uow.seek(Product, row.sku)
    if product is None:
        raise RowRefused("sku", ImportFault.UNKNOWN_PRODUCT, sku=row.sku)
    place = uow.seek(Place, row.slot)
    if place is None or place.kind in MADE:
        raise RowRefused("slot", ImportFault.UNKNOWN_SLOT, slot=row.slot)
    if not row.quantity:
        return _keep_home(uow, Stock(row.sku, row.slot, row.lot))
    if product.lots and not row.lot:
        raise RowRefused("lot", ImportFault.LOT_MISSING, sku=row.sku)
    if product.expiry and not row.expiry:
        raise RowRefused("expiry", ImportFault.EXPIRY_MISSING, sku=row.sku)
    if row.lot:
        _take_lot(uow, Lot(row.sku, row.lot, row.expiry))
    goods = Goods(row.sku, row.lot)
    move(uow, goods, origin=SUPPLIER, target=row.slot, quantity=row.quantity, reason="import")
    return True


def _is_in_use(uow: UnitOfWork, place: Place) -> bool:
    """Tell whether a place cannot become one of another kind."""
    is_fixed = place.kind in MADE or place.kind is PlaceKind.WALL
    return is_fixed or any(one.quantity for one in uow.find(Stock, place=place.place))


def put(uow: UnitOfWork, record: object, known: object | None) -> bool:
    """Add a record, or change the one that is known; false when that is the same."""
    if record == known:
        return False
    if known is None:
        uow.add(record)
    else:
        uow.save(record)
    return True


def _keep_home(uow: UnitOfWork, empty: Stock) -> bool:
    """Note where a product lives, although nothing is there."""
    if uow.seek(Stock, empty.sku, empty.place, empty.lot) is not None:
        return False
    uow.add(empty)
    return True


def _take_lot(uow: UnitOfWork, lot: Lot) -> None:
    known = uow.seek(Lot, lot.sku, lot.lot)
    if known is not None and known != lot:
        raise RowRefused("expiry", ImportFault.LOT_DIFFERS, lot=lot.lot, expected=known.expiry)
    put(uow, lot, known)


def _require_aisle(uow: UnitOfWork, row: SlotRow) -> None:
    crosses = sorted(cross.y_mm for cross in uow.find(CrossAisle))
    if uow.seek(Aisle, row.aisle) is not None:
        if crosses and not crosses[0] <= row.position_mm <= crosses[-1]:
            if _has_own_floor(uow):
                raise RowRefused(
                    "position_mm",
                    ImportFault.OFF_THE_AISLE,
                    aisle=row.aisle,
                    position=row.position_mm,
                )
            _lengthen(uow, row.position_mm)
        return
    if _has_own_floor(uow):
        raise RowRefused("aisle", ImportFault.UNKNOWN_AISLE, aisle=row.aisle)
    _make_aisle(uow, row)


#: Cross-aisles that were not drawn by anybody bear these names.
MADE_FRONT, MADE_BACK = "front (made)", "back (made)"


def _has_own_floor(uow: UnitOfWork) -> bool:
    return any(cross.name not in {MADE_FRONT, MADE_BACK} for cross in uow.find(CrossAisle))


def _make_aisle(uow: UnitOfWork, row: SlotRow) -> None:
    """Draw a plain floor as slots come in: aisles side by side in the order of the file."""
    if uow.seek(Zone, row.zone) is None:
        uow.add(Zone(row.zone, row.zone, len(uow.find(Zone)) + 1))
    uow.add(Aisle(row.aisle, row.zone, len(uow.find(Aisle)) * AISLE_SPACING_MM))
    if not uow.find(CrossAisle):
        uow.add(CrossAisle(0, MADE_FRONT, 0))
        uow.add(CrossAisle(0, MADE_BACK, AISLE_SPACING_MM))
    _lengthen(uow, row.position_mm)


def _lengthen(uow: UnitOfWork, position: int) -> None:
    back = max(uow.find(CrossAisle), key=lambda cross: cross.y_mm)
    if position >= back.y_mm:
        put_cross_aisle(uow, back, position + AISLE_SPACING_MM // 2)
