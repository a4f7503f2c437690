"""The writes of one transaction, gathered and made together: many rows at once, few round trips."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Any

import psycopg
import sqlalchemy as sa
import sqlalchemy.exc
from sqlalchemy.engine import Connection, CursorResult, Dialect
from sqlalchemy.pool import PoolProxiedConnection

from warehouse_desk.storage.ready import Ready, Row
from warehouse_desk.storage.tables import metadata

_Write = tuple[Ready, Row]
#: So many are gathered at most: a transaction that works for long shows a server that it lives.
MOST_GATHERED = 1_000
#: Tables after those they point to.
_ORDER = {table: at for at, table in enumerate(metadata.sorted_tables)}


class Writes:
    """Gathers writes until somebody asks the database, or all is committed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gathered: list[_Write] = []
        self._is_server = connection.dialect.name == "postgresql"

    def add(self, statement: Ready, row: Row) -> None:
        """Gather a write; a rule it breaks is told when it is made."""
        self._gathered.append((statement, row))
        if len(self._gathered) >= MOST_GATHERED:
            self.make()

    def execute(self, statement: sa.Executable, parameters: Any = None) -> CursorResult[Any]:
        """Ask the database, which then knows of all writes."""
        self.make()
        return self._connection.execute(statement, parameters)

    @property
    def connection(self) -> PoolProxiedConnection:
        """The driver's connection, which then knows of all writes."""
        self.make()
        return self._connection.connection

    @property
    def dialect(self) -> Dialect:
        """How the database wants to be asked."""
        return self._connection.dialect

    def invalidate(self, error: BaseException) -> None:
        """Use a line no more that was cut."""
        self._connection.invalidate(error)

    def make(self) -> None:
        """Make what was gathered."""
        gathered, self._gathered = self._gathered, []
        if not gathered:
            return
        if not self._is_server:
            self._make(gathered)
            return
        with self._pipeline():
            self._make(gathered)

    def _make(self, gathered: list[_Write]) -> None:
        for statement, rows in _together(gathered):
            statement.write(self._connection, rows)

    @contextmanager
    def _pipeline(self) -> Iterator[None]:
        """Send all before the first answer is waited for."""
        line: Any = self._connection.connection.driver_connection
        try:
            with line.pipeline():
                yield
        except psycopg.Error as error:
            raise sa.exc.DBAPIError.instance(
                None, None, error, psycopg.Error, connection_invalidated=line.closed
            ) from error


def _together(gathered: Iterable[_Write]) -> Iterator[tuple[Ready, list[Row]]]:
    """Put inserts that follow each other into the order of their tables; else keep the order."""
    for is_insert, run in groupby(gathered, lambda write: write[0].into is not None):
        writes = list(run)
        if is_insert:
            writes.sort(key=_table_order)
        for _, same in groupby(writes, lambda write: (id(write[0]), len(write[1]))):
            ones = list(same)
            yield ones[0][0], [row for _, row in ones]


def _table_order(write: _Write) -> int:
    return _ORDER[write[0].into]  # type: ignore[index]  # only inserts are put into order


#: What answers questions: a look has its connection, an operation its writes.
Asked = Connection | Writes
