"""`privacy`: what is held about somebody, and its erasure, from the command line."""

from pathlib import Path

from tests.factories import an_act
from tests.unit.commands.conftest import Run
from tests.unit.usecases.test_privacy import NAME, OrderState, an_order_of_somebody, came_back
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap import erasure
from warehouse_desk.storage import backup_folder


def test_an_export_then_an_erasure_that_takes_the_files_along(
    command: Run, warehouse: Warehouse
) -> None:
    where = str(warehouse.store.engine.url.database)
    ref, _ = an_order_of_somebody(warehouse)
    came_back(warehouse.store, an_act(), ref=ref)
    backup_folder.make(warehouse.store, backup_folder.backup_folder(where))

    held = command("privacy", "export", NAME, "--store", where, "--json")
    gone = command("privacy", "erase", NAME, "--store", where, "--json")
    unknown = command("privacy", "export", NAME, "--store", where)

    assert held.data["contacts"][0]["name"] == NAME
    assert gone.data == {"contacts": 1, "photos": 3, "papers": 0, "backups": 1}
    assert unknown.status == 2
    assert NAME.encode() not in Path(where).read_bytes()
    (kept,) = backup_folder.kept(backup_folder.backup_folder(where))
    assert NAME.encode() not in kept.file.read_bytes()


def test_what_is_due_goes_at_once(command: Run, warehouse: Warehouse) -> None:
    where = str(warehouse.store.engine.url.database)
    an_order_of_somebody(warehouse, OrderState.SHIPPED, days=800)
    warehouse.order(PEN=1)

    words = command("privacy", "due", "--store", where)

    assert words.out.startswith("1 contact erased, with 0 files")


def test_papers_of_the_orders_go_and_others_stay(tmp_path: Path) -> None:
    for name in ("slip 2001.pdf", "slip 2002.pdf"):
        (tmp_path / name).touch()

    found = erasure._papers(tmp_path, ("2001",))

    assert [file.name for file in found] == ["slip 2001.pdf"]
    assert erasure._papers(tmp_path / "none", ("2001",)) == []
