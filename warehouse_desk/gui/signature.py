"""A field to sign in with a finger, a pen or the mouse."""

from PySide6.QtCore import QBuffer, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import label

#: The picture is drawn so much larger than the field, to be sharp on paper.
_SHARPER = 2
_PEN = 3.0
#: Fewer points than this are a slip of the finger.
_LEAST_POINTS = 8


class SignatureField(QWidget):
    """Paper-white in every theme: it is shown as it will be printed."""

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[QPolygonF] = []
        self.setMinimumSize(QSize(64 * GRID, 24 * GRID))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def is_signed(self) -> bool:
        """Tell whether there is more than a slip of the finger."""
        return sum(stroke.size() for stroke in self.strokes) >= _LEAST_POINTS

    def clear(self) -> None:
        """Begin anew."""
        self.strokes.clear()
        self.update()

    def png(self) -> bytes:
        """Draw the signature black on white."""
        image = QImage(self.size() * _SHARPER, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(_SHARPER, _SHARPER)
        self._draw(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants the format as bytes
        return bytes(buffer.data().data())

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends, joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(Qt.GlobalColor.black, _PEN, Qt.PenStyle.SolidLine, ends, joins))
        for stroke in self.strokes:
            painter.drawPolyline(stroke)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._draw(painter)
        painter.setPen(Qt.GlobalColor.gray)
        line = self.height() - 5 * GRID
        painter.drawLine(QPointF(4 * GRID, line), QPointF(self.width() - 4 * GRID, line))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.strokes.append(QPolygonF([event.position()]))
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes:
            self.strokes[-1].append(event.position())
            self.update()


class SignaturePopup(QDialog):
    """The driver signs; a scan goes on meanwhile."""

    signed = Signal(bytes)

    def __init__(self, shared: Shared, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signature"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = SignatureField()
        self.field.setAccessibleName(self.windowTitle())
        self.done_button = button(shared, self.tr("Signed"), "done", "next")
        self.done_button.clicked.connect(self._send)
        again = button(shared, self.tr("Begin anew"), "undo")
        again.clicked.connect(self.field.clear)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch(1)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(what, Size.HEADING, wrap=True))
        column.addWidget(self.field, 1)
        column.addLayout(row)

    def _send(self) -> None:
        if self.field.is_signed:
            picture = self.field.png()
            self.close()
            self.signed.emit(picture)
