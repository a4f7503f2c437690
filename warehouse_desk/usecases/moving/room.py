"""How much more a slot has room for."""

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.floor import Place
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.ports import Reading

#: Room where nothing limits it: more pieces than anybody holds.
NO_LIMIT = 1_000_000_000


def room(reading: Reading, place: Place, sku: str) -> int:
    """Count the pieces of a product that a place still has room for, by pieces and by volume."""
    if not (place.most_pieces or place.volume_cm3):
        return NO_LIMIT
    inside = [one for one in reading.find(Stock, place=place.place) if one.quantity]
    fits = NO_LIMIT
    if place.most_pieces:
        fits = place.most_pieces - sum(one.quantity for one in inside)
    if place.volume_cm3:
        left = place.volume_cm3 * 1_000
        left -= sum(one.quantity * reading.get(Product, one.sku).volume for one in inside)
        fits = min(fits, left // reading.get(Product, sku).volume)
    return max(fits, 0)
