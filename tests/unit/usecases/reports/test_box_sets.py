"""Which boxes to stock, from the orders of a packing bench: of one day, one with a long pole."""

import pickle
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factories import a_box, a_contact, an_order, an_order_line
from tests.unit.usecases.packing.bench import BOXES, Bench, open_bench
from tests.unit.usecases.reports.facts import figures, left_out, table
from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import Material
from warehouse_desk.domain.shipping import Rate, Service
from warehouse_desk.planning.box_sets import BoxSet, BoxSets, Cost, HeldBack
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.box_sets import (
    BoxSetQuestion,
    Surety,
    box_set_question,
    surety,
)
from warehouse_desk.usecases.reports.box_sets import SETS, box_set_report, report_of
from warehouse_desk.usecases.reports.period import ALWAYS, read_period
from warehouse_desk.usecases.reports.report import Because, LeftOut, Missing, Report

FEW = Stopping(steps=10)
TO_BUY = (a_box("A4", inner_length=310, inner_width=220, inner_height=100, cost_cents=30),)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def asked(bench: Bench) -> BoxSetQuestion:
    with bench.store.look() as reading:
        return box_set_question(reading, ALWAYS, TO_BUY)


def made(bench: Bench, stopping: Stopping = FEW) -> Report:
    with bench.store.look() as reading:
        return box_set_report(reading, ALWAYS, TO_BUY, stopping)


def test_a_report_sets_the_proposals_beside_todays_boxes(bench: Bench) -> None:
    report = made(bench)

    sets = {row[0] for row in table(report, "box_set")}
    assert sets == set(SETS)
    assert figures(report)["orders"] == report.used == 5
    assert left_out(report) == {"too_big": 1}
    assert report.missing == (Missing.FOUR_WEEKS,)


def test_a_year_is_the_days_of_the_orders_over_and_over(bench: Bench) -> None:
    report = made(bench)

    parcels = next(one for one in report.figures if one.name == "parcels_a_year")
    assert parcels.of == "box_set.today"
    assert sum(row[0] for row in table(report, "parcels_a_year")[: len(BOXES)]) == parcels.value  # type: ignore[misc]  # a number
    assert parcels.value is not None
    assert parcels.value >= 6 * 365


def test_orders_that_were_not_looked_at_are_counted(bench: Bench) -> None:
    report = made(bench, Stopping(steps=2))

    counted = left_out(report)
    assert counted["not_looked_at"] == 4


def test_an_order_is_asked_about_as_it_was_sent(bench: Bench) -> None:
    sent = bench.get(Order, "1002")
    bench.put(
        replace(sent, state=OrderState.SHIPPED),
        an_order_line(
            1, order_ref="1002", sku="MUG-BLUE", ordered=4, picked=4, packed=1, shipped=1
        ),
        an_order("1007", state=OrderState.CANCELLED),
        an_order_line(1, order_ref="1007", sku="MUG-RED", ordered=4),
    )

    question = asked(bench)

    assert question.problem is not None
    orders = {order.ref: order for order in question.problem.orders}
    assert [line.qty for line in orders["1002"].lines] == [1]
    assert [offer.service.id for offer in orders["1006"].offers] == ["LARK express"]
    assert question.left_out == (LeftOut(Because.CANCELLED, 1),)


def test_an_order_that_no_carrier_takes_is_left_out(bench: Bench) -> None:
    bench.put(
        a_contact(2, country="NO"),
        replace(bench.get(Order, "1001"), contact=2),
        *(replace(one, express=False) for one in bench.find(Service)),
    )

    report = made(bench)

    assert left_out(report)["no_service"] == 1


def test_filling_that_is_strong_enough_is_paid_for(bench: Bench) -> None:
    mug = bench.get(Product, "MUG-RED")
    bench.put(
        replace(mug, cushioning=Cushioning.STRONG),
        Material("PAPER", "Paper", 1, 3),
        Material("FOAM", "Foam", 2, 20),
    )

    question = asked(bench)

    assert question.problem is not None
    cents = {order.ref: order.void_cents for order in question.problem.orders}
    assert (cents["1001"], cents["1002"]) == (20, 3)


def test_a_carriers_own_limit_counts_and_its_length(bench: Bench) -> None:
    bench.put(Rate("LARK", "standard", "PL", 99_000, 2_000, 3))

    question = asked(bench)

    assert question.problem is not None
    offer = question.problem.orders[0].offers[-1]
    assert (offer.heaviest, offer.longest) == (20_000, 1_200)


def test_the_days_of_the_orders_are_counted(bench: Bench) -> None:
    order = bench.get(Order, "1001")
    bench.put(replace(order, placed_at=order.placed_at - timedelta(days=29)))

    question = asked(bench)

    assert question.days == 30
    assert not question.is_short


def test_without_orders_there_is_nothing_to_search_for(bench: Bench) -> None:
    with bench.store.look() as reading:
        question = box_set_question(reading, read_period("2027-01-01", None))
        report = box_set_report(reading, read_period("2027-01-01", None))

    assert question.problem is None
    assert report == report_of(question, None)
    assert report.used == 0


def test_the_search_can_be_sent_to_another_process(bench: Bench) -> None:
    heard: list[object] = []
    search = pickle.loads(pickle.dumps(asked(bench).search))  # noqa: S301 - just written

    found = search(FEW, heard.append)

    assert found.plan.orders == 5
    assert len(heard) == 1


def test_a_set_that_cannot_send_every_order_is_not_said_to_save(bench: Bench) -> None:
    question = asked(bench)
    today, poor = BoxSet((), (), Cost(5, 900)), BoxSet((), (), Cost(4, 100), unsent=1)

    report = report_of(question, BoxSets(today, (poor,) * 3, 5, 9, ()))

    assert figures(report)["saved_cents"] == 0
    saved = [one.value for one in report.figures if one.name == "saved_bp"]
    assert saved == [None] * 3


def judged(*saved: int, unsent: int = 0) -> BoxSet:
    parts = tuple(HeldBack(at, at, 1, 100, 100 - cents) for at, cents in enumerate(saved))
    return BoxSet((), (), Cost(), unsent, held_back=parts)


@pytest.mark.parametrize(
    ("found", "sure"),
    [
        (judged(), Surety.NOT_KNOWN),
        (judged(5), Surety.NOT_KNOWN),
        (judged(5, 3), Surety.SURE),
        (judged(5, 3, -1), Surety.LIKELY),
        (judged(5, -3), Surety.OPEN),
        (judged(5, 3, unsent=1), Surety.OPEN),
    ],
)
def test_how_sure_it_is_goes_by_orders_that_came_later(found: BoxSet, sure: Surety) -> None:
    assert surety(found) is sure
