"""Lengths of walks as the batch search measures them, against the walks themselves."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.planning.batching import BatchProblem, Order
from warehouse_desk.planning.batching.team import Team
from warehouse_desk.planning.floor import Door, Floor, OneWay, Stop
from warehouse_desk.planning.routing import WalkProblem, walk


def a_floor(random: Random, aisles: int, crosses: int) -> Floor:
    xs = sorted(random.sample(range(60), aisles))
    ys = sorted(random.sample(range(0, 90, 3), crosses))
    return Floor(tuple(xs), tuple(ys))


def a_door(random: Random, floor: Floor) -> Door:
    x = random.choice([*floor.aisle_x, random.randrange(-9, 70)])
    return Door(x, random.randrange(len(floor.cross_y)))


def some_orders(random: Random, floor: Floor, count: int, *, inside: bool) -> tuple[Order, ...]:
    low, high = floor.cross_y[0], floor.cross_y[-1]
    ys = [y for y in range(low, high + 1) if not inside or y not in floor.cross_y]
    return tuple(
        Order(
            str(i),
            1,
            tuple(
                Stop(random.randrange(len(floor.aisle_x)), random.choice(ys))
                for _ in range(random.randrange(6))
            ),
        )
        for i in range(count)
    )


def the_walk(problem: BatchProblem, orders: list[int]) -> int:
    stops = tuple(stop for i in orders for stop in problem.orders[i].stops)
    return walk(WalkProblem(problem.floor, problem.start, stops, problem.end)).plan.length


@settings(max_examples=60)
@given(st.integers(1, 6), st.booleans(), st.randoms())
def test_a_round_through_one_block_is_measured_exactly(
    aisles: int, far: bool, random: Random
) -> None:
    floor = a_floor(random, aisles, 2)
    door = a_door(random, floor)
    problem = BatchProblem(floor, door, 9, some_orders(random, floor, 4, inside=not far))

    team = Team(problem)

    for orders in ([], [0], [0, 1], [2, 3], [0, 1, 2, 3]):
        assert team.length(orders) == the_walk(problem, orders)


@settings(max_examples=30)
@given(st.integers(1, 4), st.integers(2, 4), st.booleans(), st.randoms())
def test_walks_through_blocks_between_two_places_are_measured_exactly(
    aisles: int, crosses: int, there_and_back: bool, random: Random
) -> None:
    floor = a_floor(random, aisles, crosses)
    door, end = a_door(random, floor), None if there_and_back else a_door(random, floor)
    problem = BatchProblem(floor, door, 9, some_orders(random, floor, 3, inside=False), end)

    team = Team(problem)

    for orders in ([], [0], [1, 2], [0, 1, 2]):
        assert team.length(orders) == the_walk(problem, orders)


def test_an_aisle_with_more_places_than_a_word_has_bits_is_measured_exactly() -> None:
    floor = Floor((0, 10), (0, 400))
    orders = (
        Order("a", 1, tuple(Stop(0, y) for y in range(1, 399, 2) if not 100 < y < 290)),
        Order("b", 1, tuple(Stop(0, y) for y in range(2, 399, 2) if not 150 < y < 270)),
        Order("c", 1, (Stop(1, 5),)),
    )
    problem = BatchProblem(floor, Door(0, 0), 9, orders)

    team = Team(problem)

    for members in ([0], [1], [0, 1], [0, 1, 2]):
        assert team.length(members) == the_walk(problem, members)


def test_where_aisles_have_rules_walks_are_measured_by_short_tours() -> None:
    floor = Floor((0, 10, 20), (0, 30, 60), one_way=(OneWay(0),))
    problem = BatchProblem(floor, Door(0, 0), 9, (Order("a", 1, (Stop(0, 5), Stop(1, 50))),))

    team = Team(problem)

    assert not team.is_exact
    assert team.length([0]) == the_walk(problem, [0])
