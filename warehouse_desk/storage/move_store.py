"""The move of a whole store to another place: from a file to a server, or back.

The old store is locked while everything is copied, read back and compared; then it is marked, so
that nobody goes on in it. What was interrupted leaves nothing, or only lacks the mark: the same
move again puts it there.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Setting
from warehouse_desk.storage import migrations
from warehouse_desk.storage.engine import connect, is_server, shown
from warehouse_desk.storage.photos import photo_folder, photos_of
from warehouse_desk.storage.rules.trail import verify
from warehouse_desk.storage.scan_statements import LAST_LINK
from warehouse_desk.storage.sqlite_file import made_whole, refuse_network_share
from warehouse_desk.storage.store import MOVED_TO, SqlStore
from warehouse_desk.storage.tables import metadata
from warehouse_desk.storage.tables.returns import photo_content
from warehouse_desk.storage.trouble import translated
from warehouse_desk.usecases.ports import Act

#: What is copied row by row: photographs go along by themselves, into rows or files.
_TABLES = tuple(one for one in metadata.sorted_tables if one is not photo_content)
#: So many rows are read at once.
_AT_ONCE = 5_000
_DIGEST = 1 << 128
#: A move takes as long as it takes.
_NO_LIMITS = ("statement_timeout", "idle_in_transaction_session_timeout")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a table holds: its rows, the sum of their digests, and the last number given out."""

    rows: int
    digest: int
    number: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A store that was moved: where it is now, and how its trail ends."""

    to: str
    tables: int
    rows: int
    seq: int
    link: str


def move_store(store: SqlStore, to: str, act: Act) -> Moved:
    """Move a store to a path or URL where nothing is yet, checked row by row, and mark it."""
    with store.begin(act) as uow:
        source = uow.connection
        _lift_limits(source)
        if _is_there(to):
            contents, head = _arrived_before(source, to), uow.head
            with _disposed(connect(to)) as engine:
                _take_photos_along(store, engine, to)
        else:
            with _target(to) as engine:
                with engine.begin() as target:
                    contents, head = _copy(source, target, to), uow.head
                    found = verify(target, head)
                    if found.broken or found.head != head:
                        raise _differs(to, found.broken or "the trail ends elsewhere")
                _take_photos_along(store, engine, to)
        uow.add(Setting(MOVED_TO, shown(to)))
        uow.record("store_moved", shown(to))
        uow.commit("move_store", hashlib.sha256(to.encode()).hexdigest(), b"null")
    rows = sum(one.rows for one in contents.values())
    return Moved(shown(to), len(contents), rows, head.seq, head.link)


def copy_rows(store: SqlStore, empty: SqlStore) -> None:
    """Copy a store into one in which nothing was done yet, wholly or not at all."""
    to = empty.engine.url.render_as_string()
    source = store.engine.execution_options(reading=True)
    with translated(), source.connect() as line, empty.engine.begin() as target:
        if LAST_LINK.rows(target):
            raise _is_taken(to)
        _copy(line, target, to)


def _take_photos_along(store: SqlStore, engine: Engine, to: str) -> None:
    photos = photos_of(engine) if is_server(to) else photo_folder(to)
    photos.take_over(store.photos)


def _copy(source: Connection, target: Connection, to: str) -> dict[str, Contents]:
    """Copy all tables into a store without any, and compare what can be read back there."""
    _lift_limits(target)
    migrations.upgrade_in(target)
    for table in _TABLES:
        for rows in _pages(source, table):
            _write(target, table, rows)
        if table.autoincrement_column is not None:
            _set_number(target, table, _number(source, table))
    return _compared(source, target, to)


def _arrived_before(source: Connection, to: str) -> dict[str, Contents]:
    """Take what stands at the target for the copy of an earlier try, if it is the same."""
    engine = connect(to)
    try:
        with translated(), engine.execution_options(reading=True).connect() as target:
            if not set(metadata.tables) <= set(sa.inspect(target).get_table_names()):
                raise _is_taken(to)
            return _compared(source, target, to)
    except OutsideTrouble as differs:
        raise _is_taken(to) from differs
    finally:
        engine.dispose()


def _compared(source: Connection, target: Connection, to: str) -> dict[str, Contents]:
    """Compare all tables; return their contents, or name those that differ."""
    there = {table.name: contents(source, table) for table in _TABLES}
    here = {table.name: contents(target, table) for table in _TABLES}
    if differing := [name for name in there if there[name] != here[name]]:
        raise _differs(to, ", ".join(differing))
    return there


def contents(connection: Connection, table: sa.Table) -> Contents:
    """Count a table's rows and add up their digests, which no order changes."""
    rows = digest = 0
    encode, sha256 = msgspec.json.encode, hashlib.sha256
    for page in _pages(connection, table):
        rows += len(page)
        digest += sum(int.from_bytes(sha256(encode(row)).digest()[:16], "big") for row in page)
    numbered = table.autoincrement_column is not None
    return Contents(rows, digest % _DIGEST, _number(connection, table) if numbered else 0)


def _pages(connection: Connection, table: sa.Table) -> Iterator[list[tuple[Any, ...]]]:
    """Read a table as the database holds it, a page at a time."""
    select = f"SELECT {_columns(connection, table)} FROM {table.name}"  # noqa: S608 - our own
    with closing(
        connection.exec_driver_sql(select, execution_options={"stream_results": True})
    ) as found:
        while page := found.fetchmany(_AT_ONCE):
            yield [tuple(row) for row in page]


def _write(connection: Connection, table: sa.Table, rows: list[tuple[Any, ...]]) -> None:
    columns = _columns(connection, table)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(table.columns))
        insert = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 - our own
        connection.exec_driver_sql(insert, rows)
        return
    driver: Any = connection.connection.driver_connection
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {table.name} ({columns}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(row)


def _columns(connection: Connection, table: sa.Table) -> str:
    quote = connection.dialect.identifier_preparer.quote
    return ", ".join(quote(column.name) for column in table.columns)


def _number(connection: Connection, table: sa.Table) -> int:
    """Read the last number that a table gave out: none comes twice, wherever it goes on."""
    if connection.dialect.name == "sqlite":
        asked = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        return int(connection.exec_driver_sql(asked, (table.name,)).scalar() or 0)
    last = f"SELECT last_value, is_called FROM {_sequence(connection, table)}"  # noqa: S608 - our own
    value, is_called = connection.exec_driver_sql(last).one()
    return int(value) if is_called else 0


def _set_number(connection: Connection, table: sa.Table, number: int) -> None:
    if connection.dialect.name != "sqlite":
        if number:
            name = _sequence(connection, table)
            connection.exec_driver_sql("SELECT setval(%s::regclass, %s)", (name, number))
        return
    connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
    if number:
        insert = "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"
        connection.exec_driver_sql(insert, (table.name, number))


def _sequence(connection: Connection, table: sa.Table) -> str:
    column = table.autoincrement_column
    assert column is not None, "only numbered tables are asked"  # noqa: S101
    asked = "SELECT pg_get_serial_sequence(%s, %s)"
    found = connection.exec_driver_sql(asked, (table.name, column.name)).scalar_one()
    return str(found)


def _lift_limits(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        for name in _NO_LIMITS:
            connection.exec_driver_sql(f"SET LOCAL {name} = 0")


def _is_there(to: str) -> bool:
    """Tell whether anything stands at the target, of whatever kind."""
    if not is_server(to):
        return Path(to).exists()
    engine = connect(to)
    try:
        with translated(), engine.execution_options(reading=True).connect() as connection:
            return bool(sa.inspect(connection).get_table_names())
    finally:
        engine.dispose()


@contextmanager
def _target(to: str) -> Iterator[Engine]:
    """Hand out the engine of a new store."""
    if is_server(to):
        with _disposed(connect(to)) as engine:
            yield engine
        return
    refuse_network_share(Path(to))
    with made_whole(Path(to)) as part, _disposed(connect(str(part))) as engine:
        yield engine


@contextmanager
def _disposed(engine: Engine) -> Iterator[Engine]:
    try:
        with translated():
            yield engine
    finally:
        engine.dispose()


def _is_taken(to: str) -> OutsideTrouble:
    return OutsideTrouble(
        Trouble.FILE_UNWRITABLE, file=shown(to), detail="something else is there already"
    )


def _differs(to: str, what: str) -> OutsideTrouble:
    return OutsideTrouble(Trouble.FILE_UNWRITABLE, file=shown(to), detail=f"differs: {what}")
