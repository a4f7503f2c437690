"""Rounds, their tasks, and what pickers carry."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.errors import Refusal, Why


class Method(StrEnum):
    """The four ways to pick."""

    SINGLE = "single"
    BATCH = "batch"
    ZONE = "zone"
    WAVE = "wave"


class RoundState(StrEnum):
    """Where a round stands; a waiting zone round needs the tote from the zone before."""

    WAITING = "waiting"
    READY = "ready"
    ACTIVE = "active"
    DONE = "done"
    TAKEN_BACK = "taken_back"


#: Rounds that are walked, or will be.
NOT_OVER = (RoundState.WAITING, RoundState.READY, RoundState.ACTIVE)


class TaskState(StrEnum):
    """Where a pick task stands."""

    OPEN = "open"
    SKIPPED = "skipped"
    DONE = "done"
    SHORT = "short"
    CANCELLED = "cancelled"


class ShortReason(StrEnum):
    """Why pieces could not be picked."""

    SLOT_EMPTY = "slot_empty"
    TOO_FEW = "too_few"
    DAMAGED = "damaged"
    NOT_FOUND = "not_found"
    WRONG_ITEM = "wrong_item"
    NO_STOCK = "no_stock"


#: Tasks somebody still has to walk to.
UNDONE = (TaskState.OPEN, TaskState.SKIPPED)


@dataclass(frozen=True, slots=True)
class Wave:
    """Orders that are picked in all zones at once and meet at the wall."""

    wave: int
    released_at: datetime
    state: str = "open"


@dataclass(frozen=True, slots=True)
class Round:
    """One walk of one person; `hand` is the place of what was taken and not yet put down."""

    round: int
    method: Method
    zone: str
    state: RoundState
    sequence: int = 0
    wave: int = 0
    journey: str = ""
    cart: str = ""
    tote: str = ""
    person: str = ""
    at_slot: str = ""
    walk_mm: int = 0
    walk_proven: bool = False
    released_at: datetime | None = None
    started_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def hand(self) -> str:
        """Name the place of the pieces in the picker's hand."""
        return f"HAND-{self.round}"


@dataclass(frozen=True, slots=True)
class RoundOrder:
    """An order of a round, and its position on the cart."""

    round: int
    order_ref: str
    position: int
    tote: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Take `wanted` pieces of one product for one order line from one slot."""

    task: int
    round: int
    sequence: int
    order_ref: str
    line: int
    sku: str
    slot: str
    lot: str
    wanted: int
    picked: int = 0
    in_hand: int = 0
    state: TaskState = TaskState.OPEN

    @property
    def missing(self) -> int:
        """Count the pieces still to be taken."""
        return self.wanted - self.picked - self.in_hand

    def take(self, pieces: int) -> "Task":
        """Take pieces into the hand."""
        if pieces > self.missing:
            raise Refusal(Why.TOO_MANY, sku=self.sku, missing=self.missing, scanned=pieces)
        return replace(self, in_hand=self.in_hand + pieces)

    def put(self) -> "Task":
        """Put what is in the hand into the tote."""
        picked = self.picked + self.in_hand
        state = TaskState.DONE if picked == self.wanted else self.state
        return replace(self, picked=picked, in_hand=0, state=state)

    def run_short(self, pieces: int) -> "Task":
        """Give up pieces; the task ends with what was found."""
        wanted = self.wanted - pieces
        state = TaskState.SHORT if wanted == self.picked else self.state
        return replace(self, wanted=wanted, state=state)

    def cancel(self) -> "Task":
        """Want no more than what was taken."""
        taken = self.picked + self.in_hand
        if self.in_hand:
            return replace(self, wanted=taken)
        state = TaskState.DONE if taken else TaskState.CANCELLED
        return replace(self, wanted=taken or self.wanted, state=state)

    def want_more(self, pieces: int) -> "Task":
        """Open the task again for more pieces."""
        return replace(self, wanted=self.wanted + pieces, state=TaskState.OPEN)


@dataclass(frozen=True, slots=True)
class Tote:
    """A container with a code; `order_ref`, `round` or `at` tells what it is used for."""

    tote: str
    order_ref: str = ""
    round: int = 0
    wave: int = 0
    at: str = ""

    @property
    def is_free(self) -> bool:
        """Tell whether anybody may take it."""
        return not (self.order_ref or self.round or self.wave or self.at)


@dataclass(frozen=True, slots=True)
class Cart:
    """A cart with numbered positions for totes."""

    cart: str
    positions: int
    round: int = 0
    broken: bool = False


@dataclass(frozen=True, slots=True)
class WallSlot:
    """A pigeon-hole of the consolidation wall, and whose pieces are in it."""

    wall_slot: str
    sequence: int
    order_ref: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who works on what; one active claim a subject, and a lease that ends."""

    claim: int
    subject: str
    person: str
    station: str
    lease_until: datetime
    active: bool = True
