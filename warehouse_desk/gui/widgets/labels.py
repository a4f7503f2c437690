"""Labels of the four sizes; outside text stays text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from warehouse_desk.gui.theme import Size


def label(text: str = "", size: Size = Size.TEXT, *, tone: str = "", wrap: bool = False) -> QLabel:
    """Make a label; `tone` is a colour of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("scale", size.value)
    if tone:
        made.setProperty("tone", tone)
    made.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def leading() -> Qt.AlignmentFlag:
    """Give the side where lines begin; else Qt goes by each text's own direction."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class ElidedLabel(QLabel):
    """A line that gives way: it says the fullest of its texts that fits.

    Where none does, the end of the shortest is left out; the tool tip tells the fullest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._shorter: tuple[str, ...] = ()

    def set_texts(self, fullest: str, *shorter: str) -> None:
        """Say one of these, the fullest first."""
        self._shorter = shorter
        self.setText(fullest)

    @property
    def shown(self) -> str:
        """Give what there is room for."""
        metrics, width = self.fontMetrics(), self.width()
        texts = (self.text(), *self._shorter)
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= width)
        return next(fitting, None) or metrics.elidedText(
            texts[-1], Qt.TextElideMode.ElideRight, width
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.drawText(self.rect(), leading() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def card() -> QFrame:
    """Make a quiet box that holds things together."""
    frame = QFrame()
    frame.setObjectName("card")
    return frame


def scrolling(content: QWidget) -> QScrollArea:
    """Let something scroll that is higher than its place."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
