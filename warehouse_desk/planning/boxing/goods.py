"""Pieces that are alike, so that they can be counted instead of listed."""

from collections.abc import Iterable
from dataclasses import dataclass

from warehouse_desk.planning.boxing.problem import Line, Rotation, Sides


@dataclass(frozen=True, slots=True)
class Kind:
    """Pieces equal in size, weight and rules, of one line or of several."""

    sides: tuple[Sides, ...]
    weight: int
    fragile: bool
    volume: int
    lines: tuple[int, ...]

    def fits(self, room: Sides) -> list[Sides]:
        """List the ways to put a piece down that a room allows."""
        return [s for s in self.sides if s[0] <= room[0] and s[1] <= room[1] and s[2] <= room[2]]


def kinds(lines: Iterable[Line]) -> tuple[list[Kind], list[int]]:
    """Gather equal pieces; return the kinds and how many there are of each."""
    alike: dict[tuple[object, ...], list[int]] = {}
    all_lines = list(lines)
    for index, line in enumerate(all_lines):
        alike.setdefault(_likeness(line), []).append(index)
    found = []
    for members in alike.values():
        line = all_lines[members[0]]
        sides = tuple(sorted(line.sides()))
        found.append(Kind(sides, line.weight, line.fragile, line.volume, tuple(members)))
    found.sort(key=lambda kind: (kind.sides, kind.weight, kind.fragile))
    return found, [sum(all_lines[i].qty for i in kind.lines) for kind in found]


def _likeness(line: Line) -> tuple[object, ...]:
    """Sides count without order where any rotation is allowed."""
    free = tuple(sorted((line.l, line.w, line.h)))
    floor = (*sorted((line.l, line.w)), line.h)
    fixed = (line.l, line.w, line.h)
    sides = {Rotation.ANY: free, Rotation.UPRIGHT: floor, Rotation.NONE: fixed}[line.rot]
    return sides, line.rot, line.weight, line.fragile
