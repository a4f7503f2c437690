"""Which orders to pick at the same time, and from which aisles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from warehouse_desk.planning.impossible import Cause, Impossible

#: How many pieces of each item.
Pieces = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class WaveProblem:
    """Whole orders to choose, between `least` and `most` pieces in all, and what aisles hold."""

    orders: tuple[Pieces, ...]
    aisles: tuple[Pieces, ...]
    least: int
    most: int

    def __post_init__(self) -> None:
        """Refuse numbers that mean nothing."""
        if any(count < 0 for pieces in (*self.orders, *self.aisles) for count in pieces.values()):
            raise Impossible(Cause.BAD_PROBLEM, field="orders, aisles", expected="not negative")
        if not 0 <= self.least <= self.most:
            raise Impossible(Cause.BAD_PROBLEM, field="min, max", expected="0 <= min <= max")


@dataclass(frozen=True, slots=True)
class Wave:
    """Chosen orders and aisles by index; the aisles hold every piece of the orders."""

    orders: tuple[int, ...]
    aisles: tuple[int, ...]
    units: int

    @property
    def value(self) -> Fraction:
        """Compute the pieces picked for each aisle visited."""
        return Fraction(self.units, len(self.aisles)) if self.aisles else Fraction(0)


def total(pieces: Iterable[Pieces]) -> dict[str, int]:
    """Add up pieces item by item."""
    found: dict[str, int] = {}
    for each in pieces:
        for item, count in each.items():
            found[item] = found.get(item, 0) + count
    return found
