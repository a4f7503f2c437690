"""Correcting an aisle, and taking it back."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Aisle, Place
from warehouse_desk.usecases.floor_edit import correct_aisle
from warehouse_desk.usecases.undo import undo_last


def aisle(warehouse: Warehouse, name: str = "A-02") -> Aisle:
    with warehouse.store.look() as reading:
        return reading.get(Aisle, name)


def zone_of(warehouse: Warehouse, slot: str) -> str:
    with warehouse.store.look() as reading:
        return reading.get(Place, slot).zone


def test_an_aisle_is_moved_blocked_and_turned(warehouse: Warehouse) -> None:
    seen = aisle(warehouse)
    corrected = replace(seen, x_mm=3_500, one_way=True, blocked=True)

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
