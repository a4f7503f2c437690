"""Papers that are not known to be printed: again, elsewhere, or they did print."""

from collections.abc import Callable
from uuid import uuid4

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.model import Column
from warehouse_desk.gui.tables.view import RowsTable
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.outbox import try_again
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.printing import (
    LABEL,
    PrintJob,
    it_did_print,
    open_jobs,
    print_again,
    print_own,
)
from warehouse_desk.usecases.returns.pick_ups import CALL_OFF, ORDER
from warehouse_desk.usecases.shipping.announcing import KIND
from warehouse_desk.usecases.shipping.cancelling import KIND as CANCEL

#: What goes to carriers by itself.
_TO_CARRIERS = (KIND, CANCEL, ORDER, CALL_OFF)


class PrintingPage(Page):
    """Every job that waits, failed, or was sent and not seen; acts work on those selected."""

    tables = frozenset({"outbox", "print_try"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self.table: RowsTable[PrintJob] = RowsTable(shared, self._columns())
        self.elsewhere = ChoiceField(shared)
        for name in shared.program.printers:
            self.elsewhere.addItem(name, name)
        self.elsewhere.setAccessibleName(self.tr("Printer for “Elsewhere”"))
        choice = QHBoxLayout()
        choice.setSpacing(GRID)
        choice.addWidget(label(self.tr("Printer for “Elsewhere”")))
        choice.addWidget(self.elsewhere)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addLayout(choice)

    @property
    @override
    def title(self) -> str:
        return self.tr("Printing")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Papers that are not known to be printed. Select some to see to them.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F2", self.tr("Again"), "print", self._again),
            KeyAct("F3", self.tr("Elsewhere"), "next", self._elsewhere),
            KeyAct("F4", self.tr("It did print"), "done", self._did_print),
            KeyAct("F5", self.tr("Tell carriers again"), "ship", self._tell_carriers),
            KeyAct("F6", self.tr("Our own label"), "print", self._own),
        )

    def _columns(self) -> list[Column[PrintJob]]:
        language = self.shared.language
        return [
            Column(self.tr("Paper"), lambda job: language.say(f"print_kind.{job.kind}"), width=150),
            Column(self.tr("For"), lambda job: isolate_code(job.subject), width=110),
            Column(
                self.tr("Stands"), lambda job: language.say(f"print_state.{job.state.value}"),
                width=180,
            ),
            Column(
                self.tr("Since"), lambda job: language.date_time(job.since),
                lambda job: job.since, width=160,
            ),
            Column(
                self.tr("Tries"), lambda job: language.number(job.tries), lambda job: job.tries,
                is_number=True, width=80,
            ),
            Column(self.tr("Printer"), lambda job: isolate_code(job.printer), width=110),
            Column(self.tr("What hindered it"), self._why, width=520),
        ]  # fmt: skip

    def _why(self, job: PrintJob) -> str:
        if not job.trouble:
            return ""
        facts = msgspec.json.decode(job.facts, type=dict[str, object])
        return sentence(self.shared.language, job.trouble, facts)

    @override
    def refresh(self) -> None:
        def read() -> list[PrintJob]:
            with self.shared.program.store.look() as reading:
                return open_jobs(reading)

        self.shared.reads.do(self, read, self.table.model.set_rows)

    def _again(self) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, job: print_again(store, act, message=job.message),
            lambda n: self.tr("%Ln paper(s) printed again.", "", n),
        )

    def _elsewhere(self) -> None:
        store, printer = self.shared.program.store, self.elsewhere.currentData()
        if not printer:
            words = self.tr("There is no other printer. Choose one in the settings.")
            self.says.emit(Feedback.ASK, Spoken(words))
            return
        self._do(
            lambda act, job: print_again(store, act, message=job.message, printer=str(printer)),
            lambda n: self.tr("%Ln paper(s) sent to the other printer.", "", n),
        )

    def _own(self) -> None:
        """Print papers again, labels that carriers make as our own."""
        store = self.shared.program.store
        self._do(
            lambda act, job: (print_own if job.kind == LABEL else print_again)(
                store, act, message=job.message
            ),
            lambda n: self.tr("%Ln paper(s) printed again.", "", n),
        )

    def _did_print(self) -> None:
        store = self.shared.program.store
        self._do(
            lambda act, job: it_did_print(store, act, message=job.message),
            lambda n: self.tr("%Ln paper(s) taken as printed.", "", n),
        )

    def _tell_carriers(self) -> None:
        store = self.shared.program.store
        act = Act(uuid4().hex, self._person.person, "print")

        def told(count: int) -> None:
            self.says.emit(
                Feedback.INFO,
                Spoken(self.tr("%Ln message(s) to carriers go out again.", "", count)),
            )

        self.shared.lane.do(self, lambda: try_again(store, act, kinds=_TO_CARRIERS), told)

    def _do(self, work: Callable[[Act, PrintJob], int], words: Callable[[int], str]) -> None:
        """See to each selected job, each in an operation of its own."""
        chosen = [
            (Act(uuid4().hex, self._person.person, "print"), job) for job in self.table.selected
        ]
        if not chosen:
            self.says.emit(Feedback.ASK, Spoken(self.tr("Select one or more papers first.")))
            return

        def all_of_them() -> int:
            return len([work(act, job) for act, job in chosen])

        def done(count: int) -> None:
            self.says.emit(Feedback.GOOD, Spoken(words(count)))

        self.shared.lane.do(self, all_of_them, done)
