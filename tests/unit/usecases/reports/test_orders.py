"""Reports on orders: every figure was counted by hand (see day.py)."""

import pytest

from tests.unit.usecases.reports.conftest import Make
from tests.unit.usecases.reports.day import moment
from tests.unit.usecases.reports.facts import OVER_BY_A_YEAR, figures, left_out, reading, table
from tests.warehouse import Warehouse
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.usecases.reports.orders import complaint_time, lead_time
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.queries import ComplaintFacts, OrderFacts

HOUR = 3_600
ORDERS = 9


def test_the_lead_time_is_the_average_over_delivered_orders(report: Make) -> None:
    made = report("lead-time")

    assert figures(made) == {
        "lead_time_s": (48 + 24) * HOUR // 2,
        "orders_delivered": 2,
        # 2, 6, 6 hours and from a second before midnight to six on the day after the next: 30
        "hand_over_time_s": ((2 + 6 + 6 + 30) * HOUR + 1) // 4,
        "orders_shipped": 4,
    }
    assert made.used == 2
    assert left_out(made) == {"cancelled": 1, "not_shipped": 4, "not_delivered": 2}
    assert table(made, "order", "hand_over_time_s", "lead_time_s") == [
        ("S4", 30 * HOUR + 1, None),
        ("S2", 6 * HOUR, None),
        ("S3", 6 * HOUR, 24 * HOUR),
        ("S1", 2 * HOUR, 48 * HOUR),
    ]


def test_days_choose_orders_by_when_they_were_placed(report: Make) -> None:
    assert table(report("lead-time", "2026-03-02", "2026-03-02"), "order") == [("S3",)]
    assert table(report("lead-time", None, "2026-02-28"), "order") == [("S4",)]
    assert table(report("lead-time", "2026-03-03", "2026-03-04"), "order") == []


def test_an_order_delivered_before_it_was_placed_is_left_out() -> None:
    placed, delivered = moment("2026-03-02T09:00Z"), moment("2026-03-01T09:00Z")
    wrong = OrderFacts("X", "web", "C", OrderState.DELIVERED, placed, placed, delivered, 1, 0)

    made = lead_time(reading(orders=[wrong]), ALWAYS)

    assert (made.used, left_out(made)) == (0, {"times_contradict": 1})
    assert made.figures[0].value is None


def test_accuracy_counts_orders_and_lines_that_came_back_as_wrong_items(report: Make) -> None:
    made = report("picking-accuracy")

    assert figures(made) == {
        "accuracy_bp": 7_500,
        "orders_shipped": 4,
        "orders_wrong": 1,
        "line_accuracy_bp": 8_000,
        "lines": 5,
        "wrong_lines": 1,
    }
    assert table(made, "order", "lines", "wrong_lines") == [("S1", 1, 1)]
    assert left_out(made) == {"cancelled": 1, "not_shipped": 4}


def test_purchase_frequency_divides_orders_by_customers(report: Make) -> None:
    made = report("purchase-frequency")

    assert figures(made) == {
        "orders_per_customer_hundredths": 350,
        "orders": 7,
        "customers": 2,
    }
    assert made.rows == (("market", 100, 1, 1), ("web", 600, 6, 1))
    assert left_out(made) == {"cancelled": 1, "no_customer": 1}


def test_conversion_says_that_visits_are_not_known_here(report: Make) -> None:
    made = report("conversion")

    assert figures(made) == {"conversion_bp": None, "orders": 8}
    assert [part.value for part in made.missing] == ["visits"]


def test_repeat_buyers_have_two_orders_or_more(report: Make) -> None:
    made = report("repeat-buyers")

    assert figures(made) == {"repeat_buyers_bp": 5_000, "customers": 2, "customers_again": 1}
    assert made.rows == ((1, 1), (6, 1))


@pytest.mark.parametrize(
    "name", ["lead-time", "picking-accuracy", "purchase-frequency", "conversion", "repeat-buyers"]
)
def test_every_order_is_used_or_left_out_for_a_reason(name: str, report: Make) -> None:
    made = report(name)

    assert made.used + sum(left_out(made).values()) == ORDERS


def test_complaints_take_their_average_time() -> None:
    opened = moment("2026-03-02T09:00Z")
    complaints = [
        ComplaintFacts(1, "S1", opened, moment("2026-03-02T10:00Z")),
        ComplaintFacts(2, "S2", opened, moment("2026-03-02T12:00Z")),
        ComplaintFacts(3, "S3", opened, None),
    ]

    made = complaint_time(reading(complaints=complaints), ALWAYS)

    assert figures(made) == {"complaint_time_s": 2 * HOUR, "complaints": 2}
    assert (left_out(made), made.missing) == ({"still_open": 1}, ())


def test_without_complaints_the_report_says_that_none_were_taken_in(report: Make) -> None:
    made = report("complaint-time")

    assert figures(made) == {"complaint_time_s": None, "complaints": 0}
    assert [part.value for part in made.missing] == ["complaints"]


def test_the_queue_shows_open_orders_by_what_is_promised(report: Make) -> None:
    made = report("queue")

    assert [(figure.of, figure.value) for figure in made.figures] == [
        ("", 1),
        ("readiness.green", 0),
        ("readiness.amber", 1),
        ("readiness.red", 0),
        ("", 1),
    ]
    assert table(made, "order", "readiness", "late", "pieces", "promised") == [
        ("O3", "amber", True, 12, 10)
    ]
    assert left_out(made) == {"held": 1}


def test_days_choose_orders_of_the_queue_by_when_they_have_to_leave(
    report: Make, week: Warehouse
) -> None:
    assert report("queue", "2026-03-05", "2026-03-05").used == 1
    assert report("queue", *OVER_BY_A_YEAR).used == 0
