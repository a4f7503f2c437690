"""The window on a store that may only be read."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.desk import settle
from tests.storage.test_opening import as_nobody
from tests.warehouse import ADA, SAM, Warehouse
from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.desk_program import DeskProgram
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.page_list import OFFICE, STATIONS
from warehouse_desk.gui.pages.home import HomePage
from warehouse_desk.gui.pages.orders import OrdersPage
from warehouse_desk.gui.pages.trail import TrailPage
from warehouse_desk.gui.popups import TypePopup
from warehouse_desk.gui.program import Preferences
from warehouse_desk.stations.reply import Feedback


@pytest.fixture
def program(warehouse: Warehouse, tmp_path: Path) -> Iterator[DeskProgram]:
    """Give the real program on a store in a folder of which nothing may be changed."""
    warehouse.order("A1", MUG_BLUE=1)
    warehouse.store.close()
    folder = Path(tempfile.mkdtemp(prefix="wd-"))
    path, preferences = folder / "store.db", tmp_path / "desk.json"
    kept.keep(preferences, Preferences(language="en", sounds=False))
    program = DeskProgram(str(path), preferences, FaultReports(tmp_path / "log"))
    shutil.copy(str(warehouse.store.engine.url.database), path)
    path.chmod(0o444)
    folder.chmod(0o555)
    with as_nobody():
        program.open_store()
    yield program
    program.close()
    folder.chmod(0o700)
    left = [file.name for file in folder.iterdir()]
    shutil.rmtree(folder)
    assert left == ["store.db"]


@pytest.fixture
def window(program: DeskProgram, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(qapp, program)
    program.hear(window)
    program.troubled.connect(window.show_trouble)
    program.begin()
    window.resize(1280, 800)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    settle(window)
    yield window
    window.close()
    window.deleteLater()


def type_scan(window: MainWindow, qtbot: QtBot, code: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    (popup,) = window.findChildren(TypePopup)
    qtbot.keyClicks(popup.field, code)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle(window)
    with qtbot.waitActive(window):
        window.activateWindow()


def plain(text: str) -> str:
    """Leave out the marks that keep a path's reading order."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def texts(window: MainWindow) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel) if one.isVisible()]


def test_the_window_says_that_nothing_can_be_stored_and_shows_what_there_is(
    window: MainWindow, program: DeskProgram, qtbot: QtBot
) -> None:
    type_scan(window, qtbot, SAM)
    home = window.page
    assert isinstance(home, HomePage)
    pages = [row.job.page for row in home.rows]

    seen = {}
    for page, row in zip(pages, home.rows, strict=True):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        settle(window)
        seen[page] = texts(window)
        assert window.place == page
        assert window.band.feedback is not Feedback.WRONG
        window.go("home")
        settle(window)

    assert {"orders", "floor", "analyses", "trail"} <= set(pages) <= set(OFFICE)
    banner = f"Nothing can be stored: {program.where} may only be read."
    for page, words in seen.items():
        assert any(plain(one).startswith(banner) for one in words), page


def test_a_key_opens_the_orders_and_the_trail_that_are_there(
    window: MainWindow, program: DeskProgram, qtbot: QtBot
) -> None:
    type_scan(window, qtbot, SAM)
    assert isinstance(window.page, HomePage)
    number = [row.job.page for row in window.page.rows].index("orders") + 1

    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number))
    settle(window)
    orders = window.page
    window.go("trail")
    settle(window)

    assert isinstance(orders, OrdersPage)
    assert orders.table.model.rowCount() == 1
    assert isinstance(window.page, TrailPage)


@pytest.mark.parametrize("code", [ADA, "LOC-A-01-01", "CMD-SIGN-OUT", "nonsense"])
def test_whatever_is_typed_as_a_scan_is_refused_with_the_reason(
    window: MainWindow, program: DeskProgram, qtbot: QtBot, code: str
) -> None:
    with program.store.look() as reading:
        before = len(reading.find(TrailEntry))

    before_it = window.place
    type_scan(window, qtbot, code)

    assert window.band.feedback is Feedback.WRONG
    assert window.place == before_it
    assert window.band.sentence.text().startswith("Nothing can be stored: ")
    with program.store.look() as reading:
        assert len(reading.find(TrailEntry)) == before


def test_nobody_sees_the_office_without_a_badge_that_opens_it(
    window: MainWindow, program: DeskProgram, qtbot: QtBot
) -> None:
    before = window.place
    type_scan(window, qtbot, SAM)
    inside = window.place
    type_scan(window, qtbot, "CMD-SIGN-OUT")

    assert program.desk.person is None
    assert (inside, window.place) == ("home", before)
    assert before != "home"


def test_acts_and_stations_are_refused_with_the_reason(window: MainWindow, qtbot: QtBot) -> None:
    type_scan(window, qtbot, SAM)
    for station in STATIONS:
        window.go(station)
        settle(window)
        assert isinstance(window.page, HomePage)
    window.go("orders")
    settle(window)

    page = window.page
    assert isinstance(page, OrdersPage)
    page.table.view.selectRow(0)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    settle(window)

    assert window.band.sentence.text().startswith("Nothing can be stored: ")
