"""A proof that shapes do not go together: volumes after sizes are rounded to what can be used.

A dual feasible function keeps the sum of any sizes that fit side by side within the length, so a
volume of rounded sizes over the box's is a proof (Fekete & Schepers 2004; f, u and ccm are those
collected by Clautiaux, Alves & Valério de Carvalho 2010). Pieces that may be turned count with
their least rounded volume.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import mul

from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Box, Sides

#: With more kinds the proof takes too long and says nothing.
MOST_KINDS = 24
#: Functions tried on each axis.
FUNCTIONS = 12

#: Rounded sizes, and the rounded length of the axis.
Rounding = tuple[dict[int, int], int]


def shapes_do_not_fit(box: Box, kinds: Sequence[Kind], counts: Sequence[int]) -> bool:
    """Look for roundings on the three axes by which the goods have more volume than the box."""
    there = [(kind.fits(box.inner), n) for kind, n in zip(kinds, counts, strict=True) if n]
    if len(there) > MOST_KINDS:
        return False
    ways = [way for sides, _ in there for way in sides]
    along_x, along_y, along_z = (
        _roundings(length, sorted({way[axis] for way in ways}))
        for axis, length in enumerate(box.inner)
    )
    for x, length in along_x:
        for y, width in along_y:
            bases = [[x[way[0]] * y[way[1]] for way in sides] for sides, _ in there]
            for z, height in along_z:
                if _volume(bases, there, z) > length * width * height:
                    return True
    return False


def _volume(
    bases: Sequence[Sequence[int]], there: Sequence[tuple[Sequence[Sides], int]], z: dict[int, int]
) -> int:
    return sum(
        count * min(map(mul, base, [z[way[2]] for way in sides]))
        for base, (sides, count) in zip(bases, there, strict=True)
    )


def _roundings(length: int, sizes: Sequence[int]) -> list[Rounding]:
    """List some roundings of an axis, each once."""
    found: dict[tuple[int, ...], Rounding] = {}
    for rounding in _all_roundings(length, sizes):
        found.setdefault((*rounding[0].values(), rounding[1]), rounding)
        if len(found) == FUNCTIONS:
            break
    return list(found.values())


def _all_roundings(length: int, sizes: Sequence[int]) -> Iterator[Rounding]:
    yield {size: size for size in sizes}, length
    halves = [size for size in reversed(sizes) if 2 * size <= length]
    for k in (1, 2, 3):
        yield {size: _u(size, k, length) for size in sizes}, k * length
    for pairs in zip(_f(halves, length, sizes), _ccm(halves, length, sizes), strict=True):
        yield from pairs


def _u(size: int, k: int, length: int) -> int:
    return k * size if (k + 1) * size % length == 0 else (k + 1) * size // length * length


def _f(parts: Iterable[int], length: int, sizes: Sequence[int]) -> Iterator[Rounding]:
    """Round sizes below `p` to nothing and those over `length - p` to the whole length."""
    for p in parts:
        rounded = {s: length if s > length - p else 0 if s < p else s for s in sizes}
        yield rounded, length


def _ccm(parts: Iterable[int], length: int, sizes: Sequence[int]) -> Iterator[Rounding]:
    """Count how often `j` goes into a size, and into what a large one leaves."""
    for j in parts:
        whole = length // j
        large = {s: 2 * (whole - (length - s) // j) for s in sizes if 2 * s > length}
        half = {s: whole for s in sizes if 2 * s == length}
        small = {s: 2 * (s // j) for s in sizes if 2 * s < length}
        yield {s: (small | half | large)[s] for s in sizes}, 2 * whole
