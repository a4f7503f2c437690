"""From a filling to single pieces, and from these to the steps of a packer."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.packing import Placed, Step
from warehouse_desk.planning.boxing.problem import Line


class Pieces:
    """The pieces of an order that are not yet in a parcel, line by line."""

    def __init__(self, lines: Sequence[Line], kinds: Sequence[Kind]) -> None:
        self._lines = lines
        self._left = [[[i, lines[i].qty] for i in kind.lines] for kind in kinds]

    def take(self, filling: Filling, clearance: int) -> tuple[Placed, ...]:
        """Name the line of every piece of a filling that keeps clear of the walls."""
        found = []
        for kind, (x, y, z), (l, w, h), (across, deep, high) in filling.blocks:  # noqa: E741
            for at in range(across * deep * high):
                row, i = divmod(at, across)
                k, j = divmod(row, deep)
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


class _Run(NamedTuple):
    """Equal pieces side by side, the first on the left, in front."""

    first: Placed
    items: tuple[Placed, ...]
    across: int = 1
    deep: int = 1


_Joined = Callable[[_Run, _Run], _Run | None]


def steps(items: Sequence[Placed], lines: Sequence[Line]) -> tuple[Step, ...]:
    """Order the pieces from the bottom up, weak ones last and heavy ones first on a level.

    In this order every piece goes in from above. Equal pieces side by side are one step.
    """
    rows = _merge([_Run(item, (item,)) for item in sorted(items, key=_row_order)], _beside)
    fields = _merge(sorted(rows, key=_field_order), _behind)
    ordered = sorted(fields, key=lambda run: _packing_order(run.first, lines[run.first.line]))
    return tuple(_step(run, lines[run.first.line]) for run in ordered)


_row_order = attrgetter("z", "y", "x")
_field_order = attrgetter("first.z", "first.x", "across", "first.y")


def _packing_order(item: Placed, line: Line) -> tuple[int, bool, int, int, int]:
    return item.z, line.bears is not None, -line.weight, item.y, item.x


def _merge(runs: Sequence[_Run], joined: _Joined) -> list[_Run]:
    done: list[_Run] = []
    for run in runs:
        if done and _alike(done[-1].first, run.first) and (both := joined(done[-1], run)):
            done[-1] = both
        else:
            done.append(run)
    return done


def _beside(a: _Run, b: _Run) -> _Run | None:
    if b.first.x == a.first.x + a.across * a.first.l and b.first.y == a.first.y:
        return _Run(a.first, a.items + b.items, a.across + b.across)
    return None


def _behind(a: _Run, b: _Run) -> _Run | None:
    if (
        a.across == b.across
        and b.first.x == a.first.x
        and b.first.y == a.first.y + a.deep * a.first.w
    ):
        return _Run(a.first, a.items + b.items, a.across, a.deep + b.deep)
    return None


def _alike(a: Placed, b: Placed) -> bool:
    """Tell whether pieces are of the same line, on the same level and turned alike."""
    return a.line == b.line and (a.z, a.l, a.w, a.h) == (b.z, b.l, b.w, b.h)


def _step(run: _Run, line: Line) -> Step:
    item = run.first
    _, w, h = line.padded
    up = "h" if item.h == h else "w" if item.h == w else "l"
    return Step(
        item.sku, run.across * run.deep, up, run.across, run.deep,
        item.x, item.y, item.z, run.across * item.l, run.deep * item.w, item.h, run.items,
    )  # fmt: skip
