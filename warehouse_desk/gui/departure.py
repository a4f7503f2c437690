"""The next van: when it leaves, and how many orders still have to be ready for it."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off

#: Orders that still have to go out.
TO_GO = (OrderState.OPEN, OrderState.RELEASED, OrderState.PICKED, OrderState.PACKED)


@dataclass(frozen=True, slots=True)
class Departure:
    """A cut-off, the orders due by then, and how many of those were due before now."""

    carrier: str
    at: datetime
    now: datetime
    to_go: int
    late: int

    def days(self, zone: tzinfo | None) -> int:
        """Count the midnights until then in a zone (None: this computer's)."""
        return (self.at.astimezone(zone).date() - self.now.astimezone(zone).date()).days

    @property
    def minutes(self) -> int:
        """Count the minutes left."""
        return max(0, int((self.at - self.now).total_seconds() // 60))


def next_departure(reading: Reading) -> Departure | None:
    """Find the next cut-off of any carrier; None where no carrier comes."""
    leaving = [
        (at, carrier.name)
        for carrier in reading.find(Carrier)
        if (at := next_cut_off(reading, carrier.carrier, reading.now)) is not None
    ]
    if not leaving:
        return None
    at, name = min(leaving)
    to_go, late = reading.ask.due(TO_GO, at, reading.now)
    return Departure(name, at, reading.now, to_go, late)
