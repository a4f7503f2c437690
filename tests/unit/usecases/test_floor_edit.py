"""Correcting the floor, and taking it back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Aisle, CrossAisle, Direction, Place
from warehouse_desk.usecases.floor import walks_begin, warehouse_floor
from warehouse_desk.usecases.floor_edit import (
    add_cross_aisle,
    begin_walks,
    correct_aisle,
    move_cross_aisle,
    remove_cross_aisle,
    widest_gap,
)
from warehouse_desk.usecases.undo import redo_last, undo_last


def aisle(warehouse: Warehouse, name: str = "A-02") -> Aisle:
    with warehouse.store.look() as reading:
        return reading.get(Aisle, name)


def crosses(warehouse: Warehouse) -> list[CrossAisle]:
    with warehouse.store.look() as reading:
        return reading.find(CrossAisle)


def heights(warehouse: Warehouse) -> list[int]:
    return sorted(cross.y_mm for cross in crosses(warehouse))


def zone_of(warehouse: Warehouse, slot: str) -> str:
    with warehouse.store.look() as reading:
        return reading.get(Place, slot).zone


def start(warehouse: Warehouse) -> tuple[int, int]:
    with warehouse.store.look() as reading:
        whole = warehouse_floor(reading)
        return whole.floor.point(whole.start)


def test_an_aisle_is_moved_blocked_and_turned(warehouse: Warehouse) -> None:
    seen = aisle(warehouse)
    corrected = replace(seen, x_mm=3_500, direction=Direction.TO_FRONT, blocked=True)

    correct_aisle(warehouse.store, an_act(), seen=seen, corrected=corrected)

    assert aisle(warehouse) == corrected


def test_its_slots_go_with_it_into_another_zone_and_back(warehouse: Warehouse) -> None:
    seen, before = aisle(warehouse), warehouse.rows()["place"]

    correct_aisle(warehouse.store, an_act(), seen=seen, corrected=replace(seen, zone="B"))
    moved = zone_of(warehouse, "A-02-01")
    undo_last(warehouse.store, an_act())

    assert moved == "B"
    assert (aisle(warehouse), warehouse.rows()["place"]) == (seen, before)


def test_what_somebody_else_corrected_is_not_overwritten(warehouse: Warehouse) -> None:
    seen = aisle(warehouse)
    correct_aisle(warehouse.store, an_act(), seen=seen, corrected=replace(seen, x_mm=3_100))

    with pytest.raises(Refusal) as refused:
        correct_aisle(warehouse.store, an_act(), seen=seen, corrected=replace(seen, x_mm=3_200))

    assert refused.value.why is Why.CHANGED_ELSEWHERE
    assert aisle(warehouse).x_mm == 3_100


def test_a_zone_that_is_not_there_is_refused(warehouse: Warehouse) -> None:
    seen = aisle(warehouse)

    with pytest.raises(Refusal) as refused:
        correct_aisle(warehouse.store, an_act(), seen=seen, corrected=replace(seen, zone="NONE"))

    assert refused.value.why is Why.NOT_THERE


def test_an_aisle_is_not_moved_onto_another(warehouse: Warehouse) -> None:
    seen = aisle(warehouse)

    with pytest.raises(Refusal) as refused:
        correct_aisle(warehouse.store, an_act(), seen=seen, corrected=replace(seen, x_mm=6_000))

    assert (refused.value.why, refused.value.facts) == (Why.AISLE_THERE, {"aisle": "B-01"})
    assert aisle(warehouse) == seen


def test_a_cross_aisle_is_added_moved_and_removed_and_all_of_it_taken_back(
    warehouse: Warehouse,
) -> None:
    store = warehouse.store

    added = add_cross_aisle(store, an_act(), y_mm=4_000, name="middle")
    moved = move_cross_aisle(store, an_act(), seen=added, y_mm=5_000)
    remove_cross_aisle(store, an_act(), seen=moved)
    seen = [heights(warehouse)]
    for step_back in (undo_last, undo_last, undo_last, redo_last):
        step_back(store, an_act())
        seen.append(heights(warehouse))

    assert seen == [
        [0, 10_000],
        [0, 5_000, 10_000],
        [0, 4_000, 10_000],
        [0, 10_000],
        [0, 4_000, 10_000],
    ]
    assert crosses(warehouse)[-1] == added


def test_two_cross_aisles_are_never_put_at_one_place(warehouse: Warehouse) -> None:
    front, _ = crosses(warehouse)
    attempts: list[Callable[[], CrossAisle]] = [
        lambda: add_cross_aisle(warehouse.store, an_act(), y_mm=10_000),
        lambda: move_cross_aisle(warehouse.store, an_act(), seen=front, y_mm=10_000),
    ]

    for attempt in attempts:
        with pytest.raises(Refusal) as refused:
            attempt()

        assert refused.value.why is Why.CROSS_AISLE_THERE
    assert heights(warehouse) == [0, 10_000]


def test_a_cross_aisle_that_somebody_else_moved_is_left_alone(warehouse: Warehouse) -> None:
    front, _ = crosses(warehouse)
    move_cross_aisle(warehouse.store, an_act(), seen=front, y_mm=-500)

    attempts: list[Callable[[], CrossAisle]] = [
        lambda: move_cross_aisle(warehouse.store, an_act(), seen=front, y_mm=700),
        lambda: remove_cross_aisle(warehouse.store, an_act(), seen=front),
    ]

    for attempt in attempts:
        with pytest.raises(Refusal) as refused:
            attempt()

        assert refused.value.why is Why.CHANGED_ELSEWHERE
    assert heights(warehouse) == [-500, 10_000]


def test_walks_begin_elsewhere_and_go_along_with_their_cross_aisle(warehouse: Warehouse) -> None:
    _, back = crosses(warehouse)

    begin_walks(warehouse.store, an_act(), x_mm=4_500, cross_aisle=back.cross_aisle)
    chosen = start(warehouse)
    move_cross_aisle(warehouse.store, an_act(), seen=back, y_mm=12_000)
    moved = start(warehouse)
    undo_last(warehouse.store, an_act())
    begin_walks(warehouse.store, an_act(), x_mm=0, cross_aisle=back.cross_aisle)
    again = start(warehouse)
    for _ in range(2):
        undo_last(warehouse.store, an_act())

    assert (chosen, moved, again) == ((4_500, 10_000), (4_500, 12_000), (0, 10_000))
    with warehouse.store.look() as reading:
        assert walks_begin(reading) is None


def test_the_cross_aisle_where_walks_begin_is_not_removed(warehouse: Warehouse) -> None:
    front, back = crosses(warehouse)
    begin_walks(warehouse.store, an_act(), x_mm=0, cross_aisle=front.cross_aisle)

    with pytest.raises(Refusal) as refused:
        remove_cross_aisle(warehouse.store, an_act(), seen=front)
    remove_cross_aisle(warehouse.store, an_act(), seen=back)

    assert refused.value.why is Why.WALKS_BEGIN_THERE
    assert heights(warehouse) == [0]


@pytest.mark.parametrize(
    ("drawn", "found"),
    [([], 0), ([500], 10_500), ([0, 10, 4], 7), ([0, 4_000, 20_000], 12_000)],
)
def test_a_new_cross_aisle_is_put_into_the_longest_block(drawn: list[int], found: int) -> None:
    assert widest_gap(drawn) == found
