"""Hold, expedite, cancel, and the way back."""

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Readiness, Reservation
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.queries import QueueRow
from warehouse_desk.usecases.queue import (
    cancel_orders,
    expedite_orders,
    hold_orders,
    let_go_orders,
)


def queue(warehouse: Warehouse) -> dict[str, QueueRow]:
    with warehouse.store.look() as reading:
        return {row.order_ref: row for row in reading.ask.queue([OrderState.OPEN])}


def test_a_held_order_gives_its_pieces_to_who_waits(warehouse: Warehouse) -> None:
    first, second = warehouse.order(CLOCK=2), warehouse.order(CLOCK=1)
    assert queue(warehouse)[second].readiness is Readiness.RED

    hold_orders(warehouse.store, an_act(), refs=(first,))

    rows = queue(warehouse)
    assert (rows[first].held, rows[first].promised) == (True, 0)
    assert rows[second].readiness is Readiness.GREEN


def test_an_order_that_is_let_go_is_promised_what_is_left(warehouse: Warehouse) -> None:
    first, second = warehouse.order(CLOCK=2), warehouse.order(CLOCK=1)
    hold_orders(warehouse.store, an_act(), refs=(first,))

    let_go_orders(warehouse.store, an_act(), refs=(first,))

    rows = queue(warehouse)
    assert (rows[first].held, rows[first].readiness) == (False, Readiness.AMBER)
    assert rows[second].readiness is Readiness.GREEN


def test_an_expedited_order_goes_before_the_others_of_its_day(warehouse: Warehouse) -> None:
    first, second = warehouse.order(PEN=1), warehouse.order(PEN=1)

    expedite_orders(warehouse.store, an_act(), refs=(second,), urgent=True)
    assert list(queue(warehouse)) == [second, first]

    expedite_orders(warehouse.store, an_act(), refs=(second,), urgent=False)
    assert list(queue(warehouse)) == [first, second]


def test_a_cancelled_order_has_no_remainder_and_gives_its_pieces_to_who_waits(
    warehouse: Warehouse,
) -> None:
    first, second = warehouse.order(CLOCK=2, PEN=1), warehouse.order(CLOCK=2)

    cancel_orders(warehouse.store, an_act(), refs=(first,))

    with warehouse.store.look() as reading:
        assert reading.get(Order, first).state is OrderState.CANCELLED
        lines = reading.find(OrderLine, order_ref=first)
        assert [(line.cancelled, line.open) for line in lines] == [(2, 0), (1, 0)]
        assert reading.find(Reservation, order_ref=first) == []
        assert reading.get(Stock, "PEN", "B-02-01", "").reserved == 0
        (message,) = reading.find(OutboxMessage, kind="order_cancelled")
        assert message.subject == first
    assert queue(warehouse)[second].readiness is Readiness.GREEN


@pytest.mark.parametrize("act", [hold_orders, let_go_orders])
def test_orders_that_are_no_longer_open_are_named_and_all_stay(
    warehouse: Warehouse, act: object
) -> None:
    opened, released = warehouse.order(PEN=1), warehouse.order(PEN=1)
    warehouse.release(Method.SINGLE, released)
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        act(warehouse.store, an_act(), refs=(opened, released))  # type: ignore[operator]

    assert refused.value.why is Why.WRONG_STATE
    assert refused.value.facts == {"orders": (released,)}
    assert warehouse.rows() == before


def test_an_unknown_order_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        expedite_orders(warehouse.store, an_act(), refs=("NO-SUCH",), urgent=True)

    assert refused.value.why is Why.NOT_THERE
