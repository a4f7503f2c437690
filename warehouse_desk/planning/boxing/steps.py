"""From a filling to single pieces, and from these to the steps of a packer."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Line


class Placed(NamedTuple):
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

    `up` names the side of the product that stands upright: l, w or h. `items` are the pieces, where
    those of the steps before are already in the box.
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
    items: tuple[Placed, ...] = ()


#: Equal pieces side by side, from the left; several such rows, from the front.
_Row = list[Placed]
_Field = list[_Row]


class Pieces:
    """The pieces of an order that are not yet in a parcel, line by line."""

    def __init__(self, lines: Sequence[Line], kinds: Sequence[Kind]) -> None:
        self._lines = lines
        self._left = [[[i, lines[i].qty] for i in kind.lines] for kind in kinds]

    def take(self, filling: Filling, clearance: int) -> tuple[Placed, ...]:
        """Name the line of every piece of a filling that keeps clear of the walls."""
        found = []
        for kind, (x, y, z), (l, w, h), (across, deep, high) in filling.blocks:  # noqa: E741
            for k in range(high):
                for j in range(deep):
                    for i in range(across):
                        line, sku = self._next(kind)
                        along, behind = x + clearance + i * l, y + clearance + j * w
                        found.append(Placed(line, sku, along, behind, z + k * h, l, w, h))
        return tuple(found)

    def _next(self, kind: int) -> tuple[int, str]:
        """Take a piece of the first line that has one left."""
        left = self._left[kind]
        line = left[0][0]
        left[0][1] -= 1
        if not left[0][1]:
            left.pop(0)
        return line, self._lines[line].sku


def steps(items: Sequence[Placed], lines: Sequence[Line]) -> tuple[Step, ...]:
    """Order the pieces from the bottom up, weak ones last and heavy ones first on a level.

    In this order every piece goes in from above. Equal pieces side by side are one step.
    """

    def packing_order(field: _Field) -> tuple[int, bool, int, int, int]:
        item = field[0][0]
        line = lines[item.line]
        return item.z, line.bears is not None, -line.weight, item.y, item.x

    ordered = sorted(_fields(_rows(items)), key=packing_order)
    return tuple(_step(field, lines[field[0][0].line]) for field in ordered)


_row_order = attrgetter("z", "y", "x")


def _field_order(row: _Row) -> tuple[int, int, int, int]:
    return row[0].z, row[0].x, len(row), row[0].y


def _rows(items: Sequence[Placed]) -> list[_Row]:
    """Gather pieces of a line that are turned alike and stand right beside each other."""
    rows: list[_Row] = []
    last = None
    for item in sorted(items, key=_row_order):
        if last and item[3:] == last[3:] and item[0] == last[0] and item.x == last.x + last.l:
            rows[-1].append(item)
        else:
            rows.append([item])
        last = item
    return rows


def _fields(rows: Sequence[_Row]) -> list[_Field]:
    """Gather rows of a line that are turned alike and stand right behind each other."""
    fields: list[_Field] = []
    last: _Row = []
    for row in sorted(rows, key=_field_order):
        if last and len(row) == len(last) and _is_behind(row[0], last[0]):
            fields[-1].append(row)
        else:
            fields.append([row])
        last = row
    return fields


def _is_behind(item: Placed, front: Placed) -> bool:
    return (
        item[4:] == front[4:]
        and item.line == front.line
        and item.x == front.x
        and item.y == front.y + front.w
    )


def _step(field: _Field, line: Line) -> Step:
    across, deep, item = len(field[0]), len(field), field[0][0]
    _, sku, x, y, z, l, w, h = item  # noqa: E741 - length, width, height
    _, wide, upright = line.padded
    up = "h" if h == upright else "w" if h == wide else "l"
    items = tuple(chain.from_iterable(field))
    return Step(sku, len(items), up, across, deep, x, y, z, across * l, deep * w, h, items)
