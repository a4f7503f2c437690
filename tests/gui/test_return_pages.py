"""Second looks, the analyses of returns, and photos from files."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.factories import MORNING, a_person, an_act
from tests.gui.desk import go, scan, settle
from tests.unit.usecases.returns.shipped import Pieces, Returns, forms, question, setup
from tests.warehouse import ELSEWHERE, EVA, SAM, Warehouse
from warehouse_desk.domain.carriers import ReturnLabel, ReturnTerms
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.people import Session
from warehouse_desk.domain.returns import (
    Cleaning,
    Grade,
    Photo,
    ReferenceCase,
    ReferenceLook,
    Return,
    ReturnedUnit,
    SecondLook,
)
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.analyses import ANALYSES, AnalysesPage
from warehouse_desk.gui.pages.second_looks import SecondLooksPage
from warehouse_desk.gui.stations.inspect import InspectPage
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.returns.form_book import book_from_json, take_book
from warehouse_desk.usecases.returns.references import make_reference
from warehouse_desk.usecases.returns.second_looks import SAMPLE_PERCENT
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def judged(warehouse: Warehouse) -> Returns:
    """A warehouse where two mugs came back and were judged, of forty that were sent."""
    returns = setup(warehouse)
    furnish(returns.store, an_act(), [Setting(SAMPLE_PERCENT.name, "100")], name="sample")
    plates = returns.received(quantity=2, comment="scratched")
    desk = returns.desk("inspect")
    for plate in plates:
        for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good
    returns.shipped(Pieces("PEN", 40))
    return returns


def test_somebody_else_judges_again_by_the_same_questions(
    window: MainWindow, judged: Returns
) -> None:
    scan(window, SAM)
    go(window, "second")
    page = window.page
    assert isinstance(page, SecondLooksPage)
    settle(window)
    page.judge()
    page.table.view.selectRow(0)
    settle(window)

    page.judge()
    settle(window)
    unanswered = window.band.property("tone")
    for field, answer in zip(page.fields.values(), ("no", "opened"), strict=True):
        field.setCurrentIndex(field.findData(answer))
    page.judge()
    settle(window)

    assert unanswered == "wrong"
    with judged.store.look() as reading:
        (look,) = reading.find(SecondLook)
    assert look.grade == "B"
    assert len(page.table.model.rows) == 1


def test_a_reference_case_is_kept_graded_blind_and_told(
    window: MainWindow, judged: Returns
) -> None:
    with judged.store.look() as reading:
        first, second = (one.plate for one in reading.find(ReturnedUnit))
    kim = a_person("kim", roles="supervisor", badge=badge_digest("BADGE-KIM"))
    furnish(judged.store, an_act(), [kim, Session(0, "kim", ELSEWHERE, MORNING)], name="kim")
    for plate, grade in ((first, Grade.B), (second, Grade.A)):
        make_reference(judged.store, an_act(person="kim"), plate=plate, grade=grade)
    scan(window, SAM)
    go(window, "second")
    page = window.page
    assert isinstance(page, SecondLooksPage)
    settle(window)
    page.case.setText(first)
    page.make_reference()
    settle(window)
    known_already = window.band.property("tone")
    told = []
    for _ in range(2):
        page.table.view.selectRow(0)
        settle(window)
        for field, answer in zip(page.fields.values(), ("no", "opened"), strict=True):
            field.setCurrentIndex(field.findData(answer))
        page.judge()
        settle(window)
        told.append(window.band.property("tone"))
        page.refresh()
        settle(window)
        page.table.filter.setText(second)
        settle(window)

    assert known_already == "wrong"
    assert told == ["good", "info"]
    with judged.store.look() as reading:
        assert [one.grade for one in reading.find(ReferenceLook)] == ["B", "B"]


def test_a_supervisor_keeps_a_piece_for_training(window: MainWindow, judged: Returns) -> None:
    with judged.store.look() as reading:
        plate = reading.find(ReturnedUnit)[0].plate
    scan(window, SAM)
    go(window, "second")
    page = window.page
    assert isinstance(page, SecondLooksPage)
    settle(window)
    page.case.setText(plate.lower())
    page.right.setCurrentIndex(2)
    page.make_reference()
    settle(window)

    assert window.band.property("tone") == "good"
    with judged.store.look() as reading:
        assert reading.get(ReferenceCase, plate).grade == "C"
    assert not page.alarm.isVisible()


def test_nobody_judges_their_own_again(window: MainWindow, judged: Returns) -> None:
    scan(window, EVA)
    go(window, "second")
    page = window.page
    assert isinstance(page, SecondLooksPage)
    settle(window)

    assert list(page.table.model.rows) == []
    assert not page.keep.isEnabled()


def analyses(window: MainWindow) -> AnalysesPage:
    scan(window, SAM)
    go(window, "analyses")
    page = window.page
    assert isinstance(page, AnalysesPage)
    settle(window)
    return page


def choose(window: MainWindow, page: AnalysesPage, name: str) -> None:
    page.choice.setCurrentIndex(page.choice.findData(name))
    page._chosen()
    settle(window)


@pytest.mark.parametrize("name", ANALYSES)
def test_every_analysis_is_shown(window: MainWindow, judged: Returns, name: str) -> None:
    page = analyses(window)

    choose(window, page, name)

    assert page.report is not None
    assert page.report.name == name
    assert page.figures.text()
    assert page.basis.text()


def test_a_row_leads_down_to_its_pieces_and_back(window: MainWindow, judged: Returns) -> None:
    page = analyses(window)
    assert page.table is not None
    bars = page.bars.bars

    page.go_down(0)
    settle(window)
    pieces = [row.texts[3] for row in page.table.model.rows]
    page.go_down(0)
    went_back = page.go_back()
    settle(window)

    assert [(bar.share, bar.is_sure) for bar in bars] == [(10_000, False), (0, True)]
    assert pieces == ["MUG-BLUE", "MUG-BLUE"]
    assert went_back
    assert not page.go_back()
    assert page.report is not None
    assert page.report.name == ANALYSES[0]
    page.bars.grab()


def test_a_carrier_leads_down_to_its_labels_and_from_there_to_the_pieces(
    window: MainWindow, judged: Returns
) -> None:
    with judged.store.look() as reading:
        (back,) = reading.find(Return)
    then = judged.warehouse.clock.now - timedelta(days=9)
    carriers = [Carrier(name, name, "9521001", "", "Europe/London") for name in ("FALCON", "OWL")]
    labels = [
        ReturnLabel(0, f"{rma} {name}", back.order_ref, rma, name, "back", made_at=then)
        for rma, name in ((back.rma, "OWL"), ("RMA-900000", "OWL"), ("RMA-900001", "FALCON"))
    ]
    terms = ReturnTerms("OWL", "*", "back", "Owl", 299, 2)
    furnish(judged.store, an_act(), [*carriers, terms, *labels], name="labels")
    page = analyses(window)

    choose(window, page, "return-carriers")
    bars = [(bar.name, bar.share, bar.is_sure) for bar in page.bars.bars]
    page.go_down(0)
    settle(window)
    assert page.table is not None
    shown = [row.texts[1] for row in page.table.model.rows]
    page.go_down(0)
    settle(window)
    pieces = [row.texts[1] for row in page.table.model.rows]

    assert bars == [("OWL", 10_000, False)]
    assert shown == [back.rma, "RMA-900000"]
    assert pieces == [back.rma] * 2


def test_an_analysis_is_saved_as_a_pdf(window: MainWindow, judged: Returns, tmp_path: Path) -> None:
    page = analyses(window)

    page.save_paper(tmp_path / "why.pdf")
    settle(window)

    assert (tmp_path / "why.pdf").read_bytes().startswith(b"%PDF")
    assert window.band.property("tone") == "good"


def test_a_photo_from_a_file_is_the_next_that_is_asked_for(
    window: MainWindow, warehouse: Warehouse, tmp_path: Path
) -> None:
    returns = setup(warehouse)
    (plate,) = returns.received()
    scan(window, EVA)
    go(window, "inspect")
    scan(window, plate)
    page = window.page
    assert isinstance(page, InspectPage)

    page.take_photo(tmp_path / "scratch.jpg")
    settle(window)

    with returns.store.look() as reading:
        assert [one.path for one in reading.find(Photo, subject=plate)] == ["scratch.jpg"]


def test_the_large_button_ends_a_cleaning_and_goes_on_with_a_paused_one(
    window: MainWindow, warehouse: Warehouse
) -> None:
    returns = setup(warehouse)
    dirt = question("stains", ("dirty", "C"), ("no", "A"))
    dirt["answers"][0]["cleans"] = True
    text = forms(forms=[{"category": "*", "questions": [dirt]}])
    take_book(returns.store, an_act(), book=book_from_json(text))
    (plate,) = returns.received()
    scan(window, EVA)
    go(window, "inspect")
    for code in (plate, "CMD-1"):
        scan(window, code)
    page = window.page
    assert isinstance(page, InspectPage)
    offered = [page.agree.text().strip()]

    scan(window, "CMD-PAUSE")
    scan(window, plate)
    offered.append(page.agree.text().strip())
    page.agree.click()
    settle(window)
    page.agree.click()
    settle(window)

    assert offered == ["It is clean", "Begin to clean"]
    with returns.store.look() as reading:
        (cleaned,) = reading.find(Cleaning, plate=plate)
    assert cleaned.finished_at is not None
    assert window.last_reply is not None
    assert window.last_reply.place == "QUESTION"
