"""The questions of the inspection: seen as they are asked, changed, previewed, filed."""

from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Grade
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.book_file import BookFile
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.field_card import FieldCard
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.form_book import (
    earlier,
    free_key,
    take_book,
    what_would_happen,
    with_answer,
    with_form,
    with_question,
    without,
)
from warehouse_desk.usecases.returns.forms import ANY, Answer, Book, Form, Question, book_of


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer under its question, as it is asked: `number` of the question, `place` below it."""

    number: int
    place: int
    question: Question
    answer: Answer


class AnswerCard(FieldCard):
    """The words of a question and of one of its answers, and what follows from it."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, self.tr("Question and answer"))
        self.question, self.answer = QLineEdit(), QLineEdit()
        self.grade = ChoiceField(shared)
        for grade in reversed(Grade):
            self.grade.addItem(shared.language.say(f"grade.{grade.value}"), grade)
        self.photo = QCheckBox(self.tr("take a photo"))
        self.cleans = QCheckBox(self.tr("clean it, then ask again"))
        self.add_rows(
            (
                (self.tr("Question"), self.question),
                (self.tr("Answer"), self.answer),
                (self.tr("Best grade with it"), self.grade),
                (self.tr("Then"), self.photo),
                ("", self.cleans),
            )
        )
        self.add_keep()

    def show_row(self, question: str, answer: str, row: AnswerRow | None) -> None:
        """Fill the words in, and what follows."""
        self.question.setText(question)
        self.answer.setText(answer)
        grade = row.answer.grade if row else Grade.A
        self.grade.setCurrentIndex(self.grade.findData(grade))
        self.photo.setChecked(bool(row and row.answer.key in row.question.photo_when))
        self.cleans.setChecked(bool(row and row.answer.cleans))

    @override
    def _keep(self) -> None:
        self.kept.emit(None)


class QuestionsPage(Page):
    """Each change is kept at once and can be undone by another; what it would do is said."""

    tables = frozenset({"inspection_form"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.book = Book((), ())
        self._row: AnswerRow | None = None
        self._adds = ""
        self.file = BookFile(self, person)
        self.category = ChoiceField(shared)
        self.category.setAccessibleName(self.tr("Category"))
        self.category.activated.connect(lambda _: self._show_form())
        self.table: RowsTable[AnswerRow] = RowsTable(shared, self._columns())
        self.table.filter.hide()
        self.table.view.selectionModel().selectionChanged.connect(self._choose)
        self.card = AnswerCard(shared)
        self.card.kept.connect(self.keep)
        self.card.setVisible(Right.ADMIN in person.rights)
        if shared.small:  # the card stands under the table, and the page is scrolled
            self.table.setMinimumHeight(30 * GRID)
        row = QVBoxLayout() if shared.small else QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.table, 3)
        row.addWidget(self.card, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.category)
        column.addLayout(row, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Questions of the inspection")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Asked in this order, worst answers first; the worst makes the grade.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        shown = (KeyAct("F9", self.tr("Save file…"), "export", self.file.choose_save),)
        if Right.ADMIN not in self._person.rights:
            return shown
        return (
            KeyAct("F2", self.tr("New question"), "next", lambda: self._add("question")),
            KeyAct("F3", self.tr("New answer"), "next", lambda: self._add("answer")),
            KeyAct("F4", self.tr("Ask it earlier"), "back", self.ask_earlier),
            KeyAct("F5", self.tr("Take it away"), "void", self.remove),
            KeyAct("F8", self.tr("Take a file in…"), "import", self.file.choose_take),
            *shown,
        )

    def _columns(self) -> list[Column[AnswerRow]]:
        language = self.shared.language
        return [
            Column("", lambda row: "" if row.place else language.number(row.number), width=50),
            Column(
                self.tr("Question"),
                lambda row: "" if row.place else language.words(row.question.text_key), width=320,
            ),
            Column(self.tr("Answer"), lambda row: language.words(row.answer.text_key), width=300),
            Column(self.tr("Grade"), lambda row: row.answer.grade.value, width=80),
            Column(self.tr("Then"), self._then, width=220),
        ]  # fmt: skip

    def _then(self, row: AnswerRow) -> str:
        words = []
        if row.answer.key in row.question.photo_when:
            words.append(self.tr("photo"))
        if row.answer.cleans:
            words.append(self.tr("clean, ask again"))
        return ", ".join(words)

    @override
    def refresh(self) -> None:
        store = self.shared.program.store

        def read() -> tuple[Book, list[str]]:
            with store.look() as reading:
                products = {one.category for one in reading.find(Product) if one.category}
                return book_of(reading), sorted(products)

        self.shared.reads.do(self, read, lambda found: self._show_book(*found))

    def _show_book(self, book: Book, categories: list[str]) -> None:
        self.book = book
        chosen = self.category.currentData() or ANY
        self.category.clear()
        own = {form.category for form in book.forms}
        self.category.addItem(self.tr("everything without questions of its own"), ANY)
        for name in sorted({*categories, *own} - {ANY}):
            words = isolate_code(name)
            if name not in own:
                words = self.tr("{category}: no questions of its own yet").format(category=words)
            self.category.addItem(words, name)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        self._show_form()

    @property
    def form(self) -> Form:
        """The form of the chosen category; empty where it has none of its own."""
        name = str(self.category.currentData())
        own = [form for form in self.book.forms if form.category == name]
        return own[0] if own else Form(name, ())

    def _show_form(self) -> None:
        self._row, self._adds = None, ""
        self.table.model.set_rows(
            [
                AnswerRow(number, place, question, answer)
                for number, question in enumerate(self.form.questions, 1)
                for place, answer in enumerate(question.answers)
            ]
        )
        self.card.show_row("", "", None)

    def _choose(self) -> None:
        chosen = self.table.selected
        if not chosen:
            return
        self._row, self._adds = chosen[0], ""
        words = self.shared.language.words
        question, answer = self._row.question.text_key, self._row.answer.text_key
        self.card.show_row(words(question), words(answer), self._row)

    def _add(self, what: str) -> None:
        """Empty the card for another question, or for another answer to the chosen one."""
        if what == "answer" and self._row is None:
            self._ask_for_a_row()
            return
        self._adds = what
        question = self._row.question.text_key if self._row and what == "answer" else ""
        self.card.show_row(self.shared.language.words(question) if question else "", "", None)
        (self.card.answer if question else self.card.question).setFocus()

    def keep(self) -> None:
        """Keep what the card says as a change, or as something new."""
        row = None if self._adds == "question" else self._row
        words = self.card.question.text().strip(), self.card.answer.text().strip()
        if not all(words):
            self.says.emit(Feedback.ASK, Spoken(self.tr("Write a question and an answer.")))
            return
        form = self.form
        old_question = row.question if row else None
        old_answer = row.answer if row and not self._adds else None
        question = self._keyed(words[0], old_question, [one.key for one in form.questions])
        taken = [one.key for one in old_question.answers] if old_question else []
        answer = self._keyed(words[1], old_answer, taken)
        form = with_question(form, Question(*question, ()))
        form = with_answer(
            form,
            question[0],
            Answer(*answer, Grade(self.card.grade.currentData()), self.card.cleans.isChecked()),
            photo=self.card.photo.isChecked(),
        )
        self.take(with_form(self.book, form))

    def _keyed(
        self, words: str, old: Question | Answer | None, taken: list[str]
    ) -> tuple[str, str]:
        """Keep a key and its translated words, unless somebody wrote others."""
        if old is None:
            return free_key(taken), words
        said = self.shared.language.words(old.text_key)
        return old.key, old.text_key if words == said else words

    def ask_earlier(self) -> None:
        """Ask the chosen question before the one above it."""
        if self._row is None:
            self._ask_for_a_row()
            return
        self.take(with_form(self.book, earlier(self.form, self._row.question.key)))

    def remove(self) -> None:
        """Take the chosen answer away; with its last one the question goes."""
        if self._row is None:
            self._ask_for_a_row()
            return
        form = without(self.form, self._row.question.key, self._row.answer.key)
        self.take(with_form(self.book, form))

    def take(self, book: Book) -> None:
        """Keep a changed book, and say what it would have done to the pieces judged last."""
        store, seen = self.shared.program.store, self.book
        act = Act(uuid4().hex, self._person.person, "questions")

        def work() -> tuple[int, int]:
            with store.look() as reading:
                found = what_would_happen(reading, book)
            take_book(store, act, book=book, seen=seen)
            return sum(one.changes for one in found), len(found)

        self.shared.lane.do(self, work, lambda told: self._told(*told))

    def _told(self, changed: int, of: int) -> None:
        words = self.tr("Kept. Of the last %Ln piece(s) judged,", "", of)
        other = self.tr("%Ln would have another grade or go elsewhere.", "", changed)
        self.says.emit(Feedback.GOOD, Spoken(f"{words} {other}"))

    def _ask_for_a_row(self) -> None:
        self.says.emit(Feedback.ASK, Spoken(self.tr("Select an answer first.")))
