"""Settings that rules read: each with a name, a default and bounds."""

from dataclasses import dataclass

from warehouse_desk.domain.events import Setting
from warehouse_desk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number that a supervisor may set."""

    name: str
    default: int
    least: int
    most: int


#: From so many pieces on they may be counted after the first was scanned.
COUNT_FROM = Whole("pick.count_from", 4, 2, 10_000)
#: A parcel's weight may be off by so many grams, or per cent, whichever is more.
WEIGHT_GRAMS = Whole("pack.weight_grams", 30, 0, 5_000)
WEIGHT_PERCENT = Whole("pack.weight_percent", 5, 0, 50)
#: Days after shipping in which goods may come back, and in which the money is due.
RETURN_DAYS = Whole("returns.days", 30, 0, 730)
REFUND_DAYS = Whole("returns.refund_days", 5, 0, 60)

#: An address is kept for so many days after its last order left or was cancelled; 0: for ever.
KEEP_DAYS = Whole("privacy.keep_days", 365, 0, 3_650)
#: 1 where nobody works beyond picking without a PIN; 0 where only those who have one need it.
PINS = Whole("people.pins", 0, 0, 1)
#: A desk where nothing was done for so many minutes is locked; 0: never.
IDLE_MINUTES = Whole("people.idle_minutes", 10, 0, 480)


def setting(reading: Reading, which: Whole) -> int:
    """Read a setting."""
    row = reading.seek(Setting, which.name)
    return which.default if row is None else int(row.value)
