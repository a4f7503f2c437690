"""Backups by themselves: at shift end, before upgrades, thinned by age."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.factories import an_act
from tests.storage.keeping import keep, rows
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.backups import BackupThread
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.storage import backup_folder, sqlite_file
from warehouse_desk.storage.backup import inspect
from warehouse_desk.storage.backup_folder import Kept, kept, superfluous
from warehouse_desk.storage.store import create_store, open_store
from warehouse_desk.usecases.people import sign_out

NOW = datetime(2026, 11, 29, 18, 0, tzinfo=UTC)


def test_backups_get_fewer_the_older_they_are_and_the_newest_stays() -> None:
    hourly = [Kept(Path(f"{at}"), NOW - timedelta(hours=6 * at)) for at in range(4 * 365)]

    gone = set(superfluous(hourly, NOW))
    left = [one for one in hourly if one not in gone]

    ages = [(NOW - one.at).days for one in left]
    assert ages.count(0) == 4
    assert len([age for age in ages if 2 < age <= 13]) == 11
    assert len([age for age in ages if age > 70]) in {10, 11}
    assert len(left) < 45
    assert left[0].at == NOW


def test_a_single_old_backup_is_never_thinned_away() -> None:
    old = Kept(Path("old"), NOW - timedelta(days=4_000))

    assert superfluous([old], NOW) == []


def test_a_backup_of_the_folder_is_whole_and_named_by_its_time(sqlite_where: str) -> None:
    folder = backup_folder.backup_folder(sqlite_where)
    (folder).mkdir()
    (folder / "notes.db").write_text("of somebody else")
    store = open_store(sqlite_where, lambda: NOW)

    made = backup_folder.make(store, folder)
    store.close()

    assert Path(made.file).name == "shift-20261129T180000000000Z.db"
    assert [one.at for one in kept(folder)] == [NOW]
    assert (folder / "notes.db").exists()
    assert inspect(Path(made.file)).seq == made.seq


def test_old_backups_go_when_a_new_one_is_made(sqlite_where: str) -> None:
    folder = backup_folder.backup_folder(sqlite_where)
    for hours in (200, 199, 198):
        store = open_store(sqlite_where, lambda hours=hours: NOW - timedelta(hours=hours))
        backup_folder.make(store, folder)
        store.close()

    store = open_store(sqlite_where, lambda: NOW)
    backup_folder.make(store, folder)
    store.close()

    assert [one.at for one in kept(folder)] == [NOW, NOW - timedelta(hours=198)]


def test_before_an_upgrade_a_backup_is_made_that_the_old_program_opens(sqlite_where: str) -> None:
    opened = open_store(sqlite_where)
    rows(opened, "UPDATE alembic_version SET version_num = '0000' RETURNING version_num")
    opened.close()

    with pytest.raises(Exception, match="0000"):
        open_store(sqlite_where)

    (made,) = kept(backup_folder.backup_folder(sqlite_where))
    assert made.file.name.startswith("before-upgrade-")
    assert inspect(made.file).version == "0000"


def test_the_last_one_out_leaves_a_backup(warehouse: Warehouse, tmp_path: Path) -> None:
    told: list[OutsideTrouble] = []
    room = BackupThread(warehouse.store, tmp_path / "kept", told.append)

    untouched = room.work()
    for name in ("ada", "ben", "eva"):
        sign_out(warehouse.store, an_act(person=name))
    somebody_there = room.work()
    sign_out(warehouse.store, an_act(person="sam"))
    made = room.work()
    keep(warehouse.store)
    soon_again = room.work()

    assert (untouched, somebody_there, made, soon_again) == (False, False, True, False)
    assert len(kept(tmp_path / "kept")) == 1


def test_the_end_of_the_program_is_the_end_of_a_shift(warehouse: Warehouse, tmp_path: Path) -> None:
    room = BackupThread(warehouse.store, tmp_path / "kept", lambda _: None)
    warehouse.store.subscribe(room.tell)
    room.start()
    sign_out(warehouse.store, an_act(person="ada"))

    room.stop()

    assert len(kept(tmp_path / "kept")) == 1


def test_a_backup_that_cannot_be_made_is_told(warehouse: Warehouse, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")
    told: list[OutsideTrouble] = []
    room = BackupThread(warehouse.store, tmp_path / "kept", told.append)
    room.start()
    sign_out(warehouse.store, an_act(person="ada"))

    room.stop()

    assert [trouble.trouble.name for trouble in told] == ["FILE_UNWRITABLE"]


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_store_on_a_network_share_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "1 0 0:1 / / rw - ext4 /dev/a rw\n"
        f"2 1 0:2 / {tmp_path}/far\\040away rw - {kind} far:/ rw\n\n"
    )
    monkeypatch.setattr(sqlite_file, "MOUNTS", mounts)
    (tmp_path / "far away").mkdir()
    near = create_store(str(tmp_path / "near.db"))
    near.close()

    for work in (create_store, open_store):
        with pytest.raises(OutsideTrouble) as trouble:
            work(str(tmp_path / "far away" / "store.db"))
        assert trouble.value.trouble.name == "STORE_NETWORK_SHARE"


def test_where_mounts_are_not_listed_a_store_is_taken_as_local(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "MOUNTS", tmp_path / "nowhere")

    create_store(str(tmp_path / "store.db")).close()

    assert (tmp_path / "store.db").exists()
