"""The way of orders through zones: one zone after the other, or all at the same time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse_desk.planning.impossible import Cause, Impossible


@dataclass(frozen=True, slots=True)
class Visit:
    """A zone that has something for an order; visits of the same `turn` may be at the same time."""

    order: str
    zone: int
    turn: int


def passes(
    orders: Iterable[tuple[str, Iterable[int]]],
    zones: Sequence[tuple[int, int]],
    *,
    parallel: bool,
) -> list[Visit]:
    """Send every order (its id and its aisles) to the zones that hold its aisles, and to no other.

    In sequence a tote goes from zone to zone, in the order of the aisles; in parallel every zone
    picks its part at once.
    """
    orders = [(order, sorted(set(aisles))) for order, aisles in orders]
    of = {aisle: i for i, (a, b) in enumerate(zones) for aisle in range(a, b + 1)}
    if unknown := [order for order, aisles in orders if not of.keys() >= set(aisles)]:
        raise Impossible(Cause.OFF_THE_FLOOR, orders=unknown)
    return [
        Visit(order, zone, 0 if parallel else turn)
        for order, aisles in orders
        for turn, zone in enumerate(sorted({of[aisle] for aisle in aisles}))
    ]
