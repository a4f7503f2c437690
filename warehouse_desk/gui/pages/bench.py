"""What the packing benches are set to: the scale, pictures, inserts by rules, packing notes."""

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.inserts import InsertRule, PackingNote
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.bench_fields import NEW_NOTE, NEW_RULE, NoteForm, RuleForm
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.packing.bench_settings import (
    BenchView,
    bench_view,
    set_bench,
)
from warehouse_desk.usecases.packing.inserts import put_insert_rule
from warehouse_desk.usecases.packing.notes import put_note
from warehouse_desk.usecases.packing.photos import PHOTO
from warehouse_desk.usecases.packing.weight import WEIGH
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.settings import WEIGHT_GRAMS, WEIGHT_PERCENT, Whole

R = TypeVar("R")
_LIST_HEIGHT = 180


class BenchPage(Page):
    """Each change is an operation, counted from the next scan on."""

    tables = frozenset({"setting", "insert_rule", "packing_note"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._view: BenchView | None = None
        self.fields: dict[str, ChoiceField | NumberField] = {}
        self.rules, self.notes = QListWidget(), QListWidget()
        self.rule_form, self.note_form = RuleForm(shared), NoteForm(shared)
        self.rules.currentRowChanged.connect(self._choose_rule)
        self.notes.currentRowChanged.connect(self._choose_note)
        self.rule_form.kept.connect(self._keep_rule)
        self.note_form.kept.connect(self._keep_note)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._settings())
        left.addWidget(self._listed(self.tr("Packing notes"), self.notes))
        left.addWidget(self.note_form)
        right.addWidget(self._listed(self.tr("Inserts"), self.rules))
        right.addWidget(self.rule_form)
        row = QVBoxLayout(self) if shared.small else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for column in (left, right):
            column.setSpacing(GRID)
            column.addStretch(1)
            row.addLayout(column, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Packing bench")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("What all packing benches weigh, photograph, put in and are told.")

    def _settings(self) -> QFrame:
        box = card()
        grid = QGridLayout(box)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setColumnStretch(1, 1)
        weigh = ((0, self.tr("computed")), (1, self.tr("every parcel on the scale")))
        photo = (
            (0, self.tr("none")),
            (1, self.tr("of every open box")),
            (2, self.tr("with something fragile")),
        )
        self._add(grid, self.tr("Weight"), WEIGH, self._choice(WEIGH, weigh))
        self._add(grid, self.tr("Picture"), PHOTO, self._choice(PHOTO, photo))
        words = self.tr("Always right within, g")
        self._add(grid, words, WEIGHT_GRAMS, self._number(WEIGHT_GRAMS))
        words = self.tr("Weights on file may be off by, %")
        self._add(grid, words, WEIGHT_PERCENT, self._number(WEIGHT_PERCENT))
        return box

    def _add(
        self, grid: QGridLayout, words: str, which: Whole, field: ChoiceField | NumberField
    ) -> None:
        at = grid.rowCount()
        named = label(words)
        named.setBuddy(field)
        field.setAccessibleName(words)
        grid.addWidget(named, at, 0)
        grid.addWidget(field, at, 1)
        self.fields[which.name] = field

    def _choice(self, which: Whole, choices: tuple[tuple[int, str], ...]) -> ChoiceField:
        field = ChoiceField(self.shared)
        for value, words in choices:
            field.addItem(words, value)
        field.activated.connect(lambda _: self._set(which, int(field.currentData())))
        return field

    def _number(self, which: Whole) -> NumberField:
        field = NumberField(which.least, which.most)
        field.editingFinished.connect(lambda: self._set(which, field.number))
        return field

    def _listed(self, words: str, inner: QWidget) -> QFrame:
        box = card()
        column = QVBoxLayout(box)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(label(words, Size.HEADING))
        inner.setMaximumHeight(_LIST_HEIGHT)
        inner.setAccessibleName(words)
        column.addWidget(inner)
        return box

    # What is shown

    @override
    def refresh(self) -> None:
        store = self.shared.program.store

        def read() -> BenchView:
            with store.look() as reading:
                return bench_view(reading)

        self.shared.reads.do(self, read, self._show)

    def _show(self, view: BenchView) -> None:
        self._view = view
        for name, field in self.fields.items():
            if isinstance(field, NumberField):
                field.set_number(view.settings[name])
            else:
                field.setCurrentIndex(field.findData(view.settings[name]))
        self._fill(self.rules, [self._rule_words(one) for one in view.rules], self.tr("New insert"))
        self._fill(self.notes, [self._note_words(one) for one in view.notes], self.tr("New note"))

    def _fill(self, shown: QListWidget, lines: list[str], new: str) -> None:
        """List what there is, and a last line for one more; that one is chosen at first."""
        at = shown.currentRow()
        shown.blockSignals(True)
        shown.clear()
        shown.addItems([*lines, f"+ {new}"])
        shown.blockSignals(False)
        shown.setCurrentRow(at if 0 <= at < len(lines) else len(lines))

    def _rule_words(self, rule: InsertRule) -> str:
        language = self.shared.language
        words = [f"{language.number(rule.quantity)} × {isolate_code(rule.sku)}", rule.name]
        if rule.least_cents:
            amount = language.money(rule.least_cents, rule.currency)
            words.append(self.tr("from {amount} on").format(amount=amount))
        only = (rule.channel, rule.customer, rule.country, rule.with_sku)
        words += [isolate_code(one) for one in only if one]
        words += [] if rule.active else [self.tr("not in use")]
        return "  ·  ".join(words)

    def _note_words(self, note: PackingNote) -> str:
        return f"{isolate_code(note.name)}  ·  {note.text}"

    def _choose_rule(self, row: int) -> None:
        rules = self._view.rules if self._view else ()
        self.rule_form.show_rule(rules[row] if 0 <= row < len(rules) else NEW_RULE)

    def _choose_note(self, row: int) -> None:
        notes = self._view.notes if self._view else ()
        self.note_form.show_note(notes[row] if 0 <= row < len(notes) else NEW_NOTE)

    # What is changed

    def _set(self, which: Whole, value: int) -> None:
        if self._view is not None and self._view.settings[which.name] != value:
            self._do(lambda store, act: set_bench(store, act, name=which.name, value=value))

    def _keep_rule(self, rule: InsertRule) -> None:
        self._do(lambda store, act: put_insert_rule(store, act, rule=rule))

    def _keep_note(self, note: PackingNote) -> None:
        self._do(lambda store, act: put_note(store, act, note=note))

    def _do(self, work: Callable[[Store, Act], R]) -> None:
        act = Act(uuid4().hex, self._person.person, "bench")
        store = self.shared.program.store

        def tell(_done: R) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("Kept. It counts at every bench.")))
            self.refresh()

        self.shared.lane.do(self, lambda: work(store, act), tell, self._refused)

    def _refused(self, failure: Exception) -> None:
        self.shared.lane.failed.emit(failure)
