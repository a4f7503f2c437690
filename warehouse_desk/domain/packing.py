"""Boxes, parcels and their labels."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.catalogue import Cushioning


@dataclass(frozen=True, slots=True)
class BoxType:
    """A standard box; inner and outer sides in mm, weights in g, cost in cents."""

    box: str
    name: str
    inner_length: int
    inner_width: int
    inner_height: int
    outer_length: int
    outer_width: int
    outer_height: int
    tare_g: int
    max_weight_g: int
    cost_cents: int

    @property
    def volume(self) -> int:
        """Compute the inner volume in mm³."""
        return self.inner_length * self.inner_width * self.inner_height


@dataclass(frozen=True, slots=True)
class Material:
    """Something to protect goods with; cents are for a litre."""

    material: str
    name: str
    strength: int
    cost_cents: int


#: The strength that cushioning takes; a heavy piece presses through what is one weaker.
STRENGTH = {Cushioning.NONE: 0, Cushioning.LIGHT: 1, Cushioning.STRONG: 2}
HEAVY_PIECE_G = 2_000


def strength_needed(cushioning: Cushioning, piece_g: int) -> int:
    """Tell how strong the material around a piece must be."""
    return STRENGTH[cushioning] + (piece_g >= HEAVY_PIECE_G)


class ParcelState(StrEnum):
    """Where a parcel stands."""

    OPEN = "open"
    CLOSED = "closed"
    LABELLED = "labelled"
    SHIPPED = "shipped"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A box with a customer's goods; `weight_g` is what the scale said."""

    parcel: str
    order_ref: str
    number: int
    box: str
    state: ParcelState = ParcelState.OPEN
    weight_g: int = 0
    expected_g: int = 0
    carrier: str = ""
    service: str = ""
    fee_cents: int = 0
    person: str = ""
    closed_at: datetime | None = None
    shipped_at: datetime | None = None
    hand_over: int = 0


@dataclass(frozen=True, slots=True)
class ParcelItem:
    """What a parcel holds of an order line."""

    parcel: str
    line: int
    sku: str
    lot: str
    serial: str
    quantity: int


class LabelState(StrEnum):
    """A label leads a parcel out only once it was seen on the parcel."""

    MADE = "made"
    CONFIRMED = "confirmed"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Label:
    """A shipping label; `tracking` is the parcel's SSCC and never given twice."""

    label: int
    parcel: str
    tracking: str
    state: LabelState = LabelState.MADE
    copies: int = 0
    made_at: datetime | None = None
    confirmed_at: datetime | None = None

    def confirm(self, at: datetime) -> "Label":
        """Note that the printed label was scanned."""
        return replace(self, state=LabelState.CONFIRMED, confirmed_at=at)
