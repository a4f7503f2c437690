"""The floor page: choose an aisle, correct it, take it back; what is odd leads to its place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.factories import a_place, an_act
from tests.gui.desk import go, scan, settle
from tests.warehouse import ADA, SAM, Warehouse
from warehouse_desk.domain.floor import Aisle, Direction, Place
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.floor import FloorPage
from warehouse_desk.gui.widgets.fields import NumberField
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
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_A):
        qtbot.keyClick(page.drawing, key)
    aisle_chosen, aisle_at = page.drawing.selected, page.aisle.position.number
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(page.drawing, key)
    at_the_back = page.drawing.selected_cross
    qtbot.keyClick(page.drawing, Qt.Key.Key_Down)

    assert (aisle_chosen, aisle_at) == ("B-01", 6_000)
    assert (at_the_back, page.drawing.selected_cross) == (10_000, 0)
    assert page.fields.currentWidget() is page.cross


def test_the_mouse_chooses_the_aisle_it_is_on(page: FloorPage, qtbot: QtBot) -> None:
    scale = page.drawing.scale
    at, back = scale.point((9_000, 5_000)).toPoint(), scale.point((6_000, 10_000)).toPoint()

    seen = []
    for where in (QPoint(1, page.drawing.height() // 2), at, back):
        qtbot.mouseClick(page.drawing, Qt.MouseButton.LeftButton, pos=where)
        seen.append((page.drawing.selected, page.drawing.selected_cross))

    assert seen == [("A-01", None), ("B-02", None), ("", 10_000)]


def test_every_change_is_made_at_once_and_taken_back(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page.go_to("A-02")
    page.aisle.blocked.click()
    settle(window)
    page.aisle.position.set_number(3_400)
    page.aisle.position.editingFinished.emit()
    settle(window)
    corrected = aisle(warehouse, "A-02")

    page._undo()
    settle(window)
    undone = page.aisle.position.number
    page._redo()
    settle(window)

    assert (corrected.blocked, corrected.x_mm) == (True, 3_400)
    assert undone == 3_000
    assert aisle(warehouse, "A-02") == corrected
    assert page.drawing.marked == {"A-02"}
    assert "Aisle A-02 is blocked" in page.findings.item(0).text()


def type_into(field: NumberField, number: int, window: MainWindow) -> None:
    field.set_number(number)
    field.editingFinished.emit()
    settle(window)


def test_a_cross_aisle_is_added_moved_and_removed(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page._add_cross()
    settle(window)
    added = page.drawing.selected_cross
    type_into(page.cross.position, 4_000, window)
    moved = page.drawing.selected_cross
    drawn = page.drawing.plan.cross_y
    page._remove_cross()
    settle(window)

    assert (added, moved, drawn) == (5_000, 4_000, (0, 4_000, 10_000))
    assert page.drawing.plan.cross_y == (0, 10_000)
    assert page.drawing.selected == "A-01"
    assert warehouse.count("cross_aisle") == 2


def test_walks_begin_where_it_is_written(window: MainWindow, page: FloorPage) -> None:
    page._choose_cross(0)
    at_the_front = page.cross.start.text()
    page._choose_cross(10_000)
    elsewhere = page.cross.start.text()
    type_into(page.cross.start, 4_500, window)

    assert (at_the_front, elsewhere) == ("0", "")
    assert page.drawing.plan.start == (4_500, 10_000)
    assert window.band.property("tone") == "good"


def test_nothing_is_moved_onto_another_and_the_page_shows_it_as_it_is(
    window: MainWindow, page: FloorPage
) -> None:
    page.go_to("A-02")
    type_into(page.aisle.position, 0, window)
    said = window.band.property("tone")
    page._choose_cross(10_000)
    type_into(page.cross.position, 0, window)

    assert said == window.band.property("tone") == "wrong"
    assert page.cross.position.number == 10_000
    page.go_to("A-02")
    assert page.aisle.position.number == 3_000


def test_an_aisle_is_turned_round(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    for direction in (Direction.TO_FRONT, Direction.TO_BACK):
        page.aisle.direction.setCurrentIndex(list(Direction).index(direction))
        page.aisle.direction.activated.emit(page.aisle.direction.currentIndex())
        settle(window)
        page.drawing.grab()

        assert aisle(warehouse, "A-01").direction is direction


def test_slots_go_into_the_zone_of_their_aisle(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    page.go_to("A-02")
    page.aisle.zone.setCurrentIndex(page.aisle.zone.findData("B"))
    page.aisle.zone.activated.emit(page.aisle.zone.currentIndex())
    settle(window)

    with warehouse.store.look() as reading:
        assert reading.get(Place, "A-02-01").zone == "B"
    assert window.band.property("tone") == "good"


def test_what_was_not_changed_is_not_stored(
    window: MainWindow, page: FloorPage, warehouse: Warehouse
) -> None:
    before = warehouse.count("operation")

    page.aisle.position.editingFinished.emit()
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
    page._seen = replace(page._seen, aisles=stale)
    page.go_to("A-02")

    page.aisle.blocked.click()
    settle(window)

    assert window.band.property("tone") == "wrong"
    assert aisle(warehouse, "A-02").x_mm == page.aisle.position.number == 3_000
