"""Backups: checked both ways, private, never half, never over another."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from tests.factories import a_tote, an_act
from tests.storage.day import spend_a_day
from tests.storage.keeping import everything, keep, rows
from tests.storage.server import Server
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.domain.picking import Tote
from warehouse_desk.storage import migrations, server_dump, sqlite_file
from warehouse_desk.storage.backup import Backup, backup, inspect, restore
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.storage.unit_of_work import FIRST_LINK


@pytest.fixture
def day(store: SqlStore) -> SqlStore:
    spend_a_day(store)
    return store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a backup goes."""
    return tmp_path / "backups" / "monday.db"


@pytest.fixture
def backed(sqlite_where: str, file: Path) -> Path:
    """A backup of a day."""
    store = open_store(sqlite_where)
    spend_a_day(store)
    backup(store, file)
    store.close()
    return file


def change(file: Path, *statements: str) -> None:
    connection = sqlite.connect(file)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def trouble_of(file: Path, where: Path) -> OutsideTrouble:
    """Restore what must not be restored, and see that nothing was made or changed."""
    before = {path: path.read_bytes() for path in file.parent.iterdir()}
    with pytest.raises(OutsideTrouble) as trouble:
        restore(file, str(where))
    assert not where.exists()
    assert {path: path.read_bytes() for path in file.parent.iterdir()} == before
    return trouble.value


def test_what_was_backed_up_comes_back_row_for_row(
    day: SqlStore, file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if day.engine.dialect.name == "sqlite":
        where = str(tmp_path / "restored" / "store.db")
    else:
        where = request.getfixturevalue("server").empty("restored")
    before = everything(day)

    backup(day, file)
    keep(day, a_tote("TOTE-0009"))
    restore(file, where)

    restored = open_store(where)
    after = everything(restored)
    report = check(restored)
    restored.close()
    assert after == before
    assert report.broken == 0


def test_a_restored_store_goes_on_where_it_stood(backed: Path, tmp_path: Path) -> None:
    restore(backed, str(tmp_path / "new.db"))

    store = open_store(str(tmp_path / "new.db"))
    keep(store, a_tote("TOTE-0009"))
    found = check(store).broken

    with store.look() as reading:
        assert reading.get(Tote, "TOTE-0009") == a_tote("TOTE-0009")
    store.close()
    assert found == 0


def test_a_backup_says_how_far_its_trail_goes(sqlite_where: str, file: Path) -> None:
    store = open_store(sqlite_where)
    empty = backup(store, file)
    spend_a_day(store)

    made = backup(store, file.with_name("later.db"))

    with store.look() as reading:
        last = reading.find(TrailEntry)[-1]
    store.close()
    assert (empty.seq, empty.link) == (0, FIRST_LINK)
    assert (made.version, made.seq, made.link) == (migrations.HEAD, last.seq, last.hash)
    assert made == replace(inspect(file.with_name("later.db")), file=made.file)


def test_a_backup_is_one_private_file_in_a_private_folder(backed: Path) -> None:
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in backed.parent.iterdir()}

    assert modes == {"monday.db": 0o600}
    assert stat.S_IMODE(backed.parent.stat().st_mode) == 0o700


def test_a_backup_is_made_while_the_store_is_written(sqlite_where: str, file: Path) -> None:
    store, other = open_store(sqlite_where), open_store(sqlite_where)
    keep(store, a_tote())

    with other.begin(an_act()) as uow:
        uow.add(a_tote("TOTE-0002"))
        made = backup(store, file)
        uow.commit("work", "digest", b"")

    store.close()
    other.close()
    assert made.seq == 1


def test_a_backup_never_goes_over_another_file(day: SqlStore, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"something else")

    with pytest.raises(OutsideTrouble) as trouble:
        backup(day, file)

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert file.read_bytes() == b"something else"
    assert list(file.parent.iterdir()) == [file]


def test_a_restore_never_goes_over_a_store(backed: Path, sqlite_where: str) -> None:
    before = Path(sqlite_where).read_bytes()

    with pytest.raises(OutsideTrouble) as trouble:
        restore(backed, sqlite_where)

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert Path(sqlite_where).read_bytes() == before


def test_a_part_left_by_a_crash_is_not_in_the_way(sqlite_where: str, file: Path) -> None:
    file.parent.mkdir()
    file.with_name("monday.db.part").write_bytes(b"half")
    store = open_store(sqlite_where)

    backup(store, file)

    store.close()
    assert list(file.parent.iterdir()) == [file]


def test_a_backup_of_an_altered_store_is_refused_and_leaves_nothing(
    sqlite_where: str, file: Path
) -> None:
    store = open_store(sqlite_where)
    spend_a_day(store)
    rows(store, "UPDATE trail SET body = REPLACE(body, 'ada', 'ben') RETURNING seq")

    with pytest.raises(OutsideTrouble) as trouble:
        backup(store, file)

    store.close()
    assert trouble.value.trouble is Trouble.BACKUP_UNSOUND
    assert str(trouble.value.facts["detail"]).startswith("trail: seq=1 was altered")
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("DELETE FROM trail WHERE seq = 3", "trail: seq=3 gap"),
        ("DELETE FROM box_type", "parcel row 1 has no box_type"),
        ("DROP TABLE trail", "no such table: trail"),
    ],
)
def test_an_unsound_backup_is_not_restored(
    backed: Path, tmp_path: Path, statement: str, detail: str
) -> None:
    change(backed, statement)

    trouble = trouble_of(backed, tmp_path / "new.db")

    assert trouble.trouble is Trouble.BACKUP_UNSOUND
    assert detail in str(trouble.facts["detail"])


def test_a_backup_with_a_spoilt_page_is_not_restored(backed: Path, tmp_path: Path) -> None:
    connection = sqlite.connect(backed)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_movement_operation'"
    ).fetchone()
    connection.close()
    with backed.open("r+b") as file:
        file.seek((page - 1) * 4_096 + 100)
        file.write(bytes(3_996))

    assert trouble_of(backed, tmp_path / "new.db").trouble is Trouble.BACKUP_UNSOUND


def test_a_cut_backup_is_not_restored(backed: Path, tmp_path: Path) -> None:
    backed.write_bytes(backed.read_bytes()[:-5_000])

    assert trouble_of(backed, tmp_path / "new.db").trouble is Trouble.STORE_DAMAGED


def test_a_file_of_another_kind_is_not_restored(backed: Path, tmp_path: Path) -> None:
    backed.write_text("order;sku\n")

    assert trouble_of(backed, tmp_path / "new.db").trouble is Trouble.STORE_FOREIGN


def test_a_missing_backup_is_missing(tmp_path: Path) -> None:
    assert trouble_of(tmp_path / "none.db", tmp_path / "new.db").trouble is Trouble.STORE_MISSING


def test_a_backup_of_a_newer_version_is_not_restored(backed: Path, tmp_path: Path) -> None:
    change(backed, "UPDATE alembic_version SET version_num = '9001'")

    trouble = trouble_of(backed, tmp_path / "new.db")

    assert (trouble.trouble, trouble.facts["version"]) == (Trouble.STORE_NEWER, "9001")


def test_a_store_in_use_can_be_read_as_a_backup(sqlite_where: str, tmp_path: Path) -> None:
    store = open_store(sqlite_where)
    spend_a_day(store)

    made = restore(Path(sqlite_where), str(tmp_path / "new.db"))

    store.close()
    assert made.seq == 15


def test_a_disk_without_room_is_told_and_nothing_is_left(
    sqlite_where: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sqlite_file, "sync", full)
    store = open_store(sqlite_where)

    with pytest.raises(OutsideTrouble) as trouble:
        backup(store, file)

    store.close()
    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert "No space" in str(trouble.value.facts["detail"])
    assert list(file.parent.iterdir()) == []


def test_a_dump_is_not_loaded_into_a_database_that_holds_something(
    postgresql_where: str, file: Path
) -> None:
    store = open_store(postgresql_where)
    backup(store, file)
    store.close()

    with pytest.raises(OutsideTrouble) as trouble:
        restore(file, postgresql_where)

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE


def test_a_dump_that_cannot_be_read_is_unsound(server: Server, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no dump")

    with pytest.raises(OutsideTrouble) as trouble:
        restore(file, server.empty("unread"))

    assert trouble.value.trouble is Trouble.BACKUP_UNSOUND


def test_a_dump_of_an_altered_store_is_told_when_it_is_loaded(
    postgresql_where: str, server: Server, file: Path
) -> None:
    store = open_store(postgresql_where)
    spend_a_day(store)
    rows(store, "UPDATE trail SET hash = 'x' WHERE seq = 15 RETURNING seq")
    made = backup(store, file)
    store.close()

    with pytest.raises(OutsideTrouble) as trouble:
        restore(file, server.empty("altered"))

    assert made == Backup(str(file), file.stat().st_size)
    assert trouble.value.facts["detail"] == "seq=15 was altered"


def test_without_the_servers_programs_the_missing_one_is_named(
    postgresql_where: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_dump.shutil, "which", lambda _program: None)
    store = open_store(postgresql_where)

    with pytest.raises(OutsideTrouble) as trouble:
        backup(store, file)

    store.close()
    assert trouble.value.facts["detail"] == "pg_dump is not installed"
    assert list(file.parent.iterdir()) == []


def test_a_password_goes_by_the_environment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def run(arguments: list[str], env: dict[str, str], **_: object) -> object:
        calls.append((arguments, env["PGPASSWORD"]))
        return _Done()

    monkeypatch.setattr(server_dump.subprocess, "run", run)
    monkeypatch.setattr(server_dump.shutil, "which", lambda program: program)

    url = server_dump.sa.make_url("postgresql+psycopg://wms:secret@db/store")
    server_dump.dump(url, Path("file"))

    (dumping, password), _ = calls
    assert password == url.password
    assert "--dbname=host=db dbname=store user=wms" in dumping
    assert not any("secret" in argument for argument in dumping)
    assert "secret" not in " ".join(dumping)


class _Done:
    returncode = 0
