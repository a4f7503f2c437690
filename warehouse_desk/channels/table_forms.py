"""The columns of carriers' tables, of customs data and of insert codes: each row is a record."""

from collections.abc import Callable, Mapping
from datetime import time
from zoneinfo import ZoneInfo

from warehouse_desk.channels import cells
from warehouse_desk.channels.cells import MOST, Wrong
from warehouse_desk.channels.columns import Column, Form, Values
from warehouse_desk.domain.carriers import (
    Basis,
    CarrierZone,
    CheckDigit,
    Customs,
    DayOff,
    LabelTemplate,
    NumberRange,
    PickUpWindow,
    ReturnTerms,
    ServiceTerms,
    Surcharge,
)
from warehouse_desk.domain.inserts import InsertCode
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.scanning.signs import shown
from warehouse_desk.usecases.importing.tables import ANY
from warehouse_desk.usecases.rows import RecordRow, RowFault, RowKind

WEEKDAYS = {
    name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_MOST_NUMBERS = 10**12


def _fee(cell: str) -> int:
    """Read money as minor units of a hundredth."""
    cents = cells.amount(cell) * 100
    if cents != int(cents):
        raise Wrong(RowFault.NOT_AN_AMOUNT, value=shown(cell))
    return int(cents)


def _time(cell: str) -> int:
    """Read a time of the day as minutes after midnight."""
    try:
        at = time.fromisoformat(cell)
    except ValueError:
        raise Wrong(RowFault.WRONG_FORM, example="16:30", value=shown(cell)) from None
    return at.hour * 60 + at.minute


def _zone(cell: str) -> str:
    try:
        return ZoneInfo(cell).key
    except (OSError, ValueError, KeyError):
        raise Wrong(RowFault.WRONG_FORM, example="Europe/London", value=shown(cell)) from None


def _big(cell: str) -> int:
    if not (cell.isascii() and cell.isdecimal() and int(cell) < _MOST_NUMBERS):
        raise Wrong(RowFault.NOT_A_NUMBER, value=shown(cell))
    return int(cell)


def _records(kind: type, keys: tuple[str, ...]) -> Callable[[int, Values], RecordRow]:
    def build(row: int, values: Values) -> RecordRow:
        record = kind(**values)
        return RecordRow(row, record, tuple(getattr(record, name) for name in keys))

    return build


def _form(kind: type, keys: tuple[str, ...], *columns: Column) -> Form:
    return Form(columns, _records(kind, keys))


_NAME = cells.reference
_GRAMS = cells.number(1, 1_000_000)
_MM = cells.number(0, 100_000)
_CARRIER, _SERVICE = Column("carrier", _NAME), Column("service", _NAME)
_ANY_SERVICE = Column("service", _NAME, ANY)
_COUNTRY = cells.upper("[A-Z]{2}", "GB")

TABLES: Mapping[RowKind, Form] = {
    RowKind.CARRIERS: _form(
        Carrier, ("carrier",), _CARRIER,
        Column("name", cells.text),
        Column("company_prefix", cells.upper("[0-9]{7,10}", "9521001")),
        Column("staging", cells.place, ""),
        Column("time_zone", _zone),
    ),
    RowKind.SERVICES: _form(
        Service, ("carrier", "service"), _CARRIER, _SERVICE,
        Column("name", cells.text),
        Column("express", cells.yes_no, default=False),
        Column("max_weight_g", _GRAMS),
        Column("max_length_mm", _MM),
        Column("divisor", cells.number(0, MOST), 0),
    ),
    RowKind.RATES: _form(
        Rate, ("carrier", "service", "country", "up_to_g"), _CARRIER, _SERVICE,
        Column("country", _NAME, ANY),
        Column("up_to_g", _GRAMS),
        Column("fee_cents", _fee),
        Column("transit_days", cells.number(0, 60)),
    ),
    RowKind.CUT_OFFS: _form(
        CutOff, ("carrier", "weekday"), _CARRIER,
        Column("weekday", cells.one_of(WEEKDAYS)),
        Column("minute", _time),
    ),
    RowKind.ZONES: _form(
        CarrierZone, ("carrier", "country", "postcode"), _CARRIER,
        Column("country", _COUNTRY),
        Column("postcode", cells.text, ""),
        Column("zone", _NAME),
    ),
    RowKind.TERMS: _form(
        ServiceTerms, ("carrier", "service"), _CARRIER, _SERVICE,
        Column("fuel_permille", cells.number(0, 1_000), 0),
        Column("max_girth_mm", _MM, 0),
    ),
    RowKind.SURCHARGES: _form(
        Surcharge, ("carrier", "service", "name"), _CARRIER, _SERVICE,
        Column("name", cells.text),
        Column("basis", cells.member(Basis)),
        Column("above", cells.number(0, MOST), 0),
        Column("zone", _NAME, ""),
        Column("fee_cents", _fee, 0),
        Column("permille", cells.number(0, 1_000), 0),
    ),
    RowKind.DAYS_OFF: _form(DayOff, ("carrier", "day"), _CARRIER, Column("day", cells.day)),
    RowKind.NUMBERS: _form(
        NumberRange, ("carrier", "service"), _CARRIER, _ANY_SERVICE,
        Column("prefix", _NAME, ""),
        Column("first", _big),
        Column("last", _big),
        Column("suffix", _NAME, ""),
        Column("digit", cells.member(CheckDigit), CheckDigit.NONE),
    ),
    RowKind.TEMPLATES: _form(
        LabelTemplate, ("carrier", "service"), _CARRIER, _ANY_SERVICE,
        Column("mark", cells.text, ""),
        Column("routing", cells.text, ""),
        Column("code", cells.text, ""),
        Column("label_address", cells.text, ""),
    ),
    RowKind.RETURN_TERMS: _form(
        ReturnTerms, ("carrier", "country"), _CARRIER,
        Column("country", _NAME, ANY),
        _SERVICE,
        Column("name", cells.text),
        Column("fee_cents", _fee),
        Column("transit_days", cells.number(0, 60)),
        Column("drop_off", cells.text, ""),
        Column("picks_up", cells.yes_no, default=False),
    ),
    RowKind.PICK_UPS: _form(
        PickUpWindow, ("carrier", "country", "weekday", "begins"), _CARRIER,
        Column("country", _NAME, ANY),
        Column("weekday", cells.one_of(WEEKDAYS)),
        Column("begins", _time),
        Column("ends", _time),
        Column("order_by", _time),
        Column("days_before", cells.number(0, 14), 1),
        Column("fee_cents", _fee, 0),
    ),
    RowKind.CUSTOMS: _form(
        Customs, ("sku",),
        Column("sku", cells.sku),
        Column("hs_code", cells.upper("[0-9]{6,10}", "691200")),
        Column("origin", _COUNTRY),
        Column("description", cells.text, ""),
    ),
    RowKind.CODES: _form(
        InsertCode, ("code",),
        Column("code", cells.reference),
        Column("rule", cells.number(1, MOST)),
    ),
}  # fmt: skip
