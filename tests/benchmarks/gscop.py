"""Reads the text format of G-SCOP Grenoble: batching with a trolley, with or without due dates.

The graph is a grid of aisles and cross-aisles; the depot hangs off its first cross-aisle.
"""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations_with_replacement
from pathlib import Path

from warehouse_desk.planning.batching import Batches, BatchProblem, Order, Times
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.routing import WalkProblem, walk

#: Lengths have two places after the point; half of a difference has one more.
THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True)
class Sections:
    """The numbers of a file by the headline above them, row by row."""

    rows: dict[str, list[list[Decimal]]]

    def number(self, name: str) -> int:
        """Read the only number of a section."""
        return int(next(rows for head, rows in self.rows.items() if head.startswith(name))[0][0])

    def table(self, name: str) -> list[list[Decimal]]:
        """Read a section whose headline begins so."""
        return next(rows for head, rows in self.rows.items() if head.startswith(name))


def read(path: Path) -> BatchProblem:
    """Read a file; the way from the depot to its cross-aisle and back is part of the set-up."""
    sections = _sections(path)
    far = {(int(a), int(b)): int(d * THOUSANDTHS) for a, b, d in sections.table("LocStart")}
    products = {int(row[0]): int(row[1]) for row in sections.table("Idx Location")}
    grid = _Grid(far, 1 + max(products.values()), sections.number("NbVerticesIntersections"))
    depot = sections.number("DepartingDepot")
    hang, door = grid.door(depot)
    if "NbPickers" not in sections.rows:
        plain = tuple(
            Order(str(row[0]), int(row[1]), _stops(row[3:], products, grid))
            for row in sections.table("Idx M NbProd")
        )
        capacity = sections.number("K:")
        return BatchProblem(grid.floor, door, capacity, plain, times=Times(2 * hang))
    dated = tuple(
        Order(str(row[0]), len(stops), stops, int(row[1]) * THOUSANDTHS)
        for row in sections.table("Idx DueDate")
        for stops in [_stops(row[4:], products, grid)]
    )
    travel, setup = sections.number("TimeToTravel"), sections.number("SetupTime")
    pick, pickers = sections.number("PickTime"), sections.number("NbPickers")
    times = Times(setup * THOUSANDTHS + 2 * travel * hang, travel, pick * THOUSANDTHS)
    capacity = sections.number("CapaPicker")
    return BatchProblem(grid.floor, door, capacity, dated, pickers=pickers, times=times)


def length_with_corners_cut(path: Path, problem: BatchProblem, plan: Batches) -> int:
    """Measure a plan where the depot has a way of its own, a slanted one, to every aisle.

    That is no floor of ours, so batches were chosen by walks along the cross-aisle.
    """
    sections = _sections(path)
    far = {(int(a), int(b)): int(d * THOUSANDTHS) for a, b, d in sections.table("LocStart")}
    first = sections.number("NbLocations") - sections.number("NbVerticesIntersections")
    depot = sections.number("DepartingDepot")
    doors = [
        (far[depot, first + 3 * aisle], Door(x, 0)) for aisle, x in enumerate(problem.floor.aisle_x)
    ]
    stops = {order.id: order.stops for order in problem.orders}
    return sum(
        min(
            out + back + walk(WalkProblem(problem.floor, start, wanted, end)).plan.length
            for (out, start), (back, end) in combinations_with_replacement(doors, 2)
        )
        for batch in plan.batches
        for wanted in [tuple(stop for name in batch.orders for stop in stops[name])]
    )


def _sections(path: Path) -> Sections:
    found: dict[str, list[list[Decimal]]] = {}
    name = ""
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        if line.startswith("//"):
            name = line[2:].strip()
        elif line.strip() and '"' not in line:
            found.setdefault(name, []).append([Decimal(word) for word in line.split()])
    return Sections(found)


def _stops(row: list[Decimal], products: dict[int, int], grid: "_Grid") -> tuple[Stop, ...]:
    """Find the stops of the products in a row of product, quantity, product, …"""
    return tuple(grid.stops[products[int(product)]] for product in row[::2])


class _Grid:
    """Finds the aisles again: crossings are numbered aisle by aisle, three to an aisle."""

    def __init__(self, far: dict[tuple[int, int], int], first: int, count: int) -> None:
        self._far = far
        self._aisles = [range(at, at + 3) for at in range(first, first + count, 3)]
        ys = (0, far[first, first + 1], far[first, first + 2])
        self._xs = [far[first, aisle[0]] for aisle in self._aisles]
        self.floor = Floor(tuple(self._xs), ys)
        self.stops = dict(self._places(range(1, first)))

    def _places(self, locations: range) -> Iterator[tuple[int, Stop]]:
        for place in locations:
            yield place, next(self._stops(place))

    def _stops(self, place: int) -> Iterator[Stop]:
        ys = self.floor.cross_y
        for number, aisle in enumerate(self._aisles):
            for block in (0, 1):
                low, high = self._far[aisle[block], place], self._far[place, aisle[block + 1]]
                if low + high == ys[block + 1] - ys[block]:
                    yield Stop(number, ys[block] + low)

    def door(self, depot: int) -> tuple[int, Door]:
        """Stand the door where both first aisles are as far from it as from the depot.

        What remains is the way from the depot to the door.
        """
        near, next_one = (self._far[depot, aisle[0]] for aisle in self._aisles[:2])
        x = (self._xs[1] - (next_one - near)) // 2
        return near - x, Door(x, 0)
