"""A warehouse with 10,000 orders on the sample's floor, the same at every run.

The newest orders are the same however many there are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.domain.catalogue import Lot, Product
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.stock import Stock
from warehouse_desk.storage.store import SqlStore, now
from warehouse_desk.usecases.importing.run import import_file
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.rows import OrderRow, Row, RowKind, StockRow

ORDERS = 10_000
#: Lines of an order, as likely as they are named here: 5 in the mean, a few large ones.
LINES = (1, 1, 2, 3, 3, 4, 5, 6, 8, 17)
PIECES = (1, 1, 2, 2, 3, 4, 6, 6, 12, 24)
#: Enough of everything in each slot.
STOCK = 5_000


@dataclass(frozen=True, slots=True)
class Made:
    """Rows that no file was written for."""

    rows: Sequence[Row]
    unknown: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Row]:
        """Give them in turn."""
        return iter(self.rows)


def make_big_store(path: Path, *, orders: int = ORDERS, seed: int = 0) -> SqlStore:
    """Make the store through the importer, as files would."""
    random = Random(seed)
    store = make_sample(str(path), today=now(), orders=1)
    _bring_in(store, RowKind.STOCK, _stock(store))
    _bring_in(store, RowKind.ORDERS, _orders(store, orders, random))
    return store


def _bring_in(store: SqlStore, kind: RowKind, rows: Sequence[Row]) -> None:
    name = f"made {kind.value}"
    act = system_act("import")
    report = import_file(store, act, Made(rows), kind=kind, file=name, sha256=name)
    assert not report.refused, report.refused[0]


def _stock(store: SqlStore) -> list[Row]:
    with store.look() as reading:
        slots = {place.place for place in reading.find(Place, kind=PlaceKind.PICK)}
        expiry = {(lot.sku, lot.lot): lot.expiry for lot in reading.find(Lot)}
        known = [one for one in reading.find(Stock) if one.place in slots]
    return [
        StockRow(row, one.sku, one.place, STOCK, one.lot, expiry.get((one.sku, one.lot), ""))
        for row, one in enumerate(known, start=2)
        if one.quantity
    ]


def _orders(store: SqlStore, orders: int, random: Random) -> list[Row]:
    with store.look() as reading:
        stocked = {one.sku for one in reading.find(Stock) if one.quantity >= STOCK}
        plain = {product.sku for product in reading.find(Product) if not product.serials}
    skus = sorted(stocked & plain)
    newest = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
    rows: list[Row] = []
    for age in range(orders):
        placed = newest - timedelta(seconds=8 * age)
        count = random.choice(LINES)
        rows += [
            _line(f"8{orders - age:05d}", line, placed, sku, random.choice(PIECES))
            for line, sku in enumerate(random.sample(skus, count), start=1)
        ]
    return rows


def _line(order: str, line: int, placed: datetime, sku: str, pieces: int) -> OrderRow:
    return OrderRow(
        0, order, "web", placed, "standard", line, sku, pieces, 495, "GBP", order,
        "Zofia Przykładowa", "7 Imaginary Street", "", "Dublin", "Z99 ZZ98", "IE",
        "zofia@example.com", "", "en", "",
    )  # fmt: skip
