"""Changes to a store that no operation makes: what a test needs to be wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

from warehouse_desk.storage.memory import Memory
from warehouse_desk.storage.store import SqlStore


@contextmanager
def behind(store: SqlStore) -> Iterator[Connection]:
    """Write SQL past the program, which then remembers nothing of before."""
    with store.engine.begin() as connection:
        yield connection
    store._memory = Memory()
