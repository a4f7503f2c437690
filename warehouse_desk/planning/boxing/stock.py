"""The boxes to choose from, best first."""

from dataclasses import dataclass, replace
from functools import lru_cache

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
        may_turn = all(line.rot is not Rotation.NONE for line in problem.lines)
        self._services = problem.services if problem.rank is Rank.COST else ()
        self._ranked = _ranked(problem.boxes, problem.rank, problem.clearance, may_turn)
        self._priced: dict[int, tuple[Option, ...]] = {}

    def options(self, grams: int) -> tuple[Option, ...]:
        """List them best first; among equals the smaller, the more cube-like, then by name."""
        if not self._services:
            return self._ranked
        if grams not in self._priced:
            taken = (self._taken(option, grams) for option in self._ranked)
            self._priced[grams] = tuple(sorted((one for one in taken if one), key=_rank))
        return self._priced[grams]

    def _taken(self, option: Option, grams: int) -> Option | None:
        """Price a box with the service that takes it for least; None if none takes it."""
        box, prices = option.box, []
        for service in self._services:
            price = service.price(box, grams)
            if price is not None:
                prices.append((box.cost + price, service.id))
        if not prices:
            return None
        price, name = min(prices)
        most = max(service.most(box) for service in self._services)
        inner = (*option.inner[:3], min(option.inner[3], most))
        return replace(option, inner=inner, price=price, service=name)


@lru_cache(maxsize=8)
def _ranked(
    boxes: tuple[Box, ...], rank: Rank, clearance: int, may_turn: bool
) -> tuple[Option, ...]:
    """Rank a catalogue once for all its orders."""
    options = []
    for box in boxes:
        length, width, height = box.room(clearance)
        turned = may_turn and length < width
        if turned:
            length, width = width, length
        inner = length, width, height, min(box.max_weight, HEAVIEST)
        options.append(Option(box, inner, turned, box.price(rank)))
    return tuple(sorted(options, key=_rank))


def _rank(option: Option) -> tuple[int, int, int, str]:
    box = option.box
    return option.price, box.volume, max(box.inner), box.id
