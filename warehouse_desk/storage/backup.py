"""Backups: one file, made whole, checked before it counts, and never put over another."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage import migrations, server_dump
from warehouse_desk.storage.engine import is_server, look_into
from warehouse_desk.storage.rules.trail import breaks
from warehouse_desk.storage.sqlite_file import look_at, made_whole
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.unit_of_work import FIRST_LINK


@dataclass(frozen=True, slots=True)
class Backup:
    """A sound copy of a store: how long its trail is, and the newest link of it.

    Kept elsewhere, the link proves later that nothing was taken off the trail's end.
    """

    file: str
    size: int
    version: str = ""
    seq: int = 0
    link: str = ""


def backup(store: SqlStore, file: Path) -> Backup:
    """Copy a store, while it is in use, into a new file that only its owner may read."""
    if store.engine.dialect.name != "sqlite":
        with made_whole(file) as part:
            server_dump.dump(store.engine.url, part)
        return Backup(str(file), file.stat().st_size)
    with made_whole(file) as part:
        with closing(store.engine.raw_connection()) as source:
            _copy(source.driver_connection, part)
        made = inspect(part)
    return replace(made, file=str(file))


def restore(file: Path, where: str) -> Backup:
    """Make a new store of a backup; one that is there already is left alone and refused."""
    if is_server(where):
        server_dump.load(file, where)
        return Backup(str(file), file.stat().st_size)
    found = inspect(file)
    if found.version > migrations.HEAD:
        raise OutsideTrouble(
            Trouble.STORE_NEWER, file=str(file), version=found.version, known=migrations.HEAD
        )
    with made_whole(Path(where)) as part:
        with closing(look_into(file)) as source:
            _copy(source, part)
        made = inspect(part)
    return replace(made, file=where)


def inspect(file: Path) -> Backup:
    """Check a copy: a whole file of ours, sound inside, its trail unbroken."""
    look_at(file)
    with _told(Trouble.BACKUP_UNSOUND, file), closing(look_into(file)) as connection:
        unsound = [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
        unsound += [
            f"{row[0]} row {row[1]} has no {row[2]}"
            for row in connection.execute("PRAGMA foreign_key_check")
        ]
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        trail = connection.execute(_TRAIL).fetchall()
    unsound += [f"trail: {finding}" for finding in breaks(trail)]
    if unsound:
        raise OutsideTrouble(Trouble.BACKUP_UNSOUND, file=str(file), detail="; ".join(unsound[:5]))
    seq, link = (trail[-1][0], trail[-1][3]) if trail else (0, FIRST_LINK)
    return Backup(str(file), file.stat().st_size, version, seq, link)


_TRAIL = "SELECT seq, operation, previous, hash, body FROM trail ORDER BY seq"


def _copy(source: Any, part: Path) -> None:
    """Copy page by page in one moment, into a file that needs no log beside it."""
    with _told(Trouble.FILE_UNWRITABLE, part), closing(sqlite.connect(part)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = delete")


@contextmanager
def _told(trouble: Trouble, file: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite.Error, OSError) as error:
        raise OutsideTrouble(trouble, file=str(file), detail=str(error)) from error
