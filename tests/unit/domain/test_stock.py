"""Stock of one place: what is there, what is promised, and what may be taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SUPPLIER
from warehouse_desk.domain.stock import Stock


def test_only_what_nobody_was_promised_can_be_taken() -> None:
    stock = Stock("MUG-BLUE", "A-01-01", quantity=5, reserved=3)

    with pytest.raises(Refusal) as refused:
        stock.take(3)

    assert refused.value.why is Why.NOT_ENOUGH
    assert refused.value.facts == {
        "sku": "MUG-BLUE", "place": "A-01-01", "wanted": 3, "there": 2,
    }  # fmt: skip
    assert stock.take(2).quantity == 3


def test_the_supplier_may_owe_pieces() -> None:
    owed = Stock("MUG-BLUE", SUPPLIER).take(40)

    assert (owed.quantity, owed.put(40).quantity) == (-40, 0)


@pytest.mark.parametrize("pieces", [3, -3])
def test_no_more_is_promised_than_is_there_and_no_more_taken_back_than_was(pieces: int) -> None:
    stock = Stock("MUG-BLUE", "A-01-01", quantity=4, reserved=2)

    with pytest.raises(Refusal) as refused:
        stock.reserve(pieces)

    assert (refused.value.why, refused.value.facts["there"]) == (Why.NOT_ENOUGH, 2)


@given(
    acts=st.lists(
        st.tuples(st.sampled_from(["put", "take", "reserve"]), st.integers(-6, 6)), max_size=30
    )
)
def test_a_real_place_never_holds_less_than_it_promised(acts: list[tuple[str, int]]) -> None:
    stock = Stock("MUG-BLUE", "A-01-01", quantity=6)

    for act, pieces in acts:
        try:
            stock = getattr(stock, act)(pieces if act == "reserve" else abs(pieces))
        except Refusal:
            continue
        assert 0 <= stock.reserved <= stock.quantity
        assert stock.free == stock.quantity - stock.reserved
