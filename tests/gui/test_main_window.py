"""The window: who is signed in, which page is seen, what the band says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.factories import an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.usecases.returns.shipped import setup
from tests.warehouse import ADA, BEN, EVA, SAM, Warehouse
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.returns import Grade, Inspection
from warehouse_desk.gui.find_popup import FindPopup
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.page_list import OFFICE, STATIONS
from warehouse_desk.gui.pages.first_start import FirstStartPage
from warehouse_desk.gui.pages.home import HomePage
from warehouse_desk.gui.pages.second_looks import SecondLooksPage
from warehouse_desk.gui.pages.settings import SettingsPage
from warehouse_desk.gui.pages.sign_in import SignInPage
from warehouse_desk.gui.popups import KeysPopup, TypePopup
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import DARK
from warehouse_desk.loading import load
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.set_up import furnish

Open = Callable[[FakeProgram], MainWindow]


def test_it_begins_at_the_door(window: MainWindow) -> None:
    assert isinstance(window.page, SignInPage)
    assert window.band.sentence.text() == "Scan your badge to begin."


def test_a_badge_opens_the_work_of_its_owner(window: MainWindow, program: FakeProgram) -> None:
    scan(window, ADA)

    assert isinstance(window.page, HomePage)
    assert [row.job.page for row in window.page.rows] == [
        "pick",
        "wall",
        "pack",
        "ship",
        "count",
        "move",
        "measure",
        "print",
        "day-end",
        "settings",
    ]
    assert window.band.feedback is Feedback.GOOD
    assert [reply.feedback for reply in program.sounds] == [Feedback.GOOD]


def test_a_supervisor_sees_everything(window: MainWindow) -> None:
    scan(window, SAM)

    assert isinstance(window.page, HomePage)
    elsewhere = {"home", "scanner", "questions", "outcomes"}
    office = [page for page in OFFICE if page not in elsewhere]
    assert [row.job.page for row in window.page.rows] == [*STATIONS, *office]


def test_an_unknown_badge_is_told_and_opens_nothing(window: MainWindow) -> None:
    scan(window, "BADGE-NOBODY")

    assert isinstance(window.page, SignInPage)
    assert window.band.property("tone") == "wrong"


def test_every_station_of_the_desk_has_a_page() -> None:
    assert set(STATIONS) == set(NEEDS)
    for name in NEEDS:
        assert issubclass(
            load(f"warehouse_desk.gui.stations.{name}:{name.title()}Page"), StationPage
        )


def test_work_that_waits_is_proposed(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    scan(window, ADA)

    assert isinstance(window.page, HomePage)
    assert [row.property("now") for row in window.page.rows][:2] == ["true", "false"]
    assert window.page.rows[0].words.text() == "1 line to pick"


def test_home_hears_what_others_do(window: MainWindow, warehouse: Warehouse) -> None:
    scan(window, ADA)

    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    settle(window)

    assert isinstance(window.page, HomePage)
    assert window.page.rows[0].words.text() == "1 line to pick"


def test_a_supervisors_home_says_whose_grading_has_changed(
    window: MainWindow, warehouse: Warehouse
) -> None:
    returns = setup(warehouse)
    (plate,) = returns.received()
    now, rows = warehouse.clock.now, list[object]()
    for number in range(80):
        lately = number >= 40
        grade = Grade.C if lately else Grade.A
        at = now - timedelta(days=5 if lately else 90)
        rows.append(Inspection(0, plate, "kim", at, at, "[]", grade, grade))
    furnish(warehouse.store, an_act(), rows, name="history")

    scan(window, SAM)
    settle(window)
    assert isinstance(window.page, HomePage)
    (row,) = [one for one in window.page.rows if one.job.page == "second"]
    told = row.words.text()
    row.click()
    settle(window)

    assert "Grading has changed of late" in told
    assert "kim" in told.lower()
    assert isinstance(window.page, SecondLooksPage)
    assert not window.page.alarm.isHidden()


def test_a_station_opens_and_esc_leads_home(window: MainWindow) -> None:
    scan(window, ADA)

    go(window, "pick")
    at_station = window.place
    window.go_back()
    settle(window)

    assert at_station == "pick"
    assert window.place == "home"
    assert window._program.desk.station is None


def test_an_answer_that_comes_late_does_not_bring_its_station_back(window: MainWindow) -> None:
    scan(window, ADA)
    go(window, "pick")

    window.path.send("LOC-A-01-01")
    window.go_back()
    settle(window)

    assert window.place == "home"
    assert window.last_reply is not None
    assert window.last_reply.code == "LOC-A-01-01"


def test_a_page_without_the_right_stays_closed(window: MainWindow) -> None:
    scan(window, BEN)

    go(window, "orders")
    go(window, "pack")

    assert window.place == "home"
    assert window.band.property("tone") == "wrong"


def test_another_badge_takes_the_desk_over(window: MainWindow) -> None:
    scan(window, ADA)
    go(window, "pick")

    scan(window, EVA)

    assert isinstance(window.page, HomePage)
    assert window.header.person.text() == window.person.name  # type: ignore[union-attr]
    assert [row.job.page for row in window.page.rows] == [
        *("receive", "inspect"),
        *("returns", "request", "second", "policy", "settings"),
    ]


def test_signing_out_leads_to_the_door(window: MainWindow) -> None:
    scan(window, ADA)

    window.header.sign_out.emit()
    settle(window)

    assert isinstance(window.page, SignInPage)
    assert window.person is None


def test_a_scan_of_a_device_is_answered(window: MainWindow) -> None:
    window.take_scan(Scan(ADA, Source.KEYBOARD, at=1))
    settle(window)

    assert window.place == "home"


def test_what_a_camera_still_sees_is_no_scan(window: MainWindow, program: FakeProgram) -> None:
    for at in (1, 2, 3):
        window.take_scan(Scan(ADA, Source.CAMERA, at=at))
    settle(window)

    assert len(program.sounds) == 1


def test_the_screen_speaks_the_language_of_whoever_is_signed_in(
    warehouse: Warehouse, open_window: Open, qapp: QApplication
) -> None:
    program = FakeProgram(warehouse)
    program.preferences = replace(program.preferences, language="")
    _speak(warehouse, "ada", "ar")
    window = open_window(program)

    scan(window, ADA)

    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.header.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.band.sentence.text().strip()


def test_a_change_of_look_keeps_the_page_and_its_answer(
    window: MainWindow, program: FakeProgram
) -> None:
    scan(window, ADA)
    go(window, "pick")
    said = window.band.sentence.text()

    window.prefer(replace(program.preferences, theme="dark"))
    settle(window)

    assert window.place == "pick"
    assert window.band.sentence.text() == said
    assert window._shared.theme is DARK


def test_a_setting_counts_at_once(window: MainWindow, program: FakeProgram) -> None:
    scan(window, ADA)
    go(window, "settings")
    assert isinstance(window.page, SettingsPage)

    window.page.prefers.emit(replace(program.preferences, sounds=False, language="fa"))
    settle(window)

    assert not program.preferences.sounds
    assert window._shared.language.code == "fa"


def test_help_lists_the_keys_of_the_page(window: MainWindow) -> None:
    scan(window, ADA)
    go(window, "pick")

    window.everywhere.help()
    (popup,) = window.findChildren(KeysPopup)

    texts = [label.text() for label in popup.findChildren(type(window.header.place))]
    assert "Short" in texts
    assert "Type a code" in texts


def test_a_typed_code_counts_as_a_scan(window: MainWindow) -> None:
    window.everywhere.type()
    (popup,) = window.findChildren(TypePopup)

    popup.field.setText(ADA)
    popup.field.returnPressed.emit()
    settle(window)

    assert window.place == "home"


def test_a_popup_never_stops_a_scan(window: MainWindow) -> None:
    window.everywhere.type()

    window.take_scan(Scan(ADA, Source.KEYBOARD, at=1))
    settle(window)

    assert window.place == "home"
    assert not window.findChildren(TypePopup)


def test_anything_is_found_and_gone_to(window: MainWindow, warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    scan(window, SAM)
    window.everywhere.find()
    (popup,) = window.findChildren(FindPopup)

    popup.field.setText(ref)
    popup.field.returnPressed.emit()
    window.reads.settle()
    popup.field.returnPressed.emit()
    settle(window)

    assert window.place == "orders"
    assert window.page.table.filter.text() == ref  # type: ignore[attr-defined]


def test_outside_trouble_is_told(window: MainWindow) -> None:
    window.show_trouble(OutsideTrouble(Trouble.PRINTER_AWAY, printer="Labels"))

    assert window.band.property("tone") == "wrong"
    assert "Labels" in window.band.sentence.text() or window.band.sentence.text()


def test_a_fault_of_ours_is_told_by_its_number_and_work_goes_on(
    window: MainWindow, program: FakeProgram, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    scan(window, ADA)
    go(window, "pick")
    before = scan(window, "CMD-NEXT")
    page = window.page

    fault = ZeroDivisionError("Ada Lovelace")
    window.reads.do(window, lambda: _raise(fault))
    settle(window)

    assert window.band.feedback is Feedback.WRONG
    assert "482137" in window.band.sentence.text()
    assert program.done == [fault]
    assert window.place == "pick"
    assert window.page is not page
    assert scan(window, "9999").place == before.place


def test_without_an_end_of_faults_the_window_gives_up(window: MainWindow) -> None:
    given_up: list[bool] = []
    window.faults.gives_up.connect(lambda: given_up.append(True))

    for _ in range(8):
        window.faults.show("000001")

    assert given_up == [True]


def test_an_unexpected_end_of_the_last_time_is_told(window: MainWindow) -> None:
    window.faults.show_recovered("482137")

    assert "nothing is lost" in window.band.sentence.text()
    assert "482137" in window.band.sentence.text()


@pytest.mark.parametrize("sample", [True, False])
def test_the_first_start_leads_to_the_door(
    warehouse: Warehouse, open_window: Open, sample: bool
) -> None:
    window = open_window(FakeProgram(warehouse, is_set_up=False))
    first = window.page
    assert isinstance(first, FirstStartPage)
    assert not first.empty.isEnabled()

    first.name.setText("Sam")
    first.pin.setText("123456")
    assert not first.empty.isEnabled()
    first.pin.setText("290174")
    (first.sample if sample else first.empty).click()
    settle(window)
    settle(window)

    assert isinstance(window.page, SignInPage)
    assert scan(window, SAM).is_good


def test_a_small_window_leaves_the_map_out(window: MainWindow) -> None:
    window.resize(1000, 620)
    settle(window)

    assert window._shared.small


def _speak(warehouse: Warehouse, person: str, language: str) -> None:
    with warehouse.store.begin(an_act()) as uow:
        uow.save(replace(uow.get(Person, person), language=language))
        uow.commit("speak", "", b"null")


def _raise(error: Exception) -> None:
    raise error
