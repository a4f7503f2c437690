"""The queue of orders: what is due, what can be packed, what a supervisor does about it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import OrderLine, OrderState, Readiness
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.lines_popup import LinesPopup
from warehouse_desk.gui.second import GraveActs
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases import queue
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.picking.joining import join_running_batch
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.queries import Lack, QueueRow

_SIGNS = {Readiness.GREEN: "●", Readiness.AMBER: "◐", Readiness.RED: "○"}
_MOST_LACKS = 4


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to look at the queue."""

    words: str
    keep: Callable[[QueueRow], bool]


class OrdersPage(Page):
    """All orders by urgency; acts work on those that are selected."""

    tables = frozenset({"customer_order", "order_line", "reservation"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._grave = GraveActs(self, shared)
        self.table: RowsTable[QueueRow] = RowsTable(shared, self._columns())
        self.table.view.selectionModel().selectionChanged.connect(self._ask_why)
        self.table.model.keep_if(self._filters()[0].keep)
        self.why = label("", Size.TEXT, wrap=True)
        self.why.setMinimumHeight(3 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._filter_row())
        column.addWidget(self.table, 1)
        column.addWidget(self.why)

    @property
    @override
    def title(self) -> str:
        return self.tr("Orders")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Orders by the time they must leave. Select some to act on them.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F2", self.tr("Hold"), "hold", self._hold),
            KeyAct("F3", self.tr("Let go"), "release", self._let_go),
            KeyAct("F4", self.tr("Expedite"), "hurry", lambda: self._expedite(urgent=True)),
            KeyAct("F5", self.tr("No hurry"), "clock", lambda: self._expedite(urgent=False)),
            KeyAct("F6", self.tr("Onto a cart"), "pick", self._join),
            KeyAct("F7", self.tr("Cancel order"), "void", self._cancel),
            KeyAct("F8", self.tr("Release…"), "next", self._release),
            KeyAct("Shift+F2", self.tr("Change lines…"), "count", self._ask_for_lines),
        )

    def _columns(self) -> list[Column[QueueRow]]:
        language = self.shared.language
        return [
            Column(
                self.tr("Ready"), self._readiness, lambda row: list(_SIGNS).index(row.readiness),
                width=190,
            ),
            Column(self.tr("Order"), lambda row: isolate_code(row.order_ref), width=110),
            Column(
                self.tr("Ship by"), lambda row: language.date_time(row.ship_by),
                lambda row: row.ship_by, width=190,
            ),
            Column(
                self.tr("Service"), self._service, lambda row: (not row.expedited, row.service),
                self._hurry, width=150,
            ),
            Column(self.tr("State"), self._state, width=130),
            Column(
                self.tr("Lines"), lambda row: language.number(row.lines), lambda row: row.lines,
                is_number=True, width=80,
            ),
            Column(
                self.tr("Pieces"), lambda row: language.number(row.pieces), lambda row: row.pieces,
                is_number=True, width=90,
            ),
            Column(self.tr("Customer"), lambda row: row.name, width=190),
            Column(self.tr("Country"), lambda row: isolate_code(row.country), width=90),
            Column(self.tr("Channel"), lambda row: row.channel, width=120),
        ]  # fmt: skip

    def _readiness(self, row: QueueRow) -> str:
        words = self.shared.language.say(f"readiness.{row.readiness.value}")
        return f"{_SIGNS[row.readiness]}  {words}"

    def _service(self, row: QueueRow) -> str:
        words = self.shared.language.say(f"promised.{row.service}")
        return self.tr("{service}, urgent").format(service=words) if row.expedited else words

    def _hurry(self, row: QueueRow) -> QIcon:
        urgent = row.expedited or row.service == "express"
        return self.shared.icon("hurry") if urgent else QIcon()

    def _state(self, row: QueueRow) -> str:
        if row.held:
            return self.shared.language.say("release.held")
        return self.shared.language.say(f"order_state.{row.state.value}")

    def _filters(self) -> tuple[Filter, ...]:
        return (
            Filter(self.tr("Open"), lambda row: row.state is OrderState.OPEN),
            Filter(self.tr("Ready"), lambda row: _open_and(row, Readiness.GREEN)),
            Filter(self.tr("Lacking"), lambda row: _open_and(row, Readiness.AMBER, Readiness.RED)),
            Filter(self.tr("Held"), lambda row: row.held),
            Filter(self.tr("In work"), lambda row: row.state in _IN_WORK),
            Filter(self.tr("All"), lambda _: True),
        )

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._group = QButtonGroup(self)
        for at, one in enumerate(self._filters()):
            button = QPushButton(one.words)
            button.setCheckable(True)
            button.setChecked(at == 0)
            button.clicked.connect(lambda _=False, keep=one.keep: self.table.model.keep_if(keep))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @override
    def refresh(self) -> None:
        def read() -> list[QueueRow]:
            with self.shared.program.store.look() as reading:
                return reading.ask.queue(list(OrderState))

        self.shared.reads.do(self, read, self.table.model.set_rows)

    @override
    def take_scan(self, scan: Scan) -> bool:
        return self._grave.take_scan(scan)

    @override
    def go_to(self, subject: str) -> None:
        self._group.buttons()[-1].click()
        self.table.filter.setText(subject)

    @override
    def go_back(self) -> bool:
        if self.table.filter.text():
            self.table.filter.clear()
            return True
        return False

    def _ask_why(self) -> None:
        """Say what the selected order lacks."""
        chosen = self.table.selected
        self.why.setText("")
        if len(chosen) != 1 or chosen[0].readiness is Readiness.GREEN:
            return
        ref = chosen[0].order_ref

        def read() -> list[Lack]:
            with self.shared.program.store.look() as reading:
                return reading.ask.lacks([ref])

        self.shared.reads.do(self, read, self._show_why)

    def _show_why(self, lacks: list[Lack]) -> None:
        number = self.shared.language.number
        parts = [
            self.tr("{sku} {name}: {promised} of {missing} promised, {there} there").format(
                sku=isolate_code(one.sku), name=one.name.strip(), promised=number(one.promised),
                missing=number(one.missing), there=number(one.on_hand),
            )
            for one in lacks[:_MOST_LACKS]
        ]  # fmt: skip
        more = len(lacks) - _MOST_LACKS
        if more > 0:
            parts.append(self.tr("%Ln more line(s)", "", more))
        self.why.setText("\n".join(parts))

    def _act(self) -> tuple[Act, tuple[str, ...]]:
        refs = tuple(row.order_ref for row in self.table.selected)
        return Act(uuid4().hex, self._person.person, "board"), refs

    def _do(self, work: Callable[[Act, tuple[str, ...]], int], words: Callable[[int], str]) -> None:
        act, refs = self._act()
        if not refs:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Select one or more orders first.")))
            return

        def done(count: int) -> None:
            self.says.emit(Feedback.GOOD, Spoken(words(count)))

        self._grave.do(act, lambda act: work(act, refs), done)

    def _hold(self) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, refs: queue.hold_orders(store, act, refs=refs),
            lambda n: self.tr("%Ln order(s) held; their pieces are free for others.", "", n),
        )

    def _let_go(self) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, refs: queue.let_go_orders(store, act, refs=refs),
            lambda n: self.tr("%Ln order(s) let go.", "", n),
        )

    def _expedite(self, *, urgent: bool) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, refs: queue.expedite_orders(store, act, refs=refs, urgent=urgent),
            lambda n: (
                self.tr("%Ln order(s) go first.", "", n)
                if urgent
                else self.tr("%Ln order(s) wait for their turn.", "", n)
            ),
        )

    def _join(self) -> None:
        """Put urgent orders onto carts that are under way."""
        store = self.shared.program.store

        def join(act: Act, refs: tuple[str, ...]) -> int:
            for at, ref in enumerate(refs):
                join_running_batch(store, replace(act, key=f"{act.key}-{at}"), order_ref=ref)
            return len(refs)

        self._do(join, lambda n: self.tr("%Ln order(s) joined a cart under way.", "", n))

    def _cancel(self) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, refs: queue.cancel_orders(store, act, refs=refs),
            lambda n: self.tr("%Ln order(s) cancelled.", "", n),
        )

    def _ask_for_lines(self) -> None:
        """Ask how many pieces of each line are wanted from now on."""
        store, chosen = self.shared.program.store, self.table.selected
        if len(chosen) != 1:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Select one order first.")))
            return
        ref = chosen[0].order_ref

        def read() -> list[tuple[OrderLine, str]]:
            with store.look() as reading:
                lines = reading.find(OrderLine, order_ref=ref)
                return [(line, reading.get(Product, line.sku).name.strip()) for line in lines]

        self.shared.reads.do(self, read, lambda lines: self._show_lines(ref, lines))

    def _show_lines(self, ref: str, lines: list[tuple[OrderLine, str]]) -> None:
        self.popup = LinesPopup(self, lines)
        self.popup.wanted.connect(lambda changed: self._change(ref, changed))
        self.popup.show()

    def _change(self, ref: str, changed: tuple[tuple[int, int], ...]) -> None:
        store = self.shared.program.store
        act, _ = self._act()

        def change() -> int:
            return queue.change_lines(store, act, order_ref=ref, lines=changed)

        def done(count: int) -> None:
            words = self.tr("%Ln line(s) of the order changed.", "", count)
            self.says.emit(Feedback.GOOD, Spoken(words))

        if changed:
            self.shared.lane.do(self, change, done)

    def _release(self) -> None:
        self.wants_page.emit("release", " ".join(row.order_ref for row in self.table.selected))


_IN_WORK = {OrderState.RELEASED, OrderState.PICKED, OrderState.PACKED}


def _open_and(row: QueueRow, *readiness: Readiness) -> bool:
    return row.state is OrderState.OPEN and not row.held and row.readiness in readiness
