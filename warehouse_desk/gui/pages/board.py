"""The supervisor's board: cut-offs as lanes, people and their rounds, who holds which tote."""

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.cost_bar import CostBar
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label, restyle
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.board import AtWork, Board, Lane, ToteInUse, board
from warehouse_desk.usecases.day_start import Begun, DayPlan, day_plan, start_day
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act

#: So many cut-offs are shown, the next ones.
LANES = 3
_MINUTE_MS = 60_000


class LaneView(QFrame):
    """One cut-off: when, how many orders, and how far they are as a bar with its numbers."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("value")
        self._shared = shared
        self.leaves = label(size=Size.HEADING)
        self.to_go = label(size=Size.HEADING)
        self.bar = CostBar(shared.theme)
        self.numbers = label(tone="quiet", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        grid.setHorizontalSpacing(2 * GRID)
        grid.addWidget(self.leaves, 0, 0)
        grid.addWidget(self.to_go, 0, 1)
        grid.addWidget(self.bar, 0, 2)
        grid.addWidget(self.numbers, 1, 0, 1, 3)
        grid.setColumnStretch(2, 1)

    def show_lane(self, lane: Lane) -> None:
        """Show how far the orders of a cut-off are."""
        number = self._shared.language.number
        self.leaves.setText(self._shared.language.date_time(lane.leaves_at))
        late = self.tr("%Ln late", "orders", lane.orders)
        self.to_go.setText(late if lane.is_late else self.tr("%Ln to go", "orders", lane.orders))
        restyle(self.to_go, "tone", "wrong" if lane.is_late else "")
        self.bar.show_parts((lane.packed, lane.picked, lane.in_picking), lane.orders)
        words = self.tr(
            "packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of "
            "these held {held}"
        )
        self.numbers.setText(
            words.format(
                packed=number(lane.packed), picked=number(lane.picked),
                walking=number(lane.in_picking), open=number(lane.open), held=number(lane.held),
            )
        )  # fmt: skip


class BoardPage(Page):
    """Looks again whenever something was done, and every minute for the clock's sake."""

    tables = frozenset(
        {"customer_order", "pick_round", "task", "session", "tote", "round_order", "person"}
    )

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person.person
        self.lanes = [LaneView(shared) for _ in range(LANES)]
        self.nothing = label(self.tr("Nothing has to go out."), Size.HEADING)
        self.people: RowsTable[AtWork] = RowsTable(shared, self._people_columns())
        self.totes: RowsTable[ToteInUse] = RowsTable(shared, self._tote_columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for one in (*self.lanes, self.nothing):
            one.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(one)
        tables = QHBoxLayout()
        tables.setSpacing(2 * GRID)
        tables.addWidget(self.people, 3)
        tables.addWidget(self.totes, 2)
        column.addLayout(tables, 1)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()

    @property
    @override
    def title(self) -> str:
        return self.tr("Board")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("What leaves when, who does what, where the totes are.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F2", self.tr("Orders…"), "orders", lambda: self._go("orders")),
            KeyAct("F3", self.tr("Release…"), "release", lambda: self._go("release")),
            KeyAct("F4", self.tr("Counts…"), "counts", lambda: self._go("counts")),
            KeyAct("F7", self.tr("Start the day"), "next", self.start_day),
            KeyAct("F8", self.tr("Take a round over…"), "pick", lambda: self._go("pick")),
        )

    def _go(self, page: str) -> None:
        self.wants_page.emit(page, "")

    def start_day(self) -> None:
        """Open and release what is planned for this weekday; planned beside the scans."""
        store = self.shared.program.store

        def read() -> DayPlan:
            with store.look() as reading:
                return day_plan(reading)

        def make_true(plan: DayPlan) -> None:
            work = partial(start_day, store, self._new_act, plan)
            self.shared.lane.do(self, work, self._begun)

        self.shared.reads.do(self, read, make_true)

    def _new_act(self) -> Act:
        return Act(uuid4().hex, self._person, "board")

    def _begun(self, made: Begun) -> None:
        counts = self.tr("%Ln count(s) opened.", "", len(made.slots))
        rounds = self.tr("%Ln round(s) released.", "", len(made.rounds))
        feedback = Feedback.GOOD if made.slots or made.rounds else Feedback.INFO
        self.says.emit(feedback, Spoken(f"{counts} {rounds}"))

    def _people_columns(self) -> list[Column[AtWork]]:
        return [
            Column(self.tr("Person"), lambda row: row.name, width=190),
            Column(self.tr("At"), self._station, width=130),
            Column(self.tr("Round"), self._round, lambda row: row.round, width=220),
            Column(
                self.tr("Lines"), self._progress, lambda row: row.done, is_number=True, width=100
            ),
        ]

    def _station(self, row: AtWork) -> str:
        if not row.since:
            return self.tr("not signed in")
        key = f"station.{row.station}"
        return self.shared.language.say(key) if key in MESSAGES else ""

    def _round(self, row: AtWork) -> str:
        if not row.round:
            return ""
        method = self.shared.language.say(f"method.{row.method}")
        number = isolate_code(str(row.round))
        if row.zone:
            return self.tr("{n}, {method}, zone {zone}").format(
                n=number, method=method, zone=isolate_code(row.zone)
            )
        return self.tr("{n}, {method}").format(n=number, method=method)

    def _progress(self, row: AtWork) -> str:
        number = self.shared.language.number
        if not row.round:
            return ""
        return self.tr("{done} of {all}").format(done=number(row.done), all=number(row.all))

    def _tote_columns(self) -> list[Column[ToteInUse]]:
        return [
            Column(self.tr("Tote"), lambda row: isolate_code(row.tote), width=120),
            Column(self.tr("Held by"), lambda row: row.name, width=150),
            Column(
                self.tr("Where"), lambda row: isolate_code(row.at) if not row.name else "",
                width=120,
            ),
            Column(
                self.tr("Order"), lambda row: isolate_code(row.order_ref) if row.order_ref else "",
                width=100,
            ),
        ]  # fmt: skip

    @override
    def refresh(self) -> None:
        def read() -> Board:
            with self.shared.program.store.look() as reading:
                return board(reading)

        self.shared.reads.do(self, read, self._show)

    def _show(self, seen: Board) -> None:
        shown = seen.lanes[:LANES]
        for view, lane in zip(self.lanes, shown, strict=False):
            view.show_lane(lane)
        for at, view in enumerate(self.lanes):
            view.setVisible(at < len(shown))
        self.nothing.setVisible(not shown)
        self.people.model.set_rows(seen.people)
        self.totes.model.set_rows(seen.totes)
