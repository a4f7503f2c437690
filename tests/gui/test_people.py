"""PINs, the lock and the page of people in the window."""

import pytest

from tests.factories import an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.stations.test_desk_pins import PlainHasher
from tests.warehouse import ADA, BEN, SAM, Warehouse
from warehouse_desk.domain.people import Person, Role
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.people import PeoplePage
from warehouse_desk.gui.pages.person_popup import PersonPopup
from warehouse_desk.gui.pages.settings import SettingsPage
from warehouse_desk.gui.pin_change import PinChangePopup
from warehouse_desk.gui.popups import PinPopup
from warehouse_desk.gui.second import SecondPopup
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.staff import give_pin, make_supervisor

PIN = "290174"


@pytest.fixture
def sam_has_a_pin(program: FakeProgram, warehouse: Warehouse) -> None:
    program.desk.door = Door(PlainHasher())
    give_pin(warehouse.store, an_act(person="sam"), PIN, person="sam")


def type_pin(window: MainWindow, pin: str) -> None:
    popup = window.findChild(PinPopup)
    assert popup is not None
    popup.field.setText(pin)
    popup._send()
    settle(window)


def people(window: MainWindow) -> PeoplePage:
    assert isinstance(window.page, PeoplePage)
    return window.page


def choose(window: MainWindow, person: str) -> PeoplePage:
    page = people(window)
    names = [row.person for row in page.table.model.rows]
    page.table.view.selectRow(names.index(person))
    return page


@pytest.mark.usefixtures("sam_has_a_pin")
def test_a_page_beyond_picking_opens_after_the_pin(window: MainWindow) -> None:
    scan(window, SAM)

    go(window, "orders")
    at_first, hidden = window.place, window.findChild(PinPopup).field.displayText()  # type: ignore[union-attr]
    type_pin(window, "111222")
    still, told = window.place, window.band.feedback
    type_pin(window, PIN)

    assert (at_first, hidden) == ("home", "")
    assert (still, told) == ("home", Feedback.WRONG)
    assert window.place == "orders"
    assert window.findChild(PinPopup) is None


@pytest.mark.usefixtures("sam_has_a_pin")
def test_a_station_opens_after_the_pin_and_another_badge_forgets_it(window: MainWindow) -> None:
    scan(window, SAM)
    go(window, "receive")
    type_pin(window, PIN)
    opened = window.place

    scan(window, BEN)

    assert opened == "receive"
    assert window.place == "home"
    assert window.person is not None
    assert window.person.name == "Ben"


def test_a_desk_left_alone_locks_and_the_badge_brings_back_the_line(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001")
    watched = window.idle._timer.isActive()

    window.idle.idle.emit()
    settle(window)
    locked, words = window.place, window.band.sentence.text()
    scan(window, ADA)

    assert watched
    assert (locked, "Ada" in words) == ("sign_in", True)
    assert window.place == "pick"
    assert window.last_reply is not None
    assert window.last_reply.place == "SLOT"


def test_a_person_is_added_and_shown_badge_and_pin_once(
    window: MainWindow, warehouse: Warehouse, program: FakeProgram
) -> None:
    program.desk.door = Door(PlainHasher())
    scan(window, SAM)
    go(window, "people")

    people(window)._add()
    popup = window.findChild(PersonPopup)
    assert popup is not None
    popup.name.setText("Noa")
    popup.roles[Role.PACKER].setChecked(True)
    popup.save.click()
    settle(window)

    shown = people(window).secret.text()
    with warehouse.store.look() as reading:
        (noa,) = reading.find(Person, name="Noa")
    assert noa.roles == "packer"
    assert noa.pin_hash in shown
    assert "BADGE-" in shown
    assert noa.person in [row.person for row in people(window).table.model.rows]


def test_a_new_badge_is_printed_while_it_is_shown_and_never_after(
    window: MainWindow, program: FakeProgram
) -> None:
    program.desk.door = Door(PlainHasher())
    scan(window, SAM)
    go(window, "people")
    page = choose(window, "ben")
    hidden = page.as_label.isVisible()

    page._give_badge()
    settle(window)
    for one in (page.as_label, page.as_page):
        one.click()
        settle(window)
    told, badge = window.band.sentence.text(), page.secret.text().split()[-1]
    choose(window, "ben")._give_pin()
    settle(window)

    assert not hidden
    assert [done[::2] for done in program.done] == [("Ben", True), ("Ben", False)]  # type: ignore[index]
    assert all(done[1] in badge for done in program.done)  # type: ignore[index]
    assert "Pages" in told
    assert not page.as_label.isVisible()


@pytest.mark.usefixtures("sam_has_a_pin")
def test_ones_own_pin_is_changed(window: MainWindow, warehouse: Warehouse) -> None:
    scan(window, SAM)
    go(window, "settings")
    page = window.page
    assert isinstance(page, SettingsPage)

    page.pin.click()
    popup = page.findChild(PinChangePopup)
    assert popup is not None
    popup.old.setText(PIN)
    popup.new.setText("123456")
    popup.again.setText("123456")
    weak = popup.save.isEnabled(), popup.hint.text()
    popup.new.setText("807152")
    two_ways = popup.save.isEnabled(), popup.hint.text()
    popup.again.setText("807152")
    popup.save.click()
    settle(window)

    assert not weak[0]
    assert not two_ways[0]
    assert weak[1] != two_ways[1]
    assert window.band.feedback is Feedback.GOOD
    with warehouse.store.look() as reading:
        assert reading.get(Person, "sam").pin_hash == "807152"


@pytest.mark.usefixtures("sam_has_a_pin")
def test_with_a_wrong_old_pin_the_new_one_is_not_taken(
    window: MainWindow, warehouse: Warehouse
) -> None:
    scan(window, SAM)
    go(window, "settings")
    assert isinstance(window.page, SettingsPage)

    window.page._change_pin("111222", "807152")
    settle(window)

    assert window.band.feedback is Feedback.WRONG
    with warehouse.store.look() as reading:
        assert reading.get(Person, "sam").pin_hash == PIN


def test_a_file_for_whoever_helps_is_saved(window: MainWindow) -> None:
    scan(window, ADA)
    go(window, "settings")
    assert isinstance(window.page, SettingsPage)

    window.page.support.click()
    settle(window)

    assert "support.zip" in window.band.sentence.text()


def test_badge_pin_roles_leaving_and_coming_back(
    window: MainWindow, warehouse: Warehouse, program: FakeProgram
) -> None:
    program.desk.door = Door(PlainHasher())
    scan(window, SAM)
    go(window, "people")

    for act in ("_give_badge", "_give_pin", "_let_go", "_take_back", "_make_supervisor"):
        getattr(choose(window, "ben"), act)()
        settle(window)
        assert window.band.feedback is Feedback.GOOD, act

    choose(window, "eva")._change()
    popup = window.findChild(PersonPopup)
    assert popup is not None
    popup.roles[Role.PICKER].setChecked(True)
    popup.save.click()
    settle(window)
    with warehouse.store.look() as reading:
        ben, eva = reading.get(Person, "ben"), reading.get(Person, "eva")
    assert (ben.roles, ben.active) == ("picker|supervisor", True)
    assert eva.roles == "picker|returns"


def test_an_act_on_nobody_asks_for_somebody(window: MainWindow) -> None:
    scan(window, SAM)
    go(window, "people")

    people(window)._give_pin()

    assert window.band.feedback is Feedback.ASK


@pytest.mark.usefixtures("sam_has_a_pin")
def test_a_grave_act_is_done_after_a_second_person_said_yes(
    window: MainWindow, warehouse: Warehouse
) -> None:
    make_supervisor(warehouse.store, an_act(), person="ada")
    give_pin(warehouse.store, an_act(), "807152", person="ada")
    scan(window, SAM)
    go(window, "people")
    type_pin(window, PIN)

    choose(window, "ben")._make_supervisor()
    settle(window)
    window.take_scan(Scan(ADA, Source.TYPED, at=0))
    popup = window.findChild(SecondPopup)
    assert popup is not None
    popup.pin.setText("807152")
    popup.pin.returnPressed.emit()
    settle(window)

    with warehouse.store.look() as reading:
        assert "supervisor" in reading.get(Person, "ben").roles
    assert window.person is not None
    assert window.person.name == "Sam"
