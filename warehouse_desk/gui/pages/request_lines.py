"""The lines of an order to be sent back: pieces, reason, condition, comment, and who decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from warehouse_desk.domain.returns import ReturnReason, StatedCondition
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import isolate_code, isolate_phrase
from warehouse_desk.usecases.returns.policy_rules import Decision, Verdict
from warehouse_desk.usecases.returns.request import Announced
from warehouse_desk.usecases.returns.request_form import FormLine

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class LineFields:
    """The fields of a line."""

    line: FormLine
    pieces: NumberField
    reason: ChoiceField
    condition: ChoiceField
    comment: QLineEdit
    decides: QLabel


class RequestLines(QWidget):
    """A row of fields for each line; tells when anything that a rule looks at has changed."""

    changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.fields: list[LineFields] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(4, 2)
        self._grid.setColumnStretch(5, 3)

    def show_lines(self, lines: Sequence[FormLine]) -> None:
        """Lay out the fields of an order's lines, nothing chosen."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        headings = (
            self.tr("Item"), self.tr("Pieces"), self.tr("Reason"), self.tr("Condition"),
            self.tr("Comment"), self.tr("Decided by"),
        )  # fmt: skip
        for at, words in enumerate(headings):
            self._grid.addWidget(label(words, Size.NOTE), 0, at)
        self.fields = [self._row(row, line) for row, line in enumerate(lines, 1)]

    def announced(self) -> tuple[Announced, ...]:
        """Read what is to be sent back."""
        return tuple(
            Announced(
                one.line.line,
                one.pieces.number,
                ReturnReason(one.reason.currentData()),
                one.comment.text().strip(),
                StatedCondition(said) if (said := one.condition.currentData()) else None,
            )
            for one in self._chosen()
        )

    def show_decisions(self, made: Sequence[Decision]) -> None:
        """Say beside each chosen line which rule decides what."""
        for one in self.fields:
            one.decides.clear()
        for one, decision in zip(self._chosen(), made, strict=False):
            one.decides.setText(self._in_words(decision))

    def _chosen(self) -> list[LineFields]:
        return [one for one in self.fields if one.pieces.number]

    def _in_words(self, decision: Decision) -> str:
        say = self._shared.language.say
        words = [say(f"verdict.{decision.verdict.value}")]
        if decision.because:
            area = "not_taken" if decision.verdict is Verdict.REFUSED else "return_waits"
            words.append(say(f"{area}.{decision.because}"))
        if decision.name:
            words.append(isolate_code(decision.name))
        return "  ·  ".join(words)

    def _row(self, row: int, line: FormLine) -> LineFields:
        number = self._shared.language.number
        name = self.tr("{name} ({left} of {shipped} may come back)").format(
            name=isolate_phrase(line.name), left=number(line.left), shipped=number(line.shipped)
        )
        pieces = NumberField(0, max(0, line.left))
        pieces.set_number(0)
        pieces.setEnabled(line.left > 0)
        pieces.setMaximumWidth(80)
        reason = self._choice("return_reason", [one.value for one in ReturnReason])
        reason.setCurrentIndex(reason.findData(ReturnReason.CHANGED_MIND.value))
        condition = self._choice("condition", [one.value for one in StatedCondition], empty=True)
        comment = QLineEdit()
        comment.setMaxLength(_LONGEST)
        fields = LineFields(line, pieces, reason, condition, comment, label(wrap=True))
        named = (
            (pieces, self.tr("Pieces")), (reason, self.tr("Reason")),
            (condition, self.tr("Condition")), (comment, self.tr("Comment")),
        )  # fmt: skip
        for field, words in named:
            field.setAccessibleName(f"{words}: {line.name}")
        widgets = (label(name, wrap=True), *(one for one, _ in named), fields.decides)
        for at, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, at)
        pieces.textChanged.connect(self.changed)
        reason.currentIndexChanged.connect(self.changed)
        condition.currentIndexChanged.connect(self.changed)
        return fields

    def _choice(self, area: str, names: list[str], *, empty: bool = False) -> ChoiceField:
        field = ChoiceField(self._shared)
        if empty:
            field.addItem(self.tr("nothing said"), "")
        for name in names:
            field.addItem(self._shared.language.say(f"{area}.{name}"), name)
        return field
