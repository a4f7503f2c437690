"""Boxes for an order."""

from dataclasses import replace

from tests.behind import behind
from tests.unit.usecases.packing.bench import BOXES, PRODUCTS, Bench
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.usecases.packing.box_question import NO_PLAN, BoxPlan, Claim
from warehouse_desk.usecases.packing.items import pack_item
from warehouse_desk.usecases.packing.orders import open_order
from warehouse_desk.usecases.packing.parcels import close_parcel, take_box
from warehouse_desk.usecases.packing.plan import box_plan


def plan(bench: Bench, order_ref: str) -> BoxPlan:
    with bench.store.look() as reading:
        return box_plan(reading, order_ref)


def test_one_box_is_proposed_with_its_contents_its_steps_and_why_no_smaller_one(
    bench: Bench,
) -> None:
    found = plan(bench, "1001")

    (parcel,) = found.parcels
    assert (parcel.box, parcel.items) == ("M", (("MUG-BLUE", 2), ("MUG-RED", 1)))
    assert sum(step.count for step in parcel.steps) == 3
    assert [one.box for one in found.not_fits] == ["S"]
    assert found.also_fits == ("L",)


def test_the_plan_is_for_what_is_not_in_a_closed_parcel(bench: Bench) -> None:
    whole = plan(bench, "1004")
    open_order(bench.store, bench.act(), order_ref="1004")
    take_box(bench.store, bench.act(), box="L")
    pack_item(bench.store, bench.act(), sku="ANVIL", quantity=2)
    filling = plan(bench, "1004")
    close_parcel(bench.store, bench.act())

    rest = plan(bench, "1004")

    assert [parcel.box for parcel in whole.parcels] == ["L", "L"]
    assert filling == whole
    assert [(parcel.box, parcel.items) for parcel in rest.parcels] == [("L", (("ANVIL", 2),))]


def test_what_goes_into_no_box_is_named_and_the_rest_planned(bench: Bench) -> None:
    found = plan(bench, "1005")

    assert (found.too_big, found.claim) == (("POLE",), Claim.SPLIT_FOUND)
    assert [parcel.items for parcel in found.parcels] == [(("MUG-RED", 1),)]


def test_an_order_of_nothing_but_long_things_has_no_boxes(bench: Bench) -> None:
    bench.put(replace(bench.get(OrderLine, "1005", 2), picked=0))

    found = plan(bench, "1005")

    assert (found.parcels, found.too_big) == ((), ("POLE",))


def test_without_pieces_or_boxes_there_is_no_plan(bench: Bench) -> None:
    assert plan(bench, "nowhere") == NO_PLAN
    with behind(bench.store) as connection:
        connection.exec_driver_sql("DELETE FROM box_type")

    assert plan(bench, "1001") == NO_PLAN


def test_new_measures_of_a_product_make_a_new_plan(bench: Bench) -> None:
    before = plan(bench, "1006").parcels[0].box
    bench.put(replace(PRODUCTS[0], length_mm=480))

    assert (before, plan(bench, "1006").parcels[0].box) == ("S", "L")


def test_a_box_without_measures_is_never_proposed(bench: Bench) -> None:
    before = plan(bench, "1006")
    bench.put(replace(BOXES[0], box="XS", inner_height=0, cost_cents=1))

    assert plan(bench, "1006") == before
