"""Orders: the drawn transitions, and how far each piece of a line has come."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import an_order, an_order_line
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import OrderState

#: Drawn once more by hand: from each state, where an order may go.
DRAWN = {
    "open": "released cancelled short",
    "released": "open picked short cancelled",
    "picked": "released packed short",
    "packed": "picked shipped",
    "shipped": "delivered",
    "delivered": "",
    "short": "released",
    "cancelled": "open",
}
PAIRS = list(product(OrderState, OrderState))


@pytest.mark.parametrize(("here", "there"), PAIRS, ids=lambda state: state.value)
def test_only_the_drawn_transitions_happen(here: OrderState, there: OrderState) -> None:
    order = an_order(state=here)
    is_drawn = there.value in DRAWN[here.value].split()

    if is_drawn:
        assert order.become(there).state is there
        return
    with pytest.raises(Refusal) as refused:
        order.become(there)

    assert refused.value.why is Why.WRONG_STATE
    assert refused.value.facts == {
        "order": order.order_ref, "state": here.value, "wanted": there.value,
    }  # fmt: skip


def test_a_change_of_state_keeps_everything_else() -> None:
    order = an_order(held=True, expedited=True)

    assert order.become(OrderState.RELEASED) == an_order(
        held=True, expedited=True, state=OrderState.RELEASED
    )


def test_pieces_are_open_until_they_are_picked_short_or_cancelled() -> None:
    line = an_order_line(ordered=9, picked=4, short=2, cancelled=1)

    assert line.open == 2


def test_what_was_given_up_keeps_its_reason() -> None:
    line = an_order_line(ordered=3).pick(1).run_short(2, "damaged")

    assert (line.picked, line.short, line.short_reason, line.open) == (1, 2, "damaged", 0)


def test_no_more_is_packed_than_was_picked() -> None:
    line = an_order_line(ordered=3, picked=2).pack(1)

    with pytest.raises(Refusal) as refused:
        line.pack(2)

    assert refused.value.why is Why.ALREADY_PACKED
    assert refused.value.facts == {"sku": line.sku, "left": 1, "scanned": 2}


@given(picked=st.integers(0, 20), packs=st.lists(st.integers(1, 5), max_size=10))
def test_packed_never_passes_picked_in_whatever_portions(picked: int, packs: list[int]) -> None:
    line = an_order_line(ordered=20, picked=picked)

    for pieces in packs:
        if pieces <= line.to_pack:
            line = line.pack(pieces)

    assert 0 <= line.packed <= line.picked
    assert line.packed + line.to_pack == picked
