"""Products, and the codes that mean them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Rotation(StrEnum):
    """How a product may be turned in a box."""

    ANY = "any"
    UPRIGHT = "upright"
    NONE = "none"


class Cushioning(StrEnum):
    """What a piece must be wrapped in before it goes into a box."""

    NONE = "none"
    LIGHT = "light"
    STRONG = "strong"


#: Nothing that is larger or heavier is kept here.
LONGEST_SIDE_MM = 10_000
HEAVIEST_G = 1_000_000

#: Another size or weight than before is far off beyond this, and beyond a fifth of what it was.
_FAR_MM, _FAR_G, _FAR_PART = 5, 20, 5


@dataclass(frozen=True, slots=True)
class Measures:
    """How large a piece is and what it weighs, in mm and g; a weight of 0 was not told."""

    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int = 0

    @property
    def sides(self) -> tuple[int, int, int]:
        """List length, width and height."""
        return self.length_mm, self.width_mm, self.height_mm

    @property
    def is_possible(self) -> bool:
        """Tell whether something like this may be kept here."""
        sizes = all(0 < side <= LONGEST_SIDE_MM for side in self.sides)
        return sizes and 0 <= self.weight_g <= HEAVIEST_G

    def laid_like(self, known: "Measures", rotation: Rotation) -> "Measures":
        """Name the sides as they were named: the longest stays the longest, however it lay.

        What may not be tipped over was measured standing: its height is its height.
        """
        free = 3 if rotation is Rotation.ANY else 2
        ranks = sorted(range(free), key=lambda at: -known.sides[at])
        sides = list(self.sides)
        for at, side in zip(ranks, sorted(self.sides[:free], reverse=True), strict=True):
            sides[at] = side
        length, width, height = sides
        return Measures(length, width, height, self.weight_g)

    def is_far_from(self, known: "Measures") -> bool:
        """Tell whether somebody should look twice before these replace the known ones."""
        return _is_far(self.weight_g, known.weight_g, _FAR_G) or any(
            _is_far(now, before, _FAR_MM)
            for now, before in zip(self.sides, known.sides, strict=True)
        )


def _is_far(now: int, before: int, least: int) -> bool:
    return abs(now - before) > max(least, before // _FAR_PART)


@dataclass(frozen=True, slots=True)
class Product:
    """An article as it is kept, picked and packed; lengths in mm, weight in g."""

    sku: str
    name: str
    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int
    rotation: Rotation = Rotation.ANY
    fragile: bool = False
    category: str = ""
    lots: bool = False
    expiry: bool = False
    serials: bool = False
    reorder_point: int = 0
    picture: str = ""
    cushioning: Cushioning = Cushioning.NONE

    @property
    def volume(self) -> int:
        """Compute the volume of a piece in mm³, at least 1."""
        return max(self.length_mm * self.width_mm * self.height_mm, 1)

    @property
    def measures(self) -> Measures:
        """Give its size and weight."""
        return Measures(self.length_mm, self.width_mm, self.height_mm, self.weight_g)

    def measured(self, told: Measures) -> "Product":
        """Take over what was measured; the weight only where it was told."""
        now = told.laid_like(self.measures, self.rotation)
        return replace(
            self,
            length_mm=now.length_mm,
            width_mm=now.width_mm,
            height_mm=now.height_mm,
            weight_g=now.weight_g or self.weight_g,
        )


@dataclass(frozen=True, slots=True)
class Barcode:
    """One code of a product; a case code stands for several pieces."""

    code: str
    sku: str
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class Cases:
    """So many whole cases of one size."""

    cases: int
    size: int


@dataclass(frozen=True, slots=True)
class Packed:
    """Pieces the way they are taken: whole cases, the largest first, and single pieces."""

    cases: tuple[Cases, ...]
    pieces: int


def packed(pieces: int, sizes: Iterable[int]) -> Packed | None:
    """Put pieces into whole cases; None where they fill none."""
    cases, left = [], pieces
    for size in sorted({size for size in sizes if size > 1}, reverse=True):
        if left >= size:
            cases.append(Cases(left // size, size))
            left %= size
    return Packed(tuple(cases), left) if cases else None


@dataclass(frozen=True, slots=True)
class Lot:
    """A production lot of a product, with its expiry where it has one (ISO date)."""

    sku: str
    lot: str
    expiry: str = ""


@dataclass(frozen=True, slots=True)
class Supply:
    """Pieces on order from a supplier."""

    supply: int
    sku: str
    supplier: str
    quantity: int
    received: int
    due: str
