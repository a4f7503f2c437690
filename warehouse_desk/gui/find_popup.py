"""The window that finds anything and goes there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from warehouse_desk.gui.find import Hit, find_anything
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code, isolate_phrase

#: Asks once the fingers rest.
_REST_MS = 150


class FindPopup(QDialog):
    """A field and what was found for it; Enter goes to the first."""

    #: The order that a hit leads to.
    chosen = Signal(str)

    def __init__(self, shared: Shared, parent: QWidget) -> None:
        super().__init__(parent)
        self._shared = shared
        self._asked = ""
        self.setWindowTitle(self.tr("Find"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Order, item, slot, tote, parcel, return"))
        self.field.setAccessibleName(self.windowTitle())
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.field.textEdited.connect(self._rest.start)
        self.field.returnPressed.connect(self._enter)
        self.list = QListWidget()
        self.list.itemActivated.connect(self._choose)
        self._words = label(size=Size.NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._words)
        self.resize(720, 480)

    def _ask(self) -> None:
        self._asked = text = self.field.text()
        store = self._shared.program.store

        def read() -> tuple[Hit, ...]:
            with store.look() as reading:
                return find_anything(reading, text)

        def show(hits: tuple[Hit, ...]) -> None:
            if text == self._asked:
                self._show(hits)

        self._shared.reads.do(self, read, show)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self.list.clear()
        say = self._shared.language.say
        for hit in hits:
            kind = say(f"thing.{hit.kind.value}")
            about = isolate_phrase(hit.about) if hit.about else ""
            words = "  ·  ".join(filter(None, (kind, isolate_code(hit.code), about)))
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, hit.order_ref)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._words.setText("" if hits else self.tr("Nothing found for this."))

    def _enter(self) -> None:
        if self.field.text() != self._asked:
            self._ask()
        elif (item := self.list.currentItem()) is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        order_ref = str(item.data(Qt.ItemDataRole.UserRole))
        if order_ref:
            self.close()
            self.chosen.emit(order_ref)
