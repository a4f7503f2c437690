"""A long file is taken in part by part; interrupted, it is gone on with."""

from collections.abc import Iterator

import pytest

from tests.factories import an_act
from tests.unit.usecases.importing.rows import Given, an_order_row
from tests.warehouse import Warehouse
from warehouse_desk.domain.events import Operation
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.usecases.importing import run
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.importing.run import import_file, preview_file
from warehouse_desk.usecases.rows import Row, RowKind, RowProblem, Rows

PULLED_OUT = "the disk was pulled out"


@pytest.fixture(autouse=True)
def short_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "PART", 3)


def seven_rows() -> tuple[Row, ...]:
    """Four orders of two lines, the last lacking one; one line is of an unknown product."""
    skus = ("MUG-BLUE", "PEN", "MUG-RED", "NOTHING", "PEN", "MUG-BLUE", "PEN")
    return tuple(
        an_order_row(at + 2, order=f"L{at // 2}", line=1 + at % 2, sku=sku, quantity=1)
        for at, sku in enumerate(skus)
    )


def take_in(warehouse: Warehouse, rows: Rows, key: str = "the-key") -> ImportReport:
    return import_file(
        warehouse.store, an_act(key=key), rows, kind=RowKind.ORDERS, file="long.csv", sha256="1"
    )


def operations(warehouse: Warehouse) -> list[str]:
    with warehouse.store.look() as reading:
        return [one.kind for one in reading.find(Operation) if one.kind.startswith("import")]


class Torn(Given):
    """A file on a disk that is pulled out after its sixth row."""

    def __iter__(self) -> Iterator[Row | RowProblem]:
        yield from self.rows[:6]
        raise OSError(PULLED_OUT)


def test_every_row_of_every_part_is_accounted_for(warehouse: Warehouse) -> None:
    report = take_in(warehouse, Given(seven_rows(), ("colour",)))

    assert (report.rows, report.taken, report.known) == (7, 6, 0)
    assert [(one.row, one.field) for one in report.refused] == [(5, "sku")]
    assert report.unknown_columns == ("colour",)
    assert sorted(operations(warehouse)) == ["import_part", "import_part", "import_rest"]
    assert warehouse.count("import_run") == 1


def test_a_file_that_fits_into_one_part_is_one_operation(warehouse: Warehouse) -> None:
    take_in(warehouse, Given(seven_rows()[:3]))

    assert operations(warehouse) == ["import_rest"]


def test_an_interrupted_file_is_gone_on_with(warehouse: Warehouse) -> None:
    with pytest.raises(OSError, match=PULLED_OUT):
        take_in(warehouse, Torn(seven_rows()))
    assert warehouse.count("order_line") == 3
    assert warehouse.count("import_run") == 0

    report = take_in(warehouse, Given(seven_rows()), key="another")

    assert (report.taken, report.known, len(report.refused)) == (3, 3, 1)
    with warehouse.store.look() as reading:
        assert len(reading.find(Reservation)) == 6


def test_one_interrupted_before_its_end_is_promised_what_it_lacks(warehouse: Warehouse) -> None:
    rows = tuple(row for row in seven_rows() if row.row != 5)
    with pytest.raises(OSError, match=PULLED_OUT):
        take_in(warehouse, Torn(rows))
    take_in(warehouse, Given(rows[:3]), key="another")

    with warehouse.store.look() as reading:
        assert len(reading.find(Reservation)) == 3


def test_the_same_key_gives_the_first_answer_of_all_parts(warehouse: Warehouse) -> None:
    first = take_in(warehouse, Given(seven_rows()))
    before = warehouse.rows()

    again = take_in(warehouse, Given(seven_rows()))

    assert again == first
    assert warehouse.rows() == before


def test_a_preview_goes_through_all_parts_and_keeps_nothing(warehouse: Warehouse) -> None:
    before = warehouse.rows()

    report = preview_file(
        warehouse.store, an_act(), Given(seven_rows()), kind=RowKind.ORDERS, sha256="1"
    )

    assert (report.rows, report.taken, len(report.refused)) == (7, 6, 1)
    assert warehouse.rows() == before


def test_an_empty_file_is_an_import_of_nothing(warehouse: Warehouse) -> None:
    report = take_in(warehouse, Given(()))

    assert (report.rows, warehouse.count("import_run")) == (0, 1)
