"""What a store remembers between its looks: records read before, kept true by what was done since.

Every change of these records is in the trail, so one number, the newest operation, tells whether
what is remembered still holds. What was done since, here or by others, is applied record by record.
"""

from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from threading import Lock
from typing import Any, NamedTuple, TypeVar

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
#: The fields that records were asked by, and the value of each; a tuple means any of its members.
Where = tuple[tuple[str, ...], tuple[object, ...]]

#: Facts are written once and change without a trail (sent, undone): they are always read anew.
UNREMEMBERED = frozenset(
    {Event, ImportRun, Movement, Operation, OutboxMessage, ScanRow, TrailEntry}
)
MOST_RECORDS = 20_000
MOST_LISTS, MOST_LISTS_OF_SEVERAL = 64, 16
MOST_WORKED_OUT = 256
#: What changes more records of a kind is no scan: the kind is forgotten.
MOST_CHANGES = 1_000
LONGEST_LIST = 2_000


class Change(NamedTuple):
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
        self._lists: dict[type, _Lists] = defaultdict(_Lists)
        self._worked_out: OrderedDict[tuple[object, ...], tuple[frozenset[type], Any]]
        self._worked_out = OrderedDict()
        #: The kinds that anything was ever worked out of.
        self._worked_of: set[type] = set()

    def seek(self, seq: int, kind: type, key: tuple[object, ...], read: Callable[[], Any]) -> Any:
        """Recall a record, or None where none is; `read` fetches what is not known."""
        with self._lock:
            records = self._records[kind]
            if self.seq == seq:
                if key in records:
                    return records[key]
                if self._lists[kind].lack(kind, key):
                    return None
        record = read()
        with self._lock:
            if self.seq == seq and kind not in UNREMEMBERED:
                _make_room(records, MOST_RECORDS)
                records[key] = record
        return record

    def known(self, seq: int, kind: type[R], where: Where) -> list[R] | None:
        """Recall the records that were found by some fields; None when it is not known."""
        with self._lock:
            return self._lists[kind].seek(where) if self.seq == seq else None

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

    def work_out(
        self, seq: int, name: tuple[object, ...], of: frozenset[type], work: Callable[[], Any]
    ) -> Any:
        """Recall what was worked out of records of these kinds, none of which changed since."""
        with self._lock:
            if self.seq == seq and name in self._worked_out:
                self._worked_out.move_to_end(name)
                return self._worked_out[name][1]
        value = work()
        with self._lock:
            if self.seq == seq:
                self._worked_out[name] = (of, value)
                self._worked_of |= of
                if len(self._worked_out) > MOST_WORKED_OUT:
                    self._worked_out.popitem(last=False)
        return value

    def learn(self, seq: int, changes: Mapping[type, Sequence[Change]]) -> None:
        """Apply what an operation of this store changed."""
        with self._lock:
            if self.seq != seq - 1:  # somebody has seen it in the trail already
                return
            for kind, of_kind in changes.items():
                self._apply(kind, of_kind)
            self._forget_worked_out(changes.keys())
            self.seq = seq

    def catch_up(self, seq: int, told: Callable[[int], Iterable[str] | None]) -> None:
        """Apply what others changed up to `seq`; `told` reads the trail, None for too much."""
        with self._lock:
            if self.seq >= seq:
                return
            bodies = told(self.seq) if self.seq else None
            if bodies is None:
                self._records.clear()
                self._lists.clear()
                self._worked_out.clear()
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
            elif kind in self._records or kind in self._lists:
                change = Change(kind, tuple(key), mapping.read(before), mapping.read(after))
                self._apply(kind, [change])
        self._forget_worked_out({BY_NAME[name].kind for name, *_ in body.changes})

    def _forget_worked_out(self, kinds: Collection[type]) -> None:
        if self._worked_of.isdisjoint(kinds):
            return
        stale = [name for name, (of, _) in self._worked_out.items() if not of.isdisjoint(kinds)]
        for name in stale:
            del self._worked_out[name]

    def _keep_list(self, kind: type, where: Where, found: list[Any]) -> None:
        records, key_of = self._records[kind], MAPPINGS[kind].key_of
        self._lists[kind].keep(where, found)
        _make_room(records, MOST_RECORDS)
        records.update({key_of(record): record for record in found})

    def _apply(self, kind: type, changes: Sequence[Change]) -> None:
        if len(changes) > MOST_CHANGES:
            self._records.pop(kind, None)
            self._lists.pop(kind, None)
            return
        records = self._records[kind]
        _make_room(records, MOST_RECORDS)
        records.update({change.key: change.after for change in changes})
        self._lists[kind].apply(changes)


class _Lists:
    """What was found of one kind: for the same fields the list not asked for longest goes first."""

    def __init__(self) -> None:
        #: By the fields, and whether any of several values were asked for.
        self._by_fields: dict[tuple[tuple[str, ...], bool], OrderedDict[Where, list[Any]]]
        self._by_fields = defaultdict(OrderedDict)

    def seek(self, where: Where) -> list[Any] | None:
        lists = self._of(where)
        if where not in lists:
            return None
        lists.move_to_end(where)
        return lists[where]

    def lack(self, kind: type, key: tuple[object, ...]) -> bool:
        """Tell whether all records with the first part of a key are known, and the key's is not."""
        where = (MAPPINGS[kind].key_names[:1], key[:1])
        found = self._of(where).get(where)
        return found is not None and not _has(found, kind, key)

    def keep(self, where: Where, found: list[Any]) -> None:
        lists = self._of(where)
        lists[where] = found
        if len(lists) > (MOST_LISTS_OF_SEVERAL if _is_of_several(where) else MOST_LISTS):
            lists.popitem(last=False)

    def apply(self, changes: Sequence[Change]) -> None:
        for (fields, is_of_several), lists in self._by_fields.items():
            touched = list(lists) if is_of_several else _asked_like(fields, changes) & lists.keys()
            for where in touched:
                lists[where] = amended(lists[where], where, changes)
                if len(lists[where]) > LONGEST_LIST:
                    del lists[where]

    def _of(self, where: Where) -> OrderedDict[Where, list[Any]]:
        return self._by_fields[where[0], _is_of_several(where)]


def _is_of_several(where: Where) -> bool:
    return any(type(value) is tuple for value in where[1])


def _asked_like(fields: tuple[str, ...], changes: Iterable[Change]) -> set[Where]:
    """Tell what would find the changed records, as they were or as they are."""
    records = (record for change in changes for record in (change.before, change.after))
    return {
        (fields, tuple(getattr(record, name) for name in fields))
        for record in records
        if record is not None
    }


def amended(found: list[R], where: Where, changes: Iterable[Change]) -> list[R]:
    """Apply changes to what was found, which is in the order of its keys."""
    for change in changes:
        was, stays = _matches(change.before, where), _matches(change.after, where)
        if was or stays:
            at = _place_of(found, change.kind, change.key)
            found = [*found[:at], *([change.after] if stays else []), *found[at + was :]]
    return found


def _place_of(found: Sequence[Any], kind: type, key: tuple[object, ...]) -> int:
    return bisect_left(found, key, key=MAPPINGS[kind].key_of)


def _has(found: Sequence[Any], kind: type, key: tuple[object, ...]) -> bool:
    at = _place_of(found, kind, key)
    return at < len(found) and MAPPINGS[kind].key_of(found[at]) == key


def _matches(record: object, where: Where) -> bool:
    if record is None:
        return False
    for name, wanted in zip(*where, strict=True):
        value = getattr(record, name)
        if value not in wanted if isinstance(wanted, tuple) else value != wanted:
            return False
    return True


def _make_room(records: dict[tuple[object, ...], Any], most: int) -> None:
    if len(records) >= most:
        records.clear()
