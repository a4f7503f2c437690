"""Serial scanners: a thread that listens, and goes on listening when the cable comes back."""

import time
from collections.abc import Callable
from typing import Protocol

import serial  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QObject, Signal

from warehouse_desk.devices.line_thread import LineThread
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.stream import Stream

_SILENCE_S = 0.05


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
        self._line = LineThread(f"scanner {url}", self._read_until_lost, self._lost)

    def start(self) -> None:
        """Listen from now on."""
        self._line.start()

    def stop(self) -> None:
        """Listen no more; returns when the line is closed."""
        self._line.stop()

    def _read_until_lost(self) -> None:
        line, stream = self._open(self._url, self._baud), Stream()
        self.changed.emit(None)
        try:
            # What is half read when the line is lost is half a code: nothing acts on it.
            while self._line.is_wanted:
                data = line.read(max(1, line.in_waiting))
                for text in stream.feed(data) if data else stream.flush():
                    scan = Scan(text, Source.SERIAL, at=time.monotonic_ns(), device=self._url)
                    self.scanned.emit(scan)
                    self._line.heard()
        finally:
            line.close()

    def _lost(self, error: Exception) -> None:
        self.changed.emit(OutsideTrouble(Trouble.DEVICE_AWAY, device=self._url, reason=str(error)))
