"""What is asked of a scan: every policy in force, for whom, and an editor below."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.pages.table_page import TablePage
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.field_card import code_field
from warehouse_desk.gui.widgets.fields import ChoiceField, NumberField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import card
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.policies import (
    POLICIES,
    SUBSTITUTES,
    WEEKDAYS,
    PolicySet,
    allow_substitutes,
    drop_policy,
    policies_set,
    set_policy,
)
from warehouse_desk.usecases.ports import Act, Reading, Store


class PoliciesPage(TablePage[PolicySet]):
    """One table of all policies as they are, and one editor: what, for whom, how."""

    tables = frozenset({"setting", "person"})
    station = "policies"

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        self._people: dict[str, str] = {}
        super().__init__(shared, person)
        self.table.view.selectionModel().selectionChanged.connect(self._edit_selected)
        self.which.currentIndexChanged.connect(self._offer_values)
        self.scope.currentIndexChanged.connect(self._offer_whom)
        self._offer_whom()
        self._offer_values()

    @property
    @override
    def title(self) -> str:
        return self.tr("Scan policies")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("What is asked of a scan. For an item, a person, a method, all: first wins.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F2", self.tr("Set"), "done", self.set_it),
            KeyAct("F4", self.tr("Take back"), "undo", self.drop_it),
        )

    def _names(self) -> dict[str, str]:
        return {
            "pick.slot_first": self.tr("Slot is scanned before the item"),
            "pick.count_from": self.tr("May be counted from so many pieces on"),
            "pick.check_empty": self.tr("Look whether the slot is empty"),
            "pick.without_scan": self.tr("May go on without a scan"),
            "pick.other_lot": self.tr("Picker may choose another lot"),
            "pick.other_slot": self.tr("Picker may choose another slot"),
            "pick.over_percent": self.tr("May take more than ordered, in %"),
            "pick.into_box": self.tr("Single orders go straight into their box"),
            "release.batch_kg": self.tr("Most kg on a cart; 0: no limit"),
            "release.batch_litres": self.tr("Most litres on a cart; 0: no limit"),
            "release.batch_lines": self.tr("Most lines on a cart; 0: no limit"),
            "release.mix_hurried": self.tr("Hurried orders share a cart with others"),
            "release.labels": self.tr("Labels of orders are printed at the release"),
            "day.counts": self.tr("Start of the day: so many slots are counted"),
            "day.release": self.tr("Start of the day: what waits is released"),
            SUBSTITUTES: self.tr("Items that may go out instead"),
        }

    def _choices(self, name: str) -> tuple[str, ...]:
        """Say the values of a policy in words, from 0 on; none where it is a number."""
        if name == "pick.without_scan":
            return self.tr("nobody"), self.tr("supervisors"), self.tr("everybody")
        which = POLICIES.get(name)
        if which is None or which.most > 1:
            return ()
        return self.tr("no"), self.tr("yes")

    @override
    def columns(self) -> list[Column[PolicySet]]:
        names = self._names()
        return [
            Column(self.tr("Policy"), lambda row: names[row.name], width=420),
            Column(self.tr("For"), self._whom, width=300),
            Column(self.tr("Holds"), self._value, width=260),
        ]

    def _whom(self, row: PolicySet) -> str:
        match row.scope:
            case "sku":
                return self.tr("item {sku}").format(sku=isolate_code(row.of))
            case "person":
                return self._people.get(row.of, row.of)
            case "method":
                return self.shared.language.say(f"method.{row.of}")
            case "weekday":
                return self._weekday(row.of)
        return self.tr("all")

    def _weekday(self, name: str) -> str:
        return self.shared.language.locale.standaloneDayName(WEEKDAYS.index(name) + 1)

    def _value(self, row: PolicySet) -> str:
        if row.name == SUBSTITUTES:
            return self.tr(", ").join(isolate_code(one) for one in row.value.split("|"))
        choices = self._choices(row.name)
        return choices[int(row.value)] if choices else self.shared.language.number(int(row.value))

    @override
    def below(self) -> tuple[QWidget, ...]:
        self.which, self.scope = self._choice(self._names().items()), self._choice(self._scopes())
        methods = [(one.value, self.shared.language.say(f"method.{one.value}")) for one in Method]
        self.sku, self.person, self.method = code_field(), self._choice(()), self._choice(methods)
        self.weekday = self._choice((one, self._weekday(one)) for one in WEEKDAYS)
        self.sku.setPlaceholderText(self.tr("Item"))
        self.whom = _stack(QWidget(), self.sku, self.person, self.method, self.weekday)
        self.choice, self.number, self.items = self._choice(()), NumberField(0, 0), code_field()
        self.items.setPlaceholderText(self.tr("Items, a blank between them"))
        self.value = _stack(self.choice, self.number, self.items)
        box: QFrame = card()
        row = QHBoxLayout(box)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        named = (
            (self.which, self.tr("Policy"), 4),
            (self.scope, self.tr("For"), 2),
            (self.whom, self.tr("For"), 3),
            (self.value, self.tr("Holds"), 3),
        )
        for widget, words, stretch in named:
            widget.setAccessibleName(words)
            row.addWidget(widget, stretch)
        return (box,)

    def _scopes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("all")),
            ("sku", self.tr("an item")),
            ("person", self.tr("a person")),
            ("method", self.tr("a method")),
            ("weekday", self.tr("a weekday")),
        )

    def _choice(self, choices: Iterable[tuple[str, str]]) -> ChoiceField:
        field = ChoiceField(self.shared)
        for value, words in choices:
            field.addItem(words, value)
        return field

    @override
    def rows(self, reading: Reading) -> Sequence[PolicySet]:
        self._people = {one.person: one.name for one in reading.find(Person)}
        return policies_set(reading)

    @override
    def show_rows(self, rows: Sequence[PolicySet]) -> None:
        chosen = self.person.currentData()
        self.person.clear()
        for person, name in sorted(self._people.items(), key=lambda one: one[1]):
            self.person.addItem(name, person)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        super().show_rows(rows)

    def _edit_selected(self) -> None:
        """Fill the selected policy in."""
        if len(self.table.selected) != 1:
            return
        row = self.table.selected[0]
        self.which.setCurrentIndex(self.which.findData(row.name))
        self.scope.setCurrentIndex(self.scope.findData(row.scope))
        if row.scope == "sku":
            self.sku.setText(row.of)
        for field in (self.person, self.method, self.weekday):
            if (at := field.findData(row.of)) >= 0:
                field.setCurrentIndex(at)
        self.items.setText(row.value.replace("|", " "))
        if row.name in POLICIES:
            self.choice.setCurrentIndex(int(row.value))
            self.number.set_number(int(row.value))

    def _offer_whom(self) -> None:
        self.whom.setCurrentIndex(max(0, self.scope.currentIndex()))

    def _offer_values(self) -> None:
        """Offer the values of the policy that is chosen."""
        name = self.which.currentData()
        words = self._choices(name)
        self.choice.clear()
        for value, one in enumerate(words):
            self.choice.addItem(one, value)
        if name == SUBSTITUTES:
            self.scope.setCurrentIndex(self.scope.findData("sku"))
        else:
            self.number.set_bounds(POLICIES[name].least, POLICIES[name].most)
            self.number.set_number(POLICIES[name].default)
            self.choice.setCurrentIndex(POLICIES[name].default if words else -1)
        self.value.setCurrentWidget(
            self.choice if words else self.items if name == SUBSTITUTES else self.number
        )

    def _of(self) -> str:
        of = (None, self.sku, self.person, self.method, self.weekday)[self.scope.currentIndex()]
        if of is None:
            return ""
        return of.text().strip() if isinstance(of, QLineEdit) else str(of.currentData())

    def set_it(self) -> None:
        """Set the policy as the fields say."""
        name, scope, of = self.which.currentData(), self.scope.currentData(), self._of()
        if name == SUBSTITUTES:
            items = tuple(self.items.text().split())
            self._do(lambda store, act: allow_substitutes(store, act, sku=of, instead=items))
            return
        chosen = self.value.currentWidget() is self.choice
        value = int(self.choice.currentData()) if chosen else self.number.number
        self._do(
            lambda store, act: set_policy(store, act, name=name, value=value, scope=scope, of=of)
        )

    def drop_it(self) -> None:
        """Take back what the fields name."""
        name, scope, of = self.which.currentData(), self.scope.currentData(), self._of()
        self._do(lambda store, act: drop_policy(store, act, name=name, scope=scope, of=of))

    def _do(self, work: Callable[[Store, Act], str]) -> None:
        act, store = self.act(), self.shared.program.store

        def tell(_: str) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("It holds from the next scan on.")))

        self.shared.lane.do(self, lambda: work(store, act), tell)


def _stack(*widgets: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for one in widgets:
        stack.addWidget(one)
    return stack
