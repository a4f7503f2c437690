"""What protects the goods of a parcel: the cheapest material that is strong enough, and how much.

What breaks is wrapped, as thick as its planned place allows for; the room left over is filled up.
"""

from dataclasses import dataclass

from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.packing import Material, strength_needed
from warehouse_desk.usecases.packing.box_question import PlannedParcel, wrapping
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.remembered import remembered

_DECILITRE = 100_000
#: Less room than this needs no filling.
_LEAST_MM3 = 500_000


@dataclass(frozen=True, slots=True)
class Filling:
    """A material (empty: none here is strong enough) and how much of it, in tenths of a litre.

    It wraps some products, or fills up the parcel when it names none.
    """

    material: str
    name: str
    decilitres: int
    cents: int
    wrapped: tuple[str, ...] = ()


def filling_for(reading: Reading, planned: PlannedParcel) -> tuple[Filling, ...]:
    """Choose what wraps the goods of a planned parcel, and what fills it up."""
    return _choose(reading, planned.items, planned.void_mm3)


@remembered(Material, Product, Setting)
def _choose(
    reading: Reading, items: tuple[tuple[str, int], ...], void_mm3: int
) -> tuple[Filling, ...]:
    materials = sorted(
        reading.find(Material), key=lambda one: (one.cost_cents, one.strength, one.material)
    )
    if not materials:
        return ()
    thick = wrapping(reading)
    volumes: dict[int, int] = {}
    wrapped: dict[int, list[str]] = {}
    for sku, count in items:
        product = reading.get(Product, sku)
        if product.cushioning is Cushioning.NONE:
            continue
        strength = strength_needed(product.cushioning, product.weight_g)
        volume = count * _around(product, thick[product.cushioning])
        volumes[strength] = volumes.get(strength, 0) + volume
        wrapped.setdefault(strength, []).append(sku)
    used = [
        _filling(materials, strength, volumes[strength], tuple(wrapped[strength]))
        for strength in sorted(volumes)
    ]
    rest = void_mm3 - sum(volumes.values())
    if rest >= _LEAST_MM3:
        used.append(_filling(materials, 0, rest, ()))
    return tuple(used)


def _around(product: Product, thick: int) -> int:
    """Compute the volume of the wrapping of a piece."""
    l, w, h = product.length_mm, product.width_mm, product.height_mm  # noqa: E741 - the field's own letters
    more = 2 * thick
    return (l + more) * (w + more) * (h + more) - l * w * h


def _filling(
    materials: list[Material], strength: int, volume: int, wrapped: tuple[str, ...]
) -> Filling:
    decilitres = -(-volume // _DECILITRE)
    best = next((one for one in materials if one.strength >= strength), None)
    if best is None:
        return Filling("", "", decilitres, 0, wrapped)
    cents = -(-decilitres * best.cost_cents // 10)
    return Filling(best.material, best.name, decilitres, cents, wrapped)
