"""The floor as planning needs it."""

from dataclasses import replace

import pytest

from tests.factories import a_place, an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle, CrossAisle, Direction, Place
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.floor import Door, OneWay, Stop
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import Walk
from warehouse_desk.usecases import floor as floor_module
from warehouse_desk.usecases.floor import START_X, START_Y, WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.set_up import furnish


def floor_of(warehouse: Warehouse) -> WarehouseFloor:
    with warehouse.store.look() as reading:
        return warehouse_floor(reading)


def test_aisles_and_cross_aisles_stand_where_they_were_drawn(warehouse: Warehouse) -> None:
    found = floor_of(warehouse)

    assert found.floor.aisle_x == (0, 3_000, 6_000, 9_000)
    assert found.floor.cross_y == (0, 10_000)
    assert found.stops["A-01-01"] == Stop(0, 1_000)
    assert found.stops["B-02-01"] == Stop(3, 4_600)
    assert "BENCH-1" not in found.stops


def test_walks_begin_at_the_first_aisle_or_where_the_settings_say(warehouse: Warehouse) -> None:
    assert floor_of(warehouse).start == Door(0, 0)

    settings = [Setting(START_X, "4500"), Setting(START_Y, "10000")]
    furnish(warehouse.store, an_act(), settings, name="start")

    assert floor_of(warehouse).start == Door(4_500, 1)


def test_slots_are_walked_once_each_on_a_shortest_way(warehouse: Warehouse) -> None:
    walked = floor_of(warehouse).walk(["B-02-01", "A-01-01", "A-01-02", "A-01-01"])

    assert sorted(walked.slots) == ["A-01-01", "A-01-02", "B-02-01"]
    assert walked.length_mm == 2 * 9_000 + 2 * 1_900 + 2 * 4_600
    assert walked.proven
    assert walked.path[0] == walked.path[-1] == (0, 0)


def test_the_order_of_names_is_walked_by_the_shortest_way_from_each_to_the_next(
    warehouse: Warehouse,
) -> None:
    found = floor_of(warehouse)

    assert found.by_name(["B-02-01", "A-01-01", "BENCH-1"]) == 1_000 + 1_000 + 9_000 + 2 * 4_600 + (
        9_000
    )
    assert found.by_name([]) == found.by_name(["BENCH-1"]) == 0
    assert found.by_name(["A-01-01", "B-02-01"]) >= found.walk(["A-01-01", "B-02-01"]).length_mm


def test_a_round_trip_begins_at_the_side_of_the_first_aisle(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, problem = floor_of(warehouse), floor_module.walk

    def turned_round(*asked: object) -> Result[Walk]:
        result = problem(*asked)  # type: ignore[arg-type]  # handed on as it came
        plan = replace(result.plan, order=result.plan.order[::-1], path=result.plan.path[::-1])
        return replace(result, plan=plan)

    one = found.walk(["A-01-01", "B-02-01"])
    monkeypatch.setattr(floor_module, "walk", turned_round)
    other = found.walk(["A-01-01", "B-02-01"])

    assert one == other
    assert one.slots == ("A-01-01", "B-02-01")


def test_a_way_goes_round_what_is_blocked_and_along_one_way_aisles(warehouse: Warehouse) -> None:
    rule(warehouse.store, an_act(), aisle="A-02", direction=Direction.TO_BACK)
    found = floor_of(warehouse)

    down = found.way([(3_000, 9_000), (3_000, 1_000)])

    assert down == (
        (3_000, 9_000), (3_000, 10_000), (0, 10_000), (0, 0), (3_000, 0), (3_000, 1_000),
    )  # fmt: skip
    assert found.way([(0, 0)]) == ((0, 0),)


def test_a_start_that_is_nowhere_is_the_front_of_the_first_aisle(warehouse: Warehouse) -> None:
    settings = [Setting(START_X, "4500"), Setting(START_Y, "7")]
    furnish(warehouse.store, an_act(), settings, name="start")

    assert floor_of(warehouse).start == Door(0, 0)


def test_a_place_beside_the_aisles_is_walked_to_last(warehouse: Warehouse) -> None:
    walked = floor_of(warehouse).walk(["BENCH-1", "A-02-01"])

    assert walked.slots == ("A-02-01", "BENCH-1")


def test_a_floor_that_nobody_drew_has_no_ways_and_still_an_order(warehouse: Warehouse) -> None:
    tear_down(warehouse.store, an_act())

    walked = floor_of(warehouse).walk(["B-02-01", "A-01-01"])

    assert (walked.slots, walked.length_mm) == (("A-01-01", "B-02-01"), 0)


def test_a_release_on_a_floor_that_nobody_drew_still_makes_rounds(warehouse: Warehouse) -> None:
    tear_down(warehouse.store, an_act())

    released = warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=1, PEN=1))

    assert len(released.rounds) == 1


def test_a_slot_off_the_end_of_its_aisle_counts_as_beside_it(warehouse: Warehouse) -> None:
    far = a_place("A-01-99", zone="A", aisle="A-01", position_mm=99_000)
    furnish(warehouse.store, an_act(), [far], name="far")

    assert floor_of(warehouse).walk(["A-01-99", "B-02-01"]).slots == ("B-02-01", "A-01-99")


def test_a_blocked_aisle_is_walked_around_and_a_one_way_aisle_one_way(
    warehouse: Warehouse,
) -> None:
    rule(warehouse.store, an_act(), aisle="A-01", blocked=True)
    rule(warehouse.store, an_act(), aisle="B-01", direction=Direction.TO_FRONT)

    found = floor_of(warehouse)
    walked = found.walk(["A-01-01", "A-02-01", "B-01-01", "B-02-01"])

    assert found.floor.one_way == (OneWay(2, up=False),)
    assert walked.slots[-1] == "A-01-01"
    assert all(x != 0 or y in {0, 10_000} for x, y in walked.path)


@pytest.mark.parametrize("method", Method)
def test_a_release_over_blocked_and_one_way_aisles_makes_rounds(
    warehouse: Warehouse, method: Method
) -> None:
    rule(warehouse.store, an_act(), aisle="A-01", blocked=True)
    rule(warehouse.store, an_act(), aisle="B-02", direction=Direction.TO_BACK)
    refs = [warehouse.order(MUG_BLUE=1, TEA=1), warehouse.order(PEN=2, CLOCK=1)]

    released = warehouse.release(method, *refs)

    assert released.orders == tuple(refs)


@operation(Right.ADMIN)
def rule(
    uow: UnitOfWork, *, aisle: str, blocked: bool = False, direction: Direction = Direction.BOTH
) -> str:
    uow.save(replace(uow.get(Aisle, aisle), blocked=blocked, direction=direction))
    return aisle


@operation(Right.ADMIN)
def tear_down(uow: UnitOfWork) -> int:
    for place in uow.find(Place):
        uow.save(replace(place, aisle="", position_mm=0))
    for record in (*uow.find(Aisle), *uow.find(CrossAisle)):
        uow.remove(record)
    return 0
