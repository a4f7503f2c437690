"""Opening: only a whole store of ours, of a version we know; anything else stays untouched."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import exc

from tests.factories import a_tote, an_act
from tests.storage.keeping import keep, rows
from tests.storage.server import Server
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.picking import Tote
from warehouse_desk.storage import engine as engines
from warehouse_desk.storage import move_store as moving
from warehouse_desk.storage import ready
from warehouse_desk.storage import store as stores
from warehouse_desk.storage.engine import APPLICATION_ID, PRAGMAS, connect, shown
from warehouse_desk.storage.store import SqlStore, create_store, exists, open_store, open_to_look
from warehouse_desk.storage.trouble import translated

NOBODY = 65_534


def sqlite_statement(path: Path, *statements: str) -> None:
    connection = sqlite.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(where: object) -> OutsideTrouble:
    """Open what must not open, and see that not a byte of its folder changed."""
    folder = Path(str(where)).parent
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(OutsideTrouble) as trouble:
        open_store(str(where))
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    return trouble.value


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that another user may reach."""
    made = Path(tempfile.mkdtemp(prefix="wd-"))
    yield made
    shutil.rmtree(made)


@contextmanager
def as_nobody(*paths: Path) -> Iterator[None]:
    """Do something as a user whom file modes hold back; root they do not."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_kept_record_is_there_after_closing_and_opening(where: str) -> None:
    store = open_store(where)
    keep(store, a_tote())
    store.close()

    store = open_store(where)

    with store.look() as reading:
        assert reading.find(Tote) == [a_tote()]
    store.close()


def test_only_the_owner_may_read_the_file_its_log_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "store.db"

    store = create_store(str(path))
    keep(store, a_tote())

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    store.close()
    assert modes == {"store.db": 0o600, "store.db-wal": 0o600, "store.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_every_connection_has_the_settings_that_keep_the_promises(sqlite_where: str) -> None:
    store = open_store(sqlite_where)

    reading = store.engine.execution_options(reading=True)
    with reading.connect() as first, reading.connect() as second:
        found = [
            {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
            for connection in (first, second)
        ]

    store.close()
    assert (
        found
        == [
            {
                "journal_mode": "wal",
                "synchronous": 2,
                "foreign_keys": 1,
                "trusted_schema": 0,
                "secure_delete": 1,
                "mmap_size": 0,
                "wal_autocheckpoint": 4_000,
                "busy_timeout": 5_000,
            }
        ]
        * 2
    )


def test_a_setting_that_does_not_hold_stops_the_store(
    sqlite_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "synchronous", 7)

    trouble = refused(sqlite_where)

    assert trouble.trouble is Trouble.STORE_BROKEN
    assert trouble.facts["detail"] == "synchronous is 0, not 7"


def test_an_old_sqlite_is_refused(sqlite_where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines.sqlite, "sqlite_version_info", (3, 51, 2))

    assert refused(sqlite_where).trouble is Trouble.STORE_BROKEN


def test_waits_of_a_server_connection_are_bounded(postgresql_where: str) -> None:
    store = open_store(postgresql_where)

    limits = [
        rows(store, f"SHOW {name}")[0][0]
        for name in (
            "lock_timeout",
            "idle_in_transaction_session_timeout",
            "client_connection_check_interval",
        )
    ]

    store.close()
    assert limits == ["5s", "4s", "2s"]


def test_a_store_that_is_there_is_never_made_anew(where: str) -> None:
    store = open_store(where)
    keep(store, a_tote())

    with pytest.raises(OutsideTrouble) as trouble:
        create_store(where)

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    with store.look() as reading:
        assert reading.find(Tote) == [a_tote()]
    store.close()


def test_a_store_exists_once_something_was_done_in_it(
    where: str, tmp_path: Path, server: Server
) -> None:
    store = open_store(where)
    keep(store, a_tote())
    store.close()

    assert exists(where)
    assert not exists(str(tmp_path / "other.db"))
    assert not exists(server.url("postgres"))


def test_a_store_half_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_engine: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(stores.migrations, "upgrade", fail)

    with pytest.raises(OSError, match="No space"):
        create_store(str(tmp_path / "store.db"))

    assert list(tmp_path.iterdir()) == []


def test_a_store_cut_off_while_it_is_filled_was_never_there_and_is_made_again(
    tmp_path: Path,
) -> None:
    where = str(tmp_path / "store.db")
    child = os.fork()
    if child == 0:
        create_store(where, fill=lambda store: (keep(store, a_tote()), os._exit(9)))
    os.waitpid(child, 0)

    assert not exists(where)
    store = create_store(where, fill=lambda store: keep(store, a_tote("TOTE-0002")))

    with store.look() as reading:
        assert reading.find(Tote) == [a_tote("TOTE-0002")]
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["store.db"]


def test_a_servers_store_cut_off_before_it_was_filled_is_made_again(server: Server) -> None:
    where = server.empty("begun")
    create_store(where).close()

    assert not exists(where)
    create_store(where, fill=lambda store: keep(store, a_tote())).close()

    assert exists(where)
    with pytest.raises(OutsideTrouble):
        create_store(where)


@pytest.mark.parametrize("at", ["while it is filled", "while it is copied"])
def test_a_servers_store_cut_off_before_it_was_whole_is_made_again(server: Server, at: str) -> None:
    where = server.empty("begun")
    child = os.fork()
    if child == 0:
        if at == "while it is copied":
            moving._set_number = lambda *_: os._exit(9)
            create_store(where, fill=lambda store: keep(store, a_tote()))
        create_store(where, fill=lambda store: (keep(store, a_tote()), os._exit(9)))
    _, status = os.waitpid(child, 0)

    assert os.waitstatus_to_exitcode(status) == 9
    assert not exists(where)
    store = create_store(where, fill=lambda store: keep(store, a_tote("TOTE-0002")))

    with store.look() as reading:
        assert reading.find(Tote) == [a_tote("TOTE-0002")]
    store.close()


def test_of_two_who_fill_the_same_servers_store_one_is_refused(server: Server) -> None:
    where, made = server.empty("begun"), []

    def fill_meanwhile(store: SqlStore) -> None:
        keep(store, a_tote())
        made.append(create_store(where, fill=lambda other: keep(other, a_tote("TOTE-0002"))))

    with pytest.raises(OutsideTrouble) as trouble:
        create_store(where, fill=fill_meanwhile)

    with made[0].look() as reading:
        assert reading.find(Tote) == [a_tote("TOTE-0002")]
    made[0].close()
    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE


def test_another_programs_database_is_never_filled(server: Server) -> None:
    where = server.empty("others")
    engine = connect(where)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num TEXT)")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('ae10')")
    engine.dispose()

    assert exists(where)
    for open_it in (create_store, open_store):
        with pytest.raises(OutsideTrouble):
            open_it(where)


def test_of_two_who_make_the_same_store_one_is_refused(tmp_path: Path) -> None:
    where, made = str(tmp_path / "store.db"), []

    with pytest.raises(OutsideTrouble) as trouble:
        create_store(where, fill=lambda _store: made.append(create_store(where)))

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    keep(made[0], a_tote())
    made[0].close()


def test_a_part_that_somebody_else_began_meanwhile_is_left_to_them(tmp_path: Path) -> None:
    def begun_by_others(_store: SqlStore) -> None:
        (tmp_path / "store.db.part").unlink()
        (tmp_path / "store.db.part").write_bytes(b"half")

    with pytest.raises(OutsideTrouble) as trouble:
        create_store(str(tmp_path / "store.db"), fill=begun_by_others)

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert (tmp_path / "store.db.part").read_bytes() == b"half"
    assert not exists(str(tmp_path / "store.db"))


def test_a_store_nobody_has_closed_yet_opens_for_others(tmp_path: Path) -> None:
    where = str(tmp_path / "store.db")
    store = create_store(where)

    beside = open_store(where)

    keep(beside, a_tote())
    with store.look() as reading:
        assert reading.find(Tote) == [a_tote()]
    beside.close()
    store.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OutsideTrouble) as trouble:
        create_store(str(tmp_path / "file" / "store.db"))

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert trouble.value.facts["file"] == str(tmp_path / "file" / "store.db")


def test_a_missing_file_is_missing_and_not_made(tmp_path: Path) -> None:
    assert refused(tmp_path / "store.db").trouble is Trouble.STORE_MISSING
    assert refused(tmp_path).trouble is Trouble.STORE_MISSING


def test_an_emptied_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "store.db").touch()

    trouble = refused(tmp_path / "store.db")

    assert (trouble.trouble, trouble.facts["detail"]) == (Trouble.STORE_DAMAGED, "empty")


@pytest.mark.parametrize("length", [50, 4_096, 100_000])
def test_a_cut_file_is_damaged(tmp_path: Path, empty_file: bytes, length: int) -> None:
    (tmp_path / "store.db").write_bytes(empty_file[:length])

    trouble = refused(tmp_path / "store.db")

    assert (trouble.trouble, trouble.facts["detail"]) == (Trouble.STORE_DAMAGED, "cut off")


def test_a_file_with_a_spoilt_page_is_damaged(tmp_path: Path, empty_file: bytes) -> None:
    spoilt = empty_file[:100] + b"\xff" * 2_000 + empty_file[2_100:]
    (tmp_path / "store.db").write_bytes(spoilt)

    with pytest.raises(OutsideTrouble) as trouble:
        open_store(str(tmp_path / "store.db"))

    assert trouble.value.trouble is Trouble.STORE_DAMAGED
    assert (tmp_path / "store.db").read_bytes() == spoilt


@pytest.mark.parametrize("contents", [b"order;sku\n", b"SQLite", b"\x00" * 5_000])
def test_a_file_of_another_kind_is_foreign(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "store.db").write_bytes(contents.ljust(200))

    assert refused(tmp_path / "store.db").trouble is Trouble.STORE_FOREIGN


def test_a_database_of_another_program_is_foreign(tmp_path: Path, server: Server) -> None:
    sqlite_statement(tmp_path / "store.db", "CREATE TABLE stock (sku TEXT)")

    assert refused(tmp_path / "store.db").trouble is Trouble.STORE_FOREIGN
    with pytest.raises(OutsideTrouble) as trouble:
        open_store(server.url("postgres"))
    assert trouble.value.trouble is Trouble.STORE_FOREIGN


def test_a_database_with_our_mark_and_nothing_else_is_foreign(tmp_path: Path) -> None:
    sqlite_statement(
        tmp_path / "store.db",
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA journal_mode = wal",
        "CREATE TABLE other (id INTEGER)",
    )

    assert refused(tmp_path / "store.db").trouble is Trouble.STORE_FOREIGN


def test_a_store_of_a_newer_version_is_refused_by_name(where: str) -> None:
    store = open_store(where)
    rows_changed = "UPDATE alembic_version SET version_num = '9001' RETURNING version_num"
    rows(store, rows_changed)
    store.close()

    with pytest.raises(OutsideTrouble) as trouble:
        open_store(where)

    assert trouble.value.trouble is Trouble.STORE_NEWER
    assert trouble.value.facts["version"] == "9001"


def test_a_newer_file_is_not_touched(sqlite_where: str) -> None:
    sqlite_statement(Path(sqlite_where), "UPDATE alembic_version SET version_num = '9001'")

    assert refused(sqlite_where).trouble is Trouble.STORE_NEWER


def test_a_file_that_may_only_be_read_says_so(folder: Path, empty_file: bytes) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    path.chmod(0o400)

    with as_nobody(folder, path):
        trouble = refused(path)

    assert (trouble.trouble, trouble.facts["file"]) == (Trouble.STORE_READ_ONLY, str(path))


def test_a_folder_that_may_only_be_read_says_so(folder: Path, empty_file: bytes) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    folder.chmod(0o500)

    with as_nobody(folder, path):
        trouble = refused(path)

    folder.chmod(0o700)
    assert (trouble.trouble, trouble.facts["file"]) == (Trouble.STORE_READ_ONLY, str(folder))


def test_a_file_that_may_not_be_read_says_so(folder: Path, empty_file: bytes) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    path.chmod(0o000)

    with as_nobody(folder, path), pytest.raises(OutsideTrouble) as trouble:
        open_store(str(path))

    assert trouble.value.trouble is Trouble.FILE_UNREADABLE


def test_a_store_in_a_folder_that_may_only_be_read_can_be_looked_at(
    folder: Path, empty_file: bytes
) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    store = open_store(str(path))
    keep(store, a_tote())
    store.close()
    folder.chmod(0o500)

    with as_nobody(folder, path):
        store = open_to_look(str(path))
        with store.look() as reading:
            found = reading.find(Tote)
        with pytest.raises(OutsideTrouble) as trouble:
            keep(store, a_tote("TOTE-2"))
        store.close()

    folder.chmod(0o700)
    assert found == [a_tote()]
    assert store.only_looked_at is not None
    assert store.only_looked_at.facts["file"] == str(folder)
    assert trouble.value.trouble is Trouble.STORE_READ_ONLY
    assert [file.name for file in folder.iterdir()] == ["store.db"]


def test_what_others_store_is_seen_by_whoever_may_only_look(
    folder: Path, empty_file: bytes
) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    at_work = open_store(str(path))
    keep(at_work, a_tote())
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)

    with as_nobody():
        store = open_to_look(str(path))
        with store.look() as reading:
            found = reading.find(Tote)
        store.close()

    folder.chmod(0o700)
    at_work.close()
    assert found == [a_tote()]


def test_a_store_that_may_be_written_is_opened_to_look_like_any_other(where: str) -> None:
    store = open_to_look(where)

    keep(store, a_tote())

    assert store.only_looked_at is None
    store.close()


def test_an_older_store_that_may_only_be_read_is_refused_as_it_would_be_upgraded(
    folder: Path, empty_file: bytes
) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    sqlite_statement(path, "UPDATE alembic_version SET version_num = '0001'")
    folder.chmod(0o500)

    with as_nobody(folder, path), pytest.raises(OutsideTrouble) as trouble:
        open_to_look(str(path))

    folder.chmod(0o700)
    assert trouble.value.trouble is Trouble.STORE_READ_ONLY


def test_a_log_that_a_crash_left_in_a_folder_that_may_only_be_read_is_not_passed_over(
    folder: Path, empty_file: bytes
) -> None:
    path = folder / "store.db"
    path.write_bytes(empty_file)
    path.with_name("store.db-wal").write_bytes(b"what was stored last")
    folder.chmod(0o500)

    with as_nobody(folder, path), pytest.raises(OutsideTrouble) as trouble:
        open_to_look(str(path))

    folder.chmod(0o700)
    assert trouble.value.trouble is Trouble.STORE_READ_ONLY


@contextmanager
def failing_disk(name: str = "SQLITE_IOERR_READ") -> Iterator[None]:
    """Let every statement fail as on a disk that cannot be read."""

    def fail(*_: object) -> None:
        error = sqlite.OperationalError("disk I/O error")
        error.sqlite_errorname = name
        raise error

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ready, "hand_over", fail)
        yield


def keep_in_vain(store: SqlStore) -> Trouble:
    with pytest.raises(OutsideTrouble) as trouble:
        keep(store, a_tote())
    return trouble.value.trouble


@pytest.mark.parametrize(
    ("name", "seen"),
    [("SQLITE_IOERR_READ", Trouble.STORE_BROKEN), ("SQLITE_CORRUPT", Trouble.STORE_DAMAGED)],
)
def test_after_the_third_error_of_the_disk_nothing_is_stored_any_more(
    sqlite_where: str, name: str, seen: Trouble
) -> None:
    store = open_store(sqlite_where)
    told: list[OutsideTrouble] = []
    store.disk_errors.stopped = told.append

    with failing_disk(name):
        troubles = [keep_in_vain(store) for _ in range(3)]
    troubles.append(keep_in_vain(store))  # although the disk is well again

    store.close()
    assert troubles == [seen] * 2 + [Trouble.STORE_DAMAGED] * 2
    assert [one.facts["file"] for one in told] == [sqlite_where]


def test_a_disk_that_is_well_again_is_worked_on_and_its_errors_forgotten(sqlite_where: str) -> None:
    store = open_store(sqlite_where)

    for at in range(3):
        with failing_disk():
            assert [keep_in_vain(store) for _ in range(2)] == [Trouble.STORE_BROKEN] * 2
        keep(store, a_tote(f"TOTE-{at}"))

    with store.look() as reading:
        assert len(reading.find(Tote)) == 3
    store.close()


def test_scans_that_could_not_be_journalled_stop_nobody(sqlite_where: str) -> None:
    store = open_store(sqlite_where)

    for _ in range(4):
        with failing_disk(), pytest.raises(OutsideTrouble) as trouble:
            store.refuse(an_act(), "pick.wrong_slot")
        assert trouble.value.trouble is Trouble.STORE_BROKEN

    keep(store, a_tote())
    store.close()


def test_a_full_disk_refuses_the_whole_act_and_works_again_with_room(sqlite_where: str) -> None:
    store = open_store(sqlite_where)
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(OutsideTrouble) as trouble:
        keep(store, *(a_tote(f"TOTE-{at}", at="x" * 4_000) for at in range(10)))

    assert trouble.value.trouble is Trouble.STORE_FULL
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    keep(store, a_tote())
    with store.look() as reading:
        assert reading.find(Tote) == [a_tote()]
    store.close()


def test_a_server_that_is_away_says_so() -> None:
    with pytest.raises(OutsideTrouble) as trouble:
        open_store("postgresql+psycopg://wms:secret@127.0.0.1:9/none")

    assert trouble.value.trouble is Trouble.SERVER_AWAY


def test_a_database_that_is_not_there_is_named_by_the_server(server: Server) -> None:
    with pytest.raises(OutsideTrouble) as trouble:
        open_store(server.url("no_such_store"))

    assert trouble.value.trouble is Trouble.SERVER_AWAY
    assert "no_such_store" in str(trouble.value.facts["detail"])


def test_a_password_is_never_shown() -> None:
    assert (
        shown("postgresql+psycopg://wms:secret@db/store") == "postgresql+psycopg://wms:***@db/store"
    )
    assert shown("store.db") == "store.db"


def test_a_fault_of_ours_is_not_taken_for_trouble_outside(store: SqlStore) -> None:
    with pytest.raises(exc.DBAPIError):
        rows(store, "SELECT no_such_column FROM tote")
    with pytest.raises(exc.DBAPIError), translated(), store.engine.connect() as connection:
        connection.exec_driver_sql("SELECT no_such_column FROM tote")


def test_a_look_cannot_change_anything_on_a_server(postgresql_where: str) -> None:
    store = open_store(postgresql_where)
    reading = store.engine.execution_options(reading=True)

    with (
        pytest.raises(OutsideTrouble) as trouble,
        translated(),
        reading.connect() as connection,
    ):
        connection.exec_driver_sql("DELETE FROM tote")

    store.close()
    assert trouble.value.trouble is Trouble.STORE_READ_ONLY


def test_a_file_in_a_folder_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(OutsideTrouble) as trouble, translated():
        connect(str(tmp_path / "nowhere" / "store.db")).connect()

    assert trouble.value.trouble is Trouble.STORE_MISSING
