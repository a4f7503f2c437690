"""Requests that wait for a supervisor, and what is tried before goods come back."""

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import (
    Photo,
    Remedy,
    Return,
    ReturnLine,
    ReturnReason,
    ReturnState,
    WayBack,
)
from warehouse_desk.usecases.returns.deciding import (
    RefusedBecause,
    grant_return,
    refuse_return,
    solve_without_return,
    waiting_returns,
)
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.request import Requested, left_to_return, request_return
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.undo import undo_last

MUGS = Pieces("MUG-BLUE", 2)


def with_policy(returns: Returns, **rule: object) -> str:
    take_policy(returns.store, an_act(), rules=(PolicyRule(name="usual", **rule),))
    return returns.shipped(MUGS, Pieces("PEN", 3))


def ask(returns: Returns, ref: str, *lines: object, **more: object) -> Requested:
    return request_return(
        returns.store, an_act(), order_ref=ref, lines=lines,
        requested_at=returns.warehouse.clock.now, **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "because"),
    [
        ({"instant": False}, "decided_by_hand"),
        ({"instant_up_to_cents": 100}, "above_amount"),
        ({"photo_wanted": True}, "photo_wanted"),
        ({"days": 1, "late_waits": True}, "too_late"),
    ],
)
def test_what_is_not_instant_waits_with_its_reason(
    returns: Returns, rule: dict[str, object], because: str
) -> None:
    ref = with_policy(returns, **rule)

    asked = ask(returns, ref, announced(1, 2), announced(2, 1))

    assert asked.because == because
    with returns.store.look() as reading:
        (waiting,) = waiting_returns(reading)
        assert reading.get(Return, asked.rma).state is ReturnState.REQUESTED
        assert reading.ask.work().returns_to_receive == 0
    assert (waiting.rma, waiting.because, waiting.rule) == (asked.rma, because, "usual")
    assert [line.line for line in waiting.lines] == [1, 2]


def test_a_photo_lets_a_request_through_and_is_kept(returns: Returns) -> None:
    ref = with_policy(returns, photo_wanted=True)
    photo = StoredPhoto("ab.jpg", "ab" * 32)

    asked = ask(returns, ref, announced(photos=(photo,)))

    assert asked.because == ""
    with returns.store.look() as reading:
        assert [one.path for one in reading.find(Photo, subject=asked.rma)] == ["ab.jpg"]
    with pytest.raises(Refusal) as refused:
        ask(returns, ref, announced(2, photos=(photo,)))
    assert refused.value.why is Why.PHOTO_KNOWN


def test_a_supervisor_grants_a_request_that_waits_once(returns: Returns) -> None:
    asked = ask(returns, with_policy(returns, instant=False), announced())

    grant_return(returns.store, an_act(), rma=asked.rma)

    with returns.store.look() as reading:
        assert waiting_returns(reading) == []
        assert reading.get(Return, asked.rma).state is ReturnState.AUTHORISED
    with pytest.raises(Refusal) as refused:
        grant_return(returns.store, an_act(), rma=asked.rma)
    assert refused.value.why is Why.NOT_WAITING


def test_what_is_refused_can_be_asked_for_again(returns: Returns) -> None:
    ref = with_policy(returns, instant=False)
    asked = ask(returns, ref, announced(1, 2))

    refuse_return(returns.store, an_act(), rma=asked.rma, because=RefusedBecause.NOT_PROVEN)

    with returns.store.look() as reading:
        refused = reading.get(Return, asked.rma)
        assert (refused.state, refused.because) == (ReturnState.REFUSED, "not_proven")
        assert left_to_return(reading, ref) == {1: 2, 2: 3}


def test_a_decision_can_be_taken_back(returns: Returns) -> None:
    asked = ask(returns, with_policy(returns, instant=False), announced())
    grant_return(returns.store, an_act(station="policy"), rma=asked.rma)

    undo_last(returns.store, an_act(station="policy"))

    with returns.store.look() as reading:
        assert [one.rma for one in waiting_returns(reading)] == [asked.rma]


def test_advice_settles_a_request_and_nothing_comes_back(returns: Returns) -> None:
    ref = with_policy(returns, remedies=(Remedy.ADVICE, Remedy.REFUND))
    line = announced(reason=ReturnReason.DEFECTIVE, comment="does not start")

    solved = solve_without_return(returns.store, an_act(), order_ref=ref, lines=(line,))

    with returns.store.look() as reading:
        return_ = reading.get(Return, solved.rma)
        assert (return_.state, return_.remedy) == (ReturnState.CLOSED, Remedy.ADVICE)
        assert [one.reason for one in reading.find(ReturnLine)] == [ReturnReason.DEFECTIVE]
        assert left_to_return(reading, ref) == {1: 2, 2: 3}


def test_only_what_the_rule_offers_can_be_chosen(returns: Returns) -> None:
    ref = with_policy(returns, remedies=(Remedy.EXCHANGE, Remedy.REFUND))

    asked = ask(returns, ref, announced(), remedy=Remedy.EXCHANGE, way=WayBack.PICK_UP)

    with returns.store.look() as reading:
        return_ = reading.get(Return, asked.rma)
    assert (return_.remedy, return_.way) == (Remedy.EXCHANGE, WayBack.PICK_UP)
    for wish in (
        lambda: ask(returns, ref, announced(2), remedy=Remedy.CREDIT),
        lambda: solve_without_return(returns.store, an_act(), order_ref=ref, lines=(announced(2),)),
    ):
        with pytest.raises(Refusal) as refused:
            wish()
        assert refused.value.why is Why.REMEDY_NOT_OFFERED


def test_nothing_chosen_is_refused(returns: Returns) -> None:
    with pytest.raises(Refusal) as refused:
        ask(returns, with_policy(returns))

    assert refused.value.why is Why.NOTHING_ASKED
