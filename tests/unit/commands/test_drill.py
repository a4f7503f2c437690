"""`drill`: the newest backup, restored elsewhere and checked."""

import errno
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.commands import drill
from warehouse_desk.storage import backup_folder


def test_the_newest_backup_is_restored_and_checked(command: Run, warehouse: Warehouse) -> None:
    where = str(warehouse.store.engine.url.database)
    folder = backup_folder.backup_folder(where)
    backup_folder.make(warehouse.store, folder)
    warehouse.order(MUG_BLUE=1)

    ran = command("drill", "--store", where, "--json")
    words = command("drill", "--store", where)

    assert ran.status == 0
    assert (ran.data["broken"], ran.data["behind"]) == (0, 1)
    assert ran.data["rules"] > 20
    assert "1 act since" in words.out
    assert len(list(folder.iterdir())) == 1


def test_a_backup_on_a_medium_that_cannot_be_written_is_restored_elsewhere(
    command: Run, warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_disk(**how: object) -> TemporaryDirectory[str]:
        if "dir" in how:
            raise OSError(errno.EROFS, "read-only file system")
        return TemporaryDirectory(dir=tmp_path)

    where = str(warehouse.store.engine.url.database)
    made = backup_folder.make(warehouse.store, tmp_path / "medium")
    monkeypatch.setattr(drill, "TemporaryDirectory", on_a_disk)

    ran = command("drill", "--store", where, "--json", made.file)

    assert ran.status == 0
    assert ran.data["broken"] == 0


def test_without_a_backup_the_folder_is_named(
    command: Run, warehouse: Warehouse, tmp_path: Path
) -> None:
    ran = command("drill", "--store", str(warehouse.store.engine.url.database))

    assert ran.status == 2
    assert "-backups" in ran.err
