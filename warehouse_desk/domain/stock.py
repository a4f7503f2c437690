"""Stock is a ledger: every piece is always in exactly one place."""

from dataclasses import dataclass, replace
from datetime import datetime

from warehouse_desk.domain.errors import Refusal, Why


@dataclass(frozen=True, slots=True)
class Goods:
    """What is moved: a product, of a lot or with a serial number where it has them."""

    sku: str
    lot: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """The pieces of one product and lot in one place, and how many of them are promised."""

    sku: str
    place: str
    lot: str = ""
    quantity: int = 0
    reserved: int = 0

    @property
    def free(self) -> int:
        """Count the pieces nobody was promised."""
        return self.quantity - self.reserved

    def put(self, pieces: int) -> "Stock":
        """Add pieces."""
        return replace(self, quantity=self.quantity + pieces)

    def take(self, pieces: int) -> "Stock":
        """Take pieces away; only a virtual place may hold less than nothing."""
        left = self.quantity - pieces
        if left < self.reserved and not self.place.startswith("@"):
            raise Refusal(
                Why.NOT_ENOUGH,
                sku=self.sku,
                place=self.place,
                wanted=pieces,
                there=max(self.free, 0),
            )
        return replace(self, quantity=left)

    def reserve(self, pieces: int) -> "Stock":
        """Promise pieces; a negative number takes a promise back."""
        if not 0 <= self.reserved + pieces <= self.quantity:
            raise Refusal(
                Why.NOT_ENOUGH, sku=self.sku, place=self.place, wanted=pieces, there=self.free
            )
        return replace(self, reserved=self.reserved + pieces)


@dataclass(frozen=True, slots=True)
class Movement:
    """One side of a move; the two sides of a move cancel out."""

    id: int
    operation: str
    sku: str
    place: str
    lot: str
    serial: str
    delta: int
    at: datetime
    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class SerialUnit:
    """A piece with a serial number of its own, and where it is."""

    sku: str
    serial: str
    place: str
    lot: str = ""


#: The state of a count that whoever took the last piece answers at once.
LOOK_WANTED = "look"


@dataclass(frozen=True, slots=True)
class Count:
    """A slot somebody has to count, and what was found; `sku` limits it to one product.

    `person` counted last.
    """

    count: int
    place: str
    sku: str
    reason: str
    state: str
    expected: int
    found: int
    opened_at: datetime
    person: str = ""
    closed_at: datetime | None = None
