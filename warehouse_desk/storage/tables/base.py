"""Column kinds that mean the same on SQLite (STRICT) and PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


@lru_cache(1_000)
def _written(moment: datetime) -> str:
    """Write a time; what an operation or a file writes has few different ones."""
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return utc.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


class Moment(TypeDecorator[datetime]):
    """A UTC time, kept as text that sorts by time: 2026-03-01T09:30:00.000000Z."""

    impl = sa.Text
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _written(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, kept as 1 or 0."""

    impl = sa.Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Choice(TypeDecorator[StrEnum]):
    """A member of a closed set, kept as its value."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


def table(name: str, *parts: sa.schema.SchemaItem) -> sa.Table:
    """Define a table whose columns hold what they say (STRICT), whose numbers never come again.

    SQLite would give the number of a row taken away to the next one; an undo brings that row back.
    """
    numbered = any(isinstance(part, sa.Column) and part.autoincrement is True for part in parts)
    return sa.Table(name, metadata, *parts, sqlite_strict=True, sqlite_autoincrement=numbered)


def key(name: str, *parts: sa.schema.SchemaItem) -> sa.Column[str]:
    """Define a text column of the primary key."""
    return sa.Column(name, sa.Text, *parts, primary_key=True)


def serial(name: str) -> sa.Column[int]:
    """Define a number that the store gives."""
    return sa.Column(name, sa.Integer, primary_key=True, autoincrement=True)


def text(name: str, *parts: sa.schema.SchemaItem, usual: str | None = None) -> sa.Column[str]:
    """Define a text column; nothing is an empty text, never NULL. Older rows have `usual`."""
    return sa.Column(name, sa.Text, *parts, nullable=False, server_default=usual)


def content(name: str) -> sa.Column[bytes]:
    """Define a column of bytes."""
    return sa.Column(name, sa.LargeBinary, nullable=False)


def whole(name: str, *parts: sa.schema.SchemaItem, usual: int | None = None) -> sa.Column[int]:
    """Define a column of whole units; rows older than the column have `usual`."""
    default = None if usual is None else str(usual)
    return sa.Column(
        name,
        sa.BigInteger().with_variant(sa.Integer, "sqlite"),
        *parts,
        nullable=False,
        server_default=default,
    )


def flag(name: str, *, usual: bool | None = None) -> sa.Column[bool]:
    """Define a yes-or-no column; rows older than the column are as is `usual`."""
    default = None if usual is None else str(int(usual))
    return sa.Column(name, Flag, nullable=False, server_default=default)


def moment(name: str, *, known: bool = True) -> sa.Column[datetime]:
    """Define a UTC time; `known=False` allows none yet."""
    return sa.Column(name, Moment, nullable=not known)


def choice(name: str, kind: type[StrEnum]) -> sa.Column[StrEnum]:
    """Define a member of a closed set, checked by the database too."""
    return sa.Column(name, Choice(kind), one_of(name, kind), nullable=False)


def one_of(name: str, kind: type[StrEnum]) -> sa.CheckConstraint:
    """Check that a column is a member of a closed set."""
    members = ", ".join(f"'{member.value}'" for member in kind)
    return check(f"{name}_known", f"{name} IN ({members})")


def check(name: str, rule: str) -> sa.CheckConstraint:
    """Name a rule that the database keeps."""
    return sa.CheckConstraint(rule, name=name)


def to(target: str) -> sa.ForeignKey:
    """Point to a row that must be there."""
    return sa.ForeignKey(target)
