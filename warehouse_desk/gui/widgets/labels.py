"""Labels of the four sizes; outside text stays text."""

from bisect import bisect

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from warehouse_desk.gui.theme import PIXELS, Size

#: More than any text is high, in pixels.
_ENDLESS = 100_000


def label(text: str = "", size: Size = Size.TEXT, *, tone: str = "", wrap: bool = False) -> QLabel:
    """Make a label; `tone` is a colour of the style sheet."""
    made = QLabel(text)
    _dress(made, size, tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def _dress(made: QLabel, size: Size, tone: str) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("scale", size.value)
    if tone:
        made.setProperty("tone", tone)
    made.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)


def leading() -> Qt.AlignmentFlag:
    """Give the side where lines begin; else Qt goes by each text's own direction."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class FittedLabel(QLabel):
    """Words that give way to their place: nothing of them is cut without a sign.

    They are the fullest of their texts that fits; where none does, the shortest in smaller signs,
    down to those of notes; and where that is too long too, its end is left out. The tool tip then
    tells the fullest.
    """

    def __init__(
        self, text: str = "", size: Size = Size.TEXT, *, tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__(text)
        _dress(self, size, tone)
        self.setWordWrap(wrap)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shorter: tuple[str, ...] = ()

    def set_texts(self, fullest: str, *shorter: str) -> None:
        """Say one of these, the fullest first."""
        self._shorter = shorter
        self.setText(fullest)

    @property
    def shown(self) -> str:
        """Give what there is room for."""
        return self._fitted()[0]

    def _fitted(self) -> tuple[str, QFont]:
        """Give what is said, and the font it is said in."""
        font = self.font()
        texts = (self.text(), *self._shorter)
        for text in texts:
            if self._fits(text, font):
                return text, font
        font = QFont(font)
        for pixels in range(self.fontInfo().pixelSize() - 1, PIXELS[Size.NOTE][0] - 1, -1):
            font.setPixelSize(pixels)
            if self._fits(texts[-1], font):
                return texts[-1], font
        return self._without_end(texts[-1], font), font

    def _fits(self, text: str, font: QFont) -> bool:
        metrics, room = QFontMetrics(font), self.contentsRect()
        if not self.wordWrap():
            return metrics.horizontalAdvance(text) <= room.width()
        high = QRect(0, 0, room.width(), _ENDLESS)
        needed = metrics.boundingRect(high, self._flags, text)
        return needed.width() <= room.width() and needed.height() <= room.height()

    def _without_end(self, text: str, font: QFont) -> str:
        """Leave out as much of the end as there is no room for."""
        if not self.wordWrap():
            metrics, width = QFontMetrics(font), self.contentsRect().width()
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        kept = bisect(range(len(text)), False, key=lambda n: not self._fits(f"{text[:n]}…", font))
        return f"{text[: max(0, kept - 1)].rstrip()}…"

    @property
    def _flags(self) -> int:
        """Tell Qt how the text lies."""
        wrap = Qt.TextFlag.TextWordWrap.value if self.wordWrap() else 0
        return (leading() | Qt.AlignmentFlag.AlignVCenter).value | wrap

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown, font = self._fitted()
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setFont(font)
        painter.drawText(self.contentsRect(), self._flags, shown)
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
