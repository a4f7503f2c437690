"""What a clerk who inspects returned units has to do now, read from the store."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from typing_extensions import override

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import (
    Cleaning,
    Disposition,
    Grade,
    Photo,
    Return,
    ReturnedUnit,
    UnitState,
)
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.operation import Personal
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.case import Case, Judgement, decided, propose, seek_case
from warehouse_desk.usecases.returns.cleaning import open_cleaning
from warehouse_desk.usecases.returns.containers import (
    ContainerView,
    container_view,
    containers_for,
    seek_container,
)
from warehouse_desk.usecases.returns.desk import on_desk
from warehouse_desk.usecases.returns.forms import Question
from warehouse_desk.usecases.returns.grading import Finding
from warehouse_desk.usecases.returns.targets import targets

#: The name of the inspection desk in acts, scans and open desks.
STATION = "inspect"


class InspectAt(StrEnum):
    """What the next act at the inspection desk has to be."""

    START = "START"
    QUESTION = "QUESTION"
    PHOTO = "PHOTO"
    GRADED = "GRADED"
    TARGET = "TARGET"
    CONTAINER = "CONTAINER"
    CLEANING = "CLEANING"


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """An answer and its number on the screen."""

    number: int
    key: str
    text_key: str
    grade: Grade
    asks_photo: bool


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """The question to answer now."""

    key: str
    text_key: str
    answers: tuple[AnswerChoice, ...]


@dataclass(frozen=True, slots=True)
class InspectStep(Personal):
    """The next act at the inspection desk.

    `reason` and `comment` are the customer's; `number` of `total` counts questions. `judgement` is
    a proposal at GRADED and decided at TARGET; `targets` lists the places that are right there.
    At CONTAINER there is nothing but the `container` that somebody stands at.
    """

    at: InspectAt
    plate: str = ""
    rma: str = ""
    order_ref: str = ""
    sku: str = ""
    name: str = ""
    lot: str = ""
    serial: str = ""
    reason: str = ""
    comment: str = ""
    expected: bool = True
    question: AskedQuestion | None = None
    number: int = 0
    total: int = 0
    findings: tuple[Finding, ...] = ()
    photos: tuple[str, ...] = ()
    computed_grade: str = ""
    judgement: Judgement | None = None
    currency: str = ""
    overruled_because: str = ""
    targets: tuple[str, ...] = ()
    waiting: int = 0
    container: ContainerView | None = None
    cleaning: Cleaning | None = None

    @property
    def target(self) -> str:
        """Name the best place to bring the unit to."""
        return self.targets[0] if self.targets else ""

    @override
    def impersonal(self) -> Self:
        return replace(self, comment="")


def inspect_step(reading: Reading, person: str) -> InspectStep:
    """Tell a person's next act."""
    plate = on_desk(reading, person, STATION)
    case = seek_case(reading, plate) if plate else None
    if case is None:
        if container := seek_container(reading, plate):
            view = container_view(reading, container.container)
            return InspectStep(InspectAt.CONTAINER, targets=view.targets, container=view)
        waiting = len(reading.find(ReturnedUnit, state=UnitState.RECEIVED))
        return InspectStep(InspectAt.START, waiting=waiting)
    unit, inspection = case.unit, case.inspection
    cleaning = open_cleaning(reading, plate)
    at = InspectAt.CLEANING if cleaning else _at(case)
    judged = at in {InspectAt.GRADED, InspectAt.TARGET}
    judgement = (decided if at is InspectAt.TARGET else propose)(reading, case) if judged else None
    return_ = reading.get(Return, unit.rma)
    asked = case.question if at is InspectAt.QUESTION else None
    return InspectStep(
        at,
        plate,
        unit.rma,
        return_.order_ref,
        unit.sku,
        reading.get(Product, unit.sku).name.strip(),
        unit.lot,
        unit.serial,
        unit.reason,
        return_comments(reading, unit.rma).get(unit.line, "") if unit.expected else "",
        unit.expected,
        _asked(asked) if asked else None,
        len(case.findings) + (at is InspectAt.QUESTION),
        len(case.form.questions),
        case.findings,
        tuple(photo.path for photo in reading.find(Photo, subject=plate)),
        inspection.computed_grade or (case.computed.value if judged else ""),
        judgement,
        reading.get(Order, return_.order_ref).currency,
        inspection.overruled_because,
        _ways_out(reading, unit, person) if at is InspectAt.TARGET else (),
        cleaning=cleaning,
    )


def ways_out(reading: Reading, sku: str, disposition: Disposition, person: str) -> tuple[str, ...]:
    """List where a unit may be brought, the best first: an open container, then places.

    What leaves the house is put into a container as long as one is open.
    """
    open_ones = containers_for(reading, disposition, person)
    places = targets(reading, sku, disposition)
    return open_ones if open_ones and places[0].startswith("@") else (*open_ones, *places)


def _ways_out(reading: Reading, unit: ReturnedUnit, person: str) -> tuple[str, ...]:
    return ways_out(reading, unit.sku, Disposition(unit.disposition), person)


def _at(case: Case) -> InspectAt:
    if case.unit.state is UnitState.GRADED:
        return InspectAt.TARGET
    if case.photo_wanted:
        return InspectAt.PHOTO
    return InspectAt.QUESTION if case.question else InspectAt.GRADED


def _asked(question: Question) -> AskedQuestion:
    return AskedQuestion(
        question.key,
        question.text_key,
        tuple(
            AnswerChoice(number, one.key, one.text_key, one.grade, one.key in question.photo_when)
            for number, one in enumerate(question.answers, 1)
        ),
    )
