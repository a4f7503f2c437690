"""How often somebody may try: a guesser learns nothing, and does not keep others out for long."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class Tries:
    """Counts failed tries of each address, and of all together, within a window of time."""

    of_one: int = 10
    of_all: int = 200
    seconds: float = 600
    clock: Callable[[], float] = time.monotonic
    _failed: dict[str, deque[float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def may(self, address: str) -> bool:
        """Tell whether an address may try once more."""
        with self._lock:
            self._forget()
            own = len(self._failed.get(address, ()))
            return own < self.of_one and sum(map(len, self._failed.values())) < self.of_all

    def fail(self, address: str) -> None:
        """Note a failed try."""
        with self._lock:
            self._failed.setdefault(address, deque()).append(self.clock())

    def _forget(self) -> None:
        before = self.clock() - self.seconds
        for address, times in list(self._failed.items()):
            while times and times[0] < before:
                times.popleft()
            if not times:
                del self._failed[address]
