"""Several waves over a day, against the cut-offs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.check import Rule, check_day
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.waves import Day, DayOrder, DayProblem, DayWave, day


def order(name: str, cut_off: int, *aisles: int, seconds: int = 10) -> DayOrder:
    work = tuple((aisle // 2, seconds) for aisle in sorted(set(aisles)))
    return DayOrder(name, cut_off, len(aisles), frozenset(aisles), tuple(dict(work).items()))


orders = st.builds(
    DayOrder,
    st.uuids().map(str),
    st.integers(0, 60),
    st.integers(1, 5),
    st.frozensets(st.integers(0, 5)),
    st.dictionaries(st.integers(0, 2), st.integers(1, 20)).map(lambda d: tuple(d.items())),
)


@given(st.lists(orders, max_size=12), st.integers(20, 60), st.integers(1, 5))
def test_any_day_keeps_its_rules(some: list[DayOrder], seconds: int, wall: int) -> None:
    problem = DayProblem(tuple(some), 0, seconds, wall)

    assert check_day(problem, day(problem)) == ()


def test_the_earlier_cut_off_goes_first() -> None:
    problem = DayProblem((order("late", 90, 0), order("soon", 10, 0)), 0, 10, 9)

    found = day(problem)

    assert [wave.orders for wave in found.waves] == [("soon",), ("late",)]
    assert found.late == ()


def test_equally_urgent_orders_share_aisles() -> None:
    some = (order("a", 99, 0), order("b", 99, 4), order("c", 99, 0))

    found = day(DayProblem(some, 0, 99, 2))

    assert [wave.orders for wave in found.waves] == [("a", "c"), ("b",)]


def test_an_order_that_would_make_another_late_waits() -> None:
    some = (order("soon", 10, 0), order("later", 50, 0))

    found = day(DayProblem(some, 0, 99, 9))

    assert found == Day((DayWave(("soon",), 0, 10), DayWave(("later",), 10, 20)), ())


def test_an_order_too_late_anyway_is_named_and_still_picked() -> None:
    found = day(DayProblem((order("lost", 5, 0), order("b", 50, 0)), 0, 99, 9))

    assert found.late == ("lost",)
    assert [wave.orders for wave in found.waves] == [("lost", "b")]


def test_an_order_larger_than_a_zone_bears_is_refused_by_name() -> None:
    with pytest.raises(Impossible) as no:
        DayProblem((order("huge", 5, 0, seconds=11),), 0, 10, 1)

    assert no.value.cause is Cause.OVER_CAPACITY
    assert no.value.facts["orders"] == ["huge"]


def test_limits_that_hold_nothing_are_refused() -> None:
    with pytest.raises(Impossible):
        DayProblem((), 0, 10, 0)


def test_the_check_finds_each_broken_rule() -> None:
    problem = DayProblem((order("a", 5, 0), order("b", 50, 0)), 0, 10, 1)
    good = day(problem)

    def rules(plan: Day) -> set[Rule]:
        return {one.rule for one in check_day(problem, plan)}

    assert rules(Day((), ())) == {Rule.EVERY_ORDER_ONCE}
    assert rules(replace(good, late=())) == {Rule.LATE_ONES_NAMED}
    assert rules(Day((DayWave(("a", "b"), 0, 20),), ("a",))) == {Rule.WITHIN_CAPACITY}
    assert rules(Day((DayWave(("a",), 0, 9), good.waves[1]), ("a",))) >= {Rule.TRUE_TIMES}
