"""The page that proposes which boxes to stock."""

from pathlib import Path

import pytest

from tests.factories import an_act
from tests.gui.desk import go, scan, settle
from tests.unit.usecases.packing.bench import CARRIERS, RATES, SERVICES
from tests.warehouse import SAM, Warehouse
from warehouse_desk.channels.sample import file
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.box_sets import BoxSetsPage
from warehouse_desk.planning.box_sets import BoxSet, Cost, HeldBack
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def sending(warehouse: Warehouse) -> Warehouse:
    """A warehouse whose orders carriers take."""
    furnish(warehouse.store, an_act(), [*CARRIERS, *SERVICES, *RATES], name="carriers")
    return warehouse


def box_sets_page(window: MainWindow) -> BoxSetsPage:
    scan(window, SAM)
    go(window, "boxes")
    page = window.page
    assert isinstance(page, BoxSetsPage)
    return page


def test_todays_boxes_stand_beside_the_proposals(window: MainWindow, sending: Warehouse) -> None:
    sending.order(PEN=1)
    sending.order(CLOCK=2)

    page = box_sets_page(window)

    assert [card.cost.text() for card in page.cards.values()].count("…") == 0
    assert "2 orders" in page.state.text()
    assert len(page.table.model.rows) == 2
    assert not page.enough.isEnabled()
    assert page.paper.isEnabled()


def test_a_chosen_card_shows_its_boxes(window: MainWindow, sending: Warehouse) -> None:
    sending.order(PEN=1)
    page = box_sets_page(window)

    page.cards["of_3"].chosen.emit("of_3")

    assert len(page.table.model.rows) == 3
    assert page.cards["of_3"].property("now") == "true"
    assert page.cards["today"].property("now") == "false"


def test_sizes_from_a_list_are_proposed_only(window: MainWindow, sending: Warehouse) -> None:
    sending.order(PEN=1)
    page = box_sets_page(window)

    page.take_sizes(file("box_sizes.csv"))
    settle(window)
    page.cards["of_4"].chosen.emit("of_4")

    known = {f"C{n:02}" for n in range(1, 25)} | {"S", "M"}
    assert {row.box.id for row in page.table.model.rows} <= known


def test_the_report_is_saved_as_a_pdf(
    window: MainWindow, sending: Warehouse, tmp_path: Path
) -> None:
    sending.order(PEN=1)
    page = box_sets_page(window)

    page.save_paper(tmp_path / "boxes.pdf")
    settle(window)

    assert (tmp_path / "boxes.pdf").read_bytes().startswith(b"%PDF")


def test_without_orders_the_page_says_so(window: MainWindow) -> None:
    page = box_sets_page(window)

    assert "no orders" in page.state.text()
    assert not page.paper.isEnabled()


def test_a_card_says_how_sure_it_is(window: MainWindow, sending: Warehouse) -> None:
    sending.order(PEN=1)
    page = box_sets_page(window)
    question, found = page.question, page.found
    assert question is not None
    assert found is not None
    today = BoxSet((), (), Cost(1, 100, 0, 100))
    parts = (HeldBack(0, 1, 3, 100, 90), HeldBack(2, 3, 3, 100, 80))
    better = BoxSet((), (), Cost(1, 50, 0, 100), bound=150, held_back=parts)

    card = page.cards["of_3"]
    card.show_set(question, type(found)(today, (better,), 1, 9, ()), better)

    assert "Saves 25 %" in card.note.text()
    assert "10 to 20 %" in card.note.text()
    assert "proven" in card.note.text()
