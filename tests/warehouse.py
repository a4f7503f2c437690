"""A small warehouse for tests: two zones, four aisles, a wall, five products, four people."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import sqlalchemy as sa

from tests.dump import dump
from tests.factories import MORNING, a_box, a_channel, a_contact, a_person, an_act
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.catalogue import Barcode, Lot, Product
from warehouse_desk.domain.floor import SUPPLIER, Aisle, CrossAisle, Place, PlaceKind, Zone
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.people import Right, Session
from warehouse_desk.domain.picking import Cart, Method, Tote, WallSlot
from warehouse_desk.domain.stock import Goods, SerialUnit
from warehouse_desk.stations.desk import Desk
from warehouse_desk.storage.store import SqlStore, create_store, open_store
from warehouse_desk.storage.tables import metadata
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.people import badge_digest, sign_out
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import promise
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import Released, release
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.stock import move

ADA, BEN, EVA, SAM = "BADGE-ADA", "BADGE-BEN", "BADGE-EVA", "BADGE-SAM"

#: Where everybody is signed in from the start.
ELSEWHERE = "elsewhere"

#: Barcode of each product, with the right check digit, and of a case of six blue mugs.
CODES = {
    "MUG-BLUE": "2000000000015",
    "MUG-RED": "2000000000022",
    "TEA": "2000000000039",
    "CLOCK": "2000000000046",
    "PEN": "2000000000053",
}
CASE = "12000000000012"

#: What grows with every act, and places that stay once they were there.
HISTORY = frozenset({"operation", "event", "trail", "movement", "outbox", "place", "series"})

_refs = count(1001)


class Clock:
    """A clock that goes on a second at every look."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Warehouse:
    """A store, and short ways to fill it."""

    store: SqlStore
    clock: Clock

    def desk(self, station: str = "pick", badge: str = ADA) -> Desk:
        """Sign somebody in at a station."""
        desk = make_desk(self.store)
        assert desk.scan(badge).is_good
        desk.open(station)
        return desk

    def order(self, ref: str = "", **pieces: int) -> str:
        """Place an order (`MUG_BLUE=2`) and promise it what is there."""
        ref = ref or str(next(_refs))
        lines = tuple((sku.replace("_", "-"), quantity) for sku, quantity in pieces.items())
        place_order(self.store, an_act(), ref=ref, lines=lines)
        return ref

    def everybody_goes_home(self) -> None:
        """End every session: only who comes to a desk is at work."""
        with self.store.look() as reading:
            here = reading.find(Session, ended_at=None)
        for session in here:
            sign_out(self.store, an_act(person=session.person, station=session.station))

    def release(self, method: Method, *refs: str, partial: bool = False) -> Released:
        """Release orders."""
        with self.store.look() as reading:
            plan = plan_release(reading, method, refs, partial=partial)
        return release(self.store, an_act(), plan=plan)

    def put(self, sku: str, place: str, quantity: int, lot: str = "") -> None:
        """Put more stock somewhere."""
        put_stock(self.store, an_act(), sku=sku, place=place, quantity=quantity, lot=lot)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """List all rows of all tables but the journal of scans."""
        return dump(self.store)

    def state(self) -> dict[str, list[tuple[object, ...]]]:
        """List what stands: all rows but those that only tell what happened, and empty places."""
        kept = {name: rows for name, rows in self.rows().items() if name not in HISTORY}
        columns = [column.name for column in metadata.tables["stock"].columns]
        amounts = [columns.index("quantity"), columns.index("reserved")]
        kept["stock"] = [row for row in kept["stock"] if any(row[at] for at in amounts)]
        return {name: sorted(rows, key=repr) for name, rows in kept.items()}

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        statement = sa.select(sa.func.count()).select_from(metadata.tables[table])
        with self.store.engine.connect() as connection:
            return int(connection.execute(statement).scalar_one())


def build(path: Path) -> None:
    """Make the warehouse once; tests work on copies of the file."""
    store = create_store(str(path), Clock())
    furnish(store, an_act(), list(_furniture()), name="test")
    _stock_up(store, an_act())
    store.close()


@contextmanager
def opened(template: Path, path: Path) -> Iterator[Warehouse]:
    """Open a copy of the warehouse."""
    shutil.copy(template, path)
    clock = Clock()
    store = open_store(str(path), clock)
    yield Warehouse(store, clock)
    store.close()


def _furniture() -> Iterator[object]:
    yield from (Zone("A", "Front", 1), Zone("B", "Back", 2))
    for at, aisle in enumerate(("A-01", "A-02", "B-01", "B-02")):
        yield Aisle(aisle, aisle[0], at * 3_000)
    yield from (CrossAisle(0, "front", 0), CrossAisle(0, "back", 10_000))
    for at, slot in enumerate(("A-01-01", "A-01-02", "A-02-01", "B-01-01", "B-02-01", "B-02-02")):
        kind = PlaceKind.RESERVE if slot == "B-02-02" else PlaceKind.PICK
        yield Place(slot, kind, slot[0], slot[:4], 1_000 + 900 * at)
    for name, kind, zone in (
        ("BENCH-1", PlaceKind.BENCH, ""),
        ("HANDOVER-A", PlaceKind.HANDOVER, "A"),
        ("HANDOVER-B", PlaceKind.HANDOVER, "B"),
        ("RETURNS-1", PlaceKind.RETURNS, ""),
        ("RESTOCK-1", PlaceKind.RESTOCK, ""),
        ("REPAIR-1", PlaceKind.REPAIR, ""),
        ("REFURBISH-1", PlaceKind.REFURBISH, ""),
        ("QUARANTINE-1", PlaceKind.QUARANTINE, ""),
        ("STAGE-1", PlaceKind.STAGING, ""),
    ):
        yield Place(name, kind, zone)
    for at in (1, 2, 3):
        yield Place(f"WALL-1-0{at}", PlaceKind.WALL)
        yield WallSlot(f"WALL-1-0{at}", at)
    yield from (Tote(f"TOTE-000{at}") for at in range(1, 10))
    yield from (Cart("CART-01", 2), Cart("CART-02", 4))
    yield from (a_box("S", inner_length=200, inner_width=150, inner_height=120), a_box("M"))
    yield from (a_channel(), a_contact())
    for badge, roles in (
        (ADA, "picker|packer"),
        (BEN, "picker"),
        (EVA, "returns"),
        (SAM, "supervisor"),
    ):
        yield a_person(badge[6:].lower(), roles=roles, badge=badge_digest(badge))
        # Acts of tests need nobody to come to a desk first.
        yield Session(0, badge[6:].lower(), ELSEWHERE, MORNING)
    yield from _products()


def _products() -> Iterator[object]:
    yield Product("MUG-BLUE", "Blue mug ", 100, 90, 80, 350, fragile=True, category="kitchen")
    yield Product("MUG-RED", "Red mug", 100, 90, 80, 350, fragile=True, category="kitchen")
    yield Product("TEA", "Tea", 80, 60, 120, 130, category="kitchen", lots=True, expiry=True)
    yield Product("CLOCK", "Clock", 150, 150, 60, 400, category="clocks", serials=True)
    yield Product("PEN", "Pen", 140, 12, 12, 15, category="stationery")
    yield from (Barcode(f"0{code}", sku) for sku, code in CODES.items())
    yield Barcode(CASE, "MUG-BLUE", 6)
    yield from (Lot("TEA", "L-OLD", "2026-06-30"), Lot("TEA", "L-NEW", "2027-06-30"))


@operation(Right.ADMIN)
def _stock_up(uow: UnitOfWork) -> int:
    for sku, slot, quantity, lot in (
        ("MUG-BLUE", "A-01-01", 40, ""),
        ("MUG-BLUE", "B-02-02", 5, ""),
        ("MUG-RED", "A-01-02", 10, ""),
        ("TEA", "A-02-01", 8, "L-OLD"),
        ("TEA", "A-02-01", 8, "L-NEW"),
        ("CLOCK", "B-01-01", 2, ""),
        ("PEN", "B-02-01", 100, ""),
    ):
        move(uow, Goods(sku, lot), origin=SUPPLIER, target=slot, quantity=quantity)
    for serial in ("1001", "1002"):
        uow.add(SerialUnit("CLOCK", serial, "B-01-01"))
    return 0


@operation(Right.IMPORT)
def place_order(uow: UnitOfWork, *, ref: str, lines: tuple[tuple[str, int], ...]) -> str:
    placed = uow.now
    uow.add(Order(ref, "web", 1, "standard", placed, placed + timedelta(hours=6), "GBP"))
    for line, (sku, quantity) in enumerate(lines, start=1):
        uow.add(OrderLine(ref, line, sku, quantity, 795))
    promise(uow, [ref])
    return ref


@operation(Right.ADMIN)
def put_stock(uow: UnitOfWork, *, sku: str, place: str, quantity: int, lot: str) -> int:
    move(uow, Goods(sku, lot), origin=SUPPLIER, target=place, quantity=quantity)
    return quantity
