"""Our own icons: one colour, drawn sharp at any size, turned round where the page is mirrored."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from warehouse_desk import resources

#: Icons that point along the line of reading.
_POINTING = frozenset({"back", "next", "skip", "undo", "ship", "release", "info"})
#: Sharp on the densest screens in use.
_DENSITY = 3


@cache
def pixmap(name: str, colour: str, side: int, *, mirrored: bool = False) -> QPixmap:
    """Draw an icon in a colour, `side` pixels wide and high."""
    drawn = QPixmap(QSize(side, side) * _DENSITY)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored and name in _POINTING:
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(_DENSITY)
    return drawn


def icon(name: str, colour: str, disabled: str, *, mirrored: bool = False) -> QIcon:
    """Make an icon for a button; it has another colour while that is disabled."""
    made = QIcon(pixmap(name, colour, 24, mirrored=mirrored))
    made.addPixmap(pixmap(name, disabled, 24, mirrored=mirrored), QIcon.Mode.Disabled)
    return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.path("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
