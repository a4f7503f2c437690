"""One way to release and what it would cost, as a card to choose: a method, or a mix of two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton
from typing_extensions import override

from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import label, leading, restyle
from warehouse_desk.usecases.releasing.what_if import Mix, Option

#: Figures beside each other.
_ACROSS = 3


class MethodCard(QFrame):
    """Metres, minutes, rounds, totes and orders of a plan; without a method of its own: a mix."""

    chosen = Signal(object)

    def __init__(self, shared: Shared, method: Method | None = None) -> None:
        super().__init__()
        self.setObjectName("value")
        self.setProperty("now", "false")
        self._shared = shared
        self.method = method
        self.plan: Option | None = None
        self._note = label(size=Size.NOTE, tone="good", wrap=True)
        self._note.setMinimumHeight(3 * GRID)
        self._note.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self._values: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        edge = GRID if shared.small else 2 * GRID
        grid.setContentsMargins(edge, GRID // 2, edge, GRID // 2)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(0)
        self._title = label(size=Size.HEADING)
        grid.addWidget(self._title, 0, 0, 1, _ACROSS)
        self._who = label(size=Size.NOTE, wrap=True)
        self._who.setMinimumHeight(5 * GRID)
        self._who.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._who, 1, 0, 1, _ACROSS)
        for at, (name, words) in enumerate(self._captions()):
            row, column = divmod(at, _ACROSS)
            self._values[name] = label(size=Size.TEXT if shared.small else Size.HEADING)
            grid.addWidget(self._values[name], 2 * row + 2, column)
            grid.addWidget(label(words, Size.NOTE), 2 * row + 3, column)
        grid.setRowStretch(6, 1)
        grid.addWidget(self._note, 7, 0, 1, _ACROSS)
        self._button = QPushButton(self.tr("Choose"))
        self._button.setCheckable(True)
        self._button.clicked.connect(lambda: self.chosen.emit(method))
        grid.addWidget(self._button, 8, 0, 1, _ACROSS)
        if method is not None:
            self._name(method.value)
        self.wait()

    def _name(self, name: str) -> None:
        words = self._shared.language.say(f"method.{name}")
        self._title.setText(words if self.method else self.tr("Mix"))
        self._who.setText(self._who_walks(name))

    def _who_walks(self, name: str) -> str:
        return {
            Mix.LARGE.value: self.tr("Large orders alone, the rest together."),
            Mix.URGENT.value: self.tr("Urgent orders alone, the rest together."),
            Method.SINGLE.value: self.tr("One person, one order, the whole floor."),
            Method.BATCH.value: self.tr("One person, several orders, one walk."),
            Method.ZONE.value: self.tr("One person a zone; the tote is handed on."),
            Method.WAVE.value: self.tr("All zones at once, sorted at the wall."),
        }[name]

    def _captions(self) -> tuple[tuple[str, str], ...]:
        return (
            ("metres", self.tr("metres")),
            ("minutes", self.tr("minutes")),
            ("rounds", self.tr("rounds")),
            ("orders", self.tr("orders")),
            ("totes", self.tr("totes")),
            ("late", self.tr("too late")),
        )

    def wait(self) -> None:
        """Show that the plan is being made."""
        self.plan = None
        for value in self._values.values():
            value.setText("…")
        self._note.setText(self.tr("planning…"))
        self._button.setEnabled(False)
        self.set_chosen(False)

    def show_plan(self, plan: Option) -> None:
        """Show what the method, or the mix, would cost."""
        self.plan = plan
        if self.method is None:
            self._name(plan.name)
        number = self._shared.language.number
        for name, value in (
            ("orders", len(plan.orders)), ("rounds", len(plan.rounds)),
            ("metres", round(plan.walk_mm / 1000)), ("minutes", round(plan.minutes)),
            ("totes", plan.totes), ("late", len(plan.late)),
        ):  # fmt: skip
            self._values[name].setText(number(value))
        self._button.setEnabled(bool(plan.rounds))

    def propose(self, proposed: bool) -> None:
        """Say that this method is proposed, or nothing."""
        if self.plan is not None:
            words = self.tr("Proposed") if proposed else ""
            self._note.setText(words)

    def set_chosen(self, chosen: bool) -> None:
        """Frame the card that is chosen."""
        restyle(self, "now", "true" if chosen else "false")
        self._button.setChecked(chosen)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._button.isEnabled():
            self.chosen.emit(self.method)
