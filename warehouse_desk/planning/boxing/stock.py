"""The boxes to choose from, best first."""

from dataclasses import dataclass
from functools import cache

from warehouse_desk.planning.boxing.problem import HEAVIEST, Box, BoxProblem, Rank, Rotation

#: Length, width and height that may be filled, and payload.
Inner = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Option:
    """A box and its price for goods of some weight.

    `inner` is how the box is filled: the longer side along x; `turned` if that is its width.
    """

    box: Box
    inner: Inner
    turned: bool
    price: int
    service: str = ""


class Stock:
    """The boxes of a problem that goods of a weight may go into."""

    def __init__(self, problem: BoxProblem) -> None:
        self._problem = problem
        self._by_weight = problem.rank is Rank.COST and bool(problem.services)
        may_turn = all(line.rot is not Rotation.NONE for line in problem.lines)
        self._boxes = [(box, *_inner(problem, box, may_turn=may_turn)) for box in problem.boxes]
        self._sorted = cache(self._sort)

    def options(self, grams: int) -> tuple[Option, ...]:
        """List them best first; among equals the smaller, the more cube-like, then by name."""
        return self._sorted(grams if self._by_weight else 0)

    def _sort(self, grams: int) -> tuple[Option, ...]:
        options = [
            Option(box, inner, turned, *price)
            for box, inner, turned in self._boxes
            if (price := self._price(box, grams)) is not None
        ]
        options.sort(key=_rank)
        return tuple(options)

    def _price(self, box: Box, grams: int) -> tuple[int, str] | None:
        """Price a box: by its volume, its cost, or its cost and the cheapest service's."""
        if not self._by_weight:
            return box.price(self._problem.rank), ""
        prices = [
            (box.cost + price, service.id)
            for service in self._problem.services
            if (price := service.price(box, grams)) is not None
        ]
        return min(prices, default=None)


def _rank(option: Option) -> tuple[int, int, int, str]:
    box = option.box
    return option.price, box.volume, max(box.inner), box.id


def _inner(problem: BoxProblem, box: Box, *, may_turn: bool) -> tuple[Inner, bool]:
    length, width, height = problem.room(box)
    payload = min(box.max_weight, HEAVIEST)
    if problem.rank is Rank.COST and problem.services:
        payload = min(payload, max(service.most(box) for service in problem.services))
    if may_turn and length < width:
        return (width, length, height, payload), True
    return (length, width, height, payload), False
