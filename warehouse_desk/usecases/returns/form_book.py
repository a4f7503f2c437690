"""Changing the questions, rules and fees; what they would do to the pieces judged last."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Disposition,
    Grade,
    Inspection,
    InspectionForm,
    ReturnedUnit,
    ReturnReason,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.case import read_findings
from warehouse_desk.usecases.returns.forms import (
    ANY,
    Answer,
    Book,
    Condition,
    Fee,
    Form,
    Question,
    Rule,
    book_of,
    rows_of,
)
from warehouse_desk.usecases.returns.grading import Finding, rule_for, worst

#: So many pieces show what other questions and rules would do.
LAST = 100
_REASONS = {*ReturnReason, "not_announced", ANY}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class WouldBe:
    """A piece as it was judged and as it would be: grade, what becomes of it, by which rule."""

    plate: str
    sku: str
    reason: str
    grade: Grade
    disposition: Disposition
    new_grade: Grade
    new_disposition: Disposition
    rule: str

    @property
    def changes(self) -> bool:
        """Tell whether anything would be different."""
        return (self.grade, self.disposition) != (self.new_grade, self.new_disposition)


def book_from_json(text: str) -> Book:
    """Read a file of questions, rules and fees; refuse it whole, naming what is wrong."""
    try:
        book = msgspec.json.decode(text, type=Book)
    except msgspec.DecodeError as error:
        detail = str(error)
        where = detail.partition(" - at ")[2].strip("`") or detail
        raise Refusal(Why.BAD_FORMS, scanned=where) from error
    require_sound(book)
    return book


def book_to_json(book: Book) -> str:
    """Write a book as a file that is read back the same."""
    return msgspec.json.format(msgspec.json.encode(book), indent=1).decode()


def require_sound(book: Book) -> None:
    """Refuse a book that could not be judged by, naming every place that is wrong."""
    wrong = list(_flaws(book))
    if wrong:
        raise Refusal(Why.BAD_FORMS, scanned=", ".join(dict.fromkeys(wrong)))


@operation(Right.ADMIN, undo=True)
def take_book(uow: UnitOfWork, *, book: Book, seen: Book | None = None) -> int:
    """Put other questions and rules in the place of those that were `seen`; None: of any."""
    require_sound(book)
    if seen is not None and book_of(uow) != seen:
        raise Refusal(Why.CHANGED_ELSEWHERE)
    rows = {row.category: row for row in rows_of(book)}
    for known in uow.find(InspectionForm):
        if known.category not in rows:
            uow.remove(known)
    for row in rows.values():
        if uow.seek(InspectionForm, row.category) is None:
            uow.add(row)
        else:
            uow.save(row)
    uow.record("forms_taken", "returns", forms=len(book.forms), rules=len(book.rules))
    return len(book.forms)


def what_would_happen(reading: Reading, book: Book, last: int = LAST) -> list[WouldBe]:
    """Judge the pieces that were judged last by another book; the newest stand first.

    A grade that a clerk overruled stays; an answer that the book has no more keeps its grade.
    """
    judged = [one for one in reading.find(Inspection) if one.grade]
    pieces = ((one, reading.get(ReturnedUnit, one.plate)) for one in reversed(judged))
    decided = ((one, unit) for one, unit in pieces if unit.expected and unit.disposition)
    return [_would_be(reading, book, unit, one) for one, unit in islice(decided, last)]


def shares(found: Sequence[WouldBe]) -> list[tuple[Disposition, int, int]]:
    """Count by disposition how many pieces had it, and how many would have it."""
    before = Counter(one.disposition for one in found)
    after = Counter(one.new_disposition for one in found)
    return [(one, before[one], after[one]) for one in Disposition if before[one] or after[one]]


def with_answer(form: Form, question: str, answer: Answer, *, photo: bool) -> Form:
    """Add an answer to a question, or put it in the place of the one with its key."""

    def change(asked: Question) -> Question:
        others = tuple(one for one in asked.answers if one.key != answer.key)
        answers = sorted((*others, answer), key=lambda one: one.grade, reverse=True)
        photos = tuple(one for one in asked.photo_when if one != answer.key)
        return replace(
            asked,
            answers=tuple(answers),
            photo_when=(*photos, answer.key) if photo else photos,
        )

    return _changed(form, question, change)


def with_question(form: Form, question: Question) -> Form:
    """Ask one more question, at the end, or reword the one with its key."""
    if any(one.key == question.key for one in form.questions):
        return _changed(
            form, question.key, lambda asked: replace(asked, text_key=question.text_key)
        )
    return replace(form, questions=(*form.questions, question))


def without(form: Form, question: str, answer: str) -> Form:
    """Take an answer away; with its last one the question goes."""

    def change(asked: Question) -> Question:
        return replace(
            asked,
            answers=tuple(one for one in asked.answers if one.key != answer),
            photo_when=tuple(one for one in asked.photo_when if one != answer),
        )

    changed = _changed(form, question, change)
    return replace(changed, questions=tuple(one for one in changed.questions if one.answers))


def earlier(form: Form, question: str) -> Form:
    """Ask a question before the one that stands above it."""
    questions = list(form.questions)
    at = next(at for at, one in enumerate(questions) if one.key == question)
    if at:
        questions[at - 1], questions[at] = questions[at], questions[at - 1]
    return replace(form, questions=tuple(questions))


def free_key(taken: Sequence[str]) -> str:
    """Find a key for what a shop adds itself."""
    return next(key for number in range(1, len(taken) + 2) if (key := f"own_{number}") not in taken)


def with_form(book: Book, form: Form) -> Book:
    """Put a form in the place of the one of its category, or beside the others."""
    others = tuple(one for one in book.forms if one.category != form.category)
    return replace(book, forms=(*others, form) if form.questions else others)


def _changed(form: Form, key: str, change: Callable[[Question], Question]) -> Form:
    return replace(
        form, questions=tuple(change(one) if one.key == key else one for one in form.questions)
    )


def _flaws(book: Book) -> Iterator[str]:
    categories = [form.category for form in book.forms]
    if ANY not in categories:
        yield "*"
    yield from _twice(categories)
    yield from _twice([rule.name for rule in book.rules])
    for form in book.forms:
        yield from _twice([question.key for question in form.questions], form.category)
        for question in form.questions:
            yield from _question_flaws(question, f"{form.category}.{question.key}")
    named: list[Rule | Fee] = [*book.rules, *book.fees]
    for rule in named:
        if not rule.name or not _names_known(rule):
            yield rule.name or "rules"
    yield from (fee.name for fee in book.fees if not 0 <= fee.percent <= 100)


def _question_flaws(question: Question, where: str) -> Iterator[str]:
    keys = [answer.key for answer in question.answers]
    yield from _twice(keys, where)
    grades = [answer.grade for answer in question.answers]
    words = [question.text_key, *(answer.text_key for answer in question.answers)]
    is_sound = (
        keys
        and all((*keys, question.key))
        and all(0 < len(text.strip()) <= _LONGEST and text.isprintable() for text in words)
        and grades == sorted(grades, reverse=True)
        and set(question.photo_when) <= set(keys)
    )
    if not is_sound:
        yield where


def _twice(names: Sequence[str], where: str = "") -> Iterator[str]:
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield f"{where}.{name}".lstrip(".")


def _names_known(rule: Condition) -> bool:
    grades = {*Grade, ANY}
    return bool(
        rule.grade and set(rule.grade) <= grades
        and rule.reason and set(rule.reason) <= _REASONS and rule.category
    )  # fmt: skip


def _would_be(reading: Reading, book: Book, unit: ReturnedUnit, inspection: Inspection) -> WouldBe:
    category = reading.get(Product, unit.sku).category
    grade = Grade(inspection.grade)
    if not inspection.overruled_because:
        form = book.form(category)
        findings = read_findings(inspection)
        grade = worst(_grade_now(form, finding) for finding in findings)
    rule = rule_for(book, grade, category, unit.reason)
    return WouldBe(
        unit.plate, unit.sku, unit.reason, Grade(unit.grade), Disposition(unit.disposition),
        grade, rule.disposition, rule.name,
    )  # fmt: skip


def _grade_now(form: Form | None, finding: Finding) -> Grade:
    for question in form.questions if form else ():
        for answer in question.answers:
            if (question.key, answer.key) == (finding.question, finding.answer):
                return answer.grade
    return finding.grade
