"""News of other stations: a server tells each commit at once to all who listen."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import closing, contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from typing_extensions import override

from warehouse_desk.storage.ready import Ready

if TYPE_CHECKING:
    import psycopg

CHANNEL = "warehouse_desk"
#: Parameter: news, as `written` makes them.
TELL = Ready(sa.text(f"SELECT pg_notify('{CHANNEL}', :news)"))
#: How long a listener takes to end, and waits before it tries a server again that was away.
_PAUSE_S = 0.5
#: A line that was cut somewhere looks like one on which nothing happens: ask so often.
_SILENT_S = 5.0

#: Told what others changed: tables, or None whenever listening begins, as anything may have changed
#: until then.
Heard = Callable[[frozenset[str] | None], None]
#: Told that the server is away; once it is back `Heard` is told.
Lost = Callable[[], None]


def written(author: str, tables: AbstractSet[str]) -> str:
    """Write the news of a commit."""
    return f"{author} {','.join(sorted(tables))}"


class NewsThread(Thread):
    """Listens to a PostgreSQL server and tells what others than `author` stored."""

    def __init__(self, engine: Engine, author: str, heard: Heard, lost: Lost) -> None:
        super().__init__(name="news", daemon=True)
        self._engine = engine
        self._author = author
        self._heard = heard
        self._lost = lost
        self._ended = Event()

    def stop(self) -> None:
        """Listen no more."""
        self._ended.set()
        self.join(timeout=10)

    @override
    def run(self) -> None:
        import psycopg  # noqa: PLC0415 - only a server needs it, and it takes long

        was_away = False
        while not self._ended.is_set():
            try:
                with self._connected() as connection:
                    self._heard(None)
                    was_away = False
                    self._listen(connection)
            except (psycopg.Error, sa.exc.SQLAlchemyError, OSError):
                if not was_away:
                    self._lost()
                was_away = True
                self._ended.wait(_PAUSE_S)

    @contextmanager
    def _connected(self) -> "Iterator[psycopg.Connection[Any]]":
        """Connect as the store does, to the same server, on a line of one's own."""
        from psycopg import sql  # noqa: PLC0415 - only a server needs it, and it takes long

        line = self._engine.raw_connection()
        connection: psycopg.Connection[Any] = line.driver_connection  # type: ignore[assignment]  # a PostgreSQL engine has no other
        line.detach()
        with closing(connection):
            connection.autocommit = True
            connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            yield connection

    def _listen(self, connection: "psycopg.Connection[Any]") -> None:
        silent = 0.0
        while not self._ended.is_set():
            silent += _PAUSE_S
            for news in connection.notifies(timeout=_PAUSE_S):
                silent = 0.0
                self._hear(news.payload)
                if self._ended.is_set():
                    return
            if silent >= _SILENT_S:
                connection.execute("SELECT 1")
                silent = 0.0

    def _hear(self, news: str) -> None:
        author, _, tables = news.partition(" ")
        if author != self._author:
            self._heard(frozenset(tables.split(",")))
