"""Counts: which are open, who counted, what waits for a decision; more of them by plan."""

from collections.abc import Sequence

from typing_extensions import override

from warehouse_desk.domain.counting import CountReason, CountState
from warehouse_desk.domain.stock import Count
from warehouse_desk.gui.pages.table_page import TablePage
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.counting.plan import open_counts
from warehouse_desk.usecases.ports import Reading

#: So many slots are opened at a time.
AT_ONCE = 20
_PENDING = (CountState.OPEN, CountState.AGAIN, CountState.WAITING)


class CountsPage(TablePage[Count]):
    """The list of a supervisor; the counting itself is done at its station."""

    tables = frozenset({"count"})
    station = "board"

    @property
    @override
    def title(self) -> str:
        return self.tr("Counts")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Open counts, and differences that wait for you.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct(
                "F2", self.tr("Open by turn-over"), "orders",
                lambda: self._open(CountReason.TURN_OVER),
            ),
            KeyAct("F3", self.tr("Open by age"), "clock", lambda: self._open(CountReason.AGE)),
            KeyAct("F8", self.tr("Count…"), "count", lambda: self.wants_page.emit("count", "")),
        )  # fmt: skip

    @override
    def columns(self) -> list[Column[Count]]:
        language = self.shared.language
        return [
            Column(self.tr("Slot"), lambda row: isolate_code(row.place), width=130),
            Column(
                self.tr("State"), lambda row: language.say(f"count_state.{row.state}"), width=230
            ),
            Column(self.tr("Why"), self._why, width=230),
            Column(
                self.tr("Item"), lambda row: isolate_code(row.sku) if row.sku else "", width=130
            ),
            Column(
                self.tr("Opened"), lambda row: language.date_time(row.opened_at),
                lambda row: row.opened_at, width=190,
            ),
            Column(self.tr("Counted by"), lambda row: isolate_code(row.person), width=130),
        ]  # fmt: skip

    def _why(self, row: Count) -> str:
        keys = (f"count_reason.{row.reason}", f"short.{row.reason}")
        return next((self.shared.language.say(key) for key in keys if key in MESSAGES), "")

    @override
    def rows(self, reading: Reading) -> Sequence[Count]:
        return reading.find(Count, state=_PENDING)

    def _open(self, by: CountReason) -> None:
        act, store = self.act(), self.shared.program.store
        self.shared.lane.do(
            self, lambda: open_counts(store, act, by=by, most=AT_ONCE), self._opened
        )

    def _opened(self, slots: tuple[str, ...]) -> None:
        words = self.tr("%Ln count(s) opened.", "", len(slots))
        self.says.emit(Feedback.GOOD if slots else Feedback.INFO, Spoken(words))
