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


class StatedCondition(StrEnum):
    """The condition of a piece, as the customer says."""

    UNOPENED = "unopened"
    OPENED = "opened"
    USED = "used"
    FAULTY = "faulty"


class Remedy(StrEnum):
    """What a customer gets; with advice or a part the goods stay where they are."""

    ADVICE = "advice"
    EXCHANGE = "exchange"
    REPAIR = "repair"
    CREDIT = "credit"
    REFUND = "refund"


class WayBack(StrEnum):
    """How goods travel back."""

    LABEL = "label"
    DROP_OFF = "drop_off"
    PICK_UP = "pick_up"


class PickUpState(StrEnum):
    """Where a pick-up stands: asked for, agreed with the carrier, and how it ended."""

    ORDERED = "ordered"
    CONFIRMED = "confirmed"
    COLLECTED = "collected"
    MISSED = "missed"
    CALLED_OFF = "called_off"


class Waits(StrEnum):
    """Why a request is not decided at once."""

    TOO_LATE = "too_late"
    ABOVE_AMOUNT = "above_amount"
    PHOTO_WANTED = "photo_wanted"
    DECIDED_BY_HAND = "decided_by_hand"
    EMPTY_BOX = "empty_box"


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
    """A customer's return; `because` says why it waits, or why it was refused."""

    rma: str
    order_ref: str
    state: ReturnState
    requested_at: datetime
    received_at: datetime | None = None
    closed_at: datetime | None = None
    rule: str = ""
    because: str = ""
    remedy: Remedy = Remedy.REFUND
    way: WayBack = WayBack.LABEL


@dataclass(frozen=True, slots=True)
class PickUp:
    """A carrier's visit at the customer's door, for the parcel with a return's `label`.

    `number` is the carrier's own for the visit, where it gave any.
    """

    pick_up: int
    rma: str
    label: int
    carrier: str
    begins: datetime
    ends: datetime
    order_until: datetime
    ordered_at: datetime
    fee_cents: int = 0
    state: PickUpState = PickUpState.ORDERED
    number: str = ""


@dataclass(frozen=True, slots=True)
class PickUpAddress:
    """Where a carrier collects when that is not at the order's address: personal data."""

    pick_up: int
    name: str
    address1: str
    address2: str
    city: str
    postcode: str
    country: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """What the customer announced to send back of an order line."""

    rma: str
    line: int
    sku: str
    quantity: int
    reason: ReturnReason
    received: int = 0
    condition: str = ""
    rule: str = ""


class UnitState(StrEnum):
    """Where a returned unit stands."""

    RECEIVED = "received"
    GRADED = "graded"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """One piece that came back, under a plate of its own; `container` it was sorted into."""

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
    refund_parts: str = ""
    container: int = 0


@dataclass(frozen=True, slots=True)
class Inspection:
    """How a unit was judged; `report_hash` chains its report to the one before.

    `sealed_parts` are digests (JSON) of what is personal in it; empty where that was sealed itself.
    """

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
    sealed_parts: str = ""


@dataclass(frozen=True, slots=True)
class InspectionForm:
    """The questions and disposition rules of a category as data (JSON)."""

    category: str
    body: str


@dataclass(frozen=True, slots=True)
class StoredRule:
    """A rule of the returns policy as data (JSON), in the order of `position`."""

    rule: str
    position: int
    body: str


@dataclass(frozen=True, slots=True)
class OrderCharge:
    """What an order cost beside its lines; tax in hundredths of a per cent, held in all prices."""

    order_ref: str
    discount_cents: int = 0
    shipping_cents: int = 0
    tax_bp: int = 0


class CostKind(StrEnum):
    """What a returned unit costs the house."""

    TRANSPORT = "transport"
    INSPECTING = "inspecting"
    RESTOCKING = "restocking"
    REFURBISHING = "refurbishing"
    DISPOSAL = "disposal"


@dataclass(frozen=True, slots=True)
class UnitCost:
    """A cost booked on a returned unit; its part of what the way back under a `label` cost."""

    cost: int
    plate: str
    kind: CostKind
    cents: int
    at: datetime
    person: str
    label: int = 0


@dataclass(frozen=True, slots=True)
class Container:
    """A tote or cage that gathers pieces of one disposition, until it is emptied into a place."""

    container: int
    tote: str
    disposition: Disposition
    opened_at: datetime
    person: str
    closed_at: datetime | None = None
    emptied_at: datetime | None = None
    emptied_into: str = ""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The order to clean a piece: its clock runs since `started_at`, after `seconds` before that.

    `question` is the one to be asked again after it.
    """

    cleaning: int
    plate: str
    question: str
    opened_at: datetime
    person: str
    started_at: datetime | None = None
    seconds: int = 0
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReferenceCase:
    """A piece kept for training, and the grade it truly has."""

    plate: str
    grade: Grade
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReferenceLook:
    """A reference case as somebody graded it who was not told its grade."""

    look: int
    plate: str
    person: str
    at: datetime
    answers: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class SecondLook:
    """A unit judged once more by somebody who did not see the first answers."""

    look: int
    plate: str
    person: str
    started_at: datetime
    finished_at: datetime | None = None
    answers: str = "[]"
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """How content a customer is with a return that is over, from 1 to 5."""

    rma: str
    score: int
    comment: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture kept by its contents."""

    path: str
    sha256: str
    subject: str
    taken_at: datetime
    person: str
