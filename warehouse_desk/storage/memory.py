"""What a store remembers between its looks: records read before, kept true by what was done since.

Every change of these records is in the trail, so one number, the newest operation, tells whether
what is remembered still holds. What was done since, here or by others, is applied record by record.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar

import msgspec

from warehouse_desk.domain.events import (
    Event,
    ImportRun,
    Operation,
    OutboxMessage,
    ScanRow,
    TrailEntry,
)
from warehouse_desk.domain.stock import Movement
from warehouse_desk.storage.mapping import BY_NAME, MAPPINGS, PERSONAL

R = TypeVar("R")
#: The fields and values that records were asked by.
Where = tuple[tuple[str, object], ...]

#: Facts are written once and change without a trail (sent, undone): they are always read anew.
UNREMEMBERED = frozenset(
    {Event, ImportRun, Movement, Operation, OutboxMessage, ScanRow, TrailEntry}
)
MOST_RECORDS = 20_000
MOST_LISTS = 64
#: What changes more records of a kind is no scan: the kind is forgotten.
MOST_CHANGES = 1_000
LONGEST_LIST = 2_000


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation did to a record; None before it was added and after it was taken away."""

    kind: type
    key: tuple[object, ...]
    before: Any
    after: Any


class _Body(msgspec.Struct):
    """What a trail entry says of the records that changed: table, key, before, after."""

    changes: list[tuple[str, list[object], msgspec.Raw, msgspec.Raw]]


_decode = msgspec.json.Decoder(_Body).decode


class Memory:
    """The records of one store as they are after operation `seq`; shared by its threads.

    Each call names the operation that the caller's transaction sees: another one gets nothing.
    """

    def __init__(self) -> None:
        self.seq = 0
        self._lock = Lock()
        self._records: dict[type, dict[tuple[object, ...], Any]] = defaultdict(dict)
        self._lists: dict[type, OrderedDict[Where, list[Any]]] = defaultdict(OrderedDict)

    def seek(self, seq: int, kind: type, key: tuple[object, ...], read: Callable[[], Any]) -> Any:
        """Recall a record, or None where none is; `read` fetches what is not known."""
        with self._lock:
            records = self._records[kind]
            if self.seq == seq and key in records:
                return records[key]
        record = read()
        with self._lock:
            if self.seq == seq and kind not in UNREMEMBERED:
                _make_room(records, MOST_RECORDS)
                records[key] = record
        return record

    def known(self, seq: int, kind: type[R], where: Where) -> list[R] | None:
        """Recall the records that were found by some fields; None when it is not known."""
        with self._lock:
            lists = self._lists[kind]
            if self.seq != seq or where not in lists:
                return None
            lists.move_to_end(where)
            return lists[where]

    def find(self, seq: int, kind: type[R], where: Where, read: Callable[[], list[R]]) -> list[R]:
        """Recall the records that were found by some fields; `read` fetches what is not known."""
        recalled = self.known(seq, kind, where)
        if recalled is not None:
            return recalled
        found = read()
        with self._lock:
            if self.seq == seq and kind not in UNREMEMBERED and len(found) <= LONGEST_LIST:
                self._keep_list(kind, where, found)
        return found

    def learn(self, seq: int, changes: Mapping[type, Sequence[Change]]) -> None:
        """Apply what an operation of this store changed."""
        with self._lock:
            if self.seq != seq - 1:  # somebody has seen it in the trail already
                return
            for kind, of_kind in changes.items():
                self._apply(kind, of_kind)
            self.seq = seq

    def catch_up(self, seq: int, told: Callable[[int], Iterable[str] | None]) -> None:
        """Apply what others changed up to `seq`; `told` reads the trail, None for too much."""
        with self._lock:
            if self.seq >= seq:
                return
            bodies = told(self.seq) if self.seq else ()
            if bodies is None:
                self._records.clear()
                self._lists.clear()
            for body in bodies or ():
                self._hear(_decode(body))
            self.seq = seq

    def _hear(self, body: "_Body") -> None:
        """Apply a trail entry to what is remembered; of personal data it tells the kind only."""
        for name, key, before, after in body.changes:
            mapping = BY_NAME[name]
            kind = mapping.kind
            if kind in PERSONAL:
                self._records.pop(kind, None)
                self._lists.pop(kind, None)
            elif self._records.get(kind) or self._lists.get(kind):
                change = Change(kind, tuple(key), mapping.read(before), mapping.read(after))
                self._apply(kind, [change])

    def _keep_list(self, kind: type, where: Where, found: list[Any]) -> None:
        lists, records, key_of = self._lists[kind], self._records[kind], MAPPINGS[kind].key_of
        lists[where] = found
        if len(lists) > MOST_LISTS:
            lists.popitem(last=False)
        _make_room(records, MOST_RECORDS)
        records.update({key_of(record): record for record in found})

    def _apply(self, kind: type, changes: Sequence[Change]) -> None:
        if len(changes) > MOST_CHANGES:
            self._records.pop(kind, None)
            self._lists.pop(kind, None)
            return
        records, lists = self._records[kind], self._lists[kind]
        _make_room(records, MOST_RECORDS)
        records.update({change.key: change.after for change in changes})
        for where, found in list(lists.items()):
            now = amended(found, where, changes)
            if now is None:
                del lists[where]
            else:
                lists[where] = now


def amended(found: list[R], where: Where, changes: Iterable[Change]) -> list[R] | None:
    """Apply changes to what was found; None when a record came in: its place is not known."""
    for change in changes:
        was, stays = _matches(change.before, where), _matches(change.after, where)
        if stays and not was:
            return None
        if was:
            at = _place_of(change, found)
            found = [*found[:at], *([change.after] if stays else []), *found[at + 1 :]]
    return found


def _place_of(change: Change, found: Sequence[object]) -> int:
    key_of = MAPPINGS[change.kind].key_of
    return next(at for at, record in enumerate(found) if key_of(record) == change.key)


def _matches(record: object, where: Where) -> bool:
    if record is None:
        return False
    for name, wanted in where:
        value = getattr(record, name)
        if value not in wanted if isinstance(wanted, tuple) else value != wanted:
            return False
    return True


def _make_room(records: dict[tuple[object, ...], Any], most: int) -> None:
    if len(records) >= most:
        records.clear()
