"""The print room: what operations asked to be printed is printed after them, never while."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from warehouse_desk.bootstrap.warehouse import system_act
from warehouse_desk.devices.printers import Printer
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.domain.printing import PrintOutcome
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.outbox import Waiting, waiting
from warehouse_desk.usecases.printing import KINDS, note_try

if TYPE_CHECKING:
    # Loaded with the first job: drawing and reading back take half a second to load.
    from warehouse_desk.bootstrap.papers import Papers
    from warehouse_desk.devices.label_check import LabelReader

log = logging.getLogger(__name__)

#: Jobs for the printer of labels.
_ON_LABELS = ("print_label", "print_plate", "print_return", "print_customs")
#: Papers that nobody needs once their label is void.
_OF_A_LABEL = ("print_label", "print_customs")
#: Told when something could not be printed.
Failed = Callable[[OutsideTrouble], None]


@dataclass(frozen=True, slots=True)
class Printers:
    """Where labels and pages go; labels go to the `spare` printer while theirs does not print.

    `named` finds a printer that somebody chose for one job; `files` keeps what is a file for a
    carrier's program.
    """

    labels: Printer
    pages: Printer
    spare: Printer | None = None
    named: Callable[[str], Printer] | None = None
    names: tuple[str, str, str] = ("", "", "")
    files: Printer | None = None

    def for_job(self, kind: str, name: str) -> list[tuple[str, Printer]]:
        """List the printers to try, each with its name."""
        labels, pages, spare = self.names
        if name and self.named is not None:
            return [(name, self.named(name))]
        if kind not in _ON_LABELS:
            return [(pages, self.pages)]
        return [(labels, self.labels), *([(spare, self.spare)] if self.spare else [])]


class _Job(msgspec.Struct):
    """What a message says about its job."""

    parcel: str = ""
    label: int = 0
    hand_over: int = 0
    copy: int = 0
    sku: str = ""
    container: int = 0
    printer: str = ""
    order: str = ""
    sscc: str = ""


@dataclass(frozen=True, slots=True)
class _Paper:
    """What goes to the printer, under which title."""

    job: bytes
    title: str


class PrintRoom:
    """Prints what waits, each message once; what fails stays and can be seen to."""

    def __init__(
        self, store: SqlStore, papers: "Papers", printers: Printers, reader: "LabelReader | None"
    ) -> None:
        self._store = store
        self._papers = papers
        self._printers = printers
        self._reader = reader

    def work(self, causes: frozenset[str] | None = None) -> tuple[int, list[OutsideTrouble]]:
        """Print what waits because of some operations (None: of any).

        Return how many jobs went out, and what did not.
        """
        with self._store.look() as reading:
            waits = waiting(reading, KINDS)
        messages = [one for one in waits if causes is None or one.operation in causes]
        troubles = [trouble for one in messages if (trouble := self._carry_out(one)) is not None]
        for trouble in troubles:
            log.warning("not printed: %s", trouble)
        return len(messages) - len(troubles), troubles

    def _carry_out(self, message: Waiting) -> OutsideTrouble | None:
        job = msgspec.json.decode(message.body, type=_Job)
        try:
            paper = self._paper(message, job)
        except OutsideTrouble as trouble:
            self._note(message, "", PrintOutcome.FAILED, trouble)
            return trouble
        except Refusal as refusal:
            log.info("nothing to print any more: %s", refusal)
            paper = None
        if paper is None:
            self._note(message, "", PrintOutcome.PRINTED)
            return None
        return self._print(message, paper, self._printers.for_job(message.kind, job.printer))

    def _print(
        self, message: Waiting, paper: _Paper, printers: list[tuple[str, Printer]]
    ) -> OutsideTrouble | None:
        """Try the printers in turn until one takes the job."""
        trouble: OutsideTrouble | None = None
        for at, (name, printer) in enumerate(printers, start=1):
            try:
                is_printed = printer.print(paper.job, paper.title)
            except OutsideTrouble as failed:
                trouble = failed
                is_last = at == len(printers)
                self._note(message, name, PrintOutcome.FAILED, failed, is_last=is_last)
                continue
            outcome = PrintOutcome.PRINTED if is_printed else PrintOutcome.SENT
            self._note(message, name, outcome)
            return None
        return trouble

    def _note(
        self,
        message: Waiting,
        printer: str,
        outcome: PrintOutcome,
        trouble: OutsideTrouble | None = None,
        *,
        is_last: bool = True,
    ) -> None:
        note_try(
            self._store,
            system_act("print"),
            message=message.id,
            printer=printer,
            outcome=outcome,
            trouble=trouble.trouble.value if trouble else "",
            facts=msgspec.json.encode(trouble.facts).decode() if trouble else "{}",
            is_last=is_last,
        )

    def _paper(self, message: Waiting, job: _Job) -> _Paper | None:
        """Make what is to be printed; None for a label that is void by now."""
        papers = self._papers
        if message.kind in _OF_A_LABEL and self._is_void(job.label):
            return None
        match message.kind:
            case "print_label":
                return self._label(job)
            case "print_slip":
                return _Paper(papers.slip(job.parcel), f"slip {job.parcel}")
            case "print_invoice":
                return _Paper(papers.invoice(job.order), f"invoice {job.order}")
            case "print_customs":
                return _Paper(papers.customs(job.parcel, job.label), f"customs {job.parcel}")
            case "print_return":
                made = self._read_back(papers.return_label(job.parcel, job.sscc), job.sscc)
                return _Paper(made, f"return {job.sscc}")
            case "print_manifest":
                title = f"manifest {job.hand_over}"
                if self._printers.files is not None:
                    self._printers.files.print(papers.manifest_csv(job.hand_over), title)
                return _Paper(papers.manifest(job.hand_over), title)
            case "print_container":
                return _Paper(papers.container_list(job.container), f"container {message.subject}")
            case _:
                return _Paper(papers.plate(message.subject, job.sku), f"plate {message.subject}")

    def _is_void(self, label: int) -> bool:
        with self._store.look() as reading:
            return reading.get(Label, label).state is LabelState.VOID

    def _label(self, job: _Job) -> _Paper:
        """Make a label, and read it back from its picture."""
        with self._store.look() as reading:
            label = reading.get(Label, job.label)
        made = self._read_back(self._papers.label(job.parcel, job.label), label.tracking)
        return _Paper(made, f"label {label.tracking}")

    def _read_back(self, made: bytes, sscc: str) -> bytes:
        """Give a label on, unless its parcel number cannot be read from its picture."""
        if self._reader is not None and self._reader.check(made, [f"00{sscc}"]).missing:
            raise OutsideTrouble(Trouble.LABEL_UNREADABLE, code=sscc)
        return made


class PrintThread:
    """Opens a print room when something waits for it, on a thread of its own.

    What was left from the last time is printed first; from then on what this desk asks for, on the
    printers of this desk.
    """

    def __init__(
        self,
        store: SqlStore,
        open_room: Callable[[], PrintRoom],
        failed: Failed,
        announce: Callable[[], list[OutsideTrouble]] = list,
    ) -> None:
        """Print by `open_room`; `announce` tells carriers what left, after the papers."""
        self._store = store
        self._announce = announce
        self._open_room = open_room
        self._room: PrintRoom | None = None
        self._failed = failed
        self._called = threading.Event()
        self._causes: set[str] = set()
        self._is_first = True
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="print room", daemon=True)

    def start(self) -> None:
        """Begin with what was left from the last time."""
        self._called.set()
        self._thread.start()

    def tell(self, tables: frozenset[str], key: str) -> None:
        """Look for work when a commit of this desk touched the outbox."""
        if "outbox" in tables:
            self._causes.add(key)
            self._called.set()

    def stop(self) -> None:
        """Finish the job in hand and stop."""
        self._ended = True
        self._called.set()
        self._thread.join(timeout=20)

    def _run(self) -> None:
        while True:
            self._called.wait()
            self._called.clear()
            if self._ended:
                return
            try:
                self._work()
                for trouble in self._announce():
                    self._failed(trouble)
            except OutsideTrouble as trouble:
                self._failed(trouble)

    def _work(self) -> None:
        causes = None if self._is_first else frozenset(self._causes)
        with self._store.look() as reading:
            waits = waiting(reading, KINDS)
        if not any(causes is None or one.operation in causes for one in waits):
            self._is_first = False
            return
        self._room = self._room or self._open_room()
        for trouble in self._room.work(causes)[1]:
            self._failed(trouble)
        self._is_first = False
        self._causes -= causes or set()
