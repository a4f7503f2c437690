"""People: who works here, as what; badges and PINs, given once and shown once."""

from collections.abc import Callable
from typing import TypeVar
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.people import Role
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.person_popup import PersonPopup
from warehouse_desk.gui.second import GraveActs
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import LANGUAGES, isolate_code
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases import staff
from warehouse_desk.usecases.people import SignedIn, badge_digest, draw_badge
from warehouse_desk.usecases.pins import draw_pin, new_hash
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.staff import NewPerson, StaffRow

T = TypeVar("T")
#: What is shown of somebody once: name, badge and PIN, each where it is new.
Secret = tuple[str, str, str]


class PeoplePage(Page):
    """Everybody who works here, or did; acts work on the one who is selected."""

    tables = frozenset({"person", "session", "pin_tries"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._grave = GraveActs(self, shared)
        self.table: RowsTable[StaffRow] = RowsTable(shared, self._columns())
        self.secret = label("", Size.HEADING, wrap=True)
        self.secret.setMinimumHeight(3 * GRID)
        self._badge: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(self.secret)
        column.addLayout(self._badge_row())

    @property
    @override
    def title(self) -> str:
        return self.tr("People")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Who works here. Select somebody to give a badge or a PIN.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F2", self.tr("Add a person"), "next", self._add),
            KeyAct("F3", self.tr("Change work"), "settings", self._change),
            KeyAct("F4", self.tr("New badge"), "badge", self._give_badge),
            KeyAct("F5", self.tr("New PIN"), "keyboard", self._give_pin),
            KeyAct("F6", self.tr("Supervisor"), "good", self._make_supervisor),
            KeyAct("F7", self.tr("Has left"), "sign_out", self._let_go),
            KeyAct("F8", self.tr("Back again"), "back", self._take_back),
        )

    def _badge_row(self) -> QHBoxLayout:
        """Print a new badge while it is shown; nobody could later."""
        self.as_label = button(self.shared, self.tr("Print the badge as a label"), "badge")
        self.as_label.clicked.connect(lambda: self._print(as_label=True))
        self.as_page = button(self.shared, self.tr("Print the badge on a page"), "print")
        self.as_page.clicked.connect(lambda: self._print(as_label=False))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for one in (self.as_label, self.as_page):
            one.hide()
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _columns(self) -> list[Column[StaffRow]]:
        say = self.shared.language.say
        return [
            Column(self.tr("Name"), lambda row: row.name, width=220),
            Column(
                self.tr("Work"),
                lambda row: self.tr(", ").join(say(f"role.{role.value}") for role in row.roles),
                width=280,
            ),
            Column(self.tr("PIN"), self._pin_words, width=170),
            Column(
                self.tr("Signed in at"),
                lambda row: say(f"station.{row.station}") if row.station in _STATIONS else "",
                width=170,
            ),
            Column(
                self.tr("Language"),
                lambda row: LANGUAGES.get(row.language, row.language),
                width=120,
            ),
            Column(self.tr("Number"), lambda row: isolate_code(row.person), width=100),
        ]

    def _pin_words(self, row: StaffRow) -> str:
        if not row.active:
            return self.tr("has left")
        if row.locked:
            return self.tr("guessed too often")
        return self.tr("given") if row.has_pin else self.tr("none")

    @override
    def refresh(self) -> None:
        def read() -> list[StaffRow]:
            with self.shared.program.store.look() as reading:
                return staff.staff(reading)

        self.shared.reads.do(self, read, self._show_rows)

    def _show_rows(self, rows: list[StaffRow]) -> None:
        """Show the list anew; whoever was selected stays so."""
        chosen = {row.person for row in self.table.selected}
        self.table.model.set_rows(rows)
        for at, row in enumerate(self.table.model.rows):
            if row.person in chosen:
                self.table.view.selectRow(at)

    @override
    def take_scan(self, scan: Scan) -> bool:
        return self._grave.take_scan(scan)

    def _add(self) -> None:
        popup = PersonPopup(self.shared, self)
        popup.wanted.connect(self._add_person)
        popup.show()
        popup.name.setFocus()

    def _add_person(self, name: str, roles: tuple[Role, ...], language: str) -> None:
        store = self.shared.program.store

        def work(act: Act) -> Secret:
            badge, (pin, kept) = draw_badge(), self._new_pin()
            new = NewPerson(name, roles, language, badge_digest(badge), kept)
            staff.add_person(store, act, new)
            return name, badge, pin

        self._do(work, self._show_secret)

    def _change(self) -> None:
        if (row := self._chosen()) is None:
            return
        popup = PersonPopup(self.shared, self, row)
        store = self.shared.program.store

        def change(_name: str, roles: tuple[Role, ...], _language: str) -> None:
            self._do(
                lambda act: staff.change_roles(store, act, person=row.person, roles=roles),
                lambda name: self._tell(self.tr("{name} has other work now.").format(name=name)),
            )

        popup.wanted.connect(change)
        popup.show()

    def _give_badge(self) -> None:
        if (row := self._chosen()) is None:
            return
        store = self.shared.program.store

        def work(act: Act) -> Secret:
            badge = draw_badge()
            return staff.give_badge(store, act, badge_digest(badge), person=row.person), badge, ""

        self._do(work, self._show_secret)

    def _give_pin(self) -> None:
        if (row := self._chosen()) is None:
            return
        store = self.shared.program.store

        def work(act: Act) -> Secret:
            pin, kept = self._new_pin()
            return staff.give_pin(store, act, kept, person=row.person), "", pin

        self._do(work, self._show_secret)

    def _make_supervisor(self) -> None:
        if (row := self._chosen()) is None:
            return
        store = self.shared.program.store
        self._do(
            lambda act: staff.make_supervisor(store, act, person=row.person),
            lambda name: self._tell(self.tr("{name} is a supervisor now.").format(name=name)),
        )

    def _let_go(self) -> None:
        if (row := self._chosen()) is None:
            return
        store = self.shared.program.store
        self._do(
            lambda act: staff.let_go(store, act, person=row.person),
            lambda name: self._tell(
                self.tr("{name} has left: the badge opens nothing any more.").format(name=name)
            ),
        )

    def _take_back(self) -> None:
        if (row := self._chosen()) is None:
            return
        store = self.shared.program.store

        def work(act: Act) -> Secret:
            badge, (pin, kept) = draw_badge(), self._new_pin()
            name = staff.reinstate(store, act, badge_digest(badge), kept, person=row.person)
            return name, badge, pin

        self._do(work, self._show_secret)

    def _new_pin(self) -> tuple[str, str]:
        """Draw a PIN and what is kept of it; on the store lane, for it takes a moment."""
        door, pin = self.shared.program.desk.door, draw_pin()
        assert door is not None, "a window's desk has a door"  # noqa: S101
        return pin, new_hash(door, pin)

    def _chosen(self) -> StaffRow | None:
        self._show_words("", ())
        chosen = self.table.selected
        if len(chosen) != 1:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Select one person first.")))
            return None
        return chosen[0]

    def _do(self, work: Callable[[Act], T], then: Callable[[T], None]) -> None:
        self._grave.do(Act(uuid4().hex, self._person.person, "people"), work, then)

    def _show_secret(self, secret: Secret) -> None:
        name, badge, pin = secret
        parts = [
            self.tr("Badge {badge}").format(badge=isolate_code(badge)) if badge else "",
            self.tr("PIN {pin}").format(pin=isolate_code(pin)) if pin else "",
        ]
        self._show_words("   ".join([name, *filter(None, parts)]), (name, badge) if badge else ())
        self._tell(self.tr("Hand this over to {name} alone: it is shown once.").format(name=name))

    def _show_words(self, words: str, badge: tuple[str, ...]) -> None:
        self.secret.setText(words)
        self._badge = badge
        for one in (self.as_label, self.as_page):
            one.setVisible(bool(badge))

    def _print(self, *, as_label: bool) -> None:
        (name, badge), program = self._badge, self.shared.program

        def tell(where: str) -> None:
            self._tell(
                self.tr("The badge of {name} went to {where}.").format(name=name, where=where)
            )

        def work() -> str:
            return program.print_badge(name, badge, as_label=as_label)

        self.shared.reads.do(self, work, tell)

    def _tell(self, words: str) -> None:
        self.says.emit(Feedback.GOOD, Spoken(words))


_STATIONS = frozenset({"pick", "wall", "pack", "ship", "receive", "inspect"})
