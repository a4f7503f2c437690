"""What waits to be released, read once and as plain values: all that a search has to know."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.catalogue import Lot
from warehouse_desk.domain.floor import Place, PlaceKind, Zone
from warehouse_desk.domain.orders import EXPRESS, OrderState, Readiness, Reservation
from warehouse_desk.domain.people import Person, Role, Session
from warehouse_desk.domain.picking import Cart, WallSlot
from warehouse_desk.planning.floor import Stop
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import FreeStock, QueueRow
from warehouse_desk.usecases.releasing.loads import Loads, loads

#: A product and the day it expires on: pieces of the same goods may stand in for each other.
Goods = tuple[str, str]
#: A batch without carts takes so many orders.
POSITIONS_WITHOUT_CART = 6


class LeftOutBecause(StrEnum):
    """Why an order is not in a release."""

    GONE = "release.gone"
    HELD = "release.held"
    LATER_WAVE = "release.later_wave"
    ON_THE_WAY = "release.on_the_way"
    NO_TIME = "release.no_time"
    PARTLY = "release.partly"
    NOTHING_PROMISED = "release.nothing_promised"
    WALL_FULL = "release.wall_full"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order that is not released, and why."""

    order_ref: str
    because: LeftOutBecause


@dataclass(frozen=True, slots=True)
class OpenWork:
    """The orders to plan, most urgent first, with their promises and the floor.

    `wall` counts the free slots of the wall, `positions` those of the largest cart, `pickers` who
    is signed in; `short` are orders nothing is promised to, to be closed as such. The same work a
    moment later is the same.
    """

    floor: WarehouseFloor
    rows: tuple[QueueRow, ...]
    promises: Mapping[str, Sequence[Reservation]]
    zones: tuple[str, ...]
    zone_of: Mapping[str, str]
    positions: int
    wall: int
    pickers: int
    now: datetime = field(compare=False)
    left_out: tuple[LeftOut, ...] = ()
    short: tuple[str, ...] = ()
    partial: bool = False
    #: Places in reserve: who brings pieces down before makes the walks shorter.
    reserve: frozenset[str] = frozenset()
    #: What nobody was promised, in other pick slots in reach than the same goods of promises.
    free: tuple[FreeStock, ...] = ()
    #: The day on which a product's lot expires.
    expiry_of: Mapping[tuple[str, str], str] = field(default_factory=dict)
    loads: Loads = field(default_factory=Loads)

    @property
    def in_reserve(self) -> int:
        """Count the promised pieces that still lie in reserve."""
        promises = self.of(self.refs)
        return sum(one.quantity for one in promises if one.place in self.reserve)

    def only(self, refs: Collection[str]) -> "OpenWork":
        """Keep some orders; of the others nothing is said."""
        rows = tuple(row for row in self.rows if row.order_ref in refs)
        return replace(self, rows=rows, left_out=(), short=())

    @property
    def refs(self) -> tuple[str, ...]:
        """Name the orders."""
        return tuple(row.order_ref for row in self.rows)

    def of(self, refs: Sequence[str]) -> list[Reservation]:
        """List the promises of orders."""
        return [promise for ref in refs for promise in self.promises.get(ref, ())]

    def goods(self, sku: str, lot: str) -> Goods:
        """Name the goods that pieces of a lot are."""
        return sku, self.expiry_of.get((sku, lot), "")

    def in_zone(self, refs: Sequence[str], zone: str | None) -> list[Reservation]:
        """List the promises of orders in one zone; None is the whole floor."""
        promises = self.of(refs)
        if zone is None:
            return promises
        return [one for one in promises if self.zone_of.get(one.place, "") == zone]

    def stops_of(self, ref: str) -> tuple[Stop, ...]:
        """List where an order is walked to, each place once."""
        slots = {promise.place for promise in self.of([ref])}
        return tuple(self.floor.stops[slot] for slot in sorted(slots) if slot in self.floor.stops)

    def zones_of(self, refs: Sequence[str]) -> list[str]:
        """List the zones that hold something for orders, in the zones' sequence."""
        needed = {self.zone_of.get(promise.place, "") for promise in self.of(refs)}
        return sorted(needed, key=lambda zone: self.zones.index(zone) if zone in self.zones else -1)

    def seconds_left(self, row: QueueRow) -> int:
        """Count the seconds until the carrier of an order leaves; less than none once it left."""
        return int((row.ship_by - self.now).total_seconds())

    def urgency(self, refs: Sequence[str]) -> int:
        """Give the minute (since 1970) the most urgent must leave; express counts a day less."""
        wanted = set(refs)
        return min(
            int(row.ship_by.timestamp() // 60) - 1440 * is_hurried(row)
            for row in self.rows
            if row.order_ref in wanted
        )


def open_work(reading: Reading, refs: Sequence[str] = (), *, partial: bool = False) -> OpenWork:
    """Read the open orders (`refs`: these only) that can be released, and why others cannot.

    `partial` takes orders that are only partly promised too.
    """
    queue = reading.ask.queue([OrderState.OPEN], refs)
    found = {row.order_ref for row in queue}
    left_out = [LeftOut(ref, LeftOutBecause.GONE) for ref in refs if ref not in found]
    rows: list[QueueRow] = []
    short: list[str] = []
    for row in queue:
        because = _objection(row, partial)
        if because is LeftOutBecause.NOTHING_PROMISED and partial:
            short.append(row.order_ref)
        elif because is not None:
            left_out.append(LeftOut(row.order_ref, because))
        else:
            rows.append(row)
    promises = _promises(reading, [row.order_ref for row in rows])
    promised = [promise for kept in promises.values() for promise in kept]
    floor = warehouse_floor(reading)
    expiry_of = _expiries(reading, promised)
    free = _free(reading, floor, promised, expiry_of)
    places = {one.place for one in promised} | {one.place for one in free}
    found_places = reading.find(Place, place=tuple(sorted(places)))
    hands = {one.place for one in found_places if one.kind is PlaceKind.HAND}
    carried = [ref for ref in promises if any(one.place in hands for one in promises[ref])]
    left_out += [LeftOut(ref, LeftOutBecause.ON_THE_WAY) for ref in carried]
    return OpenWork(
        floor,
        tuple(row for row in rows if row.order_ref not in carried),
        {ref: kept for ref, kept in promises.items() if ref not in carried},
        tuple(zone.zone for zone in sorted(reading.find(Zone), key=lambda zone: zone.sequence)),
        {one.place: one.zone for one in found_places},
        max((cart.positions for cart in reading.find(Cart)), default=POSITIONS_WITHOUT_CART),
        len(reading.find(WallSlot, order_ref="")),
        max(1, _signed_in_pickers(reading)),
        reading.now,
        tuple(left_out),
        tuple(short),
        partial,
        frozenset(one.place for one in found_places if one.kind is PlaceKind.RESERVE),
        free,
        expiry_of | {(one.sku, one.lot): one.expiry for one in free},
        loads(reading, promises),
    )


def is_hurried(row: QueueRow) -> bool:
    """Tell whether an order goes before the others of its day."""
    return row.expedited or row.service == EXPRESS


def _signed_in_pickers(reading: Reading) -> int:
    working = {session.person for session in reading.find(Session, ended_at=None)}
    people = reading.find(Person, person=tuple(sorted(working)))
    return sum(Role.PICKER in person.role_set for person in people)


def _objection(row: QueueRow, partial: bool) -> LeftOutBecause | None:
    if row.held:
        return LeftOutBecause.HELD
    if not row.promised:
        return LeftOutBecause.NOTHING_PROMISED
    if row.readiness is not Readiness.GREEN and not partial:
        return LeftOutBecause.PARTLY
    return None


def _promises(reading: Reading, refs: list[str]) -> dict[str, list[Reservation]]:
    found: dict[str, list[Reservation]] = defaultdict(list)
    for promise in reading.find(Reservation, order_ref=tuple(refs)):
        found[promise.order_ref].append(promise)
    return dict(found)


def _expiries(reading: Reading, promised: Sequence[Reservation]) -> dict[tuple[str, str], str]:
    with_lot = [one for one in promised if one.lot]
    skus = tuple(sorted({one.sku for one in with_lot}))
    names = tuple(sorted({one.lot for one in with_lot}))
    return {(one.sku, one.lot): one.expiry for one in reading.find(Lot, sku=skus, lot=names)}


def _free(
    reading: Reading,
    floor: WarehouseFloor,
    promised: Sequence[Reservation],
    expiry_of: Mapping[tuple[str, str], str],
) -> tuple[FreeStock, ...]:
    """List what lies free where a walk comes by, elsewhere than what is promised of it."""
    places: dict[Goods, set[str]] = defaultdict(set)
    for one in promised:
        if one.place in floor.stops:
            places[one.sku, expiry_of.get((one.sku, one.lot), "")].add(one.place)
    skus = sorted({sku for sku, _ in places})
    return tuple(
        free
        for free in reading.ask.free_stock(skus, reading.now.date())
        if free.kind == PlaceKind.PICK
        and free.place in floor.stops
        and places.get((free.sku, free.expiry), set()) - {free.place}
    )
