"""A window on a server: it hears at once what others stored, and goes on after a cut by itself."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import patience
from tests.factories import an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.storage.proxy import Proxy, proxied
from tests.storage.server import Server
from tests.warehouse import ADA, SAM, Warehouse, opened
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.storage.move_store import move_store
from warehouse_desk.storage.news import Heard, Lost
from warehouse_desk.storage.store import SqlStore, open_store


@pytest.fixture
def where(server: Server, warehouse_file: Path, tmp_path: Path) -> str:
    """A small warehouse that was moved to a server."""
    to = server.empty("at_the_desk")
    with opened(warehouse_file, tmp_path / "file.db") as warehouse:
        move_store(warehouse.store, to, an_act())
    return to


@pytest.fixture
def other(where: str) -> Iterator[Warehouse]:
    """Another desk at the same server."""
    store = open_store(where)
    yield Warehouse(store, store.clock)
    store.close()


@pytest.fixture
def line(where: str) -> Iterator[tuple[Proxy, str]]:
    with proxied(where) as (proxy, through):
        yield proxy, through


@pytest.fixture
def store(line: tuple[Proxy, str]) -> Iterator[SqlStore]:
    opened = open_store(line[1])
    yield opened
    opened.close()


@pytest.fixture
def told(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str] | None]:
    """What the server told the window, None when listening began."""
    told: list[frozenset[str] | None] = []
    listen = store.listen

    def listen_too(heard: Heard, lost: Lost) -> bool:
        def hear(tables: frozenset[str] | None) -> None:
            heard(tables)
            told.append(tables)

        return listen(hear, lost)

    monkeypatch.setattr(store, "listen", listen_too)
    return told


@pytest.fixture
def window(
    store: SqlStore,
    told: list[frozenset[str] | None],
    open_window: Callable[[FakeProgram], MainWindow],
    qtbot: QtBot,
) -> MainWindow:
    """A window that listens."""
    window = open_window(FakeProgram(Warehouse(store, store.clock)))
    qtbot.waitUntil(lambda: told == [None], timeout=patience.MS)
    settle(window)
    qtbot.waitUntil(lambda: not window.elsewhere._soon.isActive(), timeout=patience.MS)
    settle(window)
    return window


def test_what_was_stored_until_one_listens_is_no_less_heard(
    store: SqlStore,
    other: Warehouse,
    open_window: Callable[[FakeProgram], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    begin: list[Callable[[], bool]] = []
    listen = store.listen
    monkeypatch.setattr(store, "listen", lambda *told: begin.append(partial(listen, *told)) or True)
    window = open_window(FakeProgram(Warehouse(store, store.clock)))
    scan(window, ADA)
    go(window, "pick")

    other.release(Method.SINGLE, other.order(MUG_BLUE=1))
    begin[0]()

    qtbot.waitUntil(
        lambda: window.band.sentence.text().startswith("1 round waiting."), timeout=patience.MS
    )


def test_what_another_desk_stores_is_seen_at_once(
    window: MainWindow, other: Warehouse, qtbot: QtBot
) -> None:
    scan(window, ADA)
    go(window, "pick")

    other.release(Method.SINGLE, other.order(MUG_BLUE=1))

    qtbot.waitUntil(
        lambda: window.band.sentence.text().startswith("1 round waiting."), timeout=patience.MS
    )


def test_only_pages_of_what_changed_ask_again(
    window: MainWindow, other: Warehouse, qtbot: QtBot
) -> None:
    scan(window, SAM)
    heard: list[frozenset[str] | None] = []
    window.elsewhere.happened.connect(heard.append)

    other.put("PEN", "A-01-02", 3)

    qtbot.waitUntil(lambda: bool(heard), timeout=patience.MS)
    assert heard[0] is not None
    assert "stock" in heard[0]
    assert "customer_order" not in heard[0]


def test_ones_own_work_is_no_news(
    window: MainWindow, told: list[frozenset[str] | None], other: Warehouse, qtbot: QtBot
) -> None:
    scan(window, ADA)
    other.put("PEN", "A-01-02", 3)

    qtbot.waitUntil(lambda: len(told) > 1, timeout=patience.MS)
    assert told[1] is not None
    assert "stock" in told[1]  # what the other one stored after it


def test_a_cut_is_said_and_the_work_goes_on_by_itself(
    window: MainWindow, line: tuple[Proxy, str], qtbot: QtBot
) -> None:
    proxy, _ = line
    scan(window, ADA)
    go(window, "pick")
    before = window.band.sentence.text()

    proxy.is_away = True
    proxy.cut()
    qtbot.waitUntil(
        lambda: window.band.sentence.text().startswith("No connection"), timeout=patience.MS
    )
    scan(window, "CMD-NEXT")
    assert "Nothing was changed" in window.band.sentence.text()
    proxy.is_away = False

    qtbot.waitUntil(lambda: window.band.sentence.text() == before, timeout=patience.MS)
