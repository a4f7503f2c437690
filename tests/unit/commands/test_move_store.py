"""`move-store`: the store and its photographs go to another place."""

import shutil
from pathlib import Path

from tests.storage.server import Server
from tests.unit.commands.conftest import Run
from tests.unit.commands.test_document import inspected
from tests.warehouse import Warehouse
from warehouse_desk.storage.photos import photo_folder


def test_photographs_go_along_but_not_those_half_written(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    where, there = str(warehouse.store.engine.url.database), str(tmp_path / "there.db")
    photo = photo_folder(where).keep(b"a picture", "jpg")
    (photo_folder(where).folder / "half.part").write_bytes(b"a pic")

    moved = command("move-store", "--store", where, there)
    again = command("order", "--store", where, "cancel", "1001")

    assert moved.status == 0
    (kept,) = photo_folder(there).folder.iterdir()
    assert (kept.name, kept.read_bytes()) == (photo.path, b"a picture")
    assert "there.db" in again.err


def test_a_report_is_printed_from_a_server_with_the_photograph_it_was_made_with(
    command: Run, warehouse: Warehouse, server: Server, tmp_path: Path
) -> None:
    where, there = str(warehouse.store.engine.url.database), server.empty("moved")
    plate, file = inspected(warehouse), tmp_path / "report.pdf"

    moved = command("move-store", "--store", where, there)
    shutil.rmtree(photo_folder(where).folder)
    ran = command("document", "inspection", plate, "-o", file, "--store", there)
    checked = command("verify", file, "--chain", "--store", there)

    assert (moved.status, ran.status, checked.status) == (0, 0, 0)
    assert file.read_bytes().count(b"/Subtype /Image") == 1


def test_where_photographs_cannot_be_written_the_store_stays_where_it_is(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    where, there = str(warehouse.store.engine.url.database), str(tmp_path / "there.db")
    photo_folder(where).keep(b"a picture", "jpg")
    photo_folder(there).folder.write_text("in the way")

    moved = command("move-store", "--store", where, there)

    assert moved.status == 2
    assert "there-photos" in moved.err
    assert "Number to tell" not in moved.err
    assert not Path(there).exists()
    warehouse.order(MUG_BLUE=1)
