"""The floor: zones, aisles, and every place a piece can be in."""

from dataclasses import dataclass
from enum import StrEnum

SUPPLIER = "@supplier"
CUSTOMER = "@customer"
LOST = "@lost"
SCRAP = "@scrap"


class PlaceKind(StrEnum):
    """What a place is for."""

    PICK = "pick"
    RESERVE = "reserve"
    HANDOVER = "handover"
    BENCH = "bench"
    WALL = "wall"
    STAGING = "staging"
    RETURNS = "returns"
    RESTOCK = "restock"
    REPAIR = "repair"
    REFURBISH = "refurbish"
    QUARANTINE = "quarantine"
    HAND = "hand"
    TOTE = "tote"
    PARCEL = "parcel"
    VIRTUAL = "virtual"


#: Places that the program makes itself as work goes on; no file brings them.
MADE = (PlaceKind.HAND, PlaceKind.TOTE, PlaceKind.PARCEL, PlaceKind.VIRTUAL)
#: Pieces in these places may be promised to an order.
SELLABLE = (PlaceKind.PICK, PlaceKind.RESERVE)
#: Goods in these places are counted, and moved from one to another.
HOLDING = (*SELLABLE, PlaceKind.RESTOCK)


class Direction(StrEnum):
    """Which way an aisle may be walked; the front is where y is least."""

    BOTH = "both"
    TO_BACK = "to_back"
    TO_FRONT = "to_front"


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the floor with a picker of its own; zones are worked in the order of `sequence`."""

    zone: str
    name: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Aisle:
    """A straight aisle that runs along y at `x_mm`."""

    aisle: str
    zone: str
    x_mm: int
    direction: Direction = Direction.BOTH
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class CrossAisle:
    """A cross aisle that runs along x at `y_mm`."""

    cross_aisle: int
    name: str
    y_mm: int


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a piece can be: a slot, a tote, a parcel, or a virtual place (`@…`).

    It has room for `most_pieces` and for `volume_cm3` of goods; 0 is no limit.
    """

    place: str
    kind: PlaceKind
    zone: str = ""
    aisle: str = ""
    position_mm: int = 0
    level: int = 0
    blocked: bool = False
    most_pieces: int = 0
    volume_cm3: int = 0
