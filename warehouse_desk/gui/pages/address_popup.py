"""Another address than the order's, to be typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.usecases.returns.pick_up_address import FIELDS, LONGEST, NEEDED, read_address


class AddressPopup(QDialog):
    """Asks where a carrier is to collect, in the country of the order."""

    #: The address that was typed.
    wanted = Signal(object)

    def __init__(self, shared: Shared, parent: QWidget, when: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Collect at another address"))
        self.save = QPushButton(self.tr("Order the pick-up"))
        self.save.clicked.connect(self._send)
        self.fields = {name: QLineEdit() for name in FIELDS}
        grid = QGridLayout()
        grid.setSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for at, (name, field) in enumerate(self.fields.items()):
            named = label(shared.language.say(f"address.{name}"))
            named.setBuddy(field)
            field.setAccessibleName(named.text())
            field.setMaxLength(LONGEST)
            field.textChanged.connect(self._judge)
            grid.addWidget(named, at, 0)
            grid.addWidget(field, at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        column.addWidget(label(when))
        column.addLayout(grid)
        column.addWidget(self.save)
        self.setMinimumWidth(480)
        self._judge()

    def _judge(self) -> None:
        self.save.setEnabled(all(self.fields[name].text().strip() for name in NEEDED))

    def _send(self) -> None:
        self.close()
        self.wanted.emit(read_address(lambda name: self.fields[name].text()))
