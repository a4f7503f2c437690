"""One transaction: records in, changes noted, and everything told at the commit."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import msgspec
import sqlalchemy.exc
from sqlalchemy.engine import Connection
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
from warehouse_desk.storage import news, reversal
from warehouse_desk.storage.mapping import APPEND_ONLY, MAPPINGS, PERSONAL, Mapping
from warehouse_desk.storage.memory import Change, Memory, amended
from warehouse_desk.storage.queries import SqlQueries
from warehouse_desk.storage.reading import (
    CAUGHT_UP_ONE_BY_ONE,
    SqlReading,
    Time,
    asked_by,
    bodies,
    trail_from,
)
from warehouse_desk.storage.ready import ask
from warehouse_desk.storage.scan_statements import LAST_LINK, NEXT_NUMBER, TRAIL_FROM
from warehouse_desk.storage.tables import ledger
from warehouse_desk.storage.writes import Writes
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.trail import TrailHead

R = TypeVar("R")
#: The trail begins here.
FIRST_LINK = "0" * 64
#: What the journal keeps of a scanned badge: its text opens a desk.
BADGE = "BADGE-…"


class SqlUnitOfWork(SqlReading):
    """A writing transaction; the write lock is already held."""

    def __init__(
        self, connection: Connection, time: Time, memory: Memory, act: Act, author: str = ""
    ) -> None:
        self.act = act
        #: The records that were found or written here, as they are now.
        self._seen: dict[tuple[object, ...], Any] = {}
        super().__init__(connection, time, memory)
        self._author = author
        self._writes = Writes(connection)
        self.ask = SqlQueries(self._writes)
        self.committed = False
        self.seq = 0
        self.touched: set[str] = set()
        #: What was done here so far, by kind.
        self.changes: dict[type, list[Change]] = {}
        self._trail_changes: list[tuple[str, tuple[object, ...], object, object]] = []
        #: The last number that was given here, by kind; the next ones follow it.
        self._numbers: dict[type, int] = {}
        self._facts: dict[type, list[Any]] = {
            Movement: [],
            Event: [],
            OutboxMessage: [],
            ImportRun: [],
        }

    @override
    def seek(self, kind: type[R], *key: object) -> R | None:
        name = (kind, *key)
        if name not in self._seen:
            self._seen[name] = super().seek(kind, *key)
        return self._seen[name]  # type: ignore[no-any-return]  # kept under its own type

    @override
    def _recalled(self, kind: type[R], where: dict[str, object]) -> list[R]:
        """Recall what was found before this transaction, and apply what it did since."""
        done = self.changes.get(kind)
        if done is None:
            return super()._recalled(kind, where)
        asked = asked_by(where)
        known = self._memory.known(self._seq, kind, asked)
        return self._find(kind, where) if known is None else amended(known, asked, done)

    @override
    def recall(self, name: tuple[object, ...], of: frozenset[type], work_out: Callable[[], R]) -> R:
        """Work out anew what this transaction changed something of."""
        if of.isdisjoint(self.changes):
            return super().recall(name, of, work_out)
        return work_out()

    @override
    def _find(self, kind: type[R], where: dict[str, object]) -> list[R]:
        if kind in self.changes:
            self._writes.make()
        found, key_of = super()._find(kind, where), MAPPINGS[kind].key_of
        self._seen.update({(kind, *key_of(record)): record for record in found})
        return found

    @override
    def _catch_up(self) -> int:
        """Ask at once what memory has not heard of yet, and whether this was done before."""
        known, key = self._memory.seq, self.act.key
        trail, done = ask(
            self.connection,
            [
                (TRAIL_FROM, trail_from(known)) if known else (LAST_LINK, None),
                (MAPPINGS[Operation].by_key, {"k0": key}),
            ],
        )
        self._seen[Operation, key] = Operation(*done[0]) if done else None
        is_told = known and 0 < len(trail) <= CAUGHT_UP_ONE_BY_ONE + 1
        if known and not is_told:
            trail = LAST_LINK.rows(self.connection)
        #: The number and the hash of the trail's last entry.
        self._last_link: tuple[int, str] = (
            (trail[-1][0], trail[-1][1]) if trail else (0, FIRST_LINK)
        )
        seq = self._last_link[0]
        self._memory.catch_up(seq, lambda known: bodies(trail, known) if is_told else None)
        return seq

    def ahead(self, kind: type, keys: Collection[tuple[object, ...]]) -> None:
        """Read at once many records that are sought one by one afterwards."""
        first = MAPPINGS[kind].key_names[0]
        wanted = dict.fromkeys(key[0] for key in keys if (kind, *key) not in self._seen)
        if wanted:
            self._find(kind, {first: tuple(wanted)})
        for key in keys:
            self._seen.setdefault((kind, *key), None)

    @property
    def head(self) -> TrailHead:
        """Give the newest link of the trail, as it was when this transaction began."""
        return TrailHead(*self._last_link)

    def add(self, record: R) -> R:
        """Add a record."""
        kind = type(record)
        mapping = MAPPINGS[kind]
        if kind in self._facts:
            self._facts[kind].append(mapping.changed(record, "operation", self.act.key))
            return record
        if mapping.numbered and not getattr(record, mapping.numbered):
            record = self._add_numbered(mapping, record)
        else:
            self._writes.add(mapping.insert, mapping.values(record))
        self._note(mapping, record, None, record)
        return record

    def _add_numbered(self, mapping: Mapping, record: R) -> R:
        """Insert a record under the next number: the first is the store's, the others follow it.

        Nobody else can be given one meanwhile: the write lock is held.
        """
        last = self._numbers.get(mapping.kind)
        if last is None:
            ((number,),) = mapping.insert_numbered.rows(self._writes, mapping.new_values(record))
        else:
            number = last + 1
        numbered: R = mapping.changed(record, mapping.numbered, number)
        if last is not None:
            self._writes.add(mapping.insert, mapping.values(numbered))
        self._numbers[mapping.kind] = number
        return numbered

    def save(self, record: R) -> R:
        """Store the new state of a record that is there."""
        kind = type(record)
        mapping = MAPPINGS[kind]
        before = self.get(kind, *mapping.key_of(record))
        if before == record:
            return record
        self._writes.add(mapping.update, mapping.parameters(record))
        self._note(mapping, record, before, record)
        return record

    def rely(self, record: object) -> None:
        """Note a record that an undo must find as it is now."""
        self._note(MAPPINGS[type(record)], record, record, record)

    def remove(self, record: object) -> None:
        """Take a record away."""
        mapping = MAPPINGS[type(record)]
        key = mapping.key_of(record)
        self._writes.add(mapping.delete, {f"k{at}": part for at, part in enumerate(key)})
        self._note(mapping, record, record, None)

    def number(self, series: str) -> int:
        """Draw the next number of a series."""
        for (now,) in NEXT_NUMBER.rows(self.connection, {"series": series}):
            return int(now) - 1
        self.connection.execute(ledger.series.insert(), {"name": series, "next": 2})
        return 1

    def record(self, kind: str, subject: str, **facts: object) -> None:
        """Note an event."""
        body = msgspec.json.encode(facts, order="sorted").decode()
        event = Event(0, self.act.key, kind, subject, self.now, self.act.person, body)
        self._facts[Event].append(event)

    def tell(self, kind: str, subject: str, **body: object) -> None:
        """Put a message for the outside into the outbox."""
        text = msgspec.json.encode(body, order="sorted").decode()
        message = OutboxMessage(0, self.act.key, kind, "waiting", subject, text)
        self._facts[OutboxMessage].append(message)

    def reverse(self, key: str) -> list[object]:
        """Do the opposite of an earlier operation; return what it brought back."""
        (entry,) = self.find(TrailEntry, operation=key)
        try:
            restored = reversal.reverse(self, entry)
            self._writes.make()
        except sqlalchemy.exc.IntegrityError as error:
            raise Refusal(Why.CANNOT_UNDO, key=key) from error
        return restored

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
        link = self._link(kind)
        operation = Operation(
            act.key, kind, digest, answer.decode(), act.person, act.station, self.now, seq=link.seq
        )
        self._insert(Operation, [operation])
        for fact, rows in self._facts.items():
            self._insert(fact, rows)
        if act.code:
            self._insert(ScanRow, [_scan(act, self.now)])
        self._insert(TrailEntry, [link])
        if self.connection.dialect.name == "postgresql":
            self._tell_server()
        self.seq = link.seq
        self.committed = True

    def send(self) -> None:
        """Send all of it to the database."""
        self._writes.commit()

    def _tell_server(self) -> None:
        """Tell the others, and have numbers go on after those that were given here."""
        for kind, last in self._numbers.items():
            self._writes.add(MAPPINGS[kind].go_on_numbering, {"last": last})
        self._writes.add(news.TELL, {"news": news.written(self._author, self.touched)})

    def _link(self, kind: str) -> TrailEntry:
        seq, previous = self._last_link
        body = msgspec.json.encode(
            {
                "operation": self.act.key,
                "kind": kind,
                "person": self.act.person,
                "station": self.act.station,
                "at": self.now,
                "changes": self._trail_changes,
                "moves": self._facts[Movement],
                "events": self._facts[Event],
            }
        )
        return TrailEntry(seq + 1, self.act.key, previous, chained(previous, body), body.decode())

    def _insert(self, kind: type, records: list[Any]) -> None:
        if not records:
            return
        mapping = MAPPINGS[kind]
        for record in records:
            self._writes.add(mapping.insert_new, mapping.new_values(record))
        self.touched.add(mapping.name)

    def _note(self, mapping: Mapping, record: object, before: object, after: object) -> None:
        kind, key = mapping.kind, mapping.key_of(record)
        self.touched.add(mapping.name)
        self._seen[kind, *key] = after
        if before is not after:
            self.changes.setdefault(kind, []).append(Change(kind, key, before, after))
        if kind in APPEND_ONLY:
            return
        if kind in PERSONAL:
            before = after = None
        self._trail_changes.append((mapping.name, key, before, after))


def chained(previous: str, body: bytes) -> str:
    """Compute the hash that chains a trail entry to the one before."""
    return hashlib.sha256(previous.encode() + body).hexdigest()


def refused_scan(connection: Connection, act: Act, say: str, now: datetime) -> int:
    """Journal a scan that changed nothing."""
    scan = replace(_scan(act, now), operation="", accepted=False, say=say)
    mapping = MAPPINGS[ScanRow]
    ((number,),) = mapping.insert_numbered.rows(connection, mapping.new_values(scan))
    return int(number)


def _scan(act: Act, now: datetime) -> ScanRow:
    code = BADGE if act.code.upper().startswith("BADGE-") else act.code
    return ScanRow(0, act.key, act.station, act.task, code, True, act.quantity, "", now, act.person)
