"""What comes back, how it is judged, and what becomes of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReturnState(StrEnum):
    """Where a return stands."""

    REQUESTED = "requested"
    AUTHORISED = "authorised"
    REFUSED = "refused"
    RECEIVED = "received"
    CLOSED = "closed"


class ReturnReason(StrEnum):
    """Why a customer sends something back."""

    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    CHANGED_MIND = "changed_mind"
    NOT_AS_DESCRIBED = "not_as_described"
    DEFECTIVE = "defective"
    TOO_LATE = "too_late"
    OTHER = "other"


class Grade(StrEnum):
    """The condition of a returned unit, best first."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Disposition(StrEnum):
    """What becomes of a returned unit."""

    RESTOCK = "restock"
    REPACK = "repack"
    REFURBISH = "refurbish"
    REPAIR = "repair"
    SUPPLIER = "supplier"
    RECYCLE = "recycle"
    DISPOSE = "dispose"
    DONATE = "donate"
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class Return:
    """A customer's return."""

    rma: str
    order_ref: str
    state: ReturnState
    requested_at: datetime
    received_at: datetime | None = None
    closed_at: datetime | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """What the customer announced to send back of an order line."""

    rma: str
    line: int
    sku: str
    quantity: int
    reason: ReturnReason
    comment: str = ""
    received: int = 0


class UnitState(StrEnum):
    """Where a returned unit stands."""

    RECEIVED = "received"
    GRADED = "graded"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """One piece that came back, under a licence plate of its own."""

    plate: str
    rma: str
    line: int
    sku: str
    lot: str
    serial: str
    reason: str
    state: UnitState
    place: str
    expected: bool = True
    grade: str = ""
    disposition: str = ""
    refund_cents: int = 0
    refund_due: datetime | None = None
    refunded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """How a unit was judged; `report_hash` chains its report to the one before."""

    inspection: int
    plate: str
    person: str
    started_at: datetime
    finished_at: datetime | None = None
    answers: str = "{}"
    computed_grade: str = ""
    grade: str = ""
    overruled_because: str = ""
    rule: str = ""
    report_hash: str = ""
    previous_hash: str = ""


@dataclass(frozen=True, slots=True)
class InspectionForm:
    """The questions and disposition rules of a category as data (JSON)."""

    category: str
    body: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture kept by its contents."""

    path: str
    sha256: str
    subject: str
    taken_at: datetime
    person: str
