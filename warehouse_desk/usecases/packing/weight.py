"""What goods weigh by the catalogue, and what a box and a carrier take."""

from collections.abc import Iterable

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.packing import BoxType, ParcelItem
from warehouse_desk.domain.shipping import Service
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import Whole

#: Whether every parcel goes on the scale (1), or its weight is computed (0).
WEIGH = Whole("pack.weigh", 0, 0, 1)


def contents_weight(reading: Reading, items: Iterable[ParcelItem]) -> int:
    """Add up what the pieces weigh."""
    return sum(reading.get(Product, item.sku).weight_g * item.quantity for item in items)


def carrier_limit(reading: Reading) -> int | None:
    """Tell what the heaviest parcel may weigh that any carrier takes; None while there is none."""
    return max((service.max_weight_g for service in reading.find(Service)), default=None)


def payload(box: BoxType, limit: int | None) -> int:
    """Tell how many grams of goods a box may hold: what it bears, and what a carrier takes."""
    return box.max_weight_g if limit is None else min(box.max_weight_g, limit - box.tare_g)
