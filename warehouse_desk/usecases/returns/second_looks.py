"""Blind second looks: a sample of judged pieces is judged again by somebody else."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Grade,
    Inspection,
    ReturnedUnit,
    SecondLook,
    UnitState,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.case import category_of, write_findings
from warehouse_desk.usecases.returns.forms import Form, form_for
from warehouse_desk.usecases.returns.grading import Finding, next_question, worst
from warehouse_desk.usecases.settings import Whole, setting

#: How many of a hundred pieces are judged again.
SAMPLE_PERCENT = Whole("returns.second_look_percent", 10, 0, 100)


@dataclass(frozen=True, slots=True)
class LookDue:
    """A piece to be judged again, with its questions and nothing of what was found."""

    plate: str
    sku: str
    name: str
    place: str
    form: Form
    is_reference: bool = False


def second_looks_due(reading: Reading, person: str) -> list[LookDue]:
    """List the sampled pieces that a person may judge: none of their own, each only once."""
    percent = setting(reading, SAMPLE_PERCENT)
    seen = {one.plate for one in reading.find(SecondLook)}
    return [
        look_due(reading, unit)
        for unit in reading.find(ReturnedUnit, state=(UnitState.GRADED, UnitState.DISPOSED))
        if is_sampled(unit.plate, percent) and unit.plate not in seen
        and person not in judges(reading, unit.plate)
    ]  # fmt: skip


def look_due(reading: Reading, unit: ReturnedUnit, *, is_reference: bool = False) -> LookDue:
    """Show a piece with its questions."""
    name = reading.get(Product, unit.sku).name.strip()
    form = form_for(reading, category_of(reading, unit))
    return LookDue(unit.plate, unit.sku, name, unit.place, form, is_reference)


def is_sampled(plate: str, percent: int) -> bool:
    """Draw a piece by its plate: nobody can foresee it, and every desk draws alike."""
    return int.from_bytes(hashlib.sha256(plate.encode()).digest()[:4]) % 100 < percent


@operation(Right.RETURNS, undo=True)
def look_again(uow: UnitOfWork, *, plate: str, answers: tuple[tuple[str, str], ...]) -> SecondLook:
    """Keep a second judgement: question and answer for each, the grade computed from them."""
    unit = uow.get(ReturnedUnit, plate)
    if uow.act.person in judges(uow, plate):
        raise Refusal(Why.OWN_JUDGEMENT, plate=plate)
    if unit.state is UnitState.RECEIVED or uow.find(SecondLook, plate=plate):
        raise Refusal(Why.NO_SECOND_LOOK, plate=plate)
    findings = findings_of(form_for(uow, category_of(uow, unit)), answers, plate)
    grade = worst(finding.grade for finding in findings)
    look = SecondLook(
        0, plate, uow.act.person, uow.now, uow.now, write_findings(findings), grade.value
    )
    uow.record("second_look", plate, grade=grade)
    return uow.add(replace(look))


def findings_of(form: Form, answers: Sequence[tuple[str, str]], plate: str) -> tuple[Finding, ...]:
    """Put answers to the form's questions; none may be left open that could change the grade."""
    given = dict(answers)
    found: list[Finding] = []
    while (question := next_question(form, found)) is not None:
        chosen = [one for one in question.answers if one.key == given.get(question.key)]
        if not chosen:
            raise Refusal(Why.QUESTIONS_OPEN, plate=plate)
        found.append(
            Finding(
                question.key, question.text_key, chosen[0].key, chosen[0].text_key,
                Grade(chosen[0].grade),
            )
        )  # fmt: skip
    return tuple(found)


def judges(reading: Reading, plate: str) -> set[str]:
    """Name who inspected a piece."""
    return {one.person for one in reading.find(Inspection, plate=plate)}
