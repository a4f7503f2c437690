"""A short day from the first order in to the last return judged, by the demo's own people."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.storage.statements import plan_of, watched
from warehouse_desk.channels import sample
from warehouse_desk.commands.demo import day as demo
from warehouse_desk.commands.demo.day import Day
from warehouse_desk.domain.orders import Order, OrderState, Reservation
from warehouse_desk.domain.packing import Label, LabelState, Parcel, ParcelState
from warehouse_desk.domain.picking import Method, Round, RoundState, Tote, WallSlot
from warehouse_desk.domain.returns import ReturnedUnit, UnitState
from warehouse_desk.storage.rules import check

pytestmark = pytest.mark.scenario


#: How SQLite answers each statement of the day.
Plans = dict[str, list[str]]

#: What grows with every day that passes.
GROWING = (
    "contact|count|customer_order|customer_text|event|goods_return|hand_over|label|movement|"
    "operation|order_line|outbox|parcel|parcel_item|photo|pick_round|return_line|returned_unit|"
    "round_order|scan|session|task|trail"
)
#: These hold only what is not over; and of the trail only its end is read.
SHORT = "USING (COVERING )?INDEX (ix_label_parcel|ix_session_runs)"
NEWEST_LINK = "ORDER BY trail.seq DESC"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Day, Plans]]:
    """Play a day of twelve orders, three by each method."""
    where = tmp_path_factory.mktemp("day") / "warehouse.db"
    plans: Plans = {}

    def explain(line: Any, sql: str, given: Any) -> None:
        if sql not in plans and sql.startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            plans[sql] = plan_of(line, sql, given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "SHARE", 3)
        day = demo.begin(str(where), 12)
        with watched(day.store.engine, explain):
            demo.pick_and_pack(day)
            demo.hand_over(day)
            demo.take_back(day)
        demo.close(day)
    yield day, plans
    day.store.close()


@pytest.fixture(scope="module")
def day(played: tuple[Day, Plans]) -> Day:
    return played[0]


def test_what_is_asked_all_day_is_found_without_going_through_the_past(
    played: tuple[Day, Plans],
) -> None:
    """Whoever works at a station does not wait longer each year."""
    _, plans = played
    through_all = re.compile(rf"SCAN ({GROWING})\b(?! {SHORT})")
    asked = {sql: plan for sql, plan in plans.items() if NEWEST_LINK not in sql}

    assert len(asked) > 100
    assert {sql: plan for sql, plan in asked.items() if any(map(through_all.match, plan))} == {}


def test_every_method_was_walked(day: Day) -> None:
    assert set(day.by_method) == set(Method)
    assert sum(day.by_method.values()) == day.orders == 12
    assert all(metres > 0 for metres in day.metres.values())


def test_every_order_left_the_house_or_is_short_with_a_reason(day: Day) -> None:
    assert set(day.states) <= {OrderState.SHIPPED.value, OrderState.SHORT.value}
    assert sum(day.states.values()) == 12
    assert day.packed == day.states["shipped"]


def test_every_parcel_left_with_one_confirmed_label(day: Day) -> None:
    with day.store.look() as reading:
        parcels = reading.find(Parcel)
        labels = reading.find(Label)
    shipped = [parcel for parcel in parcels if parcel.state is not ParcelState.VOID]
    assert {parcel.state for parcel in shipped} == {ParcelState.SHIPPED}
    assert len(shipped) == day.parcels > 0
    confirmed = [label.parcel for label in labels if label.state is LabelState.CONFIRMED]
    assert sorted(confirmed) == sorted(parcel.parcel for parcel in shipped)


def test_whoever_did_as_told_was_never_refused(day: Day) -> None:
    assert day.floor.answers["good"] > 100
    assert day.floor.answers["wrong"] == 0


def test_nothing_is_left_lying_about(day: Day) -> None:
    with day.store.look() as reading:
        assert all(tote.is_free for tote in reading.find(Tote))
        assert {slot.order_ref for slot in reading.find(WallSlot)} == {""}
        assert {one.state for one in reading.find(Round)} == {RoundState.DONE}
        shipped = reading.find(Order, state=OrderState.SHIPPED)
        refs = tuple(order.order_ref for order in shipped)
        assert reading.find(Reservation, order_ref=refs) == []


def test_what_came_back_was_judged_and_put_away(day: Day) -> None:
    with day.store.look() as reading:
        units = reading.find(ReturnedUnit)
    assert {unit.state for unit in units} <= {UnitState.DISPOSED}
    assert sum(day.graded.values()) == len(units)


def test_every_rule_holds(day: Day) -> None:
    report = check(day.store)

    assert [(rule.name, rule.examples) for rule in report.rules if rule.broken] == []


def test_the_sample_is_there() -> None:
    """Without its files the day would prove nothing."""
    assert sample.file("orders.csv").is_file()
    assert Path(sample.file("orders.csv")).stat().st_size > 10_000
