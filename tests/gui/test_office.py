"""The pages of the office: orders, release, import, find."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factories import an_act
from tests.gui.desk import go, scan, settle
from tests.unit.usecases.releasing.test_plan import a_large_order
from tests.warehouse import ADA, SAM, Warehouse
from warehouse_desk import i18n
from warehouse_desk.domain.orders import Order, OrderLine, Readiness
from warehouse_desk.domain.picking import Method, Round, RoundOrder, RoundState, Task
from warehouse_desk.gui.departure import Departure, next_departure
from warehouse_desk.gui.find import Found, find_anything
from warehouse_desk.gui.header import Header
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.board import BoardPage
from warehouse_desk.gui.pages.counts import CountsPage
from warehouse_desk.gui.pages.imports import ImportPage
from warehouse_desk.gui.pages.orders import OrdersPage
from warehouse_desk.gui.pages.release import ReleasePage, ready_orders
from warehouse_desk.gui.shared import Shared
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.releasing.plan import proposed


def orders_page(window: MainWindow) -> OrdersPage:
    scan(window, SAM)
    go(window, "orders")
    page = window.page
    assert isinstance(page, OrdersPage)
    return page


def test_orders_show_whether_they_can_be_packed(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.order(PEN=1)
    warehouse.order(PEN=1, CLOCK=3)
    warehouse.order(CLOCK=1)

    page = orders_page(window)

    assert [row.readiness for row in page.table.model.rows] == list(Readiness)
    assert [page.table.model.texts(row)[0][0] for row in page.table.model.rows] == ["●", "◐", "○"]


def test_an_order_that_lacks_something_says_what(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.order(CLOCK=3)
    page = orders_page(window)

    page.table.view.selectRow(0)
    settle(window)

    assert "2 of 3 promised" in page.why.text()


def test_selected_orders_are_held_and_let_go(window: MainWindow, warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    page = orders_page(window)
    page.table.view.selectRow(0)

    page._hold()
    settle(window)
    held = _order(warehouse, ref).held
    page.go_to(ref)
    page.table.view.selectRow(0)
    page._let_go()
    settle(window)

    assert held
    assert not _order(warehouse, ref).held
    assert window.band.property("tone") == "good"


def test_nothing_selected_is_asked_for(window: MainWindow, warehouse: Warehouse) -> None:
    page = orders_page(window)

    page._expedite(urgent=True)
    settle(window)

    assert window.band.property("tone") == "ask"


def test_what_is_refused_is_told(window: MainWindow, warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    page = orders_page(window)
    page.table.view.selectRow(0)
    warehouse.release(Method.SINGLE, ref)

    page._hold()
    settle(window)

    assert window.band.property("tone") == "wrong"


def test_the_four_methods_are_compared_and_one_is_released(
    window: MainWindow, warehouse: Warehouse
) -> None:
    for _ in range(3):
        warehouse.order(MUG_BLUE=1, PEN=2)
    scan(window, SAM)
    go(window, "release")
    page = window.page
    assert isinstance(page, ReleasePage)
    plans = [card.plan for card in page.cards.values()]

    page.cards[Method.BATCH]._button.click()
    page.release.click()
    settle(window)
    with warehouse.store.look() as reading:
        rounds = reading.find(Round)

    assert all(plan is not None and len(plan.orders) == 3 for plan in plans)
    assert [one.method for one in rounds] == [Method.BATCH] * len(rounds)
    assert window.band.sentence.text().startswith("Released: ")


def test_orders_that_miss_their_carrier_are_said_in_words(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.order(PEN=1)
    scan(window, SAM)
    go(window, "release")
    page = window.page
    assert isinstance(page, ReleasePage)
    plan = page.cards[Method.SINGLE].plan
    assert plan is not None

    page._show_worth(plan)
    in_time = page.at_risk.isHidden()
    page._show_worth(replace(plan, late=plan.orders))

    assert in_time
    assert not page.at_risk.isHidden()
    assert page.at_risk.text().startswith("At risk: 1 order would miss the carrier")
    assert plan.orders[0] in page.at_risk.text()


def test_what_nobody_began_is_taken_back(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(PEN=1))
    scan(window, SAM)
    go(window, "release")
    page = window.page
    assert isinstance(page, ReleasePage)

    page._take_back()
    settle(window)

    with warehouse.store.look() as reading:
        assert [one.state for one in reading.find(Round)] == [RoundState.TAKEN_BACK]


def test_orders_chosen_before_are_the_ones_planned(
    window: MainWindow, warehouse: Warehouse
) -> None:
    ref = warehouse.order(PEN=1)
    warehouse.order(PEN=1)
    page = orders_page(window)
    page.table.filter.setText(ref)
    page.table.view.selectRow(0)

    page._release()
    settle(window)

    release = window.page
    assert isinstance(release, ReleasePage)
    assert [card.plan.orders for card in release.cards.values() if card.plan] == [(ref,)] * 4


def test_only_orders_that_are_wholly_there_are_ready(warehouse: Warehouse) -> None:
    whole = [warehouse.order(PEN=1), warehouse.order(PEN=1)]
    warehouse.order(CLOCK=3)

    with warehouse.store.look() as reading:
        assert ready_orders(reading, 0) == tuple(whole)
        assert ready_orders(reading, 1) == tuple(whole[:1])


def test_nothing_is_proposed_where_nothing_can_be_released() -> None:
    assert proposed([]) is None


def test_a_file_is_looked_at_and_then_taken_in(
    window: MainWindow, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "stock.csv"
    file.write_text("sku,slot,quantity,lot,expiry\nPEN,B-02-01,5,,\nNONE,B-02-01,5,,\n", "utf-8")
    scan(window, SAM)
    go(window, "import")
    page = window.page
    assert isinstance(page, ImportPage)
    page._group.buttons()[2].click()
    page.set_file(file)
    before = warehouse.count("movement")

    page.look.click()
    settle(window)
    looked = warehouse.count("movement")
    page.take.click()
    settle(window)

    assert looked == before
    assert warehouse.count("movement") > before
    assert [page._values[name].text() for name in ("rows", "taken", "refused")] == ["2", "1", "1"]
    assert "NONE" in page.table.model.texts(page.table.model.row(0))[2]


def test_a_file_that_is_none_is_refused(window: MainWindow, tmp_path: Path) -> None:
    scan(window, SAM)
    go(window, "import")
    page = window.page
    assert isinstance(page, ImportPage)
    page.set_file(tmp_path / "missing.csv")

    page.look.click()
    settle(window)

    assert window.band.property("tone") == "wrong"
    assert page.look.isEnabled()


def test_things_are_found_by_code_and_by_name(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)

    with warehouse.store.look() as reading:
        found = {
            text: [(hit.kind, hit.code) for hit in find_anything(reading, text)]
            for text in (ref, "mug", "2000000000053", "tote-0001", "loc-a-01-01", "x")
        }

    assert found[ref][0] == (Found.ORDER, ref)
    assert {code for _, code in found["mug"]} == {"MUG-BLUE", "MUG-RED"}
    assert found["2000000000053"] == [(Found.PRODUCT, "PEN")]
    assert found["tote-0001"] == [(Found.TOTE, "TOTE-0001")]
    assert found["loc-a-01-01"] == [(Found.PLACE, "A-01-01")]
    assert found["x"] == []


def test_without_carriers_nobody_leaves(warehouse: Warehouse) -> None:
    with warehouse.store.look() as reading:
        assert next_departure(reading) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Larkpost leaves 16:30, in 6 h 30 min  ·  7 to go  ·  1 late"),
        (3, "Larkpost leaves Thu 16:30  ·  7 to go  ·  1 late"),
        (9, "Larkpost leaves 2 Dec 2026 16:30  ·  7 to go  ·  1 late"),
    ],
)
def test_the_header_says_when_the_next_van_leaves(
    qtbot: QtBot, shared: Shared, days: int, words: str
) -> None:
    in_utc = replace(shared, language=i18n.load("en", UTC))
    header = Header(in_utc)
    qtbot.addWidget(header)
    monday = datetime(2026, 11, 23, 10, tzinfo=UTC)

    header._show_departure(
        Departure("Larkpost", monday + timedelta(days=days, hours=6.5), monday, 7, 1)
    )

    assert header.clock.text() == words


def _order(warehouse: Warehouse, ref: str) -> Order:
    with warehouse.store.look() as reading:
        return reading.get(Order, ref)


def test_counts_are_opened_by_plan_and_listed(window: MainWindow, warehouse: Warehouse) -> None:
    scan(window, SAM)
    go(window, "counts")
    page = window.page
    assert isinstance(page, CountsPage)

    page.acts[1].do()
    settle(window)

    assert [row.place for row in page.table.model.rows][:2] == ["A-01-01", "A-01-02"]
    assert page.table.model.texts(page.table.model.rows[0])[1] == "To be counted"
    page.acts[0].do()
    settle(window)
    assert window.band.feedback is Feedback.INFO


def test_an_urgent_order_is_put_onto_a_cart_under_way(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.release(Method.BATCH, warehouse.order("A1", MUG_BLUE=1))
    desk = warehouse.desk()
    desk.scan("CMD-NEXT")
    desk.scan("CART-02")
    warehouse.order("U1", PEN=1)
    page = orders_page(window)
    page.table.view.selectRow(0)

    page._join()
    settle(window)

    with warehouse.store.look() as reading:
        assert {one.order_ref for one in reading.find(RoundOrder, round=1)} == {"A1", "U1"}


def release_page(window: MainWindow) -> ReleasePage:
    scan(window, SAM)
    go(window, "release")
    page = window.page
    assert isinstance(page, ReleasePage)
    return page


def test_slots_chosen_with_the_walk_are_drawn_said_and_released(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.order(PEN=1)
    warehouse.put("PEN", "A-01-01", 200)
    page = release_page(window)

    drawn = [one.slot for one in page.preview.map._walk.stands]
    said = page.worth.text()
    page.release.click()
    settle(window)

    assert drawn == ["A-01-01"]
    assert said.startswith("2 m\n")
    assert "25 m saved by choosing between slots with the same product." in said
    with warehouse.store.look() as reading:
        assert [one.slot for one in reading.find(Task)] == drawn


def test_a_mix_is_proposed_with_its_reasons_and_released(
    window: MainWindow, warehouse: Warehouse
) -> None:
    big = a_large_order(warehouse)
    for _ in range(3):
        warehouse.order(MUG_BLUE=1)
    page = release_page(window)

    proposed_is_mix = page._chosen is page.mix and not page.mix.isHidden()
    why = page.why.text()
    page.release.click()
    settle(window)

    assert proposed_is_mix
    assert why.startswith("Proposed: Large orders alone.")
    with warehouse.store.look() as reading:
        rounds = {one.round: one.method for one in reading.find(Round)}
        (alone,) = reading.find(RoundOrder, order_ref=big)
    assert rounds[alone.round] is Method.SINGLE
    assert len(set(rounds.values())) == 2


def test_what_is_only_partly_there_is_released_when_asked_for(
    window: MainWindow, warehouse: Warehouse
) -> None:
    ref = warehouse.order(PEN=1, CLOCK=3)
    warehouse.order(PEN=1)
    page = release_page(window)
    before = [card.plan.orders for card in page.cards.values() if card.plan]

    page.partly.click()
    settle(window)

    after = [card.plan.orders for card in page.cards.values() if card.plan]
    assert all(ref not in orders for orders in before)
    assert all(ref in orders for orders in after)


def test_the_board_shows_cut_offs_people_and_totes(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.release(Method.ZONE, warehouse.order("A1", PEN=1, MUG_BLUE=1))
    assert warehouse.desk("pick", ADA).scan("CMD-NEXT").is_good
    assert warehouse.desk("pick", ADA).scan("TOTE-0001").is_good
    scan(window, SAM)

    go(window, "board")

    page = window.page
    assert isinstance(page, BoardPage)
    assert [view.isHidden() for view in page.lanes] == [False, True, True]
    assert page.lanes[0].numbers.text().startswith("packed 0  ·  picked 0  ·  being picked 1")
    people = [page.people.model.texts(row) for row in page.people.model.rows]
    assert people[0][0] == "Ada"
    assert "Zone" in people[0][2]
    assert [row.name for row in page.totes.model.rows] == ["Ada"]
    page.acts[0].do()
    settle(window)
    assert window.place == "orders"


def test_a_day_begins_in_one_step_as_its_weekday_is_planned(
    window: MainWindow, warehouse: Warehouse
) -> None:
    for name, value in (("day.counts", 2), ("day.release", 1)):
        set_policy(warehouse.store, an_act(), name=name, value=value)
    warehouse.order("A1", PEN=1, MUG_BLUE=1)
    scan(window, SAM)
    go(window, "board")
    page = window.page
    assert isinstance(page, BoardPage)

    said = []
    for _ in range(2):
        page.start_day()
        settle(window)
        said.append(window.band.sentence.text())

    assert said == ["2 counts opened. 1 round released.", "0 counts opened. 0 rounds released."]


def test_the_board_says_when_nothing_has_to_go_out(window: MainWindow) -> None:
    scan(window, SAM)

    go(window, "board")

    assert isinstance(window.page, BoardPage)
    assert not window.page.nothing.isHidden()


def test_the_lines_of_an_order_are_changed_together(
    window: MainWindow, warehouse: Warehouse
) -> None:
    ref = warehouse.order(PEN=3, MUG_BLUE=2)
    page = orders_page(window)
    page._ask_for_lines()
    settle(window)
    asked = window.band.property("tone")
    page.table.view.selectRow(0)
    page._ask_for_lines()
    settle(window)

    page.popup.fields[1].set_number(5)
    page.popup.fields[2].set_number(1)
    page.popup.save.click()
    settle(window)

    assert asked == "ask"
    with warehouse.store.look() as reading:
        lines = reading.find(OrderLine, order_ref=ref)
    assert [line.ordered - line.cancelled for line in lines] == [5, 1]
    assert window.band.property("tone") == "good"
