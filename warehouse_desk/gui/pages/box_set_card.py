"""One set of boxes and what a year in it costs, as a card to choose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.cost_bar import CostBar
from warehouse_desk.gui.widgets.labels import label, leading, restyle
from warehouse_desk.planning.box_sets import BoxSet, BoxSets
from warehouse_desk.usecases.box_sets import BoxSetQuestion, Surety, surety

_CUBIC_METRE = 1_000_000_000


class BoxSetCard(QFrame):
    """Cost, its parts, parcels and empty room of a year; what it saves, and how sure that is."""

    chosen = Signal(str)

    def __init__(self, shared: Shared, name: str) -> None:
        super().__init__()
        self.setObjectName("value")
        self._shared, self.name = shared, name
        self.cost = label("–", Size.HEADING)
        self.bar = CostBar(shared.theme)
        self.note = label(size=Size.NOTE, wrap=True)
        self.note.setMinimumHeight(8 * GRID)
        self.note.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self._values: dict[str, QLabel] = {}
        self._button = QPushButton(self.tr("Show its boxes"))
        self._button.setCheckable(True)
        self._button.clicked.connect(lambda: self.chosen.emit(name))
        self._lay_out()
        self.wait()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setVerticalSpacing(GRID // 2)
        title = self._shared.language.say(f"box_set.{self.name}")
        grid.addWidget(label(title, Size.NOTE), 0, 0, 1, 2)
        grid.addWidget(self.cost, 1, 0, 1, 2)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        for row, (name, words) in enumerate(self._captions(), start=3):
            self._values[name] = label(size=Size.NOTE)
            grid.addLayout(self._caption(row - 3, words), row, 0)
            grid.addWidget(self._values[name], row, 1)
        grid.addWidget(self.note, 8, 0, 1, 2)
        grid.setRowStretch(8, 1)
        grid.addWidget(self._button, 9, 0, 1, 2)

    def _caption(self, part: int, words: str) -> QHBoxLayout:
        """Put the colour that a part has in the bar before its name."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        swatch = QLabel()
        swatch.setFixedSize(GRID, 2 * GRID)
        if part < len(self.bar.colours):
            swatch.setAutoFillBackground(True)
            swatch.setStyleSheet(f"background: {self.bar.colours[part].name()};")
        row.addWidget(swatch)
        row.addWidget(label(words, Size.NOTE), 1)
        return row

    def _captions(self) -> tuple[tuple[str, str], ...]:
        return (
            ("boxes", self.tr("boxes")),
            ("filling", self.tr("filling")),
            ("freight", self.tr("freight")),
            ("parcels", self.tr("parcels")),
            ("void", self.tr("empty room")),
        )

    def wait(self) -> None:
        """Show that nothing is known yet."""
        self.cost.setText("…")
        self.bar.show_parts((), 1)
        for value in self._values.values():
            value.setText("…")
        self.note.setText("")
        self._button.setEnabled(False)
        self.set_chosen(False)

    def show_set(self, question: BoxSetQuestion, found: BoxSets, each: BoxSet) -> None:
        """Show what a year in a set costs, beside today's boxes."""
        language, cost = self._shared.language, each.cost

        def money(cents: int) -> str:
            return language.money(question.a_year(cents, found), question.currency, whole=True)

        self.cost.setText(self.tr("{cost} a year").format(cost=money(cost.cents)))
        parts = cost.box_cents, cost.void_cents, cost.freight_cents
        self.bar.show_parts(parts, max(cost.cents, found.today.cost.cents))
        cubic_metres = question.a_year(cost.void, found) // _CUBIC_METRE
        for name, words in (
            ("boxes", money(cost.box_cents)), ("filling", money(cost.void_cents)),
            ("freight", money(cost.freight_cents)),
            ("parcels", language.number(question.a_year(cost.parcels, found))),
            ("void", self.tr("{volume} m³").format(volume=language.number(cubic_metres))),
        ):  # fmt: skip
            self._values[name].setText(words)
        self.note.setText("" if each is found.today else self._judged(found, each))
        self._button.setEnabled(True)

    def _judged(self, found: BoxSets, each: BoxSet) -> str:
        """Say what is saved, how sure that is, and whether a better set can exist."""
        say, number = self._shared.language.say, self._shared.language.number
        before = found.today.cost.cents
        saved = round(100 * (before - each.cost.cents) / max(1, before))
        parts = [self.tr("Saves {percent} %.").format(percent=number(saved))]
        how_sure = surety(each)
        if how_sure is not Surety.NOT_KNOWN:
            later = [part.saved_bp for part in each.held_back]
            low, high = round(min(later) / 100), round(max(later) / 100)
            parts.append(say(how_sure.value, low=number(low), high=number(high)))
        else:
            parts.append(say(how_sure.value))
        if each.unsent:
            parts.append(self.tr("%Ln order(s) go into none of its boxes.", "", each.unsent))
        if each.proven:
            parts.append(self.tr("The best of the sizes looked at (proven)."))
        return " ".join(parts)

    def set_chosen(self, chosen: bool) -> None:
        """Frame the card that is chosen."""
        restyle(self, "now", "true" if chosen else "false")
        self._button.setChecked(chosen)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._button.isEnabled():
            self.chosen.emit(self.name)
