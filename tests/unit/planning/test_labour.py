"""Pickers by zone, and the wall."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.zones import labour, pickers_needed, wall_done

loads = st.lists(st.integers(0, 30), min_size=1, max_size=3)


@given(loads, st.integers(0, 3))
def test_pickers_are_shared_so_that_the_last_zone_is_done_first(
    zones: list[int], more: int
) -> None:
    pickers = sum(load > 0 for load in zones) + more

    found = labour(zones, pickers)

    shares = product(range(pickers + 1), repeat=len(zones))
    able = [
        share
        for share in shares
        if sum(share) <= pickers and all(n or not x for n, x in zip(share, zones, strict=True))
    ]
    assert found.seconds == min(wall_done(zones, share, 0, 0) for share in able)
    assert wall_done(zones, found.pickers, 0, 0) == found.seconds
    assert sum(found.pickers) == (pickers if any(zones) else 0)


@given(loads, st.integers(1, 20))
def test_no_zone_is_done_in_time_with_a_picker_less(zones: list[int], seconds: int) -> None:
    needed = pickers_needed(zones, seconds)

    for load, pickers in zip(zones, needed, strict=True):
        assert pickers * seconds >= load > (pickers - 1) * seconds or load == pickers == 0


def test_a_slow_wall_ends_after_the_last_zone() -> None:
    assert wall_done([60, 100], [1, 2], sorting=6, pieces=20) == 120
    assert wall_done([60, 100], [1, 1], sorting=1, pieces=20) == 100


def test_too_few_pickers_are_refused() -> None:
    with pytest.raises(Impossible) as no:
        labour([5, 0, 5], 1)

    assert no.value.cause is Cause.TOO_MANY_ZONES


def test_numbers_that_mean_nothing_are_refused() -> None:
    with pytest.raises(Impossible):
        pickers_needed([5], 0)
    with pytest.raises(Impossible):
        wall_done([5], [0], sorting=1, pieces=1)
