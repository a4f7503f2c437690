"""The week is spent once; reports only read it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.usecases.reports.day import spent
from tests.warehouse import Warehouse
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.period import read_period
from warehouse_desk.usecases.reports.report import Report

Make = Callable[..., Report]


@pytest.fixture(scope="session")
def week(warehouse_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    with spent(warehouse_file, tmp_path_factory.mktemp("week") / "week.db") as warehouse:
        yield warehouse


@pytest.fixture
def week_store(week: Warehouse) -> SqlStore:
    return week.store


@pytest.fixture
def report(week: Warehouse) -> Make:
    """Make a report of the week: its name, and two days as they are typed."""

    def make(name: str, since: str | None = None, until: str | None = None) -> Report:
        with week.store.look() as reading:
            return make_report(reading, name, read_period(since, until))

    return make
