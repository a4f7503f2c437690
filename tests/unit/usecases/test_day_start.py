"""The plan of a weekday, and the one step that makes it true."""

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.picking import Method, Round
from warehouse_desk.domain.stock import Count
from warehouse_desk.usecases.day_start import Begun, DayPlan, day_plan, start_day
from warehouse_desk.usecases.policies import WEEKDAYS, set_policy
from warehouse_desk.usecases.releasing.plan import plan_release


def plan(warehouse: Warehouse, *, on: str, counts: int = 2) -> None:
    for name, value in (("day.counts", counts), ("day.release", 1)):
        act = an_act()
        set_policy(warehouse.store, act, name=name, value=value, scope="weekday", of=on)


def read(warehouse: Warehouse) -> DayPlan:
    with warehouse.store.look() as reading:
        return day_plan(reading)


def begin(warehouse: Warehouse) -> Begun:
    return start_day(warehouse.store, an_act, read(warehouse))


def today(warehouse: Warehouse) -> str:
    return read(warehouse).weekday


def test_a_day_opens_its_counts_and_releases_what_waits(warehouse: Warehouse) -> None:
    warehouse.order(PEN=1)
    warehouse.order(MUG_BLUE=1)
    plan(warehouse, on=today(warehouse))

    begun = begin(warehouse)
    again = begin(warehouse)

    assert begun.slots == ("A-01-01", "A-01-02")
    assert len(begun.rounds) > 0
    assert again == Begun((), ())
    with warehouse.store.look() as reading:
        assert len(reading.find(Count)) == 2
        assert {one.round for one in reading.find(Round)} == set(begun.rounds)


def test_all_rounds_of_a_plan_are_released(warehouse: Warehouse) -> None:
    refs = [warehouse.order(PEN=1) for _ in range(4)]
    with warehouse.store.look() as reading:
        plans = tuple(plan_release(reading, Method.SINGLE, (ref,)) for ref in refs)

    begun = start_day(warehouse.store, an_act, DayPlan("mon", (), plans))

    assert len(begun.rounds) == 4


def test_the_plan_of_another_weekday_is_not_todays(warehouse: Warehouse) -> None:
    warehouse.order(PEN=1)
    others = [one for one in WEEKDAYS if one != today(warehouse)]
    plan(warehouse, on=others[0])

    assert begin(warehouse) == Begun((), ())


def test_a_day_with_nothing_to_release_is_begun_all_the_same(warehouse: Warehouse) -> None:
    plan(warehouse, on=today(warehouse), counts=1)

    assert begin(warehouse) == Begun(("A-01-01",), ())


@pytest.mark.parametrize(
    ("name", "scope", "of"),
    [
        ("day.counts", "person", "ada"),
        ("day.counts", "weekday", "someday"),
        ("pick.check_empty", "weekday", "mon"),
        ("release.batch_kg", "person", "ada"),
    ],
)
def test_a_plan_is_for_weekdays_and_a_scan_is_not(
    warehouse: Warehouse, name: str, scope: str, of: str
) -> None:
    with pytest.raises(Refusal):
        set_policy(warehouse.store, an_act(), name=name, value=1, scope=scope, of=of)
