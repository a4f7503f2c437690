"""The counting page: which slot, what was counted so far; what the books say only to a judge."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.counting.step import CountAt, CountedLine, CountStep

_START, _OPEN = 0, 1


class CountPage(StationPage):
    """A slot is counted without being told what should be in it."""

    step_type = CountStep

    @property
    @override
    def title(self) -> str:
        return self.tr("Count")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F5", self.tr("Next"), "next", Command.NEXT),
            self.act("F6", self.tr("To decide"), "ask", Command.OK),
            self.count(),
            self.act("F8", self.tr("Leave it"), "pause", Command.PAUSE),
            self.act("F9", self.tr("Yes"), "good", Command.YES, in_row=False),
            self.act("F11", self.tr("No"), "wrong", Command.NO, in_row=False),
            self.act("F10", self.tr("That is all"), "done", Command.DONE),
            *self.undo(),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        self.start = StatePanel(self.shared, "count")
        return self.start, self._build_open()

    def _build_open(self) -> QWidget:
        body = QWidget()
        self.slot = self.big(self.tr("Slot"))
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.number = self.big(self.tr("Counted"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.slot, 1)
        top.addWidget(self.number, 1)
        self.sheet = label(self.tr("On the sheet"), Size.NOTE)
        self.lines = LinesList(self.shared, counts=False)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top, 2)
        column.addWidget(self.item, 1)
        column.addWidget(self.sheet)
        column.addWidget(self.lines, 3)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, CountStep)  # noqa: S101 - `step_type` says so
        if step.at is CountAt.START:
            self._show_start(step)
            return
        self.show_body(_OPEN)
        judging = step.at is CountAt.JUDGE
        self.slot.set_value(isolate_code(step.place), self._why(step))
        self.slot.set_now(step.at is CountAt.SLOT)
        self.item.set_now(step.at is CountAt.ITEM)
        self.number.set_now(judging)
        if judging:
            self._show_difference(step)
        else:
            self._show_sheet(step)
        self.footer.set_progress(0, 0, self._turn(step))

    def _show_start(self, step: CountStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        hint = self.tr("Scan “Next”, or the slot you stand at.")
        if step.to_judge:
            waiting = self.tr("%Ln difference(s) wait for the supervisor: F6.", "", step.to_judge)
            hint = f"{hint}\n{waiting}"
        self.start.show_state(self.tr("%Ln slot(s) to count", "", step.waiting), hint)

    def _show_sheet(self, step: CountStep) -> None:
        """Show what was counted; the newest is on top and lit."""
        last = step.last
        number = self.shared.language.number
        self.number.set_value(number(last.found) if last else "")
        wanted = last.name if last else step.name or self.tr("all that lies there")
        code = last.sku if last else step.sku
        self.item.set_value(wanted, isolate_code(code) if code else "")
        self.sheet.setText(self.tr("On the sheet"))
        newest = reversed(step.lines)
        self.lines.show_lines([self._line(line, lit=line is last) for line in newest])

    def _show_difference(self, step: CountStep) -> None:
        self.number.set_value(self.tr("%Ln piece(s) off", "", step.difference))
        self.item.set_value(self.tr("Put the books right? F9 yes, F11 count again"))
        self.sheet.setText(self.tr("Counted"))
        self.lines.show_lines([self._line(line, lit=False) for line in step.lines])

    def _line(self, line: CountedLine, *, lit: bool) -> LineView:
        number = self.shared.language.number
        words = self.tr("{n} × {name}").format(n=number(line.found), name=line.name)
        numbers = [isolate_code(one) for one in (line.lot, line.serial) if one]
        differs = line.expected is not None and line.expected != line.found
        if line.expected is not None:
            numbers.append(self.tr("in the books {n}").format(n=number(line.expected)))
        icon = "warning" if differs else ""
        return LineView(words, line.sku, 0 if differs else 1, 1, "  ".join(numbers), icon, lit=lit)

    def _why(self, step: CountStep) -> str:
        """Say why the slot is counted: its turn, or what ran short there."""
        keys = (f"count_reason.{step.reason}", f"short.{step.reason}")
        key = next((key for key in keys if key in MESSAGES), "")
        return self.shared.language.say(key) if key else ""

    def _turn(self, step: CountStep) -> str:
        number = self.shared.language.number(step.turn)
        if not step.people:
            return self.tr("count {n}").format(n=number)
        return self.tr("count {n}, counted before by {people}").format(
            n=number, people=", ".join(step.people)
        )
