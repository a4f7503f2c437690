"""What the store knows of products' codes."""

from collections.abc import Sequence

from warehouse_desk.domain.catalogue import Barcode, Packed, Product, packed
from warehouse_desk.usecases.ports import Reading, Store


class StoredCodes:
    """Looks codes up in the catalogue: barcodes first, then SKUs typed by hand."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, code: str) -> Sequence[Barcode]:
        """List what a code means."""
        with self._store.look() as reading:
            barcode = reading.seek(Barcode, code)
            if barcode is not None:
                return [barcode]
            product = reading.seek(Product, code)
            return [Barcode(code, product.sku)] if product is not None else []


def in_cases(reading: Reading, sku: str, pieces: int) -> Packed | None:
    """Put pieces of a product into the cases that have a code; None where they fill none."""
    return packed(pieces, (one.quantity for one in reading.find(Barcode, sku=sku)))
