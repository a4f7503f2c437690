"""A search that can be handed to whoever runs it: here, or in the planner's process."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from warehouse_desk.planning.stop import Stopping

R = TypeVar("R")

#: Looks for the best `R` by a stopping rule, and tells each better one that it finds on the way.
#: To cross into another process it is a function of a module, with plain frozen values filled in
#: by `functools.partial`.
Search = Callable[[Stopping, Callable[[R], None]], R]


class Planner(Protocol):
    """Runs searches."""

    def run(self, search: Search[R], stopping: Stopping, better: Callable[[R], None]) -> R:
        """Search until the stopping rule ends it; the best is returned, better ones told before.

        Cancelled, it comes back within 0.2 s with the best told so far, if there is one.
        """
        ...

    def close(self) -> None:
        """Let go of whatever searches."""
        ...


class PlannerHere:
    """Runs searches where they are asked for: in a terminal, and in tests."""

    def run(self, search: Search[R], stopping: Stopping, better: Callable[[R], None]) -> R:
        """Search in this thread."""
        return search(stopping, better)

    def close(self) -> None:
        """Have nothing to let go of."""
