"""The end of the day: every carrier, what is out, what is still here and why."""

from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.shipping.day_end import CarrierDay, close_day, day_end
from warehouse_desk.usecases.shipping.hand_over import HandOverClosed


class DayEndPage(Page):
    """Read anew whenever a parcel or a hand-over changed."""

    tables = frozenset({"parcel", "label", "hand_over", "customer_order"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.table: RowsTable[CarrierDay] = RowsTable(shared, self._columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)

    @property
    @override
    def title(self) -> str:
        return self.tr("End of day")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Every carrier: what is out, still here, late, missing or astray.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F8", self.tr("Hand over…"), "ship", lambda: self.wants_page.emit("ship", "")),
            KeyAct("F10", self.tr("Close all hand-overs"), "done", self._close),
        )

    def _columns(self) -> list[Column[CarrierDay]]:
        language = self.shared.language
        return [
            Column(self.tr("Carrier"), lambda row: row.name, width=140),
            Column(
                self.tr("Leaves"),
                lambda row: language.date_time(row.leaves_at) if row.leaves_at else "",
                width=190,
            ),
            Column(self.tr("Out today"), lambda row: language.number(row.out), width=90),
            Column(self.tr("Still here"), lambda row: _codes(row.here), width=170),
            Column(self.tr("Missing on a van"), lambda row: _codes(row.missing), width=170),
            Column(self.tr("Not ready"), lambda row: _codes(row.late), width=120),
            Column(self.tr("Not for this carrier"), lambda row: _codes(row.surplus), width=170),
            Column(
                self.tr("Open hand-over"),
                lambda row: _codes(tuple(map(str, row.open_hand_overs))),
                width=110,
            ),
        ]

    @override
    def refresh(self) -> None:
        def read() -> list[CarrierDay]:
            with self.shared.program.store.look() as reading:
                return day_end(reading)

        self.shared.reads.do(self, read, self.table.model.set_rows)

    def _close(self) -> None:
        act, store = Act(uuid4().hex, self._person.person, "ship"), self.shared.program.store
        self.shared.lane.do(self, lambda: close_day(store, act), self._closed)

    def _closed(self, closed: tuple[HandOverClosed, ...]) -> None:
        words = self.tr("%Ln hand-over(s) closed; their lists are printed.", "", len(closed))
        self.says.emit(Feedback.GOOD if closed else Feedback.INFO, Spoken(words))


def _codes(codes: tuple[str, ...]) -> str:
    return "  ".join(map(isolate_code, codes))
