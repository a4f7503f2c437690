from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.usecases.reports.measures import (
    at_least,
    basis_points,
    hundredths,
    mean,
    median,
    per_hour,
    seconds,
)
from warehouse_desk.usecases.reports.report import Because, parted

shares = st.integers(1, 10_000).flatmap(
    lambda whole: st.tuples(st.integers(0, whole), st.just(whole))
)


def test_nothing_gives_no_number() -> None:
    assert [basis_points(0, 0), hundredths(3, 0), per_hour(3, 0), at_least(0, 0)] == [None] * 4
    assert [mean([]), median([])] == [None] * 2


def test_numbers_are_rounded_half_up() -> None:
    assert basis_points(1, 3) == 3_333
    assert basis_points(2, 3) == 6_667
    assert basis_points(1, 20_000) == 1
    assert hundredths(5, 4) == 125
    assert mean([1, 2]) == 2
    assert median([1, 5, 100]) == 5
    assert per_hour(2, 1_800) == 400


def test_seconds_are_counted_forwards() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)

    assert seconds(noon, noon + timedelta(minutes=1, milliseconds=600)) == 61


def test_a_few_pieces_prove_little_and_many_prove_much() -> None:
    """By hand: 1 of 1 gives 1 / (1 + z²) with z = 1.6449; none of many gives nothing."""
    assert at_least(1, 1) == 2_698
    assert at_least(100, 100) == 9_736
    assert at_least(0, 100) == 0


@given(shares)
def test_a_bound_is_never_above_its_share(share: tuple[int, int]) -> None:
    part, whole = share

    assert 0 <= (at_least(part, whole) or 0) <= part * 10_000 / whole


@given(shares)
def test_a_share_is_between_none_and_all(share: tuple[int, int]) -> None:
    assert 0 <= (basis_points(*share) or 0) <= 10_000


@given(st.lists(st.tuples(st.sampled_from([None, *Because]), st.integers(1, 9))))
def test_no_row_is_lost(rows: list[tuple[Because | None, int]]) -> None:
    used, left_out = parted(rows, lambda row: row[0], lambda row: row[1])

    assert all(because is None for because, _ in used)
    counted = sum(n for _, n in used) + sum(left.rows for left in left_out)
    assert counted == sum(n for _, n in rows)
    assert len({left.because for left in left_out}) == len(left_out)
