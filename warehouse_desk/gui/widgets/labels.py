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
    """A line that gives way: what does not fit is left out at its end, and told by the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
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
