"""What is odd about a floor, in the terms of whoever corrects it."""

from dataclasses import replace

import pytest

from tests.factories import a_place, an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import SELLABLE, Aisle, CrossAisle, Direction, Place, PlaceKind
from warehouse_desk.domain.people import Right
from warehouse_desk.i18n import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.planning.check import Flaw
from warehouse_desk.usecases.floor import START_X, START_Y, warehouse_floor
from warehouse_desk.usecases.floor_findings import FloorFinding, ZoneFlaw, floor_findings
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.set_up import furnish


def found(warehouse: Warehouse) -> tuple[FloorFinding, ...]:
    with warehouse.store.look() as reading:
        return floor_findings(reading)


def said(warehouse: Warehouse) -> list[tuple[str, str]]:
    return [(one.says, one.aisle) for one in found(warehouse)]


@operation(Right.ADMIN)
def draw(uow: UnitOfWork, *, aisles: tuple[Aisle, ...]) -> int:
    for aisle in aisles:
        uow.save(aisle)
    return len(aisles)


@operation(Right.ADMIN)
def tear_down(uow: UnitOfWork, *, slots: bool, aisles: bool) -> int:
    for kind in (Place,) * slots + (Aisle,) * aisles + (CrossAisle,):
        for record in uow.find(kind):
            if not isinstance(record, Place):
                uow.remove(record)
            elif record.kind in SELLABLE:
                uow.save(replace(record, kind=PlaceKind.STAGING))
    return 0


def a_stray(name: str, **fields: object) -> Place:
    return replace(a_place(name, zone="A", aisle="A-01", position_mm=1_000), **fields)  # type: ignore[arg-type]


def test_nothing_is_odd_about_a_sound_floor(warehouse: Warehouse) -> None:
    assert found(warehouse) == ()


def test_slots_beside_beyond_and_in_no_aisle_are_named_together(warehouse: Warehouse) -> None:
    strays = [
        a_stray("X-1", aisle="", zone=""),
        a_stray("X-2", aisle="", zone=""),
        a_stray("X-3", aisle="NONE"),
        a_stray("X-4", position_mm=99_000),
    ]
    furnish(warehouse.store, an_act(), strays, name="strays")

    assert found(warehouse) == (
        FloorFinding("floor.slot_in_no_aisle", slots=("X-1", "X-2")),
        FloorFinding("floor.slot_in_no_aisle", "NONE", slots=("X-3",)),
        FloorFinding("floor.slot_beyond_the_aisle", "A-01", slots=("X-4",)),
    )


def test_an_aisle_that_is_blocked_is_found_and_is_empty_for_walks(warehouse: Warehouse) -> None:
    shut = Aisle("A-02", "A", 3_000, Direction.TO_BACK, blocked=True)
    draw(warehouse.store, an_act(), aisles=(shut,))

    assert found(warehouse) == (
        FloorFinding("floor.slot_in_blocked_aisle", "A-02", slots=("A-02-01",)),
        FloorFinding("floor.blocked_and_one_way", "A-02"),
    )


@pytest.mark.parametrize(
    ("direction", "says"),
    [
        (Direction.TO_BACK, "floor.no_way_back"),
        (Direction.TO_FRONT, "floor.aisle_out_of_reach"),
    ],
)
def test_aisles_that_nobody_comes_back_from_or_to_are_found(
    warehouse: Warehouse, direction: Direction, says: str
) -> None:
    names = ("A-01", "A-02", "B-01", "B-02")
    one_way = tuple(Aisle(name, name[0], at * 3_000, direction) for at, name in enumerate(names))
    draw(warehouse.store, an_act(), aisles=one_way)

    with warehouse.store.look() as reading:
        stops = warehouse_floor(reading).stops

    assert stops == {}
    assert said(warehouse) == [(says, name) for name in names]


def test_two_aisles_at_the_same_place_are_found_and_still_walked(warehouse: Warehouse) -> None:
    draw(warehouse.store, an_act(), aisles=(Aisle("A-02", "A", 0),))

    with warehouse.store.look() as reading:
        walked = warehouse_floor(reading).walk(["A-01-01", "A-02-01"])

    (one,) = found(warehouse)
    assert (one.says, one.aisle, one.others) == ("floor.aisles_at_one_place", "A-02", ("A-01",))
    assert walked.slots == ("A-01-01", "A-02-01")


def test_zones_that_do_not_fit_their_aisles_are_found(warehouse: Warehouse) -> None:
    draw(warehouse.store, an_act(), aisles=(Aisle("A-02", "B", 3_000), Aisle("B-02", "A", 9_000)))

    assert said(warehouse) == [
        ("floor.other_zone", "A-02"),
        ("floor.other_zone", "B-02"),
        ("floor.split_zone", "B-02"),
    ]


def test_what_hinders_no_walk_comes_last(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [Aisle("Z", "B", 20_000)], name="more")
    furnish(warehouse.store, an_act(), [a_stray("X-1", aisle="")], name="stray")

    assert said(warehouse) == [("floor.slot_in_no_aisle", ""), ("floor.aisle_without_slots", "Z")]


def test_a_start_on_no_cross_aisle_is_found(warehouse: Warehouse) -> None:
    settings = [Setting(START_X, "0"), Setting(START_Y, "77")]
    furnish(warehouse.store, an_act(), settings, name="start")

    assert ("floor.start_off_the_floor", "") in said(warehouse)


def test_a_floor_that_nobody_drew_says_so(warehouse: Warehouse) -> None:
    tear_down(warehouse.store, an_act(), slots=False, aisles=False)
    without_crosses = said(warehouse)
    tear_down(warehouse.store, an_act(), slots=False, aisles=True)
    without_aisles = said(warehouse)
    tear_down(warehouse.store, an_act(), slots=True, aisles=True)

    assert without_crosses == [("floor.no_cross_aisles", "")]
    assert without_aisles[:2] == [("floor.no_aisles", ""), ("floor.no_cross_aisles", "")]
    assert len(without_aisles) == 2 + 4
    assert found(warehouse) == ()


def test_a_finding_is_said_with_its_first_slots_and_their_number() -> None:
    slots = tuple(f"X-{at}" for at in range(9))
    finding = FloorFinding("floor.slot_in_no_aisle", slots=slots)

    words = sentence(load("en"), finding.says, finding.facts)

    assert words == (
        "9 slots stand in no aisle and are walked to last: X-0, X-1, X-2, X-3, X-4 and X-5"
    )


@pytest.mark.parametrize("flaw", [*Flaw, *ZoneFlaw])
def test_every_flaw_is_said_whole(flaw: Flaw | ZoneFlaw) -> None:
    finding = FloorFinding(f"floor.{flaw}", "A-01", "B", ("X-1",), ("A-02",))

    words = sentence(load("en"), finding.says, finding.facts)

    assert words.endswith((".", "X-1"))
    assert "…" not in words
