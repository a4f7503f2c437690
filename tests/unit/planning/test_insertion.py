"""A stop more for a walk that has begun."""

import pytest

from warehouse_desk.planning.floor import Blocked, Door, Floor, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import Insertion, WalkProblem, cheapest_place, walk

FLOOR = Floor((0, 10, 20), (0, 30))
DOOR = Door(0, 0)


def test_a_stop_on_the_way_costs_nothing() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 5), (Stop(1, 20), Stop(2, 10)), DOOR)

    assert cheapest_place(problem, (0, 1), Stop(1, 12)) == Insertion(before=0, longer=0)


def test_a_stop_behind_the_last_is_visited_on_the_way_home() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 5), (Stop(2, 10),), DOOR)

    assert cheapest_place(problem, (0,), Stop(0, 3)) == Insertion(before=1, longer=6)


def test_a_new_order_of_all_visits_is_never_longer_than_the_best_place() -> None:
    problem = WalkProblem(FLOOR, Stop(1, 5), (Stop(2, 25), Stop(0, 28), Stop(2, 5)), DOOR)
    order = walk(problem).plan.order
    more = Stop(1, 28)

    place = cheapest_place(problem, order, more)
    again = walk(WalkProblem(FLOOR, problem.start, (*problem.stops, more), DOOR))

    assert again.proven
    assert again.cost <= walk(problem).cost + place.longer


def test_a_stop_that_cannot_be_reached_is_refused() -> None:
    floor = Floor((0, 10), (0, 30), blocked=(Blocked(1, 5, 25),))

    with pytest.raises(Impossible) as no:
        cheapest_place(WalkProblem(floor, DOOR, ()), (), Stop(1, 15))

    assert no.value.cause is Cause.OUT_OF_REACH
