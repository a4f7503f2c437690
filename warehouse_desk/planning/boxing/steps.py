"""From a filling to single pieces, and from these to the steps of a packer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Line, Placed, Step


class Pieces:
    """The pieces of an order that are not yet in a parcel, line by line."""

    def __init__(self, lines: Sequence[Line], kinds: Sequence[Kind]) -> None:
        self._lines = lines
        self._left = [[[i, lines[i].qty] for i in kind.lines] for kind in kinds]

    def take(self, filling: Filling) -> tuple[Placed, ...]:
        """Name the line of every piece of a filling."""
        return tuple(
            self._placed(block.kind, x, y, z, block.piece)
            for block in filling.blocks
            for z in range(block.at[2], block.at[5], block.piece[2])
            for y in range(block.at[1], block.at[4], block.piece[1])
            for x in range(block.at[0], block.at[3], block.piece[0])
        )

    def _placed(self, kind: int, x: int, y: int, z: int, piece: tuple[int, int, int]) -> Placed:
        left = self._left[kind]
        line = left[0][0]
        left[0][1] -= 1
        if not left[0][1]:
            left.pop(0)
        return Placed(line, self._lines[line].sku, x, y, z, *piece)


@dataclass(frozen=True, slots=True)
class _Run:
    """Equal pieces side by side."""

    first: Placed
    across: int = 1
    deep: int = 1


_Joined = Callable[[_Run, _Run], _Run | None]


def steps(items: Sequence[Placed], lines: Sequence[Line]) -> tuple[Step, ...]:
    """Order the pieces from the bottom up, fragile ones last and heavy ones first on a level.

    In this order every piece goes in from above. Equal pieces side by side are one step.
    """
    rows = _merge([_Run(item) for item in sorted(items, key=_row_order)], _beside)
    fields = _merge(sorted(rows, key=_field_order), _behind)
    ordered = sorted(fields, key=lambda run: _packing_order(run.first, lines[run.first.line]))
    return tuple(_step(run, lines[run.first.line]) for run in ordered)


def _row_order(item: Placed) -> tuple[int, ...]:
    return item.z, item.y, item.x


def _field_order(run: _Run) -> tuple[int, ...]:
    return run.first.z, run.first.x, run.across, run.first.y


def _packing_order(item: Placed, line: Line) -> tuple[int, bool, int, int, int]:
    return item.z, line.fragile, -line.weight, item.y, item.x


def _merge(runs: Sequence[_Run], joined: _Joined) -> list[_Run]:
    done: list[_Run] = []
    for run in runs:
        if done and (both := joined(done[-1], run)):
            done[-1] = both
        else:
            done.append(run)
    return done


def _beside(a: _Run, b: _Run) -> _Run | None:
    at = replace(b.first, x=a.first.x)
    if at == a.first and b.first.x == a.first.x + a.across * a.first.l:
        return replace(a, across=a.across + b.across)
    return None


def _behind(a: _Run, b: _Run) -> _Run | None:
    at = replace(b.first, y=a.first.y)
    if at == a.first and a.across == b.across and b.first.y == a.first.y + a.deep * a.first.w:
        return replace(a, deep=a.deep + b.deep)
    return None


def _step(run: _Run, line: Line) -> Step:
    item = run.first
    up = next(
        name for name, side in (("h", line.h), ("w", line.w), ("l", line.l)) if side == item.h
    )
    return Step(
        item.sku, run.across * run.deep, up, run.across, run.deep,
        item.x, item.y, item.z, run.across * item.l, run.deep * item.w, item.h,
    )  # fmt: skip
