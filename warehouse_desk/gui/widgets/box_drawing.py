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
#: How much of its colour what comes now keeps where it stands behind others, of 255.
_SEEN_THROUGH = 90
#: An arrow that points down at its tip.
_ARROW = ((0, 0), (-9, -12), (-4, -12), (-4, -26), (4, -26), (4, -12), (9, -12))


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
        there = self._steps[: self._now + 1]
        for at in from_the_back(there):
            self._draw_step(painter, view, there[at], is_now=at == self._now)
        self._draw_front(painter, view, self._room)
        if self._now < len(self._steps):
            self._draw_through(painter, view, self._steps[self._now])
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
        (x1, y1, z1), (x2, y2, z2) = _corners(step)
        painter.setPen(QPen(QColor(self._theme.surface), 1.5))
        faces = (
            (100, [(x1, y1, z1), (x2, y1, z1), (x2, y1, z2), (x1, y1, z2)]),
            (125, [(x2, y1, z1), (x2, y2, z1), (x2, y2, z2), (x2, y1, z2)]),
            (92, [(x1, y1, z2), (x2, y1, z2), (x2, y2, z2), (x1, y2, z2)]),
        )
        for shade, corners in faces:
            painter.setBrush(fill.darker(shade))
            painter.drawPolygon(view.polygon(corners))
        self._draw_pieces(painter, view, step)

    def _draw_pieces(self, painter: QPainter, view: "_View", step: Step) -> None:
        """Part the faces that are seen into pieces."""
        (x1, y1, z1), (x2, y2, z2) = _corners(step)
        for piece in range(1, step.across):
            x = x1 + step.l * piece // step.across
            painter.drawPolyline(view.polygon([(x, y1, z1), (x, y1, z2), (x, y2, z2)]))
        for piece in range(1, step.deep):
            y = y1 + step.w * piece // step.deep
            painter.drawPolyline(view.polygon([(x1, y, z2), (x2, y, z2), (x2, y, z1)]))

    def _draw_through(self, painter: QPainter, view: "_View", step: Step) -> None:
        """Outline what comes now over all that stands before it, with an arrow from above."""
        (x1, y1, z1), (x2, y2, z2) = _corners(step)
        painter.setPen(QPen(QColor(self._theme.ink), 2, Qt.PenStyle.DashLine))
        seen_through = QColor(self._theme.accent)
        seen_through.setAlpha(_SEEN_THROUGH)
        painter.setBrush(seen_through)
        front = [(x1, y1, z1), (x2, y1, z1), (x2, y1, z2), (x1, y1, z2)]
        painter.drawPolygon(view.polygon(front))
        above = [(x1, y1, z2), (x1, y2, z2), (x2, y2, z2), (x2, y1, z2)]
        painter.drawPolygon(view.polygon(above))
        side = [(x2, y1, z1), (x2, y2, z1), (x2, y2, z2), (x2, y1, z2)]
        painter.drawPolygon(view.polygon(side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.ink))
        tip = view.point((x1 + x2) // 2, (y1 + y2) // 2, z2)
        painter.drawPolygon(QPolygonF([tip + QPointF(x, y) for x, y in _ARROW]))


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
        return QPolygonF([self.point(*corner) for corner in corners])

    def point(self, x: int, y: int, z: int) -> QPointF:
        """Place a corner."""
        across, up = x + y * _DEPTH_X, z + y * _DEPTH_Y
        return QPointF(self._left + across * self._scale, self._bottom - up * self._scale)


def _corners(step: Step) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Name the left, front, bottom corner and the one opposite."""
    return (step.x, step.y, step.z), (step.x + step.l, step.y + step.w, step.z + step.h)


def from_the_back(steps: Sequence[Step]) -> list[int]:
    """Order steps so that each is drawn after whatever it may hide."""
    order: dict[int, None] = {}

    def draw(at: int) -> None:
        if at not in order:
            for behind in _hidden(steps, at):
                draw(behind)
            order[at] = None

    for at in sorted(range(len(steps)), key=lambda at: (steps[at].z, -steps[at].y, steps[at].x)):
        draw(at)
    return list(order)


def _hidden(steps: Sequence[Step], at: int) -> list[int]:
    """List the steps that a step may hide: all but those wholly above, to the right, in front."""
    near = steps[at]
    return [
        other
        for other, far in enumerate(steps)
        if other != at
        and far.x < near.x + near.l
        and far.y + far.w > near.y
        and far.z < near.z + near.h
    ]
