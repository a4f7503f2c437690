"""The floor to look at and correct: zones in colours and by name, one thing chosen."""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from typing_extensions import override

from warehouse_desk.gui.theme import Scheme, Size, Theme, font
from warehouse_desk.gui.walk import MapAisle
from warehouse_desk.gui.widgets.floor_map import FloorMap, Scale

T = TypeVar("T")
#: Hues that people who see few colours tell apart, in the order of the zones; names tell as well.
_HUES = (205, 35, 275, 165, 330, 60)
_BRACKET = 8
#: The handles of the cross aisles, beside the first aisle.
_HANDLE = QRectF(-26, -11, 20, 22)
#: So near a cross aisle the mouse means it.
_NEAR = 6


class FloorDrawing(FloorMap):
    """A map to choose on, with the mouse or the arrow keys as they point.

    Left and right lead from aisle to aisle, up and down from cross aisle to cross aisle.
    """

    chosen = Signal(str)
    #: The y of a cross aisle.
    cross_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.selected = ""
        self.selected_cross: int | None = None
        #: Aisles that something was found about.
        self.marked: frozenset[str] = frozenset()

    def select(self, aisle: str) -> None:
        """Frame an aisle."""
        self.selected, self.selected_cross = aisle, None
        self.update()

    def select_cross(self, y: int) -> None:
        """Frame a cross aisle."""
        self.selected, self.selected_cross = "", y
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
        for number, y in enumerate(self.plan.cross_y, start=1):
            self._draw_handle(painter, place, number, y)
        self._draw_start(painter, place)
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

    def _draw_handle(self, painter: QPainter, place: Scale, number: int, y: int) -> None:
        """Number a cross aisle at its end; the chosen one is drawn through."""
        left = place.aisle_box(self.plan.aisles[0]).left()
        right = place.aisle_box(self.plan.aisles[-1]).right()
        handle = _HANDLE.translated(left, place.y(y))
        is_chosen = y == self.selected_cross
        colour, paper = QColor(self._theme.accent), QColor(self._theme.surface)
        if is_chosen:
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(handle.right(), place.y(y)), QPointF(right, place.y(y)))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if is_chosen else paper)
        painter.drawRoundedRect(handle, 4, 4)
        painter.setPen(paper if is_chosen else colour)
        painter.setFont(font(Size.NOTE, bold=True))
        painter.drawText(handle, Qt.AlignmentFlag.AlignCenter, str(number))

    def _draw_start(self, painter: QPainter, place: Scale) -> None:
        """Draw a house where walks begin."""
        at = place.point(self.plan.start)
        painter.setPen(QPen(QColor(self._theme.surface), 2))
        painter.setBrush(QColor(self._theme.ink))
        corners = ((-11, -1), (0, -12), (11, -1), (7, -1), (7, 9), (-7, 9), (-7, -1))
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.plan.aisles:
            return
        at, place = event.position(), self.scale
        near = min(self.plan.cross_y, key=lambda y: abs(place.y(y) - at.y()))
        reach = -_HANDLE.top() if at.x() < place.aisle_box(self.plan.aisles[0]).left() else _NEAR
        if abs(place.y(near) - at.y()) <= reach:
            self.cross_chosen.emit(near)
        elif aisle := place.aisle_at(at, self.plan):
            self.chosen.emit(aisle.name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _SIDEWAYS and self.plan.aisles:
            names = [aisle.name for aisle in self.plan.aisles]
            self.chosen.emit(_next(names, self.selected, _SIDEWAYS[key]))
        elif key in _ALONG and self.plan.aisles:
            self.cross_chosen.emit(_next(self.plan.cross_y, self.selected_cross, _ALONG[key]))
        else:
            super().keyPressEvent(event)


_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ALONG = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}


def _next(things: Sequence[T], now: T | None, by: int) -> T:
    at = things.index(now) + by if now in things else 0
    return things[max(0, min(at, len(things) - 1))]
