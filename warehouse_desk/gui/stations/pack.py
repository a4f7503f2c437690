"""The packing page: the order's lines, the box and how to load it, weight and labels."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.inserts import InsertKind
from warehouse_desk.gui.box_view import current_step
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.box_words import BoxWords
from warehouse_desk.gui.stations.pack_side import PackSide, here_in
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.stations.weight_words import WeightWords
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct, bind
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.pack_weight import PIECE
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.step import PackAt, PackStep

_START, _PACK = 0, 1


class PackPage(StationPage):
    """Which box, which pieces, how they lie, which label."""

    step_type = PackStep

    def __init__(self, shared: Shared) -> None:
        self._step: PackStep | None = None
        self._words = BoxWords(shared.language)
        self._weights = WeightWords(shared.language)
        self._scale, self._asked, self._place = ScaleView(), False, ""
        super().__init__(shared)

    @property
    @override
    def title(self) -> str:
        return self.tr("Pack")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F2", self.tr("Leave out"), "skip", Command.SKIP),
            self.act("F3", self.tr("Damaged"), "damaged", Command.DAMAGED),
            self.number_act(
                "F4", self.tr("Weigh"), "weigh", self.tr("Grams on the scale"), Command.NUMBER
            ),
            self.act("F5", self.tr("Picture"), "photo", Command.PHOTO, in_row=False),
            self.act("F6", self.tr("Print again"), "print", Command.REPRINT),
            self.count(),
            self.act("F8", self.tr("Pause"), "pause", Command.PAUSE),
            self.act("F10", self.tr("Parcel done"), "done", Command.DONE),
            *self.undo(),
            self.act("F11", self.tr("Open again"), "back", Command.CANCEL, in_row=False),
            self.act("F12", self.tr("Void the label"), "void", Command.VOID, in_row=False),
            self.act("Ctrl+Y", self.tr("Yes, it is right"), "done", Command.YES, in_row=False),
        )

    @property
    @override
    def wants_weight(self) -> bool:
        return self._step is not None and self._step.at is PackAt.WEIGH and not self._asked

    @property
    @override
    def wants_piece(self) -> bool:
        return self._place == PIECE

    @override
    def show_scale(self, scale: ScaleView) -> None:
        self._scale = scale
        if self._step is not None and self._step.at is not PackAt.START:
            self._show_weight(self._step)

    def _show_weight(self, step: PackStep) -> None:
        self.scale.setText(self._weights.band(step, self._scale) if self._scale.state else "")
        self.scale.setVisible(bool(self._scale.state))

    @override
    def build(self) -> tuple[QWidget, ...]:
        return self._build_start(), self._build_pack()

    def _build_start(self) -> QWidget:
        self.start = StatePanel(self.shared, "pack")
        self.start.offer(self.tr("Take the next order"), "next", self._next_order)
        bind("Return", self._next_order, self.start)
        return self.start

    def _next_order(self) -> None:
        self.send(Command.NEXT)

    def _build_pack(self) -> QWidget:
        body = QWidget()
        self.order = self.big(self.tr("Order"), Size.HEADING)
        self.box = self.big(self.tr("Box"))
        self.parcel = self.big(self.tr("Parcel"), Size.HEADING)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        shares = (5, 4, 4) if self.shared.small else (8, 8, 9)
        for value, share in zip((self.order, self.parcel, self.box), shares, strict=True):
            top.addWidget(value, share)
        self.notes = label(size=Size.TEXT, wrap=True)
        self.scale = label(size=Size.HEADING)
        self.lines = LinesList(self.shared)
        work = QHBoxLayout()
        work.setSpacing(GRID)
        work.addWidget(self.lines, 5)
        self.side = PackSide(self.shared)
        work.addWidget(self.side, 4)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top, 2)
        for words in (self.notes, self.scale):
            words.hide()
            column.addWidget(words)
        column.addLayout(work, 5)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, PackStep)  # noqa: S101 - `step_type` says so
        self._step = step
        self._place = reply.place
        self._asked = bool(reply.choices) or reply.place not in {step.at.value, PIECE}
        if step.at is PackAt.START:
            self._show_start(step)
            return
        self.show_body(_PACK)
        self._show_values(step)
        wanted = self._wanted_now(step)
        self.lines.show_lines([self._line(step, line, wanted) for line in step.lines])
        self._show_weight(step)
        self.side.show_step(step, reply)
        self._show_notes(step)
        self._show_progress(step)
        self.side.read_rooms(self._show_values)

    def _show_start(self, step: PackStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        if step.waiting:
            self.start.show_state(
                self.tr("%Ln order(s) to pack", "", step.waiting),
                self._where_to_begin(step),
            )
        elif step.bench:
            self.start.show_state(
                self.tr("Nothing to pack at {bench}").format(bench=isolate_code(step.bench)),
                self.tr("Scan the bench again to see the orders of all benches."),
            )
        else:
            self.start.show_state(
                self.tr("Nothing to pack"),
                self.tr("Orders appear here as soon as they are picked."),
            )
        self.start.button.setVisible(step.waiting > 0)

    def _where_to_begin(self, step: PackStep) -> str:
        if not step.orders:
            return self.tr("Scan a tote, a slot of the wall, or an order.")
        return self.tr("Brought to {bench}: scan a tote. The most urgent: {orders}").format(
            bench=isolate_code(step.bench),
            orders=self.shared.language.listing([isolate_code(ref) for ref in step.orders]),
        )

    def _show_values(self, step: PackStep) -> None:
        language = self.shared.language
        service = language.say(f"promised.{step.service}")
        due = language.date_time(step.ship_by) if step.ship_by else ""
        self.order.set_value(isolate_code(step.order_ref), f"{service}  ·  {due}")
        self.parcel.set_value(
            self.tr("{number} of {all}").format(
                number=language.number(step.number), all=language.number(step.parcels)
            ),
            self._weights.expected(step, small=self.shared.small),
        )
        planned = step.plan.parcels[0].box if step.plan.parcels else ""
        box = step.box or planned
        any_box = self.tr("any") if step.at is PackAt.BOX else ""
        self.box.set_value(isolate_code(box) if box else any_box, self._which_box(step))
        self.box.set_now(step.at in {PackAt.BOX, PackAt.CLOSE})
        self.parcel.set_now(step.at in {PackAt.WEIGH, PackAt.LABEL})
        self.order.set_now(False)

    def _which_box(self, step: PackStep) -> str:
        if step.at is not PackAt.BOX:
            return step.box_name
        room = self.side.room(step.loading.box) if step.loading else None
        if room is None or self.shared.small:  # no room for measures
            return ""
        sides = isolate_code(f"{room.l} × {room.w} × {room.h}")
        return self.tr("{sides} mm").format(sides=sides)

    def _wanted_now(self, step: PackStep) -> str:
        """Name the product that the drawing shows: what lies below goes in first."""
        if step.at is not PackAt.ITEM or step.loading is None:
            return ""
        steps = step.loading.steps
        now = current_step(steps, here_in(step))
        return steps[now].sku if now < len(steps) else ""

    def _line(self, step: PackStep, line: PackLine, wanted: str) -> LineView:
        is_next = line.sku == wanted and line.missing > 0
        notes = [self.tr("next")] if is_next else []
        notes += [self._insert(line)] if line.insert else []
        notes += [self.tr("fragile")] if line.fragile else []
        notes += [wrap] if (wrap := self._words.wrap(line.cushioning)) else []
        return LineView(
            line.name,
            line.sku,
            line.packed,
            line.wanted,
            ", ".join(notes),
            "damaged" if line.fragile else "",
            lit=bool(step.last) and line.sku == step.last,
            is_next=is_next,
        )

    def _insert(self, line: PackLine) -> str:
        kind = {
            InsertKind.GIFT: self.tr("gift"),
            InsertKind.CODE: self.tr("code"),
            InsertKind.NOTE: self.tr("note"),
        }[line.insert or InsertKind.NOTE]
        return f"{kind}: {line.text}" if line.text else kind

    def _show_notes(self, step: PackStep) -> None:
        names = {line.sku: line.name for line in step.lines}
        said = [f"{names[one.about]}: {one.text}" if one.about else one.text for one in step.notes]
        self.notes.setText("  ·  ".join(filter(None, (step.note, *said))))
        self.notes.setVisible(bool(self.notes.text()))

    def _show_progress(self, step: PackStep) -> None:
        wanted = sum(line.wanted for line in step.lines)
        packed = sum(line.packed for line in step.lines)
        number = self.shared.language.number
        words = self.tr("{done} of {all} pieces packed").format(
            done=number(packed), all=number(wanted)
        )
        self.footer.set_progress(packed, wanted, words)
