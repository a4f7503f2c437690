# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Which orders lie on the way of which: good company for each other."""

from array import array

import cython

from warehouse_desk.planning.batching.lengths import numbers, zeros
from warehouse_desk.planning.batching.problem import BatchProblem, Order
from warehouse_desk.planning.floor import Floor

#: How finely the shared part of a walk is told.
_FINE = cython.declare(cython.longlong, 1 << 10)


@cython.final
@cython.cclass
class Near:
    """For each order the others whose walk is most alike (Jaccard 1901), the best first.

    Walks are sketched: the columns from the door to the outermost stop, and in each column there
    and back from the nearest cross-aisle to the deepest stop.
    """

    each = cython.declare(cython.Py_ssize_t, visibility="readonly")
    orders = cython.declare(object, visibility="readonly")
    _count: cython.Py_ssize_t
    _columns: cython.Py_ssize_t
    _found: cython.longlong[::1]
    _depth: cython.longlong[::1]
    _left: cython.longlong[::1]
    _right: cython.longlong[::1]
    _alone: cython.longlong[::1]
    _score: cython.longlong[::1]

    def __init__(self, problem: BatchProblem, each: int) -> None:
        floor, orders = problem.floor, problem.orders
        door = floor.point(problem.start)[0]
        self._count, self._columns = len(orders), len(floor.aisle_x)
        self.each = max(0, min(each, self._count - 1))
        self.orders = zeros(self.each * self._count)
        self._found = self.orders
        self._depth = numbers(depth for order in orders for depth in _depths(floor, order))
        xs = [[floor.aisle_x[stop.aisle] for stop in order.stops] for order in orders]
        self._left = numbers(max(0, door - min(x, default=door)) for x in xs)
        self._right = numbers(max(0, max(x, default=door) - door) for x in xs)
        self._score = zeros(self._count)
        self._alone = zeros(self._count)
        for order in range(self._count):
            self._alone[order] = self._shared(order, order)

    @cython.cfunc
    def _shared(self, one: cython.Py_ssize_t, two: cython.Py_ssize_t) -> cython.longlong:
        """Sketch the part of two walks that is walked once when they are joined."""
        column: cython.Py_ssize_t
        shared: cython.longlong = 2 * (
            min(self._left[one], self._left[two]) + min(self._right[one], self._right[two])
        )
        one *= self._columns
        two *= self._columns
        for column in range(self._columns):
            shared += min(self._depth[one + column], self._depth[two + column])
        return shared

    def look_around(self, order: cython.Py_ssize_t) -> None:
        """Find those near an order."""
        other: cython.Py_ssize_t
        at: cython.Py_ssize_t
        known: cython.Py_ssize_t = 0
        first: cython.Py_ssize_t = order * self.each
        score: cython.longlong
        shared: cython.longlong
        union: cython.longlong
        for other in range(self._count):
            if other == order:
                continue
            shared = self._shared(order, other)
            union = self._alone[order] + self._alone[other] - shared
            score = _FINE * shared // max(1, union)
            if known < self.each:
                known += 1
            elif score <= self._score[known - 1]:
                continue
            at = known - 1
            while at > 0 and self._score[at - 1] < score:
                self._score[at] = self._score[at - 1]
                self._found[first + at] = self._found[first + at - 1]
                at -= 1
            self._score[at] = score
            self._found[first + at] = other


def _depths(floor: Floor, order: Order) -> "array[int]":
    depths = zeros(len(floor.aisle_x))
    for stop in order.stops:
        depth = 2 * min(abs(stop.y - y) for y in floor.cross_y)
        depths[stop.aisle] = max(depths[stop.aisle], depth)
    return depths
