"""A PostgreSQL server of our own, on loopback, gone after the tests."""

import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from warehouse_desk.storage.migrations import HEAD
from warehouse_desk.storage.tables import metadata

#: The store that every test finds empty.
STORE = "store"


def binaries() -> Path | None:
    """Find the newest server's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


@dataclass(frozen=True)
class Server:
    """A running server."""

    folder: Path
    binaries: Path
    port: int

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://wms@127.0.0.1:{self.port}/{database}"

    def run(self, database: str, *statements: str) -> None:
        engine = sa.create_engine(self.url(database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
        engine.dispose()

    def empty(self, name: str) -> str:
        """Make a database with nothing in it."""
        self.run(
            "postgres", f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}"
        )
        return self.url(name)

    def wiped(self, name: str) -> str:
        """Bring a store back to where it began: a new database would take ten times as long."""
        self.run(
            name,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            "SET session_replication_role = replica",
            "; ".join(f"DELETE FROM {table}" for table in metadata.tables),  # noqa: S608 - our own
            "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'",
            f"UPDATE alembic_version SET version_num = '{HEAD}'",  # noqa: S608 - our own
        )
        return self.url(name)

    def stop(self) -> None:
        _run(self.binaries, "pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)


def start(programs: Path) -> Server:
    """Start a server in a folder of its own; never as root, whom it refuses."""
    folder = Path(tempfile.mkdtemp(prefix="wd-pg-"))
    if os.getuid() == 0:
        shutil.chown(folder, "nobody")
    port = _free_port()
    _run(
        programs, "initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "wms", "--no-sync",
        "--locale=C.UTF-8", "-E", "UTF8",
    )  # fmt: skip
    options = (
        f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
        " -c fsync=off -c max_connections=40"
    )
    _run(
        programs, "pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", options,
        "start",
    )  # fmt: skip
    return Server(folder, programs, port)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _run(programs: Path, program: str, *arguments: str) -> None:
    as_nobody = ["setpriv", "--reuid=nobody", "--clear-groups"] if os.getuid() == 0 else []
    subprocess.run(
        [*as_nobody, str(programs / program), *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd="/",
    )
