"""A cost as a bar: its parts beside each other, as long as they are dear."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from warehouse_desk.gui.theme import GRID, Theme

_HEIGHT = 3 * GRID


class CostBar(QWidget):
    """The parts, and how much the whole width stands for; it fills along the line of reading."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.colours = [QColor(one) for one in (theme.accent, theme.ask, theme.quiet)]
        self._ground = QColor(theme.sunken)
        self._parts: tuple[int, ...] = ()
        self._whole = 1
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[int], whole: int) -> None:
        """Draw these parts of the whole."""
        self._parts, self._whole = tuple(parts), max(1, whole)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        begin = 0.0
        for part, colour in zip(self._parts, self.colours, strict=False):
            width = self.width() * part / self._whole
            left = self.width() - begin - width if mirrored else begin
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), _HEIGHT), colour)
            begin += width
        painter.end()
