"""Promising stock: never more than there is, the most urgent first, and once."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import MORNING, a_place, a_product, an_act, an_order, an_order_line
from tests.unit.usecases.promises import promise_stock
from tests.warehouse import Warehouse
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.promising import Promised
from warehouse_desk.usecases.queue import hold_orders
from warehouse_desk.usecases.set_up import furnish

_numbers = count(1)


def promised(warehouse: Warehouse, ref: str) -> list[tuple[str, str, int]]:
    """List what an order was promised: place, lot, pieces."""
    with warehouse.store.look() as reading:
        found = reading.find(Reservation, order_ref=ref)
    return [(one.place, one.lot, one.quantity) for one in found]


def test_one_slot_that_holds_all_is_taken_before_several(warehouse: Warehouse) -> None:
    warehouse.put("MUG-RED", "A-02-01", 3)

    ref = warehouse.order(MUG_RED=3)

    assert promised(warehouse, ref) == [("A-02-01", "", 3)]


def test_a_slot_to_pick_from_comes_before_the_reserve(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=42)

    assert promised(warehouse, ref) == [("A-01-01", "", 40), ("B-02-02", "", 2)]


def test_what_expires_first_goes_first(warehouse: Warehouse) -> None:
    ref = warehouse.order(TEA=10)

    assert promised(warehouse, ref) == [("A-02-01", "L-OLD", 8), ("A-02-01", "L-NEW", 2)]


def test_two_lines_of_one_order_share_what_is_there(warehouse: Warehouse) -> None:
    order = [an_order("A1"), *(an_order_line(n, order_ref="A1", sku="CLOCK") for n in (1, 2))]
    furnish(warehouse.store, an_act(), order, name="order")

    told = promise_stock(warehouse.store, an_act(), refs=("A1",))

    assert told == Promised(1, 2)
    assert promised(warehouse, "A1") == [("B-01-01", "", 2)]


def test_stock_that_comes_later_goes_to_the_place_promised_before(warehouse: Warehouse) -> None:
    ref = warehouse.order(CLOCK=5)
    warehouse.put("CLOCK", "B-01-01", 2)

    promise_stock(warehouse.store, an_act())

    assert promised(warehouse, ref) == [("B-01-01", "", 4)]


@pytest.mark.parametrize("kind", [PlaceKind.QUARANTINE, PlaceKind.RETURNS, PlaceKind.WALL])
def test_only_what_lies_in_a_slot_is_promised(warehouse: Warehouse, kind: PlaceKind) -> None:
    furnish(warehouse.store, an_act(), [a_product("CUP"), a_place("X-1", kind=kind)], name="x")
    warehouse.put("CUP", "X-1", 5)

    assert promised(warehouse, warehouse.order(CUP=1)) == []


def test_nothing_in_a_blocked_slot_is_promised(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [a_product("CUP"), a_place("X-1", blocked=True)], name="x")
    warehouse.put("CUP", "X-1", 5)

    assert promised(warehouse, warehouse.order(CUP=1)) == []


def test_a_held_order_is_promised_nothing(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    hold_orders(warehouse.store, an_act(), refs=(ref,))

    promise_stock(warehouse.store, an_act())

    assert promised(warehouse, ref) == []


def test_a_slot_from_which_a_promise_was_given_back_is_not_promised_beyond_what_is_free(
    warehouse: Warehouse,
) -> None:
    first, second = warehouse.order(CLOCK=2), warehouse.order(CLOCK=2)

    hold_orders(warehouse.store, an_act(), refs=(first,))

    assert (promised(warehouse, first), promised(warehouse, second)) == (
        [],
        [("B-01-01", "", 2)],
    )


#: Orders: how many pieces each wants, whether it is express, and its day.
WANTS = st.lists(
    st.tuples(st.integers(1, 6), st.booleans(), st.integers(0, 2)), min_size=1, max_size=6
)
PILES = st.lists(st.integers(0, 6), min_size=1, max_size=3)


@settings(
    max_examples=25,
    # every example has a product, places and orders of its own in the same warehouse
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(piles=PILES, wants=WANTS)
def test_never_more_is_promised_than_is_there_and_the_most_urgent_are_first(
    warehouse: Warehouse, piles: list[int], wants: list[tuple[int, bool, int]]
) -> None:
    number = next(_numbers)
    sku, refs = f"P{number}", [f"P{number}-{at}" for at in range(len(wants))]
    furnish(warehouse.store, an_act(), _things(sku, refs, piles, wants), name=sku)
    for at, pieces in enumerate(piles):
        if pieces:
            warehouse.put(sku, f"{sku}-{at}", pieces)

    told = promise_stock(warehouse.store, an_act(), refs=tuple(refs))
    again = promise_stock(warehouse.store, an_act(), refs=tuple(refs))

    total = min(sum(piles), sum(pieces for pieces, _, _ in wants))
    assert (told.pieces, again.pieces) == (total, 0)
    _assert_covered(warehouse, sku)
    _assert_urgent_first(warehouse, refs, wants)


def _things(
    sku: str, refs: Sequence[str], piles: list[int], wants: list[tuple[int, bool, int]]
) -> list[object]:
    orders: list[object] = []
    for ref, (pieces, express, day) in zip(refs, wants, strict=True):
        due = MORNING + timedelta(days=day)
        service = "express" if express else "standard"
        orders.append(an_order(ref, service=service, ship_by=due))
        orders.append(an_order_line(order_ref=ref, sku=sku, ordered=pieces))
    places = [a_place(f"{sku}-{at}") for at in range(len(piles))]
    return [a_product(sku), *places, *orders]


def _assert_covered(warehouse: Warehouse, sku: str) -> None:
    """Each place's promises add up to what its stock says, and to no more than is there."""
    with warehouse.store.look() as reading:
        for stock in reading.find(Stock, sku=sku):
            promises = reading.find(Reservation, sku=sku, place=stock.place)
            assert sum(one.quantity for one in promises) == stock.reserved
            assert stock.reserved <= stock.quantity or not stock.reserved


def _assert_urgent_first(
    warehouse: Warehouse, refs: Sequence[str], wants: list[tuple[int, bool, int]]
) -> None:
    """Nobody lacks pieces while somebody less urgent has some."""
    by_urgency = sorted(
        zip(refs, wants, strict=True), key=lambda one: (one[1][2], not one[1][1], one[0])
    )
    lacks = False
    for ref, (pieces, _, _) in by_urgency:
        has = sum(quantity for _, _, quantity in promised(warehouse, ref))
        assert not (lacks and has)
        lacks = lacks or has < pieces
