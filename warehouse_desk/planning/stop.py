"""When a search ends: after so many steps, so many seconds, or when a person has had enough."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


def never() -> bool:
    """Do not cancel."""
    return False


@dataclass(frozen=True, slots=True)
class Stopping:
    """The rule a search ends by. Steps give the same plan everywhere, seconds do not.

    With neither steps nor seconds a search ends after a number of steps of its own choice.
    """

    steps: int | None = None
    seconds: float | None = None
    cancelled: Callable[[], bool] = never

    def watch(self, usual_steps: int = 0) -> "Watch":
        """Start the clock; `usual_steps` count when the rule sets neither steps nor seconds."""
        if self.steps is None and self.seconds is None:
            return Watch(usual_steps, None, self.cancelled)
        return Watch(self.steps, self.seconds, self.cancelled)


#: Let the search end by itself.
UNTIL_DONE = Stopping()


class Watch:
    """One search's own count of steps and seconds."""

    def __init__(
        self, steps: int | None, seconds: float | None, cancelled: Callable[[], bool]
    ) -> None:
        self._begun = perf_counter()
        self._left = steps
        self._seconds = seconds
        self._cancelled = cancelled

    @property
    def seconds(self) -> float:
        """Read how long the search has lasted."""
        return perf_counter() - self._begun

    @property
    def is_over(self) -> bool:
        """Tell whether time is up or the search was cancelled; steps are not looked at."""
        return self._cancelled() or (self._seconds is not None and self.seconds >= self._seconds)

    def step(self) -> bool:
        """Take one more step if the rule allows it."""
        if self._left is not None:
            if self._left <= 0:
                return False
            self._left -= 1
        return not self.is_over
