"""The facts of reports, the same from SQLite and PostgreSQL."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.factories import (
    MORNING,
    a_channel,
    a_contact,
    a_person,
    a_place,
    a_product,
    a_return,
    a_return_line,
    a_returned_unit,
    a_round,
    a_round_order,
    a_task,
    an_act,
    an_order,
    an_order_line,
)
from tests.storage.keeping import keep
from warehouse_desk.domain.carriers import ReturnLabel, ReturnTerms
from warehouse_desk.domain.catalogue import Supply
from warehouse_desk.domain.events import Complaint
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.picking import Method, RoundState
from warehouse_desk.domain.returns import CostKind, Inspection, ReturnReason, ReturnState, UnitCost
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.domain.stock import Stock
from warehouse_desk.storage.report_queries import SqlReportQueries
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.reports.catalogue import REPORTS, make_report
from warehouse_desk.usecases.reports.period import ALWAYS, Period
from warehouse_desk.usecases.reports.queries import (
    ComplaintFacts,
    OrderFacts,
    ReasonFacts,
    ReturnFacts,
    ReturnLabelFacts,
    RoundFacts,
    ScanFacts,
    SoldFacts,
    StockFacts,
    UnitFacts,
    WrongItemFacts,
)

#: MORNING is on the second of March.
THAT_DAY = Period(date(2026, 3, 2), date(2026, 3, 2))
DAY_BEFORE, DAY_AFTER = (Period(date(2026, 3, day), date(2026, 3, day)) for day in (1, 3))
YESTERDAY, NOON = MORNING - timedelta(days=1), MORNING + timedelta(hours=3)
LAST_MOMENT = datetime.combine(MORNING.date(), datetime.max.time(), MORNING.tzinfo)

Ask = Callable[[SqlReportQueries], list[Any]]


@pytest.fixture
def shop(store: SqlStore) -> SqlStore:
    """Two products, some places, two channels and two customers."""
    keep(
        store,
        *(a_product("MUG-BLUE"), a_product("TEA", reorder_point=7)),
        *(a_place("A-01-01"), a_place("R-01", kind=PlaceKind.RESERVE), a_place("@customer")),
        *(a_place("BENCH-1", kind=PlaceKind.BENCH), a_place("RETURNS", kind=PlaceKind.RETURNS)),
        *(a_channel(), a_channel("market")),
        *(a_contact(), a_contact(2, customer="C-2")),
    )
    return store


def facts(store: SqlStore, ask: Ask) -> list[Any]:
    with store.look() as reading:
        found = ask(reading.ask.reports)
    assert all(_is_whole(one) for one in found)
    return found


def _is_whole(record: Any) -> bool:
    """PostgreSQL adds up whole numbers to decimals; none of them may get out."""
    kinds = {type(getattr(record, field.name)) for field in fields(record)}
    return all(issubclass(kind, str | int | datetime | None.__class__) for kind in kinds)


def test_orders_come_with_their_shipped_lines_and_those_sent_back_as_wrong(shop: SqlStore) -> None:
    keep(
        shop,
        an_order("1", state=OrderState.SHIPPED, shipped_at=NOON),
        *(an_order_line(at, order_ref="1", picked=2, packed=2, shipped=2) for at in (1, 2, 3)),
        an_order_line(4, order_ref="1"),
        *(a_return(rma, order_ref="1") for rma in ("R-1", "R-2")),
        a_return("R-3", order_ref="1", state=ReturnState.REFUSED),
        *(a_return_line(rma=rma, reason=ReturnReason.WRONG_ITEM) for rma in ("R-1", "R-2")),
        a_return_line(rma="R-3", line=2, reason=ReturnReason.WRONG_ITEM),
        a_return_line(rma="R-2", line=3),
        an_order("2", contact=2, channel="market", placed_at=YESTERDAY),
    )

    assert facts(shop, lambda ask: ask.orders(ALWAYS)) == [
        OrderFacts("1", "web", "C-1", OrderState.SHIPPED, MORNING, NOON, None, 3, 1),
        OrderFacts("2", "market", "C-2", OrderState.OPEN, YESTERDAY, None, None, 0, 0),
    ]
    assert [one.order_ref for one in facts(shop, lambda ask: ask.orders(THAT_DAY))] == ["1"]


def test_a_period_holds_its_days_to_the_last_moment(shop: SqlStore) -> None:
    keep(shop, an_order("1", placed_at=LAST_MOMENT))

    assert facts(shop, lambda ask: ask.orders(DAY_BEFORE)) == []
    assert len(facts(shop, lambda ask: ask.orders(THAT_DAY))) == 1
    assert facts(shop, lambda ask: ask.orders(DAY_AFTER)) == []


def test_what_was_sold_is_summed_up_apart_from_what_was_not_shipped(shop: SqlStore) -> None:
    sent = {"picked": 5, "packed": 5, "shipped": 5, "ordered": 5}
    keep(
        shop,
        *(an_order("1"), an_order("2"), an_order("3", channel="market")),
        an_order_line(1, order_ref="1", returned=2, **sent),
        an_order_line(1, order_ref="2", **sent),
        an_order_line(2, order_ref="2"),
        an_order_line(1, order_ref="3", sku="TEA", **sent),
    )

    assert facts(shop, lambda ask: ask.sold(THAT_DAY)) == [
        SoldFacts("MUG-BLUE", "MUG-BLUE by name", "web", 1, 0, 0),
        SoldFacts("MUG-BLUE", "MUG-BLUE by name", "web", 2, 10, 2),
        SoldFacts("TEA", "TEA by name", "market", 1, 5, 0),
    ]
    assert facts(shop, lambda ask: ask.sold(DAY_AFTER)) == []


def test_returns_know_when_their_order_left_and_arrived(shop: SqlStore) -> None:
    keep(
        shop,
        an_order(state=OrderState.DELIVERED, shipped_at=YESTERDAY, delivered_at=MORNING),
        a_return(requested_at=NOON),
    )

    assert facts(shop, lambda ask: ask.returns(THAT_DAY)) == [
        ReturnFacts("RMA-000213", "536532", NOON, YESTERDAY, MORNING)
    ]
    assert facts(shop, lambda ask: ask.returns(DAY_BEFORE)) == []


def test_reasons_are_summed_up_with_what_nobody_announced(shop: SqlStore) -> None:
    keep(
        shop,
        *(an_order(), an_order_line(1), an_order_line(2), an_order_line(3)),
        *(a_return(), a_return("R-2", state=ReturnState.REFUSED)),
        a_return_line(quantity=2, received=1),
        a_return_line(line=2, quantity=3),
        a_return_line(line=3, reason=ReturnReason.DAMAGED),
        a_return_line(rma="R-2", quantity=9),
        a_returned_unit("U-1"),
        a_returned_unit("U-2", expected=False, reason="not_announced"),
    )

    assert facts(shop, lambda ask: ask.reasons(THAT_DAY)) == [
        ReasonFacts("changed_mind", False, 2, 5, 1),
        ReasonFacts("changed_mind", True, 1, 9, 0),
        ReasonFacts("damaged", False, 1, 1, 0),
        ReasonFacts("not_announced", False, 1, 1, 1),
    ]
    assert facts(shop, lambda ask: ask.reasons(DAY_AFTER)) == []


def test_units_come_with_their_refund_and_the_time_of_their_inspections(shop: SqlStore) -> None:
    keep(
        shop,
        an_order(),
        a_return(state=ReturnState.RECEIVED, received_at=MORNING),
        a_returned_unit("U-1", disposition="restock", refund_cents=795, refund_due=NOON),
        a_returned_unit("U-2"),
        Inspection(0, "U-1", "ada", MORNING, NOON),
        Inspection(0, "U-1", "ada", YESTERDAY, MORNING),
        Inspection(0, "U-2", "ada", MORNING),
    )

    assert facts(shop, lambda ask: ask.units(THAT_DAY)) == [
        UnitFacts(
            "U-1", "RMA-000213", "MUG-BLUE", "restock", "GBP", MORNING, 795, NOON, None,
            YESTERDAY, NOON,
        ),
        UnitFacts(
            "U-2", "RMA-000213", "MUG-BLUE", "", "GBP", MORNING, 0, None, None, None, None
        ),
    ]  # fmt: skip
    assert facts(shop, lambda ask: ask.units(DAY_BEFORE)) == []


def test_rounds_come_with_what_was_picked_and_by_whom(shop: SqlStore) -> None:
    walked = {"person": "ada", "walk_mm": 60_000, "walk_proven": True}
    keep(
        shop,
        a_person(),
        *(an_order(), an_order_line()),
        a_round(17, state=RoundState.DONE, started_at=MORNING, done_at=NOON, **walked),
        a_round(18, method=Method.ZONE, zone="A", person="gone", started_at=MORNING),
        a_round(19),
        a_round_order(),
        a_task(picked=2),
        a_task(sequence=2, wanted=5, picked=3),
        a_task(sequence=3),
    )

    assert facts(shop, lambda ask: ask.rounds(THAT_DAY)) == [
        RoundFacts(
            17, Method.SINGLE, "", RoundState.DONE, "Ada", MORNING, NOON, 60_000, True, 2, 5
        ),
        RoundFacts(18, Method.ZONE, "A", RoundState.READY, "gone", MORNING, None, 0, False, 0, 0),
    ]
    assert facts(shop, lambda ask: ask.rounds(DAY_AFTER)) == []


@pytest.fixture
def scanned(shop: SqlStore) -> SqlStore:
    """Scans at a task, beside tasks, and at a bench."""
    shop.clock = lambda: MORNING
    *_, task = keep(
        shop, an_order("1"), an_order_line(order_ref="1"), a_round(17), a_task(order_ref="1")
    )
    for code, say, task_number in (
        ("TEA", "pick.wrong_item", str(task.task)),
        ("TEA", "pick.wrong_item", str(task.task)),
        ("0123", "pick.wrong_item", str(task.task)),
        ("LOC-A-09", "pick.wrong_slot", str(task.task)),
        ("CMD-HELP", "desk.help", ""),
    ):
        shop.refuse(an_act(code, task=task_number), say)
    shop.refuse(an_act("TEA", station="pack", task=str(task.task)), "pick.wrong_item")
    return shop


def test_scans_are_summed_up_by_the_slot_of_their_task(scanned: SqlStore) -> None:
    assert facts(scanned, lambda ask: ask.scans(THAT_DAY)) == [
        ScanFacts("", False, "desk.help", 1),
        ScanFacts("A-01-01", False, "pick.wrong_item", 3),
        ScanFacts("A-01-01", False, "pick.wrong_slot", 1),
    ]
    assert facts(scanned, lambda ask: ask.scans(DAY_AFTER)) == []


def test_wrong_items_are_summed_up_by_what_was_wanted(scanned: SqlStore) -> None:
    assert facts(scanned, lambda ask: ask.wrong_items(THAT_DAY)) == [
        WrongItemFacts("MUG-BLUE", "0123", 1),
        WrongItemFacts("MUG-BLUE", "TEA", 2),
    ]
    assert facts(scanned, lambda ask: ask.wrong_items(DAY_BEFORE)) == []


def test_stock_tells_what_can_be_sold_from_what_is_elsewhere(shop: SqlStore) -> None:
    keep(
        shop,
        Stock("MUG-BLUE", "A-01-01", quantity=5, reserved=3),
        Stock("MUG-BLUE", "R-01", quantity=40),
        Stock("MUG-BLUE", "BENCH-1", quantity=2),
        Stock("MUG-BLUE", "@customer", quantity=9),
        Supply(0, "TEA", "Grower", 30, 10, ""),
        Supply(0, "TEA", "Grower", 5, 5, ""),
        Supply(0, "TEA", "Grower", 5, 6, ""),
    )

    assert facts(shop, lambda ask: ask.stock()) == [
        StockFacts("MUG-BLUE", "MUG-BLUE by name", 45, 3, 2, 0, 0),
        StockFacts("TEA", "TEA by name", 0, 0, 0, 20, 7),
    ]


def test_labels_of_returns_come_with_the_promise_for_their_country_and_the_transport_booked(
    shop: SqlStore,
) -> None:
    made = {"made_at": MORNING, "fee_cents": 399}
    keep(
        shop,
        *(Carrier(name, name, "9521001", "", "Europe/London") for name in ("LARK", "OWL", "JAY")),
        ReturnTerms("LARK", "*", "returns", "Lark", 399, 5),
        ReturnTerms("LARK", "PL", "returns", "Lark", 399, 2),
        ReturnTerms("OWL", "*", "back", "Owl", 299, 4),
        an_order(),
        *(a_return(rma, received_at=NOON, state=ReturnState.RECEIVED) for rma in ("R-1", "R-2")),
        a_return("R-3", state=ReturnState.REFUSED),
        *(a_returned_unit(plate, rma="R-1") for plate in ("U-1", "U-2")),
        *(UnitCost(0, plate, CostKind.TRANSPORT, 150, NOON, "ada") for plate in ("U-1", "U-2")),
        UnitCost(0, "U-1", CostKind.INSPECTING, 70, NOON, "ada"),
        *(
            ReturnLabel(0, rma or "BOX", "536532", rma, carrier, "returns", **made)
            for rma, carrier in (("R-1", "LARK"), ("R-2", "OWL"), ("R-3", "JAY"), ("", "LARK"))
        ),
    )

    assert facts(shop, lambda ask: ask.return_labels(THAT_DAY)) == [
        ReturnLabelFacts(
            carrier, rma, "536532", "PL", MORNING, here, refused, days, 399, booked, "GBP"
        )
        for carrier, rma, here, refused, days, booked in (
            ("LARK", "R-1", NOON, False, 2, 300),
            ("OWL", "R-2", NOON, False, 4, 0),
            ("JAY", "R-3", None, True, None, 0),
            ("LARK", "", None, False, 2, 0),
        )
    ]
    assert facts(shop, lambda ask: ask.return_labels(DAY_AFTER)) == []


def test_complaints_go_by_when_they_were_opened(shop: SqlStore) -> None:
    keep(shop, an_order(), Complaint(0, "536532", "late", MORNING, NOON))

    assert facts(shop, lambda ask: ask.complaints(THAT_DAY)) == [
        ComplaintFacts(1, "536532", MORNING, NOON)
    ]
    assert facts(shop, lambda ask: ask.complaints(DAY_AFTER)) == []


def test_every_report_can_be_made_of_an_empty_store(store: SqlStore) -> None:
    with store.look() as reading:
        made = [make_report(reading, name, ALWAYS) for name in REPORTS]

    assert {report.used for report in made} == {0}
