"""Where a unit is brought, by its disposition."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SCRAP, SUPPLIER, Place, PlaceKind
from warehouse_desk.domain.returns import Disposition
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.ports import Reading

_KINDS = {
    Disposition.RESTOCK: PlaceKind.RESTOCK,
    Disposition.REPACK: PlaceKind.RESTOCK,
    Disposition.REFURBISH: PlaceKind.REFURBISH,
    Disposition.REPAIR: PlaceKind.REPAIR,
    Disposition.QUARANTINE: PlaceKind.QUARANTINE,
}
#: What leaves the building is set aside without a place to scan.
_OUTSIDE = {
    Disposition.SUPPLIER: SUPPLIER,
    Disposition.RECYCLE: SCRAP,
    Disposition.DISPOSE: SCRAP,
    Disposition.DONATE: SCRAP,
}
_BACK_ON_SALE = frozenset({Disposition.RESTOCK, Disposition.REPACK})


def targets(reading: Reading, sku: str, disposition: Disposition) -> tuple[str, ...]:
    """List the places a unit may be brought to, the best first; never none."""
    slots = _own_slots(reading, sku) if disposition in _BACK_ON_SALE else []
    places = _places(reading, disposition)
    if not slots and not places:
        raise Refusal(Why.NO_PLACE, place_kind=_KINDS[disposition].value)
    return (*slots, *places)


def places_of(reading: Reading, disposition: Disposition) -> tuple[str, ...]:
    """List the places for units of any product; refuse where the floor has none."""
    places = _places(reading, disposition)
    if not places:
        raise Refusal(Why.NO_PLACE, place_kind=_KINDS[disposition].value)
    return places


def _places(reading: Reading, disposition: Disposition) -> tuple[str, ...]:
    if disposition in _OUTSIDE:
        return (_OUTSIDE[disposition],)
    found = reading.find(Place, kind=_KINDS[disposition])
    return tuple(place.place for place in found if not place.blocked)


def _own_slots(reading: Reading, sku: str) -> list[str]:
    """List the pick slots that hold the product, the fullest first, then its empty homes."""
    slots = []
    for stock in sorted(reading.find(Stock, sku=sku), key=lambda one: -one.quantity):
        place = reading.get(Place, stock.place)
        is_slot = place.kind is PlaceKind.PICK and not place.blocked
        if is_slot and (stock.quantity or not _others(reading, stock)):
            slots.append(stock.place)
    return list(dict.fromkeys(slots))


def _others(reading: Reading, stock: Stock) -> bool:
    """Tell whether another product has moved into a slot."""
    return any(one.quantity for one in reading.find(Stock, place=stock.place))
