"""Find anything by what is typed: orders, items, slots, totes, parcels, returns."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.floor import Place
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.picking import Tote
from warehouse_desk.domain.returns import Return, ReturnedUnit
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.ports import Reading

MOST = 40


class Found(StrEnum):
    """What kind of thing was found; the values are keys of `thing.…` texts."""

    ORDER = "Order"
    PRODUCT = "Product"
    PLACE = "Place"
    TOTE = "Tote"
    PARCEL = "Parcel"
    RETURN = "Return"
    UNIT = "ReturnedUnit"


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing, its code, what is worth knowing, and the order it leads to (empty: none)."""

    kind: Found
    code: str
    about: str
    order_ref: str = ""


def find_anything(reading: Reading, text: str) -> tuple[Hit, ...]:
    """List what has `text` in its code or name; the most exact first."""
    wanted = text.strip().casefold()
    if len(wanted) < 2:
        return ()
    products = islice(_products(reading, wanted), MOST)
    hits = [*_orders(reading, text.strip()), *products, *_rest(reading, wanted)]
    hits.sort(key=lambda hit: _distance(hit.code.casefold(), wanted))
    return tuple(hits[:MOST])


def _distance(code: str, wanted: str) -> int:
    """Put the thing itself before those that begin like it, and these before the others."""
    return 0 if code == wanted else 1 if code.startswith(wanted) else 2


def _orders(reading: Reading, text: str) -> Iterator[Hit]:
    for ref, name in reading.ask.orders_like(text, MOST):
        yield Hit(Found.ORDER, ref, name, ref)


def _products(reading: Reading, wanted: str) -> Iterator[Hit]:
    skus = {one.sku for one in reading.find(Barcode, code=wanted.zfill(14))}
    for product in reading.find(Product):
        if product.sku in skus or wanted in f"{product.sku} {product.name}".casefold():
            yield Hit(Found.PRODUCT, product.sku, _where(reading, product))


def _where(reading: Reading, product: Product) -> str:
    stock = [one for one in reading.find(Stock, sku=product.sku) if one.quantity > 0]
    places = ", ".join(f"{one.place}: {one.quantity}" for one in stock[:3])
    return f"{product.name.strip()}  ·  {places}" if places else product.name.strip()


def _rest(reading: Reading, wanted: str) -> Iterator[Hit]:
    """Look for what is known by its whole code only."""
    code = wanted.upper().removeprefix("LOC-")
    if reading.seek(Tote, code) is not None:
        tote = reading.get(Tote, code)
        yield Hit(Found.TOTE, code, tote.at, tote.order_ref)
    elif reading.seek(Place, code) is not None:
        stock = [one for one in reading.find(Stock, place=code) if one.quantity]
        about = ", ".join(f"{one.sku}: {one.quantity}" for one in stock[:3])
        yield Hit(Found.PLACE, code, about)
    for label in reading.find(Label, tracking=code):
        parcel = reading.get(Parcel, label.parcel)
        yield Hit(Found.PARCEL, code, parcel.order_ref, parcel.order_ref)
    if (found := reading.seek(Return, code)) is not None:
        yield Hit(Found.RETURN, code, found.order_ref, found.order_ref)
    if (unit := reading.seek(ReturnedUnit, code)) is not None:
        yield Hit(Found.UNIT, code, unit.place)
