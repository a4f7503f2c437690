"""Serial scanners: a thread that listens, and goes on listening when the cable comes back."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

import serial  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QObject, Signal

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.stream import Stream

log = logging.getLogger(__name__)

_SILENCE_S = 0.05
_WAITS_S = (0.5, 1.0, 2.0, 5.0)


class Line(Protocol):
    """An open serial line."""

    @property
    def in_waiting(self) -> int:
        """Count the bytes that are here already."""
        ...

    def read(self, size: int) -> bytes:
        """Wait for that many bytes, no longer than the silence that ends a code."""
        ...

    def close(self) -> None:
        """Let go of the line."""
        ...


def open_line(url: str, baud: int) -> Line:
    """Open `COM3`, `/dev/ttyACM0` or a pyserial URL such as `socket://127.0.0.1:7000`."""
    line: Line = serial.serial_for_url(url, baudrate=baud, timeout=_SILENCE_S)
    return line


class SerialScanner(QObject):
    """A scanner on a serial line. Its signals are emitted on its own thread: connect them queued
    or to objects of the window's thread (Qt then queues them by itself).
    """

    scanned = Signal(object)
    #: An `OutsideTrouble` when the scanner is away, None when it is back.
    changed = Signal(object)

    def __init__(
        self,
        url: str,
        *,
        baud: int = 9_600,
        open_line: Callable[[str, int], Line] = open_line,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._url = url
        self._baud = baud
        self._open = open_line
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Listen from now on."""
        self._stopped.clear()
        self._thread = threading.Thread(
            target=self._listen, name=f"scanner {self._url}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; returns when the line is closed."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _listen(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            try:
                line = self._open(self._url, self._baud)
            except (OSError, ValueError) as error:
                failures = self._away(failures, error)
                continue
            self.changed.emit(None)
            failures = self._read_until_lost(line, failures)

    def _read_until_lost(self, line: Line, failures: int) -> int:
        stream = Stream()
        try:
            while not self._stopped.is_set():
                data = line.read(max(1, line.in_waiting))
                for text in stream.feed(data) if data else stream.flush():
                    self.scanned.emit(
                        Scan(text, Source.SERIAL, at=time.monotonic_ns(), device=self._url)
                    )
                    failures = 0
        except OSError as error:
            # What was half read is half a code: nothing acts on it.
            return self._away(failures, error)
        finally:
            line.close()
        return failures

    def _away(self, failures: int, error: Exception) -> int:
        """Tell once that the scanner is away, and wait a little longer each time."""
        if failures == 0:
            log.warning("scanner %s is away: %s", self._url, error)
            self.changed.emit(
                OutsideTrouble(Trouble.DEVICE_AWAY, device=self._url, reason=str(error))
            )
        self._stopped.wait(_WAITS_S[min(failures, len(_WAITS_S) - 1)])
        return failures + 1
