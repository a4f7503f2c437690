"""Devices on a serial line or a socket: a thread works on it, and goes on when it comes back."""

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from types import MappingProxyType
from typing import Protocol

import serial  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

_WAITS_S = (0.5, 1.0, 2.0, 5.0)


class Line(Protocol):
    """An open line to a device; reading waits no longer than it was opened for."""

    @property
    def in_waiting(self) -> int:
        """Count the bytes that are here already."""
        ...

    def read(self, size: int) -> bytes:
        """Read that many bytes, or what came."""
        ...

    def read_until(self, end: bytes, size: int) -> bytes:
        """Read up to an end, that included, or what came."""
        ...

    def write(self, data: bytes) -> object:
        """Send something."""
        ...

    def close(self) -> None:
        """Let go of the line."""
        ...


OpenLine = Callable[[str, int, float, Mapping[str, object]], Line]


def open_line(url: str, baud: int, timeout_s: float, how: Mapping[str, object]) -> Line:
    """Open `COM4`, `/dev/ttyUSB0` or a pyserial URL such as `socket://10.0.0.9:4305`."""
    line: Line = serial.serial_for_url(url, baudrate=baud, timeout=timeout_s, **how)
    return line


class LineDevice(QObject):
    """Opens its line again and again; the pauses grow while nobody is there.

    Its signals are emitted on its own thread: connect them queued or to objects of the window's
    thread (Qt then queues them by itself).
    """

    #: How long reading waits.
    timeout_s = 1.0
    #: How the line is set up, in pyserial's words.
    how: Mapping[str, object] = MappingProxyType({})

    def __init__(
        self,
        url: str,
        *,
        baud: int = 9_600,
        open_line: OpenLine = open_line,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.url = url
        self._baud = baud
        self._open = open_line
        self._stopped = threading.Event()
        self._failures = 0
        self._thread: threading.Thread | None = None

    def work(self, line: Line) -> None:
        """Talk to the device until it is not wanted any more; an `OSError` means it is lost."""
        raise NotImplementedError

    def lost(self, error: Exception) -> None:
        """Tell the first failure of a row."""
        raise NotImplementedError

    @property
    def is_wanted(self) -> bool:
        """Tell whether work goes on."""
        return not self._stopped.is_set()

    def start(self) -> None:
        """Work from now on."""
        self._stopped.clear()
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name=self.url, daemon=True)
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
        """Note that the device said something: the line holds, and a row of failures ends."""
        self._failures = 0

    def _run(self) -> None:
        while self.is_wanted:
            try:
                with closing(self._open(self.url, self._baud, self.timeout_s, self.how)) as line:
                    self.work(line)
            except Exception as error:  # noqa: BLE001 - pulled out, it fails as termios.error or TypeError too
                if self._failures == 0:
                    log.warning("%s %s is away: %s", type(self).__name__, self.url, error)
                    self.lost(error)
                self.pause(_WAITS_S[min(self._failures, len(_WAITS_S) - 1)])
                self._failures += 1
