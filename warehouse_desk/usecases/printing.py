"""Jobs for printers: carried out after the commit that asked for them, and seen to when stuck.

A job is a message of the outbox. Printed again, it is another job with the same paper and a cause
of its own; the old one is done with. A label that the printer only took is confirmed by its scan.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from warehouse_desk.domain.errors import Refusal, Trouble, Why
from warehouse_desk.domain.events import Operation, OutboxMessage
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.printing import PrintOutcome, PrintTry
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState
from warehouse_desk.usecases.ports import Reading, UnitOfWork

LABEL = "print_label"
#: What is printed.
KINDS = (LABEL, "print_slip", "print_invoice", "print_customs", "print_return", "print_manifest",
         "print_plate", "print_container", "print_order")  # fmt: skip
#: Why a label that its carrier makes was not printed.
NOT_MADE = frozenset(
    {Trouble.CARRIER_LABEL_AWAY, Trouble.CARRIER_LABEL_BAD, Trouble.CARRIER_REFUSED}
)
#: States in which a job needs a look: the printer has not said that it is on paper.
UNSETTLED = (OutboxState.WAITING.value, OutboxState.SENT.value, OutboxState.FAILED.value)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A job that is not known to be on paper: since when, how often tried, where, what hindered."""

    message: int
    kind: str
    subject: str
    state: OutboxState
    since: datetime
    person: str
    tries: int
    printer: str
    trouble: str
    facts: str


def open_jobs(reading: Reading) -> list[PrintJob]:
    """List the jobs that are not known to be on paper, oldest first."""
    found = reading.find(OutboxMessage, state=UNSETTLED, kind=KINDS)
    return [_job(reading, one) for one in found]


@dataclass(frozen=True, slots=True)
class Tried:
    """How a try at a job ended; unless it `is_last`, another printer is tried at once."""

    message: int
    printer: str
    outcome: PrintOutcome
    trouble: str = ""
    facts: str = "{}"
    is_last: bool = True


@operation(Right.ADMIN)
def note_tries(uow: UnitOfWork, *, tries: Sequence[Tried]) -> int:
    """Note how tries at jobs ended, those of one go at a printer together."""
    for one in tries:
        found = uow.get(OutboxMessage, one.message)
        uow.add(PrintTry(0, one.message, one.printer, uow.now, one.outcome, one.trouble, one.facts))
        state = _after(found, one.outcome) if one.is_last else OutboxState(found.state)
        if found.state != OutboxState.DONE.value:  # a scan or a person may have been quicker
            uow.save(replace(found, state=state.value, attempts=found.attempts + 1))
    return len(tries)


@operation(Right.PACK)
def print_again(uow: UnitOfWork, *, message: int, printer: str = "") -> int:
    """Print a job once more, here or on a `printer` that is named; the old one is done with."""
    found = _unsettled(uow, message)
    body = msgspec.json.decode(found.body, type=dict[str, object]) | {"printer": printer}
    uow.save(replace(found, state=OutboxState.DONE.value))
    uow.record("printed_again", found.subject, job=found.kind, printer=printer)
    uow.tell(found.kind, found.subject, **body)
    return message


@operation(Right.PACK)
def print_own(uow: UnitOfWork, *, message: int) -> int:
    """Print our own label, under the same number, for one that its carrier did not make."""
    found = _unsettled(uow, message)
    body = msgspec.json.decode(found.body, type=dict[str, object]) | {"own": True}
    uow.save(replace(found, state=OutboxState.DONE.value))
    uow.record("own_label_printed", found.subject)
    uow.tell(found.kind, found.subject, **body)
    return message


def label_not_made(reading: Reading, parcel: str) -> int | None:
    """Find the job of a label that its carrier did not make as it should, if there is one."""
    failed = reading.find(OutboxMessage, subject=parcel, kind=LABEL, state=OutboxState.FAILED.value)
    return next((one.id for one in failed if _was_not_made(reading, one.id)), None)


def _was_not_made(reading: Reading, message: int) -> bool:
    tries = reading.find(PrintTry, message=message)
    return bool(tries) and tries[-1].trouble in NOT_MADE


@operation(Right.PACK)
def it_did_print(uow: UnitOfWork, *, message: int) -> int:
    """Take a person's word for it that a job is on paper."""
    found = _unsettled(uow, message)
    uow.save(replace(found, state=OutboxState.DONE.value))
    uow.record("seen_printed", found.subject, job=found.kind)
    return message


def seen_on_parcel(uow: UnitOfWork, parcel: str) -> None:
    """Settle the label jobs of a parcel: its label was just scanned, so it is on paper."""
    for found in uow.find(OutboxMessage, subject=parcel, kind=LABEL, state=UNSETTLED):
        uow.save(replace(found, state=OutboxState.DONE.value))


def _after(job: OutboxMessage, outcome: PrintOutcome) -> OutboxState:
    """Tell where a job stands after a try; only labels are seen again afterwards."""
    if outcome is PrintOutcome.FAILED:
        return OutboxState.FAILED
    is_done = outcome is PrintOutcome.PRINTED or job.kind != LABEL
    return OutboxState.DONE if is_done else OutboxState.SENT


def _unsettled(uow: UnitOfWork, message: int) -> OutboxMessage:
    """Find a job that may be seen to; one that is done with answers a second click."""
    found = uow.seek(OutboxMessage, message)
    if found is None or found.state not in UNSETTLED:
        raise Refusal(Why.JOB_DONE, subject=found.subject if found else str(message))
    return found


def _job(reading: Reading, job: OutboxMessage) -> PrintJob:
    cause = reading.get(Operation, job.operation)
    tries = reading.find(PrintTry, message=job.id)
    last = tries[-1] if tries else PrintTry(0, job.id, "", cause.at, PrintOutcome.SENT)
    return PrintJob(
        job.id, job.kind, job.subject, OutboxState(job.state), cause.at, cause.person,
        len(tries), last.printer, last.trouble, last.facts,
    )  # fmt: skip
