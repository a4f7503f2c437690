"""The returns policy: every rule in words, and what would happen to an order today."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import ReturnReason, StatedCondition
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.policy import LinePreview, preview, take_policy
from warehouse_desk.usecases.returns.policy_rules import (
    PolicyRule,
    Verdict,
    policy,
    policy_from_json,
    policy_to_json,
)
from warehouse_desk.usecases.returns.policy_words import RuleWords, rule_in_words
from warehouse_desk.usecases.returns.request import left_to_return


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule and what it says."""

    rule: PolicyRule
    words: RuleWords


class PolicyPage(Page):
    """Rules as they win, the most specific first; below them a test on a real order."""

    tables = frozenset({"return_rule", "setting"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.rules: RowsTable[RuleRow] = RowsTable(shared, self._rule_columns())
        self.lines: RowsTable[LinePreview] = RowsTable(shared, self._line_columns())
        self.lines.filter.hide()
        self.order = QLineEdit()
        self.order.setPlaceholderText(self.tr("Order"))
        self.order.returnPressed.connect(self.test)
        self.reason = self._choice("return_reason", [one.value for one in ReturnReason])
        self.reason.setCurrentIndex(self.reason.findData(ReturnReason.CHANGED_MIND.value))
        self.condition = self._choice("condition", [one.value for one in StatedCondition])
        ask = button(shared, self.tr("What would happen today?"), "find")
        ask.clicked.connect(self.test)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for one in (self.order, self.reason, self.condition, ask):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.rules, 3)
        column.addWidget(label(self.tr("Test the policy on an order"), Size.HEADING))
        column.addLayout(row)
        column.addWidget(self.lines, 2)

    @property
    @override
    def title(self) -> str:
        return self.tr("Returns policy")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Of the rules about a piece, the one that stands highest here wins.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        shown = (
            KeyAct("F6", self.tr("Save policy…"), "export", self._choose_save),
            KeyAct("F7", self.tr("Questions…"), "questions", lambda: self._leave("questions")),
            KeyAct("F8", self.tr("Outcomes…"), "outcomes", lambda: self._leave("outcomes")),
        )
        if Right.ADMIN not in self._person.rights:
            return shown
        return (KeyAct("F2", self.tr("Take a policy in…"), "import", self._choose_take), *shown)

    def _leave(self, page: str) -> None:
        self.wants_page.emit(page, "")

    def _choice(self, area: str, names: list[str]) -> ChoiceField:
        field = ChoiceField(self.shared)
        if area == "condition":
            field.addItem(self.tr("nothing said of its condition"), "")
        for name in names:
            field.addItem(self.shared.language.say(f"{area}.{name}"), name)
        return field

    def _rule_columns(self) -> list[Column[RuleRow]]:
        return [
            Column(self.tr("Rule"), lambda row: isolate_code(row.rule.name), width=160),
            Column(self.tr("About"), lambda row: "; ".join(row.words.about), width=280),
            Column(self.tr("Time to return"), lambda row: "; ".join(row.words.until), width=240),
            Column(self.tr("Fee"), lambda row: "; ".join(row.words.fee), width=150),
            Column(self.tr("Offers"), lambda row: "; ".join(row.words.offers), width=360),
            Column(self.tr("Postage back"), lambda row: row.words.postage, width=130),
        ]

    def _line_columns(self) -> list[Column[LinePreview]]:
        language = self.shared.language
        return [
            Column(self.tr("Line"), lambda row: language.number(row.line), width=70),
            Column(self.tr("Item"), lambda row: isolate_code(row.sku), width=130),
            Column(self.tr("Name"), lambda row: row.name, width=240),
            Column(self.tr("Can come back"), lambda row: language.number(row.left), width=130),
            Column(
                self.tr("Answer"),
                lambda row: language.say(f"verdict.{row.decision.verdict.value}"), width=190,
            ),
            Column(self.tr("Why"), self._why, width=220),
            Column(self.tr("Rule"), lambda row: isolate_code(row.decision.name), width=150),
            Column(
                self.tr("Until"),
                lambda row: language.date(row.last_day.date()) if row.last_day else "", width=130,
            ),
        ]  # fmt: skip

    def _why(self, row: LinePreview) -> str:
        area = "not_taken" if row.decision.verdict is Verdict.REFUSED else "return_waits"
        because = row.decision.because
        return self.shared.language.say(f"{area}.{because}") if because else ""

    @override
    def refresh(self) -> None:
        language, store = self.shared.language, self.shared.program.store

        def read() -> list[RuleRow]:
            with store.look() as reading:
                rules, orders = policy(reading), reading.find(Order)
            currency = orders[-1].currency if orders else ""
            rows = [RuleRow(rule, rule_in_words(language, rule, currency)) for rule in rules]
            return sorted(rows, key=lambda row: row.rule.reach)

        self.shared.reads.do(self, read, self.rules.model.set_rows)

    @override
    def go_to(self, subject: str) -> None:
        self.order.setText(subject)
        self.test()

    def test(self) -> None:
        """Ask the policy about every line of the order."""
        ref, store = self.order.text().strip(), self.shared.program.store
        reason = ReturnReason(self.reason.currentData())
        condition = self.condition.currentData()
        if not ref:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Type the number of an order first.")))
            return

        def read() -> tuple[LinePreview, ...]:
            with store.look() as reading:
                left = left_to_return(reading, ref)
                return preview(reading, ref, left, reason=reason, condition=condition)

        self.shared.reads.do(self, read, self.lines.model.set_rows)

    def _choose_take(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take a policy in…"), "", "JSON (*)")
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Put the policy of a file in the place of the one before."""
        act = Act(uuid4().hex, self._person.person, "policy")
        store = self.shared.program.store

        def work() -> int:
            text = self.shared.program.read_text(file)
            return take_policy(store, act, rules=policy_from_json(text))

        def done(count: int) -> None:
            words = self.tr("%Ln rule(s) hold from now on.", "", count)
            self.says.emit(Feedback.GOOD, Spoken(words))

        self.shared.lane.do(self, work, done)

    def _choose_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save policy…"), "", "JSON (*.json)")
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the policy as a file that can be changed and taken in again."""
        program = self.shared.program

        def work() -> None:
            with program.store.look() as reading:
                text = policy_to_json(policy(reading))
            program.write_text(file, text)

        def done(_: None) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("The policy is saved.")))

        self.shared.reads.do(self, work, done)
