"""What use cases need from a store."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from warehouse_desk.usecases.queries import Queries

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person does once, under a key made before it is submitted.

    `code` is the scan that caused it, if a scan did; `task` is what it was scanned for.
    """

    key: str
    person: str
    station: str
    code: str = ""
    task: str = ""
    quantity: int = 1


class Reading(Protocol):
    """A consistent look at the store. Records are found by their type and key."""

    now: datetime
    ask: Queries

    def get(self, kind: type[R], *key: object) -> R:
        """Fetch a record; `Why.NOT_THERE` when there is none."""
        ...

    def seek(self, kind: type[R], *key: object) -> R | None:
        """Fetch a record, or None when there is none."""
        ...

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """List records whose fields equal (or, for a tuple, are among) the values, by key."""
        ...

    def recall(self, name: tuple[object, ...], of: frozenset[type], work_out: Callable[[], R]) -> R:
        """Give what was worked out before of records of some kinds, if none of them changed."""
        ...


class UnitOfWork(Reading, Protocol):
    """One transaction. Leaving without `commit` changes nothing and tells nobody."""

    act: Act

    def ahead(self, kind: type, keys: Collection[tuple[object, ...]]) -> None:
        """Read at once many records that are sought one by one afterwards, known or not."""
        ...

    def add(self, record: R) -> R:
        """Add a record; one numbered by the store comes back with its number."""
        ...

    def save(self, record: R) -> R:
        """Store the new state of a record."""
        ...

    def rely(self, record: object) -> None:
        """Let the operation be taken back only while a record is as it is now."""
        ...

    def remove(self, record: object) -> None:
        """Take a record away (promises and bindings only; facts stay)."""
        ...

    def number(self, series: str) -> int:
        """Draw the next number of a series, from 1."""
        ...

    def record(self, kind: str, subject: str, **facts: object) -> None:
        """Note an event."""
        ...

    def tell(self, kind: str, subject: str, **body: object) -> None:
        """Put a message for the outside into the outbox."""
        ...

    def reverse(self, key: str) -> list[object]:
        """Do the opposite of an earlier operation; `Why.CANNOT_UNDO` when others built on it.

        Returns the records that it brought back.
        """
        ...

    def earlier(self, kind: str, digest: str) -> bytes | None:
        """Give the answer stored under the act's key; `Why.KEY_REUSED` for other contents."""
        ...

    def commit(self, kind: str, digest: str, answer: bytes) -> None:
        """Make it true: store everything, the operation and its trail entry."""
        ...


class Store(Protocol):
    """Where the warehouse is kept; `latest` numbers the newest operation done through it."""

    latest: int

    def begin(self, act: Act) -> AbstractContextManager[UnitOfWork]:
        """Open a writing transaction (the write lock is taken first)."""
        ...

    def look(self) -> AbstractContextManager[Reading]:
        """Open a reading transaction."""
        ...

    def hold(self) -> AbstractContextManager[None]:
        """Let the looks of this thread be one, until it writes."""
        ...

    def refuse(self, act: Act, say: str) -> int:
        """Journal a scan that changed nothing; return its number."""
        ...

    def was_stored(self, key: str) -> bool:
        """Look up what became of an operation, after `Trouble.OUTCOME_UNKNOWN`."""
        ...


Clock = Callable[[], datetime]
