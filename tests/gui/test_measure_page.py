"""The measuring page: a device that is asked, a size that is typed, both answered in the band."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.desk import FakeProgram, go, scan, settle
from tests.warehouse import ADA, CODES
from warehouse_desk.domain.catalogue import Measures, Product
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.stations.measure import MeasurePage, SizePopup
from warehouse_desk.stations.reply import Feedback

pytestmark = pytest.mark.gui


def opened(window: MainWindow) -> MeasurePage:
    scan(window, ADA)
    go(window, "measure")
    scan(window, CODES["PEN"])
    page = window.page
    assert isinstance(page, MeasurePage)
    return page


def test_the_device_is_asked_and_its_answer_is_taken(
    window: MainWindow, program: FakeProgram
) -> None:
    program.preferences = replace(program.preferences, measuring="cubiscan")
    page = opened(window)
    assert page.known.value.text() == "140 × 12 × 12 mm, 15 g"

    page.keys.buttons["F4"].click()
    window.take_measures(Measures(142, 13, 12, 16))
    settle(window)

    assert program.done == ["measure"]
    assert page.known.value.text() == "142 × 13 × 12 mm, 16 g"
    assert page.before.value.text() == "140 × 12 × 12 mm, 15 g"
    with program.store.look() as reading:
        assert reading.get(Product, "PEN").measures == Measures(142, 13, 12, 16)


def test_without_a_device_the_band_says_to_type(window: MainWindow) -> None:
    page = opened(window)

    page.keys.buttons["F4"].click()

    assert window.band.feedback is Feedback.WRONG
    assert "Type the size" in window.band.sentence.text()


def test_a_size_is_typed_in_digits_of_any_script(window: MainWindow, program: FakeProgram) -> None:
    page = opened(window)

    page.keys.buttons["F7"].click()
    popup = page.findChild(SizePopup)
    assert popup is not None
    popup.field.setText("١٤٢ x ۱۳ x 12")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    settle(window)

    with program.store.look() as reading:
        assert reading.get(Product, "PEN").measures == Measures(142, 13, 12, 15)
