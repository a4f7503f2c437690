"""Products, and the codes that mean them."""

from collections.abc import Iterable
from dataclasses import dataclass
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
