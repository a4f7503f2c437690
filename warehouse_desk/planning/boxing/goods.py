"""Pieces that are alike, so that they can be counted instead of listed."""

from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from warehouse_desk.planning.boxing.problem import HEAVIEST, Line, Sides
from warehouse_desk.planning.boxing.room import ANY_LOAD, KIND

#: A stack may be as high as the box.
ANY_STACK = 1 << 40


class Kind(NamedTuple):
    """Pieces equal in size, weight and rules, of one line or of several."""

    sides: tuple[Sides, ...]
    weight: int
    bears: int | None
    volume: int
    lines: tuple[int, ...]

    @property
    def weak(self) -> int:
        """Rank what goes in late: what bears anything first, what bears nothing last."""
        return -HEAVIEST if self.bears is None else -self.bears

    @property
    def stack(self) -> int:
        """Count how many of them may stand on each other."""
        if self.bears is None or (self.bears and not self.weight):
            return ANY_STACK
        return 1 + self.bears // self.weight if self.bears else 1


def kinds(lines: Sequence[Line]) -> tuple[list[Kind], list[int]]:
    """Gather equal pieces; return the kinds and how many there are of each."""
    alike: dict[tuple[tuple[Sides, ...], int, int], list[int]] = {}
    for index, line in enumerate(lines):
        bears = line.bears
        key = line.ways(), line.weight, ANY_LOAD if bears is None else bears
        alike.setdefault(key, []).append(index)
    found, counts = [], []
    for (ways, weight, bears), members in sorted(alike.items()):
        a, b, c = ways[0]
        limit = None if bears == ANY_LOAD else bears
        found.append(Kind(ways, weight, limit, a * b * c, tuple(members)))
        counts.append(sum([lines[i].qty for i in members]))
    return found, counts


def table(kinds: Iterable[Kind]) -> "array[int]":
    """Write kinds as the numbers that a room reads."""
    numbers: list[int] = []
    for kind in kinds:
        bears = ANY_LOAD if kind.bears is None else kind.bears
        numbers += kind.weight, kind.volume, kind.stack, bears, len(kind.sides)
        for sides in kind.sides:
            numbers += sides
        numbers += (0,) * (-len(numbers) % KIND)
    return array("q", numbers)
