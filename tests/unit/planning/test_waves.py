"""Waves: which orders together, from which aisles."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from itertools import chain, combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.check import check_wave
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping, never
from warehouse_desk.planning.waves import Wave, WaveProblem, choose, wave
from warehouse_desk.planning.waves.exact import better_wave
from warehouse_desk.planning.waves.problem import Pieces, total
from warehouse_desk.planning.waves.tables import tables


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


def made_up(seed: int, orders: int = 20, aisles: int = 8, items: int = 12) -> WaveProblem:
    random = Random(seed)

    def pieces(most: int, count: int) -> Pieces:
        return {str(random.randrange(items)): random.randint(1, count) for _ in range(most)}

    return WaveProblem(
        tuple(pieces(random.randint(1, 4), 2) for _ in range(orders)),
        tuple(pieces(6, 5) for _ in range(aisles)),
        4,
        20,
    )


@pytest.fixture
def _no_proofs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the search do it alone, as for a large problem."""
    monkeypatch.setattr(choose, "is_small", lambda _: False)


@pytest.mark.usefixtures("_no_proofs")
def test_the_same_seed_and_steps_give_the_same_wave() -> None:
    problem, stopping = made_up(1), Stopping(steps=20)

    first, second = wave(problem, stopping, seed=5), wave(problem, stopping, seed=5)

    assert first.plan == second.plan


@pytest.mark.usefixtures("_no_proofs")
def test_both_forms_of_the_search_make_the_same_waves() -> None:
    plans = [wave(made_up(i), Stopping(steps=30), seed=i).plan for i in range(4)]

    assert sha256(repr(plans).encode()).hexdigest()[:16] == "5cdb31fddac7504b"


@pytest.mark.usefixtures("_no_proofs")
def test_a_number_of_aisles_is_searched_though_its_first_wave_leaves_one_idle() -> None:
    aisles = ({"a": 6}, {"b": 5}, {"a": 3, "b": 2}, {"a": 3, "b": 3})
    problem = WaveProblem(({"a": 6, "b": 5}, {"a": 6}), aisles, 7, 11)

    assert wave(problem, Stopping(steps=60)).cost == best_value(problem)


@pytest.mark.usefixtures("_no_proofs")
def test_a_number_of_aisles_is_searched_though_its_first_wave_is_empty() -> None:
    orders = ({"d": 3, "b": 3}, {"d": 3, "c": 1})
    aisles = ({"d": 2, "b": 3, "c": 4}, {"b": 4}, {"d": 4, "b": 4})

    result = wave(WaveProblem(orders, aisles, 2, 12), Stopping(steps=60))

    assert result.plan == Wave(orders=(0,), aisles=(2,), units=6)


@pytest.mark.usefixtures("_no_proofs")
@pytest.mark.parametrize("seed", range(4))
def test_a_search_without_proofs_keeps_the_rules_and_stays_near_the_best(seed: int) -> None:
    problem = made_up(seed)

    found = wave(problem, Stopping(steps=60), seed=seed)

    assert check_wave(problem, found.plan) == ()
    assert found.bound is not None
    assert found.cost <= found.bound
    assert found.plan.value >= Fraction(4, 5) * best_by_programme(problem)


def best_by_programme(problem: WaveProblem) -> Fraction:
    """Climb from price to price until no wave is worth more."""
    laid, value = tables(problem), Fraction(0)
    while (found := better_wave(laid, problem.least, value, 10_000, never))[0]:
        aisles, orders = found[0]
        value = Fraction(sum(laid.units[i] for i in orders), len(aisles))
    return value


@pytest.mark.usefixtures("_no_proofs")
def test_a_search_goes_on_with_fewer_and_fewer_numbers_of_aisles() -> None:
    heard: list[Fraction | int] = []

    result = wave(made_up(7), Stopping(steps=400), better=lambda one: heard.append(one.cost))

    assert heard == sorted(heard)
    assert heard[-1] == result.cost


@pytest.mark.usefixtures("_no_proofs")
def test_an_order_that_is_forced_in_drops_others_when_the_wave_is_full() -> None:
    orders = ({"a": 4}, {"a": 4}, {"a": 3}, {"a": 3})
    problem = WaveProblem(orders, ({"a": 14}, {"a": 14}), 1, 10)

    assert wave(problem, Stopping(steps=20)).plan.units == 10


@pytest.mark.usefixtures("_no_proofs")
def test_many_numbers_of_aisles_are_halved() -> None:
    problem = replace(made_up(5, 20, 12), most=1_000)

    result = wave(problem, Stopping(steps=300))

    assert check_wave(problem, result.plan) == ()
    assert result.plan.value >= Fraction(4, 5) * best_by_programme(problem)


@pytest.mark.usefixtures("_no_proofs")
def test_a_wave_of_all_orders_is_not_searched_for_more() -> None:
    aisles = ({"mug": 2}, {"lamp": 2}, {"mug": 2, "lamp": 1})
    problem = WaveProblem(({"mug": 2}, {"lamp": 2}), aisles, 1, 10)

    result = wave(problem, Stopping(steps=40))

    assert result.plan.value == 2
    assert not result.proven


@pytest.mark.parametrize("seed", range(4))
def test_small_problems_are_solved_and_proven(seed: int) -> None:
    problem = made_up(seed)

    result = wave(problem)

    assert result.proven
    assert result.cost == result.bound == best_by_programme(problem)


def test_a_proof_finds_the_wave_that_the_search_misses() -> None:
    orders = ({"b": 1, "c": 3}, {"d": 1}, {"b": 2}, {"b": 2, "c": 3})
    aisles = ({"b": 2}, {"d": 2, "c": 2}, {"b": 2, "c": 1}, {"c": 4}, {"c": 3, "b": 4})
    problem = WaveProblem(orders, aisles, 8, 12)

    result = wave(problem)

    assert result.proven
    assert result.cost == best_value(problem)


@pytest.mark.usefixtures("_no_proofs")
def test_no_wave_is_said_when_the_least_is_far_out_of_reach() -> None:
    orders = ({"mug": 5, "rare": 1},) * 6

    with pytest.raises(Impossible) as no:
        wave(WaveProblem(orders, ({"mug": 30, "rare": 1},), 20, 50))

    assert no.value.cause is Cause.NO_WAVE


@pytest.mark.usefixtures("_no_proofs")
def test_orders_in_the_way_are_dropped_for_better_ones_up_to_the_most() -> None:
    orders = ({"a": 5}, {"b": 4}, {"a": 3, "b": 3}, {"a": 1}, {"b": 1}, {"a": 2, "b": 1})
    problem = WaveProblem(orders, ({"a": 6}, {"b": 5}, {"a": 2, "b": 2}), 1, 10)

    result = wave(problem, Stopping(steps=60))

    assert result.cost == best_value(problem)


@pytest.mark.usefixtures("_no_proofs")
def test_a_cancelled_search_gives_its_best_wave() -> None:
    asked = iter([False] * 30)

    result = wave(made_up(2), Stopping(steps=10**6, cancelled=lambda: next(asked, True)))

    assert check_wave(made_up(2), result.plan) == ()


def test_a_proof_that_is_stopped_proves_nothing() -> None:
    laid = tables(made_up(3, 60, 30, 60))

    _, proven = better_wave(laid, 4, Fraction(0), 10_000, lambda: True)

    assert not proven


def test_numbers_of_items_that_nobody_can_count_are_refused() -> None:
    with pytest.raises(Impossible) as no:
        wave(WaveProblem(({"mug": 2**40},), ({"mug": 2**40},), 1, 2**41))

    assert no.value.cause is Cause.BAD_PROBLEM


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
