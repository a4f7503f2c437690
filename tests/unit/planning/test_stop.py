"""When a search ends, and what its result tells."""

from fractions import Fraction

import pytest

from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping


def test_steps_are_counted_one_by_one() -> None:
    watch = Stopping(steps=2).watch()

    taken = [watch.step() for _ in range(4)]

    assert taken == [True, True, False, False]
    assert not watch.is_over


def test_a_rule_without_steps_or_seconds_ends_after_the_usual_steps() -> None:
    watch = UNTIL_DONE.watch(usual_steps=1)

    assert [watch.step(), watch.step()] == [True, False]


def test_seconds_end_a_search_without_counting_steps() -> None:
    watch = Stopping(seconds=0.0).watch(usual_steps=5)

    assert watch.is_over
    assert not watch.step()
    assert watch.seconds >= 0


def test_a_cancelled_search_is_over_at_once() -> None:
    watch = Stopping(steps=9, cancelled=lambda: True).watch()

    assert watch.is_over
    assert not watch.step()


@pytest.mark.parametrize(
    ("bound", "proven", "gap"),
    [(10, False, Fraction(1, 5)), (12, True, Fraction(0)), (None, False, None), (0, False, None)],
)
def test_the_gap_is_known_only_with_a_bound_or_a_proof(
    bound: int | None, proven: bool, gap: Fraction | None
) -> None:
    result = Result(plan="any", cost=12, bound=bound, proven=proven, seed=0, seconds=0.0)

    assert result.gap == gap
