"""What ought to be moved, and where to: the most urgent first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.counting import TO_COUNT
from warehouse_desk.domain.floor import SELLABLE, Place, PlaceKind
from warehouse_desk.domain.moving import Move, MoveKind, MoveState
from warehouse_desk.domain.stock import Count, Stock
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import COVER_DAYS, setting
from warehouse_desk.usecases.shelf_queries import Lying

#: How far back one looks to tell how much is picked a day.
LOOKED_BACK = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Bring pieces from one place to another; `ship_by` is when the first order leaves with them.

    Without a slot that is free or its own the target is empty: whoever moves it finds one.
    """

    kind: MoveKind
    sku: str
    lot: str
    origin: str
    target: str
    pieces: int
    ship_by: datetime | None = None


class Shelves:
    """Which slots hold what: to find a home for goods."""

    def __init__(self, reading: Reading, skus: Iterable[str]) -> None:
        self._reading = reading
        self._slots = {
            place.place: place for place in reading.find(Place, kind=SELLABLE) if not place.blocked
        }
        self._holds: dict[str, set[str]] = defaultdict(set)
        for one in reading.ask.shelves.lying(SELLABLE):
            self._holds[one.place].add(one.sku)
        self._own: dict[str, list[Stock]] = defaultdict(list)
        for stock in reading.find(Stock, sku=tuple(dict.fromkeys(skus))):
            self._own[stock.sku].append(stock)

    def home(self, sku: str, lot: str, kinds: tuple[PlaceKind, ...] = SELLABLE) -> str:
        """Propose a slot: where the same lies, where it lay, then the nearest empty one.

        Lots are kept apart as long as there is room.
        """
        has_lots = self._reading.get(Product, sku).lots
        own = [one for one in self._own[sku] if self._is(one.place, kinds)]
        same = [one for one in own if one.quantity and (one.lot == lot or not has_lots)]
        empty = [one for one in own if not self._holds[one.place]]
        for found in (same, empty):
            if found:
                return min(found, key=lambda one: (self._rank(one.place), -one.quantity)).place
        free = [slot for slot in self._slots if self._is(slot, kinds) and not self._holds[slot]]
        return min(free, key=self._rank, default="")

    def _is(self, place: str, kinds: tuple[PlaceKind, ...]) -> bool:
        return place in self._slots and self._slots[place].kind in kinds

    def _rank(self, slot: str) -> tuple[bool, int, str]:
        place = self._slots[slot]
        return place.kind is not PlaceKind.PICK, place.level, slot


def proposals(reading: Reading) -> list[Proposal]:
    """List what waits: for orders first, then what is put away."""
    shelves = reading.ask.shelves
    restock = shelves.lying((PlaceKind.RESTOCK,))
    wanted = [one for one in shelves.lying((PlaceKind.RESERVE,)) if one.wanted]
    restock, wanted = (_not_in_work(reading, some) for some in (restock, wanted))
    if not (restock or wanted):
        return []
    homes = Shelves(reading, [one.sku for one in (*restock, *wanted)])
    down = [_bring_down(homes, one, one.wanted) for one in wanted]
    away = [
        Proposal(
            MoveKind.PUT_AWAY, one.sku, one.lot, one.place, homes.home(one.sku, one.lot),
            one.quantity,
        )
        for one in restock
    ]  # fmt: skip
    urgent = sorted((one for one in down if one.target), key=_urgency)
    return [*urgent, *away]


def cover(reading: Reading) -> list[Proposal]:
    """List the pick slots that hold less than some days of picking, the barest first."""
    days = setting(reading, COVER_DAYS)
    shelves = reading.ask.shelves
    a_day = {
        one.sku: one.pieces / LOOKED_BACK.days for one in shelves.picked(reading.now - LOOKED_BACK)
    }
    reserve = shelves.lying((PlaceKind.RESERVE,), tuple(a_day)) if a_day else []
    reserve = _not_in_work(reading, [one for one in reserve if one.quantity > one.reserved])
    if not reserve:
        return []
    in_pick: dict[str, int] = defaultdict(int)
    for one in shelves.lying((PlaceKind.PICK,), tuple({one.sku for one in reserve})):
        in_pick[one.sku] += one.quantity - one.reserved
    homes = Shelves(reading, [one.sku for one in reserve])
    found = []
    for one in sorted(reserve, key=lambda one: (one.expiry or "9999", one.place)):
        short = round(a_day[one.sku] * days) - in_pick[one.sku]
        pieces = min(short, one.quantity - one.reserved)
        if pieces > 0:
            found.append(_bring_down(homes, one, pieces))
            in_pick[one.sku] += pieces
    return sorted((one for one in found if one.target), key=lambda one: -a_day[one.sku])


def _bring_down(homes: Shelves, one: Lying, pieces: int) -> Proposal:
    target = homes.home(one.sku, one.lot, (PlaceKind.PICK,))
    return Proposal(MoveKind.REPLENISH, one.sku, one.lot, one.place, target, pieces, one.ship_by)


def _not_in_work(reading: Reading, lying: list[Lying]) -> list[Lying]:
    """Pass over what somebody moves already, and slots that are to be counted first."""
    moves = {(one.sku, one.lot, one.origin) for one in reading.find(Move, state=MoveState.OPEN)}
    counts = {(one.place, one.sku) for one in reading.find(Count, state=TO_COUNT)}
    return [
        one
        for one in lying
        if (one.sku, one.lot, one.place) not in moves
        and not {(one.place, ""), (one.place, one.sku)} & counts
    ]


def _urgency(one: Proposal) -> tuple[str, str]:
    return (one.ship_by.isoformat() if one.ship_by else "", one.origin)
