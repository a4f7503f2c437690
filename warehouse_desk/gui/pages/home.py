"""Home: what waits for whoever is signed in, and the way there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from warehouse_desk.domain.people import Right
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.keys import bind
from warehouse_desk.gui.widgets.labels import FittedLabel, label, restyle
from warehouse_desk.gui.words import drift_words
from warehouse_desk.i18n import isolate_code
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.queries import WorkCount
from warehouse_desk.usecases.reports.drift import Drift, moved

#: So many rows fit below each other.
_ROWS = 6


@dataclass(frozen=True, slots=True)
class Job:
    """One kind of work: its page, who may do it, its words for so much of it."""

    page: str
    right: Right
    title: str
    words: Callable[[WorkCount], str]
    waiting: Callable[[WorkCount], int]
    progress: Callable[[WorkCount], tuple[int, int]] = lambda _: (0, 0)


class JobRow(QPushButton):
    """A job as one large button."""

    def __init__(self, shared: Shared, job: Job, number: int) -> None:
        super().__init__()
        self._shared = shared
        self.job = job
        self.setProperty("kind", "job")
        self.setProperty("now", "false")
        self.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.setObjectName("value")
        picture = QLabel()
        picture.setPixmap(shared.pixmap(job.page, 40, shared.theme.accent))
        self.words = FittedLabel(tone="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(18 * GRID)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(FittedLabel(job.title, Size.HEADING))
        words.addWidget(self.words)
        row = QHBoxLayout(self)
        edge = 2
        row.setContentsMargins(2 * GRID, edge, 2 * GRID, edge)
        row.setSpacing(2 * GRID)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self._bar)
        row.addWidget(label(isolate_code(_key(number)), Size.NOTE))
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.hide()

    def show_work(self, work: WorkCount) -> None:
        """Say how much waits."""
        self.words.setText(self.job.words(work))
        self.setAccessibleName(f"{self.job.title}: {self.words.text()}")
        done, of = self.job.progress(work)
        self._bar.setVisible(of > 0)
        self._bar.setRange(0, max(1, of))
        self._bar.setValue(done)


class HomePage(Page):
    """Each role sees its own work; the first that waits is framed."""

    tables = frozenset(
        {
            "pick_round", "task", "customer_order", "parcel", "label", "goods_return",
            "returned_unit", "count", "stock", "reservation",
        }
    )  # fmt: skip

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        rights = {*person.rights, *person.after_pin}
        stations = [job for job in self._station_jobs() if job.right in rights]
        office = [job for job in self._office_jobs() if job.right in rights]
        self._hears_of_drift = Right.ADMIN in rights
        self._drifted: tuple[Drift, ...] = ()
        self.rows: list[JobRow] = []
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * GRID)
        for jobs in _columns(stations, office):
            columns.addLayout(self._column(jobs), 1)

    @property
    @override
    def title(self) -> str:
        return "Warehouse Desk"

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Choose your work, or scan a code to begin.")

    def _column(self, jobs: list[Job]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for job in jobs:
            row = JobRow(self.shared, job, len(self.rows) + 1)
            row.clicked.connect(lambda _=False, page=job.page: self.wants_page.emit(page, ""))
            if key := _key(len(self.rows) + 1):
                bind(key, row.click, self)
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        return column

    def _station_jobs(self) -> tuple[Job, ...]:
        return (
            Job(
                "pick", Right.PICK, self.tr("Pick"),
                lambda work: self.tr("%Ln line(s) to pick", "", work.lines_open),
                lambda work: work.rounds_ready + work.rounds_active,
                lambda work: (work.lines_done, work.lines_done + work.lines_open),
            ),
            Job(
                "wall", Right.PACK, self.tr("Sort at the wall"),
                lambda _: self.tr("Totes of a wave, order by order"),
                lambda _: 0,
            ),
            Job(
                "pack", Right.PACK, self.tr("Pack"),
                lambda work: self.tr("%Ln order(s) to pack", "", work.orders_to_pack),
                lambda work: work.orders_to_pack,
            ),
            Job(
                "ship", Right.SHIP, self.tr("Hand over"),
                lambda work: self.tr("%Ln parcel(s) to hand over", "", work.parcels_to_ship),
                lambda work: work.parcels_to_ship,
            ),
            Job(
                "receive", Right.RETURNS, self.tr("Receive returns"),
                lambda work: self.tr("%Ln return(s) announced", "", work.returns_to_receive),
                lambda work: work.returns_to_receive,
            ),
            Job(
                "inspect", Right.RETURNS, self.tr("Inspect"),
                lambda work: self.tr("%Ln unit(s) to inspect", "", work.units_to_inspect),
                lambda work: work.units_to_inspect,
            ),
            Job(
                "count", Right.PICK, self.tr("Count"),
                self._count_words,
                lambda work: work.counts_open,
            ),
            Job(
                "move", Right.PICK, self.tr("Move"),
                self._move_words,
                lambda work: work.to_put_away,
            ),
            Job(
                "measure", Right.PICK, self.tr("Measure"),
                lambda _: self.tr("How large products are, and what they weigh"),
                lambda _: 0,
            ),
        )  # fmt: skip

    def _count_words(self, work: WorkCount) -> str:
        """Say how many slots are to be counted, and what a supervisor has to decide."""
        parts = [self.tr("%Ln slot(s) to count", "", work.counts_open)]
        if work.counts_to_judge:
            parts.append(self.tr("%Ln difference(s) to decide", "", work.counts_to_judge))
        return "  ·  ".join(parts)

    def _move_words(self, work: WorkCount) -> str:
        """Say what waits to be put away, and what orders want from reserve slots."""
        away = self.tr("%Ln to put away", "items", work.to_put_away)
        down = self.tr("%Ln from reserve", "items", work.to_bring_down)
        return f"{away}  ·  {down}"

    def _office_jobs(self) -> tuple[Job, ...]:
        return (
            Job(
                "board", Right.RELEASE, self.tr("Board"),
                lambda _: self.tr("Cut-offs, people, totes"),
                lambda _: 0,
            ),
            Job(
                "orders", Right.RELEASE, self.tr("Orders"),
                self._orders_words,
                lambda _: 0,
            ),
            Job(
                "release", Right.RELEASE, self.tr("Release"),
                lambda work: self.tr("%Ln round(s) ready to walk", "", work.rounds_ready),
                lambda work: work.orders_open if not work.rounds_ready else 0,
            ),
            Job(
                "counts", Right.ADJUST, self.tr("Counts"),
                self._count_words,
                lambda work: work.counts_to_judge,
            ),
            Job(
                "import", Right.IMPORT, self.tr("Import"),
                lambda _: self.tr("Products, slots, stock, orders, returns"),
                lambda _: 0,
            ),
            Job(
                "floor", Right.ADMIN, self.tr("Floor"),
                lambda _: self.tr("Aisles, zones, what no walk comes to"),
                lambda _: 0,
            ),
            Job(
                "boxes", Right.ADMIN, self.tr("Boxes"),
                lambda _: self.tr("Which boxes to stock"),
                lambda _: 0,
            ),
            Job(
                "print", Right.PACK, self.tr("Printing"),
                lambda _: self.tr("Papers not known to be printed"),
                lambda _: 0,
            ),
            Job(
                "bench", Right.ADMIN, self.tr("Packing bench"),
                lambda _: self.tr("Inserts, notes, weights, pictures"),
                lambda _: 0,
            ),
            Job(
                "carriers", Right.ADMIN, self.tr("Carriers"),
                lambda _: self.tr("Services, rates, cut-offs, numbers, customs"),
                lambda _: 0,
            ),
            Job(
                "day-end", Right.SHIP, self.tr("End of day"),
                lambda _: self.tr("Every carrier: what is still here, and why"),
                lambda _: 0,
            ),
            Job(
                "returns", Right.RETURNS, self.tr("Returns to do"),
                lambda _: self.tr("Requests, refunds, deadlines"),
                lambda _: 0,
            ),
            Job(
                "request", Right.RETURNS, self.tr("New return"),
                lambda _: self.tr("Asked for in a customer's name"),
                lambda _: 0,
            ),
            Job(
                "second", Right.RETURNS, self.tr("Second looks"),
                lambda _: self._second_words(),
                lambda _: 0,
            ),
            Job(
                "analyses", Right.RELEASE, self.tr("Why goods come back"),
                lambda _: self.tr("Products, customers, places, months, words, costs"),
                lambda _: 0,
            ),
            Job(
                "policy", Right.RETURNS, self.tr("Returns policy"),
                lambda _: self.tr("Who may send what back"),
                lambda _: 0,
            ),
            Job(
                "policies", Right.ADMIN, self.tr("Scan policies"),
                lambda _: self.tr("What is asked of a scan, and of whom"),
                lambda _: 0,
            ),
            Job(
                "people", Right.ADMIN, self.tr("People"),
                lambda _: self.tr("Badges, PINs, who does what"),
                lambda _: 0,
            ),
            Job(
                "trail", Right.ADMIN, self.tr("Trail"),
                lambda _: self.tr("Who did what, to which order or item"),
                lambda _: 0,
            ),
            Job(
                "settings", Right.SIGN_IN, self.tr("Settings"),
                lambda _: self.tr("Language, look, scanner, printers"),
                lambda _: 0,
            ),
        )  # fmt: skip

    def _orders_words(self, work: WorkCount) -> str:
        """Say how many are open, and what of them needs somebody."""
        parts = [self.tr("%Ln order(s) open", "", work.orders_open)]
        if work.labels_to_confirm:
            parts.append(self.tr("%Ln label(s) not confirmed", "", work.labels_to_confirm))
        return "  ·  ".join(parts)

    def _second_words(self) -> str:
        """Say to a supervisor whose grading has changed, before anything else."""
        if not self._drifted:
            return self.tr("Pieces that somebody else judged, to be judged again")
        what = drift_words(self.shared.language, self._drifted)
        return self.tr("! Grading has changed of late: {what}").format(what=what)

    @override
    def refresh(self) -> None:
        def read() -> tuple[WorkCount, tuple[Drift, ...]]:
            with self.shared.program.store.look() as reading:
                return reading.ask.work(), moved(reading) if self._hears_of_drift else ()

        self.shared.reads.do(self, read, lambda found: self._show_work(*found))

    def _show_work(self, work: WorkCount, drifted: tuple[Drift, ...]) -> None:
        self._drifted = drifted
        first = True
        for row in self.rows:
            row.show_work(work)
            proposed = first and row.job.waiting(work) > 0
            restyle(row, "now", "true" if proposed else "false")
            if proposed:
                row.setFocus()
                first = False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _columns(stations: list[Job], office: list[Job]) -> list[list[Job]]:
    """Put work and office beside each other; more rows than fit stand in three columns."""
    if max(len(stations), len(office)) <= _ROWS:
        return [jobs for jobs in (stations, office) if jobs]
    jobs = [*stations, *office]
    rows = -(-len(jobs) // 3)
    return [jobs[at : at + rows] for at in range(0, len(jobs), rows)]


def _key(number: int) -> str:
    """Give the digit that opens a row; the tenth has 0, those after it none."""
    return str(number % 10) if number <= 10 else ""
