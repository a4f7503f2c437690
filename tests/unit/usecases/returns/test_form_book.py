"""Changing the questions and rules, and what other ones would have done."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import RULES, Returns, forms, question, setup
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Disposition, Grade, ReturnReason
from warehouse_desk.usecases.returns.form_book import (
    book_from_json,
    book_to_json,
    earlier,
    free_key,
    shares,
    take_book,
    what_would_happen,
    with_answer,
    with_form,
    with_question,
    without,
)
from warehouse_desk.usecases.returns.forms import (
    Answer,
    Book,
    Form,
    Question,
    Rule,
    book_of,
    form_for,
)
from warehouse_desk.usecases.undo import undo_last


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


def book(returns: Returns) -> Book:
    with returns.store.look() as reading:
        return book_of(reading)


def judged(returns: Returns, *answers: str, **changes: object) -> str:
    (plate,) = returns.received(**changes)
    desk = returns.desk("inspect")
    for code in (plate, *answers):
        desk.scan(code)
    desk.scan("CMD-PAUSE")
    return plate


def test_a_book_is_written_and_read_back_the_same(returns: Returns) -> None:
    held = book(returns)

    assert book_from_json(book_to_json(held)) == held


def test_a_changed_book_holds_and_can_be_undone(returns: Returns) -> None:
    held = book(returns)
    toys = Form("toys", held.forms[0].questions[:1])
    act = an_act(station="questions")

    take_book(returns.store, act, book=with_form(held, toys), seen=held)
    with returns.store.look() as reading:
        asked = form_for(reading, "toys").questions
    undo_last(returns.store, an_act(station="questions"))

    assert len(asked) == 1
    assert book(returns) == held


def test_a_form_that_is_gone_is_gone(returns: Returns) -> None:
    held = book(returns)
    toys = Form("toys", held.forms[0].questions[:1])
    take_book(returns.store, an_act(), book=with_form(held, toys))

    take_book(returns.store, an_act(), book=with_form(book(returns), Form("toys", ())))

    assert book(returns) == held


def test_what_somebody_else_changed_meanwhile_is_not_lost(returns: Returns) -> None:
    seen = book(returns)
    take_book(returns.store, an_act(), book=replace(seen, rules=seen.rules[1:]), seen=seen)

    with pytest.raises(Refusal) as refused:
        take_book(returns.store, an_act(), book=seen, seen=seen)

    assert refused.value.why is Why.CHANGED_ELSEWHERE


WRONG_ORDER = question("broken", ("no", "A"), ("yes", "D"))
NO_ANSWERS = question("broken")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"forms": []}, "*"),
        ({"forms": [{"category": "*", "questions": [WRONG_ORDER]}]}, "*.broken"),
        ({"forms": [{"category": "*", "questions": [NO_ANSWERS]}]}, "*.broken"),
        (
            {"forms": [{"category": "*", "questions": [question("a", ("no", "A"))] * 2}]},
            "*.a",
        ),
        (
            {"forms": [{"category": "*", "questions": [question("a", ("no", "A"), ("no", "A"))]}]},
            "*.a.no",
        ),
        ({"rules": [*RULES, RULES[0]]}, "carrier_claim"),
        ({"rules": [{"name": "", "disposition": "restock"}]}, "rules"),
        ({"rules": [{"name": "odd", "grade": ["E"], "disposition": "restock"}]}, "odd"),
        ({"rules": [{"name": "odd", "reason": ["whim"], "disposition": "restock"}]}, "odd"),
        ({"rules": [{"name": "odd", "disposition": "eat"}]}, "$.rules[0].disposition"),
        ({"fees": [{"name": "all", "percent": 101}]}, "all"),
    ],
)
def test_a_book_nobody_could_judge_by_is_refused_and_the_place_named(
    changes: dict[str, object], named: str
) -> None:
    with pytest.raises(Refusal) as refused:
        book_from_json(forms(**changes))

    assert refused.value.why is Why.BAD_FORMS
    assert refused.value.facts == {"scanned": named}


def test_no_file_at_all_is_refused_too() -> None:
    with pytest.raises(Refusal) as refused:
        book_from_json("[")

    assert refused.value.why is Why.BAD_FORMS


def test_another_rule_is_tried_on_the_pieces_judged_last(returns: Returns) -> None:
    flawed = judged(returns, "CMD-2", "CMD-NO", "CMD-3", "CMD-OK")
    sound = judged(returns, "CMD-DONE", "CMD-OK")
    held = book(returns)
    rules = (Rule(name="new", grade=("C",), disposition=Disposition.DONATE), *held.rules)

    with returns.store.look() as reading:
        found = what_would_happen(reading, replace(held, rules=rules))
        same = what_would_happen(reading, held)

    assert [one.plate for one in found] == [sound, flawed]
    assert [one.changes for one in found] == [False, True]
    assert (found[1].new_disposition, found[1].rule) == (Disposition.DONATE, "new")
    assert shares(found) == [
        (Disposition.RESTOCK, 1, 1),
        (Disposition.REFURBISH, 1, 0),
        (Disposition.DONATE, 0, 1),
    ]
    assert not any(one.changes for one in same)


def test_other_grades_of_answers_are_tried_too(returns: Returns) -> None:
    judged(returns, "CMD-2", "CMD-NO", "CMD-3", "CMD-OK")
    held = book(returns)
    strict = with_answer(
        held.forms[0], "broken", Answer("chipped", "own words", Grade.D), photo=True
    )

    with returns.store.look() as reading:
        (found,) = what_would_happen(reading, with_form(held, strict))
        (gone,) = what_would_happen(reading, replace(held, forms=()))

    assert (found.grade, found.new_grade) == (Grade.C, Grade.D)
    assert gone.new_grade is Grade.C


def test_a_grade_that_was_overruled_stays_overruled(returns: Returns) -> None:
    judged(returns, "CMD-DONE", "CMD-2", "CMD-1")

    with returns.store.look() as reading:
        (found,) = what_would_happen(reading, book(returns))

    assert found.new_grade is Grade.B


def test_only_so_many_pieces_are_tried_and_none_that_nobody_announced(returns: Returns) -> None:
    judged(returns, "CMD-DONE", "CMD-OK", reason=ReturnReason.OTHER)
    judged(returns, "CMD-DONE", "CMD-OK")

    with returns.store.look() as reading:
        assert len(what_would_happen(reading, book(returns), last=1)) == 1


def test_answers_are_kept_worst_first(returns: Returns) -> None:
    (form,) = book(returns).forms

    form = with_answer(form, "packaging", Answer("wet", "It is wet", Grade.D), photo=True)
    wet = form.questions[1]
    form = with_answer(form, "packaging", Answer("wet", "It is wet", Grade.B), photo=False)

    assert [one.key for one in wet.answers] == ["wet", "missing", "opened", "intact"]
    assert wet.photo_when == ("wet",)
    assert [one.key for one in form.questions[1].answers] == ["missing", "opened", "wet", "intact"]
    assert form.questions[1].photo_when == ()


def test_a_question_comes_goes_and_moves_up(returns: Returns) -> None:
    (form,) = book(returns).forms
    smell = Question("smell", "Does it smell?", (Answer("yes", "Yes", Grade.C),))

    added = with_question(form, smell)
    reworded = with_question(added, replace(smell, text_key="Any smell?", answers=()))
    moved = earlier(earlier(earlier(reworded, "smell"), "smell"), "smell")
    gone = without(moved, "smell", "yes")

    assert [one.key for one in added.questions] == ["broken", "packaging", "smell"]
    assert reworded.questions[2].text_key == "Any smell?"
    assert len(reworded.questions[2].answers) == 1
    assert [one.key for one in moved.questions] == ["smell", "broken", "packaging"]
    assert gone == form


def test_own_keys_are_never_taken_twice() -> None:
    assert free_key([]) == "own_1"
    assert free_key(["own_1", "x"]) == "own_2"


def test_own_words_are_asked_and_stand_in_the_report(returns: Returns) -> None:
    held = book(returns)
    (form,) = held.forms
    own = Question("own_1", "Does it smell?", (Answer("own_1", "A little", Grade.C),))
    take_book(returns.store, an_act(), book=with_form(held, replace(form, questions=(own,))))
    (plate,) = returns.received()
    desk = returns.desk("inspect")

    reply = desk.scan(plate)
    desk.scan("CMD-1")

    assert [choice.key for choice in reply.choices] == ["A little"]
    assert reply.step.question.text_key == "Does it smell?"
