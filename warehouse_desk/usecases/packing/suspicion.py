"""What a weight that is off most likely means: what is in the parcel, and how it was scanned."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from difflib import SequenceMatcher
from itertools import pairwise

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.packing import BoxType, ParcelItem
from warehouse_desk.domain.weighing import (
    Cause,
    CauseKind,
    Evidence,
    Part,
    likely_causes,
)
from warehouse_desk.usecases.packing.expected import box_parts, product_parts
from warehouse_desk.usecases.packing.goods import products_of
from warehouse_desk.usecases.ports import Reading

#: Two pieces that were really in a hand are not scanned sooner one after the other.
QUICK = timedelta(milliseconds=700)
#: So alike are names that are mixed up, and of so many products they are compared.
_ALIKE = 0.6
_MOST_COMPARED = 300
_MOST_ALIKE = 3
#: So many causes are worth telling.
_TOLD = 3


class _Packed(msgspec.Struct):
    """What the event of a packed piece says."""

    sku: str
    quantity: int
    counted: bool = False


def suspect(
    reading: Reading, parcel: str, parts: Sequence[Part], items: Sequence[ParcelItem], grams: int
) -> tuple[Cause, ...]:
    """Tell the likeliest causes of a weight, the likeliest first."""
    products = products_of(reading, items)
    return likely_causes(
        parts,
        grams * 1000.0,
        boxes=box_parts(reading, reading.find(BoxType)),
        alikes=_alikes(reading, list(products.values())),
        evidence=_evidence(reading, parcel, products.values()),
    )


def cause_facts(causes: Sequence[Cause]) -> dict[str, object]:
    """Say the likeliest cause as the facts of a refusal; an unknown one says nothing."""
    if not causes or causes[0].kind is CauseKind.UNKNOWN:
        return {}
    first = causes[0]
    told = {first.kind.value: first.name, "pieces": first.pieces, "percent": first.percent}
    return {**told, "in_place": first.other, "causes": tuple(causes[:_TOLD])}


def _evidence(reading: Reading, parcel: str, products: Collection[Product]) -> Evidence:
    """Read from the events of a parcel how its pieces were scanned."""
    events = sorted(reading.find(Event, subject=parcel, kind="item_packed"), key=lambda e: e.at)
    packed = [(one.at, msgspec.json.decode(one.facts, type=_Packed)) for one in events]
    quick = {
        later.sku
        for (first, before), (second, later) in pairwise(packed)
        if before.sku == later.sku and second - first < QUICK and not later.counted
    }
    return Evidence(
        frozenset(quick),
        frozenset(one.sku for _, one in packed if one.counted),
        frozenset(product.sku for product in products if product.serials),
    )


def _alikes(reading: Reading, products: Sequence[Product]) -> list[tuple[str, Part]]:
    """Find the products of the same category whose names are nearly the same."""
    pairs: list[tuple[str, Product]] = []
    for product in products:
        if product.category:
            same = reading.find(Product, category=product.category)[:_MOST_COMPARED]
            pairs += [(product.sku, other) for other in _nearest(product, same)]
    grams = {other.sku: other.weight_g for _, other in pairs}
    known = {part.name: part for part in product_parts(reading, grams)}
    return [(sku, known[other.sku]) for sku, other in pairs]


def _nearest(product: Product, others: Sequence[Product]) -> list[Product]:
    matcher = SequenceMatcher(b=product.name.lower())
    rated = []
    for other in others:
        if other.sku != product.sku:
            matcher.set_seq1(other.name.lower())
            rated.append((matcher.ratio(), other.sku, other))
    rated.sort(key=lambda one: (-one[0], one[1]))
    return [other for ratio, _, other in rated[:_MOST_ALIKE] if ratio >= _ALIKE]
