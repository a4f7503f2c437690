"""Carriers that bring goods back, compared by the labels they were given."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.usecases.reports.facts import figures, left_out, reading, table
from warehouse_desk.usecases.reports.measures import ninth_decile
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.queries import ReturnLabelFacts
from warehouse_desk.usecases.reports.report import Report
from warehouse_desk.usecases.reports.return_carriers import return_carriers, return_labels

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
DAY = 86_400


def label(
    carrier: str = "LARK", *, made: int = 30, took: int | None = None, **changes: Any
) -> ReturnLabelFacts:
    """A label made some days ago, whose goods took some days, or are not here."""
    at = NOW - timedelta(days=made)
    here = None if took is None else at + timedelta(days=took)
    facts = ReturnLabelFacts(carrier, "RMA-1", "1001", "GB", at, here, False, 3, 399, 0, "GBP")
    return replace(facts, **changes)


def compared(*labels: ReturnLabelFacts) -> Report:
    return return_carriers(reading(NOW, return_labels=list(labels)), ALWAYS)


def test_a_carrier_is_told_by_its_days_its_late_ones_and_its_cost() -> None:
    made = compared(
        *(label(took=days, booked_cents=100 * days) for days in (2, 3, 4, 5, 6, 20)),
        label(),
        label("OWL", took=2, fee_cents=299),
        label("OWL", took=4, fee_cents=300),
    )

    assert figures(made) == {
        "return_labels": 9, "arrived": 8, "way_back_s": 4 * DAY, "late_bp": 2_222,
    }  # fmt: skip
    assert table(made, "carrier", "return_labels", "arrived", "due", "late_bp") == [
        ("LARK", 7, 6, 7, 2_857), ("OWL", 2, 2, 2, 0),
    ]  # fmt: skip
    assert table(made, "way_back_s", "at_least_s", "at_most_s", "nine_of_ten_s") == [
        (round(4.5 * DAY), 2 * DAY, 20 * DAY, 20 * DAY), (3 * DAY, None, None, 4 * DAY),
    ]  # fmt: skip
    assert table(made, "label_fee_cents", "booked_cents", "currency") == [
        (399, 667, "GBP"), (300, 0, "GBP"),
    ]  # fmt: skip


def test_what_came_after_twice_the_promised_days_is_late_and_what_came_in_them_is_not() -> None:
    made = compared(label(took=6), label(took=7), label(made=6), label(made=7))

    assert table(made, "return_labels", "due", "late_bp") == [(4, 3, 6_667)]


def test_whether_a_young_label_is_late_cannot_be_told_even_if_it_arrived() -> None:
    made = compared(label(made=2, took=1), label(made=2), label(promised_days=None, took=9))

    assert table(made, "arrived", "due", "late_bp", "at_least_bp", "at_most_bp") == [
        (2, 0, None, 0, 10_000)
    ]
    assert figures(made)["late_bp"] is None


def test_few_labels_are_not_enough_to_tell_and_the_surely_worst_comes_first() -> None:
    made = compared(label("OWL"), *(label("LARK") for _ in range(15)), *[label(took=1)] * 15)

    rows = table(made, "carrier", "at_least_bp", "late_bp", "at_most_bp", "enough")
    assert [(carrier, enough) for carrier, *_, enough in rows] == [("LARK", True), ("OWL", False)]
    assert all(low <= share <= high for _, low, share, high, _ in rows)


def test_labels_that_tell_nothing_of_a_carrier_are_counted_apart() -> None:
    made = compared(
        label(rma=""), label(rma="", took=3), label(refused=True), label(took=-1),
        label(refused=True, took=2),
    )  # fmt: skip

    assert left_out(made) == {"lay_in_box": 2, "refused": 1, "times_contradict": 1}
    assert figures(made)["return_labels"] == 1


def test_amounts_of_two_currencies_are_never_mixed() -> None:
    made = compared(label(fee_cents=300), label(fee_cents=500, currency="PLN"))

    assert table(made, "carrier", "label_fee_cents", "currency") == [
        ("LARK", 300, "GBP"), ("LARK", 500, "PLN"),
    ]  # fmt: skip


def test_every_label_behind_the_comparison_is_listed() -> None:
    labels = [label(took=9), replace(label(made=1), rma="RMA-2"), label(rma="")]

    made = return_labels(reading(NOW, return_labels=labels), ALWAYS)

    assert figures(made) == {"return_labels": 2, "arrived": 1, "late": 1}
    assert left_out(made) == {"lay_in_box": 1}
    assert table(made, "carrier", "rma", "way_back_s", "promised_days", "late") == [
        ("LARK", "RMA-1", 9 * DAY, 3, True), ("LARK", "RMA-2", None, 3, None),
    ]  # fmt: skip


@given(st.lists(st.integers(0, 100), min_size=1))
def test_nine_of_ten_are_not_above_the_ninth_decile_and_it_is_the_least_such(
    values: list[int],
) -> None:
    found = ninth_decile(values)

    assert found in values
    assert 10 * sum(value <= found for value in values) >= 9 * len(values)
    assert 10 * sum(value < found for value in values) < 9 * len(values)


def test_nothing_has_no_ninth_decile() -> None:
    assert ninth_decile([]) is None
