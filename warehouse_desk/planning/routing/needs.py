"""What is still to be fetched, packed into words so that two labels compare in a few steps.

Each product has a field of some word and a bit above it that is never used: when that bit is set
and another word is subtracted, it stays where the other needs no more (Lamport 1975).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

#: Words stay below zero's reach in 64 bits.
_BITS = 62


@dataclass(frozen=True, slots=True)
class Fields:
    """Where each product's count is, and the bits between the fields of each word."""

    word: array[int]
    shift: array[int]
    mask: array[int]
    guard: array[int]
    #: All that is wanted, packed.
    full: array[int]


def fields(wanted: Iterable[int]) -> Fields:
    """Lay out fields that hold all that is wanted."""
    made = Fields(array("i"), array("i"), array("q"), array("q", [0]), array("q", [0]))
    shift = 0
    for count in wanted:
        width = count.bit_length()
        if shift + width + 1 > _BITS:
            shift = 0
            made.guard.append(0)
            made.full.append(0)
        made.word.append(len(made.guard) - 1)
        made.shift.append(shift)
        made.mask.append((1 << width) - 1)
        made.full[-1] |= count << shift
        made.guard[-1] |= 1 << (shift + width)
        shift += width + 1
    return made
