"""The moving page: from where, which item, how many, and where to."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.moving.proposals import Proposal
from warehouse_desk.usecases.moving.step import MoveAt, MoveStep

_START, _OPEN = 0, 1


class MovePage(StationPage):
    """Goods go from slot to slot by scan."""

    step_type = MoveStep

    @property
    @override
    def title(self) -> str:
        return self.tr("Move")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F5", self.tr("Next"), "next", Command.NEXT),
            self.act("F2", self.tr("Too few"), "short", Command.SHORT),
            self.count(),
            self.act("F8", self.tr("Leave it"), "skip", Command.SKIP),
            self.act("F10", self.tr("That is all"), "done", Command.DONE),
            *self.undo(),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        return self._build_start(), self._build_open()

    def _build_start(self) -> QWidget:
        body = QWidget()
        self.start = StatePanel(self.shared, "move")
        self.upcoming = LinesList(self.shared, counts=False)
        self.ahead = label(self.tr("What ought to be moved"), Size.NOTE)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.start, 2)
        column.addWidget(self.ahead)
        column.addWidget(self.upcoming, 1)
        return body

    def _build_open(self) -> QWidget:
        body = QWidget()
        self.origin = self.big(self.tr("From"))
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.take = self.big(self.tr("Take"))
        self.target = self.big(self.tr("To"))
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for at, value in enumerate((self.origin, self.item, self.take, self.target)):
            grid.addWidget(value, at, 0)
            grid.setRowStretch(at, 1)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, MoveStep)  # noqa: S101 - `step_type` says so
        if step.at is MoveAt.START:
            self._show_start(step)
            return
        self.show_body(_OPEN)
        number = self.shared.language.number
        kind = self.shared.language.say(f"move_kind.{step.kind}")
        self.origin.set_value(isolate_code(step.origin), kind)
        lot = self.tr("lot {lot}").format(lot=isolate_code(step.lot)) if step.lot else ""
        code = isolate_code(step.sku) if step.sku else ""
        self.item.set_value(step.name, "  ·  ".join(filter(None, (code, lot))))
        wanted = self.tr("of {n}").format(n=number(step.wanted)) if step.wanted else ""
        cases = self.shared.language.packed(step.packed) if step.packed else ""
        self.take.set_value(number(step.in_hand), "  ·  ".join(filter(None, (wanted, cases))))
        self.target.set_value(isolate_code(step.target) if step.target else "")
        self.origin.set_now(step.at is MoveAt.FROM)
        self.item.set_now(step.at is MoveAt.ITEM and not step.in_hand)
        self.take.set_now(step.at is MoveAt.ITEM and bool(step.in_hand))
        self.target.set_now(step.at is MoveAt.TO)
        self.footer.set_progress(0, 0, "")

    def _show_start(self, step: MoveStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        self.start.show_state(
            self.tr("%Ln move(s) waiting", "", step.waiting),
            self.tr("Scan “Next”, or the place to take from."),
        )
        self.ahead.setVisible(bool(step.upcoming))
        self.upcoming.setVisible(bool(step.upcoming))
        self.upcoming.show_lines([self._line(one) for one in step.upcoming])

    def _line(self, one: Proposal) -> LineView:
        language = self.shared.language
        words = self.tr("{kind}: {n} from {origin} to {target}").format(
            kind=language.say(f"move_kind.{one.kind}"),
            n=language.number(one.pieces),
            origin=isolate_code(one.origin),
            target=isolate_code(one.target) if one.target else "…",
        )
        due = ""
        if one.ship_by:
            due = self.tr("leaves {time}").format(time=language.time(one.ship_by))
        return LineView(words, one.sku, 0, 1, due)
