"""Everything about returns that somebody waits for, by its deadline, and the acts on it."""

from collections.abc import Callable, Sequence

from typing_extensions import override

from warehouse_desk.domain.people import Right
from warehouse_desk.gui.pages.table_page import TablePage
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.deadlines import Clock, Deadline, ToDo, deadlines
from warehouse_desk.usecases.returns.deciding import RefusedBecause, grant_return, refuse_return
from warehouse_desk.usecases.returns.exchanging import order_exchange
from warehouse_desk.usecases.returns.paying import pay_refunds
from warehouse_desk.usecases.returns.pick_ups import carrier_knows, tell_carrier_again

_SIGNS = {Clock.LATE: "✗", Clock.SOON: "!", Clock.CALM: "✓"}

_TO_CARRIERS = (ToDo.PICK_UP, ToDo.CALL_OFF)


class ReturnsPage(TablePage[Deadline]):
    """A queue of deadlines; acts work on the selected rows that they are about."""

    tables = frozenset({"goods_return", "returned_unit", "customer_order", "setting", "outbox"})

    @property
    @override
    def title(self) -> str:
        return self.tr("Returns to do")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("What is due first stands first. Select rows to act on them.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        anybody = (
            KeyAct("F5", self.tr("Order exchange"), "next", self._exchange),
            KeyAct("F6", self.tr("Tell the carrier again"), "ship", self._tell_again),
            KeyAct("F7", self.tr("The carrier knows"), "done", self._carrier_knows),
        )
        if Right.ADMIN not in self._person.rights:
            return anybody
        return (
            KeyAct("F2", self.tr("Grant"), "done", self._grant),
            KeyAct("F3", self.tr("Refuse: outside the policy"), "void", self._refuse),
            KeyAct("F4", self.tr("Refuse: not proven"), "wrong", self._not_proven),
            *anybody,
            KeyAct("F8", self.tr("Refund is paid"), "returns", self._paid),
        )

    @override
    def columns(self) -> list[Column[Deadline]]:
        language = self.shared.language
        return [
            Column(
                self.tr("Deadline"), lambda row: language.date_time(row.due),
                lambda row: row.due, width=200,
            ),
            Column(self.tr("Stands"), self._clock, lambda row: list(Clock).index(row.clock),
                   width=180),
            Column(self.tr("To do"), lambda row: language.say(f"todo.{row.what.value}"), width=200),
            Column(self.tr("About"), lambda row: isolate_code(row.subject), width=150),
            Column(self.tr("Return"), lambda row: isolate_code(row.rma), width=150),
            Column(self.tr("Waits since"), lambda row: language.date_time(row.since),
                   lambda row: row.since, width=200),
        ]  # fmt: skip

    def _clock(self, row: Deadline) -> str:
        return f"{_SIGNS[row.clock]}  {self.shared.language.say(f'clock.{row.clock.value}')}"

    @override
    def rows(self, reading: Reading) -> Sequence[Deadline]:
        return deadlines(reading)

    @override
    def go_to(self, subject: str) -> None:
        self.table.filter.setText(subject)

    def _do(self, kinds: Sequence[ToDo], work: Callable[[list[str]], int]) -> None:
        """Act on the selected rows of some kinds, and say how many there were."""
        subjects = [row.subject for row in self.table.selected if row.what in kinds]
        if not subjects:
            words = self.tr("Select rows first: {what}").format(
                what=self.shared.language.say(f"todo.{kinds[0].value}")
            )
            self.says.emit(Feedback.ASK, Spoken(words))
            return

        def done(count: int) -> None:
            self.says.emit(Feedback.GOOD, Spoken(self.tr("Done: %Ln row(s).", "", count)))

        self.shared.lane.do(self, lambda: work(subjects), done)

    def _each(self, what: ToDo, work: Callable[[str], object]) -> None:
        self._do((what,), lambda subjects: len([work(one) for one in subjects]))

    def _grant(self) -> None:
        store = self.shared.program.store
        self._each(ToDo.DECIDE, lambda rma: grant_return(store, self.act(), rma=rma))

    def _refuse(self, because: RefusedBecause = RefusedBecause.OUTSIDE_POLICY) -> None:
        store = self.shared.program.store
        self._each(
            ToDo.DECIDE, lambda rma: refuse_return(store, self.act(), rma=rma, because=because)
        )

    def _not_proven(self) -> None:
        self._refuse(RefusedBecause.NOT_PROVEN)

    def _exchange(self) -> None:
        store = self.shared.program.store
        self._each(ToDo.EXCHANGE, lambda rma: order_exchange(store, self.act(), rma=rma))

    def _tell_again(self) -> None:
        store = self.shared.program.store
        self._do(
            _TO_CARRIERS,
            lambda rmas: sum(tell_carrier_again(store, self.act(), rma=one) for one in rmas),
        )

    def _carrier_knows(self) -> None:
        store = self.shared.program.store
        self._do(
            _TO_CARRIERS, lambda rmas: len([carrier_knows(store, self.act(), rma=r) for r in rmas])
        )

    def _paid(self) -> None:
        store = self.shared.program.store
        self._do(
            (ToDo.REFUND,),
            lambda plates: pay_refunds(store, self.act(), plates=tuple(plates)),
        )
