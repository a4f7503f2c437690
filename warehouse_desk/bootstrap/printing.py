"""The print room: what operations asked to be printed is printed after them, never while."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

import msgspec
from typing_extensions import override

from warehouse_desk.bootstrap.beside import BesideThread, Failed
from warehouse_desk.bootstrap.carrier_questions import CarrierQuestions
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.devices.printers import Printer, print_each
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.domain.printing import PrintOutcome
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.outbox import Waiting, waiting
from warehouse_desk.usecases.printing import KINDS, LABEL, Tried, note_tries
from warehouse_desk.usecases.shipping.booking import Booking, booking_of, note_number
from warehouse_desk.usecases.shipping.carrier_labels import LabelWanted, label_wanted

if TYPE_CHECKING:
    # Loaded with the first job: drawing and reading back take half a second to load.
    from warehouse_desk.bootstrap.papers import Papers
    from warehouse_desk.devices.label_check import LabelReader

log = logging.getLogger(__name__)

#: Jobs for the printer of labels.
_ON_LABELS = ("print_label", "print_plate", "print_return", "print_customs", "print_order")
#: So many jobs go to a printer over one line, and are noted together.
_TOGETHER = 16
#: Papers that nobody needs once their label is void.
_OF_A_LABEL = ("print_label", "print_customs")
#: Has a carrier number a parcel.
Book = Callable[[Booking], str]
#: Has a carrier make a label.
Fetch = Callable[[LabelWanted], bytes]


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
    place: str = ""
    printer: str = ""
    order: str = ""
    sscc: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class _Paper:
    """What goes to the printer for a message, under which title."""

    message: int
    job: bytes
    title: str


class PrintRoom:
    """Prints what waits, each message once; what fails stays and can be seen to."""

    def __init__(
        self,
        store: SqlStore,
        papers: "Papers",
        printers: Printers,
        reader: "LabelReader | None",
        book: Book | None = None,
        *,
        fetch: Fetch | None = None,
        reports: FaultReports | None = None,
    ) -> None:
        """Print a store's papers.

        `book` has a carrier number a parcel that numbers them itself, `fetch` one make a label.
        """
        self._report = (reports or FaultReports()).write
        self._store = store
        note = partial(_note_booked, store, book) if book else None
        self._bookings = CarrierQuestions(store, booking_of, note)
        self._carrier_labels = CarrierQuestions(store, label_wanted, fetch)
        self._papers = papers
        self._printers = printers
        self._reader = reader

    def work(
        self, causes: frozenset[str] | None = None, ended: Callable[[], bool] = lambda: False
    ) -> tuple[int, list[OutsideTrouble]]:
        """Print what waits because of some operations (None: of any) until it is `ended`.

        Return how many jobs went out, and what did not.
        """
        with self._store.look() as reading:
            waits = waiting(reading, KINDS)
        messages = [one for one in waits if causes is None or one.operation in causes]
        tried, troubles = 0, list[OutsideTrouble]()
        self._bookings.begin()
        self._carrier_labels.begin()
        for some in _by_printer(messages):
            if ended():
                break
            tried += len(some)
            troubles += self._carry_out(some)
        for trouble in troubles:
            log.warning("not printed: %s", trouble)
        return tried - len(troubles), troubles

    def _carry_out(self, messages: "list[tuple[Waiting, _Job]]") -> list[OutsideTrouble]:
        """Make the papers of messages for the same printer, print them, and note it in one go."""
        papers, tries, troubles = list[_Paper](), list[Tried](), list[OutsideTrouble]()
        self._bookings.put(job.label for one, job in messages if one.kind in _OF_A_LABEL)
        self._carrier_labels.put(
            job.label for one, job in messages if one.kind == LABEL and not job.own
        )
        with self._store.hold():
            for message, job in messages:
                try:
                    made = self._paper(message, job)
                except Refusal as refusal:
                    log.info("nothing to print any more: %s", refusal)
                    made = None
                except Exception as failure:  # noqa: BLE001 - the other papers are wanted, too
                    trouble = self._trouble(failure)
                    troubles.append(trouble)
                    tries.append(_failed(message.id, "", trouble))
                    continue
                if made is None:
                    tries.append(Tried(message.id, "", PrintOutcome.PRINTED))
                else:
                    papers.append(_Paper(message.id, *made))
        first, job = messages[0]
        troubles += self._print(papers, self._printers.for_job(first.kind, job.printer), tries)
        note_tries(self._store, system_act("print"), tries=tuple(tries))
        return troubles

    def _trouble(self, failure: Exception) -> OutsideTrouble:
        """Say why there is no paper; a fault of ours is reported, and its number told."""
        if isinstance(failure, OutsideTrouble):
            return failure
        return OutsideTrouble(Trouble.PAPER_NOT_MADE, number=self._report(failure))

    def _print(
        self, papers: list[_Paper], printers: list[tuple[str, Printer]], tries: list[Tried]
    ) -> list[OutsideTrouble]:
        """Try the printers in turn until one takes the papers; add how each try ended to `tries`.

        After a trouble, what the printer did not tell of goes to the next printer.
        """
        troubles = list[OutsideTrouble]()
        for at, (name, printer) in enumerate(printers if papers else (), start=1):
            left = list(papers)
            try:
                for is_printed in print_each(printer, [(one.job, one.title) for one in papers]):
                    outcome = PrintOutcome.PRINTED if is_printed else PrintOutcome.SENT
                    tries.append(Tried(left.pop(0).message, name, outcome))
            except OutsideTrouble as failed:
                papers, is_last = left, at == len(printers)
                tries += [_failed(one.message, name, failed, is_last=is_last) for one in papers]
                troubles = [failed] * len(papers)
            else:
                return []
        return troubles

    def _paper(self, message: Waiting, job: _Job) -> tuple[bytes, str] | None:
        """Make what is to be printed, with its title; None for a label that is void by now."""
        papers = self._papers
        label = self._valid_label(job) if message.kind in _OF_A_LABEL else ""
        if label is None:
            return None
        if label:
            self._bookings.answer(job.label)
        match message.kind:
            case "print_label":
                return self._label(job, label), f"label {label}"
            case "print_slip":
                return papers.slip(job.parcel), f"slip {job.parcel}"
            case "print_invoice":
                return papers.invoice(job.order), f"invoice {job.order}"
            case "print_customs":
                return papers.customs(job.parcel, job.label), f"customs {job.parcel}"
            case "print_return":
                made = self._read_back(papers.return_label(job.sscc), job.sscc)
                return made, f"return {job.sscc}"
            case "print_manifest":
                title = f"manifest {job.hand_over}"
                if self._printers.files is not None:
                    self._printers.files.print(papers.manifest_csv(job.hand_over), title)
                return papers.manifest(job.hand_over), title
            case "print_order":
                return papers.order_label(message.subject, job.place), f"order {message.subject}"
            case "print_container":
                return papers.container_list(job.container), f"container {message.subject}"
            case _:
                return papers.plate(message.subject, job.sku), f"plate {message.subject}"

    def _label(self, job: _Job, sscc: str) -> bytes:
        """Make a label, or take the one that the carrier made; either is read back first."""
        foreign = None if job.own else self._carrier_labels.answer(job.label)
        if foreign is None:
            return self._read_back(self._papers.label(job.parcel, job.label), sscc)
        wanted, content = foreign
        made = self._papers.foreign_label(content, title=f"{wanted.carrier} {wanted.code}")
        reader = self._reader
        if not made or (reader and not reader.check(made, [wanted.code]).is_readable):
            raise OutsideTrouble(
                Trouble.CARRIER_LABEL_BAD, carrier=wanted.carrier, code=wanted.code
            )
        return made

    def _valid_label(self, job: _Job) -> str | None:
        """Find the number of a label; None for one that is void by now."""
        with self._store.look() as reading:
            label = reading.get(Label, job.label)
        return None if label.state is LabelState.VOID else label.tracking

    def warm_up(self) -> None:
        """Load what the first label would wait for, by drawing and reading back a specimen."""
        number, specimen = self._papers.specimen()
        self._read_back(specimen, number)

    def _read_back(self, made: bytes, sscc: str) -> bytes:
        """Give a label on, unless its parcel number cannot be read from its picture."""
        if self._reader is None:
            return made
        if self._reader.check(made, [f"00{sscc}"], self._papers.codes_below).missing:
            raise OutsideTrouble(Trouble.LABEL_UNREADABLE, code=sscc)
        return made


def _note_booked(store: SqlStore, book: Book, booking: Booking) -> None:
    """Note the number that a carrier gives."""
    note_number(
        store, system_act("print"), label=booking.label, carrier=booking.carrier,
        number=book(booking),
    )  # fmt: skip


def _by_printer(messages: Iterable[Waiting]) -> "Iterator[list[tuple[Waiting, _Job]]]":
    """Put messages for the same printer together, a few at a time, those for labels first.

    What one kill may have printed without a note is printed again, so it is not many.
    """
    read = [(one, msgspec.json.decode(one.body, type=_Job)) for one in messages]
    for _, same in groupby(sorted(read, key=_printer_of), _printer_of):
        jobs = list(same)
        for at in range(0, len(jobs), _TOGETHER):
            yield jobs[at : at + _TOGETHER]


def _printer_of(message: "tuple[Waiting, _Job]") -> tuple[bool, str]:
    return message[0].kind not in _ON_LABELS, message[1].printer


def _failed(message: int, printer: str, trouble: OutsideTrouble, *, is_last: bool = True) -> Tried:
    facts = msgspec.json.encode(trouble.facts).decode()
    return Tried(
        message, printer, PrintOutcome.FAILED, trouble.trouble.value, facts, is_last=is_last
    )


class PrintThread(BesideThread):
    """Opens a print room when something waits for it, on a thread of its own.

    What was left from the last time is printed first; from then on what this desk asks for, on the
    printers of this desk.
    """

    ends_within_s: ClassVar[float] = 20.0

    def __init__(
        self,
        store: SqlStore,
        open_room: Callable[[], PrintRoom],
        failed: Failed,
        announce: Callable[[], list[OutsideTrouble]] = list,
    ) -> None:
        """Print by `open_room`; `announce` tells carriers what left, after the papers."""
        super().__init__("print room", failed)
        self._store = store
        self._announce = announce
        self._open_room = open_room
        self._room: PrintRoom | None = None
        self._causes: set[str] = set()
        self._is_first = True
        self._is_wanted = False
        self.called.set()  # what was left from the last time

    def tell(self, tables: frozenset[str], key: str) -> None:
        """Look for work when a commit of this desk touched the outbox.

        Where a parcel is begun, a label will soon be wanted: the print room is opened before.
        """
        if self.ended.is_set():
            return
        if "outbox" in tables:
            self._causes.add(key)
            self.called.set()
        if "parcel" in tables and self._room is None:
            self._is_wanted = True
            self.called.set()

    @override
    def work(self) -> None:
        """Print what waits, then tell carriers."""
        self._print()
        for trouble in self._announce():
            self.failed(trouble)

    def _print(self) -> None:
        causes = None if self._is_first else frozenset(self._causes)
        with self._store.look() as reading:
            waits = waiting(reading, KINDS)
        is_any = any(causes is None or one.operation in causes for one in waits)
        if self._room is None and (is_any or self._is_wanted):
            self._room = self._open_room()
            if not is_any:
                self._room.warm_up()
        if self._room is not None and is_any:
            for trouble in self._room.work(causes, self.ended.is_set)[1]:
                self.failed(trouble)
            self._causes -= causes or set()
        self._is_first = False
