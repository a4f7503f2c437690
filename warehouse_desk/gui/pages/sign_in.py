"""Nobody is signed in: scan a badge."""

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code

_COLUMNS = 4


class SignInPage(Page):
    """Waits for a badge; the sample warehouse offers the badges of its people."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        panel = StatePanel(shared, "badge")
        panel.show_state(
            self.tr("Scan your badge"), self.tr("Your work is where you left it, at any desk.")
        )
        column = QVBoxLayout(self)
        column.addWidget(panel, 1)
        if len(shared.program.badges) == 1:
            column.addWidget(self._first_badge(shared.program.badges[0][1]))
        if shared.program.badges:
            column.addWidget(self._people())

    @property
    @override
    def title(self) -> str:
        return "Warehouse Desk"

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Scan your badge to begin.")

    def _first_badge(self, badge: str) -> QWidget:
        """Tell the first supervisor of a new warehouse the badge: nowhere else is it kept."""
        words = self.tr("Your badge is {badge}. Note it down: it is shown only until you leave.")
        return label(words.format(badge=isolate_code(badge)), Size.HEADING, wrap=True)

    def _people(self) -> QWidget:
        people = QWidget()
        grid = QGridLayout(people)
        grid.setSpacing(GRID)
        words = self.tr("No badge at hand? Touch a name to sign in as one of these people.")
        grid.addWidget(label(words, Size.NOTE), 0, 0, 1, _COLUMNS)
        for at, (name, badge) in enumerate(self.shared.program.badges):
            button = QPushButton(name)
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
            button.clicked.connect(lambda _=False, code=badge: self.wants_scan.emit(code))
            grid.addWidget(button, 1 + at // _COLUMNS, at % _COLUMNS)
        return people
