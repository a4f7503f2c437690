"""A unit under inspection, and what follows from its answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.returns import Disposition, Grade, Inspection, ReturnedUnit
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.forms import Form, Question, form_for, rules
from warehouse_desk.usecases.returns.grading import (
    NOT_ANNOUNCED,
    Finding,
    Refund,
    fee_percent,
    next_question,
    rule_for,
    worst,
)
from warehouse_desk.usecases.returns.refunding import decided_refund, refund_due, refund_of


class PhotoState(StrEnum):
    """What became of a photo that an answer asks for."""

    ASKED = "asked"
    TAKEN = "taken"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What follows from a grade: the rule that fired, the disposition, the refund and its day."""

    grade: Grade
    rule: str
    disposition: Disposition
    refund: Refund
    refund_due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A unit on the desk with everything it is judged by."""

    unit: ReturnedUnit
    inspection: Inspection
    findings: tuple[Finding, ...]
    form: Form

    @property
    def question(self) -> Question | None:
        """Find the question to ask next."""
        return next_question(self.form, self.findings)

    @property
    def photo_wanted(self) -> bool:
        """Tell whether the newest answer still waits for its photo."""
        return bool(self.findings) and self.findings[-1].photo == PhotoState.ASKED

    @property
    def computed(self) -> Grade:
        """Compute the grade from the answers."""
        return worst(finding.grade for finding in self.findings)


def seek_case(reading: Reading, plate: str) -> Case | None:
    """Fetch a unit with its running inspection."""
    running = reading.find(Inspection, plate=plate, finished_at=None)
    if not running:
        return None
    unit = reading.get(ReturnedUnit, plate)
    form = form_for(reading, category_of(reading, unit))
    return Case(unit, running[0], read_findings(running[0]), form)


def category_of(reading: Reading, unit: ReturnedUnit) -> str:
    """Tell the category whose questions and rules are for a unit."""
    return reading.get(Product, unit.sku).category


def read_findings(inspection: Inspection) -> tuple[Finding, ...]:
    """Read the answers given so far, in the order they were given."""
    return msgspec.json.decode(inspection.answers, type=tuple[Finding, ...])


def write_findings(findings: tuple[Finding, ...]) -> str:
    """Write answers for the store."""
    return msgspec.json.encode(findings).decode()


def propose(reading: Reading, case: Case, grade: Grade | None = None) -> Judgement:
    """Judge a unit by the rules; `grade` overrules the computed one."""
    unit, grade = case.unit, grade or case.computed
    if not unit.expected:
        return Judgement(grade, NOT_ANNOUNCED.name, NOT_ANNOUNCED.disposition, Refund(0, 0, "none"))
    book, category = rules(reading), category_of(reading, unit)
    rule = rule_for(book, grade, category, unit.reason)
    refund = refund_of(reading, unit, fee_percent(book, grade, category, unit.reason))
    due = refund_due(reading, unit) if refund.amount_cents else None
    return Judgement(grade, rule.name, rule.disposition, refund, due)


def decided(reading: Reading, case: Case) -> Judgement:
    """Tell what was decided for a unit that is graded."""
    unit = case.unit
    return Judgement(
        Grade(unit.grade),
        case.inspection.rule,
        Disposition(unit.disposition),
        decided_refund(reading, unit),
        unit.refund_due,
    )
