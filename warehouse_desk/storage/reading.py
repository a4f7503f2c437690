"""A consistent look at the store: records by key and by fields, remembered from look to look."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.storage.among import among
from warehouse_desk.storage.mapping import MAPPINGS, Mapping
from warehouse_desk.storage.memory import Memory, Where
from warehouse_desk.storage.queries import SqlQueries
from warehouse_desk.storage.ready import Ready
from warehouse_desk.storage.scan_statements import TRAIL_FROM
from warehouse_desk.usecases.queries import Queries

R = TypeVar("R")
#: Tells when a transaction began.
Time = Callable[[Connection], datetime]
#: After more operations of others than so many all that is remembered is forgotten.
CAUGHT_UP_ONE_BY_ONE = 100

#: Number, hash and body of a trail entry; None for a long body.
Told = tuple[int, str, str | None]
_FINDERS: dict[tuple[object, ...], Ready] = {}


class SqlReading:
    """A consistent look at the store."""

    def __init__(self, connection: Connection, time: Time, memory: Memory) -> None:
        self.connection = connection
        self._memory = memory
        self.ask: Queries = SqlQueries(connection, is_snapshot=True)
        #: The newest operation that this transaction sees; memory is brought up to it.
        self._seq = self._catch_up()
        self.now = time(connection)

    def get(self, kind: type[R], *key: object) -> R:
        """Fetch a record that must be there."""
        record = self.seek(kind, *key)
        if record is None:
            raise Refusal(Why.NOT_THERE, what=kind.__name__, key=" ".join(map(str, key)))
        return record

    def seek(self, kind: type[R], *key: object) -> R | None:
        """Fetch a record, or None."""
        found: R | None = self._memory.seek(self._seq, kind, key, lambda: self._seek(kind, key))
        return found

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """List records by fields; a tuple means any of its members."""
        return list(self._recalled(kind, {name: _alone(one) for name, one in where.items()}))

    def recall(self, name: tuple[object, ...], of: frozenset[type], work_out: Callable[[], R]) -> R:
        """Give what was worked out before of records of some kinds, if none of them changed."""
        recalled: R = self._memory.work_out(self._seq, name, of, work_out)
        return recalled

    def _catch_up(self) -> int:
        """Number the newest operation; memory is brought up to it."""
        seq = self.ask.latest()
        self._memory.catch_up(seq, self._told_since)
        return seq

    def _recalled(self, kind: type[R], where: dict[str, object]) -> list[R]:
        asked = asked_by(where)
        return self._memory.find(self._seq, kind, asked, lambda: self._find(kind, where))

    def _seek(self, kind: type[R], key: tuple[object, ...]) -> R | None:
        parameters = {f"k{at}": part for at, part in enumerate(key)}
        rows = MAPPINGS[kind].by_key.rows(self.connection, parameters)
        return kind(*rows[0]) if rows else None

    def _find(self, kind: type[R], where: dict[str, object]) -> list[R]:
        rows = _finder(MAPPINGS[kind], where).rows(self.connection, where)
        found = [kind(*row) for row in rows]
        found.sort(key=MAPPINGS[kind].key_of)  # a server would sort texts by its own language
        return found

    def _told_since(self, seq: int) -> list[str] | None:
        """Read the trail after an operation; None when there is too much of it."""
        return bodies(TRAIL_FROM.rows(self.connection, trail_from(seq)), seq)


def trail_from(seq: int) -> dict[str, int]:
    """Give the parameters that ask for number, hash and body of the entries from a known one on."""
    return {"seq": seq, "most": CAUGHT_UP_ONE_BY_ONE + 2}


def bodies(told: list[Told], known: int) -> list[str] | None:
    """Take the bodies after a known entry; None when they are too many, or one is too long."""
    if len(told) > CAUGHT_UP_ONE_BY_ONE + 1:
        return None
    since = [body for seq, _, body in told if seq > known]
    return None if None in since else cast("list[str]", since)


def _alone(value: object) -> object:
    """Ask for one of several, where there is only one, as for that one."""
    return value[0] if type(value) is tuple and len(value) == 1 else value


def asked_by(where: dict[str, object]) -> Where:
    """Put what is asked by into an order, to find what was found by it before."""
    fields = tuple(sorted(where))
    return fields, tuple(where[name] for name in fields)


def _finder(mapping: Mapping, where: dict[str, object]) -> Ready:
    """Select records by fields."""
    shape = tuple((name, _form(value)) for name, value in sorted(where.items()))
    key = (mapping.kind, *shape)
    if key not in _FINDERS:
        conditions = [_condition(mapping.table.c[name], form) for name, form in shape]
        _FINDERS[key] = Ready(sa.select(*mapping.columns).where(*conditions))
    return _FINDERS[key]


def _form(value: object) -> str:
    if value is None:
        return "none"
    return "many" if isinstance(value, tuple) else "one"


def _condition(column: sa.Column[Any], form: str) -> sa.ColumnElement[bool]:
    match form:
        case "none":
            return column.is_(None)
        case "many":
            return among(column, column.name)
        case _:
            return column == sa.bindparam(column.name)
