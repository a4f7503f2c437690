"""The box and how it is loaded: what is in, what comes now, what follows.

Drawn as it stands on the bench, front side to the packer; never mirrored.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.gui.box_view import Room
from warehouse_desk.gui.theme import Theme
from warehouse_desk.planning.boxing import Step

#: How a depth of one looks: to the right and up.
_DEPTH_X, _DEPTH_Y = 0.45, 0.32
_MARGIN = 12


class BoxDrawing(QWidget):
    """Draws one box in a slanted view."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._room: Room | None = None
        self._steps: tuple[Step, ...] = ()
        self._now = 0
        self.setMinimumSize(120, 80)

    def show_box(self, room: Room | None, steps: Sequence[Step], now: int) -> None:
        """Show a box; `now` is the step to do."""
        self._room, self._steps, self._now = room, tuple(steps), now
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 280)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._room is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = _View(self._room, QRectF(self.rect()))
        self._draw_room(painter, view, self._room)
        for at, step in _from_the_back(self._steps):
            if at <= self._now:
                self._draw_step(painter, view, step, is_now=at == self._now)
        self._draw_front(painter, view, self._room)
        painter.end()

    def _draw_room(self, painter: QPainter, view: "_View", room: Room) -> None:
        painter.setPen(QPen(QColor(self._theme.quiet), 1))
        painter.setBrush(QColor(self._theme.sunken))
        for wall in (
            [(0, 0, 0), (room.l, 0, 0), (room.l, room.w, 0), (0, room.w, 0)],
            [(0, room.w, 0), (room.l, room.w, 0), (room.l, room.w, room.h), (0, room.w, room.h)],
            [(0, 0, 0), (0, room.w, 0), (0, room.w, room.h), (0, 0, room.h)],
        ):
            painter.drawPolygon(view.polygon(wall))

    def _draw_front(self, painter: QPainter, view: "_View", room: Room) -> None:
        """Draw the edges towards the packer over the goods."""
        painter.setPen(QPen(QColor(self._theme.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        front = [(0, 0, 0), (room.l, 0, 0), (room.l, 0, room.h), (0, 0, room.h)]
        painter.drawPolygon(view.polygon(front))
        side = [(room.l, 0, 0), (room.l, room.w, 0), (room.l, room.w, room.h), (room.l, 0, room.h)]
        painter.drawPolygon(view.polygon(side))
        top = [(0, 0, room.h), (0, room.w, room.h), (room.l, room.w, room.h)]
        painter.drawPolyline(view.polygon(top))

    def _draw_step(self, painter: QPainter, view: "_View", step: Step, *, is_now: bool) -> None:
        fill = QColor(self._theme.accent if is_now else self._theme.line)
        x1, y1, z1 = step.x, step.y, step.z
        x2, y2, z2 = x1 + step.l, y1 + step.w, z1 + step.h
        painter.setPen(QPen(QColor(self._theme.surface), 1.5))
        faces = (
            (100, [(x1, y1, z1), (x2, y1, z1), (x2, y1, z2), (x1, y1, z2)]),
            (125, [(x2, y1, z1), (x2, y2, z1), (x2, y2, z2), (x2, y1, z2)]),
            (80, [(x1, y1, z2), (x2, y1, z2), (x2, y2, z2), (x1, y2, z2)]),
        )
        for shade, corners in faces:
            painter.setBrush(fill.darker(shade))
            painter.drawPolygon(view.polygon(corners))
        self._draw_pieces(painter, view, step)

    def _draw_pieces(self, painter: QPainter, view: "_View", step: Step) -> None:
        """Part the front face into its pieces."""
        pieces = max(1, step.across)
        for piece in range(1, pieces):
            x = step.x + step.l * piece // pieces
            ends = view.polygon([(x, step.y, step.z), (x, step.y, step.z + step.h)])
            painter.drawPolyline(ends)


class _View:
    """From millimetres in the box to pixels."""

    def __init__(self, room: Room, box: QRectF) -> None:
        box = box.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        wide, high = room.l + room.w * _DEPTH_X, room.h + room.w * _DEPTH_Y
        self._scale = min(box.width() / wide, box.height() / high)
        self._left = box.left() + (box.width() - wide * self._scale) / 2
        self._bottom = box.bottom() - (box.height() - high * self._scale) / 2

    def polygon(self, corners: Sequence[tuple[int, int, int]]) -> QPolygonF:
        """Place corners."""
        return QPolygonF([self._point(*corner) for corner in corners])

    def _point(self, x: int, y: int, z: int) -> QPointF:
        across, up = x + y * _DEPTH_X, z + y * _DEPTH_Y
        return QPointF(self._left + across * self._scale, self._bottom - up * self._scale)


def _from_the_back(steps: Sequence[Step]) -> list[tuple[int, Step]]:
    """Order steps so that each is drawn after what it hides."""
    return sorted(enumerate(steps), key=lambda one: (one[1].z, -one[1].y, one[1].x))
