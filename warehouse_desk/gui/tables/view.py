"""A table with its filter, its count, and the ways to take its rows elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.csv import as_csv
from warehouse_desk.gui.tables.model import Column, RowsModel
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.keys import bind
from warehouse_desk.gui.widgets.labels import label

Row = TypeVar("Row")


class RowsTable(QWidget, Generic[Row]):
    """Rows of one kind; `bar` has room for more buttons beside the filter."""

    def __init__(self, shared: Shared, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._shared = shared
        self.model: RowsModel[Row] = RowsModel(columns, self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self._set_up_view(columns)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.model.filter_by)
        self.count = label(tone="quiet")
        self.model.modelReset.connect(self._show_count)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(GRID)
        self.bar.addWidget(self.filter, 1)
        self.bar.addWidget(self.count)
        self.bar.addWidget(self._export_button())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self.bar)
        column.addWidget(self.view, 1)
        bind("Ctrl+C", self.copy, self.view)

    def _set_up_view(self, columns: Sequence[Column[Row]]) -> None:
        view = self.view
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setAlternatingRowColors(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(44)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        for at, one in enumerate(columns):
            view.setColumnWidth(at, one.width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)

    def _export_button(self) -> QPushButton:
        made = button(self._shared, self.tr("Export CSV"), "export")
        made.clicked.connect(self._export)
        return made

    @property
    def selected(self) -> list[Row]:
        """List the rows that are selected."""
        chosen = self.view.selectionModel().selectedRows()
        return [self.model.row(index.row()) for index in sorted(chosen, key=lambda i: i.row())]

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text, a tab between columns."""
        lines = ["\t".join(self.model.texts(row)) for row in self.selected]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def export(self, file: Path) -> None:
        """Write what is seen, all of it, to a file."""
        titles = [column.title for column in self.model.columns]
        rows = (self.model.texts(row) for row in self.model.rows)
        self._shared.program.write_text(file, as_csv(titles, rows))

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export CSV"), "", "CSV (*.csv)")
        if name:
            self.export(Path(name))

    def _choose_columns(self) -> None:
        menu = QMenu(self)
        for at, column in enumerate(self.model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(at))
            action.toggled.connect(lambda shown, at=at: self.view.setColumnHidden(at, not shown))
        menu.exec(self.view.cursor().pos())

    def _show_count(self) -> None:
        self.count.setText(self.tr("%Ln row(s)", "", len(self.model.rows)))
