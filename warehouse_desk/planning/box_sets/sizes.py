"""Sizes a box could have, and what such a box would weigh, bear and cost.

A free size is priced by the board it takes. The blank of a regular slotted carton (FEFCO 0201) is
2 (length + width) and a flap for the glue long, width + height wide; price and empty weight grow
with its area in a straight line, which the boxes of today show.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from statistics import linear_regression

from warehouse_desk.planning.box_sets.problem import PastOrder
from warehouse_desk.planning.boxing import Box

#: Sides are whole steps of so many mm, and no side is less than so many.
STEP = 10
LEAST_SIDE = 50
#: The flap that a carton is glued by, in mm.
_GLUE = 35
#: Length, width and height of what cartons look like, as shares of the side of a like cube.
_FORMS = ((1.0, 1.0, 1.0), (1.4, 1.05, 0.68), (1.6, 0.9, 0.7), (1.7, 1.3, 0.45))
#: So many grades of volume to begin with, each so much larger than the goods it is meant for.
_GRADES = 9
_AIR = 1.5

Sides = tuple[int, int, int]


def board_area(outer: Sides) -> int:
    """Measure the blank of a carton, in mm²."""
    length, width, height = outer
    return (2 * (length + width) + _GLUE) * (width + height)


class Cartons:
    """What the boxes of today tell about others of the same make."""

    def __init__(self, today: Sequence[Box]) -> None:
        self._today = sorted(today, key=_area)
        middle = self._today[len(today) // 2]
        self._walls = middle.ol - middle.il, middle.ow - middle.iw, middle.oh - middle.ih
        areas = [_area(box) for box in self._today]
        self._price = _line(areas, [box.cost for box in self._today])
        self._tare = _line(areas, [box.tare for box in self._today])

    def box(self, sides: Sides) -> Box:
        """Make up a box of inner sides; it bears what today's box of no more board bears."""
        length, width, height = sides
        outer = length + self._walls[0], width + self._walls[1], height + self._walls[2]
        area = board_area(outer)
        no_larger = [box for box in self._today if _area(box) <= area] or self._today[:1]
        payload, tare, price = no_larger[-1].max_weight, self._tare(area), self._price(area)
        return Box(f"{length}×{width}×{height}", *sides, *outer, tare, payload, price)

    def free(self, orders: Sequence[PastOrder]) -> Iterator[Box]:
        """Make up boxes of every form in grades of volume, as many orders between two grades."""
        largest = max(box.volume for box in self._today)
        volumes = sorted(
            min(largest / _AIR, sum(line.volume * line.qty for line in order.lines))
            for order in orders
        )
        grades = {volumes[(len(volumes) - 1) * at // (_GRADES - 1)] for at in range(_GRADES)}
        for volume, form in product(sorted(grades), _FORMS):
            side = (volume * _AIR) ** (1 / 3)
            length, width, height = (_whole(side * share) for share in form)
            yield from self._new((length, width, height))

    def around(self, boxes: Iterable[Box]) -> Iterator[Box]:
        """Make up the boxes that differ in one side from one of these, a bit or a step."""
        for box in boxes:
            for axis, share in product(range(3), (0.88, 1.12)):
                sides = list(box.inner)
                sides[axis] = _whole(sides[axis] * share)
                length, width, height = sides
                yield from self._new((max(length, width), min(length, width), height))

    def _new(self, sides: Sides) -> Iterator[Box]:
        """Make up a box, unless it is one of today with a known price."""
        if all(box.inner != sides for box in self._today):
            yield self.box(sides)


def _area(box: Box) -> int:
    return board_area((box.ol, box.ow, box.oh))


def _whole(side: float) -> int:
    return max(LEAST_SIDE, STEP * round(side / STEP))


def _line(xs: Sequence[int], ys: Sequence[int]) -> Callable[[int], int]:
    """Fit a straight line by least squares; one through nothing where that makes no sense."""
    if len(set(xs)) > 1:
        slope, start = linear_regression(xs, ys)
        if slope >= 0 and start >= 0:
            return lambda x: round(start + slope * x)
    share = sum(ys) / sum(xs)
    return lambda x: round(share * x)
