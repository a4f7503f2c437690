"""Booking what a count found: pieces come from what was lost, or go there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from warehouse_desk.domain.counting import CountLine
from warehouse_desk.domain.floor import LOST, SELLABLE, Place
from warehouse_desk.domain.stock import Count, Goods, SerialUnit, Stock
from warehouse_desk.usecases.following import carry, let_go_of, movable, promise_again
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.stock import move

#: Product, lot, serial number.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Booked:
    """How many pieces were booked, and how many stay because a round is on its way to them."""

    pieces: int
    left: int


def differences(lines: Sequence[CountLine]) -> dict[Key, int]:
    """Tell where a turn differs from the books."""
    return {(line.sku, line.lot, line.serial): line.difference for line in lines if line.difference}


def size(differing: Mapping[Key, int]) -> int:
    """Count the pieces too many or too few; a number that was only not known is no difference."""
    net: dict[tuple[str, str], int] = defaultdict(int)
    for (sku, lot, _), pieces in differing.items():
        net[sku, lot] += pieces
    gone = sum(1 for (*_, serial), pieces in differing.items() if serial and pieces < 0)
    return max(gone, sum(abs(pieces) for pieces in net.values()))


def book(uow: UnitOfWork, count: Count, differing: Mapping[Key, int]) -> Booked:
    """Make the books say what was found, first what came, then what is gone."""
    booked = left = 0
    reason = f"count {count.count}"
    for (sku, lot, serial), pieces in sorted(differing.items(), key=lambda one: -one[1]):
        goods = Goods(sku, lot, serial)
        if serial and not _is_still_so(uow, count, goods, pieces):
            continue
        if pieces > 0:
            _book_in(uow, count, goods, pieces, reason)
            booked += pieces
        else:
            gone = _book_out(uow, count, goods, -pieces, reason)
            booked += gone
            left += -pieces - gone
    promise_again(uow, sorted({sku for sku, _, _ in differing}))
    uow.record("stock_adjusted", count.place, count=count.count, pieces=booked, left=left)
    return Booked(booked, left)


def may_be_found(reading: Reading, unit: SerialUnit) -> bool:
    """Tell whether a piece may lie in a slot though the books say elsewhere: nobody holds it."""
    kind = reading.get(Place, unit.place).kind
    return kind in SELLABLE or unit.place == LOST


def _is_still_so(uow: UnitOfWork, count: Count, goods: Goods, pieces: int) -> bool:
    """Tell whether nobody took or found the piece since it was counted."""
    unit = uow.seek(SerialUnit, goods.sku, goods.serial)
    if pieces < 0:
        return unit is not None and unit.place == count.place
    return unit is None or (unit.place != count.place and may_be_found(uow, unit))


def _book_in(uow: UnitOfWork, count: Count, goods: Goods, pieces: int, reason: str) -> None:
    unit = uow.seek(SerialUnit, goods.sku, goods.serial) if goods.serial else None
    origin = unit.place if unit else LOST
    if origin == LOST:
        move(uow, goods, origin=LOST, target=count.place, quantity=pieces, reason=reason)
    else:
        carry(uow, goods, origin=origin, target=count.place, quantity=pieces, reason=reason)


def _book_out(uow: UnitOfWork, count: Count, goods: Goods, pieces: int, reason: str) -> int:
    """Take pieces out of the books; return how many could be."""
    stock = uow.get(Stock, goods.sku, count.place, goods.lot)
    gone = min(pieces, movable(uow, stock))
    if gone:
        let_go_of(uow, stock, max(0, gone - stock.free))
        move(uow, goods, origin=count.place, target=LOST, quantity=gone, reason=reason)
    return gone
