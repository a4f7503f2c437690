"""The wall as it stands in the room: a cell a slot, the one to use lit, complete ones ticked.

The wall is never mirrored: it does not turn round with the language.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import Size, font
from warehouse_desk.usecases.wall import SlotView

_MOST_COLUMNS = 12
_GAP = 6


class WallGrid(QWidget):
    """Draws the slots in rows of up to twelve."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._slots: tuple[SlotView, ...] = ()
        self._lit = ""
        self._complete = self.tr("complete")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(320, 104)

    def show_slots(self, slots: tuple[SlotView, ...], lit: str) -> None:
        """Show the slots; `lit` is the one to use now."""
        self._slots, self._lit = slots, lit
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 280)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._slots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = min(_MOST_COLUMNS, len(self._slots))
        rows = -(-len(self._slots) // columns)
        width = (self.width() - _GAP * (columns - 1)) / columns
        height = min((self.height() - _GAP * (rows - 1)) / rows, 160.0)
        for at, slot in enumerate(self._slots):
            left, top = (at % columns) * (width + _GAP), (at // columns) * (height + _GAP)
            self._draw_slot(painter, QRectF(left, top, width, height), slot)
        painter.end()

    def _draw_slot(self, painter: QPainter, box: QRectF, slot: SlotView) -> None:
        theme = self._shared.theme
        lit = slot.wall_slot == self._lit
        full = is_complete(slot)
        ground = theme.accent if lit else theme.good_ground if full else theme.surface
        ink = theme.on_accent if lit else theme.ink
        painter.setPen(QPen(QColor(theme.good if full else theme.line), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(QColor(ink))
        painter.setFont(font(Size.HEADING, bold=True, small=self._shared.small))
        name = slot.wall_slot.rpartition("-")[2]
        upper = QRectF(box.left(), box.top() + 8, box.width(), box.height() * 0.45)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, name)
        if slot.order_ref:
            self._draw_filling(painter, box, slot, ink, full=full)

    def _draw_filling(
        self, painter: QPainter, box: QRectF, slot: SlotView, ink: str, *, full: bool
    ) -> None:
        painter.setFont(font(Size.NOTE, bold=full))
        painter.setPen(QColor(ink))
        number = self._shared.language.number
        words = self._complete if full else f"{number(slot.pieces)} / {number(slot.wanted)}"
        lower = QRectF(box.left(), box.top() + box.height() * 0.5, box.width(), box.height() * 0.4)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, words)
        if full:
            tick = self._shared.pixmap("done", 16, self._shared.theme.good)
            painter.drawPixmap(int(box.right()) - 24, int(box.top()) + 8, tick)


def is_complete(slot: SlotView) -> bool:
    """Tell whether all that its order wants is in a slot."""
    return bool(slot.order_ref) and slot.pieces >= slot.wanted > 0
