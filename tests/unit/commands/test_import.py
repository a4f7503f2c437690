"""`import`: every row of a file is accounted for."""

from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse

STOCK = "sku,slot,quantity,colour\nPEN,B-02-01,5,red\nNO-SUCH,B-02-01,1,\nMUG-RED,A-01-02,2,\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "stock.csv"
    path.write_text(STOCK)
    return path


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_rows_are_taken_known_or_refused(command: Run, warehouse: Warehouse, file: Path) -> None:
    first = command("import", "stock", file, "--store", path(warehouse), "--json")
    second = command("import", "stock", file, "--store", path(warehouse), "--json")

    refused = [{"row": 3, "field": "sku", "reason": "row.unknown_product"}]
    assert (first.status, first.err) == (1, "")
    assert first.data == {"rows": 3, "taken": 2, "known": 0, "refused": refused}
    assert second.data == {"rows": 3, "taken": 0, "known": 2, "refused": refused}


def test_a_dry_run_changes_nothing(command: Run, warehouse: Warehouse, file: Path) -> None:
    before = warehouse.rows()

    ran = command("import", "stock", file, "--dry-run", "--json", "--store", path(warehouse))

    assert ran.data["taken"] == 2
    assert warehouse.rows() == before


def test_people_read_what_was_left_out_and_why(
    command: Run, warehouse: Warehouse, file: Path
) -> None:
    ran = command("import", "stock", file, "--store", path(warehouse))

    assert "colour" in ran.out
    assert "NO-SUCH" in ran.out


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"sku,quantity\nPEN,1\n"], ids=repr)
def test_an_unusable_file_is_one_clear_line_and_changes_nothing(
    command: Run, warehouse: Warehouse, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "bad.csv"
    if content is not None:
        file.write_bytes(content)
    before = warehouse.rows()

    ran = command("import", "stock", file, "--store", path(warehouse), "--json")

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith("warehouse-desk: ")
    assert warehouse.rows() == before


def test_a_folder_is_no_file(command: Run, warehouse: Warehouse, tmp_path: Path) -> None:
    ran = command("import", "stock", tmp_path, "--store", path(warehouse))

    assert (ran.status, ran.err.count("\n")) == (2, 1)
