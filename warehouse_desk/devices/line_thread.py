"""A thread that works on a device's line, and goes on when a line that was lost comes back."""

import logging
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

_WAITS_S = (0.5, 1.0, 2.0, 5.0)


class LineThread:
    """Calls `work` again and again; it opens the line and raises `OSError` when that is lost.

    `away` is told of the first failure of a row, `heard` ends a row. The pauses grow.
    """

    def __init__(
        self, name: str, work: Callable[[], None], away: Callable[[Exception], None]
    ) -> None:
        self._name, self._work, self._away = name, work, away
        self._stopped = threading.Event()
        self._failures = 0
        self._thread: threading.Thread | None = None

    @property
    def is_wanted(self) -> bool:
        """Tell whether work goes on."""
        return not self._stopped.is_set()

    def start(self) -> None:
        """Work from now on."""
        self._stopped.clear()
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Work no more; returns when the line is closed."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def pause(self, seconds: float) -> None:
        """Wait, no longer than until the end."""
        self._stopped.wait(seconds)

    def heard(self) -> None:
        """Note that the device said something: the line holds."""
        self._failures = 0

    def _run(self) -> None:
        while self.is_wanted:
            try:
                self._work()
            except (OSError, ValueError) as error:
                if self._failures == 0:
                    log.warning("%s is away: %s", self._name, error)
                    self._away(error)
                self.pause(_WAITS_S[min(self._failures, len(_WAITS_S) - 1)])
                self._failures += 1
