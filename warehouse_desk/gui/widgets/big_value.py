"""A value that is read from two metres, in a fixed place; what changed is lit for half a second."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from warehouse_desk.gui.theme import GRID, PIXELS, Size
from warehouse_desk.gui.widgets.labels import FittedLabel, label, restyle

LIT_MS = 500
#: Height of a line of large text: Arabic fonts ask for more than their signs need.
_LINE = 1.45


class BigValue(QFrame):
    """A caption, a value, a note below it, and room for a mark beside it."""

    def __init__(
        self,
        caption: str,
        size: Size = Size.VALUE,
        *,
        mark: QWidget | None = None,
        small: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("value")
        self._is_filled = False
        self._caption = label(caption, Size.NOTE)
        self._caption.setMinimumWidth((8 if small else 11) * GRID)
        self._caption.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.value = FittedLabel(size=size, wrap=size is not Size.VALUE)
        self.note = FittedLabel(tone="quiet")
        self.note.hide()
        if size is Size.VALUE:
            self.value.setMaximumHeight(round(_LINE * PIXELS[size][small]))
        self._lay_out(mark, beside=small and size is Size.VALUE)
        self._dim = QTimer(self, singleShot=True, interval=LIT_MS)
        self._dim.timeout.connect(self._go_dim)

    def _lay_out(self, mark: QWidget | None, *, beside: bool) -> None:
        """Put the note below the value, or beside it where there is little height."""
        words = QHBoxLayout() if beside else QVBoxLayout()
        words.setSpacing(GRID if beside else 0)
        if beside:
            self.note.setWordWrap(True)
            words.addWidget(self.value, 3)
            words.addWidget(self.note, 2)
        else:
            words.addStretch(1)
            words.addWidget(self.value)
            words.addWidget(self.note)
            words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(2 * GRID)
        row.addWidget(self._caption)
        row.addLayout(words, 1)
        if mark is not None:
            row.addWidget(mark)

    def set_value(self, text: str, note: str = "") -> None:
        """Show a value; a new one is lit for a moment."""
        changed = self._is_filled and (text, note) != (self.value.text(), self.note.text())
        self._is_filled = True
        self.value.setText(text)
        self.value.setAccessibleName(f"{self._caption.text()} {text}")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if changed and text:
            restyle(self, "lit", "true")
            self._dim.start()

    def set_now(self, now: bool) -> None:
        """Frame the value that the next scan is about."""
        restyle(self, "now", "true" if now else "false")

    def _go_dim(self) -> None:
        restyle(self, "lit", "false")
