"""The lines of an order at the bench: what was ordered, then the inserts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.inserts import InsertKind
from warehouse_desk.domain.packing import ParcelItem
from warehouse_desk.usecases.packing.box_question import PlannedParcel
from warehouse_desk.usecases.packing.goods import mixes_lots, picked_lines, products_of
from warehouse_desk.usecases.packing.wanted import Insert
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import COUNT_FROM, setting


class PackLine(NamedTuple):
    """An order line at the bench: wanted and packed in all, and how much is in this parcel.

    A tuple, as hundreds of them are made at every scan of a large order.

    `planned` is what the plan puts into this parcel of the product (shown at its first line).
    `insert` is what an insert is, by its `rule`, and `text` what the packer has to know about it.
    """

    line: int
    sku: str
    name: str
    wanted: int
    packed: int
    here: int = 0
    planned: int = 0
    fragile: bool = False
    needs_lot: bool = False
    needs_serial: bool = False
    cushioning: Cushioning = Cushioning.NONE
    insert: InsertKind | None = None
    rule: int = 0
    text: str = ""

    @property
    def missing(self) -> int:
        """Count the pieces still to be packed."""
        return self.wanted - self.packed


def pack_lines(
    reading: Reading,
    order_ref: str,
    items: Sequence[ParcelItem],
    loading: PlannedParcel | None,
    inserts: Sequence[Insert],
) -> tuple[PackLine, ...]:
    """List what goes into the parcels of an order, and how much of it is in this one."""
    own = {one.line for one in inserts if one.line}
    picked = [line for line in picked_lines(reading, order_ref) if line.line not in own]
    products = products_of(reading, [*picked, *inserts])
    here: Counter[int] = Counter()
    for item in items:
        here[item.line] += item.quantity
    planned = dict(loading.items) if loading else {}
    ordered = [
        _line(products[one.sku], one.line, one.picked, one.packed, here, planned) for one in picked
    ]
    added = [
        _line(products[one.sku], one.line, one.quantity, one.packed, here, planned)._replace(
            insert=one.kind, rule=one.rule, text=one.text
        )
        for one in inserts
    ]
    return (*ordered, *added)


def here_by_sku(lines: Iterable[PackLine]) -> Counter[str]:
    """Count what is in the parcel of each product."""
    here: Counter[str] = Counter()
    for line in lines:
        here[line.sku] += line.here
    return here


def may_count_last(reading: Reading, order_ref: str, lines: Iterable[PackLine], last: str) -> bool:
    """Tell whether the product scanned last may be counted instead of scanned piece by piece."""
    same = [line for line in lines if line.sku == last and not line.insert]
    wanted, missing = sum(line.wanted for line in same), sum(line.missing for line in same)
    started = any(line.here for line in same)
    if not (started and missing and wanted >= setting(reading, COUNT_FROM)):
        return False
    return not any(line.needs_serial for line in same) and not mixes_lots(reading, order_ref, last)


def _line(  # noqa: PLR0917
    product: Product,
    line: int,
    wanted: int,
    packed: int,
    here: Mapping[int, int],
    planned: dict[str, int],
) -> PackLine:
    """Describe a line; what is planned of a product is shown at its first one."""
    return PackLine(
        line,
        product.sku,
        product.name.strip(),
        wanted,
        packed,
        here.get(line, 0),
        planned.pop(product.sku, 0),
        product.fragile,
        product.lots,
        product.serials,
        product.cushioning,
    )
