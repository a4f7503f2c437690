"""The packing that is found: parcels, and which boxes would do or not."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from warehouse_desk.planning.boxing.problem import Line
from warehouse_desk.planning.boxing.steps import Placed, Step, steps


class WhyNot(StrEnum):
    """Why a box does not hold an order; all but the last two are proofs."""

    SIDE = "side"
    WEIGHT = "weight"
    NO_SERVICE = "no_service"
    VOLUME = "volume"
    PAIR = "pair"
    SHAPES = "shapes"
    EVERY_PLACEMENT = "every_placement"
    NO_PLACEMENT_FOUND = "no_placement_found"
    NOT_YET_KNOWN = "not_yet_known"

    @property
    def is_proof(self) -> bool:
        """Tell whether it is certain."""
        return self not in {WhyNot.NO_PLACEMENT_FOUND, WhyNot.NOT_YET_KNOWN}


class NotFit(NamedTuple):
    """A box that was not chosen because the whole order does not go in.

    `skus` are those too long for it, or two that do not go in together; `over` is the weight in g
    or the volume in mm³ that is too much.
    """

    box: str
    why: WhyNot
    skus: tuple[str, ...] = ()
    over: int = 0


@dataclass(frozen=True)
class Parcel:
    """A box with pieces of an order's lines.

    `gross` is its weight in g, `void` the room in mm³ that filling material must take, `cost` what
    box and freight cost in cents, by `service` where there are any.
    """

    box: str
    items: tuple[Placed, ...]
    lines: tuple[Line, ...] = field(repr=False)
    gross: int = 0
    void: int = 0
    cost: int = 0
    service: str = ""

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Work out the steps to fill it from the bottom up: a first answer does without."""
        return steps(self.items, self.lines)

    @property
    def litres(self) -> int:
        """Count the litres of filling material, begun ones too."""
        return -(-self.void // 1_000_000)

    @property
    def fill(self) -> int:
        """Compute the share of the box that goods take, in whole percent."""
        goods = sum(item.l * item.w * item.h for item in self.items)
        return 100 * goods // (goods + self.void) if self.items else 0


@dataclass(frozen=True, slots=True)
class Packing:
    """One parcel if a box holds everything, else several; which other boxes would do or not."""

    parcels: tuple[Parcel, ...]
    also_fits: tuple[str, ...]
    not_fits: tuple[NotFit, ...]
