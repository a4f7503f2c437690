# cython: boundscheck=False, wraparound=False, cdivision=True, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Every placement of a few pieces in a box: of each two, one ends before the other begins.

Which of the two does so, and along which axis, is branched over, large pieces first; how a piece is
turned comes last. Between two branchings all that follows is drawn: how far from either wall each
piece stays, and which choices are left. Pieces that no axis tells apart meet in one plane, where
their faces need room beside each other. Clautiaux, Jouglet, Carlier & Moukrim (2008) branch so in
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
    low walls, then from the high walls; a bit for each way to turn it; its least extent along each
    axis, and its least face across it; then for each two pieces a bit for each axis along which the
    first may end before the second begins.
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
    ways: cython.Py_ssize_t
    least: cython.Py_ssize_t
    face: cython.Py_ssize_t
    before: cython.Py_ssize_t
    # A bit for each piece that a piece meets: in a line along each axis, in a plane across it.
    met: cython.longlong[::1]
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
        self.ways = 6 * many
        self.least = 7 * many
        self.face = 10 * many
        self.before = 13 * many
        self.size = many * (13 + many)
        # Each branching settles two pieces or the turning of one.
        self.state = array("q", bytes(8 * self.size * (many * (many + 1) // 2 + 1)))
        self.met = array("q", bytes(8 * 6 * many))
        self.found = 0
        self.work = self.done = 0

    def decide(self, work: int) -> int:
        """Look at all placements, or at some until the work is used up."""
        self.work = work
        self.done = 0
        self._allow_all()
        self._leave_out_reflections()
        return self._search(0, (1 << self.many) - 1)

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
        for i in range(6 * self.many):
            self.state[i] = 0
        for i in range(self.many):
            self.state[self.ways + i] = (1 << self.kinds[self.pieces[i] * _KIND + _SIDES - 1]) - 1
            for j in range(self.many):
                self._set(i, j, 6 if j < i and self.pieces[j] == self.pieces[i] else 7)
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
    def _search(self, row: cython.Py_ssize_t, moved: cython.longlong) -> cython.int:
        """Take the first choice that is left, then go on without it."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        at: cython.Py_ssize_t
        bit: cython.longlong
        found: cython.int
        while self._draw(row, moved):
            if self.done >= self.work:
                return _OPEN
            at = self._choose(row)
            if at < 0:
                self.found = row
                return _FITS
            bit = self.state[at] & -self.state[at]
            for i in range(row, row + self.size):
                self.state[i + self.size] = self.state[i]
            self.state[at + self.size] = bit
            if at >= row + self.before:
                i = (at - row - self.before) // self.many
                j = (at - row - self.before) % self.many
                self.state[row + self.size + self.before + j * self.many + i] = 0
                moved = 1 << i | 1 << j
            else:
                moved = 1 << (at - row - self.ways)
            found = self._search(row + self.size, moved)
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
        for i in range(self.many):
            for j in range(i):
                a = row + self.before + i * self.many + j
                b = row + self.before + j * self.many + i
                many = _bits(self.state[a]) + _bits(self.state[b])
                if 1 < many < fewest:
                    fewest = many
                    best = b if self.state[b] else a
            if best >= 0:
                return best
        for i in range(row + self.ways, row + self.least):
            many = _bits(self.state[i])
            if 1 < many < fewest:
                fewest = many
                best = i
        return best

    @cython.cfunc
    def _draw(self, row: cython.Py_ssize_t, moved: cython.longlong) -> cython.bint:
        """Draw what follows from the pieces that moved, until none does; no if there is no room."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        now: cython.longlong
        is_new: cython.int
        for i in range(self.many):
            if moved >> i & 1 and not self._turn(row, i):
                return False
        while moved:
            now = moved
            moved = 0
            for i in range(self.many):
                is_new = self._follow_equal(row, i)
                if is_new:
                    moved |= 1 << i
                for j in range(i):
                    if (now >> i | now >> j) & 1 and is_new < 2:
                        self.done += 1
                        is_new = self._relate(row, i, j)
                        if is_new:
                            moved |= 1 << i | 1 << j
                if is_new == 2:
                    return False
        return self._have_room_together(row)

    @cython.cfunc
    def _follow_equal(self, row: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.int:
        """Keep a piece on x no lower than the equal one before it; told as of two pieces."""
        at: cython.Py_ssize_t = row + 3 * i
        if i == 0 or self.pieces[i] != self.pieces[i - 1] or self.state[at] >= self.state[at - 3]:
            return 0
        self.state[at] = self.state[at - 3]
        return 1 if self._turn(row, i) else 2

    @cython.cfunc
    def _relate(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.int:
        """Look at what is left for two pieces; 1: there is something new, 2: nothing is left."""
        a: cython.longlong = self._may_end_before(row, i, j)
        b: cython.longlong = self._may_end_before(row, j, i)
        is_new: cython.bint = False
        if a | b == 0:
            return 2
        if b == 0 and a & (a - 1) == 0:
            is_new = self._end_before(row, i, j, a >> 1)
        elif a == 0 and b & (b - 1) == 0:
            is_new = self._end_before(row, j, i, b >> 1)
        return 2 if is_new and not (self._turn(row, i) and self._turn(row, j)) else is_new

    @cython.cfunc
    def _may_end_before(
        self, row: cython.Py_ssize_t, i: cython.Py_ssize_t, j: cython.Py_ssize_t
    ) -> cython.longlong:
        """Leave the axes that are long enough for a piece and, behind it, another one."""
        axis: cython.Py_ssize_t
        at: cython.Py_ssize_t = row + self.before + i * self.many + j
        axes: cython.longlong = self.state[at]
        for axis in range(3):
            if axes >> axis & 1 and (
                self.state[row + 3 * i + axis]
                + self.state[row + self.least + 3 * i + axis]
                + self.state[row + self.least + 3 * j + axis]
                + self.state[row + self.high + 3 * j + axis]
                > self.box[axis]
            ):
                axes ^= 1 << axis
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
        """Keep a piece behind another one; tell whether that is new."""
        low: cython.Py_ssize_t = row + 3 * i + axis
        high: cython.Py_ssize_t = row + self.high + 3 * j + axis
        from_low: cython.longlong = self.state[low] + self.state[row + self.least + 3 * i + axis]
        from_high: cython.longlong = self.state[high] + self.state[row + self.least + 3 * j + axis]
        is_new: cython.bint = False
        low += 3 * (j - i)
        high += 3 * (i - j)
        if self.state[low] < from_low:
            self.state[low] = from_low
            is_new = True
        if self.state[high] < from_high:
            self.state[high] = from_high
            is_new = True
        return is_new

    @cython.cfunc
    def _turn(self, row: cython.Py_ssize_t, i: cython.Py_ssize_t) -> cython.bint:
        """Leave the ways to turn a piece that have room; no if none has."""
        way: cython.Py_ssize_t = self.pieces[i] * _KIND + _SIDES
        ways: cython.longlong = self.state[row + self.ways + i]
        left: cython.longlong = 0
        bit: cython.longlong = 1
        axis: cython.Py_ssize_t
        low: cython.Py_ssize_t = row + 3 * i
        high: cython.Py_ssize_t = low + self.high
        x: cython.longlong = self.box[0] - self.state[low] - self.state[high]
        y: cython.longlong = self.box[1] - self.state[low + 1] - self.state[high + 1]
        z: cython.longlong = self.box[2] - self.state[low + 2] - self.state[high + 2]
        a: cython.longlong
        b: cython.longlong
        c: cython.longlong
        least: cython.Py_ssize_t = row + self.least + 3 * i
        face: cython.Py_ssize_t = row + self.face + 3 * i
        for axis in range(3):
            self.state[least + axis] = self.state[face + axis] = _FAR
        while bit <= ways:
            a = self.kinds[way]
            b = self.kinds[way + 1]
            c = self.kinds[way + 2]
            if ways & bit and a <= x and b <= y and c <= z:
                left |= bit
                self.state[least] = min(self.state[least], a)
                self.state[least + 1] = min(self.state[least + 1], b)
                self.state[least + 2] = min(self.state[least + 2], c)
                self.state[face] = min(self.state[face], b * c)
                self.state[face + 1] = min(self.state[face + 1], a * c)
                self.state[face + 2] = min(self.state[face + 2], a * b)
            bit <<= 1
            way += 3
        self.state[row + self.ways + i] = left
        return left != 0

    @cython.cfunc
    def _have_room_together(self, row: cython.Py_ssize_t) -> cython.bint:
        """Look at pieces that are all met by one line, then by one plane."""
        axis: cython.Py_ssize_t
        volume: cython.longlong = self.box[0] * self.box[1] * self.box[2]
        self._meet(row)
        for axis in range(3):
            if not self._go_in(2 * axis, row + self.least + axis, self.box[axis]):
                return False
            if not self._go_in(2 * axis + 1, row + self.face + axis, volume // self.box[axis]):
                return False
        return True

    @cython.cfunc
    def _meet(self, row: cython.Py_ssize_t) -> cython.Py_ssize_t:
        """Note which pieces meet: those that some axes do not tell apart."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        axis: cython.Py_ssize_t
        at: cython.Py_ssize_t
        apart: cython.longlong
        first: cython.Py_ssize_t = row + self.before
        for i in range(6 * self.many):
            self.met[i] = 0
        for i in range(self.many):
            for j in range(i):
                apart = (
                    self.state[first + i * self.many + j] | self.state[first + j * self.many + i]
                )
                for axis in range(3):
                    at = 2 * axis * self.many
                    if apart & (7 ^ 1 << axis) == 0:
                        self.met[at + i] |= 1 << j
                        self.met[at + j] |= 1 << i
                    at += self.many
                    if apart >> axis & 1 == 0:
                        self.met[at + i] |= 1 << j
                        self.met[at + j] |= 1 << i
        return 0

    @cython.cfunc
    def _go_in(
        self, way: cython.Py_ssize_t, measure: cython.Py_ssize_t, most: cython.longlong
    ) -> cython.bint:
        """Add up, for each piece, some of which each two meet."""
        i: cython.Py_ssize_t
        j: cython.Py_ssize_t
        left: cython.longlong
        total: cython.longlong
        for i in range(self.many):
            left = self.met[way * self.many + i]
            total = self.state[measure + 3 * i]
            j = 0
            while left >> j:
                if left >> j & 1:
                    left &= self.met[way * self.many + j]
                    total += self.state[measure + 3 * j]
                j += 1
            if total > most:
                return False
        return True


@cython.cfunc
def _bits(mask: cython.longlong) -> cython.int:
    many: cython.int = 0
    while mask:
        mask &= mask - 1
        many += 1
    return many
