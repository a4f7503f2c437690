# cython: boundscheck=False, wraparound=False, cdivision=True, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Fill one box: empty maximal spaces, into which blocks of equal pieces go one after the other.

Lai & Chan (1997) and Parreño et al. (2008) keep the free room as the largest empty cuboids, which
may overlap. A block goes to the low corner of one, or to the corner of what it would rest on.
Compiled where a C compiler is at hand, plain Python elsewhere; both put every piece alike.
"""

from array import array
from collections.abc import Callable, Iterable, MutableSequence

import cython

#: Numbers of a kind: weight, volume, most in a stack, load that it bears, ways; then six ways.
KIND = 23
#: Numbers of a block: kind, low corner, high corner, pieces along each axis.
BLOCK = 10
#: Numbers of a part: kind, pieces, score.
PART = 3
#: Ways to rate a place.
SCORES = 8
#: A kind that bears anything.
ANY_LOAD = -1

_KIND = cython.declare(cython.int, KIND)
_BLOCK = cython.declare(cython.int, BLOCK)
_PART = cython.declare(cython.int, PART)
_SPACE = cython.declare(cython.int, 6)
_WEIGHT = cython.declare(cython.int, 0)
_VOLUME = cython.declare(cython.int, 1)
_STACK = cython.declare(cython.int, 2)
_BEARS = cython.declare(cython.int, 3)
_WAYS = cython.declare(cython.int, 4)
_SIDES = cython.declare(cython.int, 5)
_NO_KEY = cython.declare(cython.longlong, 0x7FFFFFFFFFFFFFFF)
#: Loads are no more exact.
_MILLIGRAM = cython.declare(cython.double, 0.0005)
#: Spaces looked at before the clock is.
_PATIENCE = cython.declare(cython.longlong, 20_000)


@cython.final
@cython.cclass
class Room:
    """The free room of a box and the blocks in it; used again for every try of an order."""

    kinds: cython.longlong[::1]
    support: cython.longlong
    is_over: object
    fragile: cython.bint
    limited: cython.bint
    # The box.
    length: cython.longlong
    width: cython.longlong
    height: cython.longlong
    payload: cython.longlong
    # What is in it, and the free spaces; the least piece, for which a space is still of use.
    blocks: cython.longlong[::1]
    put_in: cython.Py_ssize_t
    spaces: cython.longlong[::1]
    free: cython.Py_ssize_t
    cuts: cython.longlong[::1]
    least_side: cython.longlong
    least_volume: cython.longlong
    looked: cython.longlong
    # Blocks from the top down, and what rests on each, where that is limited.
    order: cython.longlong[::1]
    loads: cython.double[::1]
    # The part that goes in, and the place that is looked at.
    kind: cython.Py_ssize_t
    wanted: cython.longlong
    score: cython.longlong
    x: cython.longlong
    y: cython.longlong
    z: cython.longlong
    x2: cython.longlong
    y2: cython.longlong
    z2: cython.longlong
    # The best place so far, as a block.
    count: cython.longlong
    key: cython.longlong
    best: cython.longlong[::1]

    def __init__(self, kinds: MutableSequence[int], support: int) -> None:
        # One array cut up: each that is made takes its time, and most orders need no more room.
        numbers: cython.longlong[::1] = array("q", bytes(8 * (_BLOCK * 17 + _SPACE * 64)))
        at: cython.Py_ssize_t = _BLOCK * 17
        self.kinds = kinds
        self.support = support
        self.looked = 0
        self.best = numbers[:_BLOCK]
        self.blocks = numbers[_BLOCK:at]
        self.spaces = numbers[at : at + _SPACE * 32]
        self.cuts = numbers[at + _SPACE * 32 :]
        bears = kinds[_BEARS::_KIND]
        self.fragile = 0 in bears
        self.limited = max(bears, default=ANY_LOAD) > 0
        if self.limited:
            self.order = array("q", bytes(8 * 16))
            self.loads = array("d", bytes(8 * 16))

    def fill(
        self,
        box: tuple[int, int, int, int],
        parts: MutableSequence[int],
        spare: int,
        is_over: Callable[[], bool],
    ) -> int:
        """Put the parts in one after the other; return the volume that is left over.

        More than `spare` left over ends the try, as does `is_over`, which is asked now and then.
        `box` is length, width, height and payload.
        """
        self.length, self.width, self.height, self.payload = box
        self.is_over = is_over
        self._empty(parts)
        return self._fill(parts, spare)

    def filled(self) -> list[int]:
        """List the numbers of all blocks put in, one block after the other."""
        return [int(self.blocks[at]) for at in range(self.put_in * _BLOCK)]

    @cython.cfunc
    @cython.exceptval(-1)
    def _empty(self, parts: cython.longlong[::1]) -> cython.Py_ssize_t:
        """Begin with one space, the box."""
        at: cython.Py_ssize_t
        row: cython.Py_ssize_t
        axis: cython.Py_ssize_t
        self.least_side = self.length
        self.least_volume = self.length * self.width * self.height
        for at in range(0, len(parts), _PART):
            row = parts[at] * _KIND
            self.least_volume = min(self.least_volume, self.kinds[row + _VOLUME])
            for axis in range(3):
                self.least_side = min(self.least_side, self.kinds[row + _SIDES + axis])
        self.spaces[0] = self.spaces[1] = self.spaces[2] = 0
        self.spaces[3] = self.length
        self.spaces[4] = self.width
        self.spaces[5] = self.height
        self.free = 1
        self.put_in = 0
        return 0

    @cython.cfunc
    @cython.exceptval(-1)
    def _fill(self, parts: cython.longlong[::1], spare: cython.longlong) -> cython.longlong:
        at: cython.Py_ssize_t
        over: cython.longlong = 0
        for at in range(0, len(parts), _PART):
            self.kind = parts[at]
            self.wanted = parts[at + 1]
            self.score = parts[at + 2]
            while self.wanted and self._find():
                self._put()
            over += self.wanted * self.kinds[self.kind * _KIND + _VOLUME]
            if over > spare:
                break
        return over

    @cython.cfunc
    @cython.exceptval(-1)
    def _find(self) -> cython.bint:
        """Find the block that the score likes best among those that rest on enough."""
        weight: cython.longlong = self.kinds[self.kind * _KIND + _WEIGHT]
        most: cython.longlong = self.wanted
        space: cython.Py_ssize_t
        if weight * most > self.payload:
            most = self.payload // weight
        self.count = 0
        self.key = _NO_KEY
        if most == 0:
            return False
        for space in range(0, self.free * _SPACE, _SPACE):
            self._look_at(space, most)
        self.looked += self.free
        if self.looked > _PATIENCE:
            self.looked = 0
            if self.is_over():  # type: ignore[operator]  # Cython knows callables as objects
                return False
        return self.count > 0

    @cython.cfunc
    def _look_at(self, space: cython.Py_ssize_t, most: cython.longlong) -> cython.Py_ssize_t:
        """Try the low corner of a space, and the corners of what lies under it."""
        x: cython.longlong = self.spaces[space]
        y: cython.longlong = self.spaces[space + 1]
        at: cython.Py_ssize_t
        self.x = x
        self.y = y
        self.z = self.spaces[space + 2]
        self._turn(space, most)
        if self.support == 0 or self.z == 0:
            return 0
        for at in range(0, self.put_in * _BLOCK, _BLOCK):
            if (
                self.blocks[at + 6] == self.z
                and (self.blocks[at + 1] > x or self.blocks[at + 2] > y)
                and self.blocks[at + 1] < self.spaces[space + 3]
                and self.blocks[at + 2] < self.spaces[space + 4]
                and x < self.blocks[at + 4]
                and y < self.blocks[at + 5]
            ):
                self.x = max(x, self.blocks[at + 1])
                self.y = max(y, self.blocks[at + 2])
                self._turn(space, most)
        return 0

    @cython.cfunc
    def _turn(self, space: cython.Py_ssize_t, most: cython.longlong) -> cython.Py_ssize_t:
        """Try every way to turn a block: a row as long as can be, then a layer, then more."""
        row: cython.Py_ssize_t = self.kind * _KIND
        way: cython.Py_ssize_t
        across: cython.longlong
        deep: cython.longlong
        high: cython.longlong
        for way in range(row + _SIDES, row + _SIDES + 3 * self.kinds[row + _WAYS], 3):
            across = (self.spaces[space + 3] - self.x) // self.kinds[way]
            deep = (self.spaces[space + 4] - self.y) // self.kinds[way + 1]
            high = (self.spaces[space + 5] - self.z) // self.kinds[way + 2]
            if across == 0 or deep == 0 or high == 0:
                continue
            across = min(across, most)
            deep = min(deep, most // across)
            high = min(high, most // (across * deep), self.kinds[row + _STACK])
            # What does not rest on enough as a whole may do so as a row, or alone.
            if (
                self._rate(space, way, across, deep, high)
                or (across > 1 and deep > 1 and self._rate(space, way, across, 1, high))
                or (across > 1 and deep > 1 and self._rate(space, way, 1, deep, high))
                or across * deep == 1
            ):
                continue
            self._rate(space, way, 1, 1, high)
        return 0

    @cython.cfunc
    def _rate(
        self,
        space: cython.Py_ssize_t,
        way: cython.Py_ssize_t,
        across: cython.longlong,
        deep: cython.longlong,
        high: cython.longlong,
    ) -> cython.bint:
        """Keep a block that is better than the best; say no if it is but must not lie so."""
        key: cython.longlong
        if across * deep * high < self.count:
            return True
        self.x2 = self.x + across * self.kinds[way]
        self.y2 = self.y + deep * self.kinds[way + 1]
        self.z2 = self.z + high * self.kinds[way + 2]
        key = self._key(space)
        if across * deep * high == self.count and key >= self.key:
            return True
        if (self.z or self.fragile or self.limited) and not self._may_lie(way, across, deep):
            return False
        self.count = across * deep * high
        self.key = key
        self.best[0] = self.kind
        self.best[1] = self.x
        self.best[2] = self.y
        self.best[3] = self.z
        self.best[4] = self.x2
        self.best[5] = self.y2
        self.best[6] = self.z2
        self.best[7] = across
        self.best[8] = deep
        self.best[9] = high
        return True

    @cython.cfunc
    def _key(self, space: cython.Py_ssize_t) -> cython.longlong:
        """Rate a place, less is better; three lengths of 21 bits make one number."""
        a: cython.longlong
        b: cython.longlong
        c: cython.longlong
        if self.score == 0:  # low, then to the front
            return self.z << 42 | self.y << 21 | self.x
        if self.score == 1:  # a low top
            return self.z2 << 42 | self.y2 << 21 | self.x2
        if self.score == 2:  # tight in its space
            a = self.spaces[space + 3] - self.x2
            b = self.spaces[space + 4] - self.y2
            c = self.spaces[space + 5] - self.z2
            return min(a, b, c) << 42 | max(min(a, b), min(max(a, b), c)) << 21 | self.z
        if self.score == 3:  # walls along x
            return self.x2 << 42 | self.z2 << 21 | self.y2
        if self.score == 4:  # walls along y
            return self.y2 << 42 | self.z2 << 21 | self.x2
        a = self.length - self.x2
        b = self.width - self.y2
        c = self.height - self.z2
        if self.score == 5:  # far from the opposite corner
            return -(a * a + b * b + c * c)
        if self.score == 6:  # the least share of the box's sides
            a = (self.x2 << 20) // self.length
            b = (self.y2 << 20) // self.width
            c = (self.z2 << 20) // self.height
            return max(a, b, c) << 42 | self.z2 << 21 | self.y2
        return -self._touching()

    @cython.cfunc
    def _touching(self) -> cython.longlong:
        """Measure how much of a block's faces lies against walls and other blocks."""
        at: cython.Py_ssize_t
        a: cython.longlong = self.x2 - self.x
        b: cython.longlong = self.y2 - self.y
        c: cython.longlong = self.z2 - self.z
        area: cython.longlong = 0
        area += b * c * ((self.x == 0) + (self.x2 == self.length))
        area += a * c * ((self.y == 0) + (self.y2 == self.width))
        area += a * b * ((self.z == 0) + (self.z2 == self.height))
        for at in range(0, self.put_in * _BLOCK, _BLOCK):
            a = min(self.x2, self.blocks[at + 4]) - max(self.x, self.blocks[at + 1])
            b = min(self.y2, self.blocks[at + 5]) - max(self.y, self.blocks[at + 2])
            c = min(self.z2, self.blocks[at + 6]) - max(self.z, self.blocks[at + 3])
            if a >= 0 and b >= 0 and c >= 0:
                area += (a == 0) * b * c + (b == 0) * a * c + (c == 0) * a * b
        return area

    @cython.cfunc
    def _may_lie(
        self, way: cython.Py_ssize_t, across: cython.longlong, deep: cython.longlong
    ) -> cython.bint:
        """Tell whether each piece of the lowest layer rests on enough, and spares what is weak."""
        i: cython.longlong
        j: cython.longlong
        for i in range(across):
            for j in range(deep):
                if not self._rests(
                    self.x + i * self.kinds[way], self.y + j * self.kinds[way + 1], way
                ):
                    return False
        return not self.limited or self._is_borne()

    @cython.cfunc
    def _rests(self, x: cython.longlong, y: cython.longlong, way: cython.Py_ssize_t) -> cython.bint:
        """Look at the tops right under a piece, and at what would then rest on it."""
        at: cython.Py_ssize_t
        a: cython.longlong
        b: cython.longlong
        area: cython.longlong = 0
        x2: cython.longlong = x + self.kinds[way]
        y2: cython.longlong = y + self.kinds[way + 1]
        weak: cython.bint = self.limited or self.kinds[self.kind * _KIND + _BEARS] == 0
        for at in range(0, self.put_in * _BLOCK, _BLOCK):
            if self.blocks[at + 6] == self.z or (weak and self.blocks[at + 3] == self.z2):
                a = min(x2, self.blocks[at + 4]) - max(x, self.blocks[at + 1])
                b = min(y2, self.blocks[at + 5]) - max(y, self.blocks[at + 2])
                if a > 0 and b > 0:
                    if self.blocks[at + 6] != self.z:
                        return False
                    if self.kinds[self.blocks[at] * _KIND + _BEARS] == 0:
                        return False
                    area += a * b
        return self.z == 0 or 100 * area >= self.support * (x2 - x) * (y2 - y)

    @cython.cfunc
    def _is_borne(self) -> cython.bint:
        """Tell whether all bear what would be on them: a load spreads by the areas of contact."""
        i: cython.Py_ssize_t
        borne: cython.bint
        self._write_block(self.put_in * _BLOCK)
        for i in range(self.put_in + 1):
            self.loads[i] = 0
        self._insert(self.put_in)
        borne = True
        for i in range(self.put_in + 1):
            borne = borne and self._pass_down(self.order[i] * _BLOCK, self.loads[self.order[i]])
        self._remove(self.put_in)
        return borne

    @cython.cfunc
    def _pass_down(self, above: cython.Py_ssize_t, load: cython.double) -> cython.bint:
        """Spread a piece's weight and load over what it rests on; no if that is too much."""
        at: cython.Py_ssize_t
        bears: cython.longlong
        total: cython.longlong = 0
        for at in range(0, (self.put_in + 1) * _BLOCK, _BLOCK):
            total += self._contact(above, at)
        if total == 0:
            return True
        load += self.kinds[self.blocks[above] * _KIND + _WEIGHT]
        for at in range(0, (self.put_in + 1) * _BLOCK, _BLOCK):
            self.loads[at // _BLOCK] += load * self._contact(above, at) / total
            bears = self.kinds[self.blocks[at] * _KIND + _BEARS]
            if bears >= 0 and self.loads[at // _BLOCK] > bears + _MILLIGRAM:
                return False
        return True

    @cython.cfunc
    def _contact(self, above: cython.Py_ssize_t, below: cython.Py_ssize_t) -> cython.longlong:
        """Measure on how much of a block another one rests."""
        a: cython.longlong
        b: cython.longlong
        if self.blocks[above + 3] != self.blocks[below + 6]:
            return 0
        a = min(self.blocks[above + 4], self.blocks[below + 4]) - max(
            self.blocks[above + 1], self.blocks[below + 1]
        )
        b = min(self.blocks[above + 5], self.blocks[below + 5]) - max(
            self.blocks[above + 2], self.blocks[below + 2]
        )
        return a * b if a > 0 and b > 0 else 0

    @cython.cfunc
    def _insert(self, block: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Add a block to the order from the top down."""
        at: cython.Py_ssize_t = self.put_in
        while (
            at > 0
            and self.blocks[self.order[at - 1] * _BLOCK + 3] < self.blocks[block * _BLOCK + 3]
        ):
            self.order[at] = self.order[at - 1]
            at -= 1
        self.order[at] = block
        return at

    @cython.cfunc
    def _remove(self, block: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Take the block out again that was added last."""
        at: cython.Py_ssize_t = 0
        while self.order[at] != block:
            at += 1
        while at < self.put_in:
            self.order[at] = self.order[at + 1]
            at += 1
        return at

    @cython.cfunc
    def _write_block(self, at: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Write the single piece that is looked at as the next block."""
        self.blocks[at] = self.kind
        self.blocks[at + 1] = self.x
        self.blocks[at + 2] = self.y
        self.blocks[at + 3] = self.z
        self.blocks[at + 4] = self.x2
        self.blocks[at + 5] = self.y2
        self.blocks[at + 6] = self.z2
        return at

    @cython.cfunc
    @cython.exceptval(-1)
    def _put(self) -> cython.Py_ssize_t:
        """Place the block that was found and cut it out of every space that it meets."""
        at: cython.Py_ssize_t = self.put_in * _BLOCK
        i: cython.Py_ssize_t
        for i in range(_BLOCK):
            self.blocks[at + i] = self.best[i]
        if self.limited:
            self._insert(self.put_in)
            # The next block is added before it is known whether it stays.
            if self.put_in + 2 >= len(self.order):
                self.order = _twice(self.order)
                self.loads = array("d", bytes(8 * len(self.order)))
        self.put_in += 1
        if at + 2 * _BLOCK > len(self.blocks) - _BLOCK:
            self.blocks = _twice(self.blocks)
        self.wanted -= self.count
        self.payload -= self.kinds[self.kind * _KIND + _WEIGHT] * self.count
        self._keep_largest(self._cut())
        return 0

    @cython.cfunc
    @cython.exceptval(-1)
    def _cut(self) -> cython.Py_ssize_t:
        """Keep the spaces that the new block spares, and cut up the others; count the cuts."""
        cuts: cython.Py_ssize_t = 0
        kept: cython.Py_ssize_t = 0
        space: cython.Py_ssize_t
        i: cython.Py_ssize_t
        for space in range(0, self.free * _SPACE, _SPACE):
            if (
                self.best[1] < self.spaces[space + 3]
                and self.spaces[space] < self.best[4]
                and self.best[2] < self.spaces[space + 4]
                and self.spaces[space + 1] < self.best[5]
                and self.best[3] < self.spaces[space + 5]
                and self.spaces[space + 2] < self.best[6]
            ):
                if (cuts + 6) * _SPACE > len(self.cuts):
                    self.cuts = _twice(self.cuts)
                for i in range(3):
                    # Before the block along this axis, then behind it.
                    cuts += self._slice(
                        space, cuts, i + 3, self.spaces[space + i], self.best[i + 1]
                    )
                    cuts += self._slice(
                        space, cuts, i, self.best[i + 4], self.spaces[space + i + 3]
                    )
            else:
                for i in range(_SPACE):
                    self.spaces[kept * _SPACE + i] = self.spaces[space + i]
                kept += 1
        self.free = kept
        return cuts

    @cython.cfunc
    def _slice(
        self,
        space: cython.Py_ssize_t,
        cut: cython.Py_ssize_t,
        side: cython.Py_ssize_t,
        low: cython.longlong,
        high: cython.longlong,
    ) -> cython.Py_ssize_t:
        """Write the part of a space from `low` to `high`, if the least piece may go into it."""
        at: cython.Py_ssize_t = cut * _SPACE
        i: cython.Py_ssize_t
        if high - low < self.least_side:
            return 0
        for i in range(_SPACE):
            self.cuts[at + i] = self.spaces[space + i]
        self.cuts[at + side] = high if side > 2 else low
        return (self.cuts[at + 3] - self.cuts[at]) * (self.cuts[at + 4] - self.cuts[at + 1]) * (
            self.cuts[at + 5] - self.cuts[at + 2]
        ) >= self.least_volume

    @cython.cfunc
    @cython.exceptval(-1)
    def _keep_largest(self, cuts: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Add the cuts that lie inside no other space; a kept space lies inside none."""
        kept: cython.Py_ssize_t = self.free
        cut: cython.Py_ssize_t
        i: cython.Py_ssize_t
        while (kept + cuts) * _SPACE > len(self.spaces):
            self.spaces = _twice(self.spaces)
        for cut in range(cuts):
            if not self._is_inside(cut, self.spaces, kept, -1) and not self._is_inside(
                cut, self.cuts, cuts, cut
            ):
                for i in range(_SPACE):
                    self.spaces[self.free * _SPACE + i] = self.cuts[cut * _SPACE + i]
                self.free += 1
        return 0

    @cython.cfunc
    def _is_inside(
        self,
        cut: cython.Py_ssize_t,
        spaces: cython.longlong[::1],
        many: cython.Py_ssize_t,
        own: cython.Py_ssize_t,
    ) -> cython.bint:
        """Look for another space around a cut; of equal ones the first stays."""
        at: cython.Py_ssize_t
        x1: cython.longlong = self.cuts[cut * _SPACE]
        y1: cython.longlong = self.cuts[cut * _SPACE + 1]
        z1: cython.longlong = self.cuts[cut * _SPACE + 2]
        x2: cython.longlong = self.cuts[cut * _SPACE + 3]
        y2: cython.longlong = self.cuts[cut * _SPACE + 4]
        z2: cython.longlong = self.cuts[cut * _SPACE + 5]
        for at in range(0, many * _SPACE, _SPACE):
            if (
                spaces[at] <= x1
                and spaces[at + 1] <= y1
                and spaces[at + 2] <= z1
                and spaces[at + 3] >= x2
                and spaces[at + 4] >= y2
                and spaces[at + 5] >= z2
            ):
                if own < 0 or at < own * _SPACE:
                    return True
                if at > own * _SPACE and (
                    spaces[at] < x1
                    or spaces[at + 1] < y1
                    or spaces[at + 2] < z1
                    or spaces[at + 3] > x2
                    or spaces[at + 4] > y2
                    or spaces[at + 5] > z2
                ):
                    return True
        return False


def _twice(numbers: Iterable[int]) -> MutableSequence[int]:
    """Copy numbers into twice the room."""
    return array("q", [*numbers, *numbers])
