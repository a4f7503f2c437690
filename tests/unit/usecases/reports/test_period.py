from datetime import UTC, date, datetime

import pytest

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.reports.period import ALWAYS, Period, read_period

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_both_days_are_included_to_their_last_moment() -> None:
    period = read_period("2026-03-01", "2026-03-02")

    assert period == Period(date(2026, 3, 1), date(2026, 3, 2))
    assert period.holds(datetime(2026, 3, 1, tzinfo=UTC))
    assert period.holds(datetime(2026, 3, 2, 23, 59, 59, 999_999, tzinfo=UTC))
    assert not period.holds(datetime(2026, 2, 28, 23, 59, 59, 999_999, tzinfo=UTC))
    assert not period.holds(datetime(2026, 3, 3, tzinfo=UTC))


def test_a_day_left_out_is_no_limit() -> None:
    assert read_period(None, None) == ALWAYS
    assert ALWAYS.holds(NOON)
    assert read_period("2026-03-02", None).holds(NOON)
    assert read_period(None, "2026-03-02").holds(NOON)
    assert (ALWAYS.begin, ALWAYS.end) == (None, None)


@pytest.mark.parametrize("text", ["", "yesterday", "2026-02-29", "03/01/2026"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_period(None, text)

    assert (refusal.value.why, refusal.value.facts) == (Why.NOT_A_DAY, {"scanned": text})


def test_days_that_run_backwards_are_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        read_period("2026-03-02", "2026-03-01")

    assert refusal.value.why is Why.PERIOD_BACKWARDS


def test_days_at_the_ends_of_the_calendar_hold_what_they_should() -> None:
    """Times are compared as text: a year of three digits would sort behind the others."""
    assert read_period("0001-01-01", "9999-12-31").holds(NOON)
    assert read_period("0999-01-01", None).begin == datetime(1970, 1, 1, tzinfo=UTC)
    assert not read_period(None, "0999-12-31").holds(NOON)
