"""What a picker has to do now."""

from tests.factories import a_task
from tests.warehouse import Warehouse
from warehouse_desk.domain.picking import Method, TaskState
from warehouse_desk.usecases.picking.step import PickAt, ZoneWaits, pick_step, walk_order


def test_skipped_stands_are_walked_to_after_all_others() -> None:
    first, skipped, last = (
        a_task(sequence=1),
        a_task(sequence=2, state=TaskState.SKIPPED),
        a_task(sequence=3),
    )

    assert walk_order([last, skipped, first]) == [first, last, skipped]


def test_the_screen_sees_what_comes_next_and_how_far_the_walk_is(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, TEA=1, CLOCK=1, PEN=1))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", "2000000000015"):
        assert desk.scan(text).is_good

    with warehouse.store.look() as reading:
        step = pick_step(reading, "ada")

    assert (step.at, step.tasks_done, step.tasks_all) == (PickAt.SLOT, 1, 4)
    assert step.slot not in step.upcoming
    assert len(step.upcoming) == 2
    assert step.walk_proven


def test_who_has_no_round_sees_what_waits_in_each_zone(warehouse: Warehouse) -> None:
    warehouse.release(Method.WAVE, warehouse.order(PEN=1, MUG_BLUE=1), warehouse.order(TEA=1))
    warehouse.release(Method.ZONE, warehouse.order(PEN=1, CLOCK=1))

    with warehouse.store.look() as reading:
        before = pick_step(reading, "ben").zones
    warehouse.desk().scan("CMD-NEXT")
    with warehouse.store.look() as reading:
        after = pick_step(reading, "ben").zones

    assert before == (ZoneWaits("A", 1, 2), ZoneWaits("B", 2, 3))
    assert sum(one.rounds for one in after) == 2


def test_who_has_no_round_sees_how_many_wait(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(PEN=1), warehouse.order(PEN=1))

    with warehouse.store.look() as reading:
        step = pick_step(reading, "ben")

    assert (step.at, step.waiting) == (PickAt.START, 2)
