"""A return asked for in a customer's name: order, pieces, reasons, and the rule that decides."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.returns import Remedy, WayBack
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.request_known import KnownReturn, KnownReturnRow, known_return
from warehouse_desk.gui.pages.request_lines import RequestLines
from warehouse_desk.gui.pages.request_photos import RequestPhotos
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.codes import Kind, read_own
from warehouse_desk.scanning.commands import is_call
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.codes import StoredCodes
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.deciding import solve_without_return
from warehouse_desk.usecases.returns.labels import ways_back
from warehouse_desk.usecases.returns.policy_rules import Decision, Verdict
from warehouse_desk.usecases.returns.request import (
    Announced,
    Requested,
    decisions,
    remedies,
    request_return,
)
from warehouse_desk.usecases.returns.request_form import (
    FormLine,
    FoundOrder,
    find_orders,
    form_lines,
)


class RequestPage(Page):
    """An order is found by what is typed or scanned; each change asks the policy anew."""

    tables = frozenset({"order_line", "return_line", "return_rule"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.order_ref = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Scan or type: order, parcel, return, plate, item"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.returnPressed.connect(self.look_up)
        look = button(shared, self.tr("Find"), "find")
        look.clicked.connect(self.look_up)
        self.orders: RowsTable[FoundOrder] = RowsTable(shared, self._columns())
        self.orders.filter.hide()
        self.orders.view.selectionModel().selectionChanged.connect(self._choose)
        self.heading = label(size=Size.HEADING)
        self.lines = RequestLines(shared)
        self.lines.changed.connect(self._ask_policy)
        self.photos = RequestPhotos(shared)
        self.photos.changed.connect(self._ask_policy)
        self.remedy, self.way = ChoiceField(shared), ChoiceField(shared)
        self.remedy.setAccessibleName(self.tr("What the customer gets"))
        self.way.setAccessibleName(self.tr("How it comes back"))
        self.known = KnownReturnRow(shared, person)
        self.known.says.connect(self.says)
        self.ask = button(shared, self.tr("Ask for this return"), "returns", "next")
        self.ask.clicked.connect(self.request)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(look)
        for one in (self.remedy, self.way, self.ask):
            foot.addWidget(one, 1)
        self._form = QWidget()
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self.heading)
        inside.addWidget(self.lines)
        inside.addWidget(self.photos)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.known)
        column.addWidget(self.orders, 1)
        column.addWidget(self._form)
        column.addStretch()
        self._show_orders([])

    @property
    @override
    def title(self) -> str:
        return self.tr("New return")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Find the order, say what comes back and why. The deciding rule is named.")

    def _columns(self) -> list[Column[FoundOrder]]:
        language = self.shared.language
        return [
            Column(self.tr("Order"), lambda row: isolate_code(row.order_ref), width=160),
            Column(self.tr("Customer"), lambda row: row.customer, width=260),
            Column(self.tr("Town"), lambda row: row.city, width=200),
            Column(
                self.tr("Shipped"),
                lambda row: language.date(row.shipped_at) if row.shipped_at else "", width=160,
            ),
        ]  # fmt: skip

    @override
    def take_scan(self, scan: Scan) -> bool:
        """Take the code of an order, a parcel, a return, a plate or an item."""
        code = read_own(scan.text)
        if is_call(scan.text) or (code and code.kind is Kind.PERSON):
            return False
        self.search.setText(scan.text)
        self.look_up()
        return True

    @override
    def go_to(self, subject: str) -> None:
        self.search.setText(subject)
        self.look_up()

    def look_up(self) -> None:
        """Find the orders that the field may mean; a single one is opened."""
        text, store = self.search.text().strip(), self.shared.program.store
        if not text:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Scan or type something of the order.")))
            return

        def read() -> tuple[list[FoundOrder], KnownReturn | None]:
            code = resolve(text, StoredCodes(store))
            with store.look() as reading:
                rma = code.value if code.kind is Kind.RETURN else ""
                return find_orders(reading, code), known_return(reading, rma)

        def shown(found: tuple[list[FoundOrder], KnownReturn | None]) -> None:
            self._show_orders(found[0])
            self.known.show_return(found[1])

        self.shared.reads.do(self, read, shown)

    def _show_orders(self, found: list[FoundOrder]) -> None:
        self.orders.model.set_rows(found)
        self.orders.setVisible(len(found) > 1)
        self._form.hide()
        if len(found) == 1:
            self.open(found[0])

    def _choose(self) -> None:
        if chosen := self.orders.selected:
            self.open(chosen[0])

    def open(self, order: FoundOrder) -> None:
        """Show what of an order may come back."""
        store, ref = self.shared.program.store, order.order_ref

        def read() -> tuple[tuple[FormLine, ...], tuple[WayBack, ...]]:
            with store.look() as reading:
                return form_lines(reading, ref), ways_back(reading, ref)

        def shown(found: tuple[tuple[FormLine, ...], tuple[WayBack, ...]]) -> None:
            lines, ways = found
            self.order_ref = ref
            self.way.clear()
            for way in ways:
                self.way.addItem(self.shared.language.say(f"way.{way.value}"), way.value)
            words = self.tr("Order {order}, {customer}")
            self.heading.setText(words.format(order=isolate_code(ref), customer=order.customer))
            self.lines.show_lines(lines)
            self.photos.clear()
            self._form.show()
            self._show_decisions(())

        self.shared.reads.do(self, read, shown)

    def _announced(self) -> tuple[Announced, ...]:
        """Read what is asked for; the photos go with its first line, as on the customers' page."""
        lines = self.lines.announced()
        photos = self.photos.photos
        return tuple(replace(one, photos=photos if not at else ()) for at, one in enumerate(lines))

    def _ask_policy(self) -> None:
        store, ref, lines = self.shared.program.store, self.order_ref, self._announced()

        def read() -> tuple[Decision, ...]:
            with store.look() as reading:
                return decisions(reading, ref, lines, reading.now)

        self.shared.reads.do(self, read, self._show_decisions)

    def _show_decisions(self, made: tuple[Decision, ...]) -> None:
        """Say of each line which rule decides what, and offer what all rules offer."""
        say = self.shared.language.say
        self.lines.show_decisions(made)
        chosen = self.remedy.currentData()
        self.remedy.clear()
        refused = any(one.verdict is Verdict.REFUSED for one in made)
        for remedy in remedies(made) if made and not refused else ():
            self.remedy.addItem(say(f"remedy.{remedy.value}"), remedy.value)
        at = self.remedy.findData(chosen or Remedy.REFUND.value)
        self.remedy.setCurrentIndex(max(0, at))
        self.ask.setEnabled(bool(made) and not refused)

    def request(self) -> None:
        """Ask for the return; what advice solves stays with the customer."""
        lines = self._announced()
        if not lines or self.remedy.currentData() is None:
            return
        store, ref = self.shared.program.store, self.order_ref
        remedy = Remedy(self.remedy.currentData())
        way = WayBack(self.way.currentData() or WayBack.LABEL)
        act = Act(uuid4().hex, self._person.person, "request")

        def work() -> tuple[Requested, KnownReturn | None]:
            asked = ask()
            with store.look() as reading:
                return asked, known_return(reading, asked.rma)

        def ask() -> Requested:
            if remedy is Remedy.ADVICE:
                return solve_without_return(store, act, order_ref=ref, lines=lines)
            with store.look() as reading:
                now = reading.now
            return request_return(
                store, act, order_ref=ref, lines=lines, requested_at=now, remedy=remedy, way=way
            )

        self.shared.lane.do(self, work, self._told)

    def _told(self, done: tuple[Requested, KnownReturn | None]) -> None:
        asked, known = done
        rma, say = isolate_code(asked.rma), self.shared.language.say
        if asked.because:
            words = self.tr("{rma} waits for a supervisor: {why}.").format(
                rma=rma, why=say(f"return_waits.{asked.because}")
            )
            self.says.emit(Feedback.INFO, Spoken(words))
        else:
            words = self.tr("{rma} is granted by the rule {rule}.").format(
                rma=rma, rule=isolate_code(asked.rule)
            )
            self.says.emit(Feedback.GOOD, Spoken(words))
        self._show_orders([])
        self.known.show_return(known)
        self.search.clear()
