"""Taking rounds back that nobody has begun."""

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.picking import Method, Round, RoundState, Task, TaskState, WallSlot
from warehouse_desk.usecases.releasing.release import take_back


@pytest.mark.parametrize("method", Method)
def test_orders_wait_again_and_keep_their_promises(warehouse: Warehouse, method: Method) -> None:
    refs = [warehouse.order(PEN=1, MUG_BLUE=1), warehouse.order(TEA=2)]
    released = warehouse.release(method, *refs)

    back = take_back(warehouse.store, an_act(), rounds=released.rounds)

    assert sorted(back) == sorted(refs)
    with warehouse.store.look() as reading:
        assert {one.state for one in reading.find(Order)} == {OrderState.OPEN}
        assert {one.state for one in reading.find(Round)} == {RoundState.TAKEN_BACK}
        assert {one.state for one in reading.find(Task)} == {TaskState.CANCELLED}
        assert sum(one.quantity for one in reading.find(Reservation)) == 4
        assert {slot.order_ref for slot in reading.find(WallSlot)} == {""}


@pytest.mark.parametrize("method", [Method.ZONE, Method.WAVE])
def test_rounds_that_belong_together_are_taken_back_together(
    warehouse: Warehouse, method: Method
) -> None:
    ref = warehouse.order(PEN=1, MUG_BLUE=1)
    released = warehouse.release(method, ref)
    assert len(released.rounds) == 2

    assert take_back(warehouse.store, an_act(), rounds=released.rounds[1:]) == (ref,)

    with warehouse.store.look() as reading:
        assert {one.state for one in reading.find(Round)} == {RoundState.TAKEN_BACK}


def test_other_journeys_stay(warehouse: Warehouse) -> None:
    first = warehouse.release(Method.ZONE, warehouse.order(PEN=1, MUG_BLUE=1))
    second = warehouse.release(Method.ZONE, warehouse.order(PEN=1, MUG_BLUE=1))

    take_back(warehouse.store, an_act(), rounds=first.rounds)

    with warehouse.store.look() as reading:
        left = reading.find(Round, round=second.rounds)
    assert [one.state for one in left] == [RoundState.READY, RoundState.WAITING]


@pytest.mark.parametrize("method", [Method.ZONE, Method.WAVE])
def test_once_one_of_them_was_begun_none_is_taken_back(
    warehouse: Warehouse, method: Method
) -> None:
    released = warehouse.release(method, warehouse.order(PEN=1, MUG_BLUE=1))
    warehouse.desk().scan("CMD-NEXT")
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        take_back(warehouse.store, an_act(), rounds=released.rounds[1:])

    assert refused.value.why is Why.WRONG_STATE
    assert refused.value.facts == {"rounds": released.rounds[:1]}
    assert warehouse.rows() == before


def test_a_round_is_taken_back_once(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.SINGLE, warehouse.order(PEN=1))
    take_back(warehouse.store, an_act(), rounds=released.rounds)

    with pytest.raises(Refusal) as refused:
        take_back(warehouse.store, an_act(), rounds=released.rounds)

    assert refused.value.why is Why.WRONG_STATE


def test_an_unknown_round_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        take_back(warehouse.store, an_act(), rounds=(99,))

    assert refused.value.why is Why.NOT_THERE


def test_what_ran_short_with_the_release_may_still_come(warehouse: Warehouse) -> None:
    ref = warehouse.order(CLOCK=3)
    released = warehouse.release(Method.SINGLE, ref, partial=True)

    take_back(warehouse.store, an_act(), rounds=released.rounds)
    warehouse.put("CLOCK", "B-01-01", 1)
    warehouse.order(PEN=1)

    with warehouse.store.look() as reading:
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.short, line.short_reason, line.open) == (0, "", 3)


def test_an_order_that_was_taken_back_can_be_picked_another_way(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=1)
    first = warehouse.release(Method.SINGLE, ref)
    take_back(warehouse.store, an_act(), rounds=first.rounds)
    warehouse.release(Method.WAVE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item   n=1
        2000000000015   DROP   good   pick.drop_wall
        WALL-1-01       START  good   pick.dropped
        """,
    )
    play(
        warehouse.desk("wall"),
        f"""
        TOTE-0001       ITEM   good   wall.scan_item
        2000000000015   SLOT   good   wall.put_last        order={ref}
        WALL-1-01       START  good   wall.order_complete  order={ref}
        """,
    )
