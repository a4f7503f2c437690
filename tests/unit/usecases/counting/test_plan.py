"""Which slots are counted by plan."""

from datetime import timedelta

from tests.factories import a_round, a_task, an_act, an_order, an_order_line
from tests.unit.stations.test_count import RED, count_
from tests.warehouse import ADA, Warehouse
from warehouse_desk.domain.counting import CountReason
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.picking import RoundState, TaskState
from warehouse_desk.domain.stock import Count
from warehouse_desk.usecases.counting.plan import due_counts, open_counts, turn_over
from warehouse_desk.usecases.set_up import furnish


def picked(warehouse: Warehouse, **lines: int) -> None:
    """Note that products were picked, each line with one piece."""
    begun = warehouse.clock.now
    records: list[object] = [
        an_order("OLD", state=OrderState.CANCELLED),
        a_round(900, state=RoundState.DONE, started_at=begun),
    ]
    at = 0
    for sku, many in lines.items():
        for _ in range(many):
            at += 1
            name = sku.replace("_", "-")
            line = an_order_line(at, order_ref="OLD", sku=name, ordered=1, picked=1)
            task = a_task(
                round=900, order_ref="OLD", line=at, sku=name, slot="A-01-01", wanted=1,
                picked=1, state=TaskState.DONE,
            )  # fmt: skip
            records += [line, task]
    furnish(warehouse.store, an_act(), records, name="picked")


def test_what_is_picked_most_is_of_class_a(warehouse: Warehouse) -> None:
    picked(warehouse, PEN=17, MUG_RED=2, CLOCK=1)

    with warehouse.store.look() as reading:
        assert turn_over(reading) == {"PEN": "A", "MUG-RED": "B", "CLOCK": "C"}


def test_slots_whose_time_is_up_are_counted_by_class(warehouse: Warehouse) -> None:
    picked(warehouse, PEN=17, MUG_RED=2)

    with warehouse.store.look() as reading:
        found = [(one.place, one.turn_over) for one in due_counts(reading, CountReason.TURN_OVER)]

    assert found == [
        ("B-02-01", "A"), ("A-01-02", "B"), ("A-01-01", "C"), ("A-02-01", "C"), ("B-01-01", "C"),
        ("B-02-02", "C"),
    ]  # fmt: skip


def test_a_slot_counted_lately_waits_for_its_time(warehouse: Warehouse) -> None:
    picked(warehouse, MUG_RED=2)
    count_(warehouse, ADA, "A-01-02", RED, "CMD-COUNT-10")

    def due() -> list[str]:
        with warehouse.store.look() as reading:
            return [one.place for one in due_counts(reading, CountReason.TURN_OVER)]

    at_once = due()
    warehouse.clock.now += timedelta(days=31)

    assert "A-01-02" not in at_once
    assert due()[0] == "A-01-02"


def test_by_age_the_longest_uncounted_come_first(warehouse: Warehouse) -> None:
    count_(warehouse, ADA, "A-01-02", RED, "CMD-COUNT-10")

    with warehouse.store.look() as reading:
        found = [one.place for one in due_counts(reading, CountReason.AGE)]

    assert found == ["A-01-01", "A-02-01", "B-01-01", "B-02-01", "B-02-02", "A-01-02"]


def test_counts_are_opened_once(warehouse: Warehouse) -> None:
    first = open_counts(warehouse.store, an_act(), by=CountReason.AGE, most=2)
    second = open_counts(warehouse.store, an_act(), by=CountReason.AGE, most=2)

    assert (first, second) == (("A-01-01", "A-01-02"), ("A-02-01", "B-01-01"))
    with warehouse.store.look() as reading:
        assert [one.expected for one in reading.find(Count)] == [40, 10, 16, 2]
