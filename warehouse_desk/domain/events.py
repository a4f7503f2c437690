"""What happened, by whom, where and through which scan."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to `subject`; `facts` is JSON."""

    id: int
    operation: str
    kind: str
    subject: str
    at: datetime
    person: str
    facts: str = "{}"


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A scan as it was answered; a refused one has no operation."""

    number: int
    operation: str
    station: str
    task: str
    code: str
    accepted: bool
    quantity: int
    say: str
    at: datetime
    person: str


@dataclass(frozen=True, slots=True)
class Operation:
    """An act done once: its key, what was asked (digest), and the answer that was given.

    `seq` is the number of its link of the trail.
    """

    key: str
    kind: str
    digest: str
    answer: str
    person: str
    station: str
    at: datetime
    undone_by: str = ""
    seq: int = 0


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """A link of the trail: what one operation changed, chained to the link before."""

    seq: int
    operation: str
    previous: str
    hash: str
    body: str


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """Something to be told to the outside because an operation happened."""

    id: int
    operation: str
    kind: str
    state: str
    subject: str
    body: str
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class ImportRun:
    """A file that was taken in, and what became of its rows."""

    id: int
    operation: str
    file: str
    kind: str
    sha256: str
    rows: int
    taken: int
    known: int
    refused: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that differs from its default."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a customer complained about, and how it was resolved."""

    complaint: int
    order_ref: str
    text: str
    opened_at: datetime
    closed_at: datetime | None = None
    escalated: bool = False
