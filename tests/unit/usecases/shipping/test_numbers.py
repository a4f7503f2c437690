"""Tracking numbers of carriers' ranges, and labels by described templates."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.carriers import CarrierNumber, CheckDigit, LabelTemplate, NumberRange
from warehouse_desk.domain.errors import Why
from warehouse_desk.usecases.packing.label import LabelContent, label_content
from warehouse_desk.usecases.shipping.numbers import filled, s10_digit, tracking_number

S10 = NumberRange("LARK", "*", "RR", 47312482, 47312483, "GB", CheckDigit.S10)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def pack(bench: Bench) -> None:
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good


def content(bench: Bench) -> LabelContent:
    with bench.store.look() as reading:
        return label_content(reading, "P-000001")


@pytest.mark.parametrize(
    ("found", "serial", "number"),
    [
        (S10, 47312482, "RR473124829GB"),
        (NumberRange("A", "*", "JD", 1, 99_999), 42, "JD00042"),
        (NumberRange("A", "*", "", 1, 999_999_999_999, digit=CheckDigit.GS1), 629104150021,
         "6291041500213"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_the_range_says(
    found: NumberRange, serial: int, number: str
) -> None:
    assert tracking_number(found, serial) == number


@pytest.mark.parametrize(
    ("digits", "check"), [("47312482", "9"), ("00300000", "0"), ("00000000", "5")]
)
def test_the_check_digit_of_a_postal_item_is_that_of_the_standard(digits: str, check: str) -> None:
    assert s10_digit(digits) == check


def test_each_label_has_a_number_of_its_own_and_a_new_label_another(bench: Bench) -> None:
    bench.put(S10)
    pack(bench)
    first = content(bench).tracking

    assert bench.desk().scan("CMD-VOID").is_good

    assert (first, content(bench).tracking) == ("RR473124829GB", "RR473124832GB")
    assert [one.number for one in bench.find(CarrierNumber)] == [first, content(bench).tracking]


def test_a_range_that_is_used_up_makes_no_label(bench: Bench) -> None:
    bench.put(S10)
    pack(bench)
    desk = bench.desk()
    assert desk.scan("CMD-VOID").is_good

    reply = desk.scan("CMD-VOID")

    assert (reply.say, reply.facts["carrier"]) == (Why.NUMBERS_USED_UP, "LARK")
    assert len(bench.find(CarrierNumber)) == 2


def test_a_service_has_a_range_before_that_of_its_carrier(bench: Bench) -> None:
    bench.put(S10, NumberRange("LARK", "standard", "ST", 1, 9))

    pack(bench)

    assert content(bench).tracking == "ST1"


def test_a_label_says_what_its_carriers_template_says(bench: Bench) -> None:
    bench.put(
        S10,
        LabelTemplate(
            "LARK", "*", "{country}", "{country}-{postcode} {nonsense}", "{tracking}/{total}"
        ),
    )

    pack(bench)

    found = content(bench)
    assert (found.mark, found.routing, found.code) == ("PL", "PL-30-001", "RR473124829GB/1")


def test_without_a_template_the_second_code_is_the_carriers_number(bench: Bench) -> None:
    pack(bench)

    assert (content(bench).code, content(bench).mark) == ("", "")


def test_what_is_filled_in_is_no_template_itself() -> None:
    assert filled("{city}", {"city": "{postcode}", "postcode": "1"}) == "{postcode}"
