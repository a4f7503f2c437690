"""Two codes one above the other in the same form, with the signs marked that differ."""

from difflib import SequenceMatcher

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.gui.theme import Size, font

_MOST_SIGNS = 24


def differing(wanted: str, scanned: str) -> tuple[frozenset[int], frozenset[int]]:
    """Find the places in both codes that are not the same."""
    matcher = SequenceMatcher(None, wanted, scanned, autojunk=False)
    same = [block for block in matcher.get_matching_blocks() if block.size]
    in_wanted = {place for block in same for place in range(block.a, block.a + block.size)}
    in_scanned = {place for block in same for place in range(block.b, block.b + block.size)}
    return (
        frozenset(range(len(wanted))) - in_wanted,
        frozenset(range(len(scanned))) - in_scanned,
    )


class CodePair(QWidget):
    """Draws both codes sign under sign; codes run left-to-right on every page."""

    def __init__(self, ink: str, ground: str) -> None:
        super().__init__()
        self._ink, self._ground = QColor(ink), QColor(ground)
        self._rows: tuple[tuple[str, str, frozenset[int]], ...] = ()
        self._font = font(Size.HEADING, bold=True, small=True)
        self._font.setStyleHint(QFont.StyleHint.Monospace)
        self._small = font(Size.NOTE)
        self.hide()

    def compare(self, captions: tuple[str, str], wanted: str, scanned: str) -> None:
        """Show what was wanted above what was scanned."""
        wanted, scanned = wanted[:_MOST_SIGNS], scanned[:_MOST_SIGNS]
        in_wanted, in_scanned = differing(wanted, scanned)
        self._rows = ((captions[0], wanted, in_wanted), (captions[1], scanned, in_scanned))
        self.setAccessibleName(f"{captions[0]} {wanted}, {captions[1]} {scanned}")
        self.updateGeometry()
        self.update()
        self.show()

    @property
    def _cell(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance("W") + 2

    @property
    def _caption_width(self) -> float:
        metrics = QFontMetricsF(self._small)
        return max((metrics.horizontalAdvance(row[0]) for row in self._rows), default=0) + 12

    @override
    def sizeHint(self) -> QSize:
        signs = max((len(row[1]) for row in self._rows), default=0)
        return QSize(int(self._caption_width + signs * self._cell) + 8, 64)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (caption, code, marked) in enumerate(self._rows):
            top = self.height() / 2 - 32 + at * 32
            self._draw_row(painter, top, caption, code, marked)
        painter.end()

    def _draw_row(
        self, painter: QPainter, top: float, caption: str, code: str, marked: frozenset[int]
    ) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        caption_width, cell = self._caption_width, self._cell
        caption_at = self.width() - caption_width if mirrored else 0.0
        code_at = 0.0 if mirrored else caption_width
        painter.setPen(self._ink)
        painter.setFont(self._small)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(caption_at, top, caption_width, 30),
            side | Qt.AlignmentFlag.AlignVCenter,
            caption,
        )
        painter.setFont(self._font)
        for place, sign in enumerate(code):
            box = QRectF(code_at + place * cell, top + 1, cell - 2, 29)
            if place in marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._ink)
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(self._ground if place in marked else self._ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
