"""One transaction: records in, changes noted, and everything told at the commit."""

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa
import sqlalchemy.exc
from sqlalchemy.engine import Connection, CursorResult
from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import (
    Event,
    ImportRun,
    Operation,
    OutboxMessage,
    ScanRow,
    TrailEntry,
)
from warehouse_desk.domain.stock import Movement
from warehouse_desk.storage import reversal
from warehouse_desk.storage.mapping import APPEND_ONLY, MAPPINGS, PERSONAL, Mapping
from warehouse_desk.storage.queries import SqlQueries
from warehouse_desk.storage.tables import ledger
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.queries import Queries

R = TypeVar("R")
#: The trail begins here.
FIRST_LINK = "0" * 64
#: What the journal keeps of a scanned badge: its text opens a desk.
BADGE = "BADGE-…"

_FINDERS: dict[tuple[object, ...], sa.Select[Any]] = {}


class SqlReading:
    """A consistent look at the store."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        #: What was read by its key, None where nothing is: it stays so while the look lasts.
        self._known: dict[tuple[object, ...], Any] = {}
        self._found: dict[tuple[object, ...], list[Any]] = {}
        self.now = now
        self.ask: Queries = SqlQueries(connection, is_snapshot=True)

    def get(self, kind: type[R], *key: object) -> R:
        """Fetch a record that must be there."""
        record = self.seek(kind, *key)
        if record is None:
            raise Refusal(Why.NOT_THERE, what=kind.__name__, key=" ".join(map(str, key)))
        return record

    def seek(self, kind: type[R], *key: object) -> R | None:
        """Fetch a record, or None."""
        if (kind, *key) not in self._known:
            parameters = {f"k{at}": part for at, part in enumerate(key)}
            row = self._connection.execute(MAPPINGS[kind].by_key, parameters).first()
            self._known[kind, *key] = None if row is None else kind(*row)
        return self._known[kind, *key]  # type: ignore[no-any-return]  # kept under its own type

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """List records by fields; a tuple means any of its members."""
        asked = (kind, *sorted(where.items()))
        if asked not in self._found:
            self._found[asked] = self._find(kind, where)
        return list(self._found[asked])

    def _find(self, kind: type[R], where: dict[str, object]) -> list[R]:
        statement = _finder(MAPPINGS[kind], where)
        return [kind(*row) for row in self._connection.execute(statement, where).all()]


class SqlUnitOfWork(SqlReading):
    """A writing transaction; the write lock is already held."""

    def __init__(self, connection: Connection, now: datetime, act: Act) -> None:
        super().__init__(connection, now)
        self.ask = SqlQueries(connection)
        self.act = act
        self.committed = False
        self.seq = 0
        self.touched: set[str] = set()
        self._changes: list[tuple[str, list[object], object, object]] = []
        self._facts: dict[type, list[Any]] = {
            Movement: [],
            Event: [],
            OutboxMessage: [],
            ImportRun: [],
        }

    @override
    def find(self, kind: type[R], /, **where: object) -> list[R]:
        found = self._find(kind, where)
        mapping = MAPPINGS[kind]
        self._known.update({(kind, *mapping.key_of(record)): record for record in found})
        return found

    def _remember(self, kind: type[R], record: R) -> R:
        self._known[(kind, *MAPPINGS[kind].key_of(record))] = record
        return record

    def add(self, record: R) -> R:
        """Add a record."""
        kind = type(record)
        if kind in self._facts:
            self._facts[kind].append(replace(record, operation=self.act.key))  # type: ignore[type-var]  # the three kinds of facts have it
            return record
        mapping = MAPPINGS[kind]
        values = mapping.values(record)
        if mapping.numbered and not values[mapping.numbered]:
            del values[mapping.numbered]
            result = self._connection.execute(mapping.table.insert(), values)
            number = _number(result)
            record = replace(record, **{mapping.numbered: number})  # type: ignore[type-var]  # records are dataclasses
        else:
            self._connection.execute(mapping.table.insert(), values)
        self._note(mapping, record, None, record)
        return self._remember(kind, record)

    def save(self, record: R) -> R:
        """Store the new state of a record that is there."""
        kind = type(record)
        mapping = MAPPINGS[kind]
        key = mapping.key_of(record)
        before = self.get(kind, *key)
        if before == record:
            return record
        values = mapping.values(record)
        parameters = {n: v for n, v in values.items() if n not in mapping.key_names}
        parameters.update({f"k{at}": part for at, part in enumerate(key)})
        self._connection.execute(mapping.update, parameters)
        self._note(mapping, record, before, record)
        return self._remember(kind, record)

    def rely(self, record: object) -> None:
        """Note a record that an undo must find as it is now."""
        self._note(MAPPINGS[type(record)], record, record, record)

    def remove(self, record: object) -> None:
        """Take a record away."""
        mapping = MAPPINGS[type(record)]
        key = mapping.key_of(record)
        self._connection.execute(mapping.delete, {f"k{at}": part for at, part in enumerate(key)})
        self._known[mapping.kind, *key] = None
        self._note(mapping, record, record, None)

    def number(self, series: str) -> int:
        """Draw the next number of a series."""
        table = ledger.series
        now = self._connection.execute(
            table.update()
            .where(table.c.name == series)
            .values(next=table.c.next + 1)
            .returning(table.c.next)
        ).scalar()
        if now is not None:
            return int(now) - 1
        self._connection.execute(table.insert(), {"name": series, "next": 2})
        return 1

    def record(self, kind: str, subject: str, **facts: object) -> None:
        """Note an event."""
        body = msgspec.json.encode(facts, order="sorted").decode()
        self.add(Event(0, "", kind, subject, self.now, self.act.person, body))

    def tell(self, kind: str, subject: str, **body: object) -> None:
        """Put a message for the outside into the outbox."""
        text = msgspec.json.encode(body, order="sorted").decode()
        self.add(OutboxMessage(0, "", kind, "waiting", subject, text))

    def reverse(self, key: str) -> None:
        """Do the opposite of an earlier operation."""
        (entry,) = self.find(TrailEntry, operation=key)
        try:
            reversal.reverse(self, entry)
        except sqlalchemy.exc.IntegrityError as error:
            raise Refusal(Why.CANNOT_UNDO, key=key) from error

    def earlier(self, kind: str, digest: str) -> bytes | None:
        """Give the answer stored under this key before."""
        operation = self.seek(Operation, self.act.key)
        if operation is None:
            return None
        if (operation.kind, operation.digest) != (kind, digest):
            raise Refusal(Why.KEY_REUSED, key=self.act.key)
        return operation.answer.encode()

    def commit(self, kind: str, digest: str, answer: bytes) -> None:
        """Make it true."""
        act = self.act
        operation = Operation(
            act.key, kind, digest, answer.decode(), act.person, act.station, self.now
        )
        self._insert(Operation, [operation])
        for fact, rows in self._facts.items():
            self._insert(fact, rows)
        if act.code:
            self._insert(ScanRow, [_scan(act, self.now)])
        link = self._link(kind)
        self._insert(TrailEntry, [link])
        self.seq = link.seq
        self.committed = True

    def _link(self, kind: str) -> TrailEntry:
        trail = ledger.trail
        last = self._connection.execute(
            sa.select(trail.c.seq, trail.c.hash).order_by(trail.c.seq.desc()).limit(1)
        ).first()
        seq, previous = (0, FIRST_LINK) if last is None else last
        body = msgspec.json.encode(
            {
                "operation": self.act.key,
                "kind": kind,
                "person": self.act.person,
                "station": self.act.station,
                "at": self.now,
                "changes": self._changes,
                "moves": self._facts[Movement],
                "events": self._facts[Event],
            }
        )
        return TrailEntry(seq + 1, self.act.key, previous, chained(previous, body), body.decode())

    def _insert(self, kind: type, records: list[Any]) -> None:
        if not records:
            return
        mapping = MAPPINGS[kind]
        rows = [mapping.values(record) for record in records]
        if mapping.numbered:
            for row in rows:
                del row[mapping.numbered]
        self._connection.execute(mapping.table.insert(), rows)
        self.touched.add(mapping.table.name)

    def _note(self, mapping: Mapping, record: object, before: object, after: object) -> None:
        self.touched.add(mapping.table.name)
        if mapping.kind in APPEND_ONLY:
            return
        key = list(mapping.key_of(record))
        if mapping.kind in PERSONAL:
            before = after = None
        self._changes.append((str(mapping.table.name), key, before, after))


def chained(previous: str, body: bytes) -> str:
    """Compute the hash that chains a trail entry to the one before."""
    return hashlib.sha256(previous.encode() + body).hexdigest()


def refused_scan(connection: Connection, act: Act, say: str, now: datetime) -> int:
    """Journal a scan that changed nothing."""
    row = MAPPINGS[ScanRow].values(replace(_scan(act, now), operation="", accepted=False, say=say))
    del row["number"]
    result = connection.execute(ledger.scan.insert(), row)
    return _number(result)


def _number(result: CursorResult[Any]) -> int:
    key = result.inserted_primary_key
    assert key is not None, "an insert of one row gives its key"  # noqa: S101
    return int(key[0])


def _scan(act: Act, now: datetime) -> ScanRow:
    code = BADGE if act.code.upper().startswith("BADGE-") else act.code
    return ScanRow(0, act.key, act.station, act.task, code, True, act.quantity, "", now, act.person)


def _finder(mapping: Mapping, where: dict[str, object]) -> sa.Select[Any]:
    shape = tuple((name, _form(value)) for name, value in sorted(where.items()))
    key = (mapping.kind, *shape)
    if key not in _FINDERS:
        conditions = [_condition(mapping.table.c[name], form) for name, form in shape]
        statement = sa.select(*mapping.columns).where(*conditions)
        _FINDERS[key] = statement.order_by(*mapping.table.primary_key)
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
            return column.in_(sa.bindparam(column.name, expanding=True))
        case _:
            return column == sa.bindparam(column.name)
