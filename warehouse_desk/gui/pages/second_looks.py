"""Blind second looks: a sampled piece is judged again, nothing of the first judgement is shown."""

from uuid import uuid4

from PySide6.QtWidgets import QGridLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.second_looks import LookDue, look_again, second_looks_due


class SecondLooksPage(Page):
    """The pieces to fetch; the questions of the one that was chosen."""

    tables = frozenset({"second_look", "returned_unit"})

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
        self.keep = button(shared, self.tr("Keep this judgement"), "done", "next")
        self.keep.clicked.connect(self.judge)
        inside = QVBoxLayout(box)
        inside.addWidget(self.piece)
        inside.addLayout(self._grid)
        inside.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(box)
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

        def read() -> list[LookDue]:
            with store.look() as reading:
                return second_looks_due(reading, person)

        self.shared.reads.do(self, read, self._show_rows)

    def _show_rows(self, rows: list[LookDue]) -> None:
        self.table.model.set_rows(rows)
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
        self.piece.setText(f"{isolate_code(due.plate)}  ·  {due.name}")
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

        def done(_: object) -> None:
            words = self.tr("Kept. Thank you for looking again.")
            self.says.emit(Feedback.GOOD, Spoken(words))

        self.shared.lane.do(
            self, lambda: look_again(store, act, plate=plate, answers=answers), done
        )
