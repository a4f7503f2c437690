"""The floor page: choose an aisle, correct it, take it back; what is odd leads to its place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.factories import a_place, an_act
from tests.gui.desk import go, scan, settle
from tests.warehouse import ADA, SAM, Warehouse
from warehouse_desk.domain.floor import Aisle, Place
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.floor import FloorPage
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def page(window: MainWindow) -> FloorPage:
    scan(window, SAM)
    go(window, "floor")
    assert isinstance(window.page, FloorPage)
    return window.page


def aisle(warehouse: Warehouse, name: str) -> Aisle:
    with warehouse.store.look() as reading:
        return reading.get(Aisle, name)


def test_only_a_supervisor_gets_there(window: MainWindow) -> None:
    scan(window, ADA)

    go(window, "floor")

    assert window.place == "home"


def test_the_first_aisle_is_chosen_and_nothing_is_odd(page: FloorPage) -> None:
    assert page.drawing.selected == "A-01"
    assert page.findings.item(0).text() == "Nothing: every slot can be walked to."


def test_the_arrow_keys_choose_as_they_point(page: FloorPage, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(page.drawing, key)

    assert page.drawing.selected == "B-01"
    assert page.position.number == 6_000


def test_the_mouse_chooses_the_aisle_it_is_on(page: FloorPage, qtbot: QtBot) -> None:
    at = page.drawing.scale.point((9_000, 5_000)).toPoint()

    qtbot.mouseClick(page.drawing, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    before = page.drawing.selected
    qtbot.mouseClick(page.drawing, Qt.MouseButton.LeftButton, pos=at)

    assert (before, page.drawing.selected) == ("A-01", "B-02")


def test_every_change_is_made_at_once_and_taken_back(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page.go_to("A-02")
    page.blocked.click()
    settle(window)
    page.position.set_number(3_400)
    page.position.editingFinished.emit()
    settle(window)
    corrected = aisle(warehouse, "A-02")

    page._undo()
    settle(window)
    undone = page.position.number
    page._redo()
    settle(window)

    assert (corrected.blocked, corrected.x_mm) == (True, 3_400)
    assert undone == 3_000
    assert aisle(warehouse, "A-02") == corrected
    assert page.drawing.marked == {"A-02"}
    assert "Aisle A-02 is blocked" in page.findings.item(0).text()


def test_slots_go_into_the_zone_of_their_aisle(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page.go_to("A-02")
    page.zone.setCurrentIndex(page.zone.findData("B"))
    page.zone.activated.emit(page.zone.currentIndex())
    settle(window)

    with warehouse.store.look() as reading:
        assert reading.get(Place, "A-02-01").zone == "B"
    assert window.band.property("tone") == "good"


def test_what_was_not_changed_is_not_stored(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    before = warehouse.count("operation")

    page.position.editingFinished.emit()
    settle(window)

    assert warehouse.count("operation") == before


def test_a_finding_leads_to_its_aisle(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    far = a_place("B-01-99", zone="B", aisle="B-01", position_mm=99_000)
    furnish(warehouse.store, an_act(), [far], name="far")
    settle(window)

    page.findings.setCurrentRow(0)

    assert page.drawing.selected == "B-01"


def test_what_somebody_else_changed_meanwhile_is_said_and_shown(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page.go_to("A-02")
    assert page._seen is not None
    stale = dict(page._seen.aisles) | {"A-02": Aisle("A-02", "A", 2_000)}
    page._seen = type(page._seen)(page._seen.plan, stale, page._seen.zones, page._seen.findings)

    page.one_way.click()
    settle(window)

    assert window.band.property("tone") == "wrong"
    assert aisle(warehouse, "A-02").x_mm == page.position.number == 3_000
