"""A return that is there already: its way back, its label, its pick-up, and the way out of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import PickUp, PickUpAddress, PickUpState, Return, WayBack
from warehouse_desk.gui.pages.address_popup import AddressPopup
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code, isolate_phrase
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.packing.address import postal_address
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.returns.deciding import may_withdraw, withdraw_return
from warehouse_desk.usecases.returns.labels import give_return_label, may_have_label
from warehouse_desk.usecases.returns.pick_up_words import way_words, window_words
from warehouse_desk.usecases.returns.pick_ups import (
    Collection,
    Offer,
    call_off_pick_up,
    collection_of,
    order_pick_up,
)
from warehouse_desk.usecases.returns.ways import OtherWay, change_way, other_ways


@dataclass(frozen=True, slots=True)
class KnownReturn:
    """A return, how it travels, and what may be done about it; what that costs in its currency."""

    rma: str
    way: WayBack
    currency: str
    with_label: bool
    may_withdraw: bool
    collection: Collection
    other_ways: tuple[OtherWay, ...]


def known_return(reading: Reading, rma: str) -> KnownReturn | None:
    """Tell what may be done about a return; None where there is none."""
    found = reading.seek(Return, rma)
    if found is None:
        return None
    currency = reading.get(Order, found.order_ref).currency
    return KnownReturn(
        rma, found.way, currency, may_have_label(reading, found), may_withdraw(reading, found),
        collection_of(reading, found), other_ways(reading, found),
    )  # fmt: skip


class KnownReturnRow(QWidget):
    """Shows what may be done about a return, and does it."""

    says = Signal(Feedback, Spoken)

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__()
        self._shared = shared
        self._person = person
        self.rma = ""
        self.stands = label(wrap=True)
        self.when = ChoiceField(shared)
        self.when.setAccessibleName(self.tr("When it is collected"))
        self.order = button(shared, self.tr("Order the pick-up"), "ship")
        self.elsewhere = button(shared, self.tr("Collect elsewhere…"), "ship")
        self.off = button(shared, self.tr("Call the pick-up off"), "void")
        self.way = ChoiceField(shared)
        self.way.setAccessibleName(self.tr("Another way back"))
        self.change = button(shared, self.tr("Change the way back"), "returns")
        self.withdraw = button(shared, self.tr("The customer keeps it"), "void")
        self.label = button(shared, self.tr("Print its label"), "print")
        self.order.clicked.connect(self.order_pick_up)
        self.elsewhere.clicked.connect(self.ask_where)
        self.change.clicked.connect(self.change_way)
        self.off.clicked.connect(self.call_off)
        self.withdraw.clicked.connect(self.withdraw_it)
        self.label.clicked.connect(self.print_label)
        column, row, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, row, foot):
            layout.setSpacing(GRID)
        row.addWidget(self.stands, 1)
        for widget in (self.when, self.order, self.elsewhere, self.off):
            row.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.way, self.change, self.withdraw, self.label):
            foot.addWidget(widget)
        column.addLayout(row)
        column.addLayout(foot)
        self.show_return(None)

    def show_return(self, known: KnownReturn | None) -> None:
        """Show a return, or none."""
        self.setVisible(known is not None)
        if known is None:
            self.rma = ""
            return
        self.rma = known.rma
        found, language = known.collection, self._shared.language
        words = [isolate_code(known.rma), language.say(f"way.{known.way.value}")]
        if found.pick_up is not None:
            words.append(self._collected(found, found.pick_up))
        if found.at is not None:
            there = postal_address(found.at)
            lines = filter(None, (there.name, *there.lines, there.phone))
            where = ", ".join(map(isolate_phrase, lines))
            words.append(self.tr("at another address: {where}").format(where=where))
        self.stands.setText("  ·  ".join(words))
        self.when.clear()
        for offer in found.offers:
            self.when.addItem(self._window(offer, known.currency), offer.begins)
        self.way.clear()
        for other in known.other_ways:
            self.way.addItem(self._other_way(other, known.currency), other.way.value)
        for widget in (self.when, self.order, self.elsewhere):
            widget.setVisible(bool(found.offers))
        for widget in (self.way, self.change):
            widget.setVisible(bool(known.other_ways))
        self.off.setVisible(found.pick_up is not None)
        self.withdraw.setVisible(known.may_withdraw)
        self.label.setVisible(known.with_label)

    def _window(self, offer: Offer, currency: str) -> str:
        language = self._shared.language
        words = window_words(language, offer.begins, offer.ends, offer.zone)
        return f"{words}  ·  {language.money(offer.fee_cents, currency)}"

    def _other_way(self, other: OtherWay, currency: str) -> str:
        """Say what a way costs the house; of a pick-up the cheapest window is counted."""
        amount = self._shared.language.money(other.fee_cents, currency)
        if other.way is WayBack.PICK_UP:
            amount = self.tr("from {amount}").format(amount=amount)
        return f"{way_words(self._shared.language, other)}  ·  {amount}"

    def _collected(self, found: Collection, pick_up: PickUp) -> str:
        when = window_words(self._shared.language, pick_up.begins, pick_up.ends, found.zone)
        if found.failed:
            words = self.tr("{carrier} could not be told to collect it: {when}")
        elif pick_up.state is PickUpState.CONFIRMED:
            words = self.tr("{carrier} collects it: {when}")
        else:
            words = self.tr("{carrier} is asked to collect it: {when}")
        return words.format(carrier=found.carrier, when=when)

    def order_pick_up(self) -> None:
        """Order the carrier for the window that is chosen, to the order's address."""
        self._order(self.rma, self.when.currentData(), None)

    def _order(self, rma: str, begins: datetime, at: PickUpAddress | None) -> None:
        store, act = self._shared.program.store, self._act()
        self._do(lambda: order_pick_up(store, act, at, rma=rma, begins=begins))

    def ask_where(self) -> None:
        """Ask for another address before the carrier is ordered."""
        rma, begins = self.rma, self.when.currentData()
        popup = AddressPopup(self._shared, self, self.when.currentText())
        popup.wanted.connect(lambda at: self._order(rma, begins, at))
        popup.show()
        popup.fields["name"].setFocus()

    def change_way(self) -> None:
        """Let it come back in the way that is chosen."""
        store, rma, way = self._shared.program.store, self.rma, WayBack(self.way.currentData())
        act = self._act()
        self._do(lambda: change_way(store, act, rma=rma, way=way))

    def call_off(self) -> None:
        """Tell the carrier not to come."""
        store, rma, act = self._shared.program.store, self.rma, self._act()
        self._do(lambda: call_off_pick_up(store, act, rma=rma))

    def withdraw_it(self) -> None:
        """Note that the customer keeps everything."""
        store, rma, act = self._shared.program.store, self.rma, self._act()
        self._do(lambda: withdraw_return(store, act, rma=rma))

    def print_label(self) -> None:
        """Print the label of the return."""
        store, rma, act = self._shared.program.store, self.rma, self._act()

        def told(made: ReturnLabel) -> None:
            words = self.tr("The label of {rma} is printed: {number}.").format(
                rma=isolate_code(rma), number=isolate_code(made.number or made.tracking)
            )
            self.says.emit(Feedback.GOOD, Spoken(words))

        self._shared.lane.do(self, lambda: give_return_label(store, act, rma=rma), told)

    def _do(self, act: Callable[[], object]) -> None:
        """Do something about the return, and show how it stands then."""
        store, rma = self._shared.program.store, self.rma

        def work() -> KnownReturn | None:
            act()
            with store.look() as reading:
                return known_return(reading, rma)

        def done(known: KnownReturn | None) -> None:
            self.show_return(known)
            self.says.emit(Feedback.GOOD, Spoken(self.tr("That is noted.")))

        self._shared.lane.do(self, work, done)

    def _act(self) -> Act:
        return Act(uuid4().hex, self._person.person, "request")
