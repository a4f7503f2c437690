"""The scanner's test: keys and scans are looked at, and what can be mended is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from tests.gui.desk import FakeProgram, go, scan, settle
from tests.keys import card, keys
from tests.warehouse import ADA, CODES, Warehouse
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.scanner import ScannerPage
from warehouse_desk.gui.popups import TypePopup
from warehouse_desk.scanning.layouts import FR
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.self_test import Card
from warehouse_desk.scanning.wedge import Key
from warehouse_desk.stations.pipe import MOST_WAITING
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say


@pytest.fixture
def page(window: MainWindow) -> ScannerPage:
    scan(window, ADA)
    go(window, "settings")
    window.page.wants_page.emit("scanner", "")
    settle(window)
    assert isinstance(window.page, ScannerPage)
    return window.page


def press(window: MainWindow, pressed: list[Key]) -> None:
    for key in pressed:
        window.take_key(key)


def words(page: ScannerPage, which: Card) -> str:
    return page.rows[which][1].text()


def test_a_scanner_set_right_is_told_so(
    window: MainWindow, page: ScannerPage, program: FakeProgram
) -> None:
    press(window, keys(card(Card.EAN)))

    assert words(page, Card.EAN) == "read as it should be"
    assert words(page, Card.ITF) == "not scanned yet"
    assert window.band.property("tone") == "good"
    page.mend.click()
    assert program.preferences.scanner_always_suffix
    assert not page.mend.isEnabled()


def test_what_is_wrong_is_said_and_mended_by_a_button(
    window: MainWindow, page: ScannerPage, program: FakeProgram
) -> None:
    pressed = keys(card(Card.SIGNS)[3:], layout=FR)
    press(window, pressed)
    found = words(page, Card.SIGNS)

    page.mend.click()
    settle(window)
    press(window, pressed)

    assert "another keyboard layout: FR" in found
    assert program.preferences.scanner_layout == "fr"
    assert "layout" not in words(page, Card.SIGNS)


def test_a_code_without_suffix_is_looked_at_after_a_silence(
    window: MainWindow, page: ScannerPage
) -> None:
    press(window, keys(card(Card.EAN), end=False))
    page._silence.timeout.emit()

    assert "No Enter or Tab" in words(page, Card.EAN)


def test_a_few_typed_keys_are_no_code(window: MainWindow, page: ScannerPage) -> None:
    before = window.band.sentence.text()

    press(window, keys("ab"))

    assert window.band.sentence.text() == before


def test_a_strange_code_is_told_in_the_band(window: MainWindow, page: ScannerPage) -> None:
    press(window, keys("TOTE-0001"))

    assert "no code of the test sheet" in window.band.sentence.text()
    assert window.band.property("tone") == "wrong"


def test_other_scanners_are_looked_at_and_the_desk_hears_nothing(
    window: MainWindow, page: ScannerPage
) -> None:
    before = window.last_reply

    window.take_scan(Scan(card(Card.GS1_128), Source.SERIAL))
    window.take_scan(Scan("what the keys said already", Source.KEYBOARD))
    settle(window)

    assert words(page, Card.GS1_128) == "read as it should be"
    assert window.last_reply is before


def test_the_sheet_is_printed(window: MainWindow, page: ScannerPage) -> None:
    page.print.click()
    settle(window)

    assert window.band.sentence.text() == "Test sheet printed: Pages"


def test_other_pages_leave_keys_and_scans_alone(window: MainWindow) -> None:
    press(window, keys("TOTE-0001"))
    window.take_scan(Scan(ADA, Source.SERIAL))
    settle(window)

    assert window.last_reply is not None
    assert window.last_reply.say is Say.WELCOME


def test_a_scanner_that_goes_and_comes_back_is_told_once_each(window: MainWindow) -> None:
    window.show_scanner(None)
    at_first = window.band.sentence.text()

    window.show_scanner(OutsideTrouble(Trouble.DEVICE_AWAY, device="COM3", reason="gone"))
    gone = window.band.sentence.text()
    window.show_scanner(None)

    assert "COM3" in gone
    assert window.band.sentence.text() == "The scanner is back."
    assert at_first != "The scanner is back."


def test_a_burst_after_a_wrong_scan_waits_for_a_choice(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=3))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001", "LOC-A-01-01")

    for text in (CODES["MUG-RED"], CODES["MUG-BLUE"], CODES["MUG-BLUE"]):
        window.take_scan(Scan(text, Source.SERIAL))
    settle(window)
    held, asked = window.last_reply, window.page.choices.buttons  # type: ignore[attr-defined]
    asked[0].click()
    settle(window)

    assert held is not None
    assert (held.say, held.facts["n"]) == (Say.HELD, 2)
    assert window.last_reply is not None
    assert (window.last_reply.say, window.last_reply.facts["n"]) == (Say.PICK_MORE, 1)


def test_what_others_do_leaves_held_scans_alone(window: MainWindow, warehouse: Warehouse) -> None:
    scan(window, ADA)
    go(window, "pick")
    for text in ("NOTHING", "CMD-NEXT"):
        window.take_scan(Scan(text, Source.SERIAL))
    settle(window)

    window.elsewhere.happened.emit(None)
    settle(window)

    assert window.last_reply is not None
    assert window.last_reply.say is Say.HELD


def test_a_code_that_a_camera_still_sees_closes_no_popup(window: MainWindow) -> None:
    label = Scan(ADA, Source.CAMERA, at=1)
    window.take_scan(label)
    settle(window)
    window.everywhere.type()

    window.take_scan(label)
    still_open = [popup.isVisible() for popup in window.findChildren(TypePopup)]
    window.take_scan(Scan("CMD-HELP", Source.CAMERA, at=1))
    settle(window)

    assert still_open == [True]
    assert window.findChildren(TypePopup) == []


def test_leaving_the_station_leaves_what_is_held(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=3))
    scan(window, ADA)
    go(window, "pick")
    for text in ("NOTHING", "CMD-NEXT"):
        window.take_scan(Scan(text, Source.SERIAL))
    settle(window)

    go(window, "home")
    go(window, "pick")
    scan(window, "CMD-OK")

    assert window.last_reply is not None
    assert window.last_reply.say is not Say.HELD_TAKEN


def test_a_repeat_within_the_window_that_was_set_is_shown_as_ignored(
    window: MainWindow, program: FakeProgram
) -> None:
    program.preferences = replace(program.preferences, bounce_ms=100)

    for _ in range(2):
        window.take_scan(Scan(ADA, Source.SERIAL, at=1))
    settle(window)

    assert "fired twice" in window.band.sentence.text()


def test_a_repeat_of_a_wrong_scan_leaves_the_wrong_answer_to_be_seen(
    window: MainWindow, program: FakeProgram, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001")
    program.preferences = replace(program.preferences, bounce_ms=100)

    for at in range(2):
        window.take_scan(Scan("LOC-B-02-01", Source.SERIAL, at=at))
    settle(window)

    assert window.band.property("tone") == "wrong"
    assert window.page.last._scans[:2] == [  # type: ignore[attr-defined]
        ("LOC-B-02-01", Feedback.INFO), ("LOC-B-02-01", Feedback.WRONG),
    ]  # fmt: skip


def test_a_scanner_gone_mad_is_told_of(window: MainWindow) -> None:
    window.path._pipe._waiting.extend([None] * MOST_WAITING)  # type: ignore[list-item]

    window.take_scan(Scan(ADA, Source.SERIAL))

    assert "Too many scans" in window.band.sentence.text()
    window.path._pipe._waiting.clear()
    QCoreApplication.processEvents()
