"""The packing page: the order's lines, the box and how to load it, weight and labels."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.inserts import InsertKind
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.box_view import Room, current_step, spot
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.box_words import BoxWords
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.stations.weight_side import WeightSide
from warehouse_desk.gui.stations.weight_words import WeightWords
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.box_drawing import BoxDrawing
from warehouse_desk.gui.widgets.keys import KeyAct, bind
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.planning.boxing import Step
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.pack_weight import PIECE
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.step import PackAt, PackStep

_START, _PACK = 0, 1
#: Lines about a box before it is taken, in a small window and in a large one.
_FEW, _MANY = 2, 7


class PackPage(StationPage):
    """Which box, which pieces, how they lie, which label."""

    step_type = PackStep

    def __init__(self, shared: Shared) -> None:
        self._rooms: dict[str, Room] = {}
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
        work.addWidget(self._build_side(), 4)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top, 2)
        for words in (self.notes, self.scale):
            words.hide()
            column.addWidget(words)
        column.addLayout(work, 5)
        return body

    def _build_side(self) -> QWidget:
        side = card()
        self.drawing = BoxDrawing(self.shared.theme)
        self.how = label(size=Size.TEXT if self.shared.small else Size.HEADING, wrap=True)
        self.where = label(wrap=True)
        loading = QWidget()
        grid = QGridLayout(loading)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        if self.shared.small:  # little height: the words stand beside the drawing
            grid.addWidget(self.drawing, 0, 0, 2, 1)
            grid.addWidget(self.how, 0, 1)
            grid.addWidget(self.where, 1, 1)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        else:
            grid.addWidget(self.drawing, 0, 0)
            grid.addWidget(self.how, 1, 0)
            grid.addWidget(self.where, 2, 0)
            grid.setRowStretch(0, 1)
        self.labels = StatePanel(self.shared, "print")
        self.weight = WeightSide(self.shared)
        self._side = QStackedLayout(side)
        self._side.addWidget(loading)
        self._side.addWidget(self.labels)
        self._side.addWidget(self.weight)
        return side

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
        self._show_loading(step)
        self._show_weight(step)
        if self.weight.show_step(step, reply):
            self._side.setCurrentWidget(self.weight)
        self._show_notes(step)
        self._show_progress(step)
        if not self._rooms:
            self.shared.reads.do(self, self._read_rooms, self._take_rooms)

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
        room = self._rooms.get(step.loading.box) if step.loading else None
        if room is None or self.shared.small:  # no room for measures
            return ""
        sides = isolate_code(f"{room.l} × {room.w} × {room.h}")
        return self.tr("{sides} mm").format(sides=sides)

    def _wanted_now(self, step: PackStep) -> str:
        """Name the product that the drawing shows: what lies below goes in first."""
        if step.at is not PackAt.ITEM or step.loading is None:
            return ""
        steps = step.loading.steps
        now = current_step(steps, _here(step))
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

    def _show_loading(self, step: PackStep) -> None:
        if step.labels and step.at is PackAt.LABEL:
            self._show_labels(step)
            return
        self._side.setCurrentIndex(0)
        room = self._rooms.get(step.loading.box) if step.loading else None
        if step.loading is None or room is None:
            self.drawing.show_box(None, (), 0)
            self.how.setText("")
            self.where.setText(self.tr("No loading plan for this box: you decide."))
            return
        steps = step.loading.steps
        if step.at is PackAt.BOX:
            self.drawing.show_box(room, steps, len(steps))
            self.how.setText(self._words.claim(step.plan))
            self.where.setText(self._words.proposal(step, _FEW if self.shared.small else _MANY))
            return
        now = current_step(steps, _here(step))
        self.drawing.show_box(room, steps, now)
        if now == len(steps):
            self.how.setText(self.tr("All in."))
            fill_up = [one for one in step.filling if not one.wrapped]
            self.where.setText("\n".join(map(self._words.protection, fill_up)))
        else:
            self._say_step(step, steps, now, room)

    def _say_step(self, step: PackStep, steps: Sequence[Step], now: int, room: Room) -> None:
        line = next(line for line in step.lines if line.sku == steps[now].sku)
        self.how.setText(self._words.pieces(steps[now], line.name))
        number = self.shared.language.number
        which = self.tr("step {now} of {all}").format(now=number(now + 1), all=number(len(steps)))
        words = (
            which,
            self._words.wrap(line.cushioning),
            self._words.rows(steps[now]),
            self._words.where(steps[now], spot(steps[now], room)),
        )
        self.where.setText("  ·  ".join(filter(None, words)))

    def _show_labels(self, step: PackStep) -> None:
        self._side.setCurrentIndex(1)
        number = self.shared.language.number
        lines = [
            self.tr("parcel {number}: {code}").format(
                number=number(one.number), code=isolate_code(one.tracking)
            )
            for one in step.labels
        ]
        heading = self.tr("Stick each label on its parcel and scan it.")
        self.labels.show_state(heading, "\n".join(lines))

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

    def _read_rooms(self) -> dict[str, Room]:
        with self.shared.program.store.look() as reading:
            return {
                one.box: Room(one.inner_length, one.inner_width, one.inner_height)
                for one in reading.find(BoxType)
            }

    def _take_rooms(self, rooms: dict[str, Room]) -> None:
        self._rooms = rooms
        if self._step is not None and self._step.at is not PackAt.START:
            self._show_values(self._step)
            self._show_loading(self._step)


def _here(step: PackStep) -> Counter[str]:
    """Count what of each product is in the parcel."""
    here: Counter[str] = Counter()
    for line in step.lines:
        here[line.sku] += line.here
    return here
