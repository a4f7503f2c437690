"""What a parcel should weigh, from what parcels before it taught, or the catalogue alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.packing import BoxType, Parcel, ParcelItem
from warehouse_desk.domain.weighing import (
    Estimate,
    LearnedWeight,
    Part,
    Weighed,
    estimate,
    known,
    learn,
    unlearned,
)
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.remembered import remembered
from warehouse_desk.usecases.settings import WEIGHT_GRAMS, WEIGHT_PERCENT, setting

#: A parcel teaches once, also when it is opened and weighed again.
TAUGHT = "weight_learned"


def expectation(reading: Reading, box: BoxType, items: Sequence[ParcelItem]) -> Estimate:
    """Tell what a box with these pieces in it should weigh."""
    return estimate(parts_of(reading, box, items))


def band(reading: Reading, expected: Estimate) -> int:
    """Tell by how many grams a parcel may be off."""
    return max(setting(reading, WEIGHT_GRAMS), expected.band_grams)


def parts_of(reading: Reading, box: BoxType, items: Sequence[ParcelItem]) -> tuple[Part, ...]:
    """List what a parcel is made of, the box last."""
    counts: Counter[str] = Counter()
    for item in items:
        counts[item.sku] += item.quantity
    goods = product_parts(reading, {sku: reading.get(Product, sku).weight_g for sku in counts})
    counted = (replace(part, count=counts[part.name]) for part in goods)
    return (*counted, *box_parts(reading, (box,)))


def product_parts(reading: Reading, grams: dict[str, int]) -> list[Part]:
    """Tell what is known of the weight of a piece of each product."""
    return _parts(reading, Weighed.PRODUCT, grams)


def box_parts(reading: Reading, boxes: Iterable[BoxType]) -> list[Part]:
    """Tell what is known of the weight of empty boxes, with all that closes them."""
    return _parts(reading, Weighed.BOX, {box.box: box.tare_g for box in boxes})


def _parts(reading: Reading, kind: Weighed, grams: dict[str, int]) -> list[Part]:
    return [_part(reading, kind, name, grams[name]) for name in sorted(grams)]


@remembered(LearnedWeight, Setting)
def _part(reading: Reading, kind: Weighed, name: str, grams: int) -> Part:
    learned = reading.seek(LearnedWeight, kind, name)
    if learned is not None:
        return known(learned)
    return unlearned(kind, name, grams, setting(reading, WEIGHT_PERCENT))


def learn_from(uow: UnitOfWork, parcel: Parcel, parts: Sequence[Part], grams: int) -> None:
    """Learn from a parcel that was right."""
    if uow.ask.has_event(TAUGHT, parcel.parcel):
        return
    for part in learn(parts, grams * 1000.0):
        keep(uow, part)
    uow.record(TAUGHT, parcel.parcel, weight_g=grams)


def keep(uow: UnitOfWork, part: Part) -> None:
    """Keep what was learned of a weight."""
    learned = part.learned
    if uow.seek(LearnedWeight, learned.kind, learned.name) is None:
        uow.add(learned)
    else:
        uow.save(learned)
