"""Goods collected at the customer's door: when, ordered, called off, and withdrawn."""

from datetime import datetime, timedelta

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.collected import (
    FEE,
    NINE,
    ONE,
    asked,
    at,
    collecting,
    put,
    waits_again,
)
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from tests.warehouse import MORNING
from warehouse_desk.domain.carriers import DayOff, PickUpWindow, ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.returns import (
    PickUp,
    PickUpState,
    Remedy,
    Return,
    ReturnState,
    WayBack,
)
from warehouse_desk.i18n import load
from warehouse_desk.usecases.outbox import OutboxState, settle
from warehouse_desk.usecases.returns.deadlines import ToDo, deadlines
from warehouse_desk.usecases.returns.deciding import (
    RefusedBecause,
    grant_return,
    refuse_return,
    withdraw_return,
)
from warehouse_desk.usecases.returns.exchanging import order_exchange
from warehouse_desk.usecases.returns.labels import give_return_label
from warehouse_desk.usecases.returns.pick_up_words import window_words
from warehouse_desk.usecases.returns.pick_ups import (
    Collection,
    call_off_pick_up,
    carrier_knows,
    collection_of,
    order_pick_up,
    tell_carrier_again,
    untold,
)
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.receiving import note_empty_box
from warehouse_desk.usecases.returns.request import left_to_return, request_return

TUESDAY = at(1, 9)


@pytest.fixture
def owls(returns: Returns) -> Returns:
    return collecting(returns)


def collection(returns: Returns, rma: str) -> Collection:
    with returns.store.look() as reading:
        return collection_of(reading, reading.get(Return, rma))


def offered(returns: Returns, rma: str) -> list[datetime]:
    return [one.begins for one in collection(returns, rma).offers]


def order(returns: Returns, rma: str, begins: datetime = TUESDAY) -> PickUp:
    return order_pick_up(returns.store, an_act(), rma=rma, begins=begins)


def states(returns: Returns, rma: str) -> list[PickUpState]:
    with returns.store.look() as reading:
        return [one.state for one in reading.find(PickUp, rma=rma)]


def to_tell(returns: Returns, rma: str) -> list[tuple[str, str]]:
    with returns.store.look() as reading:
        return [(one.kind, one.state) for one in untold(reading, rma)]


def arrive(returns: Returns, rma: str) -> None:
    desk = returns.desk("receive")
    for scan in (rma, "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good


def test_windows_are_offered_by_weekday_until_it_is_too_late_to_order(owls: Returns) -> None:
    found = offered(owls, asked(owls))

    assert found[:3] == [at(1, 9), at(1, 13), at(2, 9)]
    assert at(0, 13) not in found
    assert {one.weekday() for one in found} == {0, 1, 2, 3, 4}
    assert found[-1] < MORNING + timedelta(days=14)


def test_the_latest_hour_is_that_of_the_carriers_clock(owls: Returns) -> None:
    rma = asked(owls)
    owls.warehouse.clock.now = at(0, 18) - timedelta(minutes=1)
    in_time = offered(owls, rma)
    owls.warehouse.clock.now = at(0, 18)

    assert in_time[0] == at(1, 9)
    assert offered(owls, rma)[0] == at(1, 13)


def test_a_country_with_windows_of_its_own_has_no_others_and_days_off_count(
    owls: Returns,
) -> None:
    put(owls, PickUpWindow("OWL", "PL", 2, NINE, ONE, ONE), DayOff("OWL", "2026-03-04"))

    assert offered(owls, asked(owls)) == [at(9, 9)]


def test_a_pick_up_is_ordered_once_with_its_label_and_its_fee(owls: Returns) -> None:
    rma = asked(owls)

    ordered = order(owls, rma)

    with owls.store.look() as reading:
        (label,) = reading.find(ReturnLabel, rma=rma)
    assert (ordered.carrier, ordered.label, ordered.fee_cents) == ("OWL", label.label, FEE)
    assert (ordered.begins, ordered.ends, ordered.order_until) == (
        at(1, 9), at(1, 13), at(0, 18),
    )  # fmt: skip
    assert offered(owls, rma) == []
    with pytest.raises(Refusal) as refused:
        order(owls, rma, at(2, 9))
    assert refused.value.why is Why.PICK_UP_ORDERED


@pytest.mark.parametrize(
    ("way", "begins"),
    [
        (WayBack.PICK_UP, at(0, 13)),
        (WayBack.PICK_UP, at(5, 9)),
        (WayBack.LABEL, TUESDAY),
        (WayBack.DROP_OFF, TUESDAY),
    ],
)
def test_nobody_comes_when_it_is_not_offered_or_not_asked_for(
    owls: Returns, way: WayBack, begins: datetime
) -> None:
    with pytest.raises(Refusal) as refused:
        order(owls, asked(owls, way), begins)

    assert refused.value.why is Why.NO_PICK_UP


def test_where_nobody_carries_nothing_is_offered(returns: Returns) -> None:
    assert offered(returns, asked(returns)) == []


def test_a_carrier_that_made_the_label_collects_it(owls: Returns) -> None:
    rma = asked(owls)
    give_return_label(owls.store, an_act(), rma=rma)

    ordered = order(owls, rma)

    with owls.store.look() as reading:
        (label,) = reading.find(ReturnLabel, rma=rma)
    assert ordered.label == label.label


def test_a_pick_up_that_no_carrier_knows_of_is_called_off_without_a_word(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    before = to_tell(owls, rma)

    call_off_pick_up(owls.store, an_act(), rma=rma)

    assert before == [("order_pick_up", "waiting")]
    assert to_tell(owls, rma) == []
    assert states(owls, rma) == [PickUpState.CALLED_OFF]
    assert offered(owls, rma)[0] == TUESDAY


def test_a_carrier_that_may_know_is_told_not_to_come(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    carrier_knows(owls.store, an_act(), rma=rma)
    known = collection(owls, rma)

    for _ in range(2):
        call_off_pick_up(owls.store, an_act(), rma=rma)

    assert known.pick_up is not None
    assert (known.pick_up.state, known.carrier, known.zone, known.failed) == (
        PickUpState.CONFIRMED, "Owlpost", "Europe/Oslo", False,
    )  # fmt: skip
    assert to_tell(owls, rma) == [("call_off_pick_up", "waiting")]
    carrier_knows(owls.store, an_act(), rma=rma)
    assert to_tell(owls, rma) == []
    with pytest.raises(Refusal):
        carrier_knows(owls.store, an_act(), rma=rma)


def test_what_a_carrier_is_to_be_told_stands_among_the_deadlines_until_it_knows(
    owls: Returns,
) -> None:
    rma = asked(owls)
    order(owls, rma)
    with owls.store.look() as reading:
        (waits,) = [one for one in deadlines(reading) if one.what is ToDo.PICK_UP]
    carrier_knows(owls.store, an_act(), rma=rma)
    call_off_pick_up(owls.store, an_act(), rma=rma)
    with owls.store.look() as reading:
        (off,) = deadlines(reading)

    assert (waits.rma, waits.due) == (rma, at(0, 18))
    assert (off.what, off.due) == (ToDo.CALL_OFF, TUESDAY)


def test_what_failed_is_told_and_goes_out_again(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    with owls.store.look() as reading:
        (message,) = untold(reading, rma)
    settle(owls.store, an_act(), message=message.id, state=OutboxState.FAILED)

    failed = collection(owls, rma).failed
    again = tell_carrier_again(owls.store, an_act(), rma=rma)

    assert (failed, again) == (True, 1)
    assert not collection(owls, rma).failed
    assert to_tell(owls, rma) == [("order_pick_up", "waiting")]
    call_off_pick_up(owls.store, an_act(), rma=rma)  # it may have heard what we know nothing of
    assert to_tell(owls, rma) == [("call_off_pick_up", "waiting")]


def test_a_carrier_that_did_not_come_is_ordered_again(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    owls.warehouse.clock.now = at(1, 14)

    order(owls, rma, at(2, 13))

    assert states(owls, rma) == [PickUpState.MISSED, PickUpState.ORDERED]
    assert len(to_tell(owls, rma)) == 1


def test_goods_that_are_here_were_collected(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    owls.warehouse.clock.now = at(2, 9)

    arrive(owls, rma)

    assert states(owls, rma) == [PickUpState.COLLECTED]
    assert to_tell(owls, rma) == []


def test_no_carrier_comes_for_goods_that_came_in_another_way(owls: Returns) -> None:
    rma = asked(owls)
    order(owls, rma)
    carrier_knows(owls.store, an_act(), rma=rma)

    arrive(owls, rma)

    assert states(owls, rma) == [PickUpState.CALLED_OFF]
    assert to_tell(owls, rma) == [("call_off_pick_up", "waiting")]


def test_a_return_that_is_withdrawn_is_not_collected_and_may_be_asked_for_again(
    owls: Returns,
) -> None:
    rma = asked(owls)
    order(owls, rma)

    withdraw_return(owls.store, an_act(), rma=rma)

    with owls.store.look() as reading:
        return_ = reading.get(Return, rma)
        left = left_to_return(reading, return_.order_ref)
        (said,) = reading.find(Event, subject=rma, kind="return_withdrawn")
    assert (return_.state, return_.because) == (ReturnState.REFUSED, RefusedBecause.WITHDRAWN)
    assert states(owls, rma) == [PickUpState.CALLED_OFF]
    assert left == {1: 1}
    assert said.person == "system"
    with pytest.raises(Refusal) as refused:
        withdraw_return(owls.store, an_act(), rma=rma)
    assert refused.value.why is Why.NOT_WITHDRAWN


def test_what_arrived_or_was_exchanged_is_not_withdrawn(owls: Returns) -> None:
    rule = PolicyRule(name="usual", remedies=(Remedy.REFUND, Remedy.EXCHANGE))
    take_policy(owls.store, an_act(), rules=(rule,))
    here = asked(owls)
    arrive(owls, here)
    exchanged = request_return(
        owls.store, an_act(), order_ref=owls.shipped(Pieces("PEN")), lines=(announced(),),
        requested_at=owls.warehouse.clock.now, remedy=Remedy.EXCHANGE,
    ).rma  # fmt: skip
    order_exchange(owls.store, an_act(), rma=exchanged)
    empty = owls.announced()
    note_empty_box(owls.store, an_act(), rma=empty)

    for rma in (here, exchanged, empty):
        with pytest.raises(Refusal) as refused:
            withdraw_return(owls.store, an_act(), rma=rma)
        assert refused.value.why is Why.NOT_WITHDRAWN


def test_a_return_that_is_refused_after_all_is_not_collected(owls: Returns) -> None:
    take_policy(owls.store, an_act(), rules=(PolicyRule(name="asked", instant=False),))
    rma = asked(owls)
    grant_return(owls.store, an_act("grant"), rma=rma)
    order(owls, rma)
    waits_again(owls.store, an_act(), rma=rma)

    refuse_return(owls.store, an_act(), rma=rma, because=RefusedBecause.OTHER)

    assert states(owls, rma) == [PickUpState.CALLED_OFF]


def test_a_window_is_said_by_the_clock_of_the_place() -> None:
    said = window_words(load("en"), at(1, 9), at(1, 13), "Europe/Oslo")

    assert said == "Tuesday, 3 Mar 2026, 09:00 to 13:00"
