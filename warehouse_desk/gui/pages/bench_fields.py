"""One rule for inserts, or one packing note, as fields to fill in."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QWidget

from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.i18n import money

NEW_RULE = InsertRule(0, "", InsertKind.GIFT, "")
NEW_NOTE = PackingNote(0, NoteAbout.CUSTOMER, "", "")
_MOST_PIECES = 100
_MOST_MONEY = 10_000_000


class _Form(QFrame):
    """Fields with their names beside them, and a button that keeps what they say."""

    kept = Signal(object)

    def __init__(self, shared: Shared, heading: str) -> None:
        super().__init__()
        self.shared = shared
        self.setObjectName("card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(label(heading, Size.HEADING), 0, 0, 1, 2)

    def add_rows(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        """Put fields below each other."""
        for words, field in rows:
            at = self._grid.rowCount()
            named = label(words)
            named.setBuddy(field)
            field.setAccessibleName(words)
            self._grid.addWidget(named, at, 0)
            self._grid.addWidget(field, at, 1)

    def add_keep(self) -> None:
        """Put the button below the fields."""
        self.keep = button(self.shared, self.tr("Keep it"), "done", "next")
        self.keep.clicked.connect(self._keep)
        self._grid.addWidget(self.keep, self._grid.rowCount(), 0, 1, 2)

    def _keep(self) -> None:
        raise NotImplementedError


def code_field() -> QLineEdit:
    """Make a field for a code: codes run left to right in any language."""
    field = QLineEdit()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setMaxLength(80)
    return field


class RuleForm(_Form):
    """A rule: what goes in, and into which orders."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, self.tr("Insert"))
        self._rule = NEW_RULE
        self.name, self.text = QLineEdit(), QLineEdit()
        self.kind = ChoiceField(shared)
        for kind, words in (
            (InsertKind.GIFT, self.tr("gift")),
            (InsertKind.CODE, self.tr("discount code")),
            (InsertKind.NOTE, self.tr("note or card")),
        ):
            self.kind.addItem(words, kind)
        self.sku, self.with_sku, self.currency = code_field(), code_field(), code_field()
        self.channel, self.customer, self.country = code_field(), code_field(), code_field()
        self.pieces = NumberField(1, _MOST_PIECES)
        self.amount = QLineEdit()
        self.amount.setValidator(QDoubleValidator(0, _MOST_MONEY, 3, self.amount))
        self.active = QCheckBox(self.tr("in use"))
        self.add_rows(
            (
                (self.tr("Name"), self.name),
                (self.tr("Kind"), self.kind),
                (self.tr("Item that goes in"), self.sku),
                (self.tr("Pieces"), self.pieces),
                (self.tr("What is on it"), self.text),
                (self.tr("Goods from this amount on"), self.amount),
                (self.tr("Currency"), self.currency),
                (self.tr("Only this channel"), self.channel),
                (self.tr("Only this customer"), self.customer),
                (self.tr("Only this country"), self.country),
                (self.tr("Only with this item"), self.with_sku),
                (self.tr("Rule"), self.active),
            )
        )
        self.add_keep()
        self.show_rule(NEW_RULE)

    def show_rule(self, rule: InsertRule) -> None:
        """Fill a rule in."""
        self._rule = rule
        for field, text in self._texts(rule):
            field.setText(text)
        self.kind.setCurrentIndex(list(InsertKind).index(rule.kind))
        self.pieces.set_number(rule.quantity)
        places = money.places(rule.currency)
        amount = rule.least_cents / 10**places
        self.amount.setText(self.locale().toString(amount, "f", places) if amount else "")
        self.active.setChecked(rule.active)

    def _texts(self, rule: InsertRule) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.name, rule.name),
            (self.sku, rule.sku),
            (self.text, rule.text),
            (self.currency, rule.currency),
            (self.channel, rule.channel),
            (self.customer, rule.customer),
            (self.country, rule.country),
            (self.with_sku, rule.with_sku),
        )

    def _keep(self) -> None:
        currency = self.currency.text().strip().upper()
        amount = self.locale().toDouble(self.amount.text())[0]
        sku = self.sku.text().strip()
        rule = replace(
            self._rule,
            name=self.name.text().strip() or sku,
            kind=list(InsertKind)[self.kind.currentIndex()],
            sku=sku,
            quantity=self.pieces.number,
            least_cents=round(amount * 10 ** money.places(currency)),
            currency=currency,
            channel=self.channel.text().strip(),
            customer=self.customer.text().strip(),
            country=self.country.text().strip().upper(),
            with_sku=self.with_sku.text().strip(),
            text=self.text.text().strip(),
            active=self.active.isChecked(),
        )
        self.kept.emit(rule)


class NoteForm(_Form):
    """A note: about whom or what, and what it says."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, self.tr("Packing note"))
        self._note = NEW_NOTE
        self.about = ChoiceField(shared)
        for about, words in (
            (NoteAbout.CUSTOMER, self.tr("customer")),
            (NoteAbout.PRODUCT, self.tr("item")),
            (NoteAbout.CHANNEL, self.tr("channel")),
        ):
            self.about.addItem(words, about)
        self.name, self.text = code_field(), QLineEdit()
        self.text.setPlaceholderText(self.tr("empty takes the note away"))
        self.add_rows(
            (
                (self.tr("About"), self.about),
                (self.tr("Its number or name"), self.name),
                (self.tr("What it says"), self.text),
            )
        )
        self.add_keep()
        self.show_note(NEW_NOTE)

    def show_note(self, note: PackingNote) -> None:
        """Fill a note in."""
        self._note = note
        self.about.setCurrentIndex(list(NoteAbout).index(note.about))
        self.name.setText(note.name)
        self.text.setText(note.text)

    def _keep(self) -> None:
        note = replace(
            self._note,
            about=list(NoteAbout)[self.about.currentIndex()],
            name=self.name.text().strip(),
            text=self.text.text().strip(),
        )
        self.kept.emit(note)
