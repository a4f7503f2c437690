"""From a filling to single pieces, and from these to the steps of a packer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from warehouse_desk.planning.boxing.fill import Block, Filling
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
        return tuple(
            self._placed(block.kind, x + clearance, y + clearance, z, block.piece)
            for block in filling.blocks
            for z in _along(block, 2)
            for y in _along(block, 1)
            for x in _along(block, 0)
        )

    def _placed(self, kind: int, x: int, y: int, z: int, piece: tuple[int, int, int]) -> Placed:
        left = self._left[kind]
        line = left[0][0]
        left[0][1] -= 1
        if not left[0][1]:
            left.pop(0)
        return Placed(line, self._lines[line].sku, x, y, z, *piece)


def _along(block: Block, axis: int) -> range:
    low, piece = block.low[axis], block.piece[axis]
    return range(low, low + piece * block.many[axis], piece)


@dataclass(frozen=True, slots=True)
class _Run:
    """Equal pieces side by side."""

    items: tuple[Placed, ...]
    across: int = 1
    deep: int = 1

    @property
    def first(self) -> Placed:
        """Name the piece on the left, in front."""
        return self.items[0]


_Joined = Callable[[_Run, _Run], _Run | None]


def steps(items: Sequence[Placed], lines: Sequence[Line]) -> tuple[Step, ...]:
    """Order the pieces from the bottom up, weak ones last and heavy ones first on a level.

    In this order every piece goes in from above. Equal pieces side by side are one step.
    """
    rows = _merge([_Run((item,)) for item in sorted(items, key=_row_order)], _beside)
    fields = _merge(sorted(rows, key=_field_order), _behind)
    ordered = sorted(fields, key=lambda run: _packing_order(run.first, lines[run.first.line]))
    return tuple(_step(run, lines[run.first.line]) for run in ordered)


def _row_order(item: Placed) -> tuple[int, ...]:
    return item.z, item.y, item.x


def _field_order(run: _Run) -> tuple[int, ...]:
    return run.first.z, run.first.x, run.across, run.first.y


def _packing_order(item: Placed, line: Line) -> tuple[int, bool, int, int, int]:
    return item.z, line.bears is not None, -line.weight, item.y, item.x


def _merge(runs: Sequence[_Run], joined: _Joined) -> list[_Run]:
    done: list[_Run] = []
    for run in runs:
        if done and (both := joined(done[-1], run)):
            done[-1] = both
        else:
            done.append(run)
    return done


def _beside(a: _Run, b: _Run) -> _Run | None:
    if b.first.x == a.first.x + a.across * a.first.l and b.first.y == a.first.y and _alike(a, b):
        return _Run(a.items + b.items, a.across + b.across)
    return None


def _behind(a: _Run, b: _Run) -> _Run | None:
    if (
        a.across == b.across
        and b.first.x == a.first.x
        and b.first.y == a.first.y + a.deep * a.first.w
        and _alike(a, b)
    ):
        return _Run(a.items + b.items, a.across, a.deep + b.deep)
    return None


def _alike(a: _Run, b: _Run) -> bool:
    """Tell whether pieces are of the same line, on the same level and turned alike."""
    one, two = a.first, b.first
    return (one.line, one.z, one.l, one.w, one.h) == (two.line, two.z, two.l, two.w, two.h)


def _step(run: _Run, line: Line) -> Step:
    item = run.first
    _, w, h = line.padded
    up = "h" if item.h == h else "w" if item.h == w else "l"
    return Step(
        item.sku, run.across * run.deep, up, run.across, run.deep,
        item.x, item.y, item.z, run.across * item.l, run.deep * item.w, item.h, run.items,
    )  # fmt: skip
