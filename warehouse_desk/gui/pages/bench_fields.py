"""One rule for inserts, or one packing note, as fields to fill in."""

from dataclasses import replace

from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit

from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.widgets.field_card import FieldCard, code_field
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.i18n import money

NEW_RULE = InsertRule(0, "", InsertKind.GIFT, "")
NEW_NOTE = PackingNote(0, NoteAbout.CUSTOMER, "", "")
_MOST_PIECES = 100
_MOST_MONEY = 10_000_000


class RuleForm(FieldCard):
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


class NoteForm(FieldCard):
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
