"""`backup` and `restore`: there and back."""

from pathlib import Path

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.storage.store import open_store


def test_a_backup_is_made_and_restored(command: Run, warehouse: Warehouse, tmp_path: Path) -> None:
    file, again = tmp_path / "kept" / "monday.db", tmp_path / "again.db"

    made = command("backup", file, "--store", path(warehouse), "--json")
    restored = command("restore", file, "--store", again, "--json")

    assert (made.status, restored.status) == (0, 0)
    assert (made.data["file"], restored.data["file"]) == (str(file), str(again))
    assert made.data["seq"] == restored.data["seq"] > 0
    assert made.data["link"] == restored.data["link"]
    store = open_store(str(again))
    with store.engine.connect() as connection:
        (pieces,) = connection.exec_driver_sql("SELECT sum(quantity) FROM stock").one()
    store.close()
    assert pieces == 0


def test_people_are_told_the_file_and_the_end_of_the_trail(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "monday.db"

    made = command("backup", file, "--store", path(warehouse))
    restored = command("restore", file, "--store", tmp_path / "again.db")

    assert made.out.startswith(f"Checked and kept: {file}, ")
    assert "The trail ends with entry 2, " in made.out
    assert restored.out.startswith(f"Restored from {file} and checked. The trail ends with entry 2")


def test_a_file_that_is_there_is_left_alone(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear Sam")

    ran = command("backup", file, "--store", path(warehouse))

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert file.read_text() == "dear Sam"


def test_a_store_that_is_there_is_left_alone(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "monday.db"
    command("backup", file, "--store", path(warehouse))

    ran = command("restore", file, "--store", path(warehouse))

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert warehouse.count("product") == 5


def test_what_is_no_backup_is_refused(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear Sam")

    ran = command("restore", file, "--store", tmp_path / "again.db")

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert not (tmp_path / "again.db").exists()


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)
