"""From answers to grade, rule and refund."""

from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.domain.returns import Disposition, Grade
from warehouse_desk.usecases.returns.forms import Answer, Fee, Form, Question, Rule, Rules
from warehouse_desk.usecases.returns.grading import (
    NO_RULE,
    Finding,
    fee_percent,
    next_question,
    rule_for,
    worst,
)

grades = st.sampled_from(Grade)
reasons = st.sampled_from(["damaged", "defective", "other"])
categories = st.sampled_from(["clocks", "toys", ""])
conditions = {
    "grade": st.lists(grades | st.just("*"), min_size=1).map(tuple),
    "category": st.lists(categories | st.just("*"), min_size=1).map(tuple),
    "reason": st.lists(reasons | st.just("*"), min_size=1).map(tuple),
}
names = st.sampled_from(["first", "second"])
rules = st.lists(
    st.builds(Rule, name=names, disposition=st.sampled_from(Disposition), **conditions)
)
fees = st.lists(st.builds(Fee, name=names, percent=st.integers(0, 100), **conditions))


def a_form(*keys: str) -> Form:
    answers = tuple(Answer(grade.value, grade.value, grade) for grade in reversed(Grade))
    return Form("*", tuple(Question(key, key, answers) for key in keys))


def a_finding(question: str, grade: Grade) -> Finding:
    return Finding(question, question, grade.value, grade.value, grade)


@given(st.lists(grades), grades)
def test_one_more_answer_never_makes_a_grade_better(given_: list[Grade], more: Grade) -> None:
    assert worst([*given_, more]) == max(worst(given_), more)


@given(st.lists(grades, min_size=1), st.randoms())
def test_the_order_of_answers_does_not_matter(given_: list[Grade], random: object) -> None:
    shuffled = given_.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert worst(shuffled) == worst(given_)


def test_a_unit_without_a_flaw_is_as_new() -> None:
    assert worst([]) is Grade.A


@given(st.lists(grades, max_size=4))
def test_questions_come_in_their_order_until_nothing_can_be_worse(answers: list[Grade]) -> None:
    form = a_form("a", "b", "c", "d")
    findings: list[Finding] = []

    for answer in answers:
        asked = next_question(form, findings)
        if asked is None:
            break
        assert asked.key == "abcd"[len(findings)]
        findings.append(a_finding(asked.key, answer))

    is_over = len(findings) == 4 or any(finding.grade is Grade.D for finding in findings)
    assert (next_question(form, findings) is None) == is_over


@given(rules, grades, categories, reasons)
def test_the_first_rule_that_fits_is_taken(
    found: list[Rule], grade: Grade, category: str, reason: str
) -> None:
    rule = rule_for(Rules(tuple(found)), grade, category, reason)

    if rule is NO_RULE:
        assert not any(one.fits(grade, category, reason) for one in found)
    else:
        before = found[: found.index(rule)]
        assert rule.fits(grade, category, reason)
        assert not any(one.fits(grade, category, reason) for one in before)


def test_without_a_rule_somebody_has_to_decide() -> None:
    assert rule_for(Rules(()), Grade.A, "", "").disposition is Disposition.QUARANTINE


@given(fees, grades, categories, reasons)
def test_the_first_fee_that_fits_is_taken(
    found: list[Fee], grade: Grade, category: str, reason: str
) -> None:
    percent = fee_percent(Rules((), tuple(found)), grade, category, reason)

    fitting = [fee.percent for fee in found if fee.fits(grade, category, reason)]
    assert percent == (fitting[0] if fitting else 0)
