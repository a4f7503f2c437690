"""Asking to send something back."""

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Operation, Setting
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.returns import Return, ReturnLine, ReturnReason, ReturnState
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.returns.inspecting import open_unit
from warehouse_desk.usecases.returns.policy_rules import OUR_FAULT
from warehouse_desk.usecases.returns.receiving import open_arrival, receive_item
from warehouse_desk.usecases.returns.request import left_to_return, request_return
from warehouse_desk.usecases.set_up import furnish

MUGS = Pieces("MUG-BLUE", 3)


def test_a_valid_request_is_authorised_at_once(returns: Returns) -> None:
    ref = returns.shipped(MUGS, Pieces("PEN", 5))

    rma = returns.requested(ref, announced(1, 2, comment="too small"), announced(2, 5))

    assert rma == "RMA-000001"
    with returns.store.look() as reading:
        return_ = reading.get(Return, rma)
        assert (return_.state, return_.rule) == (ReturnState.AUTHORISED, "within_days")
        assert [(one.line, one.sku, one.quantity) for one in reading.find(ReturnLine)] == [
            (1, "MUG-BLUE", 2),
            (2, "PEN", 5),
        ]
        assert return_comments(reading, rma) == {1: "too small"}


def test_what_a_customer_wrote_is_answered_and_is_not_kept_with_the_answer(
    returns: Returns,
) -> None:
    rma = returns.announced(comment="too blue")
    arrives, judges = an_act(), an_act()

    arrivals = [open_arrival(returns.store, arrives, rma=rma) for _ in range(2)]
    (plate,) = receive_item(returns.store, an_act(), rma=rma, sku="MUG-BLUE").last
    units = [open_unit(returns.store, judges, plate=plate) for _ in range(2)]

    assert [step.lines[0].comment for step in arrivals] == ["too blue", ""]
    assert [step.comment for step in units] == ["too blue", ""]
    with returns.store.look() as reading:
        assert not any("too blue" in one.answer for one in reading.find(Operation))


def test_what_came_back_and_what_is_announced_never_pass_what_was_shipped(
    returns: Returns,
) -> None:
    ref = returns.shipped(MUGS, Pieces("PEN", 5))
    returns.requested(ref, announced(1, 2), announced(2, 3))

    with pytest.raises(Refusal) as refused:
        returns.requested(ref, announced(1, 2), announced(2, 3))

    assert refused.value.why is Why.MORE_THAN_SHIPPED
    assert refused.value.facts == {"order": ref, "lines": (1, 2), "asked": (2, 3), "left": (1, 2)}


def test_pieces_that_are_back_are_not_counted_twice(returns: Returns) -> None:
    ref = returns.shipped(MUGS)
    desk = returns.desk("receive")
    desk.scan(returns.requested(ref, announced(1, 2)))
    desk.scan("MUG-BLUE")

    with returns.store.look() as reading:
        assert left_to_return(reading, ref) == {1: 1}
    assert returns.requested(ref, announced(1, 1))


def test_nothing_is_asked_back_by_less_than_one_piece(returns: Returns) -> None:
    with pytest.raises(Refusal) as refused:
        returns.requested(returns.shipped(MUGS), announced(1, 0))

    assert refused.value.why is Why.MORE_THAN_SHIPPED


def test_lines_that_were_never_shipped_are_all_named(returns: Returns) -> None:
    ref = returns.shipped(MUGS)

    with pytest.raises(Refusal) as refused:
        returns.requested(ref, announced(1), announced(7), announced(8))

    assert refused.value.why is Why.NOT_SHIPPED
    assert refused.value.facts == {"order": ref, "lines": (7, 8)}


def test_an_order_still_in_the_house_cannot_come_back(returns: Returns) -> None:
    ref = returns.warehouse.order(MUG_BLUE=1)

    with pytest.raises(Refusal) as refused:
        returns.requested(ref, announced(1))

    assert refused.value.why is Why.NOT_SHIPPED


def test_a_line_may_stand_in_a_request_only_once(returns: Returns) -> None:
    with pytest.raises(Refusal) as refused:
        returns.requested(returns.shipped(MUGS), announced(1), announced(1))

    assert refused.value.why is Why.LINE_TWICE


def test_a_request_after_the_days_of_the_policy_is_too_late(returns: Returns) -> None:
    ref = returns.shipped(MUGS, days_ago=31)

    with pytest.raises(Refusal) as refused:
        returns.requested(ref, announced(1))

    assert refused.value.why is Why.TOO_LATE
    assert refused.value.facts == {
        "order": ref, "lines": (1,), "days": 31, "limit": (30,), "policy": "within_days",
    }  # fmt: skip


def test_the_last_day_counts_and_the_days_are_a_setting(returns: Returns) -> None:
    assert returns.requested(returns.shipped(MUGS, days_ago=30), announced(1))
    furnish(returns.store, an_act(), [Setting("returns.days", "3")], name="settings")

    with pytest.raises(Refusal) as refused:
        returns.requested(returns.shipped(MUGS, days_ago=4), announced(1))

    assert refused.value.facts["limit"] == (3,)


@pytest.mark.parametrize("reason", sorted(OUR_FAULT))
def test_what_is_our_fault_is_never_too_late(returns: Returns, reason: ReturnReason) -> None:
    ref = returns.shipped(MUGS, days_ago=300)

    rma = returns.requested(ref, announced(1, reason=reason))

    with returns.store.look() as reading:
        assert reading.get(Return, rma).rule == "our_fault"


def test_the_day_the_customer_asked_counts_not_the_day_it_is_typed_in(returns: Returns) -> None:
    ref = returns.shipped(MUGS, days_ago=40)

    assert returns.requested(ref, announced(1), days_ago=20)


def test_a_number_of_the_customers_own_is_kept_and_known_again(returns: Returns) -> None:
    ref = returns.shipped(MUGS)
    first = returns.requested(ref, announced(1), rma="RMA-000001")

    again = request_return(
        returns.store, an_act(), order_ref=ref, lines=(announced(1),),
        requested_at=returns.warehouse.clock.now, rma=first,
    )  # fmt: skip

    assert (again.rma, again.known) == (first, True)
    assert returns.requested(ref, announced(1)) == "RMA-000002"
    with returns.store.look() as reading:
        assert len(reading.find(Return)) == 2


def test_a_known_number_with_other_contents_is_refused(returns: Returns) -> None:
    ref, other = returns.shipped(MUGS), returns.shipped(MUGS)
    rma = returns.requested(ref, announced(1))

    for order, line in ((other, announced(1)), (ref, announced(1, 2))):
        with pytest.raises(Refusal) as refused:
            returns.requested(order, line, rma=rma)
        assert refused.value.why is Why.RETURN_DIFFERS
        assert refused.value.facts == {"rma": rma, "order": ref}


def test_a_refused_request_leaves_no_trace(returns: Returns) -> None:
    ref = returns.shipped(MUGS)
    before = returns.warehouse.rows()

    with pytest.raises(Refusal):
        returns.requested(ref, announced(1, 4))

    assert returns.warehouse.rows() == before
    with returns.store.look() as reading:
        assert reading.get(OrderLine, ref, 1).returned == 0
