"""What can be corrected of an aisle, or of a cross aisle; a correction is told at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QWidget

from warehouse_desk.domain.floor import Aisle, CrossAisle, Direction, Zone
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code
from warehouse_desk.planning.floor import Point

# Halls are smaller than this; the first aisle may stand left of where counting begins.
_FARTHEST_MM = 1_000_000


class _Fields(QFrame):
    """A heading, and fields with their names beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = label(size=Size.HEADING)

    def _lay_out(self, rows: Sequence[tuple[str, QWidget]], *below: QWidget) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.name, 0, 0, 1, 2)
        for at, (words, field) in enumerate(rows, start=1):
            named = label(words)
            named.setBuddy(field)
            grid.addWidget(named, at, 0)
            grid.addWidget(field, at, 1)
        for at, widget in enumerate(below, start=len(rows) + 1):
            grid.addWidget(widget, at, 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


class AisleFields(_Fields):
    """Where an aisle is, its zone, and who may walk it which way."""

    corrected = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._aisle: Aisle | None = None
        self.position = NumberField(-_FARTHEST_MM, _FARTHEST_MM)
        self.zone = ChoiceField(shared)
        self.direction = ChoiceField(shared)
        self.blocked = QCheckBox(self.tr("Blocked: nobody walks through"))
        for direction, words in self._directions().items():
            self.direction.addItem(words, direction)
        self.position.editingFinished.connect(self._tell)
        self.zone.activated.connect(self._tell)
        self.direction.activated.connect(self._tell)
        self.blocked.clicked.connect(self._tell)
        rows = (
            (self.tr("From the side, mm"), self.position),
            (self.tr("In zone"), self.zone),
            (self.tr("Walked"), self.direction),
        )
        self._lay_out(rows, self.blocked)

    def _directions(self) -> Mapping[Direction, str]:
        return {
            Direction.BOTH: self.tr("both ways"),
            Direction.TO_BACK: self.tr("only to the back"),
            Direction.TO_FRONT: self.tr("only to the front"),
        }

    def set_zones(self, zones: Sequence[Zone]) -> None:
        """Offer these zones."""
        self.zone.clear()
        for zone in zones:
            self.zone.addItem(f"{isolate_code(zone.zone)}  {zone.name}", zone.zone)

    def show_aisle(self, aisle: Aisle) -> None:
        """Show an aisle as it is."""
        self._aisle = aisle
        self.name.setText(self.tr("Aisle {aisle}").format(aisle=isolate_code(aisle.aisle)))
        self.position.set_number(aisle.x_mm)
        self.zone.setCurrentIndex(self.zone.findData(aisle.zone))
        self.direction.setCurrentIndex(list(Direction).index(aisle.direction))
        self.blocked.setChecked(aisle.blocked)

    def _tell(self) -> None:
        if self._aisle is None:
            return
        corrected = replace(
            self._aisle,
            x_mm=self.position.number,
            zone=self.zone.currentData() or self._aisle.zone,
            direction=list(Direction)[self.direction.currentIndex()],
            blocked=self.blocked.isChecked(),
        )
        if corrected != self._aisle:
            self.corrected.emit(corrected)


class CrossAisleFields(_Fields):
    """Where a cross aisle is, and where on it walks begin, if they do."""

    moved = Signal(int)
    walks_begin = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._cross: CrossAisle | None = None
        self._start: Point | None = None
        self.position = NumberField(-_FARTHEST_MM, _FARTHEST_MM)
        self.start = NumberField(-_FARTHEST_MM, _FARTHEST_MM)
        self.start.setPlaceholderText(self.tr("elsewhere"))
        self.position.editingFinished.connect(self._tell_position)
        self.start.editingFinished.connect(self._tell_start)
        self._lay_out(
            (
                (self.tr("From the front, mm"), self.position),
                (self.tr("Walks begin at, mm"), self.start),
            )
        )

    def show_cross_aisle(self, cross: CrossAisle, number: int, start: Point) -> None:
        """Show a cross aisle as it is, `number` counted from the front."""
        self._cross, self._start = cross, start
        name = isolate_code(cross.name or str(number))
        self.name.setText(self.tr("Cross aisle {name}").format(name=name))
        self.position.set_number(cross.y_mm)
        if start[1] == cross.y_mm:
            self.start.set_number(start[0])
        else:
            self.start.clear()

    def _tell_position(self) -> None:
        if self._cross is not None and self.position.number != self._cross.y_mm:
            self.moved.emit(self.position.number)

    def _tell_start(self) -> None:
        if self._cross is not None and (self.start.number, self._cross.y_mm) != self._start:
            self.walks_begin.emit(self.start.number)
