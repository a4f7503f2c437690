"""One's own PIN, changed: the old one, the new one twice; none of them is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.domain.pins import digits, is_weak
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.field_card import secret_field
from warehouse_desk.gui.widgets.labels import label


class PinChangePopup(QDialog):
    """Asks for both; a new PIN that is easily guessed, or typed in two ways, is not taken."""

    #: The old PIN and the new one.
    given = Signal(str, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("{name}: another PIN").format(name=name))
        self.old = self._field(self.tr("PIN of now"))
        self.new = self._field(self.tr("New PIN: six digits or more"))
        self.again = self._field(self.tr("New PIN once more"))
        self.hint = label(size=Size.NOTE, wrap=True)
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        for widget in (self.old, self.new, self.again, self.hint, self.save):
            column.addWidget(widget)
        self.setMinimumWidth(480)
        self._look()

    def _field(self, words: str) -> QLineEdit:
        field = secret_field(words)
        field.textChanged.connect(self._look)
        field.returnPressed.connect(self._send)
        return field

    def _look(self) -> None:
        """Allow what may be taken; say what is wrong with the new one once it is typed."""
        new, again = digits(self.new.text()), digits(self.again.text())
        weak = is_weak(new)
        self.save.setEnabled(bool(self.old.text()) and not weak and new == again)
        if weak and again:
            self.hint.setText(self.tr("This PIN is too short, or too easily guessed."))
        elif again and new != again:
            self.hint.setText(self.tr("The new PIN was typed in two ways."))
        else:
            self.hint.setText("")

    def _send(self) -> None:
        if self.save.isEnabled():
            self.close()
            self.given.emit(self.old.text(), self.new.text())
