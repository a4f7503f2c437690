"""Reports on returns: every figure was counted by hand (see day.py)."""

from dataclasses import replace

from tests.unit.usecases.reports.conftest import Make
from tests.unit.usecases.reports.day import FRIDAY, at, moment
from tests.unit.usecases.reports.facts import OVER_BY_A_YEAR, figures, left_out, reading, table
from tests.warehouse import Warehouse
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.queries import (
    ReasonFacts,
    ReturnFacts,
    SoldFacts,
    UnitFacts,
)
from warehouse_desk.usecases.reports.returns import (
    refund_time,
    return_cost,
    return_rate,
    returns_by_reason,
    time_to_return,
)

HOUR, DAY = 3_600, 86_400
CAME = moment("2026-03-05T11:00Z")
DUE = moment("2026-03-10T11:00Z")
UNIT = UnitFacts(
    "U-1", "RMA-1", "MUG", "restock", "GBP", CAME, 795, DUE, None, CAME, moment("2026-03-05T11:01Z")
)


def test_the_return_rate_is_what_came_back_of_what_was_shipped(report: Make) -> None:
    made = report("return-rate")

    assert figures(made) == {"return_rate_bp": 2_500, "shipped": 12, "returned": 3}
    assert table(made, "sku", "name", "shipped", "returned", "return_rate_bp") == [
        ("PEN", "Pen", 6, 2, 3_333),
        ("MUG-BLUE", "Blue mug", 4, 1, 2_500),
        ("MUG-RED", "Red mug", 2, 0, 0),
    ]
    assert (made.used, left_out(made)) == (5, {"not_shipped": 6})


def test_few_pieces_are_not_called_above_the_average(report: Make) -> None:
    assert {row[-1] for row in report("return-rate").rows} == {False}


def test_an_item_is_above_the_average_when_its_bound_is() -> None:
    sold = [SoldFacts("BAD", "Bad", "web", 9, 100, 40), SoldFacts("GOOD", "Good", "web", 9, 100, 2)]

    made = return_rate(reading(sold=sold), ALWAYS)

    assert table(made, "sku", "above_average") == [("BAD", True), ("GOOD", False)]


def test_the_return_rate_is_told_by_channel_too(report: Make) -> None:
    made = report("return-rate-by-channel")

    assert table(made, "channel", "shipped", "returned", "return_rate_bp") == [
        ("web", 8, 3, 3_750),
        ("market", 4, 0, 0),
    ]


def test_the_time_to_return_is_the_middle_one(report: Make) -> None:
    made = report("time-to-return")

    assert figures(made) == {
        "time_to_return_s": (2 * DAY + 1 * DAY) // 2,
        "at_least_s": None,
        "at_most_s": None,
        "returns_since_delivery": 2,
        "since_hand_over_s": 3 * DAY,
        "returns_since_hand_over": 3,
    }
    assert (made.used, left_out(made)) == (2, {"not_delivered": 1})
    assert table(made, "rma", "since_hand_over_s") == [
        ("RMA-000001", 3 * DAY + 22 * HOUR),
        ("RMA-000002", 3 * DAY),
        ("RMA-000003", DAY + 18 * HOUR),
    ]


def test_a_return_asked_for_before_the_delivery_is_left_out() -> None:
    early = ReturnFacts("RMA-1", "S1", CAME, CAME, DUE)

    made = time_to_return(reading(returns=[early]), ALWAYS)

    assert (made.used, left_out(made)) == (0, {"times_contradict": 1})


def test_return_cost_says_what_is_known_and_what_is_not(report: Make) -> None:
    made = report("return-cost")

    assert figures(made) == {
        "return_cost_cents": None,
        "units": 2,
        "inspection_s": (2 + 3) * 60,
        "refund_cents": 2 * 795,
    }
    assert made.rows == (("restock", 2, 300, 1_590, "GBP"),)
    assert [part.value for part in made.missing] == [
        "return_transport",
        "restocking",
        "refurbishing",
        "disposal",
    ]
    assert left_out(made) == {"not_judged": 1}


def test_amounts_of_different_currencies_are_not_added_up() -> None:
    euros = replace(UNIT, plate="U-2", currency="EUR", refund_cents=500, inspected_to=None)

    made = return_cost(reading(units=[UNIT, euros, UNIT], costs=[]), ALWAYS)

    amounts = [(one.currency, one.value) for one in made.figures if one.name == "refund_cents"]
    assert amounts == [("EUR", 500), ("GBP", 1_590)]
    assert made.rows == (("restock", 1, 0, 500, "EUR"), ("restock", 2, 120, 1_590, "GBP"))


def test_refunds_are_in_time_up_to_their_due_day(report: Make) -> None:
    made = report("refund-time")

    assert figures(made) == {
        "refunded_in_time_bp": 10_000,
        "units": 1,
        "units_in_time": 1,
        "units_overdue": 0,
        "refund_time_s": DAY,
    }
    assert left_out(made) == {"not_judged": 1, "not_due_yet": 1}


def test_a_refund_that_is_overdue_is_not_in_time(report: Make, week: Warehouse) -> None:
    at(week, "2026-03-10T11:00:01Z")

    made = report("refund-time")

    at(week, FRIDAY)
    assert figures(made)["refunded_in_time_bp"] == 5_000
    assert figures(made)["units_overdue"] == 1
    assert left_out(made) == {"not_judged": 1}


def test_a_refund_paid_late_is_neither_in_time_nor_overdue() -> None:
    late = replace(UNIT, refunded_at=moment("2026-03-10T11:00:01Z"))
    none = replace(UNIT, refund_due=None, refund_cents=0)

    made = refund_time(reading(now=DUE, units=[late, none]), ALWAYS)

    assert (figures(made)["units_in_time"], figures(made)["units_overdue"]) == (0, 0)
    assert (made.used, left_out(made)) == (1, {"no_refund": 1})


def test_reasons_are_counted_in_pieces(report: Make) -> None:
    made = report("returns-by-reason")

    assert figures(made) == {"pieces": 4, "pieces_received": 3}
    assert made.rows == (
        ("changed_mind", 1, 2, 5_000, 2),
        ("damaged", 1, 1, 2_500, 0),
        ("wrong_item", 1, 1, 2_500, 1),
    )


def test_refused_returns_are_left_out_by_their_lines() -> None:
    reasons = [ReasonFacts("other", True, 3, 5, 0), ReasonFacts("damaged", False, 1, 1, 1)]

    made = returns_by_reason(reading(reasons=reasons), ALWAYS)

    assert (made.used, left_out(made)) == (1, {"refused": 3})


def test_days_choose_returns_by_the_moment_that_the_formula_names(report: Make) -> None:
    assert report("time-to-return", "2026-03-04", "2026-03-04").used == 1
    assert report("returns-by-reason", "2026-03-05", "2026-03-05").used == 1
    assert report("return-cost", "2026-03-05", "2026-03-05").used == 2
    assert report("refund-time", *OVER_BY_A_YEAR).figures[0].value is None
