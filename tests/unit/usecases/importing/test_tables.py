"""Taking in carriers' tables, customs data and insert codes."""

from dataclasses import replace
from typing import Any

import pytest

from tests.factories import an_act
from tests.unit.usecases.importing.rows import reasons, take
from tests.warehouse import Warehouse
from warehouse_desk.domain.carriers import Customs, NumberRange, PickUpWindow, ReturnTerms
from warehouse_desk.domain.inserts import InsertCode, InsertKind, InsertRule
from warehouse_desk.domain.shipping import Carrier, Rate, Service
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.packing.inserts import put_insert_rule
from warehouse_desk.usecases.rows import RecordRow, RowKind

OWL = Carrier("OWL", "Owlpost", "9521003", "STAGE-OWL", "Europe/Oslo")
NIGHT = Service("OWL", "night", "By night", True, 2_000, 900)


def bring(warehouse: Warehouse, kind: RowKind, record: Any, *key: Any) -> ImportReport:
    return take(warehouse, kind, RecordRow(2, record, key), sha256=str(record))


@pytest.fixture
def owls(warehouse: Warehouse) -> Warehouse:
    assert bring(warehouse, RowKind.CARRIERS, OWL, "OWL").taken == 1
    assert bring(warehouse, RowKind.SERVICES, NIGHT, "OWL", "night").taken == 1
    return warehouse


def test_a_new_rate_replaces_the_old_one_and_the_same_one_is_known(owls: Warehouse) -> None:
    rate, dearer = (Rate("OWL", "night", "NO", 2_000, fee, 1) for fee in (349, 399))
    key = ("OWL", "night", "NO", 2_000)

    counts = [
        (report.taken, report.known)
        for report in (bring(owls, RowKind.RATES, one, *key) for one in (rate, rate, dearer))
    ]

    assert counts == [(1, 0), (0, 1), (1, 0)]
    with owls.store.look() as reading:
        assert reading.get(Rate, *key).fee_cents == 399


def test_numbers_may_be_for_the_service_that_brings_goods_back(owls: Warehouse) -> None:
    numbers = NumberRange("OWL", "back", "OB", 1, 9)
    terms = ReturnTerms("OWL", "GB", "back", "Owl Back", 299, 2)

    before = reasons(bring(owls, RowKind.NUMBERS, numbers, "OWL", "back"))
    took = bring(owls, RowKind.RETURN_TERMS, terms, "OWL", "GB").taken
    after = bring(owls, RowKind.NUMBERS, replace(numbers, last=8), "OWL", "back").taken

    assert before == [(2, "service", "row.unknown_service")]
    assert (took, after) == (1, 1)


def test_a_window_that_ends_before_it_begins_is_refused(owls: Warehouse) -> None:
    window = PickUpWindow("OWL", "GB", 0, 540, 780, 1_080)
    key = ("OWL", "GB", 0, 540)

    took = bring(owls, RowKind.PICK_UPS, window, *key).taken
    backwards = bring(owls, RowKind.PICK_UPS, replace(window, ends=540), *key)

    assert took == 1
    assert reasons(backwards) == [(2, "ends", "row.ends_too_soon")]


def test_what_is_not_there_is_named(owls: Warehouse) -> None:
    rate = Rate("OWL", "day", "NO", 2_000, 349, 1)
    numbers = NumberRange("EAGLE", "*", "EA", 1, 9)

    found = [
        *reasons(bring(owls, RowKind.RATES, rate, "OWL", "day", "NO", 2_000)),
        *reasons(bring(owls, RowKind.NUMBERS, numbers, "EAGLE", "*")),
        *reasons(bring(owls, RowKind.CUSTOMS, Customs("VASE", "691200", "CN"), "VASE")),
        *reasons(bring(owls, RowKind.CODES, InsertCode("TEA-1", 7), "TEA-1")),
    ]

    assert found == [
        (2, "service", "row.unknown_service"),
        (2, "carrier", "row.unknown_carrier"),
        (2, "sku", "row.unknown_product"),
        (2, "rule", "row.unknown_rule"),
    ]


def test_a_code_keeps_its_insert_and_whoever_has_it(warehouse: Warehouse) -> None:
    for sku in ("PEN", "MUG-BLUE"):
        rule = InsertRule(0, "Tea next time", InsertKind.CODE, sku)
        put_insert_rule(warehouse.store, an_act(), rule=rule)
    bring(warehouse, RowKind.CODES, InsertCode("TEA-1", 1), "TEA-1")

    again = bring(warehouse, RowKind.CODES, InsertCode("TEA-1", 1), "TEA-1")
    other = bring(warehouse, RowKind.CODES, InsertCode("TEA-1", 2), "TEA-1")

    assert again.rows == 1
    assert reasons(other) == [(2, "code", "row.other_rule")]
