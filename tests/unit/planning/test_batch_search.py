"""The search for better batches: dives into covers, proofs, limits, priorities, and being told."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from random import Random
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Limits,
    Order,
    Times,
    batches,
    batches_by_savings,
    batches_first_come,
    climb,
    cover,
    every,
    exact,
)
from warehouse_desk.planning.batching.near import Near
from warehouse_desk.planning.batching.team import Team
from warehouse_desk.planning.check import check_batches
from warehouse_desk.planning.check.violation import Rule
from warehouse_desk.planning.floor import Door, Floor, OneWay, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

FLOOR = Floor((0, 10, 20), (0, 40))
DOOR = Door(0, 0)


def a_random(seed: int) -> Random:
    return Random(seed)


def orders(random: Random, count: int, *, most: int = 1) -> tuple[Order, ...]:
    return tuple(
        Order(
            str(i),
            random.randint(1, most),
            tuple(Stop(random.randrange(3), random.randrange(1, 40)) for _ in range(2)),
        )
        for i in range(count)
    )


def problem_of(count: int, capacity: int = 3, seed: int = 1) -> BatchProblem:
    return BatchProblem(FLOOR, DOOR, capacity, orders(a_random(seed), count))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let dives and proofs begin at once, also for the fewest orders; of few, rounds begin anew."""
    monkeypatch.setattr(exact, "MOST_ORDERS", 0)
    monkeypatch.setattr(climb, "FIRST_ROUND", 1)
    monkeypatch.setattr(climb, "LONGEST_OF_FEW", 50)
    monkeypatch.setattr(climb, "FIRST_DIVE", 1)
    monkeypatch.setattr(climb, "MOVES", 20)
    monkeypatch.setattr(climb, "NOTED", 2)
    monkeypatch.setattr(cover, "MOVES", 30)


@pytest.mark.usefixtures("quick")
@settings(max_examples=5)
@given(st.integers(2, 7), st.integers(2, 5), st.randoms())
def test_covers_prove_the_same_plans_as_trying_everything(
    count: int, capacity: int, random: Random
) -> None:
    problem = BatchProblem(FLOOR, DOOR, capacity, orders(random, count, most=2))

    proven = batches(problem, Stopping(steps=600))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exact, "MOST_ORDERS", 12)
        tried = batches(problem)

    assert proven.cost == tried.cost
    assert proven.bound is not None
    assert proven.bound <= tried.cost
    assert check_batches(problem, proven.plan) == ()


@pytest.mark.usefixtures("quick")
def test_dives_find_shorter_batches_and_the_seed_decides() -> None:
    problem = problem_of(24, 5, seed=4)

    found = batches(problem, Stopping(steps=700), seed=3)

    assert found.cost < batches_by_savings(problem).cost
    assert found.plan == batches(problem, Stopping(steps=700), seed=3).plan
    assert check_batches(problem, found.plan) == ()


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("steps", [15, 25, 40, 60, 90, 140, 200, 300, 450])
def test_a_search_that_is_stopped_anywhere_has_a_valid_plan(steps: int) -> None:
    problem = problem_of(9)

    found = batches(problem, Stopping(steps=steps))

    assert check_batches(problem, found.plan) == ()
    assert found.cost <= batches_by_savings(problem).cost


@pytest.mark.usefixtures("quick")
def test_far_from_the_linear_cover_only_one_proof_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = list[list[list[int]]]()
    monkeypatch.setattr(climb, "FEW", 0)
    monkeypatch.setattr(climb, "PROVABLE", 0)
    monkeypatch.setattr(
        cover.Pool, "prove", lambda _, best, __: tried.append(best) or cover.Proof(None, 1, False)
    )
    problem = problem_of(40, 4, seed=7)

    found = batches(problem, Stopping(steps=1_800))

    (first,) = tried
    assert found.cost < Team(problem).total(first)
    assert check_batches(problem, found.plan) == ()


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("seed", range(4))
def test_plans_that_are_not_proven_tell_how_near_they_are(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Listing without end is given up at once, but not what would make the cover cheaper."""
    monkeypatch.setattr(cover, "MOST_NODES", 0)
    problem, told = problem_of(9, 4, seed=seed), []

    found = batches(problem, Stopping(steps=900), better=told.append)
    monkeypatch.setattr(exact, "MOST_ORDERS", 12)
    shortest = batches(problem)

    bounds = [result.bound or 0 for result in told]
    assert bounds == sorted(bounds)
    assert bounds[0] < found.bound <= shortest.cost <= 1.1 * found.bound  # type: ignore[operator]


def test_listing_batches_ends_with_the_watch() -> None:
    listing = Team(problem_of(6)).every()

    listing.pay([0] * 6, 1 << 50, Stopping(cancelled=lambda: True).watch())

    assert listing.grow(0) == []
    assert listing.gave_up


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "limit", [(every, "MOST_SEEN"), (every, "MOST_LISTED"), (cover, "MOST_NODES")]
)
def test_what_is_too_much_to_prove_is_not_called_proven(
    limit: tuple[ModuleType, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*limit, 0)

    found = batches(problem_of(10, 4, seed=5), Stopping(steps=400))

    assert found.bound is not None
    assert found.proven == (found.bound == found.cost)


def test_batches_that_cannot_be_fewer_are_proven_by_the_linear_cover_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Four orders at one place, three to a batch: taken in parts, batches would cost 4/3 walks."""
    monkeypatch.delattr(cover.Pool, "_choose")
    team = Team(BatchProblem(FLOOR, DOOR, 3, tuple(Order(i, 1, (Stop(1, 9),)) for i in "abcd")))
    team.look_around(UNTIL_DONE.watch())

    proof = cover.Pool(team).prove([[0, 1, 2], [3]], Stopping(steps=999).watch())

    assert proof == cover.Proof(None, 2 * team.price([0]), proven=True)


def test_orders_need_as_many_batches_as_the_scarcest_room_asks_for() -> None:
    some = tuple(replace(order, volume=2) for order in orders(a_random(8), 5))
    team = Team(BatchProblem(FLOOR, DOOR, 5, some, limits=Limits(volume=4, weight=0)))

    assert [team.fewest(range(count)) for count in range(6)] == [0, 1, 1, 2, 2, 3]


def test_a_proof_without_time_says_nothing() -> None:
    team = Team(problem_of(6))

    proof = cover.Pool(team).prove([[i] for i in team.everyone], Stopping(steps=0).watch())

    assert proof == cover.Proof(None, None, proven=False)


def test_a_proof_brings_the_best_plan_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cover, "ROUNDS", 1)
    problem = problem_of(6)
    team = Team(problem)
    team.look_around(UNTIL_DONE.watch())

    proof = cover.Pool(team).prove([[i] for i in team.everyone], Stopping(steps=999).watch())

    assert proof.proven
    assert proof.groups is not None
    assert team.total(proof.groups) == proof.least == batches(problem).cost


def test_only_the_orders_most_alike_are_near() -> None:
    near = Near(problem_of(9), 2)
    wide = Near(problem_of(9), 8)

    for order in range(9):
        near.look_around(order)
        wide.look_around(order)

    for order in range(9):
        everyone = list(wide.orders[8 * order : 8 * order + 8])
        assert sorted([order, *everyone]) == list(range(9))
        assert list(near.orders[2 * order : 2 * order + 2]) == everyone[:2]


def test_a_dive_settles_no_order_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    team = Team(problem_of(6))
    pool = cover.Pool(team)
    pool.take([[0, 1], [1, 2], [3, 4]])
    monkeypatch.setattr(pool, "_promising", lambda _: range(8, -1, -1), raising=False)

    found = pool.dive([[i] for i in team.everyone], Stopping(steps=100).watch())

    assert found is not None
    assert sorted(order for group in found for order in group) == list(team.everyone)


def test_without_a_solver_of_linear_programmes_batches_are_still_searched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(climb, "can_cover", lambda: False)
    problem = problem_of(14)

    found = batches(problem, Stopping(steps=300))

    assert check_batches(problem, found.plan) == ()
    assert found.cost <= batches_by_savings(problem).cost


def test_of_very_many_orders_the_near_ones_are_joined_first() -> None:
    problem = problem_of(40, 4)
    every_pair = batches_by_savings(problem)

    nearby = batches_by_savings(problem, many=10)

    assert check_batches(problem, nearby.plan) == ()
    assert nearby.cost < 1.1 * float(every_pair.cost)


def test_whoever_waits_hears_of_the_first_plan_and_of_each_better_one() -> None:
    problem = problem_of(16, 4)
    told: list[Result[Batches]] = []

    last = batches(problem, Stopping(steps=400), better=told.append)

    costs = [result.cost for result in told]
    assert len(costs) > 1
    assert costs == sorted(costs, reverse=True)
    assert costs[-1] == last.cost
    assert all(check_batches(problem, result.plan) == () for result in told)


def cancelling_after(questions: int) -> Callable[[], bool]:
    left = iter(range(questions))
    return lambda: next(left, None) is None


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("questions", [0, 1, 8, 12, 20, 40, 80, 160, 320])
def test_a_search_cancelled_at_any_question_has_a_valid_plan(questions: int) -> None:
    problem = problem_of(8)

    found = batches(problem, Stopping(cancelled=cancelling_after(questions)))

    assert check_batches(problem, found.plan) == ()


@pytest.mark.parametrize(
    "limits", [Limits(volume=5), Limits(weight=50), Limits(pieces=4), Limits(lines=5)]
)
def test_a_batch_keeps_every_limit(limits: Limits) -> None:
    random = a_random(2)
    loaded = tuple(
        replace(
            order,
            volume=random.randint(1, 3),
            weight=random.randint(5, 30),
            pieces=random.randint(1, 2),
        )
        for order in orders(random, 16)
    )
    problem = BatchProblem(FLOOR, DOOR, 6, loaded, limits=limits)

    found = batches(problem, Stopping(steps=60))

    assert check_batches(problem, found.plan) == ()
    unlimited = replace(problem, limits=Limits())
    roomy = batches(unlimited, Stopping(steps=60)).plan
    assert {v.rule for v in check_batches(problem, roomy)} == {Rule.WITHIN_CAPACITY}


def test_an_order_over_a_limit_is_named_with_the_limit() -> None:
    with pytest.raises(Impossible) as no:
        BatchProblem(FLOOR, DOOR, 9, (Order("a", 1, (), weight=9),), limits=Limits(weight=8))

    assert no.value.cause is Cause.OVER_CAPACITY
    assert no.value.facts == {"orders": ["a"], "capacity": 9, "weight": 8}


def test_batches_with_orders_of_higher_priority_begin_first() -> None:
    some = orders(a_random(3), 14)
    urgent = tuple(replace(order, priority=int(order.id in "579")) for order in some)
    problem = BatchProblem(FLOOR, DOOR, 3, urgent, pickers=2)

    plan = batches(problem, Stopping(steps=50)).plan

    ranks = [max(int(name in "579") for name in batch.orders) for batch in plan.batches]
    assert ranks == sorted(ranks, reverse=True)
    assert check_batches(problem, plan) == ()
    swapped = replace(
        plan,
        batches=tuple(
            replace(batch, picker=0, begins=1000 * -i, ends=1000 * -i)
            for i, batch in enumerate(plan.batches)
        ),
    )
    assert Rule.URGENT_FIRST in {v.rule for v in check_batches(problem, swapped)}


@settings(max_examples=15)
@given(st.integers(1, 3), st.integers(2, 4), st.randoms())
def test_plans_are_on_time_when_first_due_first_served_is(
    pickers: int, capacity: int, random: Random
) -> None:
    dated = tuple(
        replace(order, due=random.choice([None, random.randint(100, 900)]))
        for order in orders(random, 9)
    )
    problem = BatchProblem(FLOOR, DOOR, capacity, dated, pickers=pickers, times=Times(9, 1, 2))

    found = batches(problem, Stopping(steps=15))

    assert check_batches(problem, found.plan) == ()
    assert len(found.plan.late) <= len(batches_first_come(problem).plan.late)


@pytest.mark.parametrize(
    ("crosses", "first_due", "pinned"),
    [
        ((0, 40), None, "187b2a5d11667be1"),
        ((0, 40), 900, "611f73d9996e7d8b"),
        ((0, 20, 40), None, "ef09b4448e7d78c8"),
        ((0, 20, 40), 900, "dea3fe31f3c3deb2"),
    ],
)
def test_compiled_or_not_the_same_plan_is_found(
    crosses: tuple[int, ...], first_due: int | None, pinned: str
) -> None:
    """Pin plans: the tests run in both forms. A change of the search changes them: pin anew."""
    random = a_random(6)
    some = tuple(
        replace(order, due=first_due and first_due + 90 * (at // 4))
        for at, order in enumerate(orders(random, 18))
    )
    problem = BatchProblem(Floor((0, 10, 20), crosses), DOOR, 4, some, pickers=2)

    found = batches(problem, Stopping(steps=30), seed=7)

    told = repr((found.plan, found.bound)).encode()
    assert sha256(told).hexdigest()[:16] == pinned


def test_on_a_floor_with_rules_the_last_plan_is_walked_as_well_as_time_allows() -> None:
    problem = replace(problem_of(6), floor=Floor((0, 10, 20), (0, 40), one_way=(OneWay(1),)))
    told: list[Result[Batches]] = []

    at_leisure = batches(problem, Stopping(steps=8), better=told.append)
    in_haste = batches(problem, Stopping(cancelled=lambda: True))

    assert check_batches(problem, at_leisure.plan) == ()
    assert check_batches(problem, in_haste.plan) == ()
    assert at_leisure.cost <= told[0].cost
    assert not at_leisure.proven


@pytest.mark.usefixtures("quick")
def test_on_a_floor_with_rules_dives_go_on_without_a_proof() -> None:
    problem = replace(problem_of(4), floor=Floor((0, 10, 20), (0, 40), one_way=(OneWay(1),)))

    found = batches(problem, Stopping(steps=40))

    assert check_batches(problem, found.plan) == ()
    assert not found.proven


@pytest.mark.usefixtures("quick")
def test_orders_that_fill_a_cart_go_alone() -> None:
    others = orders(a_random(5), 6)
    full = tuple(Order(f"full {at}", 3, (Stop(at, 20),)) for at in range(3))
    problem = BatchProblem(FLOOR, DOOR, 3, (*full, *others))

    plan = batches(problem, seed=3).plan

    assert check_batches(problem, plan) == ()
    assert {(one.id,) for one in full} <= {tuple(one.orders) for one in plan.batches}
