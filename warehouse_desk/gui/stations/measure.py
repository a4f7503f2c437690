"""The measuring page: which product, what is on file of it, and what it was before."""

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.errors import Refusal
from warehouse_desk.gui.popups import FieldPopup
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.gui.words import trouble_spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.usecases.measuring import MeasureStep

_START, _OPEN = 0, 1


class MeasurePage(StationPage):
    """One product after the other lies on the measuring device."""

    step_type = MeasureStep

    @property
    @override
    def title(self) -> str:
        return self.tr("Measure")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F4", self.tr("Measure"), "measure", self._measure),
            KeyAct("F7", self.tr("Type the size"), "orders", self._type),
            self.act("F8", self.tr("Leave it"), "skip", Command.SKIP),
            *self.undo(),
        )

    @override
    def build(self) -> tuple[QWidget, ...]:
        self.start = StatePanel(self.shared, "measure")
        self.start.show_state(
            self.tr("Scan a product"), self.tr("Then measure one piece, or type its size.")
        )
        return self.start, self._build_open()

    def _build_open(self) -> QWidget:
        body = QWidget()
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.known = self.big(self.tr("On file"))
        self.before = self.big(self.tr("Before"), Size.HEADING)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for value in (self.item, self.known, self.before):
            column.addWidget(value, 1)
        return body

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, MeasureStep)  # noqa: S101 - `step_type` says so
        self.show_body(_OPEN if step.known else _START)
        if step.known is None:
            return
        language = self.shared.language
        self.item.set_value(step.name, isolate_code(step.sku))
        self.known.set_value(language.measures(step.known))
        self.before.set_value(language.measures(step.before) if step.before else "")

    def _measure(self) -> None:
        try:
            self.shared.program.measure()
        except Refusal as refusal:
            self.says.emit(Feedback.WRONG, trouble_spoken(self.shared.language, refusal))

    def _type(self) -> None:
        popup = SizePopup(self)
        popup.typed.connect(self.wants_scan)
        popup.open_over()


class SizePopup(FieldPopup):
    """A field for a size and a weight."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        hint = self.tr("Length × width × height; the weight may follow. Then Enter.")
        self.ask(self.tr("Size of one piece"), hint)
        self.field.setMaxLength(60)
        self.field.setPlaceholderText("300 x 200 x 95 mm 350 g")

    @override
    def send(self, text: str) -> None:
        # Digits of any script may be typed here.
        plain = (str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
        self.typed.emit("".join(plain))
