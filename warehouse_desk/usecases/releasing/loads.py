"""What a batch may hold besides its totes, and whether hurried orders share a cart with others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.planning.batching import Limits
from warehouse_desk.usecases.policies import (
    BATCH_KG,
    BATCH_LINES,
    BATCH_LITRES,
    MIX_HURRIED,
    policy,
)
from warehouse_desk.usecases.ports import Reading

_MM3_PER_CM3 = 1_000


@dataclass(frozen=True, slots=True)
class Loads:
    """The limits of a batch, and what orders take of them: grams and cm³."""

    limits: Limits = field(default_factory=Limits)
    grams: Mapping[str, int] = field(default_factory=dict)
    cm3: Mapping[str, int] = field(default_factory=dict)
    mixes: bool = True

    def fit(self, refs: Sequence[str], lines: int) -> bool:
        """Tell whether orders of so many lines in all go on one cart."""
        takes = {
            "weight": sum(self.grams.get(ref, 0) for ref in refs),
            "volume": sum(self.cm3.get(ref, 0) for ref in refs),
            "lines": lines,
        }
        return all(takes[name] <= room for name, room in self.limits.rooms.items())


def loads(reading: Reading, promises: Mapping[str, Sequence[Reservation]]) -> Loads:
    """Read what the policies say, and weigh and measure the orders by the catalogue."""
    kilos, litres, lines = (policy(reading, one) for one in (BATCH_KG, BATCH_LITRES, BATCH_LINES))
    limits = Limits(
        volume=litres * 1_000 or None, weight=kilos * 1_000 or None, lines=lines or None
    )
    mixes = policy(reading, MIX_HURRIED) == 1
    if not (kilos or litres):
        return Loads(limits, mixes=mixes)
    skus = {one.sku for kept in promises.values() for one in kept}
    products = {one.sku: one for one in reading.find(Product, sku=tuple(sorted(skus)))}
    grams = {
        ref: sum(products[one.sku].weight_g * one.quantity for one in kept)
        for ref, kept in promises.items()
    }
    cm3 = {
        ref: -(-sum(products[one.sku].volume * one.quantity for one in kept) // _MM3_PER_CM3)
        for ref, kept in promises.items()
    }
    return Loads(limits, grams, cm3, mixes)
