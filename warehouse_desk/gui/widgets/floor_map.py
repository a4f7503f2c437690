"""The map: aisles to scale, slots as ticks, the walk behind and ahead, and where the picker stands.

The floor is never mirrored: the room does not turn round with the language.
"""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.domain.floor import Direction
from warehouse_desk.gui.theme import Size, Theme, font
from warehouse_desk.gui.walk import FloorPlan, MapAisle, Stand, WalkView
from warehouse_desk.planning.floor import Point

_MARGIN, _HALF_AISLE_MM = 28, 900
_EMPTY = FloorPlan((), (0,), (0, 0))


class FloorMap(QWidget):
    """Draws a floor plan and one walk on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._walk = WalkView()
        self.plan = _EMPTY
        self.setMinimumSize(160, 120)

    def set_plan(self, plan: FloorPlan) -> None:
        """Draw another floor."""
        self.plan = plan
        self.update()

    def set_walk(self, walk: WalkView) -> None:
        """Draw another walk."""
        self._walk = walk
        self.update()

    @property
    def scale(self) -> "Scale":
        """Give what brings the floor into this widget."""
        return Scale(self.plan, QRectF(self.rect()))

    def ground(self, aisle: MapAisle) -> QColor:  # noqa: ARG002 - other maps go by the aisle
        """Choose the colour of an aisle's floor."""
        return QColor(self._theme.sunken)

    @override
    def sizeHint(self) -> QSize:
        return QSize(440, 260)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.plan.aisles:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.scale
        self._draw_floor(painter, place)
        self._draw_way(painter, place, self._walk.behind, self._theme.line, 4)
        self._draw_way(painter, place, self._walk.ahead, self._theme.accent, 3)
        self._draw_direction(painter, place)
        self._draw_stands(painter, place)
        self._draw_picker(painter, place)
        painter.end()

    def _draw_floor(self, painter: QPainter, place: "Scale") -> None:
        painter.setFont(font(Size.NOTE))
        for aisle in self.plan.aisles:
            shelf = place.aisle_box(aisle)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ground(aisle))
            painter.drawRect(shelf)
            if aisle.blocked:
                pattern = Qt.BrushStyle.BDiagPattern
                painter.setBrush(QBrush(QColor(self._theme.wrong), pattern))
                painter.drawRect(shelf)
            self._draw_ticks(painter, place, aisle, shelf.left(), shelf.right())
            if aisle.direction is not Direction.BOTH:
                self._draw_one_way(painter, place, aisle)
        self._draw_crosses(painter, place)
        self._draw_names(painter, place)

    def _draw_crosses(self, painter: QPainter, place: "Scale") -> None:
        """Cut the racks where a cross aisle leads through them."""
        first, last = (place.aisle_box(self.plan.aisles[at]) for at in (0, -1))
        high = max(4.0, place.length(_HALF_AISLE_MM))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.surface))
        for y in self.plan.cross_y[1:-1]:
            across = QRectF(first.left(), place.y(y) - high / 2, last.right() - first.left(), high)
            painter.drawRect(across)

    def _draw_one_way(self, painter: QPainter, place: "Scale", aisle: MapAisle) -> None:
        """Put arrows along an aisle, the way it may be walked."""
        painter.setPen(QPen(QColor(self._theme.quiet), 2))
        x, side = place.x(aisle.x), min(6.0, place.length(_HALF_AISLE_MM) * 0.6)
        for low, high in pairwise(self.plan.cross_y):
            y = place.y((low + high) // 2)
            tip = QPointF(x, y - side if aisle.direction is Direction.TO_BACK else y + side)
            painter.drawPolyline([QPointF(x - side, y), tip, QPointF(x + side, y)])

    def _draw_ticks(
        self, painter: QPainter, place: "Scale", aisle: MapAisle, left: float, right: float
    ) -> None:
        painter.setPen(QPen(QColor(self._theme.line), 1))
        last = -10.0
        for tick in aisle.ticks:
            y = place.y(tick)
            if abs(y - last) < 3:
                continue
            last = y
            painter.drawLine(QPointF(left, y), QPointF(left + 3, y))
            painter.drawLine(QPointF(right - 3, y), QPointF(right, y))

    def _draw_names(self, painter: QPainter, place: "Scale") -> None:
        painter.setPen(QColor(self._theme.quiet))
        gap = place.x(self.plan.aisles[-1].x) - place.x(self.plan.aisles[0].x)
        step = gap / max(1, len(self.plan.aisles) - 1)
        every = max(1, round(44 / step + 0.49)) if step else 1
        top = place.y(self.plan.cross_y[-1]) - 24
        for aisle in self.plan.aisles[::every]:
            box = QRectF(place.x(aisle.x) - 40, top, 80, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, aisle.name)

    def _draw_way(
        self, painter: QPainter, place: "Scale", way: tuple[Point, ...], colour: str, width: int
    ) -> None:
        if len(way) < 2:
            return
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([place.point(one) for one in way]))

    def _draw_direction(self, painter: QPainter, place: "Scale") -> None:
        """Put an arrow on the first long piece of the way ahead."""
        points = [place.point(one) for one in self._walk.ahead]
        for here, there in pairwise(points):
            along = there - here
            reach = abs(along.x()) + abs(along.y())
            if reach < 24:
                continue
            unit = along / reach
            across = QPointF(-unit.y(), unit.x())
            tip = here + along / 2 + unit * 6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawPolygon(
                QPolygonF([tip, tip - unit * 12 + across * 7, tip - unit * 12 - across * 7])
            )
            return

    def _draw_stands(self, painter: QPainter, place: "Scale") -> None:
        ahead = [one for one in self._walk.stands if not one.done]
        for stand in self._walk.stands:
            at = ahead.index(stand) if stand in ahead else -1
            self._draw_stand(painter, place, stand, at)

    def _draw_stand(self, painter: QPainter, place: "Scale", stand: Stand, ahead: int) -> None:
        """Draw one slot: done small and grey, the next three numbered, the first largest."""
        centre = place.point(stand.at)
        theme = self._theme
        if not 0 <= ahead <= 3:
            painter.setPen(QPen(QColor(theme.line if stand.done else theme.accent), 2))
            painter.setBrush(QColor(theme.line if stand.done else theme.surface))
            painter.drawEllipse(centre, 4, 4)
            return
        radius = 12.0 if ahead == 0 else 9.0
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(QColor(theme.accent if ahead == 0 else theme.surface))
        painter.drawEllipse(centre, radius, radius)
        if ahead:
            painter.setPen(QColor(theme.accent))
            painter.setFont(font(Size.NOTE, bold=True))
            box = QRectF(centre.x() - 12, centre.y() - 12, 24, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(ahead))

    def _draw_picker(self, painter: QPainter, place: "Scale") -> None:
        if self._walk.you is None:
            return
        centre = place.point(self._walk.you)
        painter.setPen(QPen(QColor(self._theme.surface), 2))
        painter.setBrush(QColor(self._theme.ink))
        top = QPointF(0, -11)
        painter.drawPolygon(
            QPolygonF([centre + top, centre + QPointF(10, 8), centre + QPointF(-10, 8)])
        )


class Scale:
    """From millimetres of the floor to pixels: the front of the hall is below."""

    def __init__(self, plan: FloorPlan, box: QRectF) -> None:
        box = box.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._x1 = min(aisle.x for aisle in plan.aisles) - _HALF_AISLE_MM
        x2 = max(aisle.x for aisle in plan.aisles) + _HALF_AISLE_MM
        self._y1, self._y2 = plan.cross_y[0], plan.cross_y[-1]
        width, height = max(1, x2 - self._x1), max(1, self._y2 - self._y1)
        self._scale = min(box.width() / width, box.height() / height)
        self._left = box.left() + (box.width() - width * self._scale) / 2
        self._bottom = box.bottom() - (box.height() - height * self._scale) / 2

    def x(self, mm: int) -> float:
        """Place an x."""
        return self._left + (mm - self._x1) * self._scale

    def y(self, mm: int) -> float:
        """Place a y."""
        return self._bottom - (mm - self._y1) * self._scale

    def length(self, mm: int) -> float:
        """Measure a length."""
        return mm * self._scale

    def aisle_box(self, aisle: MapAisle) -> QRectF:
        """Place an aisle with its racks."""
        left, right = self.x(aisle.x - _HALF_AISLE_MM), self.x(aisle.x + _HALF_AISLE_MM)
        top, bottom = self.y(self._y2), self.y(self._y1)
        return QRectF(left, top, right - left, bottom - top)

    def aisle_at(self, at: QPointF, plan: FloorPlan) -> MapAisle | None:
        """Find the aisle nearest to a pixel, if one is near."""
        nearest = min(plan.aisles, key=lambda one: abs(self.x(one.x) - at.x()), default=None)
        if nearest is None or abs(self.x(nearest.x) - at.x()) > self.length(2 * _HALF_AISLE_MM):
            return None
        return nearest

    def point(self, at: Point) -> QPointF:
        """Place a point."""
        return QPointF(self.x(at[0]), self.y(at[1]))
