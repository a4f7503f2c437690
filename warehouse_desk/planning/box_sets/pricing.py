"""What a parcel costs: its box, what fills it up, and the carrier's fee."""

from warehouse_desk.planning.box_sets.problem import Cost, PastOrder
from warehouse_desk.planning.boxing import Box

_LITRE = 1_000_000


def parcel_cost(box: Box, order: PastOrder, grams: int, volume: int) -> Cost | None:
    """Add up what a parcel of an order costs with such goods; None when no carrier takes it."""
    prices = [offer.price(box, grams) for offer in order.offers]
    freight = min((price for price in prices if price is not None), default=None)
    if freight is None:
        return None
    void = box.volume - volume
    return Cost(1, box.cost, void * order.void_cents // _LITRE, freight, void)
