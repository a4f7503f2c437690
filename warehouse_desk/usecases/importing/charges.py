"""Taking in what orders cost beside their lines: refunds are computed with it."""

from decimal import Decimal

from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.returns import OrderCharge
from warehouse_desk.i18n.money import places
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import ChargeRow, RowFault


def take_charge(uow: UnitOfWork, row: ChargeRow) -> bool:
    """Take the charges of an order; tell whether they were new. What is known never changes."""
    order = uow.seek(Order, row.order)
    if order is None:
        raise RowRefused("order", ImportFault.UNKNOWN_ORDER, order=row.order)
    charge = OrderCharge(
        row.order,
        _cents("discount", row.discount, order.currency),
        _cents("shipping", row.shipping, order.currency),
        row.tax_bp,
    )
    known = uow.seek(OrderCharge, row.order)
    if known is not None:
        if known != charge:
            raise RowRefused("order", ImportFault.CHARGE_DIFFERS, order=row.order)
        return False
    goods = sum(
        line.ordered * line.price_cents for line in uow.find(OrderLine, order_ref=row.order)
    )
    if charge.discount_cents > goods:
        raise RowRefused("discount", ImportFault.DISCOUNT_TOO_HIGH, order=row.order)
    uow.add(charge)
    return True


def _cents(field: str, amount: Decimal, currency: str) -> int:
    cents = amount.scaleb(places(currency))
    if cents != int(cents):
        raise RowRefused(field, RowFault.NOT_AN_AMOUNT, value=str(amount))
    return int(cents)
