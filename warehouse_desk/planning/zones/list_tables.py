"""A pick-list problem as numbers: what the search runs over."""

from dataclasses import dataclass

from warehouse_desk.planning.floor import Point


@dataclass(frozen=True, slots=True)
class ListTables:
    """Pieces by point, zone and article; articles by volume; orders by their articles.

    An order that cannot be picked is empty. `in_aisle`: a walk may stay within an aisle.
    """

    points: tuple[Point, ...]
    door: Point
    cross_y: tuple[int, ...]
    zones: tuple[int, ...]
    articles: tuple[int, ...]
    volumes: tuple[int, ...]
    orders: tuple[tuple[int, ...], ...]
    least: int
    orders_a_batch: int
    room: int
    in_aisle: bool
