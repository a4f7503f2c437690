"""What goes into a box: blocks of equal pieces, each with its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from warehouse_desk.planning.boxing.problem import Sides
from warehouse_desk.planning.boxing.room import BLOCK


class Block(NamedTuple):
    """Equal pieces of a kind, all turned alike, `many` along each axis, from `low` on."""

    kind: int
    low: Sides
    piece: Sides
    many: Sides

    @property
    def pieces(self) -> int:
        """Count the pieces."""
        return self.many[0] * self.many[1] * self.many[2]


@dataclass(frozen=True, slots=True)
class Filling:
    """Blocks in a box, and how many pieces of each kind did not go in."""

    blocks: tuple[Block, ...]
    left: tuple[int, ...]


def filling(numbers: Sequence[int], counts: Sequence[int], *, turned: bool) -> Filling:
    """Read the blocks of a room that was filled with so many pieces of each kind."""
    blocks = tuple(_block(numbers, at, turned) for at in range(0, len(numbers), BLOCK))
    left = list(counts)
    for block in blocks:
        left[block.kind] -= block.pieces
    return Filling(blocks, tuple(left))


def _block(numbers: Sequence[int], at: int, turned: bool) -> Block:
    kind, x, y, z, x2, y2, z2, across, deep, high = numbers[at : at + BLOCK]
    length, width, height = (x2 - x) // across, (y2 - y) // deep, (z2 - z) // high
    if turned:
        return Block(kind, (y, x, z), (width, length, height), (deep, across, high))
    return Block(kind, (x, y, z), (length, width, height), (across, deep, high))
