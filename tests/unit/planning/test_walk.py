"""Walks: the order of stops, the way, and what is proven."""

from itertools import pairwise

import pytest

from warehouse_desk.planning.check import check_walk
from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import TableProblem, WalkProblem, is_exact, walk
from warehouse_desk.planning.routing.tables import tables
from warehouse_desk.planning.stop import Stopping

FLOOR = Floor((0, 10, 20), (0, 30, 60))
DOOR = Door(0, 0)


def test_a_walk_without_stops_stays_where_it_is() -> None:
    result = walk(WalkProblem(FLOOR, DOOR, ()))

    assert (result.plan.order, result.plan.length, result.plan.path) == ((), 0, ((0, 0),))
    assert result.proven


def test_a_walk_goes_from_the_start_to_another_end() -> None:
    result = walk(WalkProblem(FLOOR, DOOR, (Stop(1, 40),), end=Door(20, 2)))

    assert result.plan.path[0] == (0, 0)
    assert result.plan.path[-1] == (20, 60)
    assert result.cost == result.bound == 80


def test_a_stop_asked_for_twice_is_visited_once_and_both_tasks_keep_their_place() -> None:
    problem = WalkProblem(FLOOR, DOOR, (Stop(0, 9), Stop(0, 4), Stop(0, 9)))

    plan = walk(problem).plan

    assert sorted(plan.order) == [0, 1]
    assert plan.length == 18
    assert sorted(problem.whole(plan.order)) == [0, 1, 2]
    assert problem.whole((1, 0)) == (1, 0, 2)


def test_a_stop_on_a_crossing_is_visited() -> None:
    problem = WalkProblem(FLOOR, DOOR, (Stop(2, 30), Stop(1, 0)))

    result = walk(problem)

    assert result.cost == 100
    assert check_walk(problem, result.plan) == ()


def test_a_door_between_two_aisles_is_a_start_like_any_other() -> None:
    problem = WalkProblem(FLOOR, Door(4, 1), (Stop(0, 20), Stop(1, 35)))

    result = walk(problem)

    assert result.cost == 2 * (10 + 10 + 5)
    assert check_walk(problem, result.plan) == ()


def test_an_aisle_that_is_the_only_way_is_walked_there_and_back() -> None:
    problem = WalkProblem(Floor((0,), (0, 30, 60)), DOOR, (Stop(0, 45),))

    result = walk(problem)

    assert result.plan.path == ((0, 0), (0, 45), (0, 0))
    assert result.cost == 90


def test_a_wide_gap_is_left_out_from_both_ends() -> None:
    stops = (Stop(1, 2), Stop(1, 28), Stop(0, 15), Stop(2, 15))
    problem = WalkProblem(Floor((0, 10, 20), (0, 30)), DOOR, stops)

    result = walk(problem)

    assert result.cost == 2 * 30 + 2 * 20 + 4 + 4
    assert check_walk(problem, result.plan) == ()


def test_a_walk_whose_time_is_up_goes_up_and_down_and_claims_nothing() -> None:
    problem = WalkProblem(FLOOR, DOOR, (Stop(1, 9), Stop(0, 4), Stop(1, 50), Stop(0, 55)))

    result = walk(problem, Stopping(seconds=0.0))

    assert result.plan.order == (1, 3, 2, 0)
    assert (result.proven, result.bound) == (False, None)
    assert check_walk(problem, result.plan) == ()


def test_a_start_inside_an_aisle_is_a_start_like_any_other() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 10), (Stop(1, 20), Stop(0, 5)), end=DOOR)

    result = walk(problem)

    assert is_exact(problem)
    assert result.proven
    assert result.cost == 10 + 20 + 10 + 5 + 5
    assert check_walk(problem, result.plan) == ()


def test_a_way_from_inside_an_aisle_needs_no_stops() -> None:
    assert walk(WalkProblem(FLOOR, Stop(1, 10), (), end=DOOR)).cost == 20


def test_a_start_on_a_crossing_may_be_named_by_its_aisle() -> None:
    assert is_exact(WalkProblem(FLOOR, Stop(1, 30), ()))


def test_too_many_cross_aisles_are_walked_by_distances() -> None:
    floor = Floor((0, 10), tuple(range(0, 90, 10)))
    problem = WalkProblem(floor, DOOR, tuple(Stop(i % 2, 5 + 7 * i) for i in range(11)))

    result = walk(problem)

    assert not is_exact(problem)
    assert result.cost == result.bound == 170
    assert check_walk(problem, result.plan) == ()


def test_more_stops_than_the_exact_programme_takes_are_walked_with_a_bound() -> None:
    floor = Floor((0, 10, 20), (0, 30, 60), one_way=(OneWay(1),))
    stops = tuple(Stop(i % 3, (7 * i) % 60) for i in range(25))
    problem = WalkProblem(floor, DOOR, stops)

    first, again = (walk(problem, Stopping(steps=20), seed=3) for _ in range(2))

    assert first.plan == again.plan
    assert first.bound is not None
    assert first.bound <= first.cost
    assert check_walk(problem, first.plan) == ()


def test_stops_that_cannot_be_reached_are_named() -> None:
    floor = Floor((0, 10), (0, 30), blocked=(Blocked(0, 5, 25),))

    with pytest.raises(Impossible) as no:
        walk(WalkProblem(floor, DOOR, (Stop(0, 3), Stop(0, 15), Stop(1, 4), Stop(0, 20))))

    assert no.value.cause is Cause.OUT_OF_REACH
    assert no.value.facts["stops"] == [1, 3]


def test_stops_that_cannot_follow_each_other_are_out_of_reach() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0), OneWay(1)))

    with pytest.raises(Impossible) as no:
        walk(WalkProblem(floor, DOOR, (Stop(0, 15), Stop(1, 15)), end=Door(0, 1)))

    assert no.value.facts["stops"] == [0, 1]


def test_no_time_at_all_is_said_where_not_even_distances_are_known() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0),))

    with pytest.raises(Impossible) as no:
        walk(WalkProblem(floor, DOOR, (Stop(0, 15),)), Stopping(seconds=0.0))

    assert no.value.cause is Cause.OUT_OF_TIME


def test_no_time_at_all_still_gives_a_walk_on_an_open_floor() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 10), (Stop(1, 20), Stop(0, 5)), end=DOOR)

    result = walk(problem, Stopping(seconds=0.0))

    assert result.plan.order == (1, 0)
    assert (result.proven, result.bound) == (False, None)
    assert check_walk(problem, result.plan) == ()


def test_a_table_of_distances_is_walked_from_its_first_row() -> None:
    table = ((0, 1, 9, 9), (9, 0, 1, 9), (9, 9, 0, 1), (1, 9, 9, 0))

    result = walk(TableProblem(table))

    assert (result.plan.order, result.cost, result.proven) == ((1, 2, 3), 4, True)


def test_a_table_without_stops_is_walked_straight() -> None:
    assert walk(TableProblem(((0, 5), (5, 0)), end=1)).cost == 5


def test_a_table_may_end_at_another_row() -> None:
    result = walk(TableProblem(((0, 5, 1), (5, 0, 1), (1, 1, 0)), end=1))

    assert (result.plan.order, result.cost) == ((2,), 2)


def test_a_large_table_gets_a_bound_and_ends_when_cancelled() -> None:
    spots = [(i * 37 % 101, i * 53 % 97) for i in range(30)]
    table = tuple(tuple(abs(a - c) + abs(b - d) for c, d in spots) for a, b in spots)

    searched = walk(TableProblem(table), Stopping(steps=50), seed=1)
    cancelled = walk(TableProblem(table), Stopping(cancelled=lambda: True))

    assert searched.cost < cancelled.cost
    assert searched.bound is not None
    assert searched.bound <= searched.cost
    assert cancelled.cost == sum(table[a][b] for a, b in pairwise((0, *cancelled.plan.order, 0)))


@pytest.mark.parametrize(
    ("table", "end"), [((), 0), (((0, 1), (1,)), 0), (((0, -1), (1, 0)), 0), (((0,),), 1)]
)
def test_what_is_no_table_is_refused(table: tuple[tuple[int, ...], ...], end: int) -> None:
    with pytest.raises(Impossible) as no:
        TableProblem(table, end)

    assert no.value.cause is Cause.BAD_PROBLEM


def test_lengths_beyond_counting_are_refused() -> None:
    with pytest.raises(Impossible) as too_wide:
        WalkProblem(Floor((0, 10**18), (0, 30)), DOOR, ())
    with pytest.raises(Impossible) as too_long:
        TableProblem(((0, 10**18), (1, 0)))

    assert too_wide.value.cause is Cause.BAD_FLOOR
    assert too_long.value.cause is Cause.BAD_PROBLEM


def test_too_many_stops_for_a_table_of_distances_are_refused() -> None:
    floor = Floor((0, 10), (0, 30_000), one_way=(OneWay(0),))

    with pytest.raises(Impossible) as no:
        walk(WalkProblem(floor, DOOR, tuple(Stop(1, y) for y in range(2_001))))

    assert no.value.facts == {"most_stops": 2_000}


def test_an_aisle_that_is_one_way_in_both_directions_is_out_of_reach() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0, up=True), OneWay(0, up=False)))

    with pytest.raises(Impossible) as no:
        walk(WalkProblem(floor, DOOR, (Stop(1, 3), Stop(0, 15))))

    assert no.value.facts["stops"] == [1]


def test_a_rack_that_ends_early_is_walked_back() -> None:
    floor = Floor((0, 10, 20), (0, 30), blocked=(Blocked(1, 20, 30),))

    result = walk(WalkProblem(floor, DOOR, (Stop(1, 18), Stop(2, 25))))

    assert result.proven
    assert result.cost == 2 * 18 + 2 * 25 + 2 * 20
    assert result.plan.path.count((10, 18)) == 1


def test_a_walk_inside_one_stretch_never_leaves_it() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 10), (Stop(1, 5), Stop(1, 28)), Stop(1, 12))

    result = walk(problem)

    assert result.plan.order == (0, 1)
    assert result.cost == 5 + 23 + 16
    assert check_walk(problem, result.plan) == ()


@pytest.mark.parametrize("crosses", [2, 3, 4, 5])
def test_tables_that_are_still_empty_give_the_same_walk(crosses: int) -> None:
    floor = Floor((0, 10, 20, 30), tuple(range(0, 20 * crosses, 20)))
    on_crossings = [Stop(aisle, y) for aisle in (1, 2, 3) for y in floor.cross_y]
    stops = (*on_crossings, Stop(0, 7), Stop(2, 13), Stop(2, 13), Stop(3, 5))
    problem = WalkProblem(floor, Door(4, 0), stops, Stop(2, 7))
    known = walk(problem)

    tables.cache_clear()
    again = walk(problem)

    assert again.plan == known.plan
    assert check_walk(problem, again.plan) == ()
