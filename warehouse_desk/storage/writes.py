"""The writes of one transaction, gathered and made together: many rows at once, few round trips."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Dialect
from sqlalchemy.pool import PoolProxiedConnection

from warehouse_desk.storage.ready import Insert, Ready, Row, Statement, send
from warehouse_desk.storage.tables import metadata

_Writes = tuple[Ready, list[Row]]
#: So many are gathered at most: a transaction that works for long shows a server that it lives.
MOST_GATHERED = 1_000
_COMMIT: Statement = ("COMMIT", [()])
#: Tables after those they point to.
_ORDER = {table: at for at, table in enumerate(metadata.sorted_tables)}


class Writes:
    """Gathers writes until somebody asks the database, or all is committed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_server = connection.dialect.name == "postgresql"
        self._number = 0
        #: What is made one after the other, and before each of them the inserts that stood there.
        self._gathered: list[_Writes] = []
        self._inserts: dict[Insert, list[Row]] = {}

    def add(self, statement: Ready, row: Row) -> None:
        """Gather a write; a rule it breaks is told when it is made."""
        if isinstance(statement, Insert):
            self._inserts.setdefault(statement, []).append(row)
        elif self._gathered and not self._inserts and self._gathered[-1][0] is statement:
            self._gathered[-1][1].append(row)
        else:
            self._end_inserts()
            self._gathered.append((statement, [row]))
        self._number += 1
        if self._number >= MOST_GATHERED:
            self.make()

    def _end_inserts(self) -> None:
        """Put inserts that followed each other into the order of their tables."""
        for insert in sorted(self._inserts, key=lambda one: _ORDER[one.into]):
            self._gathered.append((insert, self._inserts[insert]))
        self._inserts = {}

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

    def make(self, *last: Statement) -> None:
        """Make what was gathered, and on the same way what comes last."""
        self._end_inserts()
        gathered, self._gathered, self._number = self._gathered, [], 0
        statements = [statement.bound(self.dialect, rows) for statement, rows in gathered]
        if statements or last:
            send(self._connection, [*statements, *last])

    def commit(self) -> None:
        """Make what was gathered, and commit; a server does it all in one round trip."""
        self.make(*[_COMMIT] if self._is_server else [])
        self._connection.commit()


#: What answers questions: a look has its connection, an operation its writes.
Asked = Connection | Writes
