"""The writes of one transaction, gathered and made together: many rows at once, few round trips."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

import psycopg
import sqlalchemy as sa
import sqlalchemy.exc
from sqlalchemy.engine import Connection, CursorResult

from warehouse_desk.storage.tables import metadata

Row = Mapping[str, Any]
_Write = tuple[sa.Executable, Row]
#: So many are gathered at most: a transaction that works for long shows a server that it lives.
MOST_GATHERED = 1_000
#: From so many rows on the driver gets them directly.
MANY = 20
#: Tables after those they point to.
_ORDER = {table: at for at, table in enumerate(metadata.sorted_tables)}


class Writes:
    """Gathers writes until somebody asks the database, or all is committed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gathered: list[_Write] = []
        self._is_server = connection.dialect.name == "postgresql"

    def add(self, statement: sa.Executable, row: Row) -> None:
        """Gather a write; a rule it breaks is told when it is made."""
        self._gathered.append((statement, row))
        if len(self._gathered) >= MOST_GATHERED:
            self.make()

    def execute(self, statement: sa.Executable, parameters: Any = None) -> CursorResult[Any]:
        """Ask the database, which then knows of all writes."""
        self.make()
        return self._connection.execute(statement, parameters)

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
            if len(rows) >= MANY and isinstance(statement, sa.Insert):
                self._insert_many(statement, rows)
            else:
                self._connection.execute(statement, rows if len(rows) > 1 else rows[0])

    def _insert_many(self, statement: sa.Insert, rows: Sequence[Row]) -> None:
        """Hand many rows to the driver as they are kept: three times as quick."""
        dialect, table = self._connection.dialect, statement.table
        names = list(rows[0])
        kinds = [table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names]
        mark = "%s" if self._is_server else "?"
        columns = ", ".join(map(dialect.identifier_preparer.quote, names))
        marks = ", ".join([mark] * len(names))
        insert = f"INSERT INTO {table.description} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
        kept = [
            tuple(
                value if kind is None else kind(value)
                for kind, value in zip(kinds, row.values(), strict=True)
            )
            for row in rows
        ]
        self._connection.exec_driver_sql(insert, kept)

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


def _together(gathered: Iterable[_Write]) -> Iterator[tuple[sa.Executable, list[Row]]]:
    """Put inserts that follow each other into the order of their tables; else keep the order."""
    for is_insert, run in groupby(gathered, lambda write: isinstance(write[0], sa.Insert)):
        writes = list(run)
        if is_insert:
            writes.sort(key=_table_order)
        for _, same in groupby(writes, lambda write: (id(write[0]), len(write[1]))):
            ones = list(same)
            yield ones[0][0], [row for _, row in ones]


def _table_order(write: _Write) -> int:
    statement = write[0]
    assert isinstance(statement, sa.Insert), "only inserts are put into order"  # noqa: S101
    return _ORDER[statement.table]  # type: ignore[index]  # inserts go into tables


#: What answers questions: a look has its connection, an operation its writes.
Asked = Connection | Writes
