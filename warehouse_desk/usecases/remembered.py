"""What is worked out of records that seldom change is worked out once, not at every scan."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

from warehouse_desk.usecases.ports import Reading

Ts = TypeVarTuple("Ts")
T = TypeVar("T")


def remembered(
    *kinds: type,
) -> Callable[[Callable[[Reading, *Ts], T]], Callable[[Reading, *Ts], T]]:
    """Keep what the function gives for equal arguments, until a record of these kinds changes.

    The kinds are all that it reads. Its arguments can be hashed, and what it gives cannot change.
    """
    of = frozenset(kinds)

    def decorate(function: Callable[[Reading, *Ts], T]) -> Callable[[Reading, *Ts], T]:
        @wraps(function)
        def run(reading: Reading, *args: *Ts) -> T:
            return reading.recall((function, *args), of, lambda: function(reading, *args))

        return run

    return decorate
