"""What is dirty but sound is cleaned by the clock, and judged once more."""

from datetime import timedelta

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.unit.usecases.returns.shipped import PACKAGING, Returns, camera, forms, question
from tests.warehouse import EVA, SAM, Clock, Warehouse
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.returns_desk import Clerk
from warehouse_desk.commands.demo.worker import SECONDS_A_SCAN, Floor
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.returns import (
    Cleaning,
    CostKind,
    Grade,
    ReturnedUnit,
    ReturnReason,
    UnitCost,
)
from warehouse_desk.stations.desk import Desk
from warehouse_desk.usecases.returns.cleaning import finish_cleaning, go_on_cleaning
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.returns.inspecting import answer_rest_as_new, confirm_grade
from warehouse_desk.usecases.set_up import furnish

DIRT = question("stains", ("dirty", "C"), ("no", "A"))
DIRT["answers"][0]["cleans"] = True


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    """A warehouse that asks for dirt first; an hour of work costs 36."""
    book = forms(forms=[{"category": "*", "questions": [DIRT, PACKAGING]}])
    hour = Setting("returns.cost_hour", "3600")
    furnish(warehouse.store, an_act(), [*forms_from_json(book), hour], name="forms")
    return Returns(warehouse)


@pytest.fixture
def desk(returns: Returns) -> Desk:
    return returns.desk("inspect", shutter=camera())


def costs(returns: Returns) -> dict[CostKind, int]:
    with returns.store.look() as reading:
        return {one.kind: one.cents for one in reading.find(UnitCost)}


def test_a_dirty_piece_is_cleaned_by_the_clock_and_asked_about_again(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()
    play(desk, f"{plate} QUESTION good inspect.question")
    play(desk, "CMD-1 CLEANING good inspect.cleaning")
    returns.warehouse.clock.now += timedelta(minutes=5)
    play(
        desk,
        """
        CMD-2        CLEANING  wrong  desk.not_expected
        CMD-OK       CLEANING  wrong  inspect.cleaning_runs
        CMD-DONE     QUESTION  good   inspect.question   question=stains number=1
        CMD-2        QUESTION  good   inspect.question   question=packaging
        CMD-3        GRADED    good   inspect.graded     grade=A
        CMD-OK       TARGET    good   inspect.bring_to
        LOC-A-01-01  START     good   inspect.done
        """,
    )

    with returns.store.look() as reading:
        (cleaned,) = reading.find(Cleaning)
        assert reading.get(ReturnedUnit, plate).grade == "A"
    assert 300 <= cleaned.seconds < 360
    assert costs(returns)[CostKind.REFURBISHING] == cleaned.seconds
    assert costs(returns)[CostKind.INSPECTING] < 100


def test_a_stain_that_stays_counts_the_second_time(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}   QUESTION  good  inspect.question
        CMD-1     CLEANING  good  inspect.cleaning
        CMD-DONE  QUESTION  good  inspect.question  question=stains
        CMD-1     QUESTION  good  inspect.question  question=packaging
        CMD-3     GRADED    good  inspect.graded    grade=C
        """,
    )


def test_a_pause_stops_the_clock_and_somebody_else_goes_on(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    for code in (plate, "CMD-1", "CMD-PAUSE"):
        assert desk.scan(code).is_good
    returns.warehouse.clock.now += timedelta(hours=2)

    play(
        returns.desk("inspect", SAM),
        f"""
        {plate}   CLEANING  good  inspect.cleaning_rests
        CMD-OK    CLEANING  good  inspect.cleaning
        CMD-UNDO  CLEANING  good  desk.undone       act=go_on_cleaning
        CMD-OK    CLEANING  good  inspect.cleaning
        CMD-DONE  QUESTION  good  inspect.question
        """,
    )

    with returns.store.look() as reading:
        (cleaned,) = reading.find(Cleaning)
    assert cleaned.person == "sam"
    assert cleaned.seconds < 60


def test_while_it_is_cleaned_nothing_is_answered_or_graded(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    desk.scan(plate)
    desk.scan("CMD-1")
    eva = an_act("CMD-DONE", person="eva", station="inspect")

    with pytest.raises(Refusal) as refused:
        answer_rest_as_new(returns.store, eva, plate=plate)
    assert refused.value.why is Why.CLEANING_RUNS
    eva = an_act("CMD-OK", person="eva", station="inspect")
    with pytest.raises(Refusal) as refused:
        confirm_grade(returns.store, eva, plate=plate, grade=Grade.A)
    assert refused.value.why is Why.QUESTIONS_OPEN


def test_what_is_not_to_be_cleaned_is_said(returns: Returns) -> None:
    (plate,) = returns.received()
    for work in (go_on_cleaning, finish_cleaning):
        with pytest.raises(Refusal) as refused:
            work(returns.store, an_act(), plate=plate)
        assert refused.value.why is Why.NO_CLEANING


class HeldClock(SimulatedClock):
    """The demo's clock, which turns the hands of the warehouse's."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock.now)
        self.clock = clock

    def pass_by(self, seconds: float) -> None:
        self.clock.now += timedelta(seconds=seconds)


def test_the_demo_cleans_what_it_finds_dirty_in_its_own_time(returns: Returns) -> None:
    (plate,) = returns.received(reason=ReturnReason.DAMAGED)
    floor = Floor(returns.store, HeldClock(returns.warehouse.clock))
    desk = returns.desk("inspect", shutter=camera())

    grades = Clerk(floor, desk, EVA).work()

    with returns.store.look() as reading:
        (cleaned,) = reading.find(Cleaning, plate=plate)
    assert grades == {"A": 1}
    assert 120 <= cleaned.seconds < 600 + SECONDS_A_SCAN
    assert costs(returns)[CostKind.REFURBISHING] > 0
