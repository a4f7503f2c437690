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
#: A parcel's weight may always be off by so many grams; and by so many per cent the catalogue's
#: weights may be, until parcels have taught better ones.
WEIGHT_GRAMS = Whole("pack.weight_grams", 3, 0, 5_000)
WEIGHT_PERCENT = Whole("pack.weight_percent", 5, 0, 50)
#: Days after shipping in which goods may come back, and in which the money is due.
RETURN_DAYS = Whole("returns.days", 30, 0, 730)
REFUND_DAYS = Whole("returns.refund_days", 5, 0, 60)


def setting(reading: Reading, which: Whole) -> int:
    """Read a setting."""
    row = reading.seek(Setting, which.name)
    return which.default if row is None else int(row.value)
