"""Which line of a return a piece belongs to, and what is odd about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.packing import Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.returns import Return, ReturnLine
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.policy import ReturnRule
from warehouse_desk.usecases.returns.request import left_to_return


class Surprise(StrEnum):
    """Why a piece was not to be expected."""

    MORE_THAN_ANNOUNCED = "more_than_announced"
    NOT_ANNOUNCED = "not_announced"
    NOT_SHIPPED = "not_shipped"


@dataclass(frozen=True, slots=True)
class Fit:
    """The order line a piece comes back from; 0 when all of it is back, or it was never shipped."""

    line: int
    surprise: Surprise | None = None


def identified(reading: Reading, return_: Return, goods: Goods, quantity: int) -> Goods:
    """Complete what was scanned by lot and serial number, as far as the product has them."""
    product = reading.get(Product, goods.sku)
    if product.serials and (not goods.serial or quantity != 1):
        raise Refusal(Why.SERIAL_NEEDED, sku=goods.sku)
    lot = goods.lot if product.lots else ""
    if product.lots and not lot:
        lot = _only_lot(_sent(reading, return_.order_ref, goods.sku))
    return Goods(goods.sku, lot, goods.serial if product.serials else "")


def find_fit(reading: Reading, return_: Return, goods: Goods) -> Fit:
    """Find the line of a piece: an announced one first, then any that it was shipped on."""
    shipped = _shipped_on(reading, return_, goods)
    back = [line.line for line in shipped if line.returned < line.shipped]
    announced = reading.find(ReturnLine, rma=return_.rma, sku=goods.sku)
    for one in announced:
        if one.received < one.quantity and one.line in back:
            return Fit(one.line)
    if return_.rule == ReturnRule.NO_PAPERS:
        left = left_to_return(reading, return_.order_ref)
        if unclaimed := [line for line in back if left[line] > 0]:
            return Fit(unclaimed[0])
    line = back[0] if back else 0
    if not shipped:
        return Fit(line, Surprise.NOT_SHIPPED)
    return Fit(line, Surprise.MORE_THAN_ANNOUNCED if announced else Surprise.NOT_ANNOUNCED)


def _shipped_on(reading: Reading, return_: Return, goods: Goods) -> list[OrderLine]:
    """List the order's lines that a piece of this lot or serial number was shipped on."""
    lines = reading.find(OrderLine, order_ref=return_.order_ref, sku=goods.sku)
    return [
        line
        for line in lines
        if line.shipped
        and _was_sent(_sent(reading, return_.order_ref, goods.sku, line.line), goods)
    ]


def _was_sent(sent: list[ParcelItem], goods: Goods) -> bool:
    """Compare lot and serial number with the parcels' contents, as far as they were kept."""
    if goods.serial:
        return any(item.serial == goods.serial for item in sent)
    return not sent or any(item.lot == goods.lot for item in sent)


def _sent(reading: Reading, order_ref: str, sku: str, line: int = 0) -> list[ParcelItem]:
    parcels = reading.find(Parcel, order_ref=order_ref)
    valid = tuple(one.parcel for one in parcels if one.state is not ParcelState.VOID)
    items = reading.find(ParcelItem, parcel=valid, sku=sku) if valid else []
    return [item for item in items if line in {0, item.line}]


def _only_lot(sent: Iterable[ParcelItem]) -> str:
    lots = sorted({item.lot for item in sent})
    if len(lots) != 1:
        raise Refusal(Why.LOT_NEEDED, expected=" / ".join(lots))
    return lots[0]
