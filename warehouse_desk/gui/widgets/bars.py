"""Shares as bars with the bounds they lie between."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.gui.shared import Shared

_ROW, _NAME = 28, 220
_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Bar:
    """A share in basis points between two bounds; pale where it rests on too little."""

    name: str
    share: int
    low: int
    high: int
    is_sure: bool


class Bars(QWidget):
    """Draws a few bars, mirrored where the window is."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these."""
        self.bars = tuple(bars)
        self.setMinimumHeight(_ROW * max(1, len(self.bars)))
        self.setAccessibleName(", ".join(bar.name for bar in self.bars))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max((bar.high for bar in self.bars), default=_WHOLE) or _WHOLE
        for at, bar in enumerate(self.bars):
            self._draw(painter, at * _ROW, bar, (self.width() - _NAME - 16) / top)
        painter.end()

    def _draw(self, painter: QPainter, y: float, bar: Bar, scale: float) -> None:
        theme = self._shared.theme
        painter.setPen(QColor(theme.ink))
        name = self._placed(QRectF(0, y, _NAME - 8, _ROW))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(name, int(flags), bar.name)
        colour = QColor(theme.accent)
        colour.setAlphaF(1.0 if bar.is_sure else 0.35)
        painter.fillRect(self._placed(QRectF(_NAME, y + 6, bar.share * scale, _ROW - 12)), colour)
        painter.setPen(QPen(QColor(theme.ink), 2))
        reach = self._placed(
            QRectF(_NAME + bar.low * scale, y + _ROW / 2, (bar.high - bar.low) * scale, 0)
        )
        painter.drawLine(reach.topLeft(), reach.topRight())

    def _placed(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return box
        return QRectF(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())
