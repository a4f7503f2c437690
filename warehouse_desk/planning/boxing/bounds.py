# cython: boundscheck=False, wraparound=False, cdivision=True, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Proofs that a box cannot hold goods, quickest first.

The slow one is a volume after sizes are rounded by dual feasible functions: these keep the sum of
any sizes that fit side by side within the length, so rounded goods that are more than the rounded
box are a proof (Fekete & Schepers 2004; f, u and ccm are those collected by Clautiaux, Alves &
Valério de Carvalho 2010). Pieces that may be turned count with their least rounded volume.
Compiled where a C compiler is at hand, plain Python elsewhere.
"""

from array import array
from collections.abc import MutableSequence, Sequence

import cython

from warehouse_desk.planning.boxing.room import KIND

#: What is proven.
NOTHING, SIDE, WEIGHT, TOO_MUCH, PAIR = range(5)

_KIND = cython.declare(cython.int, KIND)
_GRAMS = cython.declare(cython.int, 0)
_VOLUME = cython.declare(cython.int, 1)
_WAYS = cython.declare(cython.int, 4)
_SIDES = cython.declare(cython.int, 5)
_NEVER = cython.declare(cython.longlong, 1 << 62)

#: Rounding functions on each axis at most, and what all triples of them may cost.
FUNCTIONS = 40
WORK = 640_000
#: Steps of the functions u.
STEPS = 5


@cython.final
@cython.cclass
class Bounds:
    """What can be proven of some kinds of goods and any box."""

    kinds: cython.longlong[::1]
    many: cython.Py_ssize_t
    counts: cython.longlong[::1]
    length: cython.longlong
    width: cython.longlong
    height: cython.longlong
    # The least extent of each kind along each axis, of the ways that a box allows.
    least: cython.longlong[::1]
    one: cython.Py_ssize_t
    other: cython.Py_ssize_t
    # The ways to put down what is there: sides along each axis; kind and pieces of each way.
    sides: cython.longlong[::1]
    first: cython.longlong[::1]
    pieces: cython.longlong[::1]
    ways: cython.Py_ssize_t
    there: cython.Py_ssize_t
    # Functions on an axis at most; rounded sides by axis, function and way; rounded lengths.
    most: cython.Py_ssize_t
    rounded: cython.longlong[::1]
    lengths: cython.longlong[::1]
    bases: cython.longlong[::1]

    def __init__(self, kinds: MutableSequence[int]) -> None:
        self.kinds = kinds
        self.many = len(kinds) // _KIND
        numbers: cython.longlong[::1] = array("q", bytes(8 * 4 * self.many))
        self.counts = numbers[: self.many]
        self.least = numbers[self.many :]
        self.one = self.other = 0

    def cannot_hold(self, box: tuple[int, int, int, int], counts: Sequence[int]) -> int:
        """Look for a quick proof that so many of each kind do not go into a box.

        `box` is length, width, height and payload.
        """
        payload: cython.longlong
        kind: cython.Py_ssize_t
        self.length, self.width, self.height, payload = box
        for kind in range(self.many):
            self.counts[kind] = counts[kind]
        return self._cannot_hold(payload)

    def pair(self) -> tuple[int, int]:
        """Name the two kinds that the last proof was about."""
        return self.one, self.other

    def too_long(self, box: tuple[int, int, int, int]) -> list[int]:
        """List the kinds of which a box allows no way to put a piece down."""
        self.length, self.width, self.height, _ = box
        return [kind for kind in range(self.many) if not self._goes_in(kind)]

    def shapes_do_not_fit(self, box: tuple[int, int, int, int], counts: Sequence[int]) -> bool:
        """Look for roundings on the axes by which the goods have more volume than the box.

        Each kind must go into the box alone.
        """
        kind: cython.Py_ssize_t
        self.length, self.width, self.height, _ = box
        for kind in range(self.many):
            self.counts[kind] = counts[kind]
        self._gather()
        most = FUNCTIONS
        while most > 6 and most * most * most * self.there > WORK:
            most -= 1
        self.most = most
        self.rounded = array("q", bytes(8 * 3 * most * self.ways))
        self.lengths = array("q", bytes(8 * 3 * most))
        along_x = self._round(0, self.length)
        along_y = self._round(1, self.width)
        along_z = self._round(2, self.height)
        return self._is_too_much(along_x, along_y, along_z)

    @cython.cfunc
    def _cannot_hold(self, payload: cython.longlong) -> cython.int:
        kind: cython.Py_ssize_t
        row: cython.Py_ssize_t
        volume: cython.longlong = self.length * self.width * self.height
        for kind in range(self.many):
            if self.counts[kind] and not self._goes_in(kind):
                self.one = kind
                return 1
        for kind in range(self.many):
            row = kind * _KIND
            # Divide: a product of what nobody has may be too long a number.
            if self.counts[kind] and self.kinds[row + _GRAMS]:
                if self.counts[kind] > payload // self.kinds[row + _GRAMS]:
                    return 2
                payload -= self.counts[kind] * self.kinds[row + _GRAMS]
        for kind in range(self.many):
            row = kind * _KIND
            if self.counts[kind] > volume // self.kinds[row + _VOLUME]:
                return 3
            volume -= self.counts[kind] * self.kinds[row + _VOLUME]
        return 4 if self._two_do_not_fit() else 0

    @cython.cfunc
    def _goes_in(self, kind: cython.Py_ssize_t) -> cython.bint:
        """Note the least extents of a kind; say no if the box allows no way to put it down."""
        row: cython.Py_ssize_t = kind * _KIND
        way: cython.Py_ssize_t
        x: cython.longlong = _NEVER
        y: cython.longlong = _NEVER
        z: cython.longlong = _NEVER
        for way in range(row + _SIDES, row + _SIDES + 3 * self.kinds[row + _WAYS], 3):
            if (
                self.kinds[way] <= self.length
                and self.kinds[way + 1] <= self.width
                and self.kinds[way + 2] <= self.height
            ):
                x = min(x, self.kinds[way])
                y = min(y, self.kinds[way + 1])
                z = min(z, self.kinds[way + 2])
        self.least[3 * kind] = x
        self.least[3 * kind + 1] = y
        self.least[3 * kind + 2] = z
        return x < _NEVER

    @cython.cfunc
    def _two_do_not_fit(self) -> cython.bint:
        """Two pieces lie beside or above each other only if some axis is long enough for both."""
        a: cython.Py_ssize_t
        b: cython.Py_ssize_t
        for a in range(self.many):
            if self.counts[a] == 0:
                continue
            for b in range(a, self.many):
                if (
                    self.counts[b]
                    and (a != b or self.counts[a] > 1)
                    and self.least[3 * a] + self.least[3 * b] > self.length
                    and self.least[3 * a + 1] + self.least[3 * b + 1] > self.width
                    and self.least[3 * a + 2] + self.least[3 * b + 2] > self.height
                ):
                    self.one = a
                    self.other = b
                    return True
        return False

    @cython.cfunc
    @cython.exceptval(-1)
    def _gather(self) -> cython.Py_ssize_t:
        """List the ways, which the box allows, to put down the goods that are there."""
        kind: cython.Py_ssize_t
        row: cython.Py_ssize_t
        way: cython.Py_ssize_t
        axis: cython.Py_ssize_t
        self.sides = array("q", bytes(8 * 18 * self.many))
        self.bases = array("q", bytes(8 * 6 * self.many))
        self.first = array("q", bytes(8 * (self.many + 1)))
        self.pieces = array("q", bytes(8 * self.many))
        self.ways = 0
        self.there = 0
        for kind in range(self.many):
            if self.counts[kind] == 0:
                continue
            row = kind * _KIND
            self.pieces[self.there] = self.counts[kind]
            for way in range(row + _SIDES, row + _SIDES + 3 * self.kinds[row + _WAYS], 3):
                if (
                    self.kinds[way] <= self.length
                    and self.kinds[way + 1] <= self.width
                    and self.kinds[way + 2] <= self.height
                ):
                    for axis in range(3):
                        self.sides[3 * self.ways + axis] = self.kinds[way + axis]
                    self.ways += 1
            self.there += 1
            self.first[self.there] = self.ways
        return 0

    @cython.cfunc
    def _round(self, axis: cython.Py_ssize_t, length: cython.longlong) -> cython.Py_ssize_t:
        """Round the sides along an axis by functions; count them."""
        found: cython.Py_ssize_t = 0
        k: cython.longlong
        way: cython.Py_ssize_t
        size: cython.longlong
        # Longer rounded lengths would make products too long for 64 bits.
        steps: cython.longlong = STEPS if self.length * self.width * self.height < 1 << 55 else 1
        found += self._add(axis, found, 0, 0, length)
        for k in range(1, steps + 1):
            found += self._add(axis, found, 1, k, length)
        size = length // 2 + 1
        while found < self.most:
            k = 0
            for way in range(self.ways):
                if k < self.sides[3 * way + axis] < size:
                    k = self.sides[3 * way + axis]
            if k == 0:
                break
            size = k
            found += self._add(axis, found, 2, size, length)
            if found < self.most:
                found += self._add(axis, found, 3, size, length)
        return found

    @cython.cfunc
    def _add(
        self,
        axis: cython.Py_ssize_t,
        at: cython.Py_ssize_t,
        function: cython.int,
        part: cython.longlong,
        length: cython.longlong,
    ) -> cython.Py_ssize_t:
        """Write the sides along an axis as a function rounds them; not if one is there already."""
        row: cython.Py_ssize_t = (axis * self.most + at) * self.ways
        way: cython.Py_ssize_t
        other: cython.Py_ssize_t
        whole: cython.longlong = length
        if function == 1:
            whole = part * length
        elif function == 3:
            whole = 2 * (length // part)
        for way in range(self.ways):
            self.rounded[row + way] = _rounded(function, part, self.sides[3 * way + axis], length)
        self.lengths[axis * self.most + at] = whole
        for other in range(at):
            if self.lengths[axis * self.most + other] == whole:
                way = 0
                while (
                    way < self.ways
                    and self.rounded[(axis * self.most + other) * self.ways + way]
                    == self.rounded[row + way]
                ):
                    way += 1
                if way == self.ways:
                    return 0
        return 1

    @cython.cfunc
    def _is_too_much(
        self,
        along_x: cython.Py_ssize_t,
        along_y: cython.Py_ssize_t,
        along_z: cython.Py_ssize_t,
    ) -> cython.bint:
        """Go through every triple of functions."""
        x: cython.Py_ssize_t
        y: cython.Py_ssize_t
        z: cython.Py_ssize_t
        way: cython.Py_ssize_t
        area: cython.longlong
        for x in range(along_x):
            for y in range(along_y):
                for way in range(self.ways):
                    self.bases[way] = (
                        self.rounded[x * self.ways + way]
                        * self.rounded[(self.most + y) * self.ways + way]
                    )
                area = self.lengths[x] * self.lengths[self.most + y]
                for z in range(2 * self.most, 2 * self.most + along_z):
                    if self._are_more(z, area * self.lengths[z]):
                        return True
        return False

    @cython.cfunc
    def _are_more(self, z: cython.Py_ssize_t, volume: cython.longlong) -> cython.bint:
        """Add up the least rounded volumes until they are more than the box's."""
        kind: cython.Py_ssize_t
        way: cython.Py_ssize_t
        least: cython.longlong
        for kind in range(self.there):
            least = _NEVER
            for way in range(self.first[kind], self.first[kind + 1]):
                least = min(least, self.bases[way] * self.rounded[z * self.ways + way])
            if least and self.pieces[kind] > volume // least:
                return True
            volume -= least * self.pieces[kind]
        return False


@cython.cfunc
def _rounded(
    function: cython.int, part: cython.longlong, size: cython.longlong, length: cython.longlong
) -> cython.longlong:
    """Round one size: as it is, by u, by f or by ccm."""
    if function == 1:
        if (part + 1) * size % length == 0:
            return part * size
        return (part + 1) * size // length * length
    if function == 2:
        # Nothing of what is smaller than `part`, the whole length of what leaves less.
        return length if size > length - part else 0 if size < part else size
    if function == 3:
        # How often `part` goes into a size, and into what a large one leaves.
        if 2 * size > length:
            return 2 * (length // part - (length - size) // part)
        return length // part if 2 * size == length else 2 * (size // part)
    return size
