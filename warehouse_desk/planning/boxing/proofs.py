"""Proofs that a box cannot hold goods, quickest first."""

from collections.abc import Sequence
from itertools import combinations_with_replacement

from warehouse_desk.planning.boxing.goods import Kind
from warehouse_desk.planning.boxing.problem import Box, WhyNot


def cannot_hold(box: Box, kinds: Sequence[Kind], counts: Sequence[int]) -> WhyNot | None:
    """Look for a proof that the goods do not go into the box."""
    there = [(kind, count) for kind, count in zip(kinds, counts, strict=True) if count]
    if not all(kind.fits(box.inner) for kind, _ in there):
        return WhyNot.SIDE
    if sum(kind.weight * count for kind, count in there) > box.max_weight:
        return WhyNot.WEIGHT
    if sum(kind.volume * count for kind, count in there) > box.volume:
        return WhyNot.VOLUME
    return _two_do_not_fit(box, there)


def _two_do_not_fit(box: Box, there: Sequence[tuple[Kind, int]]) -> WhyNot | None:
    """Two pieces lie beside or above each other only if some axis is long enough for both."""
    least = {
        id(kind): [min(axis) for axis in zip(*kind.fits(box.inner), strict=True)]
        for kind, _ in there
    }
    for (a, count), (b, _) in combinations_with_replacement(there, 2):
        if a is b and count == 1:
            continue
        pairs = zip(least[id(a)], least[id(b)], box.inner, strict=True)
        if all(one + two > room for one, two, room in pairs):
            return WhyNot.PAIR
    return None
