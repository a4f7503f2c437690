"""Problems as large as a warehouse has them: every plan keeps the rules."""

from random import Random

import pytest

from warehouse_desk.planning.batching import BatchProblem, Order, batches
from warehouse_desk.planning.boxing import Box, BoxProblem, Line, boxes
from warehouse_desk.planning.check import check_batches, check_boxes, check_walk
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.routing import WalkProblem, walk

pytestmark = [pytest.mark.bench, pytest.mark.slow]

FLOOR = Floor(tuple(range(0, 42_000, 3_000)), (0, 15_000, 30_000))
DOOR = Door(0, 0)
CATALOGUE = (
    Box("S", 310, 220, 100, 316, 226, 106, 110, 10_000, 34),
    Box("L", 400, 300, 250, 406, 306, 256, 290, 25_000, 79),
    Box("XL", 600, 400, 400, 606, 406, 406, 620, 30_000, 165),
)


def stops(random: Random, count: int) -> tuple[Stop, ...]:
    return tuple(Stop(random.randrange(14), random.randrange(30_000)) for _ in range(count))


def order(pieces: int, products: int) -> BoxProblem:
    random = Random(7)
    sides = [sorted(random.randint(40, 220) for _ in range(3)) for _ in range(products)]
    lines = tuple(
        Line(str(i), b, c, a, random.randint(20, 400), pieces // products)
        for i, (a, b, c) in enumerate(sides)
    )
    return BoxProblem(lines, CATALOGUE)


def test_a_walk_of_forty_stops_is_proven_shortest() -> None:
    problem = WalkProblem(FLOOR, DOOR, stops(Random(1), 40))

    result = walk(problem)

    assert result.proven
    assert check_walk(problem, result.plan) == ()


def test_a_walk_of_more_stops_than_anybody_makes_is_proven_shortest_too() -> None:
    problem = WalkProblem(FLOOR, DOOR, stops(Random(1), 200_000))

    result = walk(problem)

    assert result.proven
    assert result.cost == 498_000  # every aisle from end to end, and back on another side
    assert check_walk(problem, result.plan) == ()


def test_a_hundred_orders_are_batched_by_the_rules() -> None:
    random = Random(1)
    orders = tuple(Order(str(i), 1, stops(random, random.randint(1, 6))) for i in range(100))
    problem = BatchProblem(FLOOR, DOOR, 12, orders)

    result = batches(problem)

    assert check_batches(problem, result.plan) == ()


@pytest.mark.parametrize(("pieces", "products"), [(300, 60), (3_000, 60)])
def test_large_orders_are_spread_over_parcels_by_the_rules(pieces: int, products: int) -> None:
    problem = order(pieces, products)

    result = boxes(problem)

    assert check_boxes(problem, result.plan) == ()
