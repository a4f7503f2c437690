"""The rounds of a plan on the map, one after the other."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.walk import FloorPlan, WalkView, planned_walk
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.floor_map import FloorMap
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.usecases.releasing.rounds import PlannedRound
from warehouse_desk.usecases.releasing.work import OpenWork


class RoundPreview(QFrame):
    """Draws one walk of many; the way to the others is a button on either side."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shared = shared
        self._work: OpenWork | None = None
        self._rounds: tuple[PlannedRound, ...] = ()
        self._at = 0
        self.map = FloorMap(shared.theme)
        self.map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.caption = label(size=Size.NOTE)
        self.before = button(shared, self.tr("Round before"), "back", "flat")
        self.after = button(shared, self.tr("Next round"), "next", "flat")
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.before)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        column.addLayout(foot)

    def set_work(self, work: OpenWork, drawn: FloorPlan) -> None:
        """Draw another floor, with no walk on it yet."""
        self._work = work
        self.map.set_plan(drawn)
        self.set_rounds(())

    def set_rounds(self, rounds: tuple[PlannedRound, ...]) -> None:
        """Show other rounds, at the place where the last were looked at."""
        self._rounds = rounds
        self._turn(0)

    def _turn(self, by: int) -> None:
        last = len(self._rounds) - 1
        self._at = max(0, min(self._at + by, last))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < last)
        self._show_round()

    def _show_round(self) -> None:
        if self._work is None or not self._rounds:
            self.map.set_walk(WalkView())
            self.caption.setText("")
            return
        planned = self._rounds[self._at]
        self.map.set_walk(planned_walk(self._work, planned))
        number = self._shared.language.number
        words = self.tr("Round {round} of {rounds}: {metres} m")
        self.caption.setText(
            words.format(
                round=number(self._at + 1),
                rounds=number(len(self._rounds)),
                metres=number(round(planned.walk_mm / 1000)),
            )
        )
