"""Rows as a file would bring them, and a short way to take them in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tests.factories import MORNING, an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.catalogue import Barcode, Cushioning, Rotation
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.importing.run import import_file
from warehouse_desk.usecases.rows import (
    OrderRow,
    ProductRow,
    Row,
    RowKind,
    RowProblem,
    SlotRow,
    StockRow,
)


@dataclass
class Given:
    """The rows of a file."""

    rows: tuple[Row | RowProblem, ...]
    unknown: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Row | RowProblem]:
        return iter(self.rows)


def take(
    warehouse: Warehouse, kind: RowKind, *rows: Row | RowProblem, sha256: str = "1"
) -> ImportReport:
    """Take rows in as one file."""
    return import_file(
        warehouse.store, an_act(), Given(rows), kind=kind, file="given.csv", sha256=sha256
    )


def reasons(report: ImportReport) -> list[tuple[int, str, str]]:
    """List what was refused: row, field, reason."""
    return [(one.row, one.field, one.reason) for one in report.refused]


def a_product_row(row: int = 2, **changes: Any) -> ProductRow:
    product = ProductRow(
        row, "CUP", "Cup", (), 90, 80, 70, 210, Rotation.ANY,
        fragile=False, category="", lots=False, expiry=False, serials=False, reorder_point=0,
        cushioning=Cushioning.NONE,
    )  # fmt: skip
    return replace(product, **changes)


def a_code(code: str, sku: str = "CUP", quantity: int = 1) -> Barcode:
    return Barcode(code, sku, quantity)


def a_slot_row(row: int = 2, **changes: Any) -> SlotRow:
    return replace(SlotRow(row, "A-01-09", "A", "A-01", 9_000, 1, PlaceKind.PICK), **changes)


def a_stock_row(row: int = 2, **changes: Any) -> StockRow:
    return replace(StockRow(row, "PEN", "B-02-01", 5, "", ""), **changes)


def an_order_row(row: int = 2, **changes: Any) -> OrderRow:
    order = OrderRow(
        row, "N1", "web", MORNING, "standard", 1, "PEN", 3, 250, "GBP", "C-7",
        "Zofia Przykładowa", "ul. Zmyślona 7", "", "Kraków", "30-001", "PL",
        "zofia@example.com", "", "pl", "",
    )  # fmt: skip
    return replace(order, **changes)
