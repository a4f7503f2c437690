"""Walks against every order of the stops, on thousands of small floors."""

import pytest
from hypothesis import given, settings

from tests.planning.floors import (
    FAR,
    blocked_floors,
    open_floors,
    ruled_floors,
    scattered,
    shortest,
    shortest_of_all,
    walks,
)
from warehouse_desk.planning.check import check_scattered, check_walk
from warehouse_desk.planning.floor import Stop
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.routing import ScatteredProblem, WalkProblem, scattered_walk, walk
from warehouse_desk.planning.routing.by_table import walk_by_network
from warehouse_desk.planning.stop import UNTIL_DONE

pytestmark = pytest.mark.bench


@settings(max_examples=1500)
@given(walks(open_floors()))
def test_a_walk_on_an_open_floor_is_a_shortest_one(problem: WalkProblem) -> None:
    result = walk(problem)

    assert result.proven
    assert result.cost == shortest(problem)
    assert check_walk(problem, result.plan) == ()


@settings(max_examples=60)
@given(walks(open_floors(aisles=3, crosses=7), stops=4))
def test_a_walk_across_many_blocks_is_a_shortest_one(problem: WalkProblem) -> None:
    result = walk(problem)

    assert result.cost == shortest(problem)
    assert check_walk(problem, result.plan) == ()


@settings(max_examples=1500)
@given(walks(blocked_floors()))
def test_a_walk_around_blocked_stretches_is_a_proven_shortest_one(problem: WalkProblem) -> None:
    best = shortest(problem)

    if best >= FAR:
        with pytest.raises(Impossible):
            walk(problem)
        return
    result = walk(problem)
    assert result.proven
    assert result.cost == best
    assert check_walk(problem, result.plan) == ()


@settings(max_examples=300)
@given(scattered(open_floors(aisles=3, crosses=3)))
def test_stocks_and_walk_are_chosen_for_a_shortest_walk(problem: ScatteredProblem) -> None:
    result = scattered_walk(problem)

    best = shortest_of_all(problem)
    assert result.proven or isinstance(problem.start, Stop)
    assert result.cost == best if result.proven else (result.bound or 0) <= best <= result.cost
    assert check_scattered(problem, result.plan) == ()


@settings(max_examples=200)
@given(scattered(blocked_floors(aisles=3, crosses=3)))
def test_stocks_behind_a_blocked_stretch_are_left_there(problem: ScatteredProblem) -> None:
    best = shortest_of_all(problem)

    if best >= FAR:
        with pytest.raises(Impossible):
            scattered_walk(problem)
        return
    result = scattered_walk(problem)
    assert result.cost == best if result.proven else (result.bound or 0) <= best <= result.cost
    assert check_scattered(problem, result.plan) == ()


@settings(max_examples=500)
@given(walks(ruled_floors()))
def test_a_walk_with_one_way_and_blocked_aisles_is_a_shortest_one(problem: WalkProblem) -> None:
    best = shortest(problem)

    if best >= FAR:
        with pytest.raises(Impossible):
            walk(problem)
        return
    result = walk(problem)
    assert result.cost == best
    assert check_walk(problem, result.plan) == ()


@settings(max_examples=100)
@given(walks(open_floors(aisles=4, crosses=3), stops=30))
def test_distances_never_beat_the_exact_walk_and_are_walkable(problem: WalkProblem) -> None:
    exact = walk(problem)
    by_distances = walk_by_network(problem, UNTIL_DONE.watch(20), 1)

    assert exact.cost <= by_distances.cost <= 1.1 * float(exact.cost)
    assert by_distances.bound is not None
    assert by_distances.bound <= exact.cost
    assert check_walk(problem, by_distances.plan) == ()
