"""How far the work is: a bar and its sentence, at the foot of a station."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.labels import label


class ProgressFooter(QWidget):
    """A bar with words beside it; the bar fills along the line of reading."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.words = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._bar, 1)
        row.addWidget(self.words)
        self.setFixedHeight(4 * GRID)

    def set_progress(self, done: int, of: int, words: str) -> None:
        """Show `done` of `of`."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(min(done, max(of, 1)))
        self._bar.setVisible(of > 0)
        self.words.setText(words)
