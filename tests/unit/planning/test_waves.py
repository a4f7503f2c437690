"""Waves: which orders together, from which aisles."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.check import check_wave
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.waves import Wave, WaveProblem, wave
from warehouse_desk.planning.waves.problem import Pieces, total


def subsets(count: int) -> Iterable[tuple[int, ...]]:
    return chain.from_iterable(combinations(range(count), n) for n in range(1, count + 1))


def best_value(problem: WaveProblem) -> Fraction:
    best = Fraction(0)
    for aisles in subsets(len(problem.aisles)):
        stock = total(problem.aisles[i] for i in aisles)
        for orders in subsets(len(problem.orders)):
            wanted = total(problem.orders[i] for i in orders)
            held = all(stock.get(item, 0) >= count for item, count in wanted.items())
            if held and problem.least <= sum(wanted.values()) <= problem.most:
                best = max(best, Fraction(sum(wanted.values()), len(aisles)))
    return best


def wave_or_none(problem: WaveProblem) -> Result[Wave] | None:
    try:
        return wave(problem, Stopping(steps=30))
    except Impossible:
        return None


pieces = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3), min_size=1, max_size=2)


@given(st.lists(pieces, min_size=1, max_size=4), st.lists(pieces, min_size=1, max_size=4))
def test_a_wave_keeps_its_rules_and_never_claims_more_than_the_best(
    orders: list[Pieces], aisles: list[Pieces]
) -> None:
    problem = WaveProblem(tuple(orders), tuple(aisles), 1, 6)
    best = best_value(problem)

    result = wave_or_none(problem)

    if result is None:
        return
    assert check_wave(problem, result.plan) == ()
    assert result.bound is not None
    assert result.cost <= best <= result.bound
    assert not result.proven or result.cost == best


def test_one_rich_aisle_beats_two_poor_ones() -> None:
    problem = WaveProblem(
        orders=({"mug": 2}, {"lamp": 2}, {"bag": 1}),
        aisles=({"mug": 2}, {"lamp": 2}, {"mug": 2, "lamp": 2}, {"bag": 1}),
        least=1,
        most=10,
    )

    result = wave(problem)

    assert result.plan == Wave(orders=(0, 1), aisles=(2,), units=4)
    assert result.plan.value == result.cost == 4


def test_an_aisle_that_is_not_needed_is_left_out() -> None:
    aisles = ({"mug": 3, "bag": 3}, {"mug": 5}, {"bag": 5})
    problem = WaveProblem(({"mug": 5, "bag": 5},), aisles, 1, 10)

    assert wave(problem, Stopping(steps=0)).plan.aisles == (1, 2)


def test_the_most_is_never_passed_and_leaves_out_orders() -> None:
    problem = WaveProblem(({"mug": 2}, {"mug": 2}), ({"mug": 9},), 1, 3)

    result = wave(problem)

    assert result.plan.units == 2
    assert result.proven is False


def test_the_same_seed_gives_the_same_wave() -> None:
    orders = tuple({str((i * 7 + j) % 13): 1 + i % 2 for j in range(3)} for i in range(12))
    aisles = tuple({str((i * 5 + j) % 13): 2 for j in range(4)} for i in range(8))
    problem = WaveProblem(orders, aisles, 4, 20)

    assert wave(problem, seed=5).plan == wave(problem, seed=5).plan


def test_a_search_without_time_still_gives_a_wave() -> None:
    problem = WaveProblem(({"mug": 1}, {"lamp": 1}), ({"mug": 1}, {"lamp": 1}), 1, 2)

    result = wave(problem, Stopping(seconds=0.0))

    assert check_wave(problem, result.plan) == ()


def test_no_wave_is_said_when_the_least_cannot_be_reached() -> None:
    with pytest.raises(Impossible) as no:
        wave(WaveProblem(({"mug": 1},), ({"mug": 1},), 2, 5))

    assert no.value.cause is Cause.NO_WAVE


@pytest.mark.parametrize(("least", "most"), [(3, 2), (-1, 2)])
def test_limits_that_mean_nothing_are_refused(least: int, most: int) -> None:
    with pytest.raises(Impossible):
        WaveProblem((), (), least, most)


def test_pieces_below_nothing_are_refused() -> None:
    with pytest.raises(Impossible):
        WaveProblem(({"mug": -1},), (), 0, 2)


def test_a_wave_without_aisles_is_worth_nothing() -> None:
    assert Wave((), (), 0).value == 0
