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

from warehouse_desk.gui.signature import SignaturePopup
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
    _step: ShipStep | None = None

    @property
    @override
    def title(self) -> str:
        return self.tr("Hand over")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F9", self.tr("Driver signs…"), "orders", self._ask_signature),
            self.act("F8", self.tr("Pause"), "pause", Command.PAUSE),
            self.act("F10", self.tr("The driver has them"), "done", Command.DONE),
        )

    def _ask_signature(self) -> None:
        step = self._step
        if step is None or step.at is not ShipAt.PARCEL:
            return
        parcels = self.tr("%Ln parcel(s)", "", step.out.n)
        popup = SignaturePopup(self.shared, f"{step.carrier_name}  ·  {parcels}", self)
        popup.signed.connect(self.take_signature)
        popup.show()

    def take_signature(self, picture: bytes) -> None:
        """Keep the driver's signature with the hand-over."""
        program = self.shared.program
        self.shared.reads.do(
            self, lambda: program.lay_picture_down(picture), lambda _: self.send(Command.PHOTO)
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
        self.heading = label(self.tr("With the driver"), Size.NOTE)
        lists.addWidget(self.heading, 0, 1)
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
        self._step = step
        if step.at is ShipAt.START:
            self._show_start(step)
            return
        self.show_body(_OUT)
        language = self.shared.language
        is_lane = step.at is ShipAt.STAGE
        self.heading.setText(self.tr("Staged") if is_lane else self.tr("With the driver"))
        self.carrier.set_value(step.carrier_name, self._carrier_note(step))
        self.carrier.set_now(False)
        self.left.set_value(language.number(step.waiting.n))
        self.left.set_now(step.waiting.n > 0)
        self.waiting.show_lines([self._line(one, step, done=0) for one in step.waiting.shown])
        all_out = step.out.n > 0 and not step.waiting.n and not is_lane
        self._here.setCurrentWidget(self.all_out if all_out else self.waiting)
        self.out.show_lines([self._line(one, step, done=1) for one in step.out.shown])
        done, every = step.out.n, step.out.n + step.waiting.n
        words = self.tr("{done} of {all} parcels staged") if is_lane else (
            self.tr("{done} of {all} parcels out")
        )  # fmt: skip
        said = words.format(done=language.number(done), all=language.number(every))
        self.footer.set_progress(done, every, said)

    def _carrier_note(self, step: ShipStep) -> str:
        language = self.shared.language
        parts = [isolate_code(step.staging)] if step.staging else []
        if step.cut_off:
            parts.append(self.tr("leaves {time}").format(time=language.time(step.cut_off)))
        if step.signed:
            parts.append(self.tr("signed"))
        return "  ·  ".join(parts)

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

    def _line(self, parcel: ParcelView, step: ShipStep, done: int) -> LineView:
        notes = [self.shared.language.weight(parcel.weight_g)]
        if step.at is ShipAt.PARCEL and parcel.staged:
            notes.append(isolate_code(step.staging))
        name = self.tr("order {order}").format(order=isolate_code(parcel.order_ref))
        return LineView(name, parcel.tracking, done, 1, "  ·  ".join(notes))
