"""Why goods come back: analyses with formula, bars, table, and the pieces behind each row."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.program import ReportWords
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.bars import Bar, Bars
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import label, scrolling
from warehouse_desk.gui.words import Spoken
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.report import Cell, Report

#: The analyses in the order of their questions; the last ones are what they rest on.
ANALYSES = (
    "returns-by-product", "time-to-return", "return-cost", "returns-by-customer-group",
    "returns-feedback", "returns-by-place", "returns-over-time", "return-rate-by-channel",
    "grading-agreement", "reference-agreement", "grading-drift", "refund-time", "satisfaction",
    "return-carriers", "return-labels", "returned-units",
)  # fmt: skip
_PIECES = "returned-units"
#: What a row stands for, where that is no pieces.
_BEHIND = {"return-carriers": "return-labels"}
_MOST_BARS = 12
#: Columns by which a row leads to its pieces: those of the table of pieces with the same name.
_LEADS = ("sku", "channel", "country", "reason", "rma", "plate", "disposition", "carrier")
_NAMES = ("carrier", "name", "word", "area", "customer_group", "channel", "of", "month")


@dataclass(frozen=True, slots=True)
class AnalysisRow:
    """A row in words, and as it was computed."""

    texts: tuple[str, ...]
    cells: tuple[Cell, ...]


class AnalysesPage(Page):
    """One analysis at a time; a double click on a row shows the pieces it stands for."""

    tables = frozenset(
        {"goods_return", "return_label", "returned_unit", "unit_cost", "second_look", "survey"}
    )

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.report: Report | None = None
        self._lead: dict[str, Cell] = {}
        self.choice = ChoiceField(shared)
        for name in ANALYSES:
            self.choice.addItem(shared.language.say(f"report.title.{name}"), name)
        self.choice.activated.connect(self._chosen)
        self.figures = label(size=Size.HEADING, wrap=True)
        self.basis = label(size=Size.NOTE, wrap=True)
        self.bars = Bars(shared)
        self.paper = button(shared, self.tr("Save as PDF"), "print")
        self.paper.clicked.connect(self._choose_paper)
        self._place = QVBoxLayout()
        self.table: RowsTable[AnalysisRow] | None = None
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.choice, 1)
        top.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.figures)
        column.addWidget(scrolling(self.bars), 1)
        column.addLayout(self._place, 2)
        column.addWidget(self.basis)

    @property
    @override
    def title(self) -> str:
        return self.tr("Why goods come back")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("A bar is a share, the line the bounds it lies between; pale is too little.")

    @override
    def refresh(self) -> None:
        store, language = self.shared.program.store, self.shared.language
        name, program = self.choice.currentData(), self.shared.program

        def read() -> tuple[Report, ReportWords]:
            with store.look() as reading:
                made = make_report(reading, name, ALWAYS)
            return made, program.report_words(made, language)

        self.shared.reads.do(self, read, self._show)

    def _chosen(self) -> None:
        self._lead = {}
        self.refresh()

    def _show(self, made: tuple[Report, ReportWords]) -> None:
        self.report, words = made
        self.figures.setText("  ·  ".join(f"{name}: {value}" for name, value in words.figures[:4]))
        self.basis.setText("  ".join(words.basis))
        names = [one.name for one in self.report.columns]
        rows = [
            AnalysisRow(texts, cells)
            for texts, cells in zip(words.rows, self.report.rows, strict=True)
            if all(
                cells[names.index(name)] == value
                for name, value in self._lead.items()
                if name in names
            )
        ]
        self._show_table(words.headings, rows)
        self._show_bars(names, rows)

    def _show_table(self, headings: tuple[str, ...], rows: list[AnalysisRow]) -> None:
        columns = [_column(heading, at) for at, heading in enumerate(headings)]
        if self.table is not None:
            self._place.removeWidget(self.table)
            _drop(self.table)
        self.table = RowsTable(self.shared, columns)
        self.table.view.doubleClicked.connect(lambda at: self.go_down(at.row()))
        self.table.model.set_rows(rows)
        self._place.addWidget(self.table)

    def _show_bars(self, names: list[str], rows: list[AnalysisRow]) -> None:
        share = next(
            (one for one in ("return_rate_bp", "share_bp", "agreed_bp", "late_bp") if one in names),
            "",
        )
        bars = []
        for row in rows[:_MOST_BARS] if share and "at_most_bp" in names else []:
            cells = dict(zip(names, row.cells, strict=True))
            texts = dict(zip(names, row.texts, strict=True))
            if isinstance(value := cells[share], int):
                low, high = cells["at_least_bp"] or 0, cells["at_most_bp"] or 0
                name = "  ".join(texts[one] for one in (*_NAMES, "reason") if one in texts)
                bars.append(Bar(name, value, int(str(low)), int(str(high)), bool(cells["enough"])))
        self.bars.show_bars(bars)
        self.bars.setVisible(bool(bars))

    def go_down(self, at: int) -> None:
        """Show the pieces, or the labels, that a row stands for."""
        if self.report is None or self.table is None or self.report.name == _PIECES:
            return
        cells = dict(
            zip(
                (one.name for one in self.report.columns),
                self.table.model.row(at).cells,
                strict=True,
            )
        )
        self._lead = {name: cells[name] for name in _LEADS if cells.get(name) is not None}
        behind = _BEHIND.get(self.report.name, _PIECES)
        self.choice.setCurrentIndex(self.choice.findData(behind))
        self.refresh()

    @override
    def go_back(self) -> bool:
        if not self._lead:
            return False
        self._lead = {}
        self.choice.setCurrentIndex(0)
        self.refresh()
        return True

    def _choose_paper(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), "", "PDF (*.pdf)")
        if name:
            self.save_paper(Path(name))

    def save_paper(self, file: Path) -> None:
        """Write the analysis as a PDF."""
        report, program, by = self.report, self.shared.program, self._person.name
        if report is None:
            return
        language = self.shared.language

        def saved(_: None) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("The report is saved.")))

        self.shared.reads.do(self, lambda: program.save_report(report, file, by, language), saved)


def _column(heading: str, at: int) -> Column[AnalysisRow]:
    return Column(heading, lambda row: row.texts[at], lambda row: _key(row.cells[at]))


def _key(cell: Cell) -> tuple[bool, str | float]:
    """Sort numbers as numbers, words as words, and what is not known last."""
    if cell is None:
        return True, ""
    return False, cell if isinstance(cell, int) else str(cell)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
