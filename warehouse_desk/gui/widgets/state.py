"""A state of its own, such as nothing to do: what it means, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import set_words
from warehouse_desk.gui.widgets.labels import label


class StatePanel(QWidget):
    """An icon, a sentence, a second one in small, and one button."""

    def __init__(self, shared: Shared, icon: str) -> None:
        super().__init__()
        self._shared = shared
        self._icon = QLabel()
        self._icon.setPixmap(shared.pixmap(icon, 48 if shared.small else 96, shared.theme.accent))
        self.heading = label(size=Size.HEADING, wrap=True)
        self.detail = label(tone="quiet", wrap=True)
        self.button = QPushButton()
        self.button.setProperty("kind", "next")
        self.button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(GRID if shared.small else 2 * GRID)
        column.addStretch(1)
        for widget in (self._icon, self.heading, self.detail):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_state(self, heading: str, detail: str = "") -> None:
        """Say what it means and what to do next."""
        self.heading.setText(heading)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))

    def offer(self, words: str, icon: str, do: Callable[[], None]) -> None:
        """Give the panel its one button."""
        set_words(self._shared, self.button, words, icon, self._shared.theme.on_accent)
        self.button.clicked.connect(do)
        self.button.show()
