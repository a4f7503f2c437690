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
#: Whether an invoice is printed with the first parcel's label; which boxes get a return label:
#: none (0), those that cross no customs border (1), all (2).
PRINT_INVOICE = Whole("pack.print_invoice", 0, 0, 1)
RETURN_LABEL = Whole("pack.return_label", 0, 0, 2)
#: An order is promised for so many days after it has to leave (0: for no certain day).
STANDARD_DAYS = Whole("ship.standard_days", 0, 0, 60)
EXPRESS_DAYS = Whole("ship.express_days", 0, 0, 60)
#: Days after shipping in which goods may come back, and in which the money is due.
RETURN_DAYS = Whole("returns.days", 30, 0, 730)
REFUND_DAYS = Whole("returns.refund_days", 5, 0, 60)
#: A difference of more pieces than this is booked when a supervisor says so.
COUNT_LIMIT = Whole("count.limit", 5, 0, 1_000_000)
#: Days between two counts of a slot, by how often its products are picked (A most often).
COUNT_DAYS_A = Whole("count.days_a", 30, 1, 3_650)
COUNT_DAYS_B = Whole("count.days_b", 90, 1, 3_650)
COUNT_DAYS_C = Whole("count.days_c", 180, 1, 3_650)
#: A pick slot is filled for so many days of picking.
COVER_DAYS = Whole("move.cover_days", 2, 0, 365)

#: An address is kept for so many days after its last order left or was cancelled; 0: for ever.
KEEP_DAYS = Whole("privacy.keep_days", 365, 0, 3_650)
#: 1 where nobody works beyond picking without a PIN; 0 where only those who have one need it.
PINS = Whole("people.pins", 0, 0, 1)
#: A desk where nothing was done for so many minutes is locked; 0: never.
IDLE_MINUTES = Whole("people.idle_minutes", 10, 0, 480)
#: Where walks begin, in mm; y is that of a cross aisle.
START_X = "floor.start_x"
START_Y = "floor.start_y"


def setting(reading: Reading, which: Whole) -> int:
    """Read a setting."""
    row = reading.seek(Setting, which.name)
    return which.default if row is None else int(row.value)
