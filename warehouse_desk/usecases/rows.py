"""Rows from outside: what a file may bring in, and what may be wrong with it.

A row says what somebody else wrote, checked for its form only. Whether its product, slot or order
is known, and whether it was there before, is for the import to decide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as having
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from warehouse_desk.domain.catalogue import Barcode, Cushioning, Rotation
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.returns import ReturnReason


class RowKind(StrEnum):
    """What the rows of a file are about."""

    PRODUCTS = "products"
    SLOTS = "slots"
    STOCK = "stock"
    ORDERS = "orders"
    RETURNS = "returns"
    CARRIERS = "carriers"
    SERVICES = "services"
    RATES = "rates"
    CUT_OFFS = "cut-offs"
    ZONES = "zones"
    TERMS = "terms"
    SURCHARGES = "surcharges"
    DAYS_OFF = "days-off"
    NUMBERS = "numbers"
    TEMPLATES = "templates"
    RETURN_TERMS = "return-terms"
    PICK_UPS = "pick-ups"
    CUSTOMS = "customs"
    CODES = "codes"
    CHARGES = "charges"


class FileFault(StrEnum):
    """Why a file is refused as a whole: the fact `fault` of `Why.BAD_FILE`."""

    NOT_A_FILE = "file.not_a_file"
    EMPTY = "file.empty"
    TOO_LARGE = "file.too_large"
    TOO_MANY_ROWS = "file.too_many_rows"
    NOT_UTF8 = "file.not_utf8"
    LINE_ENDS = "file.line_ends"
    BROKEN_HEADING = "file.broken_heading"
    COLUMNS_MISSING = "file.columns_missing"
    COLUMN_TWICE = "file.column_twice"


class RowFault(StrEnum):
    """Why a row is refused."""

    EMPTY = "row.empty"
    TOO_LONG = "row.too_long"
    CONTROL_SIGNS = "row.control_signs"
    INVISIBLE_SIGNS = "row.invisible_signs"
    FOREIGN_SIGNS = "row.foreign_signs"
    NOT_A_NUMBER = "row.not_a_number"
    OUT_OF_RANGE = "row.out_of_range"
    NOT_AN_AMOUNT = "row.not_an_amount"
    NOT_A_DATE = "row.not_a_date"
    NOT_A_TIME = "row.not_a_time"
    NO_TIME_ZONE = "row.no_time_zone"
    NOT_ONE_OF = "row.not_one_of"
    WRONG_FORM = "row.wrong_form"
    CHECK_DIGIT = "row.check_digit"
    RESERVED_CODE = "row.reserved_code"
    CODE_TWICE = "row.code_twice"
    BROKEN_QUOTES = "row.broken_quotes"
    FIELD_COUNT = "row.field_count"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field; facts are safe to show (`value` is what stood there)."""

    field: str
    reason: RowFault
    facts: Mapping[str, object] = having(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that cannot be taken, with all that is wrong in it; `row` is its line in the file."""

    row: int
    faults: tuple[Fault, ...]

    @property
    def field(self) -> str:
        """Name the first faulty field; empty when it is the row as a whole."""
        return self.faults[0].field

    @property
    def reason(self) -> RowFault:
        """Give the first reason."""
        return self.faults[0].reason

    @property
    def facts(self) -> Mapping[str, object]:
        """Give the facts of the first reason."""
        return self.faults[0].facts


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product and every code that means it (GTINs with 14 digits)."""

    row: int
    sku: str
    name: str
    barcodes: tuple[Barcode, ...]
    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int
    rotation: Rotation
    fragile: bool
    category: str
    lots: bool
    expiry: bool
    serials: bool
    reorder_point: int
    cushioning: Cushioning


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A fixed place; those beside the aisles have no aisle."""

    row: int
    slot: str
    zone: str
    aisle: str
    position_mm: int
    level: int
    kind: PlaceKind
    #: What it has room for, 0 without limit; None: as before.
    most_pieces: int | None = None
    volume_cm3: int | None = None


@dataclass(frozen=True, slots=True)
class StockRow:
    """Pieces of a product (and lot) in a slot; expiry is an ISO date or empty."""

    row: int
    sku: str
    slot: str
    quantity: int
    lot: str
    expiry: str


@dataclass(slots=True)
class OrderRow:
    """A line of an order with the order's own facts; price in minor units, time in UTC.

    Not frozen: a file has up to a million of them, and frozen they take twice as long to make.
    """

    row: int
    order: str
    channel: str
    placed_at: datetime
    service: str
    line: int
    sku: str
    quantity: int
    price_cents: int
    currency: str
    customer: str
    name: str
    address1: str
    address2: str
    city: str
    postcode: str
    country: str
    email: str
    phone: str
    language: str
    note: str


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """A line that a customer wants to send back; time in UTC."""

    row: int
    rma: str
    order: str
    line: int
    sku: str
    quantity: int
    reason: ReturnReason
    comment: str
    requested_at: datetime


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A row that is a record of the warehouse as it stands: of carriers, customs, insert codes."""

    row: int
    record: object
    key: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ChargeRow:
    """What an order cost beside its lines, in the order's currency; tax is held in all prices."""

    row: int
    order: str
    discount: Decimal
    shipping: Decimal
    tax_bp: int


Row = ProductRow | SlotRow | StockRow | OrderRow | ReturnRow | ChargeRow | RecordRow


class Rows(Protocol):
    """The rows of a file, read one after another; every row comes out as record or as problem.

    Iterating may still end in `Refusal(Why.BAD_FILE)`: then nothing of the file is to be kept.
    """

    @property
    def unknown(self) -> tuple[str, ...]:
        """Name the columns that mean nothing here and are left out."""
        ...

    def __iter__(self) -> Iterator[Row | RowProblem]:
        """Read from the beginning."""
        ...
