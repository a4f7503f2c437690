"""Taking orders in, line by line."""

from datetime import timedelta

import pytest

from tests.factories import MORNING
from tests.unit.usecases.importing.rows import an_order_row, reasons, take
from tests.warehouse import Warehouse
from warehouse_desk.domain.orders import Channel, Contact, Order, OrderLine, Reservation
from warehouse_desk.domain.picking import Method
from warehouse_desk.usecases.rows import RowKind


def test_an_order_comes_with_its_customer_its_channel_and_its_promises(
    warehouse: Warehouse,
) -> None:
    report = take(
        warehouse,
        RowKind.ORDERS,
        an_order_row(2, channel="market"),
        an_order_row(3, channel="market", line=2, sku="MUG-RED", quantity=1),
    )

    assert (report.rows, report.taken) == (2, 2)
    with warehouse.store.look() as reading:
        order = reading.get(Order, "N1")
        assert order.placed_at == MORNING
        assert order.ship_by >= MORNING
        assert reading.get(Contact, order.contact).name == "Zofia Przykładowa"
        assert reading.get(Channel, "market").name == "market"
        assert len(reading.find(Order)) == 1
        promised = reading.find(Reservation, order_ref="N1")
        assert [(one.sku, one.quantity) for one in promised] == [("PEN", 3), ("MUG-RED", 1)]


def test_the_same_lines_again_are_known(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.ORDERS, an_order_row())

    report = take(warehouse, RowKind.ORDERS, an_order_row())

    assert (report.taken, report.known) == (0, 1)


def test_an_order_whose_lines_come_in_two_files_is_one_order(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.ORDERS, an_order_row())

    report = take(
        warehouse,
        RowKind.ORDERS,
        an_order_row(2),
        an_order_row(3, line=2, sku="TEA", quantity=1),
        sha256="2",
    )

    assert (report.taken, report.known) == (1, 1)
    with warehouse.store.look() as reading:
        assert len(reading.find(Order)) == 1
        assert len(reading.find(OrderLine, order_ref="N1")) == 2
        assert len(reading.find(Reservation, order_ref="N1")) == 2


def test_a_line_that_comes_after_the_order_was_released_is_refused(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.ORDERS, an_order_row())
    warehouse.release(Method.SINGLE, "N1")

    report = take(warehouse, RowKind.ORDERS, an_order_row(2), an_order_row(3, line=2), sha256="2")

    assert report.known == 1
    assert reasons(report) == [(3, "order", "row.order_closed")]


@pytest.mark.parametrize("changes", [{"sku": "TEA"}, {"quantity": 4}])
def test_a_line_that_says_something_else_now_is_refused(
    warehouse: Warehouse, changes: dict[str, object]
) -> None:
    take(warehouse, RowKind.ORDERS, an_order_row())

    report = take(warehouse, RowKind.ORDERS, an_order_row(**changes), sha256="2")

    assert reasons(report) == [(2, "line", "row.order_differs")]


def test_an_unknown_product_is_refused_and_the_other_lines_are_taken(
    warehouse: Warehouse,
) -> None:
    report = take(
        warehouse, RowKind.ORDERS, an_order_row(2, sku="NO-SUCH"), an_order_row(3, line=2)
    )

    assert reasons(report) == [(2, "sku", "row.unknown_product")]
    assert report.taken == 1


def test_express_is_due_no_later_than_standard(warehouse: Warehouse) -> None:
    take(
        warehouse,
        RowKind.ORDERS,
        an_order_row(2, order="S"),
        an_order_row(3, order="E", service="express", placed_at=MORNING + timedelta(seconds=0)),
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, "E").ship_by <= reading.get(Order, "S").ship_by
