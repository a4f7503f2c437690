"""The floor: seen from above, what is odd about it in words, and one thing of it to correct."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.floor import Aisle, CrossAisle, Zone
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.floor_fields import AisleFields, CrossAisleFields
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.walk import FloorPlan, floor_plan
from warehouse_desk.gui.widgets.floor_drawing import FloorDrawing
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.floor_edit import (
    add_cross_aisle,
    begin_walks,
    correct_aisle,
    move_cross_aisle,
    remove_cross_aisle,
    widest_gap,
)
from warehouse_desk.usecases.floor_findings import FloorFinding, floor_findings
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.undo import redo_last, undo_last

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Seen:
    """The floor as it was read."""

    plan: FloorPlan
    aisles: Mapping[str, Aisle]
    crosses: tuple[CrossAisle, ...]
    zones: tuple[Zone, ...]
    findings: tuple[FloorFinding, ...]

    def cross_at(self, y_mm: int | None) -> CrossAisle | None:
        return next((one for one in self.crosses if one.y_mm == y_mm), None)


def _read(reading: Reading) -> _Seen:
    return _Seen(
        floor_plan(reading, warehouse_floor(reading)),
        {aisle.aisle: aisle for aisle in reading.find(Aisle)},
        tuple(sorted(reading.find(CrossAisle), key=lambda cross: cross.y_mm)),
        tuple(sorted(reading.find(Zone), key=lambda zone: zone.sequence)),
        floor_findings(reading),
    )


class FloorPage(Page):
    """Every change is an operation of its own, made at once and taken back with Ctrl+Z."""

    tables = frozenset({"aisle", "cross_aisle", "place", "setting", "zone"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._seen: _Seen | None = None
        self._wanted = ""
        # The chosen cross aisle keeps being chosen when it moves.
        self._cross: CrossAisle | None = None
        self.drawing = FloorDrawing(shared.theme)
        self.drawing.setAccessibleName(self.tr("Floor"))
        self.drawing.chosen.connect(self._choose)
        self.drawing.cross_chosen.connect(self._choose_cross)
        self.findings = QListWidget()
        self.findings.setWordWrap(True)
        self.findings.currentRowChanged.connect(self._show_place)
        self.aisle = AisleFields(shared)
        self.aisle.corrected.connect(self._correct)
        self.cross = CrossAisleFields()
        self.cross.moved.connect(self._move)
        self.cross.walks_begin.connect(self._begin_walks)
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
            KeyAct("F6", self.tr("Add a cross aisle"), "next", self._add_cross),
            KeyAct("F7", self.tr("Remove cross aisle"), "void", self._remove_cross),
            KeyAct("Ctrl+Z", self.tr("Undo"), "undo", self._undo),
            KeyAct("Ctrl+Y", self.tr("Do again"), "next", self._redo),
        )

    def _lay_out(self) -> None:
        self.fields = QStackedWidget()
        for fields in (self.aisle, self.cross):
            self.fields.addWidget(fields)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._framed(self.drawing), 3)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self.fields)
        side.addWidget(label(self.tr("What is odd"), Size.NOTE))
        side.addWidget(self._framed(self.findings), 1)
        row.addLayout(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row, 1)

    def _framed(self, inner: FloorDrawing | QListWidget) -> QFrame:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(inner)
        return frame

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
        self.aisle.set_zones(seen.zones)
        self._list_findings(seen)
        numbers = {cross.cross_aisle: cross for cross in seen.crosses}
        if self._cross is not None and self._cross.cross_aisle in numbers:
            self._choose_cross(numbers[self._cross.cross_aisle].y_mm)
            return
        names = [aisle.name for aisle in seen.plan.aisles]
        wanted = (self.drawing.selected, self._wanted, *names)
        self._choose(next((name for name in wanted if name in seen.aisles), ""))

    def _list_findings(self, seen: _Seen) -> None:
        self.findings.blockSignals(True)
        self.findings.clear()
        for one in seen.findings:
            self.findings.addItem(sentence(self.shared.language, one.says, one.facts))
        if not seen.findings:
            self.findings.addItem(self.tr("Nothing: every slot can be walked to."))
        self.findings.blockSignals(False)

    def _show_place(self, row: int) -> None:
        """Choose the aisle that a finding is about."""
        findings = self._seen.findings if self._seen else ()
        if 0 <= row < len(findings) and findings[row].aisle:
            self._choose(findings[row].aisle)

    def _choose(self, name: str) -> None:
        aisle = self._seen.aisles.get(name) if self._seen else None
        self.aisle.setEnabled(aisle is not None)
        if aisle is None:
            return
        self._cross = None
        self.drawing.select(name)
        self.aisle.show_aisle(aisle)
        self._show_fields(self.aisle)

    def _choose_cross(self, y_mm: int) -> None:
        cross = self._seen.cross_at(y_mm) if self._seen else None
        if self._seen is None or cross is None:
            return
        self._cross = cross
        self.drawing.select_cross(y_mm)
        number = self._seen.crosses.index(cross) + 1
        self.cross.show_cross_aisle(cross, number, self._seen.plan.start)
        self._show_fields(self.cross)

    def _show_fields(self, fields: AisleFields | CrossAisleFields) -> None:
        self.fields.setCurrentWidget(fields)
        self.keys.buttons["F7"].setEnabled(fields is self.cross)

    # What is changed

    def _correct(self, corrected: Aisle) -> None:
        seen = self._seen.aisles.get(corrected.aisle) if self._seen else None
        if seen is None:
            return
        words = self.tr("Aisle {aisle} corrected. New walks are planned on it.")
        said = words.format(aisle=isolate_code(corrected.aisle))
        self._do(lambda store, act: correct_aisle(store, act, seen=seen, corrected=corrected), said)

    def _add_cross(self) -> None:
        if self._seen is None:
            return
        y_mm = widest_gap([cross.y_mm for cross in self._seen.crosses])

        def choose(added: CrossAisle) -> None:
            self._cross = added

        self._do(
            lambda store, act: add_cross_aisle(store, act, y_mm=y_mm),
            self.tr("Cross aisle added. Put it where it belongs."),
            choose,
        )

    def _move(self, y_mm: int) -> None:
        if (seen := self._cross) is not None:
            self._do(
                lambda store, act: move_cross_aisle(store, act, seen=seen, y_mm=y_mm),
                self.tr("Cross aisle moved. New walks are planned on it."),
            )

    def _remove_cross(self) -> None:
        if (seen := self._cross) is not None:
            self._do(
                lambda store, act: remove_cross_aisle(store, act, seen=seen),
                self.tr("Cross aisle removed."),
            )

    def _begin_walks(self, x_mm: int) -> None:
        if (seen := self._cross) is not None:
            self._do(
                lambda store, act: begin_walks(store, act, x_mm=x_mm, cross_aisle=seen.cross_aisle),
                self.tr("New walks begin and end here."),
            )

    def _undo(self) -> None:
        self._do(undo_last, self.tr("Undone: the floor is as it was before."))

    def _redo(self) -> None:
        self._do(redo_last, self.tr("Done again."))

    def _do(
        self,
        change: Callable[[Store, Act], R],
        said: str,
        done: Callable[[R], None] = lambda _: None,
    ) -> None:
        """Make a change; what is refused is said, and the floor shown as it is."""
        store, act = self.shared.program.store, Act(uuid4().hex, self._person.person, "floor")

        def say(changed: R) -> None:
            done(changed)
            self.says.emit(Feedback.GOOD, Spoken(said))

        self.shared.lane.do(self, lambda: change(store, act), say, self._refused)

    def _refused(self, failure: Exception) -> None:
        self.shared.lane.failed.emit(failure)
        self.refresh()
