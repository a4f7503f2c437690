"""The cheapest walk through columns of aisles, from left to right, class by class.

The dynamic programme keeps for each class of partial walks only the cheapest. What was chosen is
found again from the end, by looking which step explains each cost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import sub

from warehouse_desk.planning.routing.classes import NOTHING_YET, Choice, Classes
from warehouse_desk.planning.stop import UNTIL_DONE, Watch

#: A way to walk a block, and its length.
Option = tuple[Choice, int]
#: The cheapest cost of every class at a moment.
Layer = dict[int, int]


@dataclass(frozen=True, slots=True)
class Column:
    """All that must be walked at one x: crossings to be at, and the options of every block.

    `touches` are (crossing, 1 when the walk begins or ends there). A column without an aisle
    (a door between two) has no blocks.
    """

    x: int
    touches: tuple[tuple[int, int], ...]
    blocks: tuple[tuple[Option, ...], ...]

    @property
    def may_be_left_out(self) -> bool:
        """Tell whether a walk may end before it comes here."""
        return not self.touches and all(ways[0][0] is Choice.NOTHING for ways in self.blocks)


@dataclass(frozen=True, slots=True)
class Sweep:
    """What was chosen: for each column a choice a block, and pieces of cross-aisle after it."""

    length: int
    choices: tuple[tuple[Choice, ...], ...]
    pieces: tuple[tuple[int, ...], ...]


def options(low: int, high: int, ys: Sequence[int]) -> tuple[Option, ...]:
    """List the ways to walk a block from `low` to `high` whose stops, all inside, are at `ys`."""
    through = high - low
    once, twice = (Choice.PASS, through), (Choice.TWICE, 2 * through)
    if not ys:
        return (Choice.NOTHING, 0), once, twice
    top, bottom = 2 * (high - ys[0]), 2 * (ys[-1] - low)
    found = (once, (Choice.FROM_TOP, top), (Choice.FROM_BOTTOM, bottom), twice)
    if len(ys) == 1:
        return found
    gap = max(map(sub, ys[1:], ys))
    return (*found, (Choice.BOTH_ENDS, 2 * (through - gap)))


def sweep_length(columns: Sequence[Column], table: Classes) -> int:
    """Find only how long the shortest walk is."""
    return min(_ends(_layers(columns, table, UNTIL_DONE.watch()), columns, table))[0]


def sweep(columns: Sequence[Column], table: Classes, watch: Watch) -> Sweep | None:
    """Find the shortest walk; nothing when time runs out before."""
    layers = _layers(columns, table, watch)
    if len(layers) < len(columns):
        return None
    length, last, number = min(_ends(layers, columns, table))
    choices: list[tuple[Choice, ...]] = []
    pieces: list[tuple[int, ...]] = []
    for at in range(last, -1, -1):
        number, chosen = _explain_column(columns[at], layers[at], number, table)
        choices.append(chosen)
        if at:
            width = columns[at].x - columns[at - 1].x
            number, sent = _explain_across(layers[at - 1][-1], layers[at][0], number, width, table)
            pieces.append(sent)
    return Sweep(length, tuple(choices[::-1]), tuple(pieces[::-1]))


def _layers(columns: Sequence[Column], table: Classes, watch: Watch) -> list[list[Layer]]:
    """Compute for each column the layer before it, after its touches, and after each block."""
    layer: Layer = {NOTHING_YET: 0}
    layers = []
    for at, column in enumerate(columns):
        if watch.is_over:
            break
        if at:
            layer = _across(layer, column.x - columns[at - 1].x, table)
        steps = [layer, _touched(layer, column, table)]
        for block, ways in enumerate(column.blocks):
            steps.append(_along(steps[-1], block, ways, table))
        layer = steps[-1]
        layers.append(steps)
    return layers


def _touched(layer: Layer, column: Column, table: Classes) -> Layer:
    if not column.touches:
        return layer
    after: Layer = {}
    for number, cost in layer.items():
        reached = _touch_all(number, column, table)
        if cost < after.get(reached, cost + 1):
            after[reached] = cost
    return after


def _touch_all(number: int, column: Column, table: Classes) -> int:
    for crossing, odd in column.touches:
        number = table.touch(number, crossing, odd)
    return number


def _along(layer: Layer, block: int, ways: Sequence[Option], table: Classes) -> Layer:
    after: Layer = {}
    known = table.along[block]
    for number, cost in layer.items():
        row = known.get(number) or table.fill_along(block, number)
        for choice, price in ways:
            reached, total = row[choice], cost + price
            if reached not in after or total < after[reached]:
                after[reached] = total
    return after


def _across(layer: Layer, width: int, table: Classes) -> Layer:
    after: Layer = {}
    known = table.across
    for number, cost in layer.items():
        for reached, count, _ in known.get(number) or table.fill_across(number):
            total = cost + width * count
            if reached not in after or total < after[reached]:
                after[reached] = total
    return after


def _ends(
    layers: Sequence[Sequence[Layer]], columns: Sequence[Column], table: Classes
) -> Iterator[tuple[int, int, int]]:
    """Find every complete walk, at the last column that must be visited or after it."""
    needed = max(at for at, column in enumerate(columns) if not column.may_be_left_out)
    for at in range(needed, len(columns)):
        for number, cost in layers[at][-1].items():
            if table.is_complete(number):
                yield cost, at, number


def _explain_column(
    column: Column, steps: Sequence[Layer], number: int, table: Classes
) -> tuple[int, tuple[Choice, ...]]:
    chosen: list[Choice] = []
    for block in range(len(column.blocks) - 1, -1, -1):
        cost = steps[block + 2][number]
        number, choice = next(
            (before, choice)
            for before, base in steps[block + 1].items()
            for choice, price in column.blocks[block]
            if base + price == cost and table.along[block][before][choice] == number
        )
        chosen.append(choice)
    cost = steps[1][number]
    number = next(
        before
        for before, base in steps[0].items()
        if base == cost and _touch_all(before, column, table) == number
    )
    return number, tuple(chosen[::-1])


def _explain_across(
    before: Layer, after: Layer, number: int, width: int, table: Classes
) -> tuple[int, tuple[int, ...]]:
    cost = after[number]
    return next(
        (left, pieces)
        for left, base in before.items()
        for reached, count, pieces in table.across[left]
        if reached == number and base + width * count == cost
    )
