"""The page on which a clerk asks for a return in a customer's name."""

import pytest

from tests.gui.desk import go, scan, settle
from tests.unit.usecases.returns.shipped import Pieces, Returns, setup
from tests.warehouse import CODES, EVA, Warehouse
from warehouse_desk.domain.returns import (
    Remedy,
    Return,
    ReturnLine,
    ReturnReason,
    ReturnState,
    StatedCondition,
    WayBack,
)
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.request import RequestPage
from warehouse_desk.scanning.scan import Scan, Source


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
    assert (asked.state, asked.remedy, asked.way) == (
        ReturnState.AUTHORISED, Remedy.CREDIT, WayBack.DROP_OFF,
    )  # fmt: skip
    assert (line.quantity, line.reason, line.comment, line.condition) == (
        2, ReturnReason.CHANGED_MIND, "too small", StatedCondition.OPENED,
    )  # fmt: skip
    assert "within_days" in window.band.sentence.text()
    assert not page._form.isVisible()


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
