"""The questions of a category and the rules after them, as data that a shop can change."""

from dataclasses import dataclass

import msgspec

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Disposition, Grade, InspectionForm
from warehouse_desk.usecases.ports import Reading

#: Stands for every grade, category or reason; the form of this category is for all without one.
ANY = "*"
#: The row that holds the rules instead of a category's questions.
RULES = "*rules"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question, and the best grade a unit can have with it.

    Where it `cleans`, the unit is cleaned and the question asked again. A `text_key` that is no
    key is the shop's own words.
    """

    key: str
    text_key: str
    grade: Grade
    cleans: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, worst first; the answers in `photo_when` ask for a photo."""

    key: str
    text_key: str
    answers: tuple[Answer, ...]
    photo_when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of a category, in the order they are asked."""

    category: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Units that something is about: by grade, category and the customer's reason."""

    grade: tuple[str, ...] = (ANY,)
    category: tuple[str, ...] = (ANY,)
    reason: tuple[str, ...] = (ANY,)

    def fits(self, grade: Grade, category: str, reason: str) -> bool:
        """Tell whether a unit is meant."""
        wanted = ((self.grade, grade), (self.category, category), (self.reason, reason))
        return all(ANY in among or value in among for among, value in wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Condition):
    """What becomes of the units it fits."""

    name: str
    disposition: Disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee(Condition):
    """A restocking fee, in per cent of the price."""

    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class Book:
    """The forms of all categories, and the rules after them."""

    forms: tuple[Form, ...]
    rules: tuple[Rule, ...]
    fees: tuple[Fee, ...] = ()

    def form(self, category: str) -> Form | None:
        """Find the form of a category, or the one for all without their own."""
        forms = {form.category: form for form in self.forms}
        return forms.get(category) or forms.get(ANY)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules from grade to disposition, and the fees; of each the first that fits is taken."""

    rules: tuple[Rule, ...]
    fees: tuple[Fee, ...] = ()


def forms_from_json(text: str) -> list[InspectionForm]:
    """Read a file of forms, rules and fees as the rows to store."""
    return rows_of(msgspec.json.decode(text, type=Book))


def rows_of(book: Book) -> list[InspectionForm]:
    """Write a book as the rows to store."""
    rows = [InspectionForm(form.category, _written(form)) for form in book.forms]
    return [*rows, InspectionForm(RULES, _written(Rules(book.rules, book.fees)))]


def book_of(reading: Reading) -> Book:
    """Read everything as it is stored."""
    held = rules(reading)
    forms = [
        msgspec.json.decode(row.body, type=Form)
        for row in reading.find(InspectionForm)
        if row.category != RULES
    ]
    return Book(tuple(forms), held.rules, held.fees)


def form_for(reading: Reading, category: str) -> Form:
    """Fetch the form of a category, or the one for all without their own."""
    row = reading.seek(InspectionForm, category) or reading.seek(InspectionForm, ANY)
    if row is None:
        raise Refusal(Why.NO_FORM, category=category)
    return msgspec.json.decode(row.body, type=Form)


def rules(reading: Reading) -> Rules:
    """Fetch the rules; none where nobody wrote any."""
    row = reading.seek(InspectionForm, RULES)
    return msgspec.json.decode(row.body, type=Rules) if row else Rules(())


def _written(value: object) -> str:
    return msgspec.json.encode(value).decode()
