"""Taking slots in, with a floor plan and without."""

from pathlib import Path

import pytest

from tests.factories import a_tote, an_act
from tests.unit.usecases.importing.rows import a_slot_row, a_stock_row, reasons, take
from tests.warehouse import Clock, Warehouse
from warehouse_desk.domain.floor import Aisle, CrossAisle, Place, PlaceKind, Zone
from warehouse_desk.domain.picking import WallSlot
from warehouse_desk.storage.store import create_store
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def bare(tmp_path: Path) -> Warehouse:
    """Give a warehouse without a floor."""
    clock = Clock()
    store = create_store(str(tmp_path / "bare.db"), clock)
    furnish(store, an_act(), [a_tote()], name="bare")
    return Warehouse(store, clock)


def test_a_slot_of_an_aisle_that_is_drawn_is_taken(warehouse: Warehouse) -> None:
    assert take(warehouse, RowKind.SLOTS, a_slot_row()).taken == 1

    with warehouse.store.look() as reading:
        assert "A-01-09" in warehouse_floor(reading).stops


def test_an_aisle_that_is_not_on_the_plan_is_refused(warehouse: Warehouse) -> None:
    report = take(warehouse, RowKind.SLOTS, a_slot_row(slot="Z-01-01", aisle="Z-01", zone="Z"))

    assert reasons(report) == [(2, "aisle", "row.unknown_aisle")]


def test_a_slot_beyond_the_end_of_its_aisle_is_refused(warehouse: Warehouse) -> None:
    report = take(warehouse, RowKind.SLOTS, a_slot_row(position_mm=10_001))

    assert reasons(report) == [(2, "position_mm", "row.off_the_aisle")]


def test_a_place_beside_the_aisles_needs_none(warehouse: Warehouse) -> None:
    row = a_slot_row(slot="BENCH-2", zone="", aisle="", position_mm=0, kind=PlaceKind.BENCH)

    assert take(warehouse, RowKind.SLOTS, row).taken == 1


def test_a_wall_place_gets_its_slot_once(warehouse: Warehouse) -> None:
    row = a_slot_row(slot="WALL-1-09", zone="", aisle="", position_mm=0, kind=PlaceKind.WALL)

    take(warehouse, RowKind.SLOTS, row)
    again = take(warehouse, RowKind.SLOTS, row, sha256="2")

    assert again.known == 1
    with warehouse.store.look() as reading:
        assert reading.get(WallSlot, "WALL-1-09").sequence == 4


def test_a_slot_that_moved_is_brought_up_to_date_and_stays_blocked(warehouse: Warehouse) -> None:
    blocked = Place("A-01-09", PlaceKind.PICK, "A", "A-01", 5_000, 1, blocked=True)
    furnish(warehouse.store, an_act(), [blocked], name="blocked")

    assert take(warehouse, RowKind.SLOTS, a_slot_row(position_mm=6_000)).taken == 1

    with warehouse.store.look() as reading:
        place = reading.get(Place, "A-01-09")
        assert (place.position_mm, place.blocked) == (6_000, True)


def test_a_slot_with_pieces_in_it_does_not_become_something_else(warehouse: Warehouse) -> None:
    row = a_slot_row(slot="A-01-01", position_mm=1_000, kind=PlaceKind.QUARANTINE)

    report = take(warehouse, RowKind.SLOTS, row)

    assert reasons(report) == [(2, "kind", "row.slot_in_use")]


def test_an_empty_slot_may_become_something_else(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.SLOTS, a_slot_row())

    report = take(warehouse, RowKind.SLOTS, a_slot_row(kind=PlaceKind.RESERVE), sha256="2")

    assert report.taken == 1


def test_a_floor_is_drawn_from_the_slots_where_there_is_no_plan(bare: Warehouse) -> None:
    report = take(
        bare,
        RowKind.SLOTS,
        a_slot_row(2, slot="A-01-01", position_mm=1_000),
        a_slot_row(3, slot="A-01-09", position_mm=12_000),
        a_slot_row(4, slot="B-01-01", aisle="B-01", zone="B", position_mm=20_000),
    )

    assert report.taken == 3
    with bare.store.look() as reading:
        assert [one.zone for one in reading.find(Zone)] == ["A", "B"]
        assert [(one.aisle, one.x_mm) for one in reading.find(Aisle)] == [
            ("A-01", 0),
            ("B-01", 3_000),
        ]
        assert [one.y_mm for one in reading.find(CrossAisle)] == [0, 21_500]
        found = warehouse_floor(reading)
    assert found.walk(["B-01-01", "A-01-09", "A-01-01"]).slots[-1] == "B-01-01"
    assert set(found.stops) == {"A-01-01", "A-01-09", "B-01-01"}


def test_a_floor_made_from_slots_grows_with_the_next_file(bare: Warehouse) -> None:
    take(bare, RowKind.SLOTS, a_slot_row(slot="A-01-01", position_mm=1_000))

    report = take(
        bare,
        RowKind.SLOTS,
        a_slot_row(2, slot="A-01-02", position_mm=40_000),
        a_slot_row(3, slot="C-01-01", aisle="C-01", zone="A", position_mm=50),
        sha256="2",
    )

    assert report.refused == ()
    with bare.store.look() as reading:
        assert set(warehouse_floor(reading).stops) == {"A-01-01", "A-01-02", "C-01-01"}


def test_a_slot_at_the_very_end_of_a_made_aisle_is_on_the_floor(bare: Warehouse) -> None:
    take(bare, RowKind.SLOTS, a_slot_row(slot="A-01-01", position_mm=3_000))

    with bare.store.look() as reading:
        assert "A-01-01" in warehouse_floor(reading).stops


@pytest.mark.parametrize("place", ["TOTE-0001", "@lost", "WALL-1-01"])
def test_totes_virtual_places_and_the_wall_stay_what_they_are(
    warehouse: Warehouse, place: str
) -> None:
    report = take(warehouse, RowKind.SLOTS, a_slot_row(slot=place))

    assert reasons(report) == [(2, "kind", "row.slot_in_use")]


def test_a_slot_that_was_emptied_may_become_something_else(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.SLOTS, a_slot_row())
    warehouse.put("PEN", "A-01-09", 1)
    warehouse.put("PEN", "A-01-09", -1)

    report = take(warehouse, RowKind.SLOTS, a_slot_row(kind=PlaceKind.QUARANTINE), sha256="2")

    assert report.taken == 1


def test_stock_is_taken_into_slots_only(warehouse: Warehouse) -> None:
    report = take(warehouse, RowKind.STOCK, a_stock_row(slot="TOTE-0001"))

    assert reasons(report) == [(2, "slot", "row.unknown_slot")]
