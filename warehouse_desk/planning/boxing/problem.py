"""What to pack, into which boxes, and by which rules."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from warehouse_desk.planning.impossible import Cause, Impossible

#: Length, width and height.
Sides = tuple[int, int, int]

#: Lengths, of 21 bits, and weights beyond which numbers mean nothing and would not be exact.
LONGEST, HEAVIEST = 2_000_000, 10**12
#: All volumes that are added up stay below 2^62.
LARGEST = 1 << 62


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

    Nothing touches the top of a fragile piece; `max_load` is the weight in g that any other may
    bear, None for any. `padding` mm go around a piece and turn with it: places hold both.
    """

    sku: str
    l: int  # noqa: E741 - the field's own letters: length, width, height
    w: int
    h: int
    weight: int
    qty: int = 1
    rot: Rotation = Rotation.ANY
    fragile: bool = False
    max_load: int | None = None
    padding: int = 0

    @property
    def padded(self) -> Sides:
        """Add the padding to the sides."""
        more = 2 * self.padding
        return self.l + more, self.w + more, self.h + more

    @property
    def volume(self) -> int:
        """Compute the volume of one piece in its padding."""
        l, w, h = self.padded  # noqa: E741 - length, width, height
        return l * w * h

    @property
    def bears(self) -> int | None:
        """Tell the load it may bear; None for any."""
        return 0 if self.fragile else self.max_load

    def ways(self) -> tuple[Sides, ...]:
        """List the ways to put a piece down, by its extents along x, y and z; least first."""
        l, w, h = self.padded  # noqa: E741 - see above
        if self.rot is Rotation.NONE:
            return ((l, w, h),)
        if self.rot is Rotation.UPRIGHT:
            a, b = sorted((l, w))
            return ((a, b, h), (b, a, h)) if a < b else ((a, b, h),)
        a, b, c = sorted((l, w, h))
        if a < b < c:
            return (a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)
        if a < b:
            return (a, b, b), (b, a, b), (b, b, a)
        return ((a, a, c), (a, c, a), (c, a, a)) if b < c else ((a, a, a),)


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

    def __hash__(self) -> int:
        """Tell boxes of a catalogue apart by their name alone: every order looks its own up."""
        return hash(self.id)

    @property
    def volume(self) -> int:
        """Compute the inner volume."""
        return self.il * self.iw * self.ih

    @property
    def inner(self) -> Sides:
        """Name the inner sides."""
        return self.il, self.iw, self.ih

    def room(self, clearance: int) -> Sides:
        """Tell how much may be filled where so much stays free along the walls and the lid."""
        return self.il - 2 * clearance, self.iw - 2 * clearance, self.ih - clearance

    def price(self, rank: Rank) -> int:
        """Weigh the box by what counts."""
        return self.volume if rank is Rank.VOLUME else self.cost


@dataclass(frozen=True, slots=True)
class Service:
    """What a carrier takes a parcel for: a fee, and cents up to each weight in g.

    `divisor` is how many mm³ of the outside count as a gram where that is more than the weight; 0
    looks at the weight alone. Nothing heavier than the last step is taken.
    """

    id: str
    steps: tuple[tuple[int, int], ...]
    fee: int = 0
    divisor: int = 0

    def least(self, box: Box) -> int:
        """Tell the weight that a box counts with at least."""
        return -(-box.ol * box.ow * box.oh // self.divisor) if self.divisor else 0

    def most(self, box: Box) -> int:
        """Tell the weight of goods that a box may be given away with; less than 0: none."""
        heaviest = self.steps[-1][0] if self.steps else -1
        return heaviest - box.tare if self.least(box) <= heaviest else -1

    def price(self, box: Box, grams: int) -> int | None:
        """Tell what a parcel of a weight costs; None if it is not taken."""
        counted = max(box.tare + grams, self.least(box))
        for most, cents in self.steps:
            if counted <= most:
                return self.fee + cents
        return None


@dataclass(frozen=True)
class BoxProblem:
    """An order to pack; off the bottom a piece rests with `support` percent of its base.

    `clearance` mm stay free along the walls and the lid. By cost a parcel costs its box and the
    cheapest of the `services`, if there are any.
    """

    lines: tuple[Line, ...]
    boxes: tuple[Box, ...]
    rank: Rank = Rank.VOLUME
    support: int = 70
    clearance: int = 0
    services: tuple[Service, ...] = ()

    def __post_init__(self) -> None:
        """Refuse sizes that mean nothing."""
        if wrong := [line.sku for line in self.lines if not _is_sound(line)]:
            raise Impossible(Cause.BAD_PROBLEM, field="lines", items=wrong)
        if sum(line.volume * line.qty for line in self.lines) >= LARGEST:
            skus = [line.sku for line in self.lines]
            raise Impossible(Cause.BAD_PROBLEM, field="lines", items=skus, expected="less in all")
        if not self.boxes or not all(map(_has_room, self.boxes)):
            raise Impossible(Cause.BAD_PROBLEM, field="catalogue", expected="boxes with room")
        if double := [name for name, n in Counter(box.id for box in self.boxes).items() if n > 1]:
            raise Impossible(Cause.BAD_PROBLEM, field="catalogue", boxes=double)
        if not 0 <= self.support <= 100:
            raise Impossible(Cause.BAD_PROBLEM, field="support", expected="0 to 100 percent")
        if self.clearance < 0:
            raise Impossible(Cause.BAD_PROBLEM, field="clearance", expected="0 mm or more")


def _is_sound(line: Line) -> bool:
    return (
        min(line.l, line.w, line.h, line.qty) > 0
        and max(line.padded) <= LONGEST
        and min(line.padding, line.max_load or 0) >= 0
        and 0 <= line.weight * line.qty <= HEAVIEST
    )


def _has_room(box: Box) -> bool:
    return min(box.inner) > 0 and max(box.inner) <= LONGEST and box.volume < LARGEST
