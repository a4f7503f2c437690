"""The lines of an order, each with how many pieces are wanted, to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.fields import NumberField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code

#: More pieces of a line than anybody orders.
_MOST = 100_000


class LinesPopup(QDialog):
    """Asks how many pieces of each line are wanted from now on."""

    #: The lines that were changed, each with the pieces wanted.
    wanted = Signal(tuple)

    def __init__(self, parent: QWidget, lines: Sequence[tuple[OrderLine, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Order {order}").format(order=isolate_code(lines[0][0].order_ref))
        )
        self._before = {line.line: line.ordered - line.cancelled for line, _ in lines}
        self.fields = {number: NumberField(0, _MOST) for number in self._before}
        grid = QGridLayout()
        grid.setSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for at, (line, name) in enumerate(lines):
            field = self.fields[line.line]
            field.set_number(self._before[line.line])
            named = label(f"{isolate_code(line.sku)}  {name}")
            named.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(named, at, 0)
            grid.addWidget(field, at, 1)
        self.save = QPushButton(self.tr("Change the order"))
        self.save.clicked.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        column.addLayout(grid)
        column.addWidget(self.save)
        self.setMinimumWidth(640)

    def _send(self) -> None:
        changed = tuple(
            (line, field.number)
            for line, field in self.fields.items()
            if field.number != self._before[line]
        )
        self.close()
        self.wanted.emit(changed)
