"""Scattered storage: which stocks are taken, and the walk to them."""

from itertools import count

import pytest

from warehouse_desk.planning.check import Rule, check_scattered
from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import (
    ScatteredProblem,
    ScatteredWalk,
    Stock,
    Take,
    Walk,
    fetching,
    scattered,
    scattered_walk,
)
from warehouse_desk.planning.routing.tables import tables
from warehouse_desk.planning.stop import Stopping

FLOOR = Floor((0, 10, 20), (0, 30, 60))
DOOR = Door(0, 0)


def scattered_over(aisles: int, products: int, places: int) -> ScatteredProblem:
    floor = Floor(tuple(range(0, 10 * aisles, 10)), (0, 100))
    stocks = tuple(
        Stock(
            product,
            Stop((7 * product + 11 * place) % aisles, 1 + (13 * product + 29 * place) % 98),
            1,
        )
        for product in range(products)
        for place in range(places)
    )
    return ScatteredProblem(floor, DOOR, (2,) * products, stocks)


def test_the_nearer_of_two_stocks_is_taken() -> None:
    stocks = (Stock(0, Stop(2, 50), 5), Stock(0, Stop(0, 10), 5))

    result = scattered_walk(ScatteredProblem(FLOOR, DOOR, (3,), stocks))

    assert result.plan.takes == (Take(1, 3),)
    assert (result.cost, result.proven) == (20, True)


def test_a_farther_stock_is_taken_where_the_walk_goes_anyway() -> None:
    stocks = (Stock(0, Stop(2, 20), 1), Stock(1, Stop(1, 10), 1), Stock(1, Stop(2, 15), 1))

    result = scattered_walk(ScatteredProblem(FLOOR, DOOR, (1, 1), stocks))

    assert {take.stock for take in result.plan.takes} == {0, 2}
    assert result.cost == 2 * (20 + 20)


def test_what_expires_first_is_taken_however_far_it_lies() -> None:
    stocks = (Stock(0, Stop(2, 50), 2, expires=1), Stock(0, Stop(0, 10), 9, expires=2))

    plan = scattered_walk(ScatteredProblem(FLOOR, DOOR, (3,), stocks)).plan

    assert set(plan.takes) == {Take(0, 2), Take(1, 1)}


def test_stocks_of_the_same_date_are_chosen_freely_and_later_ones_stay() -> None:
    stocks = (
        Stock(0, Stop(2, 50), 5, expires=1),
        Stock(0, Stop(1, 10), 5, expires=1),
        Stock(0, Stop(0, 5), 5),
    )

    plan = scattered_walk(ScatteredProblem(FLOOR, DOOR, (4,), stocks)).plan

    assert plan.takes == (Take(1, 4),)


@pytest.mark.parametrize(
    ("emptying", "takes"), [(False, {Take(1, 4)}), (True, {Take(0, 2), Take(1, 2)})]
)
def test_small_stocks_on_the_way_are_emptied_on_wish(emptying: bool, takes: set[Take]) -> None:
    stocks = (Stock(0, Stop(0, 10), 2), Stock(0, Stop(0, 20), 9), Stock(1, Stop(0, 30), 1))

    problem = ScatteredProblem(FLOOR, DOOR, (4, 1), stocks, emptying=emptying)
    result = scattered_walk(problem)

    assert set(result.plan.takes) == {*takes, Take(2, 1)}
    assert result.cost == 60
    assert check_scattered(problem, result.plan) == ()


def test_nothing_wanted_is_no_walk() -> None:
    result = scattered_walk(ScatteredProblem(FLOOR, DOOR, (0,), (Stock(0, Stop(1, 10), 2),)))

    assert (result.plan.takes, result.cost, result.proven) == ((), 0, True)


def test_a_stock_on_a_single_cross_aisle_is_reached() -> None:
    stocks = (Stock(0, Stop(1, 0), 1), Stock(0, Stop(2, 0), 1))

    result = scattered_walk(ScatteredProblem(Floor((0, 10, 20), (0,)), DOOR, (1,), stocks))

    assert (result.cost, result.proven) == (20, True)


def test_a_walk_among_many_stocks_is_the_same_again_and_keeps_the_rules(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (("PRICED_ROOM", 20), ("MORE_ROOM", 9), ("CHANGES", 5)):
        monkeypatch.setattr(scattered, name, value)
    problem = scattered_over(aisles=12, products=14, places=6)

    first, again = (scattered_walk(problem, Stopping(steps=4), seed=5) for _ in range(2))

    assert (first.plan, first.bound) == (again.plan, again.bound)
    assert first.bound is not None
    assert first.bound <= first.cost
    assert check_scattered(problem, first.plan) == ()


def test_a_search_in_vain_gets_more_room_and_then_a_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scattered, "CHANGES", 3)
    problem = scattered_over(aisles=6, products=11, places=4)

    result = scattered_walk(problem, Stopping(steps=60))

    assert result.bound is not None
    assert result.bound <= result.cost
    assert check_scattered(problem, result.plan) == ()


def test_more_room_finds_what_little_room_did_not(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = scattered_over(aisles=6, products=8, places=4)
    for name, value in (("FIRST_ROOM", 1), ("PRICED_ROOM", 1), ("CHANGES", 0)):
        monkeypatch.setattr(scattered, name, value)
    little = scattered_walk(problem, Stopping(steps=0))

    result = scattered_walk(problem, Stopping(steps=4))

    assert result.cost < little.cost
    assert check_scattered(problem, result.plan) == ()


def test_changes_at_random_find_what_little_room_did_not(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = scattered_over(aisles=6, products=8, places=4)
    for name, value in (("FIRST_ROOM", 1), ("PRICED_ROOM", 1), ("MORE_ROOM", 1), ("CHANGES", 20)):
        monkeypatch.setattr(scattered, name, value)
    little = scattered_walk(problem, Stopping(steps=0))

    result = scattered_walk(problem, Stopping(steps=4))

    assert result.cost < little.cost
    assert check_scattered(problem, result.plan) == ()


def test_a_walk_ends_in_an_earlier_aisle_once_nothing_is_fetched_beyond(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (("FIRST_ROOM", 1), ("PRICED_ROOM", 1), ("MORE_ROOM", 1), ("CHANGES", 20)):
        monkeypatch.setattr(scattered, name, value)
    floor = Floor((0, 10, 20, 30), (0, 30))
    stocks = [Stock(one, Stop(3, 5 + one), 2) for one in range(4)]
    stocks += [Stock(one, Stop(0, 25 - one), 1 + one % 2) for one in range(4)]
    problem = ScatteredProblem(floor, DOOR, (2,) * 4, tuple(stocks))

    result = scattered_walk(problem, Stopping(steps=6))

    assert result.cost == 2 * (30 + 8)
    assert check_scattered(problem, result.plan) == ()


def test_products_that_may_be_left_in_many_numbers_are_fetched_with_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (("FIRST_ROOM", 1), ("PRICED_ROOM", 1), ("CHANGES", 10)):
        monkeypatch.setattr(scattered, name, value)
    stocks = tuple(
        Stock(product, Stop((3 * product + place) % 5, 3 + 7 * place), 2**place)
        for product in range(3)
        for place in range(6)
    )
    floor = Floor((0, 10, 20, 30, 40), (0, 25, 50))
    problem = ScatteredProblem(floor, DOOR, (37, 40, 2), stocks)

    result = scattered_walk(problem, Stopping(steps=2))

    assert check_scattered(problem, result.plan) == ()


def test_many_pieces_are_counted_by_the_dozen_for_the_bound_alone() -> None:
    stocks = tuple(
        Stock(product, Stop(place, 10 + product), 300 + 7 * product)
        for product in range(3)
        for place in range(3)
    )
    problem = ScatteredProblem(FLOOR, DOOR, (500, 700, 301), stocks)

    result = scattered_walk(problem)

    assert result.proven
    assert check_scattered(problem, result.plan) == ()


def test_more_products_than_fit_one_word_are_all_fetched() -> None:
    stocks = tuple(Stock(one, Stop(one % 3, 1 + one), 2) for one in range(40) for _ in range(2))
    problem = ScatteredProblem(FLOOR, DOOR, (3,) * 40, stocks)

    result = scattered_walk(problem, Stopping(steps=1))

    assert result.proven
    assert check_scattered(problem, result.plan) == ()


def test_stocks_that_cannot_be_reached_are_named() -> None:
    floor = Floor((0, 10), (0, 30), blocked=(Blocked(1, 5, 10), Blocked(1, 20, 25)))
    stocks = (Stock(0, Stop(1, 12), 1), Stock(0, Stop(1, 15), 1))

    with pytest.raises(Impossible) as no:
        scattered_walk(ScatteredProblem(floor, DOOR, (1,), stocks))

    assert no.value.facts == {"products": [0]}


def test_stocks_are_found_among_many_that_cannot_be_reached() -> None:
    floor = Floor((0, 10, 20, 30), (0, 30), blocked=(Blocked(3, 5, 6), Blocked(3, 24, 25)))
    stocks = [Stock(one, Stop(3, 7 + one), 1) for one in range(9)]
    stocks += [Stock(one, Stop(one % 3, 1 + 3 * one), 1) for one in range(9)]

    result = scattered_walk(ScatteredProblem(floor, DOOR, (1,) * 9, tuple(stocks)))

    assert {take.stock for take in result.plan.takes} == set(range(9, 18))


def test_a_walk_that_may_stay_inside_an_aisle_claims_no_more_than_is_known() -> None:
    tables.cache_clear()
    stocks = (Stock(0, Stop(1, 28), 1), Stock(0, Stop(1, 2), 1), Stock(0, Stop(2, 45), 2))
    problem = ScatteredProblem(FLOOR, Stop(1, 15), (2,), stocks, end=Stop(1, 20))

    result = scattered_walk(problem)

    assert (result.cost, result.bound, result.proven) == (13 + 26 + 8, 5, False)
    assert check_scattered(problem, result.plan) == ()


def test_a_cancelled_search_still_takes_all_that_is_wanted() -> None:
    problem = scattered_over(aisles=12, products=14, places=6)

    result = scattered_walk(problem, Stopping(cancelled=lambda: True))

    assert (result.proven, result.bound) == (False, None)
    assert check_scattered(problem, result.plan) == ()


def test_a_search_that_changes_stocks_ends_when_it_is_cancelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (("FIRST_ROOM", 1), ("PRICED_ROOM", 1), ("CHANGES", 10**9)):
        monkeypatch.setattr(scattered, name, value)
    monkeypatch.setattr(fetching, "ROUNDS", 0)
    problem = scattered_over(aisles=6, products=8, places=4)
    looks = count()

    result = scattered_walk(problem, Stopping(cancelled=lambda: next(looks) > 60))

    assert not result.proven
    assert check_scattered(problem, result.plan) == ()


def test_on_a_floor_with_one_way_aisles_stocks_are_taken_without_a_bound() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0),))
    stocks = (Stock(0, Stop(0, 10), 1), Stock(0, Stop(1, 10), 1))
    problem = ScatteredProblem(floor, DOOR, (1,), stocks)

    result = scattered_walk(problem)

    assert (result.proven, result.bound) == (False, None)
    assert check_scattered(problem, result.plan) == ()


@pytest.mark.parametrize(
    ("wanted", "stocks", "cause"),
    [
        ((3,), (Stock(0, Stop(0, 10), 2),), Cause.NOT_ENOUGH),
        ((1,), (Stock(1, Stop(0, 10), 2),), Cause.BAD_PROBLEM),
        ((1,), (Stock(0, Stop(0, 10), 0),), Cause.BAD_PROBLEM),
        ((-1,), (), Cause.BAD_PROBLEM),
        ((2**30,), (Stock(0, Stop(0, 10), 2**30),), Cause.BAD_PROBLEM),
        ((1,), (Stock(0, Stop(0, 99), 2),), Cause.OFF_THE_FLOOR),
    ],
)
def test_what_cannot_be_fetched_is_refused(
    wanted: tuple[int, ...], stocks: tuple[Stock, ...], cause: Cause
) -> None:
    with pytest.raises(Impossible) as no:
        ScatteredProblem(FLOOR, DOOR, wanted, stocks)

    assert no.value.cause is cause


def test_a_floor_too_large_to_be_measured_is_refused() -> None:
    stocks = (Stock(0, Stop(0, 5), 1), Stock(0, Stop(1, 5), 1))

    with pytest.raises(Impossible) as no:
        ScatteredProblem(Floor((0, 10**18), (0, 10**18)), DOOR, (1,), stocks)

    assert no.value.cause is Cause.BAD_FLOOR


def test_as_many_pieces_as_can_be_counted_are_fetched() -> None:
    most = 2**30 - 1
    stocks = (Stock(0, Stop(0, 5), most - 1), Stock(0, Stop(1, 5), 10**18), Stock(0, Stop(0, 9), 1))
    problem = ScatteredProblem(FLOOR, DOOR, (most,), stocks)

    result = scattered_walk(problem)

    assert (result.cost, result.proven) == (18, True)
    assert check_scattered(problem, result.plan) == ()


def test_one_way_aisles_that_contradict_each_other_put_stocks_out_of_reach() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0, up=True), OneWay(0, up=False)))
    stocks = (Stock(0, Stop(0, 5), 1),)

    with pytest.raises(Impossible) as no:
        scattered_walk(ScatteredProblem(floor, DOOR, (1,), stocks))

    assert no.value.cause is Cause.OUT_OF_REACH


def test_the_rules_of_taking_are_judged() -> None:
    stocks = (Stock(0, Stop(0, 10), 2, expires=1), Stock(0, Stop(0, 10), 2, expires=2))
    walk = Walk((0,), 20, ((0, 0), (0, 10), (0, 0)))
    plan = ScatteredWalk((Take(1, 3),), walk)

    found = check_scattered(ScatteredProblem(FLOOR, DOOR, (2,), stocks), plan)

    assert [one.rule for one in found] == [
        Rule.TAKEN_AS_WANTED,
        Rule.WHAT_IS_THERE,
        Rule.FIRST_EXPIRED_FIRST,
    ]
