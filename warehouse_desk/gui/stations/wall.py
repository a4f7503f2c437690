"""The page of the consolidation wall: which tote, which item, into which slot."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.wall_grid import WallGrid, is_complete
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.settings import COUNT_FROM, setting
from warehouse_desk.usecases.wall import WallAt, WallStep


class WallPage(StationPage):
    """Each piece of a tote goes into the slot of its order."""

    step_type = WallStep
    tables = frozenset({"setting"})

    def __init__(self, shared: Shared) -> None:
        self._count_from = COUNT_FROM.default
        super().__init__(shared)

    @property
    @override
    def title(self) -> str:
        return self.tr("Sort at the wall")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F3", self.tr("Lay aside"), "void", Command.LAY_ASIDE),
            self.act("F5", self.tr("Slot is full"), "tote_full", Command.TOTE_FULL),
            self.count(),
            *self.undo(),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        body = QWidget()
        self.tote = self.big(self.tr("Tote"), Size.HEADING)
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.into = self.big(self.tr("Into"))
        self.grid = WallGrid(self.shared)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.tote)
        left.addWidget(self.item)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addLayout(left, 1)
        top.addWidget(self.into, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(top, 2)
        column.addWidget(self.grid, 3)
        return (body,)

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, WallStep)  # noqa: S101 - `step_type` says so
        left = self.tr("%Ln piece(s) left", "", step.pieces_left) if step.tote else ""
        tote = isolate_code(step.tote) if step.tote else self.tr("a wave's tote")
        self.tote.set_value(tote, left)
        self.item.set_value(step.name, isolate_code(step.sku) if step.sku else "")
        self.into.set_value(self._target(step), self._order(step))
        self.tote.set_now(step.at is WallAt.START)
        self.item.set_now(step.at is WallAt.ITEM)
        self.into.set_now(step.at is WallAt.SLOT)
        self.grid.show_slots(step.slots, step.wall_slot)
        used = [slot for slot in step.slots if slot.order_ref]
        complete = sum(1 for slot in used if is_complete(slot))
        words = self.tr("{done} of {all} orders complete").format(
            done=self.shared.language.number(complete), all=self.shared.language.number(len(used))
        )
        self.footer.set_progress(complete, len(used), words if used else "")

    def _target(self, step: WallStep) -> str:
        if not step.wall_slot:
            return ""
        is_slot = any(one.wall_slot == step.wall_slot for one in step.slots)
        slot = isolate_code(step.wall_slot.rpartition("-")[2] if is_slot else step.wall_slot)
        if step.quantity == 1:
            return slot
        return self.tr("{n} into {slot}").format(
            n=self.shared.language.number(step.quantity), slot=slot
        )

    def _order(self, step: WallStep) -> str:
        if not step.order_ref:
            return ""
        order = isolate_code(step.order_ref)
        if step.is_last:
            return self.tr("order {order}: the last piece").format(order=order)
        if step.quantity < step.most and step.most >= self._count_from:
            most = self.shared.language.number(step.most)
            return self.tr("order {order}: up to {most} together, count with F7").format(
                order=order, most=most
            )
        return self.tr("order {order}").format(order=order)

    @override
    def refresh(self) -> None:
        def read() -> int:
            with self.shared.program.store.look() as reading:
                return setting(reading, COUNT_FROM)

        self.shared.reads.do(self, read, self._take_count_from)

    def _take_count_from(self, count_from: int) -> None:
        self._count_from = count_from
