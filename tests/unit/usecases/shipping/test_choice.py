"""Which service takes a parcel, and why no other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.behind import behind
from tests.unit.usecases.packing.bench import BOXES, SERVICES, Bench, open_bench
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.shipping.choice import (
    Choice,
    Consignment,
    NotTaken,
    NotTakenBecause,
    choose_service,
    consignment,
    rates_for,
)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def choose(bench: Bench, parcel: Consignment) -> Choice:
    with bench.store.look() as reading:
        return choose_service(reading, parcel)


def test_the_cheapest_service_takes_it_and_each_other_says_why_not(bench: Bench) -> None:
    choice = choose(bench, Consignment("standard", "PL", 1_500, 300))

    assert (choice.carrier, choice.service, choice.fee_cents) == ("LARK", "standard", 349)
    assert set(choice.not_taken) == {
        NotTaken("HERON", "standard", NotTakenBecause.DEARER),
        NotTaken("LARK", "express", NotTakenBecause.DEARER),
    }


def test_a_country_without_rates_of_its_own_has_those_of_the_world(bench: Bench) -> None:
    choice = choose(bench, Consignment("standard", "NO", 1_500, 300))

    assert (choice.carrier, choice.fee_cents) == ("HERON", 389)
    assert NotTaken("LARK", "standard", NotTakenBecause.NO_RATE) in choice.not_taken


@pytest.mark.parametrize(
    ("parcel", "carrier", "left_out"),
    [
        (Consignment("standard", "PL", 20_001, 300), "HERON", NotTakenBecause.TOO_HEAVY),
        (Consignment("standard", "PL", 2_001, 300), "HERON", NotTakenBecause.DEARER),
        (Consignment("express", "PL", 1_500, 300), "LARK", NotTakenBecause.NOT_EXPRESS),
        (Consignment("standard", "PL", 1_500, 1_100), "LARK", NotTakenBecause.TOO_LONG),
    ],
)
def test_weight_length_and_promise_decide(
    bench: Bench, parcel: Consignment, carrier: str, left_out: NotTakenBecause
) -> None:
    choice = choose(bench, parcel)

    assert choice.carrier == carrier
    assert left_out in {one.why for one in choice.not_taken}


def test_when_nobody_takes_it_every_service_is_named_with_its_reason(bench: Bench) -> None:
    with pytest.raises(Refusal) as refused:
        choose(bench, Consignment("express", "PL", 25_000, 300))

    assert refused.value.why is Why.NO_SERVICE
    assert refused.value.facts["reasons"] == (
        "HERON standard service.not_express",
        "LARK express service.too_heavy",
        "LARK standard service.not_express",
    )


def test_a_rate_that_ends_below_the_weight_is_too_heavy(bench: Bench) -> None:
    with behind(bench.store) as connection:
        connection.exec_driver_sql("UPDATE service SET max_weight_g = 90000")

    with pytest.raises(Refusal) as refused:
        choose(bench, Consignment("standard", "PL", 40_000, 300))

    assert "HERON standard service.too_heavy" in str(refused.value.facts["reasons"])


def test_a_box_counts_by_its_longest_outer_side() -> None:
    parcel = consignment("standard", "PL", BOXES[2], 700)

    assert parcel == Consignment(
        "standard", "PL", 700, 510, 510 * 410 * 310, girth_mm=510 + 2 * (410 + 310)
    )


def test_a_large_light_parcel_is_paid_by_its_size(bench: Bench) -> None:
    bench.put(replace(SERVICES[0], divisor=5_000))

    small = choose(bench, Consignment("standard", "PL", 500, 300, 2_000 * 5_000))
    large = choose(bench, Consignment("standard", "PL", 500, 300, 2_000 * 5_000 + 1))

    assert (small.carrier, small.fee_cents) == ("LARK", 349)
    assert (large.carrier, large.fee_cents) == ("HERON", 389)


def test_the_rates_that_may_be_paid_are_those_of_the_promise_and_the_country(bench: Bench) -> None:
    with bench.store.look() as reading:
        quick = rates_for(reading, "express", "PL")
        usual = rates_for(reading, "standard", "NO")

    assert [(one.carrier, [rate.up_to_g for rate in some]) for one, some in quick] == [
        ("LARK", [20_000])
    ]
    assert [(one.carrier, one.service) for one, _ in usual] == [
        ("HERON", "standard"),
        ("LARK", "express"),
    ]
