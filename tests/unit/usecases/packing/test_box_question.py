"""What is asked about boxes, and what may be said of the answer."""

from dataclasses import replace

import pytest

from tests.unit.usecases.packing.bench import BOXES, PRODUCTS, RATES, SERVICES, Bench
from warehouse_desk.domain.catalogue import Cushioning
from warehouse_desk.domain.events import Setting
from warehouse_desk.planning.boxing import NotFit, Service, WhyNot
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.box_question import (
    BoxPlan,
    BoxQuestion,
    Claim,
    answer,
    box_question,
)

FEW = Stopping(steps=20)


def ask(bench: Bench, order_ref: str = "1001", **pieces: int) -> BoxQuestion:
    wanted = {sku.replace("_", "-"): count for sku, count in (pieces or {"MUG_BLUE": 1}).items()}
    with bench.store.look() as reading:
        question = box_question(reading, order_ref, wanted)
    assert question is not None
    return question


def plan(bench: Bench, order_ref: str = "1001", **pieces: int) -> BoxPlan:
    return answer(ask(bench, order_ref, **pieces), FEW)


def test_a_parcel_costs_its_box_and_the_cheapest_service(bench: Bench) -> None:
    (parcel,) = plan(bench).parcels

    assert (parcel.box, parcel.gross_g) == ("S", 80 + PRODUCTS[0].weight_g)
    assert (parcel.cost_cents, parcel.has_fee) == (30 + 349, True)


def test_room_and_fill_are_those_of_the_goods_themselves(bench: Bench) -> None:
    bench.put(replace(PRODUCTS[0], cushioning=Cushioning.LIGHT))

    (parcel,) = plan(bench).parcels

    mug = PRODUCTS[0].length_mm * PRODUCTS[0].width_mm * PRODUCTS[0].height_mm
    assert parcel.void_mm3 == BOXES[0].volume - mug
    assert parcel.fill_percent == 100 * mug // BOXES[0].volume


def test_a_parcel_that_counts_by_its_size_may_make_a_dearer_box_the_cheaper_one(
    bench: Bench,
) -> None:
    thin = replace(
        BOXES[1], box="T", inner_height=100, outer_height=106, cost_cents=60, inner_length=400,
        outer_length=406,
    )  # fmt: skip
    bench.put(thin, *(replace(one, divisor=5_000) for one in SERVICES))
    bench.put(replace(RATES[0], up_to_g=1_800), replace(PRODUCTS[0], length_mm=250, weight_g=100))

    (parcel,) = plan(bench).parcels

    assert (parcel.box, parcel.cost_cents) == ("T", 60 + 349)


def test_cushioning_makes_pieces_larger(bench: Bench) -> None:
    bench.put(
        replace(PRODUCTS[0], length_mm=195, cushioning=Cushioning.STRONG),
        Setting("pack.strong_mm", "3"),
    )

    question = ask(bench)

    assert question.goods[0].padding == 3
    assert plan(bench).parcels[0].box == "M"


def test_boxes_too_long_for_every_carrier_are_left_out(bench: Bench) -> None:
    bench.put(*(replace(one, max_length_mm=300) for one in SERVICES[:2]))
    bench.put(replace(SERVICES[2], max_length_mm=310))

    question = ask(bench)

    assert [box.id for box in question.boxes] == ["M", "S"]
    assert [service.id for service in question.services] == ["HERON standard"]


def test_without_a_carrier_for_any_box_a_parcel_costs_its_box(bench: Bench) -> None:
    bench.put(*(replace(one, max_length_mm=10) for one in SERVICES))

    (parcel,) = plan(bench).parcels

    assert (parcel.cost_cents, parcel.has_fee) == (30, False)


def test_no_step_of_a_service_is_beyond_what_it_carries(bench: Bench) -> None:
    bench.put(replace(SERVICES[0], max_weight_g=15_000, divisor=4_000))

    services = {service.id: service for service in ask(bench).services}

    lark = Service("LARK standard", ((2_000, 349), (15_000, 729)), divisor=4_000)
    assert services["LARK standard"] == lark


def test_the_smallest_box_is_said_to_be_so_only_with_proof(bench: Bench) -> None:
    smallest = plan(bench, MUG_BLUE=2, MUG_RED=1)
    bench.put(replace(BOXES[2], cost_cents=1))
    cheapest = plan(bench, MUG_BLUE=2, MUG_RED=1)

    assert (smallest.parcels[0].box, smallest.claim) == ("M", Claim.SMALLEST)
    assert smallest.not_fits == (NotFit("S", smallest.not_fits[0].why, (), ANY),)
    assert (cheapest.parcels[0].box, cheapest.claim) == ("L", Claim.CHEAPEST)


class _Any:
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


ANY = _Any()


def test_what_is_not_proven_is_not_claimed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    found = plan(bench, "1004", ANVIL=4)
    monkeypatch.setattr(WhyNot, "is_proof", property(lambda why: False))
    unsure = plan(bench, MUG_BLUE=2, MUG_RED=1)

    assert len(found.parcels) == 2
    assert found.claim in {Claim.SPLIT, Claim.SPLIT_FOUND}
    assert unsure.claim is Claim.NONE_SMALLER_FOUND
