"""From answers to a grade, from the grade to a rule and to the money; no store is needed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse_desk.domain.returns import Disposition, Grade
from warehouse_desk.usecases.returns.forms import Book, Form, Question, Rule, Rules

#: What is done where no rule fits: somebody has to decide.
NO_RULE = Rule(name="no_rule", disposition=Disposition.QUARANTINE)
#: What nobody announced is kept apart until somebody has decided whose it is.
NOT_ANNOUNCED = Rule(name="not_announced", disposition=Disposition.QUARANTINE)


@dataclass(frozen=True, slots=True)
class Finding:
    """A question as it was answered: whole, so that a report does not change with the form.

    `photo` is empty, or what became of the photo that the answer asks for (see `Asked`).
    """

    question: str
    question_text: str
    answer: str
    answer_text: str
    grade: Grade
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Refund:
    """What the customer gets back for a unit; `reason` is a text key.

    `discount_cents` is its share of the order's discount, `shipping_cents` its share of what the
    customer paid for shipping, `tax_cents` the tax that the amount holds.
    """

    price_cents: int
    fee_cents: int = 0
    reason: str = "full"
    discount_cents: int = 0
    shipping_cents: int = 0
    tax_cents: int = 0

    @property
    def amount_cents(self) -> int:
        """Compute what is paid out."""
        return self.price_cents - self.discount_cents + self.shipping_cents - self.fee_cents


def worst(grades: Iterable[Grade]) -> Grade:
    """Find the worst grade; A, the best, where there is none."""
    return max(grades, default=Grade.A)


def next_question(form: Form, findings: Sequence[Finding]) -> Question | None:
    """Find the next question; none is left when nothing can make the grade any worse."""
    if worst(finding.grade for finding in findings) is Grade.D:
        return None
    asked = {finding.question for finding in findings}
    return next((question for question in form.questions if question.key not in asked), None)


def rule_for(rules: Rules | Book, grade: Grade, category: str, reason: str) -> Rule:
    """Find the first rule that fits."""
    return next((one for one in rules.rules if one.fits(grade, category, reason)), NO_RULE)


def fee_percent(rules: Rules, grade: Grade, category: str, reason: str) -> int:
    """Find the restocking fee of a condition, in per cent of the price: of the first that fits."""
    return next((one.percent for one in rules.fees if one.fits(grade, category, reason)), 0)
