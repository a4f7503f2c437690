"""The end of the day as a page, and the driver's signature at the hand-over."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.stations.spots import confirmed, furniture
from tests.warehouse import SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.day_end import DayEndPage
from warehouse_desk.gui.signature import SignaturePopup
from warehouse_desk.gui.stations.ship import ShipPage


@pytest.fixture
def at_van(window: MainWindow, warehouse: Warehouse) -> ShipPage:
    furniture(warehouse)
    confirmed(warehouse)
    scan(window, SAM)
    go(window, "ship")
    scan(window, "CARRIER-LARK")
    assert isinstance(window.page, ShipPage)
    return window.page


def test_the_driver_signs_with_the_mouse(
    at_van: ShipPage, window: MainWindow, program: FakeProgram, qtbot: QtBot
) -> None:
    next(act for act in at_van.acts if act.key == "F9").do()
    popup = at_van.findChild(SignaturePopup)
    assert popup is not None
    popup.done_button.click()
    assert popup.isVisible()

    field, width = popup.field, popup.field.width()
    qtbot.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for step in range(12):
        qtbot.mouseMove(field, QPoint(50 + 10 * step, 60 + 3 * (step % 2)))
    qtbot.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(170, 60))
    popup.done_button.click()
    settle(window)

    (picture,) = program.pictures
    drawn = QImage.fromData(picture)
    assert drawn.width() == 2 * width
    assert window.last_reply is not None
    assert window.last_reply.say == "ship.signed"
    assert "signed" in at_van.carrier.note.text()


def test_a_signature_is_begun_anew(at_van: ShipPage, qtbot: QtBot) -> None:
    next(act for act in at_van.acts if act.key == "F9").do()
    popup = at_van.findChild(SignaturePopup)
    assert popup is not None
    qtbot.mouseMove(popup.field, QPoint(5, 5))
    qtbot.mousePress(popup.field, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))

    popup.field.clear()

    assert not popup.field.is_signed


def test_the_page_lists_every_carrier_and_closes_the_day(
    at_van: ShipPage, window: MainWindow
) -> None:
    go(window, "day-end")
    page = window.page
    assert isinstance(page, DayEndPage)

    rows = [page.table.model.texts(row) for row in page.table.model.rows]
    assert any("Larkpost" in row[0] for row in rows)

    next(act for act in page.acts if act.key == "F10").do()
    settle(window)
    assert page.table.model.rows
