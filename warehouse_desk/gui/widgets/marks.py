"""Marks beside a value: the pieces of a line as pips, and the shape of a cart position."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from warehouse_desk.gui.theme import Size, Theme, font

#: More pieces than this are shown by their numbers alone.
MOST_PIPS = 12
#: Colours that colour-blind people tell apart (Okabe & Ito 2008); each goes with a shape.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#8A8F92")
#: Corners of the shapes; 0 is a circle, less than 0 a star.
_SHAPES = (3, 0, 4, 6, -5, 5, -4, 8)


class Pips(QWidget):
    """One square a piece: filled when it is taken."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done = self._all = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_pieces(self, done: int, wanted: int) -> None:
        """Show `done` of `wanted`."""
        self._done, self._all = done, wanted
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        shown = self._all if self._all <= MOST_PIPS else 0
        return QSize(min(shown, 6) * 24, 24 * math.ceil(shown / 6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._all > MOST_PIPS:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        for piece in range(self._all):
            column, row = piece % 6, piece // 6
            x = self.width() - (column + 1) * 24 if mirrored else column * 24
            full = piece < self._done
            painter.setBrush(QColor(self._theme.accent) if full else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x + 3, row * 24 + 3, 18, 18), 3, 3)
        painter.end()


class PositionMark(QWidget):
    """The shape, colour and number of a position on the cart."""

    def __init__(self, theme: Theme, side: int = 72) -> None:
        super().__init__()
        self._theme = theme
        self._position = 0
        self.setFixedSize(side, side)
        self.hide()

    def set_position(self, position: int) -> None:
        """Show a position; 0 shows none."""
        self._position = position
        self.setVisible(position > 0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._position:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = (self._position - 1) % len(_SHAPES)
        painter.setBrush(QColor(_COLOURS[at]))
        painter.setPen(QPen(QColor(self._theme.ink), 2))
        _draw_shape(painter, _SHAPES[at], QRectF(self.rect()).adjusted(3, 3, -3, -3))
        painter.setPen(QColor("#14181A"))
        painter.setFont(font(Size.HEADING, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._position))
        painter.end()


def _draw_shape(painter: QPainter, corners: int, box: QRectF) -> None:
    if corners == 0:
        painter.drawEllipse(box)
        return
    painter.drawPolygon(QPolygonF(_corners(corners, box)))


def _corners(corners: int, box: QRectF) -> list[QPointF]:
    """List the corners of a regular shape that stands on its base, or of a star."""
    count = corners if corners > 0 else -2 * corners
    turn = math.pi / count if corners > 0 and corners % 2 == 0 else 0.0
    centre, radius = box.center(), box.width() / 2
    found = []
    for corner in range(count):
        reach = radius * (0.62 if corners < 0 and corner % 2 else 1.0)
        angle = 2 * math.pi * corner / count - math.pi / 2 + turn
        found.append(centre + QPointF(reach * math.cos(angle), reach * math.sin(angle)))
    return found
