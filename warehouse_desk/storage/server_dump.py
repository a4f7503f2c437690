"""Backups of a PostgreSQL store, by PostgreSQL's own programs."""

import os
import shutil
import subprocess
from pathlib import Path

import sqlalchemy as sa

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage import migrations
from warehouse_desk.storage.engine import connect, shown
from warehouse_desk.storage.rules.trail import breaks, links
from warehouse_desk.storage.trouble import translated


def dump(url: sa.URL, file: Path) -> None:
    """Dump a database that is in use, and see that the dump can be read."""
    _run("pg_dump", file, "--format=custom", "--no-owner", f"--file={file}", _named(url), url=url)
    _run("pg_restore", file, "--list", str(file), url=url)


def load(file: Path, where: str) -> None:
    """Load a dump into an empty database, wholly or not at all, and check its trail."""
    url = sa.make_url(where)
    engine = connect(where)
    try:
        with translated():
            if sa.inspect(engine).get_table_names():
                raise OutsideTrouble(
                    Trouble.FILE_UNWRITABLE, file=shown(where), detail="the database is not empty"
                )
        _run(
            "pg_restore",
            file,
            "--no-owner",
            "--single-transaction",
            _named(url),
            str(file),
            url=url,
        )
        with translated(), engine.connect() as connection:
            broken = list(breaks(links(connection)))
            version = migrations.version(engine)
    finally:
        engine.dispose()
    if broken or version is None:
        raise OutsideTrouble(Trouble.BACKUP_UNSOUND, file=str(file), detail="; ".join(broken[:5]))


def _named(url: sa.URL) -> str:
    """Name the database for PostgreSQL's programs; the password goes another way."""
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415 - only a server needs it, and it takes long

    _, facts = url.get_dialect()().create_connect_args(url)
    facts.pop("password", None)
    return f"--dbname={make_conninfo('', **facts)}"


def _run(program: str, file: Path, *arguments: str, url: sa.URL) -> None:
    found = shutil.which(program)
    if found is None:
        raise OutsideTrouble(
            Trouble.BACKUP_UNSOUND, file=str(file), detail=f"{program} is not installed"
        )
    environment = os.environ | ({"PGPASSWORD": url.password} if url.password else {})
    done = subprocess.run(  # noqa: S603 - a program of the system, no shell
        [found, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise OutsideTrouble(Trouble.BACKUP_UNSOUND, file=str(file), detail=done.stderr.strip())
