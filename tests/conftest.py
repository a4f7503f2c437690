"""Shared by all tests."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
import sqlalchemy as sa
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

import warehouse_desk.devices  # noqa: F401 - first of all that is ours: it makes Qt safe on Python 3.11

if TYPE_CHECKING:
    from tests.storage.server import Server
    from tests.warehouse import Warehouse

#: Files in memory: whether a disk is quick is not what the tests ask.
MEMORY, ENOUGH = "/dev/shm", 4 << 30  # noqa: S108 - pytest makes folders of its own there
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("TMPDIR", MEMORY)
    tempfile.tempdir = None  # where it is was asked before; let it be asked again


# On a busy machine anything may take long, which says nothing of what is tested.
hypothesis.settings.register_profile("unhurried", hypothesis.settings(), deadline=None)
hypothesis.settings.load_profile("unhurried")


def _share_what_is_compiled() -> None:
    """Have SQLAlchemy word a statement once for all engines: each test opens a store of its own.

    That is a fifth of what tests with a store take.
    """
    shared: dict[str, object] = {"compiled_cache": LRUCache(5_000)}
    sa.create_engine = partial(sa.create_engine, execution_options=shared)
    # What is compiled is kept by the dialect; those of one kind are all alike here.
    DefaultDialect.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]
    DefaultDialect.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]


_share_what_is_compiled()

#: What takes long: whole days, real windows, every place times every code. It goes through what
#: shorter tests go through too: to trace it would double its time and tell nothing new.
LONG = ("slow", "scenario", "window", "bench")
_numbers = count()
TESTS = Path(__file__).parent
#: What tests the planning alone, which coverage sees nothing of once it is compiled.
PLANNING = (TESTS / "planning", TESTS / "unit" / "planning")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no worker is left alone with it in the end."""
    items.sort(key=lambda item: not _is_long(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Trace only what tells something new; fixtures with the test that asks for them first."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    tracer = plugin.cov_controller if plugin is not None else None
    if tracer is None or not (_is_long(item) or _is_compiled(item)):
        return (yield)
    tracer.pause()
    try:
        return (yield)
    finally:
        tracer.resume()


def pytest_collection_finish() -> None:
    """Let the collector leave out modules and tests, which stay: they are most of what there is."""
    gc.collect()
    gc.freeze()


def _is_long(item: pytest.Item) -> bool:
    return any(map(item.get_closest_marker, LONG))


def _is_compiled(item: pytest.Item) -> bool:
    is_planning = any(map(item.path.is_relative_to, PLANNING))
    return is_planning and find_spec("warehouse_desk.planning._shared") is not None


@pytest.fixture(scope="session", autouse=True)
def config_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep what a desk keeps on its machine away from the machine's own."""
    folder = tmp_path_factory.mktemp("config")
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    os.environ["XDG_STATE_HOME"] = str(folder)
    return folder


@pytest.fixture(autouse=True)
def documents_folder(config_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep papers apart from the machine's own, which an erasure takes along, and other tests'."""
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(config_folder / f"documents-{next(_numbers)}"))


@pytest.fixture(scope="session")
def server() -> "Iterator[Server]":
    """Give a PostgreSQL server with one store."""
    from tests.storage import server as postgresql  # noqa: PLC0415 - most tests need none
    from warehouse_desk.storage.store import create_store  # noqa: PLC0415

    programs = postgresql.binaries()
    if programs is None:
        pytest.skip("no PostgreSQL server programs here")
    running = postgresql.start(programs)
    try:
        create_store(running.empty(postgresql.STORE)).close()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def warehouse_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a small warehouse, made once."""
    from tests.warehouse import build  # noqa: PLC0415 - most tests need no store

    path = tmp_path_factory.mktemp("warehouse") / "template.db"
    build(path)
    return path


@pytest.fixture
def warehouse(warehouse_file: Path, tmp_path: Path) -> "Iterator[Warehouse]":
    """Give a small warehouse of the test's own."""
    from tests.warehouse import opened  # noqa: PLC0415

    with opened(warehouse_file, tmp_path / "warehouse.db") as opened_warehouse:
        yield opened_warehouse
