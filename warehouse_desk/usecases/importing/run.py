"""A file is taken in wholly, or gone on with; a preview does the same and keeps nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import islice
from typing import Any

import msgspec

from warehouse_desk.domain.events import ImportRun, Operation
from warehouse_desk.domain.orders import Order, OrderLine
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
from warehouse_desk.usecases.rows import OrderRow, Row, RowKind, RowProblem, Rows, StockRow
from warehouse_desk.usecases.shipping.cut_offs import leaving

Take = Callable[[Any], bool]


#: So many rows are taken in by one operation: more would hold up the other desks.
PART = 2_000
#: Each row of these tells by itself whether it is known, so that a half file can be gone on with.
IN_PARTS = frozenset({RowKind.PRODUCTS, RowKind.ORDERS})


def import_file(
    store: Store, act: Act, rows: Rows, *, kind: RowKind, file: str, sha256: str
) -> ImportReport:
    """Take a file in; a long one part by part: interrupted, it is gone on with by the next try."""
    before = ImportReport(unknown_columns=tuple(rows.unknown))
    whole: Iterator[Iterable[Row | RowProblem]] = iter([rows])
    parts = _parts(rows) if kind in IN_PARTS else whole
    part = next(parts, ())
    for at, following in enumerate(parts):
        part_act = replace(act, key=f"{act.key}-{at}")
        before += import_part(store, part_act, part, kind=kind, sha256=sha256)
        part = following
    return import_rest(store, act, part, before, kind=kind, file=file, sha256=sha256)


@operation(Right.IMPORT)
def import_part(
    uow: UnitOfWork, rows: Iterable[Row | RowProblem], *, kind: RowKind, sha256: str
) -> ImportReport:
    """Take in a part of a file that is not its last."""
    return _go_through(uow, rows, kind, sha256)


@operation(Right.IMPORT)
def import_rest(
    uow: UnitOfWork,
    rows: Iterable[Row | RowProblem],
    before: ImportReport,
    *,
    kind: RowKind,
    file: str,
    sha256: str,
) -> ImportReport:
    """Take in a file, or its last part; promise stock to what it brought."""
    report = before + _go_through(uow, rows, kind, sha256)
    is_first = not uow.find(ImportRun, kind=kind.value, sha256=sha256)
    if kind in {RowKind.ORDERS, RowKind.STOCK} and (report.taken or is_first):
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
        report = _go_through(uow, rows, kind, sha256)
    return replace(report, unknown_columns=tuple(rows.unknown))


def _parts(rows: Iterable[Row | RowProblem]) -> Iterator[list[Row | RowProblem]]:
    all_ = iter(rows)
    while part := list(islice(all_, PART)):
        yield part


def _go_through(
    uow: UnitOfWork, rows: Iterable[Row | RowProblem], kind: RowKind, sha256: str
) -> ImportReport:
    tally = Tally()
    take = _taker(uow, kind, sha256)
    for part in _parts(rows):
        if kind is RowKind.ORDERS:
            _look_ahead(uow, [row for row in part if isinstance(row, OrderRow)])
        for row in tally.good(part):
            try:
                tally.take(was_new=take(row))
            except RowRefused as refused:
                tally.refuse(row, refused)
    report = tally.report()
    return replace(report, findings=floor_findings(uow)) if kind is RowKind.SLOTS else report


def _look_ahead(uow: UnitOfWork, rows: Sequence[OrderRow]) -> None:
    """Read at once what is known of the orders of many rows."""
    uow.ahead(Order, [(row.order,) for row in rows])
    uow.ahead(OrderLine, [(row.order, row.line) for row in rows])


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
            leaves = cache(partial(leaving, uow))
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
