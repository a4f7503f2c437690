"""The picking page: slot, item, quantity, tote; the map; what comes next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.popups import ActsPopup
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.walk import FloorPlan, WalkView, floor_plan, walk_view
from warehouse_desk.gui.widgets.floor_map import FloorMap
from warehouse_desk.gui.widgets.keys import KeyAct, bind
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.widgets.marks import Pips, PositionMark
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.picking.outlook import Outlook, ZoneProgress, outlook
from warehouse_desk.usecases.picking.step import PickAt, PickStep

_START, _WALK = 0, 1


class PickPage(StationPage):
    """Answers three questions from two metres: where, what, how many and into which."""

    step_type = PickStep

    def __init__(self, shared: Shared) -> None:
        self._drawn: tuple[int, int, str] | None = None
        #: Thousands of places: read once.
        self._floor: WarehouseFloor | None = None
        self._walk, self._outlook = WalkView(), Outlook()
        super().__init__(shared)

    @property
    @override
    def title(self) -> str:
        return self.tr("Pick")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F2", self.tr("Short"), "short", Command.SHORT),
            self.act("F3", self.tr("Damaged"), "damaged", Command.DAMAGED),
            self.act("F4", self.tr("Skip"), "skip", Command.SKIP),
            self.act("F5", self.tr("Tote full"), "tote_full", Command.TOTE_FULL),
            self.act("F6", self.tr("Other slot"), "other_slot", Command.OTHER_SLOT),
            self.count(),
            self.act("F8", self.tr("Pause"), "pause", Command.PAUSE),
            KeyAct("F9", self.tr("More"), "next", self._more),
            *self.undo(),
            *self._rare_acts(),
        )

    def _rare_acts(self) -> tuple[KeyAct, ...]:
        """Make the acts that are wanted now and then; they stand behind “More” and in the help."""
        rare = (
            (self.tr("Swap the tote"), "tote_full", Command.TOTE_SWAP),
            (self.tr("Other product"), "other_slot", Command.SUBSTITUTE),
            (self.tr("Pick a line again"), "undo", Command.REOPEN),
            (self.tr("Found after all"), "find", Command.FOUND),
            (self.tr("Aisle is blocked"), "warning", Command.BLOCKED),
            (self.tr("Cart is broken"), "damaged", Command.CART_BROKEN),
            (self.tr("Hand the round over"), "badge", Command.HAND_OVER),
            (self.tr("Go on without a scan"), "keyboard", Command.OK),
            (self.tr("What would Undo do?"), "help", Command.LOOK_BACK),
        )
        return tuple(
            self.act(f"Shift+F{key}", words, icon, command, in_row=False)
            for key, (words, icon, command) in enumerate(rare, start=2)
        )

    def _more(self) -> None:
        ActsPopup(self.shared, self.tr("What happened?"), self._rare_acts(), self).open_over()

    @override
    def build(self) -> tuple[QWidget, ...]:
        return self._build_start(), self._build_walk()

    def _build_start(self) -> QWidget:
        self.start = StatePanel(self.shared, "pick")
        self.start.offer(self.tr("Start the next round"), "next", self._next_round)
        bind("Return", self._next_round, self.start)
        return self.start

    def _next_round(self) -> None:
        self.send(Command.NEXT)

    def _build_walk(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(self._build_values(), 5)
        if not self.shared.small:
            row.addWidget(self._build_side(), 4)
        return body

    def _build_values(self) -> QVBoxLayout:
        self.slot = self.big(self.tr("Slot"))
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.pips = Pips(self.shared.theme)
        self.take = self.big(self.tr("Take"), mark=self.pips)
        self.mark = PositionMark(self.shared.theme, 56 if self.shared.small else 72)
        self.into = self.big(self.tr("Into"), mark=self.mark)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for value in (self.slot, self.item, self.take, self.into):
            column.addWidget(value, 1)
        return column

    def _build_side(self) -> QWidget:
        side = card()
        self.map = FloorMap(self.shared.theme)
        self.next_slots = label(size=Size.TEXT, wrap=True)
        grid = QGridLayout(side)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.addWidget(self.map, 0, 0, 1, 2)
        ahead = QVBoxLayout()
        ahead.addWidget(label(self.tr("Then"), Size.NOTE))
        ahead.addWidget(self.next_slots)
        self.zones = label(size=Size.TEXT, tone="quiet", wrap=True)
        self.zones.hide()
        ahead.addWidget(self.zones)
        ahead.addStretch(1)
        grid.addLayout(ahead, 1, 0)
        grid.addWidget(self.last, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return side

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, PickStep)  # noqa: S101 - `step_type` says so
        if step.at is PickAt.START:
            self._show_start(step)
            return
        self.show_body(_WALK)
        self._show_values(step)
        self._show_now(step.at)
        if not self.shared.small:
            self.next_slots.setText("\n".join(isolate_code(slot) for slot in step.upcoming))
            self._ask_for_walk(step)
        self._show_progress(step)

    def _show_start(self, step: PickStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        self._drawn, self._walk, self._outlook = None, WalkView(), Outlook()
        if step.handed:
            self.start.show_state(
                self.tr("Round {round} is yours").format(round=step.handed),
                self.tr("It was begun before. Go on with it where it stopped."),
            )
        elif step.tote and step.waiting:
            self.start.show_state(
                self.tr("{tote} waits at {place}").format(
                    tote=isolate_code(step.tote), place=isolate_code(step.tote_at)
                ),
                self._with_zones(step, self.tr("Fetch it and scan it, or start the next round.")),
            )
        elif step.waiting:
            self.start.show_state(
                self.tr("%Ln round(s) ready", "", step.waiting),
                self._with_zones(
                    step, self.tr("Start the next one, or scan a round's code or a zone's tote.")
                ),
            )
        else:
            self.start.show_state(
                self.tr("No round is ready"),
                self.tr("New rounds appear here as soon as they are released."),
            )
        self.start.button.setVisible(step.waiting > 0 or step.handed > 0)

    def _with_zones(self, step: PickStep, words: str) -> str:
        """Add what waits in each zone."""
        zones = [
            self.tr("zone {zone}: %Ln line(s)", "", one.lines).format(zone=isolate_code(one.zone))
            for one in step.zones
        ]
        return "\n".join(filter(None, (words, "  ·  ".join(zones))))

    def _show_values(self, step: PickStep) -> None:
        number = self.shared.language.number
        if step.at is PickAt.DROP:
            self.slot.set_value(self._drop_place(step.drop))
            for value in (self.item, self.take, self.into):
                value.set_value("")
        else:
            asked = self.tr("Is it empty?") if step.at is PickAt.EMPTY else ""
            slot = step.at_slot if step.at is PickAt.EMPTY else step.slot
            self.slot.set_value(isolate_code(slot), asked)
            lot = self.tr("lot {lot}").format(lot=isolate_code(step.lot)) if step.lot else ""
            self.item.set_value(step.name, "  ".join(filter(None, [isolate_code(step.sku), lot])))
            self.take.set_value(
                self.tr("{taken} of {wanted}").format(
                    taken=number(step.taken), wanted=number(step.wanted)
                ),
                "  ·  ".join(filter(None, (self._cases(step), self._splits(step)))),
            )
            self._show_target(step)
        self.pips.set_pieces(step.taken, 0 if step.at is PickAt.DROP else step.wanted)
        self.mark.set_position(0 if step.at is PickAt.DROP else step.position)

    def _cases(self, step: PickStep) -> str:
        return self.shared.language.packed(step.packed) if step.packed else ""

    def _splits(self, step: PickStep) -> str:
        """Say how many more of the same are for other positions of the cart."""
        number = self.shared.language.number
        parts = [
            self.tr("{n} for position {position}").format(
                n=number(one.pieces), position=number(one.position)
            )
            for one in step.splits
        ]
        return self.tr("then {parts}").format(parts=" · ".join(parts)) if parts else ""

    def _show_target(self, step: PickStep) -> None:
        if step.at is PickAt.CART:
            self.into.set_value(self.tr("a cart"))
        elif step.tote or step.box:
            into = isolate_code(step.box or step.tote)
            self.into.set_value(into, self._order_note(step))
        else:
            self.into.set_value(self.tr("a free tote"), self._order_note(step))

    def _order_note(self, step: PickStep) -> str:
        if not step.order_ref:
            return ""
        return self.tr("order {order}").format(order=isolate_code(step.order_ref))

    def _drop_place(self, drop: str) -> str:
        if drop == "wall":
            return self.tr("To the wall")
        if drop == "bench":
            return self.tr("To a bench")
        if drop == "restock":
            return self.tr("To a put-away place")
        zone = drop.removeprefix("handover ")
        return self.tr("To zone {zone}").format(zone=isolate_code(zone))

    def _show_now(self, at: PickAt) -> None:
        """Frame what the next scan is about."""
        self.slot.set_now(at in {PickAt.SLOT, PickAt.DROP, PickAt.EMPTY})
        self.item.set_now(at is PickAt.ITEM)
        self.take.set_now(False)
        self.into.set_now(at in {PickAt.PUT, PickAt.TOTE, PickAt.CART})

    def _ask_for_walk(self, step: PickStep) -> None:
        drawn = (step.round, step.tasks_done, step.slot + step.at)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        store, known = self.shared.program.store, self._floor

        def read() -> tuple[WarehouseFloor, FloorPlan | None, WalkView, Outlook]:
            with store.look() as reading:
                whole = known or warehouse_floor(reading)
                plan = None if known else floor_plan(reading, whole)
                walk = walk_view(reading, whole, step.round)
                return whole, plan, walk, outlook(reading, step.round)

        self.shared.reads.do(self, read, lambda found: self._show_walk(step, *found))

    def _show_walk(
        self,
        step: PickStep,
        whole: WarehouseFloor,
        plan: FloorPlan | None,
        walk: WalkView,
        around: Outlook,
    ) -> None:
        self._floor, self._walk, self._outlook = whole, walk, around
        self.zones.setText("\n".join(self._zone(one) for one in around.zones))
        self.zones.setVisible(bool(around.zones))
        if plan is not None:
            self.map.set_plan(plan)
        self.map.set_walk(walk)
        self._show_progress(step)

    def _zone(self, zone: ZoneProgress) -> str:
        number = self.shared.language.number
        words = self.tr("zone {zone}: {done} of {all} lines").format(
            zone=isolate_code(zone.zone), done=number(zone.done), all=number(zone.all)
        )
        return f"{words}  ·  {zone.name}" if zone.name else words

    def _show_progress(self, step: PickStep) -> None:
        walk = self._walk
        number = self.shared.language.number
        words = self.tr("{done} of {all} lines").format(
            done=number(step.tasks_done), all=number(step.tasks_all)
        )
        if walk.all_mm:
            metres = self.tr("{done} m of {all} m").format(
                done=number(round(walk.behind_mm / 1000)), all=number(round(walk.all_mm / 1000))
            )
            words = f"{words}  ·  {metres}"
        if self._outlook.leave_by is not None:
            time = self.shared.language.time(self._outlook.leave_by)
            leave_by = self.tr("leave by {time}").format(time=time)
            words = f"{words}  ·  {leave_by}"
        self.footer.set_progress(step.tasks_done, step.tasks_all, words)
