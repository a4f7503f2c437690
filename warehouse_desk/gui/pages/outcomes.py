"""What becomes of judged pieces: the rules in their order, and what others would have done."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Disposition, Grade, ReturnReason
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.book_file import BookFile
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.field_card import FieldCard, code_field
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.form_book import (
    WouldBe,
    shares,
    take_book,
    what_would_happen,
)
from warehouse_desk.usecases.returns.forms import ANY, Book, Rule, book_of


class RuleCard(FieldCard):
    """One rule: which pieces it is about, and what becomes of them."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, self.tr("Rule"))
        say = shared.language.say
        self.name, self.category = code_field(), code_field()
        self.category.setPlaceholderText(self.tr("any; several by comma"))
        self.grade = self._choice([(one.value, f"grade.{one.value}") for one in Grade])
        reasons = [(one.value, f"return_reason.{one.value}") for one in ReturnReason]
        self.reason = self._choice(reasons)
        self.disposition = ChoiceField(shared)
        for one in Disposition:
            self.disposition.addItem(say(f"disposition.{one.value}"), one)
        self.preview = button(shared, self.tr("What would happen?"), "find")
        self.add_rows(
            (
                (self.tr("Name"), self.name),
                (self.tr("Grade"), self.grade),
                (self.tr("Category"), self.category),
                (self.tr("Customer's reason"), self.reason),
                (self.tr("Becomes"), self.disposition),
                ("", self.preview),
            )
        )
        self.add_keep()
        self.rule = Rule(name="", disposition=Disposition.RESTOCK)

    def _choice(self, names: list[tuple[str, str]]) -> ChoiceField:
        field = ChoiceField(self.shared)
        field.addItem(self.tr("any"), ANY)
        for name, key in names:
            field.addItem(self.shared.language.say(key), name)
        return field

    def show_rule(self, rule: Rule) -> None:
        """Fill a rule in; what names several grades or reasons keeps them as one choice."""
        self.rule = rule
        self.name.setText(rule.name)
        self.category.setText("" if ANY in rule.category else ", ".join(rule.category))
        say = self.shared.language.say
        for field, among, area in (
            (self.grade, rule.grade, "grade"), (self.reason, rule.reason, "return_reason"),
        ):  # fmt: skip
            at = field.findData("|".join(among))
            if at < 0:
                field.addItem(", ".join(say(f"{area}.{one}") for one in among), "|".join(among))
                at = field.count() - 1
            field.setCurrentIndex(at)
        self.disposition.setCurrentIndex(self.disposition.findData(rule.disposition))

    def read(self) -> Rule:
        """Read the rule as it is filled in."""
        named = tuple(one.strip() for one in self.category.text().split(",") if one.strip())
        return replace(
            self.rule,
            name=self.name.text().strip(),
            category=named or (ANY,),
            grade=tuple(self.grade.currentData().split("|")),
            reason=tuple(self.reason.currentData().split("|")),
            disposition=Disposition(self.disposition.currentData()),
        )

    @override
    def _keep(self) -> None:
        self.kept.emit(self.read())


class OutcomesPage(Page):
    """The first rule that fits is taken; a changed one is tried on the pieces judged last."""

    tables = frozenset({"inspection_form", "inspection"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.book = Book((), ())
        self._at: int | None = None
        self.file = BookFile(self, person)
        self.rules: RowsTable[Rule] = RowsTable(shared, self._rule_columns())
        self.rules.filter.hide()
        self.rules.view.selectionModel().selectionChanged.connect(self._choose)
        self.units: RowsTable[WouldBe] = RowsTable(shared, self._unit_columns())
        self.units.filter.hide()
        self.told = label(wrap=True)
        self.card = RuleCard(shared)
        self.card.kept.connect(self._keep)
        self.card.preview.clicked.connect(self.preview)
        self.card.setVisible(Right.ADMIN in person.rights)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.rules, 3)
        left.addWidget(self.told)
        left.addWidget(self.units, 2)
        row = QVBoxLayout() if shared.small else QHBoxLayout()
        row.setSpacing(GRID)
        row.addLayout(left, 3)
        row.addWidget(self.card, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("What becomes of pieces")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("The first rule that fits decides. Try a change before you keep it.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        shown = (KeyAct("F9", self.tr("Save file…"), "export", self.file.choose_save),)
        if Right.ADMIN not in self._person.rights:
            return shown
        return (
            KeyAct("F2", self.tr("New rule"), "next", self.add),
            KeyAct("F4", self.tr("Ask it earlier"), "back", self.move_up),
            KeyAct("F5", self.tr("Take it away"), "void", self.remove),
            KeyAct("F8", self.tr("Take a file in…"), "import", self.file.choose_take),
            *shown,
        )

    def _rule_columns(self) -> list[Column[Rule]]:
        language = self.shared.language

        def among(names: tuple[str, ...], area: str) -> str:
            if ANY in names:
                return self.tr("any")
            return ", ".join(language.named(area, one) if area else one for one in names)

        return [
            Column(self.tr("Rule"), lambda rule: isolate_code(rule.name), width=170),
            Column(self.tr("Grade"), lambda rule: among(rule.grade, ""), width=90),
            Column(self.tr("Category"), lambda rule: among(rule.category, ""), width=150),
            Column(
                self.tr("Customer's reason"),
                lambda rule: among(rule.reason, "return_reason"), width=190,
            ),
            Column(
                self.tr("Becomes"),
                lambda rule: language.say(f"disposition.{rule.disposition.value}"), width=170,
            ),
        ]  # fmt: skip

    def _unit_columns(self) -> list[Column[WouldBe]]:
        say = self.shared.language.say
        return [
            Column(self.tr("Plate"), lambda row: isolate_code(row.plate), width=120),
            Column(self.tr("Item"), lambda row: isolate_code(row.sku), width=120),
            Column(self.tr("Grade"), lambda row: row.new_grade.value, width=80),
            Column(
                self.tr("Became"), lambda row: say(f"disposition.{row.disposition.value}"),
                width=170,
            ),
            Column(
                self.tr("Would become"),
                lambda row: say(f"disposition.{row.new_disposition.value}") if row.changes else "",
                width=170,
            ),
            Column(self.tr("Rule"), lambda row: isolate_code(row.rule), width=160),
        ]  # fmt: skip

    @override
    def refresh(self) -> None:
        store = self.shared.program.store

        def read() -> Book:
            with store.look() as reading:
                return book_of(reading)

        self.shared.reads.do(self, read, self._show_book)

    def _show_book(self, book: Book) -> None:
        self.book, self._at = book, None
        self.rules.model.set_rows(list(book.rules))
        self._try(book)

    def _choose(self) -> None:
        if chosen := self.rules.selected:
            self._at = self.book.rules.index(chosen[0])
            self.card.show_rule(chosen[0])

    def add(self) -> None:
        """Empty the card for another rule, which will stand first."""
        self._at = None
        self.card.show_rule(Rule(name="", disposition=Disposition.QUARANTINE))
        self.card.name.setFocus()

    def changed(self) -> Book:
        """The book with the rule as the card says it; a new one stands first."""
        rules = list(self.book.rules)
        if self._at is None:
            rules.insert(0, self.card.read())
        else:
            rules[self._at] = self.card.read()
        return replace(self.book, rules=tuple(rules))

    def preview(self) -> None:
        """Try the rule as the card says it on the pieces judged last."""
        self._try(self.changed())

    def _try(self, book: Book) -> None:
        store = self.shared.program.store

        def read() -> list[WouldBe]:
            with store.look() as reading:
                return what_would_happen(reading, book)

        self.shared.reads.do(self, read, self._show_units)

    def _show_units(self, found: list[WouldBe]) -> None:
        language = self.shared.language
        parts = [
            self.tr("{disposition}: {before} → {after}").format(
                disposition=language.say(f"disposition.{becomes.value}"),
                before=language.number(before),
                after=language.number(after),
            )
            for becomes, before, after in shares(found)
        ]
        changes = sum(one.changes for one in found)
        words = self.tr("The pieces judged last: %Ln would go elsewhere.", "", changes)
        self.told.setText("  ·  ".join([words, *parts]) if found else self.tr("None yet."))
        self.units.model.set_rows(sorted(found, key=lambda one: not one.changes))

    def _keep(self) -> None:
        self.take(self.changed())

    def move_up(self) -> None:
        """Let the chosen rule stand before the one above it."""
        if self._at is None:
            self._ask_for_a_rule()
            return
        rules, at = list(self.book.rules), self._at
        rules.insert(max(0, at - 1), rules.pop(at))
        self.take(replace(self.book, rules=tuple(rules)))

    def remove(self) -> None:
        """Take the chosen rule away."""
        if self._at is None:
            self._ask_for_a_rule()
            return
        rules = [one for at, one in enumerate(self.book.rules) if at != self._at]
        self.take(replace(self.book, rules=tuple(rules)))

    def take(self, book: Book) -> None:
        """Keep a changed book."""
        store, seen = self.shared.program.store, self.book
        act = Act(uuid4().hex, self._person.person, "questions")

        def done(_: int) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("The rules hold from now on.")))

        self.shared.lane.do(self, lambda: take_book(store, act, book=book, seen=seen), done)

    def _ask_for_a_rule(self) -> None:
        self.says.emit(Feedback.ASK, Spoken(self.tr("Select a rule first.")))
