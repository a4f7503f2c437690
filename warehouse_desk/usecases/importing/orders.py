"""Taking in orders, line by line."""

from collections.abc import Callable
from datetime import datetime

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import (
    Channel,
    Contact,
    CustomerText,
    Order,
    OrderLine,
    OrderState,
    TextAbout,
)
from warehouse_desk.usecases.customer_texts import keep_text
from warehouse_desk.usecases.importing.report import ImportFault, RowRefused
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import OrderRow

#: Tells, for a service, by when an order placed at a time has to leave.
ShipBy = Callable[[str], Callable[[datetime], datetime]]


def take_order_line(uow: UnitOfWork, row: OrderRow, ship_by: ShipBy) -> bool:
    """Take a line, and its order when it is the first of it; tell whether it was new."""
    if uow.seek(Product, row.sku) is None:
        raise RowRefused("sku", ImportFault.UNKNOWN_PRODUCT, sku=row.sku)
    order = uow.seek(Order, row.order)
    known = uow.seek(OrderLine, row.order, row.line) if order else None
    if known is not None:
        if (known.sku, known.ordered) != (row.sku, row.quantity):
            raise RowRefused("line", ImportFault.ORDER_DIFFERS, order=row.order, line=row.line)
        return False
    if order is None:
        _take_order(uow, row, ship_by)
    elif order.state is not OrderState.OPEN:
        raise RowRefused("order", ImportFault.ORDER_CLOSED, order=row.order)
    uow.add(OrderLine(row.order, row.line, row.sku, row.quantity, row.price_cents))
    return True


def _take_order(uow: UnitOfWork, row: OrderRow, ship_by: ShipBy) -> None:
    if uow.seek(Channel, row.channel) is None:
        uow.add(Channel(row.channel, row.channel))
    contact = uow.add(
        Contact(
            0, row.customer, row.name, row.address1, row.address2, row.city, row.postcode,
            row.country, row.email, row.phone, row.language,
        )
    )  # fmt: skip
    uow.add(
        Order(
            row.order,
            row.channel,
            contact.contact,
            row.service,
            row.placed_at,
            ship_by(row.service)(row.placed_at),
            row.currency,
        )
    )
    keep_text(uow, CustomerText(TextAbout.ORDER, row.order, 0, row.note))
    uow.record("order_imported", row.order)
