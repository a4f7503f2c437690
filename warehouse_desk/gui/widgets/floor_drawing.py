"""The floor to look at and correct: zones in colours and by name, one aisle chosen."""

from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from typing_extensions import override

from warehouse_desk.gui.theme import Scheme, Size, Theme, font
from warehouse_desk.gui.walk import MapAisle
from warehouse_desk.gui.widgets.floor_map import FloorMap, Scale

#: Hues that people who see few colours tell apart, in the order of the zones; names tell as well.
_HUES = (205, 35, 275, 165, 330, 60)
_BRACKET = 8


class FloorDrawing(FloorMap):
    """A map to choose an aisle on: with the mouse, or with the arrow keys as they point."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.selected = ""
        #: Aisles that something was found about.
        self.marked: frozenset[str] = frozenset()

    def select(self, aisle: str) -> None:
        """Frame an aisle."""
        self.selected = aisle
        self.update()

    def mark(self, aisles: frozenset[str]) -> None:
        """Put a sign above the aisles that something was found about."""
        self.marked = aisles
        self.update()

    @override
    def ground(self, aisle: MapAisle) -> QColor:
        zones = sorted({one.zone for one in self.plan.aisles})
        hue = _HUES[zones.index(aisle.zone) % len(_HUES)]
        is_dark = self._theme.name is Scheme.DARK
        return QColor.fromHsl(hue, 90, 70) if is_dark else QColor.fromHsl(hue, 150, 218)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.plan.aisles:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.scale
        self._draw_zones(painter, place)
        for aisle in self.plan.aisles:
            if aisle.name in self.marked:
                self._draw_mark(painter, place, aisle)
            if aisle.name == self.selected:
                self._draw_frame(painter, place, aisle)
        painter.end()

    def _draw_zones(self, painter: QPainter, place: Scale) -> None:
        """Put a bracket with the zone's name under neighbouring aisles of one zone."""
        y = place.y(self.plan.cross_y[0]) + _BRACKET
        painter.setFont(font(Size.NOTE, bold=True))
        for zone, together in groupby(self.plan.aisles, key=lambda aisle: aisle.zone):
            row = list(together)
            left, right = place.aisle_box(row[0]).left(), place.aisle_box(row[-1]).right()
            painter.setPen(QPen(QColor(self._theme.quiet), 2))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(QColor(self._theme.ink))
            box = QRectF((left + right) / 2 - 40, y, 80, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, zone)

    def _draw_mark(self, painter: QPainter, place: Scale, aisle: MapAisle) -> None:
        """Draw a question in a circle in the middle of an aisle."""
        centre = place.aisle_box(aisle).center()
        painter.setPen(QPen(QColor(self._theme.on_ask), 2))
        painter.setBrush(QColor(self._theme.ask))
        painter.drawEllipse(centre, 10, 10)
        painter.setFont(font(Size.NOTE, bold=True))
        box = QRectF(centre.x() - 10, centre.y() - 10, 20, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

    def _draw_frame(self, painter: QPainter, place: Scale, aisle: MapAisle) -> None:
        painter.setPen(QPen(QColor(self._theme.accent), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.aisle_box(aisle).adjusted(-3, -3, 3, 3))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.plan.aisles and (aisle := self.scale.aisle_at(event.position(), self.plan)):
            self.chosen.emit(aisle.name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        names = [aisle.name for aisle in self.plan.aisles]
        if not by or not names:
            super().keyPressEvent(event)
            return
        at = names.index(self.selected) + by if self.selected in names else 0
        self.chosen.emit(names[max(0, min(at, len(names) - 1))])
