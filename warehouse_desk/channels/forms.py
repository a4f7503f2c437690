"""The columns of our own files, and the records that their rows make (interfaces.md, section 4)."""

from collections.abc import Mapping
from decimal import Decimal

from warehouse_desk.channels import cells
from warehouse_desk.channels.cells import MOST, Wrong
from warehouse_desk.channels.columns import Column, Form, Values, WrongField
from warehouse_desk.channels.table_forms import TABLES
from warehouse_desk.domain.catalogue import (
    HEAVIEST_G,
    LONGEST_SIDE_MM,
    Barcode,
    Cushioning,
    Rotation,
)
from warehouse_desk.domain.floor import MADE, SELLABLE, PlaceKind
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.i18n.money import places
from warehouse_desk.usecases.rows import (
    ChargeRow,
    OrderRow,
    ProductRow,
    ReturnRow,
    RowFault,
    RowKind,
    SlotRow,
    StockRow,
)

HIGHEST_LEVEL = 99
MOST_TAX = 9_900
#: Places that stay where they are; the others are made by the program itself.
_FIXED = {kind.value: kind for kind in PlaceKind if kind not in MADE}


def _product(row: int, values: Values) -> ProductRow:
    codes = (Barcode(code, values["sku"], pieces) for code, pieces in values.pop("barcodes"))
    return ProductRow(row=row, barcodes=tuple(codes), **values)


def _slot(row: int, values: Values) -> SlotRow:
    """Build a place; a slot that is picked from lies in an aisle."""
    if values["kind"] in SELLABLE:
        for name in ("zone", "aisle", "position_mm"):
            if values[name] in {"", None}:
                raise WrongField(name, Wrong(RowFault.EMPTY))
    return SlotRow(row=row, **values | {"position_mm": values["position_mm"] or 0})


def _stock(row: int, values: Values) -> StockRow:
    """Build a pile; an expiry belongs to a lot."""
    if values["expiry"] and not values["lot"]:
        raise WrongField("lot", Wrong(RowFault.EMPTY))
    return StockRow(row=row, **values)


def _order(row: int, values: Values) -> OrderRow:
    """Build an order's line; the currency says how many minor units a price has."""
    price: Decimal = values.pop("price")
    if price and not values["currency"]:
        raise WrongField("currency", Wrong(RowFault.EMPTY))
    cents = price.scaleb(places(values["currency"]))
    whole = int(cents)
    if cents != whole:
        raise WrongField("price", Wrong(RowFault.NOT_AN_AMOUNT, value=str(price)))
    return OrderRow(row, price_cents=whole, **values)


def _return(row: int, values: Values) -> ReturnRow:
    return ReturnRow(row=row, **values)


def _charge(row: int, values: Values) -> ChargeRow:
    """Build what an order cost beside its lines; tax in hundredths of a per cent."""
    tax: Decimal = values.pop("tax_percent") * 100
    if tax != int(tax) or tax > MOST_TAX:
        raise WrongField("tax_percent", Wrong(RowFault.NOT_AN_AMOUNT, value=str(tax / 100)))
    return ChargeRow(row=row, tax_bp=int(tax), **values)


_SIDE = cells.number(1, LONGEST_SIDE_MM)
_PIECES = cells.number(1, MOST)

FORMS: Mapping[RowKind, Form] = {
    RowKind.PRODUCTS: Form(
        (
            Column("sku", cells.sku),
            Column("name", cells.text),
            Column("barcodes", cells.barcodes, ()),
            Column("length_mm", _SIDE),
            Column("width_mm", _SIDE),
            Column("height_mm", _SIDE),
            Column("weight_g", cells.number(1, HEAVIEST_G)),
            Column("rotation", cells.member(Rotation), Rotation.ANY),
            Column("fragile", cells.yes_no, default=False),
            Column("category", cells.text, ""),
            Column("lots", cells.yes_no, default=False),
            Column("expiry", cells.yes_no, default=False),
            Column("serials", cells.yes_no, default=False),
            Column("reorder_point", cells.number(0, MOST), 0),
            Column("cushioning", cells.member(Cushioning), Cushioning.NONE),
        ),
        _product,
    ),
    RowKind.SLOTS: Form(
        (
            Column("slot", cells.place),
            Column("zone", cells.place, ""),
            Column("aisle", cells.place, ""),
            Column("position_mm", cells.number(0, MOST), None),
            Column("level", cells.number(0, HIGHEST_LEVEL), 0),
            Column("kind", cells.one_of(_FIXED), PlaceKind.PICK),
            Column("most_pieces", cells.number(0, MOST), None),
            Column("volume_cm3", cells.number(0, MOST), None),
        ),
        _slot,
    ),
    RowKind.STOCK: Form(
        (
            Column("sku", cells.sku),
            Column("slot", cells.place),
            Column("quantity", cells.number(0, MOST)),
            Column("lot", cells.reference, ""),
            Column("expiry", cells.day, ""),
        ),
        _stock,
    ),
    RowKind.ORDERS: Form(
        (
            Column("order", cells.reference),
            Column("channel", cells.text, "file"),
            Column("placed_at", cells.moment),
            Column(
                "service", cells.one_of({"standard": "standard", "express": "express"}), "standard"
            ),
            Column("line", _PIECES),
            Column("sku", cells.sku),
            Column("quantity", _PIECES),
            Column("price", cells.amount, Decimal(0)),
            Column("currency", cells.upper("[A-Z]{3}", "EUR"), ""),
            Column("customer", cells.text, ""),
            Column("name", cells.text),
            Column("address1", cells.text),
            Column("address2", cells.text, ""),
            Column("city", cells.text),
            Column("postcode", cells.text, ""),
            Column("country", cells.upper("[A-Z]{2}", "GB")),
            Column("email", cells.email, ""),
            Column("phone", cells.text, ""),
            Column("language", cells.language, "en"),
            Column("note", cells.note, ""),
        ),
        _order,
    ),
    RowKind.RETURNS: Form(
        (
            Column("rma", cells.rma),
            Column("order", cells.reference),
            Column("line", _PIECES),
            Column("sku", cells.sku),
            Column("quantity", _PIECES),
            Column("reason", cells.member(ReturnReason)),
            Column("comment", cells.note, ""),
            Column("requested_at", cells.moment),
        ),
        _return,
    ),
    RowKind.CHARGES: Form(
        (
            Column("order", cells.reference),
            Column("discount", cells.amount, Decimal(0)),
            Column("shipping", cells.amount, Decimal(0)),
            Column("tax_percent", cells.amount, Decimal(0)),
        ),
        _charge,
    ),
    **TABLES,
}
