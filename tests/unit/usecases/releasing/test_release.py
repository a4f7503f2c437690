"""Making a planned release true."""

import json

import pytest

from tests.factories import an_act, an_order_line
from tests.unit.usecases.promises import promise_stock
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.picking import Method, Round, RoundOrder, RoundState, Task, WallSlot
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.queue import hold_orders, let_go_orders
from warehouse_desk.usecases.releasing.plan import ReleasePlan, plan_release
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.set_up import furnish


def plan(warehouse: Warehouse, method: Method, *refs: str, partial: bool = False) -> ReleasePlan:
    with warehouse.store.look() as reading:
        return plan_release(reading, method, refs, partial=partial)


def test_orders_become_rounds_with_a_task_for_every_promise(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=42, PEN=1)

    released = warehouse.release(Method.SINGLE, ref)

    (number,) = released.rounds
    with warehouse.store.look() as reading:
        round_ = reading.get(Round, number)
        assert (round_.state, round_.method) == (RoundState.READY, Method.SINGLE)
        assert reading.get(Place, round_.hand).kind is PlaceKind.HAND
        assert reading.get(RoundOrder, number, ref).position == 1
        tasks = reading.find(Task, round=number)
        assert [task.sequence for task in tasks] == [1, 2, 3]
        assert {(task.slot, task.wanted) for task in tasks} == {
            ("A-01-01", 40), ("B-02-02", 2), ("B-02-01", 1),
        }  # fmt: skip
        assert reading.get(Order, ref).state is OrderState.RELEASED


def test_only_the_first_leg_of_a_zone_order_is_ready(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.ZONE, warehouse.order(PEN=1, MUG_BLUE=1))

    with warehouse.store.look() as reading:
        legs = reading.find(Round, round=released.rounds)
    assert [leg.state for leg in legs] == [RoundState.READY, RoundState.WAITING]
    assert len({leg.journey for leg in legs}) == 1


def test_the_rounds_of_a_wave_are_ready_together_and_its_orders_have_wall_slots(
    warehouse: Warehouse,
) -> None:
    first, second = warehouse.order(PEN=1, MUG_BLUE=1), warehouse.order(PEN=1)

    released = warehouse.release(Method.WAVE, first, second)

    with warehouse.store.look() as reading:
        rounds = reading.find(Round, wave=released.wave)
        assert [one.state for one in rounds] == [RoundState.READY] * 2
        slots = {slot.wall_slot: slot.order_ref for slot in reading.find(WallSlot)}
    assert slots == {"WALL-1-01": first, "WALL-1-02": second, "WALL-1-03": ""}


def test_what_was_not_promised_runs_short_in_a_partial_release(warehouse: Warehouse) -> None:
    partly, nothing = warehouse.order(CLOCK=3, PEN=1), warehouse.order(CLOCK=1)

    released = warehouse.release(Method.SINGLE, partial=True)

    assert (released.orders, released.short) == ((partly,), (nothing,))
    with warehouse.store.look() as reading:
        clock, pen = reading.find(OrderLine, order_ref=partly)
        assert (clock.short, clock.short_reason, pen.short) == (1, "no_stock", 0)
        assert reading.get(Order, nothing).state is OrderState.SHORT
        (line,) = reading.find(OrderLine, order_ref=nothing)
        assert line.short == 1


def test_orders_may_all_be_closed_as_short(warehouse: Warehouse) -> None:
    warehouse.order(CLOCK=2)
    nothing = warehouse.order(CLOCK=1)

    released = warehouse.release(Method.WAVE, nothing, partial=True)

    assert (released.rounds, released.wave, released.short) == ((), 0, (nothing,))


def test_an_empty_release_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        warehouse.release(Method.SINGLE)

    assert refused.value.why is Why.NOTHING_TO_RELEASE


def test_a_plan_is_not_released_twice(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    made = plan(warehouse, Method.SINGLE, ref)
    release(warehouse.store, an_act(), plan=made)

    refuse(warehouse, made, ref)


def test_an_order_held_since_the_plan_stops_the_release(warehouse: Warehouse) -> None:
    ref, other = warehouse.order(PEN=1), warehouse.order(PEN=1)
    made = plan(warehouse, Method.BATCH, ref, other)
    hold_orders(warehouse.store, an_act(), refs=(ref,))

    refuse(warehouse, made, ref)


def test_promises_that_are_others_since_the_plan_stop_the_release(warehouse: Warehouse) -> None:
    ref = warehouse.order(CLOCK=1)
    made = plan(warehouse, Method.SINGLE, ref)
    hold_orders(warehouse.store, an_act(), refs=(ref,))
    let_go_orders(warehouse.store, an_act(), refs=(ref,))

    refuse(warehouse, made, ref)


def test_a_line_that_came_since_the_plan_is_not_silently_left_short(
    warehouse: Warehouse,
) -> None:
    ref = warehouse.order(PEN=1)
    made = plan(warehouse, Method.SINGLE, ref)
    more = an_order_line(9, order_ref=ref, sku="CLOCK", ordered=5)
    furnish(warehouse.store, an_act(), [more], name="more")

    refuse(warehouse, made, ref)


def test_an_order_that_was_to_be_closed_and_has_pieces_now_stops_the_release(
    warehouse: Warehouse,
) -> None:
    warehouse.order(CLOCK=2)
    nothing = warehouse.order(CLOCK=1)
    made = plan(warehouse, Method.SINGLE, nothing, partial=True)
    warehouse.put("CLOCK", "B-01-01", 1)
    promise_stock(warehouse.store, an_act())

    refuse(warehouse, made, nothing)

    with warehouse.store.look() as reading:
        assert len(reading.find(Reservation, order_ref=nothing)) == 1


def test_two_waves_planned_at_once_do_not_share_the_wall(warehouse: Warehouse) -> None:
    first, second = [[warehouse.order(PEN=1) for _ in range(2)] for _ in range(2)]
    plans = [plan(warehouse, Method.WAVE, *refs) for refs in (first, second)]
    release(warehouse.store, an_act(), plan=plans[0])
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        release(warehouse.store, an_act(), plan=plans[1])

    assert (refused.value.why, refused.value.facts) == (Why.WALL_FULL, {"order": second[1]})
    assert warehouse.rows() == before


def refuse(warehouse: Warehouse, made: ReleasePlan, ref: str) -> None:
    """Release a plan that no longer holds: it names the order and changes nothing."""
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        release(warehouse.store, an_act(), plan=made)

    assert refused.value.why is Why.CHANGED_ELSEWHERE
    assert refused.value.facts == {"orders": (ref,)}
    assert warehouse.rows() == before


def test_labels_of_orders_are_asked_for_with_the_release(warehouse: Warehouse) -> None:
    set_policy(warehouse.store, an_act(), name="release.labels", value=1, scope="method", of="wave")
    first, second = warehouse.order(PEN=1), warehouse.order(MUG_BLUE=1)
    warehouse.release(Method.SINGLE, warehouse.order(PEN=1))

    warehouse.release(Method.WAVE, first, second)

    with warehouse.store.look() as reading:
        asked = reading.find(OutboxMessage, kind="print_order")
        slots = {one.order_ref: one.wall_slot for one in reading.find(WallSlot)}
    assert {one.subject: json.loads(one.body)["place"] for one in asked} == {
        ref: next(slot for order, slot in slots.items() if order == ref) for ref in (first, second)
    }
