"""Made-up values that look random: each is a function of what it belongs to.

A digest in place of a random generator: the same on every machine and Python version, and adding a
product changes nothing for the others.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

SEED = "warehouse-desk-sample-1"

T = TypeVar("T")


def chance(*key: object) -> int:
    """Draw the number that belongs to `key`, 64 bits."""
    text = "\x1f".join((SEED, *map(str, key)))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def between(low: int, high: int, *key: object) -> int:
    """Draw a whole number from `low` to `high`, both included."""
    return low + chance(*key) % (high - low + 1)


def happens(percent: int, *key: object) -> bool:
    """Decide something that is so in `percent` of the cases."""
    return chance(*key) % 100 < percent


def one_of(options: Sequence[T], *key: object) -> T:
    """Choose one of the options."""
    return options[chance(*key) % len(options)]


def shuffled(options: Sequence[T], *key: object) -> list[T]:
    """Bring the options into an order of chance that depends on nothing but what they are."""
    return sorted(options, key=lambda option: chance(*key, option))
