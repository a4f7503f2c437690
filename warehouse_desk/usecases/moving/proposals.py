"""What ought to be moved, and where to: the most urgent first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.counting import TO_COUNT
from warehouse_desk.domain.floor import SELLABLE, Place, PlaceKind
from warehouse_desk.domain.moving import Move, MoveKind, MoveState
from warehouse_desk.domain.stock import Count, Stock
from warehouse_desk.usecases.moving.room import room
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
        self._own: dict[str, list[Stock]] = defaultdict(list)
        wanted = tuple(dict.fromkeys(skus))
        for stock in reading.find(Stock, sku=wanted) if wanted else []:
            self._own[stock.sku].append(stock)

    def home(
        self, sku: str, lot: str, pieces: int, kinds: tuple[PlaceKind, ...] = SELLABLE
    ) -> tuple[str, int]:
        """Propose a slot, and how many of the pieces go there: the first with room for all.

        Where the same lies, where it lay, then the nearest empty one; lots are kept apart as long
        as there is room. Without room for all anywhere, the slot that has most of it.
        """
        best, most = "", 0
        for slot in self._homes(sku, lot, kinds):
            fits = min(room(self._reading, self._slots[slot], sku), pieces)
            if fits == pieces:
                return slot, pieces
            if fits > most:
                best, most = slot, fits
        return best, most or pieces

    def _homes(self, sku: str, lot: str, kinds: tuple[PlaceKind, ...]) -> Iterator[str]:
        has_lots = self._reading.get(Product, sku).lots
        own = [one for one in self._own[sku] if self._is(one.place, kinds)]
        same = [one for one in own if one.quantity and (one.lot == lot or not has_lots)]
        for one in sorted(same, key=lambda one: (self._rank(one.place), -one.quantity)):
            yield one.place
        yield from sorted({one.place for one in own}.intersection(self._empty), key=self._rank)
        yield from (slot for slot in self._empty if self._is(slot, kinds))

    @cached_property
    def _slots(self) -> dict[str, Place]:
        slots = self._reading.find(Place, kind=SELLABLE)
        return {slot.place: slot for slot in slots if not slot.blocked}

    @cached_property
    def _empty(self) -> list[str]:
        """List the slots that hold nothing, the nearest first."""
        filled = self._reading.ask.shelves.filled(SELLABLE)
        return sorted(self._slots.keys() - filled, key=self._rank)

    def _is(self, place: str, kinds: tuple[PlaceKind, ...]) -> bool:
        return place in self._slots and self._slots[place].kind in kinds

    def _rank(self, slot: str) -> tuple[bool, int, str]:
        place = self._slots[slot]
        return place.kind is not PlaceKind.PICK, place.level, slot


class Waiting:
    """What ought to be moved: for orders first, then what is put away.

    A home for what is put away is looked for only when its turn comes.
    """

    def __init__(self, reading: Reading) -> None:
        shelves = reading.ask.shelves
        away = shelves.lying((PlaceKind.RESTOCK,))
        wanted = shelves.lying((PlaceKind.RESERVE,), are_wanted=True)
        self._away, wanted = (_not_in_work(reading, some) for some in (away, wanted))
        skus = [one.sku for one in (*self._away, *wanted)]
        self._homes = Shelves(reading, skus)
        down = [_bring_down(self._homes, one, one.wanted) for one in wanted]
        self._urgent = sorted((one for one in down if one.target), key=_urgency)

    def __len__(self) -> int:
        return len(self._urgent) + len(self._away)

    def __iter__(self) -> Iterator[Proposal]:
        yield from self._urgent
        for one in self._away:
            home, pieces = self._homes.home(one.sku, one.lot, one.quantity)
            yield Proposal(MoveKind.PUT_AWAY, one.sku, one.lot, one.place, home, pieces)


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
    target, fits = homes.home(one.sku, one.lot, pieces, (PlaceKind.PICK,))
    return Proposal(MoveKind.REPLENISH, one.sku, one.lot, one.place, target, fits, one.ship_by)


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
