"""Labels of the four sizes; outside text stays text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

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


def card() -> QFrame:
    """Make a quiet box that holds things together."""
    frame = QFrame()
    frame.setObjectName("card")
    return frame


def rule() -> QFrame:
    """Make a thin line."""
    frame = QFrame()
    frame.setObjectName("rule")
    return frame


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
