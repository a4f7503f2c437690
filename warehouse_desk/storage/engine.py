"""Connections: how SQLite and PostgreSQL are opened, set and begun."""

from pathlib import Path
from random import uniform
from time import monotonic, sleep
from typing import Any

import sqlalchemy as sa
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy.engine import Connection, Engine

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

#: Written into the file's head: "WDK1".
APPLICATION_ID = 0x57444B31
#: Older ones can damage a WAL file that two connections write.
OLDEST_SQLITE = (3, 51, 3)
#: A writer waits this long for the others before the person is told.
BUSY_MS = 5_000
#: And looks so often whether it is its turn: at first for as long as one operation takes.
RETRY_S = (0.0005, 0.003)
SOON_S, SOON = (0.0002, 0.0004), 5

#: A scan that moves the log into the file takes long: one of two hundred does, not one of fifty.
LOG_PAGES = 4_000

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "mmap_size": 0,
    "wal_autocheckpoint": LOG_PAGES,
    "busy_timeout": BUSY_MS,
}


def is_server(store: str) -> bool:
    """Tell whether a store is named by a PostgreSQL URL."""
    return store.startswith("postgresql")


def shown(store: str) -> str:
    """Name a store without its password."""
    return sa.make_url(store).render_as_string() if is_server(store) else store


def connect(store: str) -> Engine:
    """Make the engine of a store: a path of a SQLite file, or a `postgresql+psycopg://` URL."""
    if not is_server(store):
        return _sqlite(Path(store))
    from warehouse_desk.storage.line import postgresql  # noqa: PLC0415 - only a server needs it, and it takes long

    return postgresql(store, BUSY_MS)


def _sqlite(path: Path) -> Engine:
    if sqlite.sqlite_version_info < OLDEST_SQLITE:
        raise OutsideTrouble(Trouble.STORE_BROKEN, detail=f"SQLite {sqlite.sqlite_version}")
    engine = sa.create_engine(f"sqlite:///{path}", module=sqlite)
    sa.event.listen(engine, "connect", _set_up)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def connect_to_look(path: Path) -> Engine:
    """Make the engine of a file that may only be read."""
    engine = sa.create_engine(f"sqlite:///{path}", module=sqlite, creator=lambda: look_into(path))
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def look_into(path: Path) -> Any:
    """Open a file without changing it or putting anything beside it.

    Where no log lies beside it nobody is at work in it, and the file is all there is.
    """
    has_log = path.with_name(f"{path.name}-wal").exists()
    uri = f"{path.absolute().as_uri()}?mode=ro{'' if has_log else '&immutable=1'}"
    dbapi = sqlite.connect(uri, uri=True, check_same_thread=False)
    dbapi.isolation_level = None
    dbapi.execute("PRAGMA trusted_schema = 0")
    dbapi.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    return dbapi


def _set_up(dbapi: Any, _record: object) -> None:
    dbapi.isolation_level = None
    cursor = dbapi.cursor()
    for name, value in PRAGMAS.items():
        cursor.execute(f"PRAGMA {name} = {value}")
        (found,) = cursor.execute(f"PRAGMA {name}").fetchone() or (0,)
        if found != value:
            raise OutsideTrouble(Trouble.STORE_BROKEN, detail=f"{name} is {found}, not {value}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    if connection.get_execution_options().get("reading", False):
        driver.execute("BEGIN")
        return
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        if not _has_write_lock(driver):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        driver.execute(f"PRAGMA busy_timeout = {BUSY_MS}")


def _has_write_lock(driver: Any) -> bool:
    """Try to take the write lock for as long as a writer waits.

    SQLite's own waits grow to 100 ms, and one that waits long is passed by those who just come:
    short, uneven waits are fair to all.
    """
    end, tries = monotonic() + BUSY_MS / 1000, 0
    while monotonic() < end:
        try:
            driver.execute("BEGIN IMMEDIATE")
        except sqlite.OperationalError:
            sleep(uniform(*(SOON_S if tries < SOON else RETRY_S)))  # noqa: S311 - a wait, no secret
            tries += 1
        else:
            return True
    return False
