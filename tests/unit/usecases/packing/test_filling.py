"""What protects the goods of a parcel."""

from dataclasses import replace

import pytest

from tests.unit.usecases.packing.bench import PRODUCTS, Bench
from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.packing import Material
from warehouse_desk.usecases.packing.box_question import PlannedParcel
from warehouse_desk.usecases.packing.filling import Filling, filling_for
from warehouse_desk.usecases.packing.orders import open_order

MATERIALS = (
    Material("PAPER", "Crumpled paper", 1, 3),
    Material("BUBBLE", "Bubble wrap", 2, 9),
    Material("INSERT", "Cardboard inserts", 3, 14),
)
MUG = replace(PRODUCTS[0], length_mm=100, width_mm=100, height_mm=100)


@pytest.fixture
def stocked(bench: Bench) -> Bench:
    bench.put(*MATERIALS)
    return bench


def fill(bench: Bench, product: Product, void_mm3: int) -> tuple[Filling, ...]:
    bench.put(product)
    planned = PlannedParcel("M", ((product.sku, 2),), (), void_mm3=void_mm3)
    with bench.store.look() as reading:
        return filling_for(reading, planned)


def test_room_is_filled_with_the_cheapest(stocked: Bench) -> None:
    assert fill(stocked, MUG, void_mm3=2_340_000) == (Filling("PAPER", "Crumpled paper", 24, 8),)


def test_little_room_needs_nothing(stocked: Bench) -> None:
    assert fill(stocked, MUG, void_mm3=499_999) == ()


@pytest.mark.parametrize(
    ("cushioning", "grams", "material"),
    [
        (Cushioning.LIGHT, 350, "PAPER"),
        (Cushioning.STRONG, 350, "BUBBLE"),
        (Cushioning.LIGHT, 2_000, "BUBBLE"),
        (Cushioning.STRONG, 2_000, "INSERT"),
    ],
)
def test_what_breaks_is_wrapped_in_what_is_strong_enough(
    stocked: Bench, cushioning: Cushioning, grams: int, material: str
) -> None:
    mug = replace(MUG, cushioning=cushioning, weight_g=grams)

    wrap, rest = fill(stocked, mug, void_mm3=5_000_000)

    assert (wrap.material, wrap.wrapped) == (material, ("MUG-BLUE",))
    assert (rest.material, rest.wrapped) == ("PAPER", ())


def test_as_much_wraps_a_piece_as_its_place_allows_for(stocked: Bench) -> None:
    (wrap,) = fill(stocked, replace(MUG, cushioning=Cushioning.LIGHT), void_mm3=700_000)

    assert wrap.decilitres == -(-2 * (110**3 - 100**3) // 100_000)


def test_where_nothing_is_strong_enough_none_is_named(bench: Bench) -> None:
    bench.put(MATERIALS[0])

    wrap, _ = fill(bench, replace(MUG, cushioning=Cushioning.STRONG), void_mm3=5_000_000)

    assert (wrap.material, wrap.cents) == ("", 0)
    assert wrap.wrapped == ("MUG-BLUE",)


def test_the_bench_is_told_weight_and_material_before_the_box_is_taken(stocked: Bench) -> None:
    stocked.put(replace(PRODUCTS[0], cushioning=Cushioning.LIGHT))
    open_order(stocked.store, stocked.act(), order_ref="1001")

    step = stocked.step()

    assert step.loading is not None
    assert step.loading.gross_g == 150 + 3 * 350
    assert [one.material for one in step.filling] == ["PAPER", "PAPER"]
    assert step.lines[0].cushioning is Cushioning.LIGHT


def test_without_any_material_nothing_is_said(bench: Bench) -> None:
    assert fill(bench, MUG, void_mm3=5_000_000) == ()
