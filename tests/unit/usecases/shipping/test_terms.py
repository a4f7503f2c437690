"""Zones, fuel, surcharges, girth, days off and the promised day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.carriers import Basis, CarrierZone, DayOff, ServiceTerms, Surcharge
from warehouse_desk.domain.events import Event, Setting
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.shipping import Carrier, Rate
from warehouse_desk.usecases.shipping.choice import (
    Choice,
    Consignment,
    NotTaken,
    NotTakenBecause,
    choose_service,
    rates_for,
)
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off
from warehouse_desk.usecases.shipping.terms import delivered_on, zones_of

#: LARK takes a small parcel to Poland for 3.49 in 3 days, HERON for 3.89 in 2.
TO_POLAND = Consignment("standard", "PL", 1_500, 300, girth_mm=900, postcode="30-001")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def choose(bench: Bench, parcel: Consignment = TO_POLAND) -> Choice:
    with bench.store.look() as reading:
        return choose_service(reading, parcel)


def test_fuel_comes_on_top_and_can_turn_the_choice(bench: Bench) -> None:
    bench.put(ServiceTerms("LARK", "standard", fuel_permille=125))

    choice = choose(bench)

    assert (choice.carrier, choice.fee_cents) == ("HERON", 389)
    (lark,) = [
        one for one in choice.not_taken if (one.carrier, one.service) == ("LARK", "standard")
    ]
    assert (lark.why, lark.fee_cents) == (NotTakenBecause.DEARER, 349 + 44)


@pytest.mark.parametrize(
    ("surcharge", "fee"),
    [
        (Surcharge("LARK", "standard", "toll", Basis.ALWAYS, permille=10), 349 + 4),
        (Surcharge("LARK", "standard", "heavy", Basis.WEIGHT, 1_499, fee_cents=20), 369),
        (Surcharge("LARK", "standard", "heavy", Basis.WEIGHT, 1_500, fee_cents=20), 349),
        (Surcharge("LARK", "standard", "long", Basis.LENGTH, 299, fee_cents=20), 369),
        (Surcharge("LARK", "standard", "large", Basis.GIRTH, 899, fee_cents=20), 369),
        (Surcharge("LARK", "standard", "far", Basis.ZONE, zone="HILLS", fee_cents=20), 369),
        (Surcharge("LARK", "standard", "far", Basis.ZONE, zone="SEA", fee_cents=20), 349),
    ],
)
def test_surcharges_come_on_top_where_their_bound_is_passed(
    bench: Bench, surcharge: Surcharge, fee: int
) -> None:
    bench.put(surcharge, CarrierZone("LARK", "PL", "30", "HILLS"))

    assert choose(bench).fee_cents == fee


def test_the_longest_beginning_of_a_postcode_decides_its_zone(bench: Bench) -> None:
    bench.put(
        CarrierZone("LARK", "PL", "", "LAND"),
        CarrierZone("LARK", "PL", "30 0", "CITY"),
        CarrierZone("LARK", "PL", "3", "SOUTH"),
        CarrierZone("HERON", "PL", "9", "FAR"),
    )

    with bench.store.look() as reading:
        assert zones_of(reading, "PL", "300 01") == {"LARK": "CITY"}
        assert zones_of(reading, "PL", "31") == {"LARK": "SOUTH"}
        assert zones_of(reading, "PL", "x") == {"LARK": "LAND"}
        assert zones_of(reading, "NO", "30") == {}


def test_a_zone_has_rates_of_its_own_for_its_carrier_only(bench: Bench) -> None:
    bench.put(
        CarrierZone("LARK", "PL", "30", "HILLS"),
        Rate("LARK", "standard", "HILLS", 2_000, 500, 4),
        Rate("HERON", "standard", "HILLS", 2_000, 1, 1),
    )

    choice = choose(bench)

    assert (choice.carrier, choice.fee_cents) == ("HERON", 389)
    assert choose(bench, replace(TO_POLAND, postcode="99")).fee_cents == 349


def test_a_parcel_that_is_too_large_around_is_not_taken(bench: Bench) -> None:
    bench.put(ServiceTerms("LARK", "standard", max_girth_mm=899))

    choice = choose(bench)

    assert choice.carrier == "HERON"
    assert NotTaken("LARK", "standard", NotTakenBecause.TOO_ROUND) in choice.not_taken


def test_the_promised_day_goes_before_the_price(bench: Bench) -> None:
    # Monday noon: LARK would be there on Thursday, HERON comes on Mondays only.
    choice = choose(bench, replace(TO_POLAND, promised=date(2026, 3, 4)))

    assert (choice.carrier, choice.service, choice.delivered) == (
        "LARK", "express", date(2026, 3, 3),
    )  # fmt: skip
    assert not choice.is_late
    assert NotTaken("LARK", "standard", NotTakenBecause.LATE) in choice.not_taken


def test_where_nobody_keeps_the_day_the_soonest_takes_it_and_says_that_it_is_late(
    bench: Bench,
) -> None:
    choice = choose(bench, replace(TO_POLAND, promised=date(2026, 3, 1)))

    assert (choice.service, choice.is_late) == ("express", True)


def test_a_day_off_is_passed_over_by_the_van_and_on_the_way(bench: Bench) -> None:
    monday = datetime(2026, 3, 2, 12, tzinfo=UTC)
    bench.put(DayOff("LARK", "2026-03-02"), DayOff("LARK", "2026-03-04"))

    with bench.store.look() as reading:
        assert next_cut_off(reading, "LARK", monday) == datetime(2026, 3, 3, 16, 30, tzinfo=UTC)
        # leaves Tuesday; Wednesday is off, Thursday, Friday, (weekend), Monday
        assert delivered_on(reading, "LARK", 3, monday) == date(2026, 3, 9)


def test_a_carrier_without_cut_offs_leaves_at_once_on_weekdays(bench: Bench) -> None:
    bench.put(replace(bench.get(Carrier, "LARK"), carrier="CRANE"))
    friday = datetime(2026, 3, 6, 12, tzinfo=UTC)

    with bench.store.look() as reading:
        assert delivered_on(reading, "CRANE", 1, friday) == date(2026, 3, 9)


def test_what_is_planned_with_counts_fuel(bench: Bench) -> None:
    bench.put(ServiceTerms("LARK", "express", fuel_permille=1_000))

    with bench.store.look() as reading:
        ((_, (rate,)),) = rates_for(reading, "express", "PL")

    assert rate.fee_cents == 2 * 1_649


@pytest.mark.parametrize(("days", "carrier"), [("0", "LARK"), ("1", "LARK")])
def test_a_closed_parcel_notes_its_choice_and_what_was_not_taken(
    bench: Bench, days: str, carrier: str
) -> None:
    bench.put(Setting("ship.standard_days", days))
    desk = bench.desk()

    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good

    (parcel,) = bench.find(Parcel)
    (noted,) = [event for event in bench.find(Event) if event.kind == "service_chosen"]
    assert parcel.carrier == carrier
    assert (parcel.service == "express") is (days == "1")
    assert '"not_taken":["' in noted.facts
