"""Statements made ready once and handed to the driver: what every scan asks and writes.

A scan takes a dozen of them. SQLAlchemy writes them and knows how each value is kept; its own way
to the driver, with results of many kinds, takes five times as long as SQLite takes to answer.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Protocol

import sqlalchemy as sa
import sqlalchemy.exc
from sqlalchemy.engine import Dialect
from sqlalchemy.pool import PoolProxiedConnection
from typing_extensions import override

#: A statement in the database's words, and the rows of parameters that it is run with.
Statement = tuple[str, Sequence[Sequence[Any]]]
#: Parameters by name, or the values of an insert in the order of its fields.
Row = Any
_Process = Callable[[Any], Any]
_SERVER = "postgresql"


class Line(Protocol):
    """What takes statements: SQLAlchemy's connection, or the writes of a transaction."""

    @property
    def dialect(self) -> Dialect:
        """How the database wants to be asked."""

    @property
    def connection(self) -> PoolProxiedConnection:
        """The driver's connection."""

    def invalidate(self, error: BaseException) -> None:
        """Use a line no more that was cut."""


class Ready:
    """A statement whose parameters are single values, in the words of each kind of database."""

    def __init__(self, statement: sa.Executable) -> None:
        self._statement = statement
        self._forms: dict[str, _Form | _InsertForm] = {}

    def rows(self, line: Line, parameters: Row = None) -> list[Any]:
        """Ask, and read all rows of the answer."""
        (rows,) = ask(line, [(self, parameters)])
        return rows

    def bound(self, dialect: Dialect, rows: Sequence[Row]) -> Statement:
        """Put rows with the same fields in."""
        form = self.form(dialect, rows[0])
        return form.sql, [form.bound(row) for row in rows]

    def form(self, dialect: Dialect, row: Any) -> "_Form | _InsertForm":
        """Word it for a kind of database."""
        if dialect.name not in self._forms:
            words = _in_servers_words() if dialect.name == _SERVER else dialect
            self._forms[dialect.name] = self._written(words, list(row))
        return self._forms[dialect.name]

    def _written(self, dialect: Dialect, given: list[str]) -> "_Form | _InsertForm":
        return _Form(self._statement, dialect, given)


@cache
def _in_servers_words() -> Dialect:
    """Word statements as a server itself takes them."""
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg  # noqa: PLC0415 - only a server needs it, and it takes long

    return PGDialect_psycopg(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]  # of SQLAlchemy


class Insert(Ready):
    """Inserts rows that are plain tuples of some fields; `returning` asks for the number given."""

    def __init__(self, into: sa.Table, names: Sequence[str], returning: str = "") -> None:
        super().__init__(into.insert())
        self.into = into
        self._names = names
        self._returning = returning

    @override
    def _written(self, dialect: Dialect, given: list[str]) -> "_InsertForm":
        return _InsertForm(self.into, self._names, self._returning, dialect)


class _InsertForm:
    """An insert as one kind of database takes it."""

    def __init__(
        self, into: sa.Table, names: Sequence[str], returning: str, dialect: Dialect
    ) -> None:
        quote = dialect.identifier_preparer.quote
        mark = "?" if dialect.paramstyle == "qmark" else "${}"
        marks = ", ".join(mark.format(at + 1) for at in range(len(names)))
        columns = ", ".join(map(quote, names))
        self.sql = f"INSERT INTO {quote(into.name)} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
        self.sql += f" RETURNING {quote(returning)}" if returning else ""
        turns = [into.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names]
        self._turns = [(at, turn) for at, turn in enumerate(turns) if turn is not None]

    def bound(self, row: Sequence[Any]) -> Sequence[Any]:
        """Give the values as the driver takes them."""
        if not self._turns:
            return row
        turned = list(row)
        for at, turn in self._turns:
            turned[at] = turn(turned[at])
        return turned

    def read(self, rows: list[Any]) -> list[Any]:
        """Give the numbers as they are."""
        return rows


class _Form:
    """A statement as one kind of database takes it."""

    def __init__(self, statement: Any, dialect: Dialect, given: list[str]) -> None:
        compiled = statement.compile(dialect=dialect)
        self.sql = str(compiled)
        self._fixed = {name: value for name, value in compiled.params.items() if name not in given}
        self._binds: list[tuple[str, _Process | None]] = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup or ()
        ]
        columns = getattr(statement, "exported_columns", ())
        readers = [
            one.type.dialect_impl(dialect).result_processor(dialect, None) for one in columns
        ]
        self._readers = [(at, reader) for at, reader in enumerate(readers) if reader is not None]

    def bound(self, row: Mapping[str, Any]) -> Any:
        """Give the parameters as the driver takes them."""
        if self._fixed:
            row = {**self._fixed, **row}
        return [row[name] if to is None else to(row[name]) for name, to in self._binds]

    def read(self, rows: list[Any]) -> list[Any]:
        """Turn what is kept into what is meant."""
        if not self._readers:
            return rows
        read = list(map(list, rows))
        for row in read:
            for at, reader in self._readers:
                row[at] = reader(row[at])
        return read


def ask(line: Line, questions: Sequence[tuple[Ready, Row]]) -> list[list[Any]]:
    """Ask several things, and read all rows of each answer."""
    dialect = line.dialect
    answers = send(line, [one.bound(dialect, [row or {}]) for one, row in questions])
    return [
        one.form(dialect, row or {}).read(rows)
        for (one, row), rows in zip(questions, answers, strict=True)
    ]


def send(line: Line, statements: Sequence[Statement]) -> list[list[Any]]:
    """Send statements; a server is told all of them at once."""
    with _as_sqlalchemy_says(line, statements):
        if line.dialect.name == _SERVER:
            return hand_over(line, statements)
        return [rows for one in statements for rows in hand_over(line, [one])]


def hand_over(line: Line, statements: Sequence[Statement]) -> list[list[Any]]:
    """Give statements to the driver."""
    driver: Any = line.connection.driver_connection
    if line.dialect.name == _SERVER:
        return driver.ask(statements)  # type: ignore[no-any-return]  # our own line
    ((sql, rows),) = statements
    if len(rows) == 1:
        return [driver.execute(sql, rows[0]).fetchall()]
    driver.executemany(sql, rows)
    return [[]]


@contextmanager
def _as_sqlalchemy_says(line: Line, statements: Sequence[Statement]) -> Iterator[None]:
    """Raise what the driver raises as SQLAlchemy would."""
    dialect = line.dialect
    driver: Any = line.connection.driver_connection
    kind: Any = dialect.loaded_dbapi.Error
    try:
        yield
    except kind as error:
        is_cut = dialect.is_disconnect(error, driver, None)
        if is_cut:
            line.invalidate(error)
        sql = "; ".join(sql for sql, _ in statements)
        raise sa.exc.DBAPIError.instance(
            sql, None, error, kind, connection_invalidated=is_cut, dialect=dialect
        ) from error
