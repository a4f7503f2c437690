"""Questions about what lies where, for counting and moving."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from warehouse_desk.domain.floor import PlaceKind


@dataclass(frozen=True, slots=True)
class Lying:
    """Pieces of one product and lot in a place; `wanted` of them are promised to open orders.

    `ship_by` is when the first of these orders leaves.
    """

    place: str
    kind: PlaceKind
    sku: str
    lot: str
    expiry: str
    quantity: int
    reserved: int
    wanted: int = 0
    ship_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """How much of a product was picked: lines and pieces."""

    sku: str
    lines: int
    pieces: int


class ShelfQueries(Protocol):
    """What counting and moving ask of many rows."""

    def wanting(self, skus: Sequence[str]) -> list[str]:
        """List the open orders that are not promised all they want of some products."""
        ...

    def lying(
        self, kinds: Sequence[PlaceKind], skus: Sequence[str] = (), *, are_wanted: bool = False
    ) -> list[Lying]:
        """List what lies in places of some kinds that are not blocked.

        `skus`: these only; `are_wanted`: only what is promised to open orders.
        """
        ...

    def filled(self, kinds: Sequence[PlaceKind]) -> set[str]:
        """Name the places of some kinds that hold anything."""
        ...

    def picked(self, since: datetime) -> list[Picked]:
        """Tell what was picked since a moment."""
        ...

    def counted(self) -> Mapping[str, datetime]:
        """Tell when each place was last counted."""
        ...

    def to_put_away(self) -> int:
        """Count what waits to be put away, each product and lot once a place."""
        ...

    def to_bring_down(self) -> int:
        """Count what open orders were promised from reserve slots."""
        ...
