"""The pages that change the questions of the inspection, and the rules after them."""

from pathlib import Path

import pytest

from tests.gui.desk import go, scan, settle
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import EVA, SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.outcomes import OutcomesPage
from warehouse_desk.gui.pages.questions import QuestionsPage
from warehouse_desk.usecases.returns.forms import Book, book_of


@pytest.fixture
def judged(warehouse: Warehouse) -> Returns:
    """A warehouse where one chipped piece was judged."""
    returns = setup(warehouse)
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-2", "CMD-NO", "CMD-3", "CMD-OK", "LOC-REFURBISH-1"):
        assert desk.scan(code).is_good
    return returns


def book(returns: Returns) -> Book:
    with returns.store.look() as reading:
        return book_of(reading)


def questions(window: MainWindow, badge: str = SAM) -> QuestionsPage:
    scan(window, badge)
    go(window, "questions")
    page = window.page
    assert isinstance(page, QuestionsPage)
    settle(window)
    return page


def outcomes(window: MainWindow, badge: str = SAM) -> OutcomesPage:
    scan(window, badge)
    go(window, "outcomes")
    page = window.page
    assert isinstance(page, OutcomesPage)
    settle(window)
    return page


def test_the_questions_stand_as_they_are_asked(window: MainWindow, judged: Returns) -> None:
    page = questions(window, EVA)

    rows = [page.table.model.texts(row) for row in page.table.model.rows]

    assert [row[3] for row in rows] == ["D", "C", "A", "C", "B", "A"]
    assert [row[4] for row in rows] == ["photo", "photo", "", "", "", ""]
    assert [row[0] for row in rows] == ["1", "", "", "2", "", ""]
    assert len(page.acts) == 1


def test_another_grade_is_kept_and_what_it_would_have_done_is_said(
    window: MainWindow, judged: Returns
) -> None:
    page = questions(window)
    page.table.view.selectRow(1)
    settle(window)
    before = page.card.answer.text()

    page.card.grade.setCurrentIndex(0)
    page.card.cleans.setChecked(True)
    page.keep()
    settle(window)

    answer = next(one for one in book(judged).forms[0].questions[0].answers if one.cleans)
    assert before.startswith("Chipped")
    assert (answer.key, answer.grade) == ("chipped", "D")
    assert "1 would" in window.band.sentence.text()


def test_a_question_of_a_shop_s_own_comes_and_goes(window: MainWindow, judged: Returns) -> None:
    page = questions(window)
    page._add("question")
    page.keep()
    settle(window)
    asked_for_words = window.band.property("tone")
    page.card.question.setText("Does it smell?")
    page.card.answer.setText("Yes")
    page.card.grade.setCurrentIndex(1)
    page.keep()
    settle(window)
    page.table.view.selectRow(6)
    settle(window)
    page._add("answer")
    page.card.answer.setText("No")
    page.card.grade.setCurrentIndex(3)
    page.keep()
    settle(window)
    page.table.view.selectRow(6)
    settle(window)
    page.ask_earlier()
    settle(window)
    (form,) = book(judged).forms
    for _ in range(2):
        page.table.view.selectRow(3)
        settle(window)
        page.remove()
        settle(window)

    assert asked_for_words == "ask"
    assert [one.key for one in form.questions] == ["broken", "own_1", "packaging"]
    assert [one.text_key for one in form.questions[1].answers] == ["Yes", "No"]
    assert [one.key for one in book(judged).forms[0].questions] == ["broken", "packaging"]


def test_a_category_gets_questions_of_its_own(window: MainWindow, judged: Returns) -> None:
    page = questions(window)
    page.category.setCurrentIndex(page.category.findData("kitchen"))
    page._show_form()
    page.card.question.setText("Is it clean?")
    page.card.answer.setText("Yes")
    page.keep()
    settle(window)

    assert [form.category for form in book(judged).forms] == ["*", "kitchen"]
    assert page.category.currentData() == "kitchen"
    assert len(page.table.model.rows) == 1


def test_acts_without_a_choice_ask_for_one(window: MainWindow, judged: Returns) -> None:
    page = questions(window)
    for act in (page.ask_earlier, page.remove, lambda: page._add("answer")):
        act()
        settle(window)
        assert window.band.property("tone") == "ask"


def test_questions_and_rules_are_saved_and_taken_in(
    window: MainWindow, judged: Returns, tmp_path: Path
) -> None:
    page = questions(window)
    file = tmp_path / "forms.json"
    page.file.save(file)
    settle(window)
    held = book(judged)
    page.table.view.selectRow(3)
    settle(window)
    page.remove()
    settle(window)
    changed = book(judged)
    page.file.take(file)
    settle(window)

    assert changed != held
    assert book(judged) == held
    page.file.take(tmp_path / "none.json")
    settle(window)
    assert window.band.property("tone") == "wrong"
    page.file.save(tmp_path / "no folder" / "forms.json")
    settle(window)
    assert window.band.property("tone") == "wrong"


def test_a_rule_is_tried_before_it_is_kept(window: MainWindow, judged: Returns) -> None:
    page = outcomes(window)
    page.add()
    page.card.name.setText("gift")
    page.card.grade.setCurrentIndex(page.card.grade.findData("C"))
    page.card.disposition.setCurrentIndex(page.card.disposition.findData("donate"))

    page.preview()
    settle(window)
    told, kept_before = page.told.text(), book(judged)
    (row,) = page.units.model.rows
    page.card._keep()
    settle(window)

    assert "1 would go elsewhere" in told
    assert "Refurbish: 1 → 0" in told
    assert row.changes
    assert book(judged).rules == (page.card.read(), *kept_before.rules)
    assert window.band.property("tone") == "good"


def test_rules_change_move_and_go(window: MainWindow, judged: Returns) -> None:
    page = outcomes(window)
    for act in (page.move_up, page.remove):
        act()
        settle(window)
        assert window.band.property("tone") == "ask"
    page.rules.view.selectRow(0)
    settle(window)
    assert page.card.grade.currentData() == "C|D"
    page.card.category.setText("kitchen, clocks")
    page.card._keep()
    settle(window)
    page.rules.view.selectRow(1)
    settle(window)
    page.move_up()
    settle(window)
    page.rules.view.selectRow(2)
    settle(window)
    page.remove()
    settle(window)

    rules = book(judged).rules
    assert [one.name for one in rules[:3]] == ["old_electrics", "carrier_claim", "as_new"]
    assert rules[1].category == ("kitchen", "clocks")


def test_clerks_see_the_rules_and_change_none(window: MainWindow, judged: Returns) -> None:
    page = outcomes(window, EVA)

    assert len(page.rules.model.rows) == 7
    assert not page.card.isVisible()
    assert len(page.acts) == 1
