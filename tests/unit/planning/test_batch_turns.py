"""Who walks which batch when: nobody is late where that can be helped."""

from itertools import permutations, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.partitions import partitions
from warehouse_desk.planning.batching import BatchProblem, Order, Times, batches, exact
from warehouse_desk.planning.batching.loads import NEVER
from warehouse_desk.planning.batching.schedule import Load, Turn, schedule
from warehouse_desk.planning.batching.team import Team
from warehouse_desk.planning.check import check_batches
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

FLOOR = Floor((0, 10, 20), (0, 40))
DOOR = Door(0, 0)


def loads(*times_and_dues: tuple[int, int]) -> list[Load]:
    return [Load((i,), time, due) for i, (time, due) in enumerate(times_and_dues)]


def late(turns: list[Turn]) -> list[int]:
    return [turn.load.time for turn in turns if turn.ends > turn.load.due]


def can_be_on_time(found: list[Load], pickers: int) -> bool:
    """Try every order of the batches, and every picker for each."""
    for row in permutations(found):
        for chosen in product(range(pickers), repeat=len(row)):
            free = [0] * pickers
            for each, picker in zip(row, chosen, strict=True):
                free[picker] += each.time
                if free[picker] > each.due:
                    break
            else:
                return True
    return False


def dated(random: Random, count: int, latest: int) -> tuple[Order, ...]:
    return tuple(
        Order(
            str(i),
            1,
            (Stop(random.randrange(3), random.randrange(1, 40)),),
            random.choice([None, random.randint(60, latest)]),
        )
        for i in range(count)
    )


def test_of_batches_due_at_once_the_longest_begins_first() -> None:
    turns = schedule(loads((16, 36), (17, 36), (21, 36)), 2)

    assert [(turn.load.time, turn.picker) for turn in turns] == [(21, 0), (17, 1), (16, 1)]
    assert late(turns) == []


def test_pickers_are_changed_about_until_nobody_is_late() -> None:
    turns = schedule(loads((3, 6), (3, 6), (2, 6), (2, 6), (2, 6)), 2)

    assert late(turns) == []
    assert [turn.begins for turn in turns] == sorted(turn.begins for turn in turns)


def test_who_must_be_late_waits_for_whoever_is_free_first() -> None:
    turns = schedule(loads((3, 2), (1, 9), (4, NEVER)), 2)

    assert late(turns) == [3]
    assert [turn.begins for turn in turns] == [0, 0, 1]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 9), st.integers(4, 20)), min_size=1, max_size=4),
    st.integers(1, 3),
)
def test_batches_are_on_time_whenever_they_can_be(
    found: list[tuple[int, int]], pickers: int
) -> None:
    turns = schedule(loads(*found), pickers)

    assert (not late(turns)) == can_be_on_time(loads(*found), pickers)


@settings(max_examples=25)
@given(st.integers(1, 5), st.integers(1, 3), st.integers(1, 2), st.randoms())
def test_no_order_of_a_few_is_late_where_any_plan_is_on_time(
    count: int, capacity: int, pickers: int, random: Random
) -> None:
    orders = dated(random, count, 260)
    problem = BatchProblem(FLOOR, DOOR, capacity, orders, pickers=pickers, times=Times(5))
    team = Team(problem)

    found = batches(problem)

    costs = []
    for groups in partitions(list(range(count))):
        times = [5 + team.length(group) for group in groups]
        dues = [min(orders[i].due or NEVER for i in group) for group in groups]
        fits = all(len(group) <= capacity for group in groups)
        if fits and not late(schedule(loads(*zip(times, dues, strict=True)), pickers)):
            costs.append(sum(times))
    assert check_batches(problem, found.plan) == ()
    assert (not found.plan.late) == bool(costs)
    if costs:
        assert sum(batch.ends - batch.begins for batch in found.plan.batches) == min(costs)


def test_the_search_too_is_on_time_where_pickers_must_be_changed_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exact, "MOST_ORDERS", 0)
    depths = (15, 15, 10, 10, 10)
    orders = tuple(Order(str(i), 1, (Stop(0, y),), 60) for i, y in enumerate(depths))

    found = batches(BatchProblem(FLOOR, DOOR, 1, orders, pickers=2), Stopping(steps=20))

    assert found.plan.late == ()


def test_orders_with_priorities_begin_first_even_where_others_are_late_for_it() -> None:
    orders = tuple(Order(str(i), 1, (Stop(0, 10 + i),), 21, priority=int(i == 2)) for i in range(3))
    problem = BatchProblem(FLOOR, DOOR, 1, orders)

    found = batches(problem)

    assert found.plan.batches[0].orders == ("2",)
    assert check_batches(problem, found.plan) == ()


def test_a_search_for_plans_on_time_may_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = BatchProblem(FLOOR, DOOR, 2, dated(Random(5), 6, 400))
    assert exact.cheapest(Team(problem), UNTIL_DONE.watch()) is not None

    monkeypatch.setattr(exact, "MOST_TRIED", 1)

    assert exact.cheapest(Team(problem), UNTIL_DONE.watch()) is None
