"""The hand-over page: which carrier, which parcels are out, which are still here."""

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.codes import Kind, own_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.queries import ParcelView
from warehouse_desk.usecases.shipping.step import CarrierView, ShipAt, ShipStep

_START, _OUT = 0, 1


class ShipPage(StationPage):
    """Parcels are scanned out to their carrier."""

    step_type = ShipStep

    @property
    @override
    def title(self) -> str:
        return self.tr("Hand over")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("F8", self.tr("Pause"), "pause", Command.PAUSE),
            self.act("F10", self.tr("The driver has them"), "done", Command.DONE),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        return self._build_start(), self._build_out()

    def _build_start(self) -> QWidget:
        start = QWidget()
        self.start = StatePanel(self.shared, "ship")
        self._carriers = QGridLayout()
        self._carriers.setSpacing(GRID)
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.start, 1)
        column.addLayout(self._carriers)
        return start

    def _build_out(self) -> QWidget:
        body = QWidget()
        self.carrier = self.big(self.tr("Carrier"))
        self.left = self.big(self.tr("Still here"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.carrier, 3)
        top.addWidget(self.left, 2)
        self.waiting = LinesList(self.shared, counts=False)
        self.out = LinesList(self.shared, counts=False)
        self.all_out = StatePanel(self.shared, "done")
        self.all_out.show_state(
            self.tr("That was the last one"), self.tr("Press F10 when the driver has them.")
        )
        self._here = QStackedLayout()
        self._here.addWidget(self.waiting)
        self._here.addWidget(self.all_out)
        lists = QGridLayout()
        lists.setHorizontalSpacing(GRID)
        lists.setVerticalSpacing(GRID // 2)
        lists.addWidget(label(self.tr("To be scanned"), Size.NOTE), 0, 0)
        lists.addWidget(label(self.tr("With the driver"), Size.NOTE), 0, 1)
        lists.addLayout(self._here, 1, 0)
        lists.addWidget(self.out, 1, 1)
        lists.setColumnStretch(0, 1)
        lists.setColumnStretch(1, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top, 1)
        column.addLayout(lists, 3)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, ShipStep)  # noqa: S101 - `step_type` says so
        if step.at is ShipAt.START:
            self._show_start(step)
            return
        self.show_body(_OUT)
        language = self.shared.language
        leaves = language.time(step.cut_off) if step.cut_off else ""
        note = self.tr("leaves {time}").format(time=leaves) if leaves else ""
        self.carrier.set_value(step.carrier_name, note)
        self.carrier.set_now(False)
        self.left.set_value(language.number(len(step.waiting)))
        self.left.set_now(bool(step.waiting))
        self.waiting.show_lines([self._line(one, done=0) for one in step.waiting])
        all_out = bool(step.out) and not step.waiting
        self._here.setCurrentWidget(self.all_out if all_out else self.waiting)
        newest = [self._line(one, done=1) for one in reversed(step.out)]
        self.out.show_lines(newest)
        done, every = len(step.out), len(step.out) + len(step.waiting)
        words = self.tr("{done} of {all} parcels out").format(
            done=language.number(done), all=language.number(every)
        )
        self.footer.set_progress(done, every, words)

    def _show_start(self, step: ShipStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        self._say_start(sum(one.waiting for one in step.carriers))
        for old in self.buttons:
            old.deleteLater()
        self.buttons = [self._button(one) for one in step.carriers if one.waiting]
        for at, made in enumerate(self.buttons):
            self._carriers.addWidget(made, at // 3, at % 3)

    def _say_start(self, waiting: int) -> None:
        if waiting:
            self.start.show_state(
                self.tr("%Ln parcel(s) wait for their carrier", "", waiting),
                self.tr("Scan a parcel or a carrier's code, or choose a carrier."),
            )
        else:
            self.start.show_state(
                self.tr("Everything is with its carrier"),
                self.tr("Parcels appear here as soon as their labels are confirmed."),
            )

    def _button(self, carrier: CarrierView) -> QPushButton:
        language = self.shared.language
        parcels = self.tr("%Ln parcel(s)", "", carrier.waiting)
        parts = [carrier.name, parcels]
        if carrier.cut_off:
            parts.append(self.tr("leaves {time}").format(time=language.time(carrier.cut_off)))
        made = button(self.shared, "  ·  ".join(parts), "ship", "station")
        code = own_code(Kind.CARRIER, carrier.carrier)
        made.clicked.connect(lambda: self.wants_scan.emit(code))
        return made

    def _line(self, parcel: ParcelView, done: int) -> LineView:
        weight = self.shared.language.weight(parcel.weight_g)
        name = self.tr("order {order}").format(order=isolate_code(parcel.order_ref))
        return LineView(name, parcel.tracking, done, 1, weight)
