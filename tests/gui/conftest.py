"""A window on a small warehouse, offscreen."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import patience
from tests.gui.desk import FakeProgram, settle
from tests.warehouse import Warehouse
from warehouse_desk import i18n
from warehouse_desk.gui import find_popup
from warehouse_desk.gui.changes import Changes
from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.searches import Searches
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import LIGHT, dress, load_fonts
from warehouse_desk.gui.widgets import answer_band, big_value


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.gui)
            # The offscreen platform has no window manager to tell of sizes.
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def program(warehouse: Warehouse) -> FakeProgram:
    return FakeProgram(warehouse)


@pytest.fixture
def window(program: FakeProgram, open_window: Callable[[FakeProgram], MainWindow]) -> MainWindow:
    return open_window(program)


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Callable[[FakeProgram], MainWindow]]:
    made: list[MainWindow] = []

    def open_(program: FakeProgram) -> MainWindow:
        window = MainWindow(qapp, program)
        window.resize(1280, 800)
        window.show()
        settle(window)
        made.append(window)
        return window

    yield open_
    for window in made:
        window.close()
        window.deleteLater()
    i18n.install(qapp, i18n.load("en"))


@pytest.fixture
def shared(qapp: QApplication, program: FakeProgram) -> Iterator[Shared]:
    load_fonts()
    dress(qapp, LIGHT)
    i18n.install(qapp, i18n.load("en"))
    lane, reads, searches = Lane("store"), Lane("reads"), Searches(program)
    yield Shared(program, i18n.load("en"), LIGHT, lane, reads, searches, Changes())
    for one in (lane, reads, searches.lane):
        one.stop()


@pytest.fixture(autouse=True)
def moments_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing happen just because a while has passed: on a busy machine it passes anywhere."""
    monkeypatch.setattr(answer_band, "GOOD_MS", patience.MS)
    monkeypatch.setattr(big_value, "LIT_MS", patience.MS)
    monkeypatch.setattr(find_popup, "_REST_MS", patience.MS)


@pytest.fixture(autouse=True)
def garbage_waits() -> Iterator[None]:
    """Collect garbage between tests only, as the window does between events.

    In the middle of a call of Qt, or on a lane, the collector would destroy widgets in use. What
    is left before a test will stay: the collector need not go through it after every test.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.collect()
    gc.enable()
