"""What was counted, and whether the promise held."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Counts:
    """Named numbers in their order."""

    what: Mapping[str, object]
    held: bool


def at(share: float, numbers: Sequence[float]) -> float:
    """Give the number below which a share of them lies."""
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
