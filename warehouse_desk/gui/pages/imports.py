"""Import: choose a file, look what would become of its rows, take it in."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.importing.report import ImportReport, RefusedRow
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.rows import RowKind

#: So many kinds of files stand beside each other: at 200 %, and else.
_FEW, _MANY = 4, 6


class ImportPage(Page):
    """Every row is accounted for: taken, known already, or refused with its reason."""

    _told = Signal(int, int)

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.file: Path | None = None
        self._kind = RowKind.ORDERS
        self._values: dict[str, QLabel] = {}
        self._notes = label(tone="quiet", wrap=True)
        self.table: RowsTable[RefusedRow] = RowsTable(shared, self._columns())
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1)
        self._told.connect(self._show_progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._kind_row())
        column.addLayout(self._file_row())
        column.addWidget(self._progress)
        column.addLayout(self._counts())
        column.addWidget(self._notes)
        column.addWidget(self.table, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Import")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Choose what the file holds, then the file. Look first; then take it in.")

    def _kind_row(self) -> QGridLayout:
        rows = QGridLayout()
        rows.setSpacing(GRID // 2)
        self._group = QButtonGroup(self)
        across = _FEW if self.shared.small else _MANY
        for at, kind in enumerate(RowKind):
            choice = QPushButton(self.shared.language.say(f"row_kind.{kind.value}"))
            choice.setCheckable(True)
            choice.setChecked(kind is self._kind)
            choice.clicked.connect(lambda _=False, kind=kind: self._set_kind(kind))
            self._group.addButton(choice)
            rows.addWidget(choice, at // across, at % across)
        return rows

    def _file_row(self) -> QHBoxLayout:
        self._choose = button(self.shared, self.tr("Choose a file…"), "import")
        self._choose.clicked.connect(self._choose_file)
        self._name = label(tone="quiet")
        self.look = button(self.shared, self.tr("Look first"), "inspect")
        self.look.clicked.connect(lambda: self._start(dry_run=True))
        self.take = button(self.shared, self.tr("Take it in"), "import", "next")
        self.take.clicked.connect(lambda: self._start(dry_run=False))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        row.addWidget(self.look)
        row.addWidget(self.take)
        self._allow(False)
        return row

    def _counts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name, words in (
            ("rows", self.tr("rows")),
            ("taken", self.tr("taken")),
            ("known", self.tr("known already")),
            ("refused", self.tr("refused")),
        ):
            box = card()
            grid = QGridLayout(box)
            self._values[name] = label("–", Size.HEADING)
            grid.addWidget(self._values[name], 0, 0)
            grid.addWidget(label(words, Size.NOTE), 1, 0)
            row.addWidget(box, 1)
        return row

    def _columns(self) -> list[Column[RefusedRow]]:
        language = self.shared.language
        return [
            Column(
                self.tr("Line"), lambda row: language.number(row.row), lambda row: row.row,
                is_number=True, width=90,
            ),
            Column(self.tr("Field"), lambda row: isolate_code(row.field), width=160),
            Column(
                self.tr("Why it was refused"),
                lambda row: sentence(language, row.reason, row.facts), width=600,
            ),
        ]  # fmt: skip

    def _set_kind(self, kind: RowKind) -> None:
        self._kind = kind

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), "", self.tr("Tables (*.csv *.txt *.tsv);;All files (*)")
        )
        if name:
            self.set_file(Path(name))

    def set_file(self, file: Path) -> None:
        """Choose a file."""
        self.file = file
        self._name.setText(isolate_code(file.name))
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        self.look.setEnabled(allowed)
        self.take.setEnabled(allowed)

    def _start(self, *, dry_run: bool) -> None:
        file, kind = self.file, self._kind
        if file is None:
            return
        act = Act(uuid4().hex, self._person.person, "import")
        self._allow(False)
        self._progress.setRange(0, 0)

        def work() -> ImportReport:
            return self.shared.program.import_file(
                act, kind, file, dry_run=dry_run, told=self._told.emit
            )

        self.shared.reads.do(
            self, work, lambda report: self._show_report(report, dry_run=dry_run), self._failed
        )

    def _show_progress(self, done: int, of: int) -> None:
        self._progress.setRange(0, of)
        self._progress.setValue(done)

    def _show_report(self, report: ImportReport, *, dry_run: bool) -> None:
        self._end()
        number = self.shared.language.number
        counts = {
            "rows": report.rows,
            "taken": report.taken,
            "known": report.known,
            "refused": len(report.refused),
        }
        for name, count in counts.items():
            self._values[name].setText(number(count))
        self._notes.setText("\n".join(self._noted(report)))
        self.table.model.set_rows(report.refused)
        if dry_run:
            words = self.tr("%Ln row(s) would be taken. Nothing was changed yet.", "", report.taken)
            self.says.emit(Feedback.INFO, Spoken(words))
        else:
            words = self.tr("%Ln row(s) taken.", "", report.taken)
            self.says.emit(Feedback.GOOD, Spoken(words))

    def _noted(self, report: ImportReport) -> list[str]:
        """Say what was not understood, and what is odd about the floor now."""
        said = []
        if report.unknown_columns:
            columns = ", ".join(isolate_code(name) for name in report.unknown_columns)
            said = [self.tr("Columns that mean nothing here: {columns}").format(columns=columns)]
        language = self.shared.language
        return said + [sentence(language, one.says, one.facts) for one in report.findings]

    def _failed(self, failure: Exception) -> None:
        self._end()
        self.shared.reads.failed.emit(failure)

    def _end(self) -> None:
        self._progress.setRange(0, 1)
        self._progress.setValue(0)
        self._allow(True)
