"""The line to a PostgreSQL server: one that does not answer in time counts as cut."""

from time import monotonic
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg.abc import RV, PQGen
from sqlalchemy.engine import Connection, Engine
from typing_extensions import override

#: All writers of a store queue here, so that the trail is in the order of commits.
WRITE_LOCK = 0x57444B31
#: How long an answer is waited for: a greeting; what a writer asks, beyond its turn; a long look.
GREETING_S, WRITER_S, READER_S = 4.0, 3.0, 60.0
#: What a station asks of its session. Whoever holds the write lock and falls silent lets go of it
#: before those who wait give up. PostgreSQL 14 or later.
SESSION = {
    "idle_in_transaction_session_timeout": "4s",
    "client_connection_check_interval": "2s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}
#: And of its own end of the line.
KEEPALIVES = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}


class Line(psycopg.Connection[Any]):
    """A connection that waits only so long for each answer, and is closed after."""

    patience = GREETING_S

    @override
    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        began = monotonic()
        try:
            return super().wait(gen, interval, self.patience if timeout is None else timeout)
        except psycopg.OperationalError:
            if timeout is None and monotonic() - began >= self.patience:
                self.pgconn.finish()
            raise


def postgresql(url: str, busy_ms: int) -> Engine:
    """Make the engine of a `postgresql+psycopg://` URL, which may name several hosts.

    A writer waits `busy_ms` for its turn.
    """
    session = SESSION | {"lock_timeout": f"{busy_ms}ms"}
    engine = sa.create_engine(
        url,
        connect_args={
            "connect_timeout": 5,
            "options": " ".join(f"-c {name}={value}" for name, value in session.items()),
            **KEEPALIVES,
        },
    )

    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        line: Any = connection.connection.driver_connection
        if options.get("isolation_level") == "AUTOCOMMIT":
            line.patience = READER_S
        elif options.get("reading", False):
            line.patience = READER_S
            connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        else:
            line.patience = WRITER_S + busy_ms / 1000
            connection.exec_driver_sql(f"BEGIN; SELECT pg_advisory_xact_lock({WRITE_LOCK})")

    sa.event.listen(engine, "do_connect", _connect)
    sa.event.listen(engine, "begin", begin)
    sa.event.listen(engine, "reset", _reset)
    return engine


def _connect(_dialect: object, _record: object, arguments: Any, named: Any) -> Line:
    """Connect; a transaction is begun by our own words, which take the lock on the same way."""
    return Line.connect(*arguments, autocommit=True, **named)


def _reset(line: Any, _record: object, _state: object) -> None:
    line.patience = GREETING_S
