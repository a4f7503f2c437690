"""Which boxes to stock: today's set beside the best of 3, 4 and 5 boxes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.box_set_card import BoxSetCard
from warehouse_desk.gui.searches import Looking
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.planning.box_sets import BoxSet, BoxSets
from warehouse_desk.planning.boxing import Box
from warehouse_desk.planning.result import Result
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.box_sets import BoxSetQuestion, box_set_question
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.reports.box_sets import SETS, report_of
from warehouse_desk.usecases.reports.period import ALWAYS


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A box of a set, and how many parcels a year would take it."""

    box: Box
    parcels: int
    percent: int


class BoxSetsPage(Page):
    """Searches in the planner's process: first sets soon, better ones while one looks."""

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._to_buy: tuple[BoxType, ...] = ()
        self.question: BoxSetQuestion | None = None
        self.found: BoxSets | None = None
        self._looking: Looking | None = None
        self._chosen = SETS[0]
        self.cards = {name: BoxSetCard(shared, name) for name in SETS}
        self.state = label(size=Size.NOTE, wrap=True)
        self.table: RowsTable[BoxRow] = RowsTable(shared, self._columns())
        self.sizes = button(shared, self.tr("Sizes to buy…"), "import")
        self.sizes.clicked.connect(self._choose_sizes)
        self.enough = button(shared, self.tr("Good enough"), "good")
        self.enough.clicked.connect(self._cut_short)
        self.paper = button(shared, self.tr("Save as PDF"), "print")
        self.paper.clicked.connect(self._choose_paper)
        self._lay_out()
        self._show_searching(False)

    @property
    @override
    def title(self) -> str:
        return self.tr("Which boxes to stock")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("What your orders cost a year in today's boxes, and in better ones.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F5", self.tr("Look anew"), "undo", self._look, in_row=False),
            KeyAct("F6", self.tr("Good enough"), "good", self._cut_short, in_row=False),
        )

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(GRID)
        across = 2 if self.shared.small else len(SETS)
        for at, card in enumerate(self.cards.values()):
            card.chosen.connect(self._choose)
            cards.addWidget(card, at // across, at % across)
            cards.setColumnStretch(at % across, 1)
        self.table.view.horizontalHeader().setStretchLastSection(False)
        self.table.filter.hide()
        self.table.count.hide()
        self.table.bar.insertWidget(0, self.state, 1)
        for at, one in enumerate((self.sizes, self.enough, self.paper), start=1):
            self.table.bar.insertWidget(at, one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(cards)
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[BoxRow]]:
        language = self.shared.language

        def sides(row: BoxRow) -> str:
            return isolate_code(" × ".join(map(str, row.box.inner)))

        def price(row: BoxRow) -> str:
            return language.money(row.box.cost, self.question.currency if self.question else "")

        return [
            Column(self.tr("Box"), lambda row: isolate_code(row.box.id), width=200),
            Column(
                self.tr("Inside, mm"), sides, lambda row: row.box.volume, width=200,
            ),
            Column(
                self.tr("Parcels a year"), lambda row: language.number(row.parcels),
                lambda row: row.parcels, is_number=True, width=170,
            ),
            Column(
                self.tr("Share, %"), lambda row: language.number(row.percent),
                lambda row: row.percent, is_number=True, width=120,
            ),
            Column(self.tr("Price"), price, lambda row: row.box.cost, is_number=True, width=120),
        ]  # fmt: skip

    @override
    def refresh(self) -> None:
        if self.question is None:
            self._look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._cut_short()

    def _look(self) -> None:
        """Read the orders, then search."""
        self._cut_short()
        for card in self.cards.values():
            card.wait()
        self.state.setText(self.tr("Reading the orders…"))
        store, to_buy = self.shared.program.store, self._to_buy

        def read() -> BoxSetQuestion:
            with store.look() as reading:
                return box_set_question(reading, ALWAYS, to_buy)

        self.shared.reads.do(self, read, self._search)

    def _search(self, question: BoxSetQuestion) -> None:
        self.question, self.found = question, None
        if question.problem is None:
            self.state.setText(self.tr("There are no orders to learn from yet."))
            return
        self._show_searching(True)
        self._looking = self.shared.searches.look(self, question.search, self._show, self._end)

    def _cut_short(self) -> None:
        if self._looking is not None:
            self._looking.cut_short()

    def _end(self, found: Result[BoxSets]) -> None:
        self._show(found)
        self._show_searching(False)

    def _show_searching(self, going_on: bool) -> None:
        self.enough.setEnabled(going_on)
        self.paper.setEnabled(self.found is not None)
        self._show_state(going_on)

    def _show_state(self, going_on: bool) -> None:
        """Say what the figures rest on."""
        question, found = self.question, self.found
        if question is None or question.problem is None:
            return
        parts = [self.tr("Looking for better boxes…")] if going_on else []
        if found is not None:
            parts.append(self.tr("%Ln order(s)", "", found.orders))
            parts.append(self.tr("%Ln day(s)", "", question.days))
            if question.is_short:
                parts.append(self.tr("too few days for a year: a rough guess"))
        self.state.setText("  ·  ".join(parts))

    def _show(self, result: Result[BoxSets]) -> None:
        question, self.found = self.question, result.plan
        assert question is not None, "it was asked"  # noqa: S101
        for name, each in self._sets(result.plan).items():
            self.cards[name].show_set(question, result.plan, each)
        self._show_state(True)
        self._choose(self._chosen)

    def _sets(self, found: BoxSets) -> dict[str, BoxSet]:
        return dict(zip(SETS, (found.today, *found.proposals), strict=True))

    def _choose(self, name: str) -> None:
        self._chosen = name
        for card in self.cards.values():
            card.set_chosen(card.name == name)
        question, found = self.question, self.found
        if question is None or found is None:
            return
        each = self._sets(found)[name]
        whole = max(1, each.cost.parcels)
        rows = [
            BoxRow(box, question.a_year(used, found), round(100 * used / whole))
            for box, used in zip(each.boxes, each.uses, strict=True)
        ]
        self.table.model.set_rows(rows)

    def _choose_sizes(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Sizes to buy…"), "", "CSV (*.csv)")
        if name:
            self.take_sizes(Path(name))

    def take_sizes(self, file: Path) -> None:
        """Propose sets of the sizes in a file only."""
        program = self.shared.program

        def taken(sizes: tuple[BoxType, ...]) -> None:
            self._to_buy = sizes
            words = self.tr("%Ln size(s) to choose from.", "", len(sizes))
            self.says.emit(Feedback.GOOD, Spoken(words))
            self._look()

        self.shared.reads.do(self, lambda: program.box_sizes(file), taken)

    def _choose_paper(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), "", "PDF (*.pdf)")
        if name:
            self.save_paper(Path(name))

    def save_paper(self, file: Path) -> None:
        """Write the report as a PDF."""
        question, found, program = self.question, self.found, self.shared.program
        if question is None or found is None:
            return
        report, by = report_of(question, found), self._person.name
        language = self.shared.language

        def saved(_: None) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("The report is saved.")))

        self.shared.reads.do(self, lambda: program.save_report(report, file, by, language), saved)
