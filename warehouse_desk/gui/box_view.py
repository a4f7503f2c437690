"""How far the loading of a box is: which step is next, in words and for the drawing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from warehouse_desk.planning.boxing import Step


@dataclass(frozen=True, slots=True)
class Room:
    """The inside of a box, in mm."""

    l: int  # noqa: E741 - length, width, height: the field's own letters
    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a step lies in its box: thirds from the left and from the front, and how high."""

    across: int
    deep: int
    on_bottom: bool


def current_step(steps: Sequence[Step], packed: Mapping[str, int]) -> int:
    """Find the first step that is not wholly in the box; their number when all are."""
    left = Counter(packed)
    for at, step in enumerate(steps):
        if left[step.sku] < step.count:
            return at
        left[step.sku] -= step.count
    return len(steps)


def spot(step: Step, room: Room) -> Spot:
    """Tell where a step lies: 0 left or front, 1 in the middle, 2 right or back."""
    return Spot(_third(step.x, step.l, room.l), _third(step.y, step.w, room.w), step.z == 0)


def _third(start: int, extent: int, room: int) -> int:
    """Tell in which third the middle lies; what fills two thirds lies in the middle."""
    if 3 * extent >= 2 * room:
        return 1
    return min(2, 3 * (2 * start + extent) // (2 * max(room, 1)))
