"""A small warehouse with picked orders on their way to the bench, made once and copied a test."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tests.dump import dump
from tests.factories import MORNING, a_contact, a_product, an_act, an_order, an_order_line
from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.domain.events import OutboxMessage, Setting
from warehouse_desk.domain.floor import SUPPLIER, Place, PlaceKind
from warehouse_desk.domain.orders import Channel, OrderState
from warehouse_desk.domain.packing import BoxType, Label, Parcel
from warehouse_desk.domain.people import Person, Right, Session
from warehouse_desk.domain.picking import Tote, WallSlot
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.domain.stock import Goods
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pack import PackStation
from warehouse_desk.stations.ship import ShipStation
from warehouse_desk.storage.mapping import MAPPINGS
from warehouse_desk.storage.store import SqlStore, create_store, open_store
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.step import PackStep, pack_step
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.ports import Act, UnitOfWork
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.shipping.step import ShipStep, ship_step
from warehouse_desk.usecases.stock import move

#: A Monday at noon in London.
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

PACKERS = ("pat", "olga")

BOXES = (
    BoxType("S", "Small", 200, 150, 100, 206, 156, 106, 80, 5_000, 30),
    BoxType("M", "Medium", 300, 200, 200, 306, 206, 206, 150, 10_000, 50),
    BoxType("L", "Large", 500, 400, 300, 510, 410, 310, 500, 25_000, 110),
)
PRODUCTS = (
    a_product("MUG-BLUE"),
    a_product("MUG-RED"),
    a_product("TEA", lots=True, weight_g=100),
    a_product("CLOCK", serials=True, weight_g=900),
    a_product("ANVIL", length_mm=320, width_mm=190, height_mm=150, weight_g=9_000),
    a_product("CARD", length_mm=150, width_mm=100, height_mm=1, weight_g=8),
    a_product("MINT", length_mm=60, width_mm=40, height_mm=10, weight_g=25),
    a_product("POLE", length_mm=1_500, width_mm=30, height_mm=30, weight_g=700),
)
CARRIERS = (
    Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London"),
    Carrier("HERON", "Heronway", "9521002", "STAGE-HERON", "Europe/London"),
)
SERVICES = (
    Service("LARK", "standard", "Larkpost Standard", False, 20_000, 1_200),
    Service("LARK", "express", "Larkpost Express", True, 20_000, 1_000),
    Service("HERON", "standard", "Heronway Standard", False, 30_000, 1_200),
)
RATES = (
    Rate("LARK", "standard", "PL", 2_000, 349, 3),
    Rate("LARK", "standard", "PL", 20_000, 729, 3),
    Rate("LARK", "express", "*", 20_000, 1_649, 1),
    Rate("HERON", "standard", "*", 2_000, 389, 2),
    Rate("HERON", "standard", "*", 30_000, 699, 2),
)
CUT_OFFS = (*(CutOff("LARK", day, 990) for day in range(5)), CutOff("HERON", 0, 1_080))
SENDER = """{
    "name": "Sample Warehouse", "address1": "1 Teacup Terrace", "address2": "Gate 2",
    "city": "Norwich", "postcode": "ZZ10 9ZZ", "country": "GB"
}"""


@operation(Right.ADMIN)
def bring_in(uow: UnitOfWork, *, goods: Goods, place: str, pieces: int) -> int:
    """Put pieces into a tote or wall slot, through the ledger."""
    move(uow, goods, origin=SUPPLIER, target=place, quantity=pieces)
    return pieces


STOCK = (
    (Goods("MUG-BLUE"), "TOTE-0001", 2),
    (Goods("MUG-RED"), "TOTE-0001", 1),
    (Goods("MUG-BLUE"), "TOTE-0002", 6),
    (Goods("TEA", "L1"), "TOTE-0003", 2),
    (Goods("TEA", "L2"), "TOTE-0003", 1),
    (Goods("CLOCK", "", "SN1"), "TOTE-0003", 1),
    (Goods("CLOCK", "", "SN2"), "TOTE-0003", 1),
    (Goods("ANVIL"), "WALL-1-04", 4),
    (Goods("POLE"), "TOTE-0004", 1),
    (Goods("MUG-RED"), "TOTE-0004", 1),
    (Goods("MUG-BLUE"), "TOTE-0005", 1),
)
#: order → its lines (SKU, pieces, repeated SKUs as own lines).
ORDERS = {
    "1001": (("MUG-BLUE", 2), ("MUG-RED", 1)),
    "1002": (("MUG-BLUE", 4), ("MUG-BLUE", 2)),
    "1003": (("TEA", 3), ("CLOCK", 2)),
    "1004": (("ANVIL", 4),),
    "1005": (("POLE", 1), ("MUG-RED", 1)),
    "1006": (("MUG-BLUE", 1),),
}
_TOTES = {1: "1001", 2: "1002", 3: "1003", 4: "1005", 5: "1006"}


def _records() -> Iterable[object]:
    yield from (
        Person(name, name.title(), "packer", badge_digest(f"BADGE-{name}")) for name in PACKERS
    )
    yield Person("sue", "Sue", "supervisor", badge_digest("BADGE-SUE"))
    yield Person("pia", "Pia", "picker", badge_digest("BADGE-PIA"))
    yield from (Session(0, name, "bench", MORNING) for name in (*PACKERS, "pia", "sue"))
    yield Channel("web", "Web shop")
    yield a_contact()
    yield from (*PRODUCTS, *BOXES, *CARRIERS, *SERVICES, *RATES, *CUT_OFFS)
    yield Setting("sender", SENDER)
    for name in ("QUARANTINE-1", "WALL-1-04"):
        kind = PlaceKind.WALL if name.startswith("WALL") else PlaceKind.QUARANTINE
        yield Place(name, kind)
    for ref, lines in ORDERS.items():
        service = "express" if ref == "1006" else "standard"
        order = an_order(ref, state=OrderState.PICKED, service=service)
        yield order
        for number, (sku, pieces) in enumerate(lines, start=1):
            yield an_order_line(number, order_ref=ref, sku=sku, ordered=pieces, picked=pieces)
    yield from (Tote(f"TOTE-{n:04d}", order_ref=ref, at="BENCH-1") for n, ref in _TOTES.items())
    yield WallSlot("WALL-1-04", 4, "1004")


@cache
def _template() -> bytes:
    """Furnish the warehouse once a session."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        store = create_store(str(path), lambda: NOON)
        furnish(store, an_act(), list(_records()), name="bench")
        for goods, place, pieces in STOCK:
            bring_in(store, an_act(), goods=goods, place=place, pieces=pieces)
        store.close()
        return path.read_bytes()


@contextmanager
def open_bench(folder: Path) -> "Iterator[Bench]":
    """Open a copy of the warehouse."""
    path = folder / "bench.db"
    path.write_bytes(_template())
    bench = Bench(open_store(str(path)))
    bench.store.clock = lambda: bench.now
    yield bench
    bench.store.close()


class Codes:
    """Every product is read by its SKU; a case of six blue mugs has a code of its own."""

    def find(self, code: str) -> list[Barcode]:
        if code == "CASE-6":
            return [Barcode(code, "MUG-BLUE", 6)]
        return [Barcode(code, code)] if code in {product.sku for product in PRODUCTS} else []


@dataclass
class Bench:
    """A store of its own, and whoever works at it; the clock stands until a test moves it."""

    store: SqlStore
    now: datetime = NOON

    def desk(self, station: str = "pack", person: str = "pat") -> Desk:
        """Sign somebody in at a station."""
        desk = Desk(self.store, Codes(), {"pack": PackStation, "ship": ShipStation})
        assert desk.scan(f"BADGE-{person}").is_good
        desk.open(station)
        return desk

    def act(self, person: str = "pat", station: str = "pack", **changes: Any) -> Act:
        return an_act(person=person, station=station, **changes)

    def later(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def get(self, kind: type[Any], *key: object) -> Any:
        with self.store.look() as reading:
            return reading.get(kind, *key)

    def find(self, kind: type[Any], **where: object) -> list[Any]:
        with self.store.look() as reading:
            return reading.find(kind, **where)

    def put(self, *records: object) -> None:
        """Change records behind everybody's back."""
        change(self.store, an_act(), list(records), count=len(records))

    def step(self, person: str = "pat") -> PackStep:
        with self.store.look() as reading:
            return pack_step(reading, person)

    def ship_step(self, person: str = "pat") -> ShipStep:
        with self.store.look() as reading:
            return ship_step(reading, person)

    def told(self, kind: str) -> list[OutboxMessage]:
        return [message for message in self.find(OutboxMessage) if message.kind == kind]

    def label_of(self, order_ref: str) -> Label:
        """Give the label that counts of an order's first parcel."""
        parcels = self.find(Parcel, order_ref=order_ref)
        labels = self.find(Label, parcel=parcels[0].parcel)
        return next(label for label in labels if label.state != "void")

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """List every row besides the journal of scans."""
        return dump(self.store)


@operation(Right.ADMIN)
def change(uow: UnitOfWork, records: list[object], *, count: int) -> int:
    """Save records, or add those that are new."""
    for record in records:
        key = MAPPINGS[type(record)].key_of(record)
        if uow.seek(type(record), *key) is None:
            uow.add(record)
        else:
            uow.save(record)
    return count
