"""Reads the Mainz text format: a floor, where articles lie, and orders of articles."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from warehouse_desk.planning.batching import Order
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.routing import ScatteredProblem, Stock

#: Lengths in the files have at most one place after the point.
TENTHS = 10


@dataclass(frozen=True, slots=True)
class Instance:
    """One file, in tenths of its unit."""

    floor: Floor
    door: Door
    capacity: int
    orders: tuple[Order, ...]

    @property
    def stops(self) -> tuple[Stop, ...]:
        """List the stops of all orders."""
        return tuple(stop for order in self.orders for stop in order.stops)


def read(path: Path, *, blocks: int = 1) -> Instance:
    """Read a file; with two blocks one more cross-aisle lies between the halves of the cells."""
    lines = path.read_text(encoding="utf-8").splitlines()
    floor, door, heights = _ground(lines, blocks)
    capacity = int(_head(lines).get("PICKER_CAPACITY", 10**9))
    return Instance(floor, door, capacity, _orders(lines, _places(lines, heights)))


def _head(lines: list[str]) -> dict[str, str]:
    return dict(line.split(" : ") for line in lines if " : " in line and "ARTICLES" not in line)


def _ground(lines: list[str], blocks: int) -> tuple[Floor, Door, list[int]]:
    """Read the floor, its door, and how high each cell is."""
    head = _head(lines)
    cells, aisles = int(head["NUM_CELLS"]), int(head["NUM_AISLES"])
    step, top = _tenths(head["DISTANCE_CELL_TO_CELL"]), _tenths(head["DISTANCE_TOP_TO_CELL"])
    bottom, wide = (
        _tenths(head["DISTANCE_BOTTOM_TO_CELL"]),
        _tenths(head["DISTANCE_AISLE_TO_AISLE"]),
    )
    gap = 2 * TENTHS - step if blocks == 2 else 0
    heights = [
        bottom + (cells - 1 - cell) * step + (gap if cell < cells // 2 else 0)
        for cell in range(cells)
    ]
    cross = {0, heights[0] + top}
    if blocks == 2:
        cross.add(heights[cells // 2] + TENTHS)
    floor = Floor(tuple(wide * aisle for aisle in range(aisles)), tuple(sorted(cross)))
    at = 0 if head["DEPOT_LOCATION"] == "bottom" else len(cross) - 1
    return floor, Door(floor.aisle_x[int(head["DEPOT_AISLE"])], at), heights


def _tenths(text: str) -> int:
    return int(Decimal(text) * TENTHS)


def _places(lines: list[str], heights: list[int]) -> dict[str, Stop]:
    words = [line.split() for line in lines if line.startswith("ID ") and " AISLE " in line]
    return {word[1]: Stop(int(word[3]), heights[int(word[5])]) for word in words}


def _orders(lines: list[str], places: dict[str, Stop]) -> tuple[Order, ...]:
    found: list[list[tuple[str, int]]] = []
    for line in lines[lines.index("ORDER_SECTION") :]:
        if line.startswith("NUM_ARTICLES"):
            found.append([])
        elif line.startswith("ID "):
            _, article, _, quantity = line.split()
            found[-1].append((article, int(quantity)))
    return tuple(
        Order(str(i), sum(n for _, n in order), tuple(places[article] for article, _ in order))
        for i, order in enumerate(found)
    )


def read_scattered(path: Path, *, blocks: int = 1) -> ScatteredProblem:
    """Read a file whose articles lie in several places, all that it orders as one walk."""
    text = path.read_text(encoding="utf-8").splitlines()
    floor, door, heights = _ground(text, blocks)
    begin = text.index("ORDER_SECTION")
    wanted = {word[1]: int(word[3]) for word in map(str.split, text[begin:]) if word[0] == "ID"}
    product = {article: number for number, article in enumerate(wanted)}
    lying = [line.split() for line in text[:begin] if line.startswith("ID ") and " AISLE " in line]
    stocks = tuple(
        Stock(product[word[1]], Stop(int(word[3]), heights[int(word[5])]), int(word[7]))
        for word in lying
        if word[1] in product
    )
    return ScatteredProblem(floor, door, tuple(wanted.values()), stocks)
