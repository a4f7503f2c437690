"""The page that takes returns in: what was announced, what is here, under which plate."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code, isolate_phrase
from warehouse_desk.i18n.rules import rule_words
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.returns.receiving_step import (
    ReceiveAt,
    ReceivedUnit,
    ReceiveLine,
    ReceiveStep,
)

_START, _OPEN = 0, 1


class ReceivePage(StationPage):
    """Each piece gets a plate; nothing is sellable yet."""

    step_type = ReceiveStep

    @property
    @override
    def title(self) -> str:
        return self.tr("Receive returns")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F3", self.tr("Empty parcel"), "short", Command.SHORT),
            self.act("F10", self.tr("Nothing more in it"), "done", Command.DONE),
            *self.undo(),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        self.start = StatePanel(self.shared, "receive")
        return self.start, self._build_open()

    def _build_open(self) -> QWidget:
        body = QWidget()
        self.rma = self.big(self.tr("Return"), Size.HEADING)
        self.plate = self.big(self.tr("Plate"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.rma, 1)
        top.addWidget(self.plate, 1)
        self.lines = LinesList(self.shared)
        self.units = LinesList(self.shared, counts=False)
        lists = QGridLayout()
        lists.setHorizontalSpacing(GRID)
        lists.setVerticalSpacing(GRID // 2)
        lists.addWidget(label(self.tr("Announced"), Size.NOTE), 0, 0)
        lists.addWidget(label(self.tr("Here"), Size.NOTE), 0, 1)
        lists.addWidget(self.lines, 1, 0)
        lists.addWidget(self.units, 1, 1)
        lists.setColumnStretch(0, 3)
        lists.setColumnStretch(1, 2)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top, 1)
        column.addLayout(lists, 3)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, ReceiveStep)  # noqa: S101 - `step_type` says so
        if step.at is ReceiveAt.START:
            self._show_start(step)
            return
        self.show_body(_OPEN)
        order = self.tr("order {order}").format(order=isolate_code(step.order_ref))
        rule = rule_words(self.shared.language, step.rule)
        self.rma.set_value(isolate_code(step.rma), "  ·  ".join(filter(None, (order, rule))))
        self.plate.set_value(isolate_code(step.last[-1]) if step.last else "")
        self.plate.set_now(bool(step.last))
        self.lines.show_lines([self._line(line) for line in step.lines])
        newest = [self._unit(step, unit) for unit in reversed(step.units)]
        self.units.show_lines(newest)
        wanted = sum(line.quantity for line in step.lines)
        here = wanted - step.missing
        number = self.shared.language.number
        words = self.tr("{done} of {all} pieces here").format(done=number(here), all=number(wanted))
        self.footer.set_progress(here, wanted, words)

    def _show_start(self, step: ReceiveStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        self.start.show_state(
            self.tr("%Ln return(s) announced", "", step.waiting),
            self.tr("Scan a return's code, its order, or the label of its parcel."),
        )

    def _line(self, line: ReceiveLine) -> LineView:
        reason = self.shared.language.say(f"return_reason.{line.reason}")
        comment = isolate_phrase(f"“{line.comment}”") if line.comment else ""
        note = "  ".join(filter(None, (reason, comment)))
        return LineView(line.name, line.sku, line.received, line.quantity, note)

    def _unit(self, step: ReceiveStep, unit: ReceivedUnit) -> LineView:
        where = isolate_code(unit.place)
        note = where if unit.expected else self.tr("not announced, {place}").format(place=where)
        icon = "" if unit.expected else "warning"
        name = isolate_code(unit.plate)
        return LineView(name, unit.sku, 1, 1, note, icon, lit=unit.plate in step.last)
