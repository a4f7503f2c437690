"""What to pack, into which boxes, by which rules, and the packing that is found."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from warehouse_desk.planning.impossible import Cause, Impossible

#: Length, width and height.
Sides = tuple[int, int, int]


class Rotation(StrEnum):
    """How a piece may be turned."""

    ANY = "any"
    UPRIGHT = "upright"
    NONE = "none"


class Rank(StrEnum):
    """What makes a box better than another."""

    VOLUME = "volume"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Line:
    """Equal pieces of an order: sides in mm as they stand upright, weight in g.

    Nothing is put above a fragile piece.
    """

    sku: str
    l: int  # noqa: E741 - the field's own letters: length, width, height
    w: int
    h: int
    weight: int
    qty: int = 1
    rot: Rotation = Rotation.ANY
    fragile: bool = False

    @property
    def volume(self) -> int:
        """Compute the volume of one piece."""
        return self.l * self.w * self.h

    def sides(self) -> list[Sides]:
        """List the ways to put a piece down, each by its extent along x, y and z."""
        l, w, h = self.l, self.w, self.h  # noqa: E741 - see above
        ways = {
            Rotation.NONE: [(l, w, h)],
            Rotation.UPRIGHT: [(l, w, h), (w, l, h)],
            Rotation.ANY: [(l, w, h), (w, l, h), (l, h, w), (h, l, w), (w, h, l), (h, w, l)],
        }
        return list(dict.fromkeys(ways[self.rot]))


@dataclass(frozen=True, slots=True)
class Box:
    """A standard box: inner and outer sides, empty weight, how much it may hold, what it costs."""

    id: str
    il: int
    iw: int
    ih: int
    ol: int
    ow: int
    oh: int
    tare: int
    max_weight: int
    cost: int

    @property
    def volume(self) -> int:
        """Compute the inner volume."""
        return self.il * self.iw * self.ih

    @property
    def inner(self) -> Sides:
        """Name the inner sides."""
        return self.il, self.iw, self.ih

    def price(self, rank: Rank) -> int:
        """Weigh the box by what counts."""
        return self.volume if rank is Rank.VOLUME else self.cost


@dataclass(frozen=True)
class BoxProblem:
    """An order to pack; off the bottom a piece rests with `support` percent of its base."""

    lines: tuple[Line, ...]
    boxes: tuple[Box, ...]
    rank: Rank = Rank.VOLUME
    support: int = 70

    def __post_init__(self) -> None:
        """Refuse sizes that mean nothing."""
        flat = [line.sku for line in self.lines if min(line.l, line.w, line.h, line.qty) < 1]
        if wrong := flat + [line.sku for line in self.lines if line.weight < 0]:
            raise Impossible(Cause.BAD_PROBLEM, field="lines", items=wrong)
        if not self.boxes or any(min(box.inner) < 1 for box in self.boxes):
            raise Impossible(Cause.BAD_PROBLEM, field="catalogue", expected="boxes with room")
        if double := [name for name, n in Counter(box.id for box in self.boxes).items() if n > 1]:
            raise Impossible(Cause.BAD_PROBLEM, field="catalogue", boxes=double)
        if not 0 <= self.support <= 100:
            raise Impossible(Cause.BAD_PROBLEM, field="support", expected="0 to 100 percent")

    @cached_property
    def ranked(self) -> tuple[Box, ...]:
        """Put the best box first; among equals the smaller, the more cube-like, then by name."""
        return tuple(
            sorted(self.boxes, key=lambda b: (b.price(self.rank), b.volume, max(b.inner), b.id))
        )


class WhyNot(StrEnum):
    """Why a box does not hold an order; all but the last are proofs."""

    SIDE = "side"
    WEIGHT = "weight"
    VOLUME = "volume"
    PAIR = "pair"
    SHAPES = "shapes"
    NO_PLACEMENT_FOUND = "no_placement_found"

    @property
    def is_proof(self) -> bool:
        """Tell whether it is certain."""
        return self is not WhyNot.NO_PLACEMENT_FOUND


@dataclass(frozen=True, slots=True)
class NotFit:
    """A box that was not chosen because the whole order does not go in."""

    box: str
    why: WhyNot


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of a line (by index) in a box, from the left, front, bottom inner corner."""

    line: int
    sku: str
    x: int
    y: int
    z: int
    l: int  # noqa: E741 - length, width, height as the piece lies
    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Step:
    """What a packer does at once: equal pieces side by side on one level, `across` × `deep`.

    `up` names the side of the product that stands upright: l, w or h.
    """

    sku: str
    count: int
    up: str
    across: int
    deep: int
    x: int
    y: int
    z: int
    l: int  # noqa: E741 - length, width, height of all pieces together
    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """A box with its pieces, and the steps to fill it from the bottom up."""

    box: str
    items: tuple[Placed, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Packing:
    """One parcel if a box holds everything, else several; which other boxes would do or not."""

    parcels: tuple[Parcel, ...]
    also_fits: tuple[str, ...]
    not_fits: tuple[NotFit, ...]
