"""Stores to test on: the same tests on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage import server as postgresql
from tests.storage.server import STORE
from warehouse_desk.storage.store import SqlStore, create_store, open_store

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.storage)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an empty store, to be copied."""
    path = tmp_path_factory.mktemp("template") / "store.db"
    create_store(str(path)).close()
    return path.read_bytes()


@pytest.fixture
def sqlite_where(tmp_path: Path, empty_file: bytes) -> str:
    """A fresh, empty SQLite store."""
    path = tmp_path / "store.db"
    path.touch(mode=0o600)
    path.write_bytes(empty_file)
    return str(path)


@pytest.fixture
def postgresql_where(server: postgresql.Server) -> str:
    """An empty PostgreSQL store."""
    return server.wiped(STORE)


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest) -> str:
    """A fresh, empty store of either kind, not opened."""
    return request.getfixturevalue(f"{request.param}_where")


@pytest.fixture
def store(where: str) -> Iterator[SqlStore]:
    """A fresh, empty store of either kind."""
    opened = open_store(where)
    yield opened
    opened.close()
