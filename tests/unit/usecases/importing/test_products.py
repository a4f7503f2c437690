"""Taking products and their codes in."""

from tests.factories import a_product, an_act
from tests.unit.usecases.importing.rows import a_code, a_product_row, reasons, take
from tests.warehouse import CASE, Warehouse
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.set_up import furnish


def test_a_new_product_comes_with_its_codes(warehouse: Warehouse) -> None:
    row = a_product_row(barcodes=(a_code("1"), a_code("2", quantity=6)))

    report = take(warehouse, RowKind.PRODUCTS, row)

    assert (report.rows, report.taken, report.known) == (1, 1, 0)
    with warehouse.store.look() as reading:
        assert reading.get(Product, "CUP").weight_g == 210
        assert reading.get(Barcode, "2").quantity == 6


def test_a_product_that_says_nothing_new_is_known(warehouse: Warehouse) -> None:
    row = a_product_row(barcodes=(a_code("1"),))
    take(warehouse, RowKind.PRODUCTS, row)

    report = take(warehouse, RowKind.PRODUCTS, row, sha256="2")

    assert (report.taken, report.known) == (0, 1)


def test_a_product_that_changed_is_brought_up_to_date(warehouse: Warehouse) -> None:
    take(warehouse, RowKind.PRODUCTS, a_product_row(barcodes=(a_code("1"),)))

    changed = a_product_row(weight_g=215, barcodes=(a_code("1", quantity=2),))
    report = take(warehouse, RowKind.PRODUCTS, changed, sha256="2")

    assert report.taken == 1
    with warehouse.store.look() as reading:
        assert reading.get(Product, "CUP").weight_g == 215
        assert reading.get(Barcode, "1").quantity == 2


def test_a_code_of_another_product_is_refused_with_the_whole_row(warehouse: Warehouse) -> None:
    row = a_product_row(barcodes=(a_code("1"), a_code(CASE)))

    report = take(warehouse, RowKind.PRODUCTS, row)

    assert reasons(report) == [(2, "barcodes", "row.code_taken")]
    assert report.refused[0].facts == {"code": CASE, "sku": "MUG-BLUE"}
    with warehouse.store.look() as reading:
        assert reading.seek(Product, "CUP") is None
        assert reading.seek(Barcode, "1") is None


def test_a_product_keeps_the_picture_it_was_given_here(warehouse: Warehouse) -> None:
    cup = a_product("CUP", picture="cup.png")
    furnish(warehouse.store, an_act(), [cup], name="cup")

    take(warehouse, RowKind.PRODUCTS, a_product_row())

    with warehouse.store.look() as reading:
        kept = reading.get(Product, "CUP")
    assert (kept.picture, kept.weight_g) == ("cup.png", 210)
