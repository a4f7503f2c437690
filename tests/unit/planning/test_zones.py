"""Zones of neighbouring aisles, and orders on their way through them."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.check import check_zones
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.zones import Visit, ZonesProblem, passes, zones


@given(st.lists(st.integers(0, 20), min_size=1, max_size=8), st.data())
def test_the_heaviest_zone_is_as_light_as_any_division_allows(
    loads: list[int], data: st.DataObject
) -> None:
    count = data.draw(st.integers(1, len(loads)))
    problem = ZonesProblem(tuple(loads), count)

    result = zones(problem)

    cuts = combinations(range(1, len(loads)), count - 1)
    divisions = (pairwise((0, *cut, len(loads))) for cut in cuts)
    best = min(max(sum(loads[a:b]) for a, b in division) for division in divisions)
    assert result.plan.heaviest == best
    assert result.proven
    assert check_zones(problem, result.plan) == ()


def test_loads_are_spread_evenly_within_the_heaviest() -> None:
    result = zones(ZonesProblem((1, 1, 1, 1, 1, 1), 3))

    assert result.plan.zones == ((0, 1), (2, 3), (4, 5))


@pytest.mark.parametrize("count", [0, 3])
def test_every_zone_needs_an_aisle(count: int) -> None:
    with pytest.raises(Impossible) as no:
        ZonesProblem((4, 4), count)

    assert no.value.cause is Cause.TOO_MANY_ZONES


def test_a_load_below_nothing_is_refused() -> None:
    with pytest.raises(Impossible):
        ZonesProblem((4, -1), 1)


def test_in_sequence_an_order_passes_only_the_zones_that_hold_something_for_it() -> None:
    visits = passes([("a", [5, 0, 1]), ("b", [3])], ((0, 1), (2, 3), (4, 5)), parallel=False)

    assert visits == [Visit("a", 0, 0), Visit("a", 2, 1), Visit("b", 1, 0)]


def test_in_parallel_all_zones_have_their_turn_at_once() -> None:
    visits = passes([("a", [5, 0])], ((0, 1), (2, 5)), parallel=True)

    assert visits == [Visit("a", 0, 0), Visit("a", 1, 0)]


def test_orders_with_aisles_in_no_zone_are_named() -> None:
    with pytest.raises(Impossible) as no:
        passes([("a", [0]), ("b", [7])], ((0, 1),), parallel=True)

    assert no.value.facts["orders"] == ["b"]
