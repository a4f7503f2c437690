"""What the compiled searches share: lengths known by set of orders, and the shape of chance."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from math import log
from random import Random

from warehouse_desk.planning.batching.lengths import zeros

#: Places for the lengths of sets; where two meet, the later one stays.
MOST_PLACES = 1 << 20
#: Draws of chance are from this many equally likely ones, in units of `HEAT`.
CHANCES = 1 << 10
HEAT = 1 << 16


def _chill() -> array[int]:
    """List the quantiles of an exponential: by how much more a move may cost at a heat of 1."""
    return array("q", [round(-log((i + 0.5) / CHANCES) * HEAT) for i in range(CHANCES)])


@dataclass(frozen=True, slots=True)
class Memo:
    """A set of orders is the exclusive or of their `codes` (Zobrist 1970): its key."""

    codes: array[int]
    keys: array[int]
    lengths: array[int]
    chill: array[int] = field(default_factory=_chill)


def memo(count: int) -> Memo:
    """Make an empty memo for so many orders."""
    random = Random(0)
    places = min(MOST_PLACES, 1 << (6 + 2 * count.bit_length()))
    codes = array("Q", [random.getrandbits(64) for _ in range(count)])
    return Memo(codes, zeros(places, "Q"), zeros(places))
