"""Reference cases: pieces whose right grade is known, graded blind to learn by them."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Grade,
    ReferenceCase,
    ReferenceLook,
    ReturnedUnit,
    UnitState,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.case import category_of, write_findings
from warehouse_desk.usecases.returns.forms import form_for
from warehouse_desk.usecases.returns.grading import worst
from warehouse_desk.usecases.returns.second_looks import LookDue, findings_of, judges, look_due


@dataclass(frozen=True, slots=True)
class Learned:
    """What somebody said of a reference case, and what is right."""

    plate: str
    grade: Grade
    right: Grade


@operation(Right.ADMIN, undo=True)
def make_reference(uow: UnitOfWork, *, plate: str, grade: Grade) -> ReferenceCase:
    """Keep a judged piece for training, with the grade that it truly has."""
    unit = uow.get(ReturnedUnit, plate)
    if unit.state is UnitState.RECEIVED or uow.find(ReferenceCase, plate=plate):
        raise Refusal(Why.NO_REFERENCE, plate=plate)
    uow.record("reference_made", plate, grade=grade)
    return uow.add(ReferenceCase(plate, grade, uow.act.person, uow.now))


def references_due(reading: Reading, person: str) -> list[LookDue]:
    """List the cases that a person has yet to grade: none that they judged or set themselves."""
    return [
        look_due(reading, reading.get(ReturnedUnit, one.plate), is_reference=True)
        for one in reading.find(ReferenceCase)
        if one.person != person
        and person not in judges(reading, one.plate)
        and not reading.find(ReferenceLook, plate=one.plate, person=person)
    ]


@operation(Right.RETURNS)
def grade_reference(uow: UnitOfWork, *, plate: str, answers: Sequence[tuple[str, str]]) -> Learned:
    """Keep how somebody graded a case, and tell them what is right; nobody may try again."""
    case, person = uow.get(ReferenceCase, plate), uow.act.person
    if case.person == person or person in judges(uow, plate):
        raise Refusal(Why.OWN_JUDGEMENT, plate=plate)
    if uow.find(ReferenceLook, plate=plate, person=person):
        raise Refusal(Why.NO_SECOND_LOOK, plate=plate)
    form = form_for(uow, category_of(uow, uow.get(ReturnedUnit, plate)))
    findings = findings_of(form, answers, plate)
    grade = worst(one.grade for one in findings)
    uow.add(ReferenceLook(0, plate, person, uow.now, write_findings(findings), grade))
    uow.record("reference_graded", plate, grade=grade)
    return Learned(plate, grade, case.grade)
