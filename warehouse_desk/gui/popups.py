"""Small windows over a page: keys of the page, a typed code. None of them stops a scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.pins import MOST_DIGITS
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct, KeyButton, key_name
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code


class KeysPopup(QDialog):
    """All keys that work on a page."""

    def __init__(self, acts: tuple[KeyAct, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys on this page"))
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(label(self.windowTitle(), Size.HEADING), 0, 0, 1, 2)
        for row, act in enumerate(acts, start=1):
            grid.addWidget(label(isolate_code(key_name(act.key)), tone="accent"), row, 0)
            grid.addWidget(label(act.words), row, 1)
        hint = self.tr("Each act also has a printed command code: scan it instead.")
        grid.addWidget(label(hint, Size.NOTE, wrap=True), len(acts) + 1, 0, 1, 2)


class ActsPopup(QDialog):
    """Acts that are wanted now and then: large, each with its key; any scan closes it."""

    def __init__(
        self, shared: Shared, heading: str, acts: tuple[KeyAct, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        grid.setSpacing(GRID)
        grid.addWidget(label(heading, Size.HEADING), 0, 0, 1, 2)
        self.buttons: list[KeyButton] = []
        for at, act in enumerate(acts):
            button = KeyButton(shared, act)
            button.setMinimumSize(34 * GRID, 8 * GRID)
            button.clicked.connect(self.close)
            grid.addWidget(button, 1 + at // 2, at % 2)
            self.buttons.append(button)

    def open_over(self) -> None:
        """Show it without stopping anything else."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show()


class FieldPopup(QDialog):
    """A field to type into, with a heading and a hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        # Codes and numbers are written left-to-right on every page.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._heading, self._hint = label(size=Size.HEADING), label(size=Size.NOTE)
        self.field.returnPressed.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._heading)
        column.addWidget(self.field)
        column.addWidget(self._hint)
        self.setMinimumWidth(480)

    def ask(self, heading: str, hint: str) -> None:
        """Say what to type."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self._hint.setText(hint)
        self.field.setAccessibleName(heading)

    def open_over(self) -> None:
        """Show it without stopping anything else."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show()
        self.field.setFocus()

    def _send(self) -> None:
        text = self.field.text().strip()
        self.close()
        if text:
            self.send(text)

    def send(self, text: str) -> None:
        """Hand on what was typed."""
        raise NotImplementedError


class TypePopup(FieldPopup):
    """A field for a code whose bars are damaged."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        hint = self.tr("As it stands under the bars, then Enter. It counts as a scan.")
        self.ask(self.tr("Type a code"), hint)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText("LOC-A-03-12")

    @override
    def send(self, text: str) -> None:
        self.typed.emit(text)


class PinPopup(FieldPopup):
    """A field for a PIN: what is typed is not shown, and goes nowhere but to the desk."""

    typed = Signal(str)

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask(heading, self.tr("Six digits or more, then Enter."))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(MOST_DIGITS)

    @override
    def send(self, text: str) -> None:
        self.typed.emit(text)


class NumberPopup(FieldPopup):
    """A field for a number of pieces or grams."""

    typed = Signal(int)

    def __init__(self, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask(question, self.tr("A whole number, then Enter."))
        self.field.setMaxLength(6)

    @override
    def send(self, text: str) -> None:
        # Digits of any script may be typed here.
        if text.isdecimal():
            self.typed.emit(int(text))
