"""A wave problem as flat rows of numbers: what the search runs over."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.waves.problem import Pieces, WaveProblem, total

Numbers: TypeAlias = "array[int]"
#: Row i lies in start[i]:start[i + 1] of items and counts.
Rows: TypeAlias = tuple[Numbers, Numbers, Numbers]

#: What the aisles hold is counted in 32 bits; each is cut down to what is wanted.
_COUNTABLE = 2**31


@dataclass(frozen=True, slots=True)
class Tables:
    """Orders that a wave can hold, big ones first; aisles that hold something for them, rich first.

    `order_index` and `aisle_index` say which of the problem's orders and aisles they are.
    """

    order_index: tuple[int, ...]
    aisle_index: tuple[int, ...]
    orders: Rows
    aisles: Rows
    units: Numbers
    rich: tuple[int, ...]
    wanted_by: tuple[Numbers, Numbers]
    held_by: tuple[Numbers, Numbers]
    most: int

    @property
    def entries(self) -> int:
        """Count the pairs of an item with an order or an aisle."""
        return len(self.orders[1]) + len(self.aisles[1])


def tables(problem: WaveProblem) -> Tables:
    """Lay out a problem; leave out what no wave can use."""
    if sum(sum(order.values()) for order in problem.orders) * len(problem.aisles) >= _COUNTABLE:
        raise Impossible(Cause.BAD_PROBLEM, field="orders", pieces_times_aisles=_COUNTABLE)
    stock = total(problem.aisles)
    sizes = [sum(order.values()) for order in problem.orders]
    able = [
        i
        for i, order in enumerate(problem.orders)
        if 0 < sizes[i] <= problem.most
        and all(stock.get(item, 0) >= count for item, count in order.items())
    ]
    able.sort(key=lambda i: (-sizes[i], len(problem.orders[i]), i))
    orders = [_some(problem.orders[i]) for i in able]
    wanted = total(orders)
    useful = [_useful(aisle, wanted) for aisle in problem.aisles]
    rich = [sum(pieces.values()) for pieces in useful]
    aisles = sorted((i for i, n in enumerate(rich) if n), key=lambda i: (-rich[i], i))
    number = {item: at for at, item in enumerate(wanted)}
    order_rows = _rows(orders, number)
    aisle_rows = _rows([useful[i] for i in aisles], number)
    return Tables(
        tuple(able),
        tuple(aisles),
        order_rows,
        aisle_rows,
        array("i", [sizes[i] for i in able]),
        tuple(rich[i] for i in aisles),
        _turned(order_rows, len(number)),
        _turned(aisle_rows, len(number)),
        min(problem.most, _COUNTABLE - 1),
    )


def _some(pieces: Pieces) -> Pieces:
    return {item: count for item, count in pieces.items() if count}


def _useful(aisle: Pieces, wanted: Pieces) -> Pieces:
    """Cut what an aisle holds down to what is wanted."""
    return {item: min(n, wanted[item]) for item, n in aisle.items() if n and item in wanted}


def _rows(pieces: Sequence[Pieces], number: dict[str, int]) -> Rows:
    start, items, counts = array("i", [0]), array("i"), array("i")
    for each in pieces:
        items.extend(number[item] for item in each)
        counts.extend(each.values())
        start.append(len(items))
    return start, items, counts


def _turned(rows: Rows, items: int) -> tuple[Numbers, Numbers]:
    """List for each item the rows that name it."""
    naming: list[list[int]] = [[] for _ in range(items)]
    for row in range(len(rows[0]) - 1):
        for j in range(rows[0][row], rows[0][row + 1]):
            naming[rows[1][j]].append(row)
    return _flat(naming)


def _flat(lists: Iterable[list[int]]) -> tuple[Numbers, Numbers]:
    start, flat = array("i", [0]), array("i")
    for each in lists:
        flat.extend(each)
        start.append(len(flat))
    return start, flat
