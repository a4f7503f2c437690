"""What became of the jobs for printers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PrintOutcome(StrEnum):
    """How a try ended: on paper for certain, taken by the printer, or not printed."""

    PRINTED = "printed"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintTry:
    """One try at a job (a message of the outbox); `facts` (JSON) say what `trouble` there was."""

    number: int
    message: int
    printer: str
    at: datetime
    outcome: PrintOutcome
    trouble: str = ""
    facts: str = "{}"
