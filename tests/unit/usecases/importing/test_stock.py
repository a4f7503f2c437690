"""Taking deliveries in: each is booked once, from the supplier's side of the ledger."""

import pytest

from tests.unit.usecases.importing.rows import a_product_row, a_stock_row, reasons, take
from tests.warehouse import Warehouse
from warehouse_desk.domain.catalogue import Lot
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.stock import Movement, Stock
from warehouse_desk.usecases.rows import RowKind


def pieces(warehouse: Warehouse, sku: str, place: str, lot: str = "") -> int:
    with warehouse.store.look() as reading:
        return reading.get(Stock, sku, place, lot).quantity


def test_a_delivery_moves_pieces_from_the_supplier_to_the_slot(warehouse: Warehouse) -> None:
    before = pieces(warehouse, "PEN", "@supplier")

    report = take(warehouse, RowKind.STOCK, a_stock_row())

    assert report.taken == 1
    assert pieces(warehouse, "PEN", "B-02-01") == 105
    assert pieces(warehouse, "PEN", "@supplier") == before - 5
    with warehouse.store.look() as reading:
        booked = reading.find(Movement, reason="import")
    assert [(one.place, one.delta) for one in booked] == [("@supplier", -5), ("B-02-01", 5)]


def test_the_same_delivery_again_adds_nothing(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.STOCK, a_stock_row())

    report = take(warehouse, RowKind.STOCK, a_stock_row())

    assert (report.taken, report.known) == (0, 1)
    assert pieces(warehouse, "PEN", "B-02-01") == 105


def test_another_delivery_with_the_same_rows_is_another_delivery(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.STOCK, a_stock_row())

    take(warehouse, RowKind.STOCK, a_stock_row(), sha256="2")

    assert pieces(warehouse, "PEN", "B-02-01") == 110


def test_rows_that_were_refused_are_taken_once_what_they_lacked_is_there(
    warehouse: Warehouse,
) -> None:
    delivery = (a_stock_row(2), a_stock_row(3, sku="CUP"), a_stock_row(4, sku="JUG"))
    first = take(warehouse, RowKind.STOCK, *delivery)
    take(warehouse, RowKind.PRODUCTS, a_product_row())

    second = take(warehouse, RowKind.STOCK, *delivery)
    third = take(warehouse, RowKind.STOCK, *delivery)

    told = [(one.taken, one.known, len(one.refused)) for one in (first, second, third)]
    assert told == [(1, 0, 2), (1, 1, 1), (0, 2, 1)]
    assert pieces(warehouse, "PEN", "B-02-01") == 105
    assert pieces(warehouse, "CUP", "B-02-01") == 5


def test_what_comes_is_promised_to_who_waits(warehouse: Warehouse) -> None:
    ref = warehouse.order(CLOCK=3)

    take(warehouse, RowKind.STOCK, a_stock_row(sku="CLOCK", slot="B-01-01", quantity=1))

    with warehouse.store.look() as reading:
        assert sum(one.quantity for one in reading.find(Reservation, order_ref=ref)) == 3


def test_no_pieces_only_tell_where_a_product_lives(warehouse: Warehouse) -> None:
    home = a_stock_row(slot="A-02-01", quantity=0)

    first = take(warehouse, RowKind.STOCK, home)
    again = take(warehouse, RowKind.STOCK, home, sha256="2")

    assert (first.taken, again.known) == (1, 1)
    assert pieces(warehouse, "PEN", "A-02-01") == 0


def test_a_lot_comes_with_its_expiry_and_keeps_it(warehouse: Warehouse) -> None:
    tea = a_stock_row(sku="TEA", slot="A-02-01", quantity=4, lot="L-3", expiry="2027-01-31")
    take(warehouse, RowKind.STOCK, tea)

    more = take(warehouse, RowKind.STOCK, tea, sha256="2")
    other = a_stock_row(sku="TEA", slot="A-02-01", lot="L-3", expiry="2028-01-31")
    differs = take(warehouse, RowKind.STOCK, other, sha256="3")

    assert more.taken == 1
    assert reasons(differs) == [(2, "expiry", "row.lot_differs")]
    assert pieces(warehouse, "TEA", "A-02-01", "L-3") == 8
    with warehouse.store.look() as reading:
        assert reading.get(Lot, "TEA", "L-3").expiry == "2027-01-31"


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"sku": "NO-SUCH"}, "sku", "row.unknown_product"),
        ({"slot": "Z-99-99"}, "slot", "row.unknown_slot"),
        ({"slot": "@supplier"}, "slot", "row.unknown_slot"),
        ({"sku": "TEA"}, "lot", "row.lot_missing"),
        ({"sku": "TEA", "lot": "L-3"}, "expiry", "row.expiry_missing"),
    ],
)
def test_a_row_that_cannot_be_booked_is_refused_with_its_reason(
    warehouse: Warehouse, changes: dict[str, str], field: str, reason: str
) -> None:
    report = take(warehouse, RowKind.STOCK, a_stock_row(7, **changes))

    assert reasons(report) == [(7, field, reason)]
    assert report.taken == 0
