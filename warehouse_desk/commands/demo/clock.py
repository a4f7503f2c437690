"""A clock that runs as fast as the demo does."""

from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized


class SimulatedClock:
    """Tells a time that moves only when somebody works, the same in all processes of the day."""

    def __init__(self, begin: datetime) -> None:
        self._begin = begin.astimezone(UTC)
        self._passed_ms: Synchronized[int] = get_context("spawn").Value("q", 0)

    def __call__(self) -> datetime:
        """Read the time; no two readings are the same."""
        return self._begin + timedelta(milliseconds=self._pass_by(1))

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self._pass_by(round(1000 * seconds))

    def wait_until(self, moment: datetime) -> None:
        """Let time pass until a moment, if it is still ahead."""
        self.pass_by(max((moment - self()).total_seconds(), 0))

    def _pass_by(self, milliseconds: int) -> int:
        with self._passed_ms:
            self._passed_ms.value += milliseconds
            return self._passed_ms.value
