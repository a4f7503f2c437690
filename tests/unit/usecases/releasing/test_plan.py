"""What a release would do, before it is done."""

import pickle
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import MORNING, an_act, an_order, an_order_line
from tests.unit.usecases.promises import promise_stock
from tests.warehouse import Warehouse
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Cart, Method, WallSlot
from warehouse_desk.planning.batching import Batches, BatchProblem, batches, batches_first_come
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.policies import drop_policy, set_policy
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queue import expedite_orders, hold_orders
from warehouse_desk.usecases.releasing import rounds
from warehouse_desk.usecases.releasing.plan import (
    LARGE_ORDER_LINES,
    Compared,
    ReleasePlan,
    compare,
    plan_release,
    plan_work,
)
from warehouse_desk.usecases.releasing.rounds import PlannedRound
from warehouse_desk.usecases.releasing.what_if import plan_auto
from warehouse_desk.usecases.releasing.work import LeftOut, LeftOutBecause, open_work
from warehouse_desk.usecases.set_up import furnish


def plan(
    warehouse: Warehouse, method: Method, refs: Sequence[str] = (), *, partial: bool = False
) -> ReleasePlan:
    with warehouse.store.look() as reading:
        return plan_release(reading, method, refs, partial=partial)


def auto(warehouse: Warehouse, refs: Sequence[str] = ()) -> list[ReleasePlan]:
    with warehouse.store.look() as reading:
        found = plan_auto(reading, refs)
    best = found.best or next(iter(found.options), None)
    return list(best.plans) if best else []


def a_large_order(warehouse: Warehouse, ref: str = "BIG") -> str:
    lines = [an_order_line(n, order_ref=ref, sku="PEN", ordered=1) for n in range(1, 42)]
    assert len(lines) > LARGE_ORDER_LINES
    furnish(warehouse.store, an_act(), [an_order(ref), *lines], name="large")
    promise_stock(warehouse.store, an_act(), refs=(ref,))
    return ref


@pytest.mark.parametrize("method", Method)
def test_every_promise_is_walked_to_exactly_once(warehouse: Warehouse, method: Method) -> None:
    refs = [warehouse.order(MUG_BLUE=2, PEN=1), warehouse.order(TEA=9), warehouse.order(PEN=3)]

    made = plan(warehouse, method)

    with warehouse.store.look() as reading:
        promised = [one.reservation for one in reading.find(Reservation)]
    walked = [number for one in made.rounds for number in one.promises]
    assert sorted(walked) == sorted(promised)
    assert made.orders == tuple(refs)
    assert made.lines == len(promised)


def test_a_single_order_is_a_round_with_a_tote_of_its_own(warehouse: Warehouse) -> None:
    refs = [warehouse.order(MUG_BLUE=2), warehouse.order(PEN=1)]

    made = plan(warehouse, Method.SINGLE)

    assert [one.orders for one in made.rounds] == [(refs[0],), (refs[1],)]
    assert made.totes == 2
    assert made.proven
    assert made.walk_mm == sum(one.walk_mm for one in made.rounds)


def test_a_batch_has_no_more_orders_than_the_largest_cart_has_positions(
    warehouse: Warehouse,
) -> None:
    for _ in range(9):
        warehouse.order(MUG_BLUE=1)

    made = plan(warehouse, Method.BATCH)

    assert len(made.rounds) == 3
    assert max(len(one.orders) for one in made.rounds) == 4
    assert made.totes == 9


def test_a_batch_is_no_heavier_larger_or_longer_than_a_cart_takes(warehouse: Warehouse) -> None:
    heavy = warehouse.order(MUG_BLUE=8)
    light = [warehouse.order(MUG_BLUE=1, PEN=1) for _ in range(4)]

    made = {}
    for name, most in (("batch_kg", 1), ("batch_litres", 5), ("batch_lines", 4)):
        set_policy(warehouse.store, an_act(), name=f"release.{name}", value=most)
        made[name] = plan(warehouse, Method.BATCH).rounds
        drop_policy(warehouse.store, an_act(), name=f"release.{name}")

    assert {name: sorted(len(one.orders) for one in rounds) for name, rounds in made.items()} == {
        "batch_kg": [1, 2, 2], "batch_litres": [1, 4], "batch_lines": [1, 2, 2],
    }  # fmt: skip
    assert (heavy,) in {one.orders for one in made["batch_kg"]}
    assert {ref for one in made["batch_kg"] for ref in one.orders} == {heavy, *light}


def test_hurried_orders_are_kept_from_others_where_the_policy_says_so(
    warehouse: Warehouse,
) -> None:
    refs = [warehouse.order(MUG_BLUE=1) for _ in range(4)]
    expedite_orders(warehouse.store, an_act(), refs=(refs[1], refs[3]), urgent=True)
    set_policy(warehouse.store, an_act(), name="release.mix_hurried", value=0)
    told: list[ReleasePlan] = []

    with warehouse.store.look() as reading:
        made = plan_work(open_work(reading), Method.BATCH, Stopping(steps=50), told.append)

    assert [set(one.orders) for one in made.rounds] == [{refs[1], refs[3]}, {refs[0], refs[2]}]
    assert all(len(one.orders) == 4 for one in told)


def test_without_carts_a_batch_is_still_not_endless(warehouse: Warehouse) -> None:
    sell_carts(warehouse.store, an_act())
    for _ in range(7):
        warehouse.order(MUG_BLUE=1)

    assert len(plan(warehouse, Method.BATCH).rounds) == 2


def test_a_zone_order_has_a_leg_in_each_zone_in_their_sequence(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1, MUG_BLUE=1)

    made = plan(warehouse, Method.ZONE)

    assert [(one.zone, one.journey) for one in made.rounds] == [("A", ref), ("B", ref)]
    assert made.totes == 1


def test_a_wave_has_a_round_in_each_zone_for_all_orders(warehouse: Warehouse) -> None:
    first, second = warehouse.order(PEN=1, MUG_BLUE=1), warehouse.order(PEN=2)

    made = plan(warehouse, Method.WAVE)

    assert [(one.zone, one.orders) for one in made.rounds] == [
        ("A", (first,)),
        ("B", (first, second)),
    ]
    assert made.totes == 2
    assert made.minutes > plan(warehouse, Method.BATCH).minutes


def test_a_wave_takes_no_more_orders_than_the_wall_has_free_slots(warehouse: Warehouse) -> None:
    refs = [warehouse.order(PEN=1) for _ in range(5)]

    made = plan(warehouse, Method.WAVE)

    assert made.orders == tuple(refs[:3])
    assert made.left_out == tuple(LeftOut(ref, LeftOutBecause.WALL_FULL) for ref in refs[3:])


def test_the_next_wave_leaves_the_first_its_slots(warehouse: Warehouse) -> None:
    first = [warehouse.order(PEN=1) for _ in range(2)]
    warehouse.release(Method.WAVE, *first)
    later = [warehouse.order(PEN=1) for _ in range(2)]

    made = plan(warehouse, Method.WAVE, later)

    assert made.orders == (later[0],)


def test_urgent_orders_come_first_and_their_rounds_too(warehouse: Warehouse) -> None:
    first, second = warehouse.order(PEN=1), warehouse.order(PEN=1)
    expedite_orders(warehouse.store, an_act(), refs=(second,), urgent=True)

    made = plan(warehouse, Method.SINGLE)

    assert made.orders == (second, first)
    assert made.rounds[0].urgency < made.rounds[1].urgency


def test_who_is_left_out_is_named_with_the_reason(warehouse: Warehouse) -> None:
    held, partly, nothing = (
        warehouse.order(MUG_RED=1), warehouse.order(CLOCK=3), warehouse.order(CLOCK=1),
    )  # fmt: skip
    hold_orders(warehouse.store, an_act(), refs=(held,))

    made = plan(warehouse, Method.SINGLE, [held, partly, nothing, "NO-SUCH"])

    assert made.orders == made.rounds == ()
    assert {one.order_ref: one.because for one in made.left_out} == {
        held: LeftOutBecause.HELD,
        partly: LeftOutBecause.PARTLY,
        nothing: LeftOutBecause.NOTHING_PROMISED,
        "NO-SUCH": LeftOutBecause.GONE,
    }


def test_partial_takes_what_is_there_and_closes_what_has_nothing(warehouse: Warehouse) -> None:
    partly, nothing = warehouse.order(CLOCK=3), warehouse.order(CLOCK=1)

    made = plan(warehouse, Method.SINGLE, partial=True)

    assert (made.orders, made.short, made.left_out) == ((partly,), (nothing,), ())


def test_large_orders_are_proposed_alone_and_the_rest_by_the_least_work(
    warehouse: Warehouse,
) -> None:
    big = a_large_order(warehouse)
    small = [warehouse.order(MUG_BLUE=1) for _ in range(3)]

    first, second = auto(warehouse)

    assert (first.method, first.orders) == (Method.SINGLE, (big,))
    assert second.orders == tuple(small)
    least = min(plan(warehouse, method, small).minutes for method in Method)
    assert second.minutes == least


def test_a_method_that_leaves_orders_out_is_not_proposed(warehouse: Warehouse) -> None:
    refs = [warehouse.order(MUG_BLUE=1, PEN=1) for _ in range(4)]

    (made,) = auto(warehouse)

    assert made.orders == tuple(refs)
    assert made.method is not Method.WAVE


def test_nothing_is_proposed_where_nothing_waits(warehouse: Warehouse) -> None:
    assert auto(warehouse) == []


def test_only_a_large_order_needs_only_one_plan(warehouse: Warehouse) -> None:
    big = a_large_order(warehouse)

    assert [made.orders for made in auto(warehouse)] == [(big,)]


def test_an_order_that_is_gone_is_named_by_a_proposal_too(warehouse: Warehouse) -> None:
    (made,) = auto(warehouse, ["NO-SUCH"])

    assert made.orders == ()
    assert made.left_out == (LeftOut("NO-SUCH", LeftOutBecause.GONE),)


def test_tomorrow_comes_after_today(warehouse: Warehouse) -> None:
    for ref, days in (("LATE", 3), ("SOON", 0)):
        due = MORNING + timedelta(days=days)
        lines = [an_order_line(order_ref=ref, sku="PEN", ordered=1)]
        furnish(warehouse.store, an_act(), [an_order(ref, ship_by=due), *lines], name=ref)
    promise_stock(warehouse.store, an_act())

    assert plan(warehouse, Method.SINGLE).orders == ("SOON", "LATE")


def test_without_a_wall_no_wave_is_planned(warehouse: Warehouse) -> None:
    tear_wall_down(warehouse.store, an_act())
    ref = warehouse.order(PEN=1)

    assert plan(warehouse, Method.WAVE).left_out == (LeftOut(ref, LeftOutBecause.WALL_FULL),)


def test_metres_are_compared_with_lists_by_name_first_come_and_the_bound(
    warehouse: Warehouse,
) -> None:
    for _ in range(3):
        warehouse.order(MUG_BLUE=1)
        warehouse.order(PEN=1)

    made = plan(warehouse, Method.BATCH)

    assert made.bound_mm <= made.walk_mm <= made.first_come_mm <= made.by_name_mm
    assert made.is_shortest
    assert [key for key, _ in made.worth] == ["walk.by_name", "walk.first_come", "walk.shortest"]


def test_what_the_metres_are_worth_promises_not_too_much() -> None:
    one = PlannedRound("", ("1",), (1,), 1_000, proven=True, urgency=0)
    made = ReleasePlan(
        Method.BATCH, ("1",), (one,), (), by_name_mm=1_499, first_come_mm=1_000, bound_mm=995
    )

    assert made.worth == (("walk.by_name", {"percent": 33}), ("walk.near", {"percent": 1}))
    assert replace(made, bound_mm=0).worth == (("walk.by_name", {"percent": 33}),)


def test_a_plan_without_walks_says_nothing_of_them() -> None:
    assert ReleasePlan(Method.BATCH, (), (), ()).worth == ()


def test_every_method_is_planned_at_once_and_told_as_it_comes(warehouse: Warehouse) -> None:
    warehouse.order(MUG_BLUE=1, PEN=1)
    warehouse.order(TEA=1)
    told: list[Compared] = []

    with warehouse.store.look() as reading:
        work = open_work(reading)
    found = compare(work, tuple(Method), Stopping(steps=2), told.append)

    assert [one.method for one in found] == list(Method)
    assert [len(plans) for plans in told[:4]] == [1, 2, 3, 4]
    assert all(new.walk_mm <= old.walk_mm for new, old in zip(found, told[3], strict=True))


def test_better_batches_are_told_while_the_search_goes_on(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        warehouse.order(MUG_BLUE=1)
        warehouse.order(PEN=1)
    told: list[Compared] = []

    def search(
        problem: BatchProblem, stopping: Stopping, *, better: Callable[[Result[Batches]], None]
    ) -> Result[Batches]:
        assert stopping.steps == 9
        better(replace(batches_first_come(problem), bound=1, proven=False))
        return batches(problem)

    monkeypatch.setattr(rounds, "batches", search)
    with warehouse.store.look() as reading:
        work = open_work(reading)
    (found,) = compare(work, (Method.BATCH,), Stopping(steps=9), told.append)

    assert [plans[0].bound_mm for plans in told] == [0, 1, found.bound_mm]
    assert told[2] == (found,)
    assert found.is_shortest


def test_work_can_be_sent_to_another_process_and_planned_there_alike(warehouse: Warehouse) -> None:
    warehouse.order(MUG_BLUE=1, PEN=1)
    with warehouse.store.look() as reading:
        work = open_work(reading)

    sent = pickle.loads(pickle.dumps(work))  # noqa: S301 - our own

    assert sent == work
    assert plan_work(sent, Method.WAVE) == plan_work(work, Method.WAVE)


@operation(Right.ADMIN)
def sell_carts(uow: UnitOfWork) -> int:
    for cart in uow.find(Cart):
        uow.remove(cart)
    return 0


@operation(Right.ADMIN)
def tear_wall_down(uow: UnitOfWork) -> int:
    for slot in uow.find(WallSlot):
        uow.remove(slot)
    return 0
