# cython: boundscheck=False, wraparound=False, cdivision=True, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Every placement of a few pieces in a box: of each two, one ends before the other begins.

Which of the two does so, and along which axis, is branched over, large pieces first; how a piece is
turned comes last. Between two branchings all that follows is drawn: how far from either wall each
piece stays, and which choices are left. Clautiaux, Jouglet, Carlier & Moukrim (2008) branch so in
two dimensions. Of reflections and of equal pieces exchanged one placement is looked at.
Compiled where a C compiler is at hand, plain Python elsewhere.
"""

from array import array
from collections.abc import MutableSequence, Sequence

import cython

from warehouse_desk.planning.boxing.room import KIND

#: What is found.
NEVER, FITS, OPEN = range(3)
#: Numbers of a piece: kind, low corner, extents.
PIECE = 7

_KIND = cython.declare(cython.int, KIND)
_SIDES = cython.declare(cython.int, 5)
_FAR = cython.declare(cython.longlong, 1 << 62)
_NEVER = cython.declare(cython.int, NEVER)
_FITS = cython.declare(cython.int, FITS)
_OPEN = cython.declare(cython.int, OPEN)


@cython.final
@cython.cclass
class Pairs:
    """Some pieces, and a box that they go into or not.

    What is known at a branching is a row of numbers: for each piece the least distances from the
    low walls, then from the high walls; how near to either it ends at least; a bit for each way to
    turn it; then for each two pieces a bit for each axis along which the first may end before the
    second begins.
    """

    kinds: cython.longlong[::1]
    box: cython.longlong[::1]
    pieces: cython.longlong[::1]
    many: cython.Py_ssize_t
    work: cython.longlong
    done: cython.longlong
    state: cython.longlong[::1]
    size: cython.Py_ssize_t
    # Where a row's numbers begin after its first one.
    high: cython.Py_ssize_t
    near: cython.Py_ssize_t
    far: cython.Py_ssize_t
    ways: cython.Py_ssize_t
    before: cython.Py_ssize_t
    # A bit for each piece of which the end from the low or the high walls was moved.
    nears: cython.longlong
    fars: cython.longlong
    found: cython.Py_ssize_t

    def __init__(
        self, kinds: MutableSequence[int], box: Sequence[int], pieces: Sequence[int]
    ) -> None:
        """Take pieces by their kind, large ones first and equal ones side by side."""
        many = len(pieces)
        self.kinds = kinds
        self.box = array("q", box)
        self.pieces = array("q", pieces)
        self.many = many
        self.high = 3 * many
        self.near = 6 * many
        self.far = 9 * many
        self.ways = 12 * many
        self.before = 13 * many
        self.size = many * (13 + many)
        # Each branching settles two pieces or the turning of one.
        self.state = array("q", bytes(8 * self.size * (many * (many + 1) // 2 + 1)))
        self.found = self.nears = self.fars = 0
        self.work = self.done = 0

    def decide(self, work: int) -> int:
        """Look at all placements, or at some until the work is used up."""
        self.work = work
        self.done = 0
        self._allow_all()
        self._leave_out_reflections()
        if not all(self._turn(0, piece) for piece in range(self.many)):
            return NEVER
        return self._search(0, 0, 0)

    def looks(self) -> int:
        """Count the work that was done."""
        return self.done

    def placed(self) -> list[int]:
        """List the numbers of all pieces where they were found to fit."""
        found = []
        for piece in range(self.many):
            way = self.pieces[piece] * _KIND + _SIDES
            way += 3 * (int(self.state[self.found + self.ways + piece]).bit_length() - 1)
            low = self.found + 3 * piece
            found.append(int(self.pieces[piece]))
            found += [int(self.state[at]) for at in range(low, low + 3)]
            found += [int(self.kinds[at]) for at in range(way, way + 3)]
        return found

    @cython.cfunc
    def _allow_all(self) -> cython.Py_ssize_t:
        """Begin with every choice; of equal pieces none ends before an earlier one on x."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        for i in range(self.ways):
            self.state[i] = 0
        for i in range(self.many):
            self.state[self.ways + i] = (1 << self.kinds[self.pieces[i] * _KIND + _SIDES - 1]) - 1
            for j in range(self.many):
                self._set(i, j, 6 if j < i and self.pieces[j] == self.pieces[i] else 7)
            self._set(i, i, 0)
        return 0

    def _leave_out_reflections(self) -> None:
        """Fix on which side of a piece another one is, and how one is turned in a cubic box.

        On x, where equal pieces are in order, these must be pieces without an equal. If there are
        none and two axes may be exchanged, the first two are apart on the first of these.
        """
        pieces = [int(piece) for piece in self.pieces]
        alone = [i for i, piece in enumerate(pieces) if pieces.count(piece) == 1]
        if self.many > 1:
            self._set(1, 0, self.state[self.before + self.many] & 1)
        if len(alone) > 1:
            first, second = alone[:2]
            self._set(second, first, self.state[self.before + second * self.many + first] & 6)
        if alone:
            axes = [axes for axes in ((0, 1), (1, 2), (0, 2)) if self._are_alike(*axes)]
            for at, way in enumerate(self._ways_of(pieces[alone[0]])):
                if any(way[a] > way[b] for a, b in axes):
                    self.state[self.ways + alone[0]] ^= 1 << at
        elif self.many > 1 and self._are_alike(1, 2):
            self._set(0, 1, self.state[self.before + 1] & 3)

    def _are_alike(self, a: int, b: int) -> bool:
        """Tell whether box and pieces stay the same when two axes are exchanged."""
        if self.box[a] != self.box[b]:
            return False
        c = 3 - a - b
        for kind in self.pieces:
            ways = self._ways_of(kind)
            if {(way[a], way[b], way[c]) for way in ways} != {
                (way[b], way[a], way[c]) for way in ways
            }:
                return False
        return True

    def _ways_of(self, kind: int) -> list[list[int]]:
        first = kind * _KIND + _SIDES
        ends = range(first, first + 3 * self.kinds[first - 1], 3)
        return [[int(self.kinds[way + axis]) for axis in range(3)] for way in ends]

    @cython.cfunc
    def _set(
        self, i: cython.Py_ssize_t, j: cython.Py_ssize_t, axes: cython.longlong
    ) -> cython.Py_ssize_t:
        self.state[self.before + i * self.many + j] = axes
        return 0

    @cython.cfunc
    def _search(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.int:
        """Take the first choice that is left for two pieces, or for one; then go on without it."""
        at: cython.Py_ssize_t
        number: cython.Py_ssize_t
        bit: cython.longlong
        found: cython.int
        while self._draw(row, i, j):
            if self.done >= self.work:
                return _OPEN
            at = self._choose(row)
            if at < 0:
                self.found = row
                return _FITS
            bit = self.state[at] & -self.state[at]
            for number in range(row, row + self.size):
                self.state[number + self.size] = self.state[number]
            self.state[at + self.size] = bit
            if at >= row + self.before:
                i = (at - row - self.before) // self.many
                j = (at - row - self.before) % self.many
                self.state[row + self.size + self.before + j * self.many + i] = 0
            else:
                i = j = at - row - self.ways
            found = self._search(row + self.size, i, j)
            if found != _NEVER:
                return found
            self.state[at] ^= bit
        return _NEVER

    @cython.cfunc
    def _choose(self, row: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Find what to branch over: the first piece's fewest choices; -1 if none is left."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        best: cython.Py_ssize_t = -1
        fewest: cython.int = 7
        many: cython.int
        a: cython.Py_ssize_t
        b: cython.Py_ssize_t
        axes: cython.longlong
        for i in range(self.many):
            for j in range(i):
                a = row + self.before + i * self.many + j
                b = row + self.before + j * self.many + i
                axes = self.state[a] | self.state[b] << 3
                if axes & (axes - 1) and _bits(axes) < fewest:
                    fewest = _bits(axes)
                    best = b if self.state[b] else a
            if best >= 0:
                return best
        for i in range(row + self.ways, row + self.before):
            many = _bits(self.state[i])
            if 1 < many < fewest:
                fewest = many
                best = i
        return best

    @cython.cfunc
    def _draw(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.bint:
        """Draw what follows for two pieces, or for one, then for all that moved; no: no room."""
        drawn: cython.bint = self._turn(row, i) if i == j else self._relate(row, i, j)
        while drawn and self.nears | self.fars:
            drawn = self._follow(row)
        self.nears = self.fars = 0
        return drawn

    @cython.cfunc
    def _follow(self, row: cython.Py_ssize_t) -> cython.bint:
        """Draw what follows from the first piece of which an end moved; no if there is no room."""
        i: cython.Py_ssize_t = 0
        j: cython.Py_ssize_t
        near: cython.longlong
        far: cython.longlong
        while (self.nears | self.fars) >> i & 1 == 0:
            i += 1
        near = self.nears & 1 << i
        far = self.fars & 1 << i
        self.nears ^= near
        self.fars ^= far
        if near and not self._follow_equal(row, i + 1):
            return False
        for j in range(self.many):
            if near and self._is_open(row, i, j) and not self._relate(row, i, j):
                return False
            if far and self._is_open(row, j, i) and not self._relate(row, j, i):
                return False
        return True

    @cython.cfunc
    def _is_open(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.bint:
        return self.state[row + self.before + i * self.many + j] != 0

    @cython.cfunc
    def _follow_equal(self, row: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.bint:
        """Keep a piece on x no lower than the equal one before it."""
        at: cython.Py_ssize_t = row + 3 * i
        if (
            i == self.many
            or self.pieces[i] != self.pieces[i - 1]
            or self.state[at] >= self.state[at - 3]
        ):
            return True
        self.state[at] = self.state[at - 3]
        return self._turn(row, i)

    @cython.cfunc
    def _relate(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.bint:
        """Look whether a piece may still end before another one; no if no choice is left."""
        a: cython.longlong = self._may_end_before(row, i, j)
        b: cython.longlong = self.state[row + self.before + j * self.many + i]
        self.done += 1
        if a == 0:
            return b != 0 and (b & (b - 1) != 0 or self._end_before(row, j, i, b >> 1))
        return b != 0 or a & (a - 1) != 0 or self._end_before(row, i, j, a >> 1)

    @cython.cfunc
    def _may_end_before(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.longlong:
        """Leave the axes that are long enough for a piece and, behind it, another one."""
        axis: cython.Py_ssize_t
        at: cython.Py_ssize_t = row + self.before + i * self.many + j
        near: cython.Py_ssize_t = row + self.near + 3 * i
        far: cython.Py_ssize_t = row + self.far + 3 * j
        axes: cython.longlong = self.state[at]
        for axis in range(3):
            if self.state[near + axis] + self.state[far + axis] > self.box[axis]:
                axes &= ~(1 << axis)
        self.state[at] = axes
        return axes

    @cython.cfunc
    def _end_before(
        self,
        row: cython.Py_ssize_t,
        i: cython.Py_ssize_t,
        j: cython.Py_ssize_t,
        axis: cython.Py_ssize_t,
    ) -> cython.bint:
        """Keep a piece behind another one; no if either has no room then."""
        low: cython.Py_ssize_t = row + 3 * j + axis
        high: cython.Py_ssize_t = row + self.high + 3 * i + axis
        near: cython.longlong = self.state[row + self.near + 3 * i + axis]
        far: cython.longlong = self.state[row + self.far + 3 * j + axis]
        if self.state[low] < near:
            self.state[low] = near
            if not self._turn(row, j):
                return False
        if self.state[high] < far:
            self.state[high] = far
            return self._turn(row, i)
        return True

    @cython.cfunc
    def _turn(self, row: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.bint:
        """Leave the ways to turn a piece that have room, and note where it ends; no: none has."""
        way: cython.Py_ssize_t = self.pieces[i] * _KIND + _SIDES
        ways: cython.longlong = self.state[row + self.ways + i]
        left: cython.longlong = 0
        bit: cython.longlong = 1
        low: cython.Py_ssize_t = row + 3 * i
        high: cython.Py_ssize_t = low + self.high
        x: cython.longlong = self.box[0] - self.state[low] - self.state[high]
        y: cython.longlong = self.box[1] - self.state[low + 1] - self.state[high + 1]
        z: cython.longlong = self.box[2] - self.state[low + 2] - self.state[high + 2]
        a: cython.longlong = _FAR
        b: cython.longlong = _FAR
        c: cython.longlong = _FAR
        while bit <= ways:
            if (
                ways & bit
                and self.kinds[way] <= x
                and self.kinds[way + 1] <= y
                and self.kinds[way + 2] <= z
            ):
                left |= bit
                a = min(a, self.kinds[way])
                b = min(b, self.kinds[way + 1])
                c = min(c, self.kinds[way + 2])
            bit <<= 1
            way += 3
        self.state[row + self.ways + i] = left
        if left:
            self._end(row, i, 0, a)
            self._end(row, i, 1, b)
            self._end(row, i, 2, c)
        return left != 0

    @cython.cfunc
    def _end(
        self,
        row: cython.Py_ssize_t,
        i: cython.Py_ssize_t,
        axis: cython.Py_ssize_t,
        least: cython.longlong,
    ) -> cython.Py_ssize_t:
        """Note where a piece of a least extent ends from either wall."""
        at: cython.Py_ssize_t = row + 3 * i + axis
        near: cython.longlong = self.state[at] + least
        far: cython.longlong = self.state[at + self.high] + least
        if self.state[at + self.near] != near:
            self.state[at + self.near] = near
            self.nears |= 1 << i
        if self.state[at + self.far] != far:
            self.state[at + self.far] = far
            self.fars |= 1 << i
        return at


@cython.cfunc
def _bits(mask: cython.longlong) -> cython.int:
    many: cython.int = 0
    while mask:
        mask &= mask - 1
        many += 1
    return many
