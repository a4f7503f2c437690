"""The page on which a clerk asks for a return in a customer's name."""

from pathlib import Path

import pytest
from PIL import Image

from tests.factories import an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.usecases.returns.collected import asked as to_be_collected
from tests.unit.usecases.returns.collected import collecting
from tests.unit.usecases.returns.shipped import Pieces, Returns, setup
from tests.warehouse import CODES, EVA, Warehouse
from warehouse_desk.domain.carriers import ReturnLabel, ReturnTerms
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.returns import (
    Photo,
    PickUp,
    PickUpAddress,
    PickUpState,
    Remedy,
    Return,
    ReturnLine,
    ReturnReason,
    ReturnState,
    StatedCondition,
    WayBack,
)
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.address_popup import AddressPopup
from warehouse_desk.gui.pages.request import RequestPage
from warehouse_desk.gui.pages.request_photos import MOST
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.usecases import outbox
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.returns.pick_ups import carrier_knows, untold
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


@pytest.fixture
def page(window: MainWindow, returns: Returns) -> RequestPage:
    scan(window, EVA)
    go(window, "request")
    page = window.page
    assert isinstance(page, RequestPage)
    settle(window)
    return page


def test_a_scanned_order_is_asked_back_and_the_rule_named(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2), Pieces("PEN"))
    assert not page.take_scan(Scan(EVA, Source.TYPED))
    assert page.take_scan(Scan(f"ORD-{ref}", Source.TYPED))
    settle(window)
    (mugs, _) = page.lines.fields
    mugs.pieces.set_number(2)
    mugs.condition.setCurrentIndex(mugs.condition.findData("opened"))
    mugs.comment.setText("too small")
    settle(window)
    said, offered = mugs.decides.text(), page.remedy.count()
    page.remedy.setCurrentIndex(page.remedy.findData("credit"))
    page.way.setCurrentIndex(page.way.findData("drop_off"))

    page.request()
    settle(window)

    assert "within_days" in said
    assert offered == 3
    with returns.store.look() as reading:
        (asked,) = reading.find(Return)
        (line,) = reading.find(ReturnLine)
        comment = return_comments(reading, line.rma)[line.line]
    assert (asked.state, asked.remedy, asked.way) == (
        ReturnState.AUTHORISED, Remedy.CREDIT, WayBack.DROP_OFF,
    )  # fmt: skip
    assert (line.quantity, line.reason, comment, line.condition) == (
        2, ReturnReason.CHANGED_MIND, "too small", StatedCondition.OPENED,
    )  # fmt: skip
    assert "within_days" in window.band.sentence.text()
    assert not page._form.isVisible()


def test_the_label_of_a_granted_return_is_printed_at_once_or_when_it_is_scanned_again(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    terms = ReturnTerms("LARK", "*", "returns", "Lark Returns", 399, 5, "The corner shop")
    lark = Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")
    furnish(returns.store, an_act(), [lark, terms], name="terms")
    page.search.setText(returns.shipped(Pieces("MUG-BLUE")))
    page.look_up()
    settle(window)
    ways = [page.way.itemData(at) for at in range(page.way.count())]
    page.lines.fields[0].pieces.set_number(1)
    settle(window)
    assert page.known.isHidden()

    page.request()
    settle(window)
    assert not page.known.label.isHidden()
    page.known.print_label()
    settle(window)
    rma = page.known.rma
    page.search.setText(rma)
    page.look_up()
    settle(window)
    page.known.label.click()
    settle(window)

    with returns.store.look() as reading:
        (label,) = reading.find(ReturnLabel)
        told = reading.find(OutboxMessage, kind="print_return")
    assert ways == ["label", "drop_off"]
    assert label.rma == rma
    assert [one.subject for one in told] == [rma, rma]


def test_photos_from_files_and_camera_go_with_the_request_cleaned(
    window: MainWindow, program: FakeProgram, returns: Returns, page: RequestPage, tmp_path: Path
) -> None:
    picture, no_picture = tmp_path / "scratch.png", tmp_path / "notes.jpg"
    Image.new("RGB", (40, 20), "red").save(picture)
    no_picture.write_bytes(b"GIF89a and no picture")
    page.search.setText(returns.shipped(Pieces("MUG-BLUE"), Pieces("PEN")))
    page.look_up()
    settle(window)
    for line in page.lines.fields:
        line.pieces.set_number(1)

    page.photos.take(no_picture)
    settle(window)
    refused = window.band.property("tone"), page.photos.photos
    page.photos.camera.click()
    settle(window)
    without_camera = page.photos.photos
    program.photos.append(StoredPhoto("camera.jpg", "0" * 64))
    page.photos.camera.click()
    for _ in range(2):  # the same picture is one photo
        page.photos.take(picture)
    settle(window)
    words = page.photos.count.text()
    page.request()
    settle(window)

    assert refused == ("wrong", ())
    assert without_camera == ()
    assert words.startswith("2 photo")
    with returns.store.look() as reading:
        (asked,) = reading.find(Return)
        kept = reading.find(Photo, subject=asked.rma)
    assert {one.path for one in kept} > {"camera.jpg"}
    (file,) = (tmp_path / "photos").iterdir()
    assert file.suffix == ".jpg"


def test_no_more_photos_are_taken_than_customers_may_send_and_all_can_go(
    window: MainWindow, program: FakeProgram, page: RequestPage
) -> None:
    program.photos.extend(StoredPhoto(f"{n}.jpg", f"{n}" * 64) for n in range(MOST))
    for _ in range(MOST):
        page.photos.photograph()
    settle(window)
    full = page.photos.camera.isEnabled(), page.photos.file.isEnabled(), len(page.photos.photos)

    page.photos.none.click()

    assert full == (False, False, MOST)
    assert page.photos.photos == ()
    assert page.photos.camera.isEnabled()


def test_of_an_item_the_order_is_chosen(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    returns.shipped(Pieces("MUG-BLUE"), days_ago=9)
    ref = returns.shipped(Pieces("MUG-BLUE"), days_ago=2)
    page.go_to(CODES["MUG-BLUE"])
    settle(window)
    listed = [row.order_ref for row in page.orders.model.rows]
    page.orders.view.selectRow(0)
    settle(window)

    assert listed[0] == ref
    assert page.order_ref == ref
    assert page._form.isVisible()


def test_what_is_refused_cannot_be_asked_for(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    page.go_to(returns.shipped(Pieces("MUG-BLUE"), days_ago=40))
    settle(window)
    (mug,) = page.lines.fields
    page.request()
    mug.pieces.set_number(1)
    settle(window)
    refused = mug.decides.text()
    is_open = page.ask.isEnabled()
    mug.reason.setCurrentIndex(mug.reason.findData("damaged"))
    settle(window)
    page.remedy.setCurrentIndex(page.remedy.findData("advice"))
    page.request()
    settle(window)

    assert refused.startswith("Refused")
    assert not is_open
    with returns.store.look() as reading:
        (solved,) = reading.find(Return)
    assert (solved.state, solved.remedy) == (ReturnState.CLOSED, Remedy.ADVICE)


def test_what_is_found_nowhere_is_told(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    page.look_up()
    settle(window)
    empty = window.band.property("tone")
    page.go_to("nobody's")
    settle(window)

    assert (empty, window.band.property("tone")) == ("ask", "wrong")


def test_a_clerk_orders_a_pick_up_calls_it_off_and_lets_the_customer_keep_it(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    rma = to_be_collected(collecting(returns))

    def look() -> str:
        page.go_to(rma)
        settle(window)
        return page.known.stands.text()

    look()
    offered = [page.known.when.itemText(at) for at in range(2)]
    page.known.when.setCurrentIndex(1)
    page.known.order.click()
    settle(window)
    asked = page.known.stands.text()
    with returns.store.look() as reading:
        (message,) = untold(reading, rma)
    outbox.settle(returns.store, an_act(), message=message.id, state=outbox.OutboxState.FAILED)
    failed = look()
    carrier_knows(returns.store, an_act(), rma=rma)
    agreed = look()
    page.known.off.click()
    settle(window)
    free = page.known.stands.text(), page.known.order.isVisible(), page.known.off.isVisible()
    page.known.withdraw.click()
    settle(window)

    assert offered == [
        "Tuesday, 3 Mar 2026, 09:00 to 13:00  ·  £3.50",
        "Tuesday, 3 Mar 2026, 13:00 to 18:00  ·  £3.50",
    ]
    assert "Owlpost is asked to collect it: Tuesday, 3 Mar 2026, 13:00 to 18:00" in asked
    assert "could not be told" in failed
    assert "Owlpost collects it" in agreed
    assert free == (f"{isolate_code(rma)}  ·  Picked up by the carrier", True, False)
    assert not page.known.withdraw.isVisible()
    with returns.store.look() as reading:
        assert reading.get(Return, rma).because == "withdrawn"


def test_a_clerk_has_it_collected_at_another_address_which_is_shown(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    rma = to_be_collected(collecting(returns))
    page.go_to(rma)
    settle(window)
    page.known.elsewhere.click()
    (popup,) = page.known.findChildren(AddressPopup)
    is_empty = not popup.save.isEnabled()
    said = {"name": "Noor Neighbour", "address1": "9 Side Street", "city": "Leeds"}
    for name, words in said.items():
        popup.fields[name].setText(words)
    page.go_to(to_be_collected(returns))  # another return is scanned meanwhile
    settle(window)

    popup.save.click()
    settle(window)
    page.go_to(rma)
    settle(window)

    with returns.store.look() as reading:
        (ordered,) = reading.find(PickUp)
        (at,) = reading.find(PickUpAddress)
    assert is_empty
    assert (ordered.rma, at.pick_up, at.name) == (rma, ordered.pick_up, "Noor Neighbour")
    shown = page.known.stands.text()
    assert all(words in shown for words in ("at another address", *said.values()))


def test_a_clerk_sees_what_another_way_costs_and_changes_it(
    window: MainWindow, returns: Returns, page: RequestPage
) -> None:
    terms = ReturnTerms("LARK", "*", "returns", "Lark Returns", 399, 5, "The corner shop")
    lark = Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")
    rma = to_be_collected(collecting(returns, lark, terms), WayBack.LABEL)
    page.go_to(rma)
    settle(window)
    page.known.print_label()
    settle(window)
    page.go_to(rma)
    settle(window)
    ways = [page.known.way.itemText(at) for at in range(page.known.way.count())]

    page.known.way.setCurrentIndex(1)
    page.known.change.click()
    settle(window)
    page.known.order.click()
    settle(window)
    page.known.way.setCurrentIndex(page.known.way.findData(WayBack.DROP_OFF.value))
    page.known.change.click()
    settle(window)

    assert ways == [
        "Brought to a drop-off point (needs a new label)  ·  £3.99",
        "Picked up by the carrier  ·  from £3.50",
    ]
    assert "Brought to a drop-off point" in page.known.stands.text()
    with returns.store.look() as reading:
        assert reading.get(Return, rma).way is WayBack.DROP_OFF
        assert [one.state for one in reading.find(PickUp)] == [PickUpState.CALLED_OFF]
