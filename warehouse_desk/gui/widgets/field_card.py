"""A card of fields to fill in, each with its name beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from warehouse_desk.domain.pins import MOST_DIGITS
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import label


class FieldCard(QFrame):
    """Fields with their names beside them; `keep` keeps what they say."""

    kept = Signal(object)

    def __init__(self, shared: Shared, heading: str) -> None:
        super().__init__()
        self.shared = shared
        self.setObjectName("card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(label(heading, Size.HEADING), 0, 0, 1, 2)

    def add_rows(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        """Put fields below each other."""
        for words, field in rows:
            at = self._grid.rowCount()
            named = label(words)
            named.setBuddy(field)
            field.setAccessibleName(words)
            self._grid.addWidget(named, at, 0)
            self._grid.addWidget(field, at, 1)

    def add_keep(self) -> None:
        """Put the button below the fields."""
        self.keep = button(self.shared, self.tr("Keep it"), "done", "next")
        self.keep.clicked.connect(self._keep)
        self._grid.addWidget(self.keep, self._grid.rowCount(), 0, 1, 2)

    def _keep(self) -> None:
        raise NotImplementedError


def code_field() -> QLineEdit:
    """Make a field for a code: codes run left to right in any language."""
    field = QLineEdit()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setMaxLength(80)
    return field


def secret_field(words: str, longest: int = MOST_DIGITS) -> QLineEdit:
    """Make a field whose contents nobody may read, with what goes in as its words."""
    field = code_field()
    field.setMaxLength(longest)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    return field
