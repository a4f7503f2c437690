"""Fields to choose in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from warehouse_desk.gui.shared import Shared

_ARROW = 20


class ChoiceField(QComboBox):
    """A combo box with our own arrow: a style sheet takes the system's away."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._arrow = shared.pixmap("down", _ARROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 12 if mirrored else self.width() - 12 - _ARROW
        painter = QPainter(self)
        painter.drawPixmap(x, (self.height() - _ARROW) // 2, self._arrow)
        painter.end()
