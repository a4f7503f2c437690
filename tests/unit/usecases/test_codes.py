"""What the store knows of products' codes."""

from tests.warehouse import CASE, Warehouse
from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.usecases.codes import StoredCodes


def test_a_barcode_means_its_product_and_so_many_pieces(warehouse: Warehouse) -> None:
    assert StoredCodes(warehouse.store).find(CASE) == [Barcode(CASE, "MUG-BLUE", 6)]


def test_a_sku_typed_by_hand_means_one_piece(warehouse: Warehouse) -> None:
    assert StoredCodes(warehouse.store).find("PEN") == [Barcode("PEN", "PEN", 1)]


def test_anything_else_means_nothing(warehouse: Warehouse) -> None:
    assert StoredCodes(warehouse.store).find("NO-SUCH") == []
