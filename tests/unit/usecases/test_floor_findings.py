"""What is odd about a floor, in the terms of whoever corrects it."""

from dataclasses import replace

from tests.factories import a_place, an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.floor import Aisle, CrossAisle, Place
from warehouse_desk.domain.people import Right
from warehouse_desk.i18n import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.floor_findings import FloorFault, FloorFinding, floor_findings
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.set_up import furnish


def found(warehouse: Warehouse) -> tuple[FloorFinding, ...]:
    with warehouse.store.look() as reading:
        return floor_findings(reading)


def faults(warehouse: Warehouse) -> list[tuple[FloorFault, str]]:
    return [(one.fault, one.aisle) for one in found(warehouse)]


@operation(Right.ADMIN)
def draw(uow: UnitOfWork, *, aisles: tuple[Aisle, ...]) -> int:
    for aisle in aisles:
        uow.save(aisle)
    return len(aisles)


@operation(Right.ADMIN)
def tear_down(uow: UnitOfWork, *, also_slots: bool) -> int:
    for place in uow.find(Place):
        if also_slots:
            uow.save(replace(place, aisle="", position_mm=0))
    for record in uow.find(CrossAisle):
        uow.remove(record)
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
        FloorFinding(FloorFault.IN_NO_AISLE, slots=("X-1", "X-2")),
        FloorFinding(FloorFault.IN_NO_AISLE, "NONE", slots=("X-3",)),
        FloorFinding(FloorFault.OFF_THE_AISLE, "A-01", slots=("X-4",)),
    )


def test_an_aisle_that_is_blocked_is_found_and_is_empty_for_walks(warehouse: Warehouse) -> None:
    draw(warehouse.store, an_act(), aisles=(Aisle("A-02", "A", 3_000, blocked=True),))

    assert found(warehouse) == (FloorFinding(FloorFault.BLOCKED, "A-02", slots=("A-02-01",)),)


def test_aisles_that_nobody_comes_back_from_are_found(warehouse: Warehouse) -> None:
    names = ("A-01", "A-02", "B-01", "B-02")
    one_way = tuple(Aisle(name, name[0], at * 3_000, True) for at, name in enumerate(names))
    draw(warehouse.store, an_act(), aisles=one_way)

    with warehouse.store.look() as reading:
        stops = warehouse_floor(reading).stops

    assert stops == {}
    assert {fault for fault, _ in faults(warehouse)} == {FloorFault.OUT_OF_REACH}


def test_two_aisles_at_the_same_place_are_found_and_still_walked(warehouse: Warehouse) -> None:
    draw(warehouse.store, an_act(), aisles=(Aisle("A-02", "A", 0),))

    with warehouse.store.look() as reading:
        walked = warehouse_floor(reading).walk(["A-01-01", "A-02-01"])

    assert faults(warehouse) == [(FloorFault.SAME_PLACE, "A-02")]
    assert walked.slots == ("A-01-01", "A-02-01")


def test_zones_that_do_not_fit_their_aisles_are_found(warehouse: Warehouse) -> None:
    draw(warehouse.store, an_act(), aisles=(Aisle("A-02", "B", 3_000), Aisle("B-02", "A", 9_000)))

    assert faults(warehouse) == [
        (FloorFault.OTHER_ZONE, "A-02"),
        (FloorFault.OTHER_ZONE, "B-02"),
        (FloorFault.SPLIT_ZONE, "B-02"),
    ]


def test_an_aisle_without_slots_is_found(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [Aisle("Z", "B", 20_000)], name="more")

    assert faults(warehouse) == [(FloorFault.EMPTY_AISLE, "Z")]


def test_a_floor_that_nobody_drew_is_one_finding(warehouse: Warehouse) -> None:
    tear_down(warehouse.store, an_act(), also_slots=False)

    (one,) = found(warehouse)

    assert (one.fault, len(one.slots)) == (FloorFault.NO_FLOOR, 6)


def test_a_finding_is_said_with_its_first_slots_and_their_number() -> None:
    slots = tuple(f"X-{at}" for at in range(9))
    finding = FloorFinding(FloorFault.IN_NO_AISLE, slots=slots)

    words = sentence(load("en"), finding.fault.value, finding.facts)

    assert words == (
        "9 slots stand in no aisle and are walked to last: X-0, X-1, X-2, X-3, X-4 and X-5"
    )
