"""Small windows over a page: keys of the page, a typed code. None of them stops a scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct, key_name
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code


class KeysPopup(QDialog):
    """All keys that work on a page."""

    def __init__(self, acts: tuple[KeyAct, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys on this page"))
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(label(self.windowTitle(), Size.HEADING), 0, 0, 1, 2)
        for row, act in enumerate(acts, start=1):
            grid.addWidget(label(isolate_code(key_name(act.key)), tone="accent"), row, 0)
            grid.addWidget(label(act.words), row, 1)
        hint = self.tr("Each act also has a printed command code: scan it instead.")
        grid.addWidget(label(hint, Size.NOTE, wrap=True), len(acts) + 1, 0, 1, 2)


class TypePopup(QDialog):
    """A field for a code whose bars are damaged."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Type a code"))
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        # A code is written left-to-right on every page.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setPlaceholderText("LOC-A-03-12")
        self.field.setAccessibleName(self.windowTitle())
        self.field.returnPressed.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        column.addWidget(self.field)
        hint = self.tr("As it stands under the bars, then Enter. It counts as a scan.")
        column.addWidget(label(hint, Size.NOTE))
        self.setMinimumWidth(480)

    def _send(self) -> None:
        text = self.field.text().strip()
        self.close()
        if text:
            self.typed.emit(text)
