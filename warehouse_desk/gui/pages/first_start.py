"""The first start: no warehouse yet; the sample one, or an empty one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from warehouse_desk.domain.pins import MOST_DIGITS, digits, is_weak
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import card, label


class FirstStartPage(Page):
    """Two ways to begin, each with one button."""

    _told = Signal(int, int)

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.sample = button(shared, self.tr("Start with the sample"), "sample", "next")
        self.sample.clicked.connect(lambda: self._begin(sample=True))
        self.empty = button(shared, self.tr("Start empty"), "next", "next")
        self.empty.clicked.connect(lambda: self._begin(sample=False))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the first supervisor"))
        self.name.setMaxLength(80)
        self.name.textChanged.connect(self._allow)
        self.pin = QLineEdit()
        self.pin.setPlaceholderText(self.tr("PIN of your own: six digits or more"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(MOST_DIGITS)
        self.pin.textChanged.connect(self._allow)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._told.connect(self._show_progress)
        self._lay_out()
        self._allow()

    @property
    @override
    def title(self) -> str:
        return "Warehouse Desk"

    @property
    @override
    def purpose(self) -> str:
        return self.tr("There is no warehouse here yet. How do you want to begin?")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(
            self._way("sample", self.tr("Look around"), self.tr(
                "A sample warehouse with real orders of a gift shop, shelves, stock and people. "
                "Everything works; nothing leaves this computer."
            ), self.sample)
        )  # fmt: skip
        row.addWidget(
            self._way("empty", self.tr("Begin your own"), self.tr(
                "An empty warehouse. Bring in products, slots and stock from files; "
                "the first supervisor gets a badge and lets the others in."
            ), self.empty, self.name, self.pin)
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._progress)
        column.addStretch(2)

    def _way(
        self, icon: str, title: str, words: str, start: QPushButton, *fields: QLineEdit
    ) -> QFrame:
        box = card()
        column = QVBoxLayout(box)
        edge = (2 if self.shared.small else 4) * GRID
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge // 2)
        if not self.shared.small:
            picture = QLabel()
            picture.setPixmap(self.shared.pixmap(icon, 64, self.shared.theme.accent))
            column.addWidget(picture)
        column.addWidget(label(title, Size.HEADING))
        column.addWidget(label(words, tone="quiet", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        for field in fields:
            column.addWidget(field)
        column.addWidget(start)
        return box

    @property
    def _pin(self) -> str:
        return digits(self.pin.text())

    def _allow(self) -> None:
        self.empty.setEnabled(bool(self.name.text().strip()) and not is_weak(self._pin))

    def _begin(self, *, sample: bool) -> None:
        self.sample.setEnabled(False)
        self.empty.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        name, pin = self.name.text().strip(), self._pin

        def work() -> None:
            self.shared.program.set_up(
                sample=sample, supervisor=name, pin=pin, told=self._told.emit
            )

        self.shared.reads.do(self, work, lambda _: self.ready.emit(), self._failed)

    def _show_progress(self, done: int, of: int) -> None:
        self._progress.setRange(0, of)
        self._progress.setValue(done)

    def _failed(self, failure: Exception) -> None:
        self._progress.hide()
        self.sample.setEnabled(True)
        self._allow()
        self.shared.reads.failed.emit(failure)
