"""Batches: which orders on one walk, and who walks when."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.partitions import partitions
from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Order,
    Times,
    batches,
    batches_by_savings,
    batches_first_come,
)
from warehouse_desk.planning.check import check_batches
from warehouse_desk.planning.floor import Door, Floor, OneWay, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import WalkProblem, walk
from warehouse_desk.planning.stop import Stopping

FLOOR = Floor((0, 10, 20), (0, 30, 60))
DOOR = Door(0, 0)


def order(name: str, *stops: Stop, size: int = 1, due: int | None = None) -> Order:
    return Order(name, size, stops, due)


def together(plan: Batches) -> set[frozenset[str]]:
    return {frozenset(batch.orders) for batch in plan.batches}


def scattered(count: int) -> tuple[Order, ...]:
    return tuple(
        order(str(i), Stop(i * 7 % 3, i * 37 % 61), Stop(i * i % 3, i * 53 % 59))
        for i in range(count)
    )


def test_orders_of_the_same_aisle_are_picked_together() -> None:
    orders = (
        order("a", Stop(0, 50)), order("b", Stop(2, 20)), order("c", Stop(0, 40)),
        order("d", Stop(2, 25)),
    )  # fmt: skip
    problem = BatchProblem(FLOOR, DOOR, capacity=2, orders=orders)

    result = batches(problem)

    assert together(result.plan) == {frozenset("ac"), frozenset("bd")}
    assert result.cost == 100 + 90
    assert check_batches(problem, result.plan) == ()


def test_first_come_first_served_fills_batches_in_order() -> None:
    orders = (order("a"), order("b", size=2), order("c"), order("d", size=3))
    problem = BatchProblem(FLOOR, DOOR, capacity=3, orders=orders)

    result = batches_first_come(problem)

    assert together(result.plan) == {frozenset("ab"), frozenset("c"), frozenset("d")}
    assert check_batches(problem, result.plan) == ()


def test_nothing_to_batch_is_a_plan_without_batches() -> None:
    result = batches(BatchProblem(FLOOR, DOOR, 2, ()))

    assert result.plan == Batches((), 0, ())
    assert result.proven


def test_a_single_batch_that_is_as_short_as_one_walk_is_proven() -> None:
    problem = BatchProblem(FLOOR, DOOR, 9, (order("a", Stop(0, 9)), order("b", Stop(1, 9))))

    result = batches(problem)

    assert result.proven
    assert len(result.plan.batches) == 1


@settings(max_examples=25)
@given(st.integers(0, 7), st.integers(1, 4), st.sampled_from([None, Door(20, 2)]), st.randoms())
def test_batches_keep_their_rules_and_stay_above_their_bound(
    count: int, capacity: int, end: Door | None, random: Random
) -> None:
    orders = tuple(
        order(
            str(i),
            *(Stop(random.randrange(3), random.randrange(61)) for _ in range(random.randrange(4))),
            size=random.randint(0, capacity),
            due=random.choice([None, random.randint(0, 900)]),
        )
        for i in range(count)
    )
    times = Times(setup=random.randrange(30), pick=random.randrange(9))
    problem = BatchProblem(FLOOR, DOOR, capacity, orders, end, random.randint(1, 3), times)

    result = batches(problem, Stopping(steps=4), seed=4)

    assert check_batches(problem, result.plan) == ()
    assert result.bound is not None
    assert result.bound <= result.cost


@settings(max_examples=15)
@given(st.integers(1, 5), st.integers(1, 3), st.randoms())
def test_a_few_orders_get_the_shortest_batches_of_all(
    count: int, capacity: int, random: Random
) -> None:
    floor = Floor((0, 10, 20), (0, 30))
    orders = [
        order(str(i), Stop(random.randrange(3), random.randrange(31)), size=random.randint(0, 1))
        for i in range(count)
    ]
    problem = BatchProblem(floor, DOOR, capacity, tuple(orders))

    result = batches(problem)

    lengths = [
        sum(
            walk(WalkProblem(floor, DOOR, tuple(s for o in group for s in o.stops))).plan.length
            for group in groups
        )
        for groups in partitions(orders)
        if all(sum(o.size for o in group) <= capacity for group in groups)
    ]
    assert result.proven
    assert result.cost == result.bound == min(lengths)
    assert check_batches(problem, result.plan) == ()


def test_time_to_set_up_is_part_of_what_a_few_orders_cost() -> None:
    orders = (order("a", Stop(0, 9)), order("b", Stop(2, 9)))
    apart = BatchProblem(FLOOR, DOOR, 2, orders)
    problem = replace(apart, times=Times(setup=100))

    result = batches(problem)

    assert together(result.plan) == {frozenset("ab")}
    assert check_batches(problem, result.plan) == ()


def test_searching_longer_makes_walks_shorter_and_the_seed_decides() -> None:
    problem = BatchProblem(Floor((0, 10, 20), (0, 60)), DOOR, 4, scattered(24))

    built = batches_by_savings(problem)
    searched = batches(problem, Stopping(steps=20), seed=7)

    assert searched.cost < built.cost < batches_first_come(problem).cost
    assert searched.plan == batches(problem, Stopping(steps=20), seed=7).plan


def test_an_early_order_is_not_made_late_by_a_batch_that_would_save_metres() -> None:
    orders = (
        order("early", Stop(0, 10), due=20),
        order("far", Stop(0, 50), due=1_000),
        order("near", Stop(0, 12), due=1_000),
    )
    problem = BatchProblem(FLOOR, DOOR, 3, orders)

    result = batches(problem)

    assert result.plan.late == ()
    assert result.plan.batches[0].orders == ("early",)
    assert together(batches_first_come(problem).plan) == {frozenset({"early", "far", "near"})}
    assert batches_first_come(problem).plan.late == ("early",)


def test_batches_are_spread_over_pickers_by_due_date() -> None:
    orders = (order("b", Stop(0, 10), due=90), order("a", Stop(2, 10), due=80), order("c"))
    problem = BatchProblem(FLOOR, DOOR, 1, orders, pickers=2, times=Times(setup=5, pick=3))

    plan = batches(problem).plan

    turns = [(batch.orders, batch.picker, batch.begins, batch.ends) for batch in plan.batches]
    assert turns == [(("a",), 0, 0, 68), (("b",), 1, 0, 28), (("c",), 1, 28, 33)]


def test_a_floor_with_rules_is_batched_by_its_own_walks() -> None:
    floor = Floor(FLOOR.aisle_x, FLOOR.cross_y, one_way=(OneWay(0),))
    problem = BatchProblem(floor, DOOR, 2, scattered(6))

    result = batches(problem, Stopping(steps=10))

    assert result.bound == 0
    assert check_batches(problem, result.plan) == ()


def test_many_cross_aisles_are_batched_by_distances_and_walked_exactly() -> None:
    floor = Floor(FLOOR.aisle_x, (0, 12, 24, 36, 48, 60))
    problem = BatchProblem(floor, DOOR, 2, scattered(6))

    result = batches(problem, Stopping(steps=10))

    assert result.bound == 0
    assert check_batches(problem, result.plan) == ()


@pytest.mark.parametrize("door", [Door(-4, 0), Door(4, 1), Door(24, 2)])
def test_a_door_beside_the_aisles_is_measured_like_the_walk(door: Door) -> None:
    problem = BatchProblem(FLOOR, door, 3, scattered(7))

    result = batches(problem)

    assert check_batches(problem, result.plan) == ()


def test_cancelling_gives_the_best_plan_so_far() -> None:
    problem = BatchProblem(FLOOR, DOOR, 3, scattered(9))

    result = batches(problem, Stopping(cancelled=lambda: True))

    assert result.plan == batches_first_come(problem).plan


def test_orders_too_large_for_a_batch_are_all_named() -> None:
    with pytest.raises(Impossible) as no:
        BatchProblem(FLOOR, DOOR, 2, (order("b", size=3), order("a", size=4), order("c")))

    assert no.value.cause is Cause.OVER_CAPACITY
    assert no.value.facts["orders"] == ["a", "b"]


@pytest.mark.parametrize(
    ("orders", "pickers"),
    [
        ((order("a"),), 0),
        ((order("a", size=-1),), 1),
        ((order("a"), order("a")), 1),
        ((order("a", *[Stop(0, 1)] * 1_000_000),), 1),
    ],
)
def test_orders_that_mean_nothing_are_refused(orders: tuple[Order, ...], pickers: int) -> None:
    with pytest.raises(Impossible) as no:
        BatchProblem(FLOOR, DOOR, 2, orders, pickers=pickers)

    assert no.value.cause is Cause.BAD_PROBLEM
