"""Judging a unit: answer by answer to a grade and a decision; then it is brought where it goes."""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.picking import Claim
from warehouse_desk.domain.returns import (
    Disposition,
    Grade,
    Inspection,
    ReturnedUnit,
    UnitState,
)
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.case import (
    Case,
    PhotoState,
    category_of,
    propose,
    seek_case,
    write_findings,
)
from warehouse_desk.usecases.returns.cleaning import (
    begin_cleaning,
    open_cleaning,
    stop_clock,
    was_cleaned,
)
from warehouse_desk.usecases.returns.closing import close_if_settled
from warehouse_desk.usecases.returns.containers import container_of, seek_container
from warehouse_desk.usecases.returns.costing import book_usual_costs
from warehouse_desk.usecases.returns.desk import on_desk
from warehouse_desk.usecases.returns.forms import form_for
from warehouse_desk.usecases.returns.grading import Finding, next_question
from warehouse_desk.usecases.returns.inspecting_step import (
    STATION,
    InspectStep,
    inspect_step,
    ways_out,
)
from warehouse_desk.usecases.returns.refunding import write_refund
from warehouse_desk.usecases.returns.report import seal
from warehouse_desk.usecases.returns.targets import targets
from warehouse_desk.usecases.stock import move

#: A claim that nobody renewed for so long may be taken over.
LEASE = timedelta(hours=4)


class OverruleReason(StrEnum):
    """Why a clerk gives another grade than the answers do."""

    QUESTIONS_MISS_IT = "questions_miss_it"
    LESS_BAD = "less_bad"
    WORSE = "worse"
    AGREED = "agreed"
    OTHER = "other"


@operation(Right.RETURNS, undo=True)
def open_unit(uow: UnitOfWork, *, plate: str) -> InspectStep:
    """Begin to inspect a unit, or go on with one that was laid down."""
    unit = uow.get(ReturnedUnit, plate)
    if unit.state is UnitState.DISPOSED:
        raise Refusal(Why.UNIT_DONE, plate=plate, place=unit.place)
    form_for(uow, category_of(uow, unit))
    _claim(uow, plate)
    running = uow.find(Inspection, plate=plate, finished_at=None)
    if running:
        uow.save(replace(running[0], person=uow.act.person))
    else:
        uow.add(Inspection(0, plate, uow.act.person, uow.now, answers="[]"))
    put_on_desk(uow, STATION, plate)
    uow.record("inspection_opened", plate)
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS)
def pause_inspection(uow: UnitOfWork, *, plate: str) -> InspectStep:
    """Lay a unit down as it is, for whoever goes on with it."""
    own_case(uow, plate)
    stop_clock(uow, plate)
    _let_go(uow, plate)
    uow.record("inspection_paused", plate)
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def answer_question(uow: UnitOfWork, *, plate: str, question: str, answer: str) -> InspectStep:
    """Answer the question that is asked."""
    case = own_case(uow, plate)
    _require_ready(uow, case)
    asked = case.question
    if asked is None or asked.key != question:
        raise Refusal(Why.NO_SUCH_ANSWER, plate=plate)
    for one in asked.answers:
        if one.key == answer:
            if one.cleans and not was_cleaned(uow, plate, question):
                begin_cleaning(uow, plate, question)
                return inspect_step(uow, uow.act.person)
            photo = PhotoState.ASKED if answer in asked.photo_when else ""
            given = Finding(question, asked.text_key, answer, one.text_key, one.grade, photo)
            save_findings(uow, case, (*case.findings, given))
            uow.record("question_answered", plate, question=question, answer=answer)
            return inspect_step(uow, uow.act.person)
    raise Refusal(Why.NO_SUCH_ANSWER, plate=plate)


@operation(Right.RETURNS, undo=True)
def answer_rest_as_new(uow: UnitOfWork, *, plate: str) -> InspectStep:
    """Give every question that is left its best answer: each was looked at, nothing was found."""
    case = own_case(uow, plate)
    _require_ready(uow, case)
    findings = list(case.findings)
    while (asked := next_question(case.form, findings)) is not None:
        best = min(asked.answers, key=lambda one: one.grade)
        photo = PhotoState.ASKED if best.key in asked.photo_when else ""
        findings.append(
            Finding(asked.key, asked.text_key, best.key, best.text_key, best.grade, photo)
        )
        if photo:
            break
    if len(findings) == len(case.findings):
        raise Refusal(Why.NO_SUCH_ANSWER, plate=plate)
    save_findings(uow, case, tuple(findings))
    uow.record("rest_as_new", plate, questions=len(findings) - len(case.findings))
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def confirm_grade(
    uow: UnitOfWork, *, plate: str, grade: Grade, because: OverruleReason | None = None
) -> InspectStep:
    """Decide by the computed grade, or by another one for a reason."""
    case = own_case(uow, plate)
    is_open = case.photo_wanted or case.question or open_cleaning(uow, plate)
    if is_open or case.unit.state is not UnitState.RECEIVED:
        raise Refusal(Why.QUESTIONS_OPEN, plate=plate)
    if (grade is case.computed) != (because is None):
        raise Refusal(Why.NO_REASON, plate=plate, grade=grade.value, computed=case.computed.value)
    judged = propose(uow, case, grade)
    targets(uow, case.unit.sku, judged.disposition)
    uow.save(
        replace(
            case.inspection,
            computed_grade=case.computed.value,
            grade=grade.value,
            overruled_because=because or "",
            rule=judged.rule,
        )
    )
    uow.save(
        replace(
            case.unit,
            state=UnitState.GRADED,
            grade=grade.value,
            disposition=judged.disposition.value,
            refund_cents=judged.refund.amount_cents,
            refund_due=judged.refund_due,
            refund_parts=write_refund(judged.refund),
        )
    )
    uow.record("unit_graded", plate, grade=grade, rule=judged.rule, because=because or "")
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def bring_unit(
    uow: UnitOfWork, *, plate: str, place: str, opens_container: bool = False
) -> InspectStep:
    """Put a unit where its disposition sends it, or into a container; its report is sealed."""
    case = own_case(uow, plate)
    unit = case.unit
    if unit.state is not UnitState.GRADED:
        raise Refusal(Why.NOT_GRADED, plate=plate)
    becomes = Disposition(unit.disposition)
    into = container_of(uow, place, becomes, opens=opens_container)
    if into is None:
        right = ways_out(uow, unit.sku, becomes, uow.act.person)
        if place not in right:
            raise Refusal(Why.WRONG_TARGET, expected=right[0], scanned=place, others=right[1:])
    if place != unit.place:
        goods = Goods(unit.sku, unit.lot, unit.serial)
        move(uow, goods, origin=unit.place, target=place, quantity=1, reason=unit.disposition)
    container = into.container if into else 0
    uow.save(replace(unit, state=UnitState.DISPOSED, place=place, container=container))
    seal(uow, replace(case.inspection, finished_at=uow.now))
    book_usual_costs(uow, unit, case.inspection)
    close_if_settled(uow, unit.rma)
    _let_go(uow, plate)
    uow.record("unit_disposed", plate, place=place, disposition=unit.disposition)
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def look_into(uow: UnitOfWork, *, tote: str) -> InspectStep:
    """Stand at a container, to close or to empty it."""
    if seek_container(uow, tote) is None:
        raise Refusal(Why.NO_CONTAINER, tote=tote)
    put_on_desk(uow, STATION, tote)
    uow.record("container_looked_into", tote)
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def leave_container(uow: UnitOfWork, *, tote: str) -> InspectStep:
    """Turn away from a container, as it is."""
    put_on_desk(uow, STATION, "")
    uow.record("container_left", tote)
    return inspect_step(uow, uow.act.person)


def own_case(uow: UnitOfWork, plate: str) -> Case:
    """Fetch the unit on the person's desk; a claim that was taken over can write no more."""
    case = seek_case(uow, plate)
    if case is None or on_desk(uow, uow.act.person, STATION) != plate:
        raise Refusal(Why.NO_UNIT, plate=plate)
    for claim in _claims(uow, plate):
        if claim.person != uow.act.person:
            raise _taken(uow, plate, claim)
    return case


def save_findings(uow: UnitOfWork, case: Case, findings: tuple[Finding, ...]) -> None:
    """Store the answers of a running inspection."""
    uow.save(replace(case.inspection, answers=write_findings(findings)))


def _require_ready(uow: UnitOfWork, case: Case) -> None:
    plate = case.unit.plate
    if open_cleaning(uow, plate):
        raise Refusal(Why.CLEANING_RUNS, plate=plate)
    if case.photo_wanted:
        raise Refusal(Why.PHOTO_NEEDED, plate=plate)


def _claim(uow: UnitOfWork, plate: str) -> None:
    for claim in _claims(uow, plate):
        if claim.person != uow.act.person and claim.lease_until > uow.now:
            raise _taken(uow, plate, claim)
        uow.save(replace(claim, active=False))
    uow.add(Claim(0, _subject(plate), uow.act.person, uow.act.station, uow.now + LEASE))


def _let_go(uow: UnitOfWork, plate: str) -> None:
    for claim in _claims(uow, plate):
        uow.save(replace(claim, active=False))
    put_on_desk(uow, STATION, "")


def _claims(uow: UnitOfWork, plate: str) -> list[Claim]:
    return uow.find(Claim, subject=_subject(plate), active=True)


def _subject(plate: str) -> str:
    return f"unit {plate}"


def _taken(uow: UnitOfWork, plate: str, claim: Claim) -> Refusal:
    person = uow.seek(Person, claim.person)
    return Refusal(Why.UNIT_TAKEN, plate=plate, name=person.name if person else "")
