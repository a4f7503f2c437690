"""What somebody who counts has written down so far: kept at the desk until the turn is over."""

from collections import defaultdict
from dataclasses import dataclass, replace

import msgspec

from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.stock import Count, SerialUnit, Stock
from warehouse_desk.usecases import desks
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The name of the counting desk in acts, scans and open desks.
STATION = "count"


@dataclass(frozen=True, slots=True)
class Found:
    """Pieces of a product and lot, or one with a serial number."""

    sku: str
    lot: str
    serial: str
    quantity: int

    @property
    def key(self) -> tuple[str, str, str]:
        """Say what it is."""
        return self.sku, self.lot, self.serial


@dataclass(frozen=True, slots=True)
class Sheet:
    """`books` is what the slot held when the turn began; the newest of what was found is last."""

    books: tuple[Found, ...] = ()
    found: tuple[Found, ...] = ()
    at_slot: bool = False

    def add(self, more: Found) -> "Sheet":
        """Count more pieces."""
        before = sum(one.quantity for one in self.found if one.key == more.key)
        return self.write(replace(more, quantity=before + more.quantity))

    def write(self, line: Found) -> "Sheet":
        """Write how many pieces there are; none takes the line away."""
        others = tuple(one for one in self.found if one.key != line.key)
        return replace(self, found=(*others, line) if line.quantity else others)


def books_of(reading: Reading, count: Count) -> tuple[Found, ...]:
    """List what is in a slot by the books; pieces with serial numbers that are known one by one."""
    limit = {"sku": count.sku} if count.sku else {}
    units = reading.find(SerialUnit, place=count.place, **limit)
    known: dict[tuple[str, str], int] = defaultdict(int)
    for unit in units:
        known[unit.sku, unit.lot] += 1
    lines = [Found(unit.sku, unit.lot, unit.serial, 1) for unit in units]
    for stock in reading.find(Stock, place=count.place, **limit):
        left = stock.quantity - known[stock.sku, stock.lot]
        if left:
            lines.append(Found(stock.sku, stock.lot, "", left))
    return tuple(sorted(lines, key=lambda one: one.key))


def on_desk(reading: Reading, person: str) -> tuple[Count | None, Sheet]:
    """Tell what a person counts, or judges, and what is written down."""
    desk = reading.seek(Desk, person, STATION)
    count = reading.seek(Count, int(desk.subject)) if desk and desk.subject else None
    if desk is None or count is None:  # whoever opened the count may have taken it back
        return None, Sheet()
    return count, msgspec.json.decode(desk.detail, type=Sheet) if desk.detail else Sheet()


def put_on_desk(uow: UnitOfWork, count: int, sheet: Sheet | None = None) -> None:
    """Remember what the person counts; no count clears the desk."""
    detail = msgspec.json.encode(sheet).decode() if sheet else ""
    desks.put_on_desk(uow, STATION, str(count) if count else "", detail)
