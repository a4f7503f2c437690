"""The floor, ways over it, and the network of a floor with rules."""

import pytest

from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Stop, length, turning_points
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.network import Network

FLOOR = Floor((0, 10, 20), (0, 30, 60))


@pytest.mark.parametrize(
    ("aisle_x", "cross_y"), [((), (0,)), ((0,), ()), ((0, 0), (0, 1)), ((0, 1), (5, 4))]
)
def test_lines_that_do_not_rise_make_no_floor(
    aisle_x: tuple[int, ...], cross_y: tuple[int, ...]
) -> None:
    with pytest.raises(Impossible) as no:
        Floor(aisle_x, cross_y)

    assert no.value.cause is Cause.BAD_FLOOR


def test_rules_for_aisles_that_are_not_there_are_refused_with_all_of_them() -> None:
    with pytest.raises(Impossible) as no:
        Floor((0,), (0, 9), one_way=(OneWay(1),), blocked=(Blocked(-1, 0, 1),))

    assert no.value.facts["aisles"] == [1, -1]


def test_a_blocked_stretch_without_length_is_refused() -> None:
    with pytest.raises(Impossible):
        Floor((0,), (0, 9), blocked=(Blocked(0, 4, 4),))


def test_all_places_off_the_floor_are_named_at_once() -> None:
    with pytest.raises(Impossible) as no:
        FLOOR.require([Stop(0, 5), Stop(3, 5), Stop(0, 61), Door(5, 3), Door(99, 0)])

    assert no.value.facts["places"] == [(3, 5), (0, 61), (5, 3)]


def test_a_floor_is_open_without_rules() -> None:
    assert FLOOR.is_open
    assert not Floor((0,), (0, 9), one_way=(OneWay(0),)).is_open
    assert not Floor((0,), (0, 9), blocked=(Blocked(0, 1, 2),)).is_open


@pytest.mark.parametrize(
    ("here", "there", "way"),
    [
        ((0, 5), (0, 50), [(0, 5), (0, 50)]),
        ((3, 30), (17, 30), [(3, 30), (17, 30)]),
        ((0, 5), (10, 5), [(0, 5), (0, 0), (10, 0), (10, 5)]),
        ((0, 25), (10, 40), [(0, 25), (0, 30), (10, 30), (10, 40)]),
        ((3, 0), (10, 5), [(3, 0), (10, 0), (10, 5)]),
        ((10, 5), (3, 0), [(10, 5), (10, 0), (3, 0)]),
        ((3, 0), (4, 60), [(3, 0), (0, 0), (0, 60), (4, 60)]),
    ],
)
def test_the_way_on_an_open_floor_takes_the_nearest_cross_aisle(
    here: tuple[int, int], there: tuple[int, int], way: list[tuple[int, int]]
) -> None:
    assert FLOOR.way(here, there) == way


def test_turning_points_keep_turns_and_drop_what_lies_between() -> None:
    path = [(0, 0), (0, 0), (0, 5), (0, 9), (0, 5), (0, 0), (4, 0), (8, 0)]

    assert turning_points(path) == ((0, 0), (0, 9), (0, 0), (8, 0))
    assert length(path) == 26


def test_a_one_way_aisle_is_left_at_its_far_end() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0),))

    network = Network(floor, [(0, 10)])

    assert network.way((0, 0), (0, 10)) == [(0, 0), (0, 10)]
    assert network.way((0, 10), (0, 0)) == [(0, 10), (0, 30), (10, 30), (10, 0), (0, 0)]


def test_a_one_way_aisle_may_also_go_down() -> None:
    floor = Floor((0, 10), (0, 30), one_way=(OneWay(0, up=False),))

    reached, _ = Network(floor, [(0, 10)]).reach((0, 0))

    assert reached[0, 10] == 70


def test_a_blocked_stretch_is_walked_round_and_its_inside_out_of_reach() -> None:
    floor = Floor((0, 10), (0, 30), blocked=(Blocked(0, 12, 20),))
    network = Network(floor, [(0, 12), (0, 15), (0, 20)])

    reached, _ = network.reach((0, 0))

    assert reached[0, 12] == 12
    assert reached[0, 20] == 60
    assert (0, 15) not in reached
