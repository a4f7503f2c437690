"""A file is taken wholly or not at all; every row is accounted for."""

from collections.abc import Iterator

import pytest

from tests.factories import an_act
from tests.unit.usecases.importing.rows import (
    Given,
    a_product_row,
    a_slot_row,
    a_stock_row,
    an_order_row,
    reasons,
    take,
)
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import ImportRun
from warehouse_desk.usecases.importing.run import import_file, preview_file
from warehouse_desk.usecases.rows import Fault, FileFault, Row, RowFault, RowKind, RowProblem


def test_rows_are_taken_known_or_refused_and_add_up(warehouse: Warehouse) -> None:
    problem = RowProblem(
        4, (Fault("weight_g", RowFault.NOT_A_NUMBER, {"value": "x"}), Fault("name", RowFault.EMPTY))
    )
    take(warehouse, RowKind.PRODUCTS, a_product_row())
    given = Given((a_product_row(2), a_product_row(3, sku="JUG"), problem), unknown=("colour",))

    report = import_file(
        warehouse.store, an_act(), given, kind=RowKind.PRODUCTS, file="p.csv", sha256="2"
    )

    assert (report.rows, report.taken, report.known) == (3, 1, 1)
    assert reasons(report) == [(4, "weight_g", "row.not_a_number")]
    assert report.refused[0].facts == {"value": "x"}
    assert report.unknown_columns == ("colour",)
    with warehouse.store.look() as reading:
        *_, run = reading.find(ImportRun)
    assert (run.file, run.kind, run.rows, run.taken, run.known, run.refused) == (
        "p.csv", "products", 3, 1, 1, 1,
    )  # fmt: skip


def test_what_stood_in_a_refused_field_is_told_once_and_not_kept(warehouse: Warehouse) -> None:
    wrong = Fault("email", RowFault.WRONG_FORM, {"example": "a@b.com", "value": "Ada, Leeds"})
    rows = (RowProblem(2, (wrong,)), RowProblem(3, (Fault("name", RowFault.EMPTY),)))
    act = an_act()

    first, again = (
        import_file(
            warehouse.store, act, Given(rows), kind=RowKind.ORDERS, file="o.csv", sha256="1"
        )
        for _ in range(2)
    )

    assert [one.facts.get("value") for one in first.refused] == ["Ada, Leeds", None]
    assert [one.facts.get("value") for one in again.refused] == ["…", None]
    assert reasons(again) == reasons(first)


def test_refused_rows_are_listed_in_the_order_of_the_file(warehouse: Warehouse) -> None:
    late = RowProblem(2, (Fault("", RowFault.FIELD_COUNT),))

    report = take(warehouse, RowKind.STOCK, a_stock_row(3, sku="NO-SUCH"), late)

    assert [one.row for one in report.refused] == [2, 3]


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        (RowKind.PRODUCTS, a_product_row()),
        (RowKind.SLOTS, a_slot_row()),
        (RowKind.STOCK, a_stock_row()),
        (RowKind.ORDERS, an_order_row()),
    ],
)
def test_a_preview_tells_the_same_and_changes_nothing(
    warehouse: Warehouse, kind: RowKind, row: Row
) -> None:
    before = warehouse.rows()

    seen = preview_file(warehouse.store, an_act(), Given((row,)), kind=kind, sha256="1")

    assert warehouse.rows() == before
    assert take(warehouse, kind, row) == seen


def test_a_preview_too_is_for_those_who_may_take_files_in(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        preview_file(
            warehouse.store, an_act(person="ada"), Given(()), kind=RowKind.STOCK, sha256="1"
        )

    assert refused.value.why is Why.NOT_ALLOWED


class BreaksOff(Given):
    """A file that turns out to be none after its first row."""

    def __iter__(self) -> Iterator[Row | RowProblem]:
        yield from self.rows
        raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_UTF8)


def test_of_a_file_that_breaks_off_nothing_is_kept(warehouse: Warehouse) -> None:
    before = warehouse.rows()

    with pytest.raises(Refusal):
        import_file(
            warehouse.store,
            an_act(),
            BreaksOff((a_stock_row(),)),
            kind=RowKind.STOCK,
            file="s.csv",
            sha256="1",
        )

    assert warehouse.rows() == before


def test_an_import_sent_twice_under_one_key_is_done_once(warehouse: Warehouse) -> None:
    act = an_act()

    def send() -> int:
        return import_file(
            warehouse.store, act, Given((a_stock_row(),)),
            kind=RowKind.STOCK, file="s.csv", sha256="1",
        ).taken  # fmt: skip

    assert (send(), send()) == (1, 1)
    assert warehouse.count("import_run") == 1
