"""Reference cases, and grading that changes."""

from datetime import timedelta

import pytest

from tests.factories import MORNING, a_person, a_returned_unit, an_act
from tests.unit.usecases.reports.facts import figures, table
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import ELSEWHERE, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Session
from warehouse_desk.domain.returns import Grade, Inspection, SecondLook
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.drift import Drift, moved
from warehouse_desk.usecases.reports.measures import median_between
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.returns.case import write_findings
from warehouse_desk.usecases.returns.grading import Finding
from warehouse_desk.usecases.returns.references import (
    Learned,
    grade_reference,
    make_reference,
    references_due,
)
from warehouse_desk.usecases.set_up import furnish

OPENED = (("broken", "no"), ("packaging", "opened"))


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    kim = a_person("kim", name="Kim", roles="supervisor", badge=badge_digest("BADGE-KIM"))
    furnish(warehouse.store, an_act(), [kim, Session(0, "kim", ELSEWHERE, MORNING)], name="kim")
    return setup(warehouse)


def judged(returns: Returns) -> str:
    """A piece that Eva graded A."""
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-DONE", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    return plate


def due(returns: Returns, person: str) -> list[str]:
    with returns.store.look() as reading:
        return [one.plate for one in references_due(reading, person)]


def test_a_reference_case_is_graded_by_all_but_those_who_know_it(returns: Returns) -> None:
    plate = judged(returns)
    make_reference(returns.store, an_act(person="sam"), plate=plate, grade=Grade.C)
    before = due(returns, "kim")

    learned = grade_reference(returns.store, an_act(person="kim"), plate=plate, answers=OPENED)

    assert learned == Learned(plate, Grade.B, Grade.C)
    assert before == [plate]
    assert [due(returns, who) for who in ("kim", "eva", "sam")] == [[], [], []]
    for who, why in (
        ("kim", Why.NO_SECOND_LOOK), ("eva", Why.OWN_JUDGEMENT), ("sam", Why.OWN_JUDGEMENT),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            grade_reference(returns.store, an_act(person=who), plate=plate, answers=OPENED)
        assert refused.value.why is why


def test_only_a_judged_piece_is_a_reference_and_only_once(returns: Returns) -> None:
    (fresh,) = returns.received()
    plate = judged(returns)
    make_reference(returns.store, an_act(person="sam"), plate=plate, grade=Grade.A)

    for wrong in (fresh, plate):
        with pytest.raises(Refusal) as refused:
            make_reference(returns.store, an_act(person="sam"), plate=wrong, grade=Grade.A)
        assert refused.value.why is Why.NO_REFERENCE


def test_agreement_with_the_right_grades_is_reported_by_clerk(returns: Returns) -> None:
    for grade in (Grade.B, Grade.C):
        plate = judged(returns)
        make_reference(returns.store, an_act(person="sam"), plate=plate, grade=grade)
        grade_reference(returns.store, an_act(person="kim"), plate=plate, answers=OPENED)

    with returns.store.look() as reading:
        made = make_report(reading, "reference-agreement", ALWAYS)

    assert figures(made)["agreed_bp"] == 5_000
    assert figures(made)["reference_cases"] == 2
    rows = {(row[0], row[2], row[3]) for row in made.rows}
    assert rows == {("clerk", 2, 5_000), ("category", 2, 5_000)}
    assert table(made)


@pytest.mark.parametrize(
    ("before", "lately", "moved"),
    [
        ((50, 100), (90, 100), True),
        ((90, 100), (50, 100), True),
        ((50, 100), (55, 100), False),
        ((50, 100), (19, 19), False),
        ((0, 0), (40, 40), False),
    ],
)
def test_a_share_has_moved_when_its_bounds_lie_apart(
    before: tuple[int, int], lately: tuple[int, int], moved: bool
) -> None:
    assert Drift("clerk", "Eva", before, lately).has_moved is moved


def test_a_clerk_who_grades_otherwise_of_late_is_found(returns: Returns) -> None:
    plate = judged(returns)
    now = returns.warehouse.clock.now
    rows: list[object] = []
    for number in range(80):
        lately = number >= 40
        grade = Grade.C if lately else Grade.A
        at = now - timedelta(days=5 if lately else 90)
        one = f"U-1{number:06d}"
        with returns.store.look() as reading:
            rma = reading.find(type(a_returned_unit()), plate=plate)[0].rma
        rows.append(a_returned_unit(one, rma=rma, sku="MUG-BLUE", place="RESTOCK-1"))
        answers = write_findings((Finding("broken", "q", "a", "t", grade),))
        rows.append(Inspection(0, one, "kim", at, at, answers, grade, grade))
        rows.append(SecondLook(0, one, "eva", at, at, "[]", "A"))
    furnish(returns.store, an_act(), rows, name="history")

    with returns.store.look() as reading:
        found = moved(reading)
        made = make_report(reading, "grading-drift", ALWAYS)

    assert {(one.part, one.of) for one in found} == {
        ("clerk", "Kim"), ("question", "broken"), ("agreement", "Kim"),
    }  # fmt: skip
    assert figures(made)["drifts"] == 3
    assert [row[-1] for row in made.rows][:3] == [True, True, True]


def test_a_median_lies_between_two_of_its_values() -> None:
    assert median_between([1, 2, 3, 4, 5]) is None
    assert median_between([6, 1, 2, 3, 4, 5]) == (1, 6)
    low, high = median_between(range(1, 101)) or (0, 0)
    assert (low, high) == (40, 61)
