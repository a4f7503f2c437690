"""What a clerk sees who asks for a return in a customer's name: the order, its lines, the rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.returns import Return, ReturnedUnit
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.request import left_to_return

#: An item may have gone out in more orders than anybody looks through.
MOST = 50


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """An order that was shipped, and whose it is."""

    order_ref: str
    customer: str
    city: str
    shipped_at: datetime | None


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line of the order; `left` of its pieces may still come back."""

    line: int
    sku: str
    name: str
    shipped: int
    left: int


def find_orders(reading: Reading, code: Code) -> list[FoundOrder]:
    """Find the orders that a code may mean: a number, a parcel, a return, a plate, an item.

    Of an item the newest orders are listed, at most `MOST`; refuse where there is none.
    """
    refs = list(dict.fromkeys(_refs(reading, code)))
    orders = [order for ref in refs if (order := reading.seek(Order, ref)) is not None]
    if not orders:
        raise Refusal(Why.NOT_THERE, what="Order", key=code.text)
    orders.sort(key=lambda order: (order.shipped_at or order.placed_at, order.order_ref))
    return [_found(reading, order) for order in orders[::-1][:MOST]]


def form_lines(reading: Reading, order_ref: str) -> tuple[FormLine, ...]:
    """List what was shipped of an order; refuse where nothing was."""
    left = left_to_return(reading, order_ref)
    lines = [line for line in reading.find(OrderLine, order_ref=order_ref) if line.shipped]
    if not lines:
        raise Refusal(Why.NOT_SHIPPED, order=order_ref)
    return tuple(
        FormLine(
            line.line, line.sku, reading.get(Product, line.sku).name.strip(), line.shipped,
            left[line.line],
        )
        for line in lines
    )  # fmt: skip


def _refs(reading: Reading, code: Code) -> Iterable[str]:
    yield code.value
    yield code.text
    match code.kind:
        case Kind.PARCEL:
            yield from _of_parcel(reading, code.value)
        case Kind.RETURN if return_ := reading.seek(Return, code.value):
            yield return_.order_ref
        case Kind.UNIT if unit := reading.seek(ReturnedUnit, code.value):
            yield reading.get(Return, unit.rma).order_ref
        case Kind.PRODUCT:
            lines = reading.find(OrderLine, sku=code.value)
            yield from (line.order_ref for line in lines if line.shipped)
        case Kind.UNKNOWN:
            yield from _of_parcel(reading, code.value)


def _of_parcel(reading: Reading, number: str) -> Iterable[str]:
    yield from (label.order_ref for label in reading.find(ReturnLabel, tracking=number))
    parcels = {label.parcel for label in reading.find(Label, tracking=number)} | {number}
    for name in parcels:
        if parcel := reading.seek(Parcel, name):
            yield parcel.order_ref


def _found(reading: Reading, order: Order) -> FoundOrder:
    contact = reading.get(Contact, order.contact)
    return FoundOrder(order.order_ref, contact.name, contact.city, order.shipped_at)
