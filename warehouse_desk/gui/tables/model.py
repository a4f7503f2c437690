"""Rows of one kind as a table model; more of them come as one scrolls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from typing_extensions import override

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

#: How many rows come at once.
PAGE = 200
_TOP = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """What a column shows of a row, and by what it is sorted (else by its text)."""

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    icon: Callable[[Row], QIcon] | None = None
    width: int = 120
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Holds all rows, shows those that pass the filter, in the order of one column."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[Row] = []
        self._passing: list[Row] = []
        self._shown = 0
        self._filter = ""
        self._keep: Callable[[Row], bool] = lambda _: True
        self._order: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self._all = list(rows)
        self._choose()

    def filter_by(self, text: str) -> None:
        """Keep rows in which every word occurs in some column."""
        self._filter = text.strip().casefold()
        self._choose()

    def keep_if(self, keep: Callable[[Row], bool]) -> None:
        """Keep rows of a kind."""
        self._keep = keep
        self._choose()

    @property
    def rows(self) -> Sequence[Row]:
        """List all rows that pass the filter, in order, also those not yet scrolled to."""
        return self._passing

    def row(self, at: int) -> Row:
        """Give one row."""
        return self._passing[at]

    def texts(self, row: Row) -> list[str]:
        """Write a row as it is seen."""
        return [column.text(row) for column in self.columns]

    def _choose(self) -> None:
        self.beginResetModel()
        words = self._filter.split()
        self._passing = [row for row in self._all if self._keep(row) and self._has(row, words)]
        if self._order is not None:
            self._sort(*self._order)
        self._shown = min(PAGE, len(self._passing))
        self.endResetModel()

    def _has(self, row: Row, words: list[str]) -> bool:
        if not words:
            return True
        text = " ".join(self.texts(row)).casefold()
        return all(word in text for word in words)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self.columns[column]
        self._passing.sort(
            key=chosen.sort or chosen.text, reverse=order is Qt.SortOrder.DescendingOrder
        )

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self._choose()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._shown

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self._passing)

    @override
    def fetchMore(self, parent: Index) -> None:
        more = min(PAGE, len(self._passing) - self._shown)
        self.beginInsertRows(_TOP, self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self._passing[index.row()]
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            return column.text(row)
        if role == _ROLE.DecorationRole and column.icon is not None:
            return column.icon(row)
        if role == _ROLE.TextAlignmentRole:
            side = _TRAILING if column.is_number else _LEADING
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return self.columns[section].title
        if role == _ROLE.TextAlignmentRole:
            side = _TRAILING if self.columns[section].is_number else _LEADING
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
