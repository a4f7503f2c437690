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
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.outbox import OutboxState, Waiting, settle, waiting

if TYPE_CHECKING:
    # Loaded with the first job: drawing and reading back take half a second to load.
    from warehouse_desk.bootstrap.papers import Papers
    from warehouse_desk.devices.label_check import LabelReader

log = logging.getLogger(__name__)

KINDS = ("print_label", "print_slip", "print_manifest", "print_plate")
#: Told when something could not be printed.
Failed = Callable[[OutsideTrouble], None]


@dataclass(frozen=True, slots=True)
class Printers:
    """Where labels and pages go."""

    labels: Printer
    pages: Printer


class _Job(msgspec.Struct):
    """What a message says about its job."""

    parcel: str = ""
    label: int = 0
    hand_over: int = 0
    copy: int = 0
    sku: str = ""


class PrintRoom:
    """Prints what waits, each message once; what fails stays and can be tried again."""

    def __init__(
        self, store: SqlStore, papers: "Papers", printers: Printers, reader: "LabelReader | None"
    ) -> None:
        self._store = store
        self._papers = papers
        self._printers = printers
        self._reader = reader

    def work(self) -> tuple[int, list[OutsideTrouble]]:
        """Print everything that waits; return how many jobs went out, and what did not."""
        with self._store.look() as reading:
            messages = waiting(reading, KINDS)
        troubles: list[OutsideTrouble] = []
        for message in messages:
            trouble = self._carry_out(message)
            state = OutboxState.FAILED if trouble else OutboxState.DONE
            settle(self._store, system_act("print"), message=message.id, state=state)
            if trouble:
                log.warning("not printed: %s, %s", message.kind, trouble)
                troubles.append(trouble)
        return len(messages) - len(troubles), troubles

    def _carry_out(self, message: Waiting) -> OutsideTrouble | None:
        job = msgspec.json.decode(message.body, type=_Job)
        try:
            self._print(message, job)
        except OutsideTrouble as trouble:
            return trouble
        except Refusal as refusal:
            log.info("nothing to print any more: %s", refusal)
        return None

    def _print(self, message: Waiting, job: _Job) -> None:
        match message.kind:
            case "print_label":
                self._label(job)
            case "print_slip":
                self._printers.pages.print(self._papers.slip(job.parcel), f"slip {job.parcel}")
            case "print_manifest":
                manifest = self._papers.manifest(job.hand_over)
                self._printers.pages.print(manifest, f"manifest {job.hand_over}")
            case "print_plate":
                plate = self._papers.plate(message.subject, job.sku)
                self._printers.labels.print(plate, f"plate {message.subject}")

    def _label(self, job: _Job) -> None:
        """Print a label that is still valid, once it was read back from its picture."""
        with self._store.look() as reading:
            label = reading.get(Label, job.label)
        if label.state is LabelState.VOID:
            return
        pdf = self._papers.label(job.parcel, job.label)
        if self._reader is not None:
            check = self._reader.check(pdf, [f"00{label.tracking}"])
            if check.missing:
                raise OutsideTrouble(Trouble.LABEL_UNREADABLE, code=label.tracking)
        self._printers.labels.print(pdf, f"label {label.tracking}")


class PrintThread:
    """Opens a print room when something waits for it, on a thread of its own."""

    def __init__(self, store: SqlStore, open_room: Callable[[], PrintRoom], failed: Failed) -> None:
        self._store = store
        self._open_room = open_room
        self._room: PrintRoom | None = None
        self._failed = failed
        self._called = threading.Event()
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="print room", daemon=True)

    def start(self) -> None:
        """Begin with what was left from the last time."""
        self._called.set()
        self._thread.start()

    def tell(self, tables: frozenset[str], _key: str) -> None:
        """Look for work when a commit touched the outbox."""
        if "outbox" in tables:
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
            except OutsideTrouble as trouble:
                self._failed(trouble)

    def _work(self) -> None:
        with self._store.look() as reading:
            if not waiting(reading, KINDS):
                return
        self._room = self._room or self._open_room()
        for trouble in self._room.work()[1]:
            self._failed(trouble)
