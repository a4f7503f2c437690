"""An urgent order joins the running batch whose walk grows least."""

import pytest

from warehouse_desk.planning.batching.problem import Order
from warehouse_desk.planning.batching.urgent import Running, join_running
from warehouse_desk.planning.check import check_walk
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import WalkProblem

FLOOR = Floor((0, 10, 20, 30), (0, 40))
END = Door(0, 0)
NEAR = Running(Door(20, 0), (Stop(3, 20),), {"size": 1})
FAR = Running(Door(0, 0), (Stop(0, 20),), {"size": 1})


def test_the_batch_that_passes_by_takes_the_order_from_where_its_picker_stands() -> None:
    order = Order("urgent", 1, (Stop(3, 25), Stop(1, 5)))

    joined = join_running(FLOOR, END, order, (FAR, NEAR))

    assert joined.batch == 1
    assert joined.longer == 10 + 10
    assert joined.walk.order[joined.meets] in {1, 2}
    assert (
        check_walk(WalkProblem(FLOOR, NEAR.here, NEAR.stops + order.stops, END), joined.walk) == ()
    )


def test_a_batch_without_a_free_position_is_passed_over() -> None:
    order = Order("urgent", 2, (Stop(3, 25),), weight=5)
    roomy = Running(FAR.here, FAR.stops, {"size": 2, "weight": 5})

    joined = join_running(FLOOR, END, order, (NEAR, roomy))

    assert joined.batch == 1


def test_an_order_that_adds_no_place_is_met_with_the_stops_ahead() -> None:
    joined = join_running(FLOOR, END, Order("urgent", 1, (Stop(3, 20),)), (NEAR,))

    assert joined.longer == 0
    assert joined.meets == len(joined.walk.order)


def test_an_order_that_no_picker_has_room_for_is_refused() -> None:
    with pytest.raises(Impossible) as no:
        join_running(FLOOR, END, Order("urgent", 2, ()), (NEAR, FAR))

    assert no.value.cause is Cause.OVER_CAPACITY
    assert no.value.facts["orders"] == ["urgent"]
