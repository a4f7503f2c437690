"""What orders take and when they are due, as flat arrays."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from warehouse_desk.planning.batching.problem import BatchProblem

#: Later than any plan.
NEVER = 1 << 50


@dataclass(frozen=True, slots=True)
class Loads:
    """For each order: `bits`, the words of its places, and `sizes`, one number a measure.

    `room` is what a batch may have of each measure, `picks` the time of an order's picks; the
    smallest `rank` begins first.
    """

    bits: array[int]
    sizes: array[int]
    room: array[int]
    picks: array[int]
    due: array[int]
    rank: array[int]
    travel: int
    setup: int
    pickers: int

    @property
    def is_dated(self) -> bool:
        """Tell whether anything is due."""
        return any(due < NEVER for due in self.due)


def loads(problem: BatchProblem, bits: array[int]) -> Loads:
    """Keep the measures that can bind; `bits` are the places of each order."""
    kinds = [
        (room, [order.takes[name] for order in problem.orders])
        for name, room in problem.rooms.items()
    ]
    binding = [(room, sizes) for room, sizes in kinds if sum(sizes) > room]
    rows = [sizes for _, sizes in binding]
    return Loads(
        bits,
        array("q", [size for row in zip(*rows, strict=True) for size in row]),
        array("q", [room for room, _ in binding]),
        array("q", [problem.times.pick * len(order.stops) for order in problem.orders]),
        array("q", [NEVER if order.due is None else order.due for order in problem.orders]),
        array("q", [-order.priority for order in problem.orders]),
        problem.times.travel,
        problem.times.setup,
        problem.pickers,
    )
