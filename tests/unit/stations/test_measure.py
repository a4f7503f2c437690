"""Measuring products, scan by scan: by a device or by hand, and boxes planned with what it says."""

import pytest

from tests.factories import a_box, an_act
from tests.scans import play
from tests.warehouse import CODES, Warehouse
from warehouse_desk.domain.catalogue import Measures, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.packing import BoxType, ParcelItem
from warehouse_desk.i18n import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.measuring import MeasureStep, take_measures
from warehouse_desk.usecases.packing.box_question import answer, box_question
from warehouse_desk.usecases.packing.expected import expectation
from warehouse_desk.usecases.packing.shelf import AT_ONCE
from warehouse_desk.usecases.set_up import furnish

MUG, RED, TEA, CLOCK, PEN = CODES.values()


@pytest.fixture(autouse=True)
def nothing_is_broken(warehouse: Warehouse) -> object:
    """Whatever was measured, every rule holds."""
    yield
    assert check(warehouse.store).broken == 0


def measures(warehouse: Warehouse, sku: str) -> Measures:
    with warehouse.store.look() as reading:
        return reading.get(Product, sku).measures


def test_a_product_is_measured_and_what_was_before_is_said(warehouse: Warehouse) -> None:
    desk = warehouse.desk("measure")

    reply = play(
        desk,
        f"""
        {PEN}                          SIZE   good  measure.size   sku=PEN name=Pen
        142~x~13~x~12~mm~16~g          START  good  measure.taken  sku=PEN
        """,
    )

    assert measures(warehouse, "PEN") == Measures(142, 13, 12, 16)
    assert reply.facts["before"] == Measures(140, 12, 12, 15)
    assert sentence(load("en"), reply.say.value, reply.facts) == (
        "PEN: 142 × 13 × 12 mm, 16 g. Before: 140 × 12 × 12 mm, 15 g."
    )
    assert isinstance(reply.step, MeasureStep)
    assert (reply.step.known, reply.step.before) == (reply.facts["size"], reply.facts["before"])
    with warehouse.store.look() as reading:
        (event,) = reading.find(Event, kind="product_measured")
    assert event.subject == "PEN"
    assert '"length_mm":140' in event.facts


def test_measured_again_while_asked_the_later_measures_are_asked_about(
    warehouse: Warehouse,
) -> None:
    desk = warehouse.desk("measure")

    play(
        desk,
        f"""
        {PEN}               SIZE   good  measure.size
        900~x~12~x~12~mm    SIZE   ask   measure.confirm_far  sku=PEN
        850~x~12~x~12~mm    SIZE   ask   measure.confirm_far  sku=PEN
        {MUG}               SIZE   ask   desk.choose
        CMD-YES             START  good  measure.taken
        {PEN}               SIZE   good  measure.size
        400~x~12~x~12~mm    SIZE   ask   measure.confirm_far  sku=PEN
        851~x~12~x~12~mm    START  good  measure.taken
        """,
    )

    assert measures(warehouse, "PEN") == Measures(851, 12, 12, 15)


def test_a_size_far_from_the_one_on_file_is_asked_about_with_both(warehouse: Warehouse) -> None:
    desk = warehouse.desk("measure")

    reply = play(
        desk,
        f"""
        {PEN}               SIZE   good  measure.size
        900~x~12~x~12~mm    SIZE   ask   measure.confirm_far  sku=PEN
        """,
    )
    said = sentence(load("en"), reply.say.value, reply.facts)
    assert said == ("PEN: 900 × 12 × 12 mm, 15 g, not 140 × 12 × 12 mm, 15 g. Is that right?")

    play(desk, "CMD-NO  SIZE  info  desk.never_mind")
    assert measures(warehouse, "PEN") == Measures(140, 12, 12, 15)

    play(
        desk,
        """
        900~x~12~x~12~mm    SIZE   ask   measure.confirm_far
        CMD-YES             START  good  measure.taken
        """,
    )
    assert measures(warehouse, "PEN") == Measures(900, 12, 12, 15)


def test_an_undo_brings_back_what_was_on_file(warehouse: Warehouse) -> None:
    before = warehouse.state()
    desk = warehouse.desk("measure")

    play(
        desk,
        f"""
        {PEN}                   SIZE   good  measure.size
        142~x~13~x~12~mm~16~g   START  good  measure.taken
        CMD-UNDO                SIZE   good  desk.undone  act=take_measures
        CMD-UNDO                START  good  desk.undone  act=open_measuring
        """,
    )

    assert measures(warehouse, "PEN") == Measures(140, 12, 12, 15)
    assert warehouse.state()["product"] == before["product"]


def test_however_a_piece_lay_its_longest_side_stays_the_longest(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("measure"),
        f"""
        {MUG}                SIZE   good  measure.size
        81~x~99~x~91~mm      START  good  measure.taken
        """,
    )

    assert measures(warehouse, "MUG-BLUE") == Measures(99, 91, 81, 350)


def test_boxes_are_planned_with_the_new_size(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [a_box("TUBE", inner_length=1_000)], name="tube")
    ref = warehouse.order("A1", PEN=1)

    def planned() -> str:
        with warehouse.store.look() as reading:
            question = box_question(reading, ref, {"PEN": 1})
            assert question is not None
            return answer(question, AT_ONCE).parcels[0].box

    assert planned() == "S"
    desk = warehouse.desk("measure")
    for text in (PEN, "900 x 12 x 12 mm", "CMD-YES"):
        desk.scan(text)

    assert planned() == "TUBE"


def test_a_measured_weight_is_what_parcels_are_expected_to_weigh(warehouse: Warehouse) -> None:
    desk = warehouse.desk("measure")
    for text in (PEN, "140 x 12 x 12 mm 17 g"):
        desk.scan(text)

    with warehouse.store.look() as reading:
        items = [ParcelItem("P-1", 1, "PEN", "", "", 10)]
        box = reading.get(BoxType, "S")
        assert expectation(reading, box, items).grams == box.tare_g + 170


def test_an_impossible_size_is_refused(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("measure"),
        f"""
        140~x~12~x~12            START  wrong  desk.not_expected
        {PEN}                    SIZE   good   measure.size
        0~x~12~x~12              SIZE   wrong  measure.impossible
        20000~x~12~x~12          SIZE   wrong  measure.impossible
        1565~g                   SIZE   wrong  desk.not_expected
        {MUG}                    SIZE   good   measure.size  sku=MUG-BLUE
        CMD-SKIP                 START  good   measure.start
        """,
    )


def test_nothing_is_measured_without_a_product(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        take_measures(warehouse.store, an_act(station="measure"), told=Measures(1, 2, 3))

    assert refused.value.why is Why.NOTHING_TO_MEASURE


def test_the_desk_stands_on_the_same_product_after_a_restart(warehouse: Warehouse) -> None:
    warehouse.desk("measure").scan(PEN)

    reply = warehouse.desk("measure").scan("140 x 12 x 13 mm")

    assert reply.is_good
    assert measures(warehouse, "PEN") == Measures(140, 13, 12, 15)
