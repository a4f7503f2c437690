"""Fields to choose in, and to write a number in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.widgets.labels import leading

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


class NumberField(QLineEdit):
    """A whole number between two others; what is no such number cannot be left."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.set_bounds(least, most)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)

    @property
    def number(self) -> int:
        """Read the number."""
        return self.locale().toInt(self.text())[0]

    def set_bounds(self, least: int, most: int) -> None:
        """Take other numbers from now on."""
        self.setValidator(QIntValidator(least, most, self))

    def set_number(self, number: int) -> None:
        """Show another number."""
        self.setText(str(number))
