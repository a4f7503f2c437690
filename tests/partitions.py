"""All ways to put things together, for the tests that try every one."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def partitions(things: Sequence[T]) -> Iterator[list[list[T]]]:
    """Give all ways to divide things into groups."""
    if not things:
        yield []
        return
    first, *others = things
    for groups in partitions(others):
        yield [[first], *groups]
        for at, group in enumerate(groups):
            yield [*groups[:at], [first, *group], *groups[at + 1 :]]
