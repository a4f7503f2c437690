"""Several values as one parameter: SQLAlchemy would write one for each, at each asking."""

from collections.abc import Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import TypeDecorator
from typing_extensions import override


class _Several(TypeDecorator[Sequence[Any]]):
    """Values of one type: JSON for SQLite, an array for PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, of: Any) -> None:
        super().__init__()
        self.of = of

    @override
    def load_dialect_impl(self, dialect: Dialect) -> Any:
        is_file = dialect.name == "sqlite"
        return dialect.type_descriptor(sa.Text() if is_file else sa.ARRAY(self.of))

    @override
    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        values = list(value or ())
        if dialect.name != "sqlite":
            return values
        turn = self.of.dialect_impl(dialect).bind_processor(dialect)
        return msgspec.json.encode(list(map(turn, values)) if turn else values).decode()


class _Among(sa.sql.functions.FunctionElement[bool]):
    inherit_cache = True
    type = sa.Boolean()

    @override
    def self_group(self, against: Any = None) -> Any:
        """Stay a condition, where SQLite would be asked whether it is 1, and use no index."""
        del against
        return self


@compiles(_Among, "sqlite")
def _in_json(element: Any, compiler: Any, **named: Any) -> str:
    column, values = (compiler.process(part, **named) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - our own names


@compiles(_Among, "postgresql")
def _in_array(element: Any, compiler: Any, **named: Any) -> str:
    column, values = (compiler.process(part, **named) for part in element.clauses)
    return f"{column} = ANY({values})"


def among(column: sa.ColumnElement[Any], name: str) -> sa.ColumnElement[bool]:
    """Tell whether a column is one of the values of a parameter."""
    return _Among(column, sa.bindparam(name, type_=_Several(column.type)))
