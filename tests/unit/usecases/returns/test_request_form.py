"""Finding the order of a return by anything that belongs to it."""

import pytest

from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from tests.warehouse import CODES
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import Label
from warehouse_desk.domain.returns import ReturnReason, StatedCondition
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.usecases.codes import StoredCodes
from warehouse_desk.usecases.returns.policy_rules import Verdict
from warehouse_desk.usecases.returns.request import decisions
from warehouse_desk.usecases.returns.request_form import (
    FormLine,
    find_orders,
    form_lines,
)


def found(returns: Returns, text: str) -> list[str]:
    code = resolve(text, StoredCodes(returns.store))
    with returns.store.look() as reading:
        return [one.order_ref for one in find_orders(reading, code)]


def test_an_order_is_found_by_all_that_belongs_to_it(returns: Returns) -> None:
    first = returns.shipped(Pieces("MUG-BLUE", 2), days_ago=9)
    second = returns.shipped(Pieces("MUG-BLUE", 1), Pieces("PEN"), days_ago=2)
    rma = returns.requested(first, announced(1))
    desk = returns.desk("receive")
    desk.scan(rma)
    (plate,) = desk.scan("MUG-BLUE").step.last
    with returns.store.look() as reading:
        tracking = reading.find(Label)[-1].tracking

    assert found(returns, first) == [first]
    assert found(returns, f"ORD-{second}") == [second]
    assert found(returns, tracking) == [second]
    assert found(returns, f"00{tracking}") == [second]
    assert found(returns, rma) == [first]
    assert found(returns, plate) == [first]
    assert found(returns, CODES["MUG-BLUE"]) == [second, first]


@pytest.mark.parametrize("text", ["nobody's", "RMA-999999", "U-9999999", CODES["TEA"]])
def test_what_belongs_to_no_order_is_refused(returns: Returns, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        found(returns, text)

    assert refused.value.why is Why.NOT_THERE


def test_the_lines_say_how_many_may_still_come_back(returns: Returns) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 3))
    returns.requested(ref, announced(1, 2))

    with returns.store.look() as reading:
        assert form_lines(reading, ref) == (FormLine(1, "MUG-BLUE", "Blue mug", 3, 1),)


def test_an_order_that_was_not_shipped_has_nothing_to_send_back(returns: Returns) -> None:
    ref = returns.warehouse.order(PEN=1)

    with returns.store.look() as reading, pytest.raises(Refusal) as refused:
        form_lines(reading, ref)

    assert refused.value.why is Why.NOT_SHIPPED


def test_the_rule_that_decides_is_named_before_anything_is_asked(returns: Returns) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 3), days_ago=40)
    late = announced(1)
    ours = announced(1, reason=ReturnReason.DEFECTIVE, condition=StatedCondition.FAULTY)

    with returns.store.look() as reading:
        (one,) = decisions(reading, ref, [late], reading.now)
        (other,) = decisions(reading, ref, [ours], reading.now)

    assert (one.verdict, one.name) == (Verdict.REFUSED, "within_days")
    assert (other.verdict, other.name) == (Verdict.GRANTED, "our_fault")
