"""Policies: the most specific wins, and what is set is within bounds."""

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.policies import (
    COUNT_FROM,
    allow_substitutes,
    drop_policy,
    policy,
    set_policy,
    substitutes_of,
)


def test_the_most_specific_policy_wins(warehouse: Warehouse) -> None:
    asked = {"sku": "PEN", "person": "ada", "method": "wave"}
    found = []
    for value, (scope, of) in enumerate(
        (("", ""), ("method", "wave"), ("person", "ada"), ("sku", "PEN")), start=10
    ):
        set_policy(warehouse.store, an_act(), name=COUNT_FROM.name, value=value, scope=scope, of=of)
        with warehouse.store.look() as reading:
            found.append(policy(reading, COUNT_FROM, **asked))

    assert found == [10, 11, 12, 13]
    with warehouse.store.look() as reading:
        assert policy(reading, COUNT_FROM, sku="TEA", person="ben", method="batch") == 10


@pytest.mark.parametrize(
    ("name", "value", "scope", "why"),
    [
        ("pick.no_such", 1, "", Why.UNKNOWN_POLICY),
        ("pick.slot_first", 1, "colour", Why.UNKNOWN_POLICY),
        ("pick.slot_first", 1, "method", Why.UNKNOWN_POLICY),
        ("pick.slot_first", 1, "sku", Why.NOT_THERE),
        ("pick.slot_first", 1, "person", Why.NOT_THERE),
        ("pick.slot_first", 2, "", Why.POLICY_OUT_OF_BOUNDS),
    ],
)
def test_what_is_no_policy_is_refused(
    warehouse: Warehouse, name: str, value: int, scope: str, why: Why
) -> None:
    with pytest.raises(Refusal) as refused:
        set_policy(warehouse.store, an_act(), name=name, value=value, scope=scope)

    assert refused.value.why is why


def test_substitutes_are_allowed_and_forbidden_again(warehouse: Warehouse) -> None:
    allow_substitutes(warehouse.store, an_act(), sku="PEN", instead=("TEA", "CLOCK"))
    with warehouse.store.look() as reading:
        assert substitutes_of(reading, "PEN") == ("TEA", "CLOCK")

    drop_policy(warehouse.store, an_act(), name="pick.substitutes", scope="sku", of="PEN")
    with warehouse.store.look() as reading:
        assert substitutes_of(reading, "PEN") == ()
        assert substitutes_of(reading, "TEA") == ()


def test_a_policy_that_was_taken_back_lets_the_more_general_one_hold(warehouse: Warehouse) -> None:
    for value, scope, of in ((7, "", ""), (9, "sku", "PEN")):
        set_policy(warehouse.store, an_act(), name=COUNT_FROM.name, value=value, scope=scope, of=of)
    found = []

    for scope, of in (("sku", "PEN"), ("", "")):
        drop_policy(warehouse.store, an_act(), name=COUNT_FROM.name, scope=scope, of=of)
        with warehouse.store.look() as reading:
            found.append(policy(reading, COUNT_FROM, sku="PEN"))

    assert found == [7, COUNT_FROM.default]
    with pytest.raises(Refusal) as refused:
        drop_policy(warehouse.store, an_act(), name=COUNT_FROM.name)
    assert refused.value.why is Why.UNKNOWN_POLICY
