"""Fill one box: empty maximal spaces, into which blocks of equal pieces go one after the other.

Lai & Chan (1997) and Parreño et al. (2008) keep the free room as the largest empty cuboids, which
may overlap. A block goes to the low corner of one, or to the corner of what it would rest on.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Box, Sides

#: x1, y1, z1, x2, y2, z2.
Space = tuple[int, int, int, int, int, int]

#: Rates a block by the space it is put into; less is better.
Score = Callable[[Space, Space], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Block:
    """Equal pieces of a kind, all turned alike, `many` along each axis."""

    kind: int
    piece: Sides
    many: Sides
    at: Space

    @property
    def count(self) -> int:
        """Count the pieces."""
        return self.many[0] * self.many[1] * self.many[2]


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces of one kind that go in together, as blocks where there are many, by a score."""

    kind: int
    many: int
    score: Score


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to fill: one part after the other, each piece resting on `support` percent."""

    parts: tuple[Part, ...]
    support: int


@dataclass(frozen=True, slots=True)
class Filling:
    """Blocks in a box, and how many pieces of each kind did not go in."""

    blocks: tuple[Block, ...]
    left: tuple[int, ...]


def fill(box: Box, kinds: Sequence[Kind], counts: Sequence[int], recipe: Recipe) -> Filling:
    """Put as much as goes in."""
    room = _Room(box, [kind for kind, count in zip(kinds, counts, strict=True) if count])
    left = list(counts)
    for part in recipe.parts:
        kind, wanted = kinds[part.kind], min(part.many, left[part.kind])
        while wanted:
            block = room.best(part, kind, wanted, recipe.support)
            if block is None:
                break
            room.put(block, kind)
            wanted -= block.count
            left[part.kind] -= block.count
    return Filling(tuple(room.blocks), tuple(left))


class _Room:
    """What is in a box so far, and the largest empty cuboids."""

    def __init__(self, box: Box, kinds: Sequence[Kind]) -> None:
        self.blocks: list[Block] = []
        self._payload = box.max_weight
        self._tops: dict[int, list[Space]] = {}
        self._inner, self._top = box.inner, box.ih
        self._spaces: list[Space] = [(0, 0, 0, box.il, box.iw, box.ih)]
        self._least = min((min(sides[0]) for kind in kinds for sides in [kind.sides]), default=1)

    def best(self, part: Part, kind: Kind, wanted: int, support: int) -> Block | None:
        """Find the block that the part's score likes best among those that rest on enough."""
        most = min(wanted, self._payload // kind.weight) if kind.weight else wanted
        if not most:
            return None
        found: list[tuple[tuple[int, ...], Space, Sides, Sides]] = []
        layers = 1 if kind.fragile else most
        for space in self._spaces:
            if kind.fragile and space[5] < self._top:
                continue
            for x, y in self._anchors(space, support):
                free = space[3] - x, space[4] - y, space[5] - space[2]
                for piece in kind.fits(self._inner):
                    many = _many(free, piece, most, layers)
                    if many is None:
                        continue
                    at = _extent(x, y, space[2], piece, many)
                    rating = (-many[0] * many[1] * many[2], *part.score(space, at))
                    found.append((rating, at, piece, many))
        if not support:
            found = [min(found)] if found else []
        for _, at, piece, many in sorted(found):
            if at[2] == 0 or not support:
                return Block(part.kind, piece, many, at)
            if (rests := self._resting(at, piece, many, support)) is not None:
                return Block(part.kind, piece, rests, _extent(at[0], at[1], at[2], piece, rests))
        return None

    def _anchors(self, space: Space, support: int) -> list[tuple[int, int]]:
        """List the corners to begin at: the space's own, and those of what lies under it."""
        low = space[0], space[1]
        if not support or space[2] == 0:
            return [low]
        corners = [low]
        for x1, y1, _, x2, y2, _ in self._tops.get(space[2], ()):
            if x1 < space[3] and space[0] < x2 and y1 < space[4] and space[1] < y2:
                corners.append((max(x1, space[0]), max(y1, space[1])))
        return list(dict.fromkeys(corners))

    def _resting(self, at: Space, piece: Sides, many: Sides, support: int) -> Sides | None:
        """Shrink a block until each piece of its lowest layer rests on enough."""
        below = self._tops.get(at[2], [])
        for across, deep in dict.fromkeys(((many[0], many[1]), (many[0], 1), (1, many[1]), (1, 1))):
            bases = [
                (at[0] + i * piece[0], at[1] + j * piece[1])
                for i in range(across)
                for j in range(deep)
            ]
            if all(_rests(x, y, piece, below, support) for x, y in bases):
                return across, deep, many[2]
        return None

    def put(self, block: Block, kind: Kind) -> None:
        """Place a block and cut it out of every space that it meets."""
        self.blocks.append(block)
        self._tops.setdefault(block.at[5], []).append(block.at)
        self._payload -= kind.weight * block.count
        at = (*block.at[:5], self._top) if kind.fragile else block.at
        kept: list[Space] = []
        cut: list[Space] = []
        for space in self._spaces:
            if _meet(space, at):
                cut += _around(space, at, self._least)
            else:
                kept.append(space)
        self._spaces = _largest(kept, cut)


def _many(free: Sides, piece: Sides, most: int, layers: int) -> Sides | None:
    """Count how many pieces go along each axis of the free room: a row, then a layer, then more."""
    across = min(most, free[0] // piece[0])
    if across < 1:
        return None
    deep = min(most // across, free[1] // piece[1])
    if deep < 1:
        return None
    high = min(most // (across * deep), free[2] // piece[2], layers)
    return (across, deep, high) if high else None


def _extent(x: int, y: int, z: int, piece: Sides, many: Sides) -> Space:
    return (
        x, y, z, x + many[0] * piece[0], y + many[1] * piece[1], z + many[2] * piece[2],
    )  # fmt: skip


def _rests(x: int, y: int, piece: Sides, below: Sequence[Space], support: int) -> bool:
    area = 0
    for x1, y1, _, x2, y2, _ in below:
        width = min(x + piece[0], x2) - max(x, x1)
        depth = min(y + piece[1], y2) - max(y, y1)
        if width > 0 and depth > 0:
            area += width * depth
    return 100 * area >= support * piece[0] * piece[1]


def _meet(a: Space, b: Space) -> bool:
    return (
        a[0] < b[3] and b[0] < a[3] and a[1] < b[4] and b[1] < a[4] and a[2] < b[5] and b[2] < a[5]
    )


def _around(space: Space, at: Space, least: int) -> Iterator[Space]:
    """Cut a block out of a space; what is thinner than the thinnest piece is lost."""
    x1, y1, z1, x2, y2, z2 = space
    if at[0] - x1 >= least:
        yield x1, y1, z1, at[0], y2, z2
    if x2 - at[3] >= least:
        yield at[3], y1, z1, x2, y2, z2
    if at[1] - y1 >= least:
        yield x1, y1, z1, x2, at[1], z2
    if y2 - at[4] >= least:
        yield x1, at[4], z1, x2, y2, z2
    if at[2] - z1 >= least:
        yield x1, y1, z1, x2, y2, at[2]
    if z2 - at[5] >= least:
        yield x1, y1, at[5], x2, y2, z2


def _largest(kept: list[Space], cut: list[Space]) -> list[Space]:
    """Drop every cut space that lies inside another; a kept one lies inside none."""
    fresh: list[Space] = []
    for space in sorted(set(cut), key=_volume, reverse=True):
        x1, y1, z1, x2, y2, z2 = space
        for a, b, c, d, e, f in (*kept, *fresh):
            if a <= x1 and b <= y1 and c <= z1 and d >= x2 and e >= y2 and f >= z2:
                break
        else:
            fresh.append(space)
    return kept + fresh


def _volume(space: Space) -> int:
    return (space[3] - space[0]) * (space[4] - space[1]) * (space[5] - space[2])
