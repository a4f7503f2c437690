"""One file in one operation: wholly or not at all; a preview does the same and keeps nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from warehouse_desk.domain.events import ImportRun, Operation
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.floor_findings import floor_findings
from warehouse_desk.usecases.importing.charges import take_charge
from warehouse_desk.usecases.importing.goods import take_product, take_slot, take_stock
from warehouse_desk.usecases.importing.orders import take_order_line
from warehouse_desk.usecases.importing.report import ImportReport, RowRefused, Tally
from warehouse_desk.usecases.importing.returns import ReturnsTaker
from warehouse_desk.usecases.importing.tables import take_record
from warehouse_desk.usecases.operation import operation, require
from warehouse_desk.usecases.ports import Act, Store, UnitOfWork
from warehouse_desk.usecases.promising import promise
from warehouse_desk.usecases.rows import RowKind, Rows, StockRow
from warehouse_desk.usecases.shipping.cut_offs import ship_by

Take = Callable[[Any], bool]


@operation(Right.IMPORT)
def import_file(
    uow: UnitOfWork, rows: Rows, *, kind: RowKind, file: str, sha256: str
) -> ImportReport:
    """Take a file in; promise stock to what it brought."""
    report = _go_through(uow, rows, kind, sha256)
    if kind in {RowKind.ORDERS, RowKind.STOCK} and report.taken:
        promise(uow)
    uow.add(
        ImportRun(
            0, uow.act.key, file, kind.value, sha256, report.rows, report.taken, report.known,
            len(report.refused), uow.now,
        )
    )  # fmt: skip
    uow.record("imported", kind.value, rows=report.rows, taken=report.taken)
    return report


def preview_file(store: Store, act: Act, rows: Rows, *, kind: RowKind, sha256: str) -> ImportReport:
    """Tell what taking a file in would do, and change nothing."""
    with store.begin(act) as uow:
        require(uow, Right.IMPORT)
        return _go_through(uow, rows, kind, sha256)


def _go_through(uow: UnitOfWork, rows: Rows, kind: RowKind, sha256: str) -> ImportReport:
    tally = Tally()
    take = _taker(uow, kind, sha256)
    for row in tally.good(rows):
        try:
            tally.take(was_new=take(row))
        except RowRefused as refused:
            tally.refuse(row, refused)
    report = tally.report(tuple(rows.unknown))
    return replace(report, findings=floor_findings(uow)) if kind is RowKind.SLOTS else report


def _taker(uow: UnitOfWork, kind: RowKind, sha256: str) -> Take:
    match kind:
        case RowKind.PRODUCTS:
            return lambda row: take_product(uow, row)
        case RowKind.SLOTS:
            return lambda row: take_slot(uow, row)
        case RowKind.STOCK:
            booked = _booked(uow, sha256)
            return lambda row: not booked(row) and take_stock(uow, row)
        case RowKind.RETURNS:
            return ReturnsTaker(uow)
        case RowKind.CHARGES:
            return lambda row: take_charge(uow, row)
        case RowKind.ORDERS:

            def leaves(service: str, placed_at: datetime) -> datetime:
                return ship_by(uow, service, placed_at)

            return lambda row: take_order_line(uow, row, leaves)
    return lambda row: take_record(uow, row)


def _booked(uow: UnitOfWork, sha256: str) -> Callable[[StockRow], bool]:
    """Tell which rows of a delivery are booked already: all that no earlier run refused."""
    runs = uow.find(ImportRun, kind=RowKind.STOCK.value, sha256=sha256)
    reports = [
        msgspec.json.decode(uow.get(Operation, run.operation).answer, type=ImportReport)
        for run in runs
    ]
    refused = [{one.row for one in report.refused} for report in reports]
    left = set.intersection(*refused) if refused else set()
    return lambda row: bool(refused) and row.row not in left
