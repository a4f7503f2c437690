"""A store goes from a file to a server and back, wholly, and nobody goes on in the old one."""

import multiprocessing
import os
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests import patience
from tests.factories import a_contact, a_tote, an_act
from tests.storage import server as postgresql
from tests.storage.day import spend_a_day
from tests.storage.keeping import everything, keep, rows
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage import move_store as moving
from warehouse_desk.storage.move_store import move_store
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, open_store

#: Fresh interpreters: a forked one would share open files with its parent.
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def old(sqlite_where: str) -> SqlStore:
    """A file in which a day was worked."""
    store = open_store(sqlite_where)
    spend_a_day(store)
    return store


@pytest.fixture
def empty_database(server: postgresql.Server) -> str:
    return server.empty("moved")


def test_a_store_goes_to_a_server_and_back_without_losing_a_row(
    old: SqlStore, empty_database: str, tmp_path: Path
) -> None:
    before = everything(old)

    there = move_store(old, empty_database, an_act())
    on_server = open_store(empty_database)
    held = everything(on_server)
    back = move_store(on_server, str(tmp_path / "back.db"), an_act())

    again = open_store(str(tmp_path / "back.db"))
    assert held == before == everything(again)
    assert check(again).broken == 0
    assert (there.seq, there.link, there.rows) == (back.seq, back.link, back.rows)
    for store in (old, on_server, again):
        store.close()


def test_numbers_go_on_where_they_stopped(old: SqlStore, empty_database: str) -> None:
    (last,) = keep(old, a_contact(contact=0))
    move_store(old, empty_database, an_act())
    moved = open_store(empty_database)

    (new,) = keep(moved, a_contact(contact=0))

    moved.close()
    old.close()
    assert new.contact == last.contact + 1


def test_nobody_goes_on_in_the_old_store(
    old: SqlStore, sqlite_where: str, empty_database: str
) -> None:
    at_work = open_store(sqlite_where)
    keep(at_work, a_tote("TOTE-8001"))

    move_store(old, empty_database, an_act())

    for attempt in (lambda: keep(at_work, a_tote("TOTE-8002")), lambda: open_store(sqlite_where)):
        with pytest.raises(OutsideTrouble) as trouble:
            attempt()
        assert trouble.value.trouble is Trouble.STORE_MOVED
        assert trouble.value.facts["to"] == empty_database
    at_work.close()
    old.close()


def test_a_place_where_something_is_already_is_refused_and_work_goes_on(
    old: SqlStore, postgresql_where: str, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    for to in (postgresql_where, str(tmp_path / "notes.txt")):
        with pytest.raises(OutsideTrouble) as trouble:
            move_store(old, to, an_act())
        assert trouble.value.facts["detail"] == "something else is there already"

    keep(old, a_tote("TOTE-8001"))
    old.close()
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_database_with_tables_of_others_is_refused(
    old: SqlStore, server: postgresql.Server, empty_database: str
) -> None:
    server.run("moved", "CREATE TABLE theirs (id integer)")

    with pytest.raises(OutsideTrouble):
        move_store(old, empty_database, an_act())

    old.close()


def test_a_copy_that_differs_is_thrown_away(
    old: SqlStore, empty_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = moving._write
    monkeypatch.setattr(
        moving,
        "_write",
        lambda to, table, rows: write(to, table, rows[: len(rows) - (table.name == "stock")]),
    )

    for to in (empty_database, str(tmp_path / "new.db")):
        with pytest.raises(OutsideTrouble) as trouble:
            move_store(old, to, an_act())
        assert trouble.value.facts["detail"] == "differs: stock"
        assert not moving._is_there(to)

    keep(old, a_tote("TOTE-8001"))
    old.close()
    assert sorted(path.name for path in tmp_path.iterdir() if "new" in path.name) == []


@pytest.mark.parametrize("at", ["in the midst", "before the mark"])
@pytest.mark.parametrize("kind", ["file", "server"])
def test_a_move_that_was_killed_is_simply_made_again(
    kind: str, at: str, old: SqlStore, empty_database: str, tmp_path: Path
) -> None:
    sqlite_where = str(tmp_path / "store.db")
    to = empty_database if kind == "server" else str(tmp_path / "new.db")
    killed = SPAWN.Process(target=_die_moving, args=(sqlite_where, to, at))
    killed.start()
    killed.join(patience.SECONDS)
    assert killed.exitcode == 9
    assert moving._is_there(to) == (at == "before the mark")

    move_store(old, to, an_act())

    moved = open_store(to)
    assert check(moved).broken == 0
    assert rows(moved, "SELECT count(*) FROM trail") == [(old.latest - 1,)]
    moved.close()
    old.close()


def test_work_done_meanwhile_at_the_target_is_never_taken_for_the_copy(
    old: SqlStore, sqlite_where: str, tmp_path: Path
) -> None:
    to = str(tmp_path / "new.db")
    killed = SPAWN.Process(target=_die_moving, args=(sqlite_where, to, "before the mark"))
    killed.start()
    killed.join(patience.SECONDS)
    new = open_store(to)
    keep(new, a_tote("TOTE-8001"))
    new.close()

    with pytest.raises(OutsideTrouble):
        move_store(old, to, an_act())

    keep(old, a_tote("TOTE-8002"))
    old.close()


def _die_moving(where: str, to: str, at: str) -> None:
    write: Any = moving._write

    def write_some(connection: sa.Connection, table: sa.Table, rows: Any) -> None:
        if table.name == "stock" and at == "in the midst":
            os._exit(9)
        write(connection, table, rows)

    moving._write = write_some
    if at == "before the mark":
        moving.Setting = lambda *_: os._exit(9)  # type: ignore[assignment,misc]
    move_store(open_store(where), to, an_act())
