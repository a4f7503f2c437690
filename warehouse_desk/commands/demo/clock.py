"""A clock that runs as fast as the demo does."""

from datetime import UTC, datetime, timedelta


class SimulatedClock:
    """Tells a time that moves only when somebody works."""

    def __init__(self, begin: datetime) -> None:
        self._now = begin.astimezone(UTC)

    def __call__(self) -> datetime:
        """Read the time; no two readings are the same."""
        self._now += timedelta(milliseconds=1)
        return self._now

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)

    def wait_until(self, moment: datetime) -> None:
        """Let time pass until a moment, if it is still ahead."""
        self._now = max(self._now, moment)
