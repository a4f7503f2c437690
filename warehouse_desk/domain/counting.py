"""Counting slots: why a count was opened, how far it is, and what each turn found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CountState(StrEnum):
    """Where a count stands; a difference is believed when two turns agree on it."""

    OPEN = "open"
    AGAIN = "again"
    WAITING = "waiting"
    DONE = "done"


#: Counts that somebody has to walk to.
TO_COUNT = (CountState.OPEN, CountState.AGAIN)


class CountReason(StrEnum):
    """Why a count was opened, where no short did it."""

    TURN_OVER = "turn_over"
    AGE = "age"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class CountLine:
    """What one turn of a count found of a product, lot or single piece, beside the books."""

    count: int
    turn: int
    sku: str
    lot: str
    serial: str
    expected: int
    found: int
    person: str
    at: datetime

    @property
    def difference(self) -> int:
        """Tell how many more are there than by the books."""
        return self.found - self.expected
