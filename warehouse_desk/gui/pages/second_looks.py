"""Blind second looks: a sampled piece is judged again, nothing of the first judgement is shown."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Grade, SecondLook
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.field_card import code_field
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken, drift_words
from warehouse_desk.i18n import isolate_code, isolate_phrase
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.reports.drift import Drift, moved
from warehouse_desk.usecases.returns.references import (
    Learned,
    grade_reference,
    make_reference,
    references_due,
)
from warehouse_desk.usecases.returns.second_looks import LookDue, look_again, second_looks_due


class SecondLooksPage(Page):
    """The pieces to fetch; the questions of the one that was chosen."""

    tables = frozenset({"second_look", "returned_unit", "reference_case", "reference_look"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._due: LookDue | None = None
        self.fields: dict[str, ChoiceField] = {}
        self.table: RowsTable[LookDue] = RowsTable(shared, self._columns())
        self.table.view.selectionModel().selectionChanged.connect(self._choose)
        box = card()
        self.piece = label(size=Size.HEADING, wrap=True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.alarm = label(wrap=True)
        self.keep = button(shared, self.tr("Keep this judgement"), "done", "next")
        self.keep.clicked.connect(self.judge)
        inside = QVBoxLayout(box)
        inside.addWidget(self.piece)
        inside.addLayout(self._grid)
        inside.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.alarm)
        column.addWidget(self.table, 1)
        column.addWidget(box)
        if Right.ADMIN in person.rights:
            column.addWidget(self._reference())
        self._show(None)

    @property
    @override
    def title(self) -> str:
        return self.tr("Second looks")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Judge what you see, as if nobody had judged it before.")

    def _columns(self) -> list[Column[LookDue]]:
        return [
            Column(self.tr("Plate"), lambda row: isolate_code(row.plate), width=150),
            Column(self.tr("Item"), lambda row: isolate_code(row.sku), width=150),
            Column(self.tr("Name"), lambda row: row.name, width=320),
            Column(self.tr("Where it is"), lambda row: isolate_code(row.place), width=160),
        ]

    @override
    def refresh(self) -> None:
        store, person = self.shared.program.store, self._person.person

        def read() -> tuple[list[LookDue], tuple[Drift, ...]]:
            with store.look() as reading:
                due = [*references_due(reading, person), *second_looks_due(reading, person)]
                return due, moved(reading)

        self.shared.reads.do(self, read, lambda found: self._show_rows(*found))

    def _show_rows(self, rows: list[LookDue], drifted: Sequence[Drift]) -> None:
        self.table.model.set_rows(sorted(rows, key=lambda row: row.plate))
        self.alarm.setVisible(bool(drifted))
        what = drift_words(self.shared.language, drifted)
        self.alarm.setText(self.tr("! Grading has changed of late: {what}").format(what=what))
        self._show(None)

    @override
    def go_to(self, subject: str) -> None:
        self.table.filter.setText(subject)

    def _choose(self) -> None:
        chosen = self.table.selected
        self._show(chosen[0] if chosen else None)

    def _show(self, due: LookDue | None) -> None:
        """Lay the questions of a piece out, none of them answered."""
        self._due = due
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        self.keep.setEnabled(due is not None)
        if due is None:
            self.piece.setText(self.tr("Choose a piece, and fetch it."))
            return
        self.piece.setText(f"{isolate_code(due.plate)}  ·  {isolate_phrase(due.name)}")
        for row, question in enumerate(due.form.questions):
            field = ChoiceField(self.shared)
            field.addItem("", "")
            for answer in question.answers:
                field.addItem(self.shared.language.words(answer.text_key), answer.key)
            self._grid.addWidget(label(self.shared.language.words(question.text_key)), row, 0)
            self._grid.addWidget(field, row, 1)
            self.fields[question.key] = field

    def judge(self) -> None:
        """Keep the answers as a second judgement."""
        if self._due is None:
            return
        plate, store = self._due.plate, self.shared.program.store
        answers = tuple((key, str(one.currentData())) for key, one in self.fields.items())
        act = Act(uuid4().hex, self._person.person, "second")
        is_reference = self._due.is_reference

        def work() -> SecondLook | Learned:
            judge = grade_reference if is_reference else look_again
            return judge(store, act, plate=plate, answers=answers)

        self.shared.lane.do(self, work, self._told)

    def _told(self, kept: SecondLook | Learned) -> None:
        if isinstance(kept, SecondLook):
            words = self.tr("Kept. Thank you for looking again.")
            self.says.emit(Feedback.GOOD, Spoken(words))
            return
        say = self.shared.language.say
        if kept.grade is kept.right:
            words = self.tr("A reference case, and graded right: {grade}")
            self.says.emit(Feedback.GOOD, Spoken(words.format(grade=say(f"grade.{kept.right}"))))
        else:
            words = self.tr("A reference case. You: {yours} Right is: {right}").format(
                yours=say(f"grade.{kept.grade}"), right=say(f"grade.{kept.right}")
            )
            self.says.emit(Feedback.INFO, Spoken(words))

    def _reference(self) -> QWidget:
        """Make the row in which a supervisor keeps a piece for training."""
        self.case = code_field()
        self.case.setPlaceholderText(self.tr("Plate of a piece to keep for training"))
        self.case.setAccessibleName(self.case.placeholderText())
        self.right = ChoiceField(self.shared)
        self.right.setAccessibleName(self.tr("Its right grade"))
        for grade in Grade:
            self.right.addItem(self.shared.language.say(f"grade.{grade.value}"), grade.value)
        keep = button(self.shared, self.tr("Keep as a reference case"), "second")
        keep.clicked.connect(self.make_reference)
        box = card()
        row = QHBoxLayout(box)
        for one in (self.case, self.right, keep):
            row.addWidget(one, 1)
        return box

    def make_reference(self) -> None:
        """Keep the piece that was typed as a reference case."""
        plate, store = self.case.text().strip().upper(), self.shared.program.store
        grade, act = (
            Grade(self.right.currentData()),
            Act(uuid4().hex, self._person.person, "second"),
        )

        def done(_: object) -> None:
            self.case.clear()
            words = self.tr("{plate} is a reference case from now on. Keep it at hand.")
            self.says.emit(Feedback.GOOD, Spoken(words.format(plate=isolate_code(plate))))

        self.shared.lane.do(
            self, lambda: make_reference(store, act, plate=plate, grade=grade), done
        )
