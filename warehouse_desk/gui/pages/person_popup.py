"""A person's name, work and language, to type and choose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.domain.people import Role
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import LANGUAGES
from warehouse_desk.usecases.staff import StaffRow


class PersonPopup(QDialog):
    """Asks for somebody new, or for other work of somebody who is here."""

    #: Name, roles, language.
    wanted = Signal(str, tuple, str)

    def __init__(self, shared: Shared, parent: QWidget, row: StaffRow | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(row.name if row else self.tr("Add a person"))
        self.name = QLineEdit(row.name if row else "")
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setMaxLength(80)
        self.name.setVisible(row is None)
        self.roles = {
            role: QCheckBox(shared.language.say(f"role.{role.value}"))
            for role in Role
            if role is not Role.SUPERVISOR or (row and role in row.roles)
        }
        for role, box in self.roles.items():
            box.setChecked(row is not None and role in row.roles)
        self.language = ChoiceField(shared)
        for code, words in LANGUAGES.items():
            self.language.addItem(words, code)
        self.language.setVisible(row is None)
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self._send)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        for field in (self.name, *self.roles.values(), self.language, self.save):
            column.addWidget(field)
        self.setMinimumWidth(480)

    def _send(self) -> None:
        roles = tuple(role for role, box in self.roles.items() if box.isChecked())
        self.close()
        self.wanted.emit(self.name.text().strip(), roles, self.language.currentData())
