"""Lines to go through: each with its count and, when done, its tick; the newest is lit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column, RowsModel
from warehouse_desk.i18n import isolate_code


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as it is shown; `lit` marks what was scanned last, `is_next` what is wanted now."""

    name: str
    code: str
    done: int
    wanted: int
    note: str = ""
    icon: str = ""
    lit: bool = False
    is_next: bool = False

    @property
    def is_done(self) -> bool:
        """Tell whether nothing is missing."""
        return self.done >= self.wanted


class LinesList(QTableView):
    """A quiet table: tick, name, code, done of wanted."""

    def __init__(self, shared: Shared, *, counts: bool = True) -> None:
        super().__init__()
        self._shared = shared
        columns = self._columns() if counts else self._columns()[:-1]
        self._model: RowsModel[LineView] = RowsModel(columns, self)
        self.setModel(self._model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(44)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self._model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _columns(self) -> list[Column[LineView]]:
        return [
            Column("", _name, icon=self._mark),
            Column("", lambda line: isolate_code(line.code)),
            Column("", self._count, is_number=True),
        ]

    def _mark(self, line: LineView) -> QIcon:
        if line.is_done:
            return self._shared.icon("good", self._shared.theme.good)
        if line.is_next:
            return self._shared.icon("next", self._shared.theme.accent)
        return self._shared.icon(line.icon) if line.icon else QIcon()

    def _count(self, line: LineView) -> str:
        number = self._shared.language.number
        return self.tr("{done} of {wanted}").format(
            done=number(line.done), wanted=number(line.wanted)
        )

    @property
    def lines(self) -> Sequence[LineView]:
        """List what is shown."""
        return self._model.rows

    def show_lines(self, lines: Sequence[LineView]) -> None:
        """Show other lines, the lit one in view, and before it what is wanted now."""
        self._model.set_rows(lines)
        lit = next((at for at, line in enumerate(lines) if line.lit), None)
        wanted = next((at for at, line in enumerate(lines) if line.is_next), None)
        for at in (lit, wanted):
            self._bring_into_view(at)
        if lit is None:
            self.clearSelection()
        else:
            self.selectRow(lit)

    def _bring_into_view(self, at: int | None) -> None:
        if at is None:
            return
        while at >= self._model.rowCount():
            self._model.fetchMore(self.rootIndex())
        self.scrollTo(self._model.index(at, 0))


def _name(line: LineView) -> str:
    return f"{line.name}  ·  {line.note}" if line.note else line.name
