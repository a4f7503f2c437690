"""Carriers that leave while work goes on: which wave goes first, and who comes too late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import MORNING, a_session, an_act, an_order, an_order_line
from tests.unit.usecases.promises import promise_stock
from tests.warehouse import Warehouse
from warehouse_desk.domain.floor import Aisle, Direction
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queue import expedite_orders
from warehouse_desk.usecases.releasing import cut_offs
from warehouse_desk.usecases.releasing.cut_offs import late_orders, next_wave
from warehouse_desk.usecases.releasing.plan import ReleasePlan, compare, plan_work, proposed
from warehouse_desk.usecases.releasing.rounds import PlannedRound, batch_problem
from warehouse_desk.usecases.releasing.work import LeftOut, LeftOutBecause, OpenWork, open_work
from warehouse_desk.usecases.set_up import furnish


def order(warehouse: Warehouse, ref: str, minutes: int, *skus: str) -> str:
    """Place an order whose carrier leaves so many minutes after the morning began."""
    due = MORNING + timedelta(minutes=minutes)
    lines = [
        an_order_line(at, order_ref=ref, sku=sku, ordered=1) for at, sku in enumerate(skus, start=1)
    ]
    furnish(warehouse.store, an_act(), [an_order(ref, ship_by=due), *lines], name=ref)
    promise_stock(warehouse.store, an_act(), refs=(ref,))
    return ref


def work(warehouse: Warehouse, *, pickers: int = 1) -> OpenWork:
    with warehouse.store.look() as reading:
        return replace(open_work(reading), pickers=pickers, now=MORNING)


def a_round(*orders: str, lines: int = 1, metres: int = 0, urgency: int = 0) -> PlannedRound:
    promises = tuple(range(lines))
    return PlannedRound("", orders, promises, metres * 1_000, proven=True, urgency=urgency)


def test_who_picks_and_is_signed_in_counts(warehouse: Warehouse) -> None:
    warehouse.everybody_goes_home()
    before = open_pickers(warehouse)
    furnish(warehouse.store, an_act(), [*map(a_session, PEOPLE)], name="sessions")

    assert (before, open_pickers(warehouse)) == (1, 2)


def test_work_a_moment_later_is_the_same_work(warehouse: Warehouse) -> None:
    order(warehouse, "ONE", 60, "PEN")

    found = work(warehouse)

    assert found == replace(found, now=found.now + timedelta(minutes=1))
    assert found.seconds_left(found.rows[0]) == 3_600


def test_the_wave_that_goes_first_is_the_one_whose_carriers_leave_first(
    warehouse: Warehouse,
) -> None:
    for ref, minutes in (("NOON", 240), ("SOON", 30), ("LATER", 500), ("EARLY", 60)):
        order(warehouse, ref, minutes, "PEN")

    made = plan_work(work(warehouse), Method.WAVE)

    assert set(made.orders) == {"SOON", "EARLY", "NOON"}
    assert made.left_out == (LeftOut("LATER", LeftOutBecause.WALL_FULL),)
    assert made.late == ()


def test_an_order_that_would_make_another_late_goes_into_a_later_wave(
    warehouse: Warehouse,
) -> None:
    order(warehouse, "SOON", 2, "PEN")
    order(warehouse, "LATER", 500, "PEN", "MUG-BLUE", "MUG-RED")

    made = plan_work(work(warehouse), Method.WAVE)

    assert made.orders == ("SOON",)
    assert made.left_out == (LeftOut("LATER", LeftOutBecause.LATER_WAVE),)


def test_of_orders_as_urgent_those_of_the_same_aisles_go_together(warehouse: Warehouse) -> None:
    for ref, sku in (("A", "MUG-BLUE"), ("B", "PEN"), ("C", "PEN"), ("D", "MUG-RED")):
        order(warehouse, ref, 300, sku)

    found = next_wave(replace(work(warehouse), wall=2))

    assert found.orders == {"A", "D"}


def test_what_is_hurried_goes_before_the_others_of_its_day(warehouse: Warehouse) -> None:
    for ref, minutes in (("SOON", 60), ("URGENT", 200), ("LATER", 120)):
        order(warehouse, ref, minutes, "PEN")
    expedite_orders(warehouse.store, an_act(), refs=("URGENT",), urgent=True)

    found = next_wave(replace(work(warehouse), wall=2))

    assert found.orders == {"SOON", "URGENT"}


def test_orders_of_later_waves_that_come_too_late_are_named(warehouse: Warehouse) -> None:
    order(warehouse, "SOON", 1, "PEN")
    order(warehouse, "TOO-LATE", 1, "MUG-BLUE")

    made = plan_work(replace(work(warehouse), wall=1), Method.WAVE)

    assert made.orders == ("SOON",)
    assert made.late == ("SOON", "TOO-LATE")
    assert made.risk == {"n": 2, "orders": ("SOON", "TOO-LATE"), "pickers": 1}


def test_orders_whose_carrier_left_are_named_once(warehouse: Warehouse) -> None:
    for ref in ("GONE", "LEFT"):
        order(warehouse, ref, -90, "PEN")

    made = plan_work(replace(work(warehouse), wall=1), Method.WAVE)

    assert sorted(made.late) == ["GONE", "LEFT"]


def test_zones_are_picked_side_by_side_where_there_are_people_for_it(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut_offs, "WAVE_SECONDS", 50)
    for ref in ("ONE", "TWO"):
        order(warehouse, ref, 500, "PEN", "MUG-BLUE")

    alone = next_wave(work(warehouse))
    together = next_wave(work(warehouse, pickers=2))

    assert (len(alone.orders), len(together.orders)) == (1, 2)


def test_without_a_wall_or_orders_there_is_no_wave(warehouse: Warehouse) -> None:
    nothing = work(warehouse)
    order(warehouse, "ONE", 60, "PEN")

    assert next_wave(nothing).orders == frozenset()
    assert next_wave(replace(work(warehouse), wall=0)).orders == frozenset()


def test_the_most_urgent_round_is_begun_first_and_each_picker_takes_the_next(
    warehouse: Warehouse,
) -> None:
    for ref, minutes in (("FIRST", 3), ("SECOND", 3), ("THIRD", 3)):
        order(warehouse, ref, minutes, "PEN")
    rounds = [
        a_round("THIRD", urgency=3, metres=10),
        a_round("SECOND", urgency=2, metres=10),
        a_round("FIRST", urgency=1, metres=10),
    ]

    late = [late_orders(work(warehouse, pickers=n), Method.SINGLE, rounds) for n in (1, 2)]

    assert late == [("THIRD",), ()]


def test_the_legs_of_an_order_follow_each_other(warehouse: Warehouse) -> None:
    order(warehouse, "ONE", 2, "PEN", "MUG-BLUE")
    legs = [replace(a_round("ONE"), zone=zone, journey="ONE") for zone in "AB"]

    one_after_the_other = late_orders(work(warehouse, pickers=2), Method.ZONE, legs)

    assert one_after_the_other == ("ONE",)


def test_a_wave_is_ready_when_it_is_sorted(warehouse: Warehouse) -> None:
    order(warehouse, "ONE", 15, "PEN")
    many = [a_round("ONE", lines=50, urgency=at) for at in range(4)]

    found = {
        method: late_orders(work(warehouse, pickers=4), method, many)
        for method in (Method.SINGLE, Method.WAVE)
    }

    assert found == {Method.SINGLE: (), Method.WAVE: ("ONE",)}


def test_due_dates_are_weighed_only_where_they_press(warehouse: Warehouse) -> None:
    for ref, minutes in (("GONE", -5), ("SOON", 3), ("LATER", 500)):
        order(warehouse, ref, minutes, "PEN")
    expedite_orders(warehouse.store, an_act(), refs=("LATER",), urgent=True)
    known = work(warehouse)
    rounds = [a_round(ref, lines=10, metres=100) for ref in known.refs]

    pressed = batch_problem(known, rounds)
    calm = batch_problem(replace(known, pickers=9), [a_round(*known.refs, metres=1)])

    assert {one.id: (one.due, one.priority) for one in pressed.orders} == {
        "GONE": (None, 0), "SOON": (180_000, 0), "LATER": (None, 1),
    }  # fmt: skip
    assert (pressed.times.setup, pressed.times.travel, pressed.times.pick) == (60_000, 1, 8_000)
    assert not calm.has_due_dates
    assert (calm.pickers, calm.times.setup) == (1, 0)


def test_a_batch_begins_with_what_leaves_first(warehouse: Warehouse) -> None:
    for at in range(8):
        order(warehouse, f"CALM-{at}", 600, "MUG-BLUE", "PEN")
    order(warehouse, "SOON", 5, "PEN")

    made = plan_work(work(warehouse), Method.BATCH)

    first = min(made.rounds, key=lambda one: one.urgency)
    assert "SOON" in first.orders
    assert made.late == ()


def test_fewer_late_orders_are_proposed_before_less_work() -> None:
    slow = ReleasePlan(Method.SINGLE, ("1",), (a_round("1", metres=900),), ())
    late = ReleasePlan(Method.BATCH, ("1",), (a_round("1"),), (), late=("1",))

    assert proposed([late, slow]) is slow


@pytest.mark.parametrize("method", Method)
def test_on_one_way_aisles_a_first_plan_is_there_without_a_search(
    warehouse: Warehouse, method: Method
) -> None:
    turn(warehouse.store, an_act(), aisle="A-02", direction=Direction.TO_FRONT)
    for at in range(6):
        order(warehouse, f"ORDER-{at}", 600, "PEN", "MUG-BLUE", "TEA")
    told: list[ReleasePlan] = []

    found = plan_work(work(warehouse), method, Stopping(steps=0))
    (best,) = compare(
        work(warehouse), (method,), Stopping(steps=5), lambda plans: told.append(plans[0])
    )

    assert found.rounds
    assert told[0] == found
    assert best.walk_mm <= found.walk_mm


def open_pickers(warehouse: Warehouse) -> int:
    with warehouse.store.look() as reading:
        return open_work(reading).pickers


PEOPLE = ("ada", "ben", "sam")


@operation(Right.ADMIN)
def turn(uow: UnitOfWork, *, aisle: str, direction: Direction) -> str:
    uow.save(replace(uow.get(Aisle, aisle), direction=direction))
    return aisle
