"""The analyses of what comes back: facts counted by hand."""

from collections import Counter
from dataclasses import replace
from itertools import count

import pytest

from tests.factories import an_act
from tests.unit.usecases.reports.day import moment
from tests.unit.usecases.reports.facts import figures, left_out, reading, table
from tests.unit.usecases.returns.shipped import Pieces, setup
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.returns import CostKind, ReturnReason
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.measures import between
from warehouse_desk.usecases.reports.period import ALWAYS, read_period
from warehouse_desk.usecases.reports.queries import AskedFacts, SentLineFacts
from warehouse_desk.usecases.reports.return_analyses import (
    by_customer_group,
    by_place,
    by_product,
    feedback,
    over_time,
)
from warehouse_desk.usecases.returns.costing import COSTS, book_cost

_refs = count(1)
ASKED = AskedFacts("RMA-1", "MUG", "damaged", "", 1, False, moment("2026-03-05T11:00Z"))


def sent(sku: str = "MUG", shipped: int = 1, returned: int = 0, **more: str) -> SentLineFacts:
    usual = SentLineFacts(
        f"o{next(_refs)}", sku, sku.title(), "kitchen", "web", "Ann", "GB", "N1 0AB", shipped,
        returned,
    )  # fmt: skip
    return replace(usual, **more)


def test_a_share_lies_between_two_bounds() -> None:
    assert between(0, 0) == (0, 10_000)
    assert between(1, 2) == (945, 9_055)
    assert between(50, 100) == (4_038, 5_962)
    assert between(0, 50)[0] == 0
    assert between(50, 50)[1] == 10_000


def test_products_stand_by_what_is_sure_with_the_main_reason() -> None:
    facts = {
        "sent_lines": [sent("MUG", 100, 30), sent("PEN", 1, 1), sent("CUP", 50, 0), sent("NEW", 0)],
        "asked": [
            replace(ASKED, pieces=20),
            replace(ASKED, reason="defective", pieces=10),
            replace(ASKED, sku="PEN", reason="other"),
        ],
    }

    made = by_product(reading(**facts), ALWAYS)

    names = ("sku", "return_rate_bp", "at_least_bp", "enough", "reason", "share_bp")
    assert table(made, *names) == [
        ("MUG", 3_000, 2_189, True, "damaged", 6_667),
        ("PEN", 10_000, 2_065, False, "other", 10_000),
        ("CUP", 0, 0, True, None, None),
    ]
    assert figures(made) == {"return_rate_bp": 2_053, "shipped": 151, "returned": 31}
    assert (made.used, left_out(made)) == (3, {"not_shipped": 1})


def test_places_are_countries_and_the_beginning_of_the_postcode() -> None:
    lines = [sent(shipped=10, returned=1), sent(shipped=10, country="PL", postcode="00-001")]

    made = by_place(reading(sent_lines=lines), ALWAYS)

    assert table(made, "country", "area", "returned") == [("GB", "N1", 1), ("PL", "00", 0)]


def test_customers_are_grouped_by_how_they_send_back() -> None:
    lines = [
        *(sent(shipped=10, returned=9, customer="Bo") for _ in range(2)),
        *(sent(shipped=40, customer="Cy") for _ in range(2)),
        sent(shipped=5, returned=1, customer="Di"),
        sent(shipped=3, customer=""),
    ]

    made = by_customer_group(reading(sent_lines=lines), ALWAYS)

    assert table(made, "customer_group", "shipped", "returned", "customers") == [
        ("many_returns", 20, 18, 1),
        ("first_time", 5, 1, 1),
        ("loyal", 80, 0, 1),
    ]
    assert left_out(made) == {"no_customer": 1}


def test_reasons_are_told_month_by_month() -> None:
    april = moment("2026-04-01T00:00Z")
    asked = [
        replace(ASKED, pieces=3),
        replace(ASKED, reason="other"),
        replace(ASKED, requested_at=april),
        replace(ASKED, refused=True),
    ]

    made = over_time(reading(asked=asked), ALWAYS)

    assert table(made, "month", "reason", "pieces", "share_bp", "enough") == [
        ("2026-03", "damaged", 3, 7_500, False),
        ("2026-03", "other", 1, 2_500, False),
        ("2026-04", "damaged", 1, 10_000, False),
    ]
    assert figures(made) == {"pieces": 5, "months": 2}
    assert left_out(made) == {"refused": 1}


def test_words_of_three_comments_are_themes_in_any_script() -> None:
    said = ["Broken handle", "the HANDLE is loose", "handle!", "الزجاج مكسور", "مكسور", "مكسور جدا"]
    asked = [replace(ASKED, comment=words) for words in said]
    asked += [replace(ASKED, comment="handle", sku="PEN", reason="other"), ASKED]

    made = feedback(reading(asked=asked), ALWAYS)

    assert table(made, "word", "comments", "reason", "sku") == [
        ("handle", 4, "damaged", "MUG"),
        ("مكسور", 3, "damaged", "MUG"),
    ]
    assert figures(made) == {"comments": 7, "themes": 2}
    assert left_out(made) == {"no_comment": 1}


def test_the_figures_go_down_to_every_piece_and_its_cost(warehouse: Warehouse) -> None:
    returns = setup(warehouse)
    with warehouse.store.begin(an_act()) as uow:
        for kind, cents in ((CostKind.TRANSPORT, 300), (CostKind.RESTOCKING, 50)):
            uow.add(Setting(COSTS[kind].name, str(cents)))
        uow.add(Setting(COSTS[CostKind.INSPECTING].name, "360000"))
        uow.commit("set", "set", b"")
    plates = returns.received(quantity=2, comment="scratched", reason=ReturnReason.OTHER)
    desk = returns.desk("inspect")
    for code in (plates[0], "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    total = book_cost(
        returns.store, an_act(), plate=plates[1], kind=CostKind.REFURBISHING, cents=1_200
    )
    returns.shipped(Pieces("PEN", 3))

    with warehouse.store.look() as look:
        made = {
            name: make_report(look, name, ALWAYS)
            for name in ("returned-units", "return-cost", "returns-by-product", "returns-feedback")
        }
        nothing = make_report(look, "returned-units", read_period("2027-01-01", "2027-01-02"))

    rows = table(made["returned-units"], "plate", "sku", "reason", "grade", "disposition")
    assert rows == [
        (plates[0], "MUG-BLUE", "other", "A", "restock"),
        (plates[1], "MUG-BLUE", "other", None, None),
    ]
    costs = Counter({one.of: one.value for one in made["return-cost"].figures if one.of})
    assert total == 1_200
    assert costs["cost_kind.transport"] == 300
    assert costs["cost_kind.restocking"] == 50
    assert costs["cost_kind.refurbishing"] == 1_200
    assert [one.value for one in made["return-cost"].missing] == ["disposal"]
    assert table(made["returns-by-product"], "sku", "shipped", "returned") == [
        ("MUG-BLUE", 2, 2),
        ("PEN", 3, 0),
    ]
    assert figures(made["returns-feedback"]) == {"comments": 1, "themes": 0}
    assert nothing.rows == ()


def test_a_cost_is_more_than_nothing_and_what_is_kept_apart_has_none(warehouse: Warehouse) -> None:
    returns = setup(warehouse)
    (plate,) = returns.received(reason=ReturnReason.DAMAGED)
    desk = returns.desk("inspect")
    for code in (plate, "CMD-1", "CMD-NO", "CMD-OK", "LOC-QUARANTINE-1"):
        assert desk.scan(code).is_good, code

    with pytest.raises(Refusal) as refused:
        book_cost(returns.store, an_act(), plate=plate, kind=CostKind.DISPOSAL, cents=0)

    assert refused.value.why is Why.NOT_A_COST
    with warehouse.store.look() as look:
        assert make_report(look, "returned-units", ALWAYS).rows[0][-2] == 0
