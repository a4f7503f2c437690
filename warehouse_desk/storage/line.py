"""The line to a PostgreSQL server: one that does not answer in time counts as cut."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import count
from time import monotonic
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg.abc import RV, PQGen
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.generators import fetch_many, send
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult
from sqlalchemy.engine import Connection, Engine
from typing_extensions import override

from warehouse_desk.storage.ready import Statement

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

#: How a transaction begins; the last statement tells the server's time. Whoever looks holds up
#: nobody, and may think about what was read for as long as an answer is waited for.
_LOOK: Sequence[Statement] = (
    ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [()]),
    (f"SET LOCAL idle_in_transaction_session_timeout = '{READER_S:.0f}s'", [()]),
    ("SELECT clock_timestamp()", [()]),
)
#: What follows the lock sees all that was committed before it was given.
_WRITE: Sequence[Statement] = (
    ("BEGIN ISOLATION LEVEL READ COMMITTED", [()]),
    (f"SELECT pg_advisory_xact_lock({WRITE_LOCK}), clock_timestamp()", [()]),
)


class Line(psycopg.Connection[Any]):
    """A connection that waits only so long for each answer, and is closed after."""

    patience = GREETING_S
    #: How a transaction begins, until it was sent.
    ahead: Sequence[Statement] = ()
    #: The server's time when the transaction began.
    began_at: datetime

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._numbers = count()
        #: The names of the statements that are made ready on the server.
        self._names: dict[str, bytes] = {}

    @override
    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        began = monotonic()
        try:
            return super().wait(gen, interval, self.patience if timeout is None else timeout)
        except psycopg.OperationalError:
            if timeout is None and monotonic() - began >= self.patience:
                self.pgconn.finish()
            raise

    def ask(self, statements: Sequence[Statement]) -> list[list[Sequence[Any]]]:
        """Send statements in one flight and read each one's rows; after an error the rest is void.

        A cursor sends them one by one, and works on each for longer than the server.
        """
        ahead = self.ahead
        values = Transformer(self)
        new: dict[str, bytes] = {}
        commands: list[Callable[[], None]] = []
        answers: list[int] = []
        for sql, rows in (*ahead, *statements):
            name = self._names.get(sql) or new.get(sql)
            if name is None:
                name = new[sql] = b"s%d" % next(self._numbers)
                commands.append(partial(self.pgconn.send_prepare, name, sql.encode()))
            for row in rows:
                bound = values.dump_sequence(row, [PyFormat.TEXT] * len(row))
                commands.append(partial(self.pgconn.send_query_prepared, name, bound))
            answers.append(len(commands) - 1)
        with self.lock:
            results = self.wait(self._exchanged(commands))
        for result in results:
            if result.status == ExecStatus.FATAL_ERROR:
                raise error_from_result(result, self.info.encoding)
        self.ahead = ()
        self._names.update(new)

        def read(result: PGresult) -> list[Sequence[Any]]:
            values.set_pgresult(result)
            return values.load_rows(0, result.ntuples, tuple)

        found = [read(results[at]) for at in answers]
        if ahead:
            self.began_at = found[len(ahead) - 1][0][-1].astimezone(UTC)
        return found[len(ahead) :]

    def _exchanged(self, commands: Sequence[Callable[[], None]]) -> PQGen[list[PGresult]]:
        self.pgconn.enter_pipeline_mode()
        for command in commands:
            command()
        self.pgconn.pipeline_sync()
        yield from send(self.pgconn)
        results: list[PGresult] = []
        while not results or results[-1].status != ExecStatus.PIPELINE_SYNC:
            fetched = yield from fetch_many(self.pgconn)
            if not fetched:
                raise psycopg.OperationalError("the line was cut")
            results += fetched
        self.pgconn.exit_pipeline_mode()
        return results


def postgresql(url: str, busy_ms: int) -> Engine:
    """Make the engine of a `postgresql+psycopg://` URL, which may name several hosts.

    A writer waits `busy_ms` for its turn. Where a transaction `asks_at_once`, through its `Line`,
    its beginning travels with what is asked first. `alone` begins none: each statement is one, and
    its `patience` (s) may be its own.
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
        if options.get("alone", False):
            line.patience, line.ahead = options.get("patience", READER_S), ()
        elif options.get("reading", False):
            line.patience, line.ahead = READER_S, _LOOK
        else:
            line.patience, line.ahead = WRITER_S + busy_ms / 1000, _WRITE
        if line.ahead and not options.get("asks_at_once", False):
            connection.exec_driver_sql("; ".join(sql for sql, _ in line.ahead))
            line.ahead = ()

    sa.event.listen(engine, "do_connect", _connect)
    sa.event.listen(engine, "begin", begin)
    sa.event.listen(engine, "reset", _reset)
    return engine


def _connect(_dialect: object, _record: object, arguments: Any, named: Any) -> Line:
    """Connect; our own words begin a transaction, which take the lock on the same way.

    What psycopg makes ready is gone with each rollback, and all that we did with it.
    """
    return Line.connect(*arguments, autocommit=True, prepare_threshold=None, **named)


def _reset(line: Any, _record: object, _state: object) -> None:
    line.patience, line.ahead = GREETING_S, ()


def server_time(connection: Connection) -> datetime:
    """Tell the server's time when a transaction began."""
    line: Any = connection.connection.driver_connection
    began_at: datetime = line.began_at
    return began_at
