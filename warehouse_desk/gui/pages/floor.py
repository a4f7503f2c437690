"""The floor: seen from above, what is odd about it in words, and one aisle to correct."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
)
from typing_extensions import override

from warehouse_desk.domain.floor import Aisle, Zone
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.walk import FloorPlan, floor_plan
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.floor_drawing import FloorDrawing
from warehouse_desk.gui.widgets.keys import KeyAct, KeyRow
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.floor_edit import correct_aisle
from warehouse_desk.usecases.floor_findings import FloorFinding, floor_findings
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.undo import Undone, redo_last, undo_last

#: Halls are smaller than this; the first aisle may stand left of where counting begins.
_FARTHEST_MM = 1_000_000


@dataclass(frozen=True, slots=True)
class _Seen:
    """The floor as it was read."""

    plan: FloorPlan
    aisles: Mapping[str, Aisle]
    zones: tuple[Zone, ...]
    findings: tuple[FloorFinding, ...]


def _read(reading: Reading) -> _Seen:
    return _Seen(
        floor_plan(reading, warehouse_floor(reading)),
        {aisle.aisle: aisle for aisle in reading.find(Aisle)},
        tuple(sorted(reading.find(Zone), key=lambda zone: zone.sequence)),
        floor_findings(reading),
    )


class FloorPage(Page):
    """Every change is an operation of its own, made at once and taken back with Ctrl+Z."""

    tables = frozenset({"aisle", "cross_aisle", "place", "zone"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._seen: _Seen | None = None
        self._wanted = ""
        self.drawing = FloorDrawing(shared.theme)
        self.drawing.setAccessibleName(self.tr("Floor"))
        self.drawing.chosen.connect(self._choose)
        self.findings = QListWidget()
        self.findings.setWordWrap(True)
        self.findings.currentRowChanged.connect(self._show_place)
        self._build_fields()
        self._lay_out()

    @property
    @override
    def title(self) -> str:
        return self.tr("Floor")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Choose an aisle and correct it. Walks are planned on what is drawn here.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("Ctrl+Z", self.tr("Undo"), "undo", self._undo),
            KeyAct("Ctrl+Y", self.tr("Do again"), "next", self._redo),
        )

    def _build_fields(self) -> None:
        self.name = label(size=Size.HEADING)
        self.position = NumberField(-_FARTHEST_MM, _FARTHEST_MM)
        self.zone = ChoiceField(self.shared)
        self.one_way = QCheckBox(self.tr("One way: from the front to the back"))
        self.blocked = QCheckBox(self.tr("Blocked: nobody walks through"))
        self.position.editingFinished.connect(self._correct)
        self.zone.activated.connect(self._correct)
        self.one_way.clicked.connect(self._correct)
        self.blocked.clicked.connect(self._correct)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._framed(self.drawing), 3)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self._fields())
        side.addWidget(label(self.tr("What is odd"), Size.NOTE))
        side.addWidget(self._framed(self.findings), 1)
        row.addLayout(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row, 1)
        column.addWidget(KeyRow(self.shared, self.acts, self))

    def _framed(self, inner: FloorDrawing | QListWidget) -> QFrame:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(inner)
        return frame

    def _fields(self) -> QFrame:
        self.fields = card()
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.name, 0, 0, 1, 2)
        for at, (words, field) in enumerate(
            ((self.tr("From the side, mm"), self.position), (self.tr("In zone"), self.zone)),
            start=1,
        ):
            grid.addWidget(label(words), at, 0)
            grid.addWidget(field, at, 1)
        grid.addWidget(self.one_way, 3, 0, 1, 2)
        grid.addWidget(self.blocked, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return self.fields

    # What is shown

    @override
    def refresh(self) -> None:
        store = self.shared.program.store

        def read() -> _Seen:
            with store.look() as reading:
                return _read(reading)

        self.shared.reads.do(self, read, self._show_floor)

    @override
    def go_to(self, subject: str) -> None:
        self._wanted = subject
        if self._seen is not None:
            self._choose(subject)

    def _show_floor(self, seen: _Seen) -> None:
        self._seen = seen
        self.drawing.set_plan(seen.plan)
        self.drawing.mark(frozenset(one.aisle for one in seen.findings))
        self.zone.clear()
        for zone in seen.zones:
            self.zone.addItem(f"{isolate_code(zone.zone)}  {zone.name}", zone.zone)
        self._list_findings(seen)
        names = [aisle.name for aisle in seen.plan.aisles]
        wanted = (self.drawing.selected, self._wanted, *names)
        self._choose(next((name for name in wanted if name in seen.aisles), ""))

    def _list_findings(self, seen: _Seen) -> None:
        self.findings.blockSignals(True)
        self.findings.clear()
        for one in seen.findings:
            self.findings.addItem(sentence(self.shared.language, one.fault.value, one.facts))
        if not seen.findings:
            self.findings.addItem(self.tr("Nothing: every slot can be walked to."))
        self.findings.blockSignals(False)

    def _show_place(self, row: int) -> None:
        """Choose the aisle that a finding is about."""
        findings = self._seen.findings if self._seen else ()
        if 0 <= row < len(findings) and findings[row].aisle:
            self._choose(findings[row].aisle)

    def _choose(self, name: str) -> None:
        aisle = self._aisle(name)
        self.fields.setEnabled(aisle is not None)
        if aisle is None:
            return
        self.drawing.select(name)
        self.name.setText(self.tr("Aisle {aisle}").format(aisle=isolate_code(name)))
        self.position.set_number(aisle.x_mm)
        self.zone.setCurrentIndex(self.zone.findData(aisle.zone))
        self.one_way.setChecked(aisle.one_way)
        self.blocked.setChecked(aisle.blocked)

    def _aisle(self, name: str) -> Aisle | None:
        return self._seen.aisles.get(name) if self._seen else None

    # What is changed

    def _correct(self) -> None:
        seen = self._aisle(self.drawing.selected)
        if seen is None:
            return
        corrected = replace(
            seen,
            x_mm=self.position.number,
            zone=self.zone.currentData() or seen.zone,
            one_way=self.one_way.isChecked(),
            blocked=self.blocked.isChecked(),
        )
        if corrected == seen:
            return
        store, act = self.shared.program.store, self._act()
        self.shared.lane.do(
            self,
            lambda: correct_aisle(store, act, seen=seen, corrected=corrected),
            self._corrected,
            self._refused,
        )

    def _corrected(self, aisle: Aisle) -> None:
        words = self.tr("Aisle {aisle} corrected. New walks are planned on it.")
        self.says.emit(Feedback.GOOD, Spoken(words.format(aisle=isolate_code(aisle.aisle))))

    def _refused(self, failure: Exception) -> None:
        """Say why, and show the aisle as it is."""
        self.shared.lane.failed.emit(failure)
        self.refresh()

    def _undo(self) -> None:
        store, act = self.shared.program.store, self._act()
        self.shared.lane.do(self, lambda: undo_last(store, act), self._undone)

    def _redo(self) -> None:
        store, act = self.shared.program.store, self._act()
        self.shared.lane.do(self, lambda: redo_last(store, act), self._redone)

    def _undone(self, _: Undone) -> None:
        self.says.emit(Feedback.GOOD, Spoken(self.tr("Undone: the floor is as it was before.")))

    def _redone(self, _: Undone) -> None:
        self.says.emit(Feedback.GOOD, Spoken(self.tr("Done again.")))

    def _act(self) -> Act:
        return Act(uuid4().hex, self._person.person, "floor")
