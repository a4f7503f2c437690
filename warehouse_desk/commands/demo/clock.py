"""A clock that runs as fast as the demo does, the same for all its processes."""

from datetime import UTC, datetime, timedelta
from multiprocessing import get_context

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class SimulatedClock:
    """Tells a time that moves only when somebody works; may be handed to a new process."""

    def __init__(self, begin: datetime) -> None:
        self._ticks = get_context("spawn").Value("q", (begin - _EPOCH) // _TICK)

    def __call__(self) -> datetime:
        """Read the time; no two readings are the same."""
        return self._move(timedelta(milliseconds=1))

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self._move(timedelta(seconds=seconds))

    def wait_until(self, moment: datetime) -> None:
        """Let time pass until a moment, if it is still ahead."""
        with self._ticks.get_lock():
            self._ticks.value = max(self._ticks.value, (moment - _EPOCH) // _TICK)

    def _move(self, by: timedelta) -> datetime:
        with self._ticks.get_lock():
            self._ticks.value += by // _TICK
            now: datetime = _EPOCH + self._ticks.value * _TICK
        return now
