"""Beside the lines of an order: the box and how it is loaded, its weight, its labels."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.box_view import Room, current_step, spot
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.box_words import BoxWords
from warehouse_desk.gui.stations.weight_side import WeightSide
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.box_drawing import BoxDrawing
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.planning.boxing import Step
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.packing.step import PackAt, PackStep

#: Lines about a box before it is taken, in a small window and in a large one.
_FEW, _MANY = 2, 8
#: Pixels they may take.
_HEIGHT = 196


class PackSide(QFrame):
    """Shows what the next act is about."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self.shared = shared
        self._words = BoxWords(shared.language)
        self._rooms: dict[str, Room] = {}
        self._step: PackStep | None = None
        self.drawing = BoxDrawing(shared.theme)
        self.how = label(size=Size.TEXT if shared.small else Size.HEADING, wrap=True)
        self.where = label(wrap=True)
        self.labels = StatePanel(shared, "print")
        self.weight = WeightSide(shared)
        self._loading = self._build_loading()
        self._stack = QStackedLayout(self)
        for part in (self._loading, self.labels, self.weight):
            self._stack.addWidget(part)

    def _build_loading(self) -> QWidget:
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
        return loading

    def show_step(self, step: PackStep, reply: Reply) -> None:
        """Show a step of an order in work."""
        self._step = step
        self._show_loading(step)
        if self.weight.show_step(step, reply):
            self._stack.setCurrentWidget(self.weight)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._step is not None and self._step.at is PackAt.BOX:
            self._show_loading(self._step)  # how many lines there is room for goes by the width

    def room(self, box: str) -> Room | None:
        """Tell how large a box is inside, once that was read."""
        return self._rooms.get(box)

    def read_rooms(self, then: Callable[[PackStep], None]) -> None:
        """Ask for the sizes of all boxes, the first time; what is shown is shown again."""
        if self._rooms:
            return

        def take(rooms: dict[str, Room]) -> None:
            self._rooms = rooms
            if self._step is not None:
                then(self._step)
                self._show_loading(self._step)

        self.shared.reads.do(self, self._read_rooms, take)

    def _read_rooms(self) -> dict[str, Room]:
        with self.shared.program.store.look() as reading:
            return {
                one.box: Room(one.inner_length, one.inner_width, one.inner_height)
                for one in reading.find(BoxType)
            }

    def _show_loading(self, step: PackStep) -> None:
        if step.labels and step.at is PackAt.LABEL:
            self._show_labels(step)
            return
        self._stack.setCurrentWidget(self._loading)
        room = self.room(step.loading.box) if step.loading else None
        if step.loading is None or room is None:
            self.drawing.show_box(None, (), 0)
            self.how.setText("")
            self.where.setText(self.tr("No loading plan for this box: you decide."))
            return
        steps = step.loading.steps
        if step.at is PackAt.BOX:
            self.drawing.show_box(room, steps, len(steps))
            self.how.setText(self._words.claim(step.plan))
            self._say_proposal(step)
            return
        now = current_step(steps, here_in(step))
        self.drawing.show_box(room, steps, now)
        if now == len(steps):
            self.how.setText(self.tr("All in."))
            fill_up = [one for one in step.filling if not one.wrapped]
            self.where.setText("\n".join(map(self._words.protection, fill_up)))
        else:
            self._say_step(step, steps, now, room)

    def _say_proposal(self, step: PackStep) -> None:
        """Say as much about the box as there is room for: scripts differ in the height of lines."""
        width = self.width() - 4 * GRID
        for lines in range(_FEW if self.shared.small else _MANY, 1, -1):
            self.where.setText(self._words.proposal(step, lines))
            if self.where.heightForWidth(width) <= _HEIGHT:
                return

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
        self._stack.setCurrentWidget(self.labels)
        number = self.shared.language.number
        lines = [
            self.tr("parcel {number}: {code}").format(
                number=number(one.number), code=isolate_code(one.tracking)
            )
            for one in step.labels
        ]
        heading = self.tr("Stick each label on its parcel and scan it.")
        self.labels.show_state(heading, "\n".join(lines))


def here_in(step: PackStep) -> Counter[str]:
    """Count what of each product is in the parcel."""
    here: Counter[str] = Counter()
    for line in step.lines:
        here[line.sku] += line.here
    return here
