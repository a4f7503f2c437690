"""A PostgreSQL server of our own, on loopback, gone after the tests."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from contextlib import suppress
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

    def kill(self) -> None:
        """End the server as if its machine had died."""
        _run(self.binaries, "pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")

    def promote(self) -> None:
        """Make a standby the one that is written to."""
        _run(self.binaries, "pg_ctl", "-D", f"{self.folder}/data", "-w", "promote")

    def stop(self) -> None:
        """End the server, if it still runs, and remove its folder."""
        if Path(f"{self.folder}/data/postmaster.pid").exists():
            self.kill()
        shutil.rmtree(self.folder)


def start(programs: Path, *, flushes: bool = False) -> Server:
    """Start a server in a folder of its own; never as root, whom it refuses.

    Only where it `flushes` its log does what it tells outlive a power cut, and takes as long.
    """
    folder = _folder()
    _run(
        programs, "initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "wms", "--no-sync",
        "--locale=C.UTF-8", "-E", "UTF8",
    )  # fmt: skip
    return _begin(folder, programs, flushes=flushes)


def start_standby(primary: Server) -> Server:
    """Start a server that follows another one, which from then on commits nothing without it."""
    folder = _folder()
    _run(
        primary.binaries, "pg_basebackup", "-h", "127.0.0.1", "-p", str(primary.port), "-U", "wms",
        "-D", f"{folder}/data", "-R", "-X", "stream", "--checkpoint=fast", "--no-sync",
    )  # fmt: skip
    server = _begin(folder, primary.binaries)
    primary.run(
        "postgres",
        "ALTER SYSTEM SET synchronous_standby_names = '*'",
        "SELECT pg_reload_conf()",
    )
    return server


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wd-pg-"))
    if os.getuid() == 0:
        shutil.chown(folder, "nobody")
    return folder


def _begin(folder: Path, programs: Path, *, flushes: bool = False) -> Server:
    server = Server(folder, programs, free_port())
    options = (
        f"-p {server.port} -c listen_addresses=127.0.0.1"
        f" -c unix_socket_directories={server.folder} -c max_connections=40"
        f" -c fsync={'on' if flushes else 'off'}"
    )
    _run(
        server.binaries, "pg_ctl", "-D", f"{server.folder}/data", "-w",
        "-l", f"{server.folder}/log", "-o", options, "start",
    )  # fmt: skip
    return server


def free_port() -> int:
    """Find a port for a program that has to be told one.

    It lies below those that the system itself gives away, to whoever connects or asks for any.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def _run(programs: Path, program: str, *arguments: str) -> None:
    as_nobody = ["setpriv", "--reuid=nobody", "--clear-groups"] if os.getuid() == 0 else []
    subprocess.run(
        [*as_nobody, str(programs / program), *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd="/",
    )
