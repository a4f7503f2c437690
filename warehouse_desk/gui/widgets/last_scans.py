"""The last few scans and how each was answered."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback, Reply

KEPT = 4


class LastScans(QWidget):
    """Newest first; each with the shape and colour of its answer."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._scans: list[tuple[str, Feedback]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(label(self.tr("Last scans"), Size.NOTE))
        self._rows: list[tuple[QLabel, QLabel]] = []
        for _ in range(KEPT):
            icon, code = QLabel(), label()
            icon.setFixedSize(20, 20)
            row = QHBoxLayout()
            row.setSpacing(GRID)
            row.addWidget(icon)
            row.addWidget(code, 1)
            column.addLayout(row)
            self._rows.append((icon, code))

    def note(self, reply: Reply) -> None:
        """Add a scan that was answered."""
        if not reply.code:
            return
        self._scans = [(reply.code, reply.feedback), *self._scans][:KEPT]
        theme = self._shared.theme
        colours = {
            Feedback.GOOD: theme.good, Feedback.WRONG: theme.wrong,
            Feedback.ASK: theme.ink, Feedback.INFO: theme.quiet,
        }  # fmt: skip
        for (icon, code), (text, feedback) in zip(self._rows, self._scans, strict=False):
            icon.setPixmap(self._shared.pixmap(feedback.value, 20, colours[feedback]))
            icon.setAccessibleName(feedback.value)
            code.setText(isolate_code(text))
