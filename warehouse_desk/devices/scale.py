"""A scale on a serial line or a socket: asked a few times a second, away and back again."""

from collections.abc import Callable, Mapping
from typing import Protocol

import serial  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QObject, Signal

from warehouse_desk.devices.line_thread import LineThread
from warehouse_desk.devices.scale_protocols import (
    Measured,
    MtSics,
    ScaleProtocol,
    ScaleState,
    Toledo8217,
)

#: From one question to the next, and how long an answer may take.
_PAUSE_S = 0.2
_ANSWER_S = 1.0
#: No answer is longer; a line that never ends is no scale.
_LONGEST = 64
#: So many questions without an answer mean that nobody is there.
_SILENT = 3


class ScaleLine(Protocol):
    """An open line to a scale."""

    def write(self, data: bytes) -> object:
        """Send a question."""
        ...

    def read_until(self, end: bytes, size: int) -> bytes:
        """Read an answer with its end, or what came until it took too long."""
        ...

    def close(self) -> None:
        """Let go of the line."""
        ...


OpenScale = Callable[[str, int, Mapping[str, object]], ScaleLine]


def open_scale(url: str, baud: int, how: Mapping[str, object]) -> ScaleLine:
    """Open `COM4`, `/dev/ttyUSB0` or a pyserial URL such as `socket://10.0.0.9:4305`."""
    line: ScaleLine = serial.serial_for_url(url, baudrate=baud, timeout=_ANSWER_S, **how)
    return line


def protocol_of(kind: str, unit: str) -> ScaleProtocol:
    """Make the protocol of a setting."""
    return Toledo8217(unit) if kind == "toledo-8217" else MtSics()


class Scale(QObject):
    """Tells what lies on it whenever that changes, by a signal emitted on its own thread."""

    measured = Signal(object)

    def __init__(
        self,
        url: str,
        protocol: ScaleProtocol,
        *,
        baud: int = 9_600,
        open_scale: OpenScale = open_scale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._url, self._protocol, self._baud = url, protocol, baud
        self._open = open_scale
        self._told: Measured | None = None
        self._line = LineThread(f"scale {url}", self._ask_until_lost, self._lost)

    def start(self) -> None:
        """Ask from now on."""
        self._line.start()

    def stop(self) -> None:
        """Ask no more; returns when the line is closed."""
        self._line.stop()

    def _ask_until_lost(self) -> None:
        line = self._open(self._url, self._baud, self._protocol.line)
        silent = 0
        try:
            while self._line.is_wanted:
                line.write(self._protocol.question)
                answer = line.read_until(self._protocol.end, _LONGEST)
                measured = self._protocol.read(answer.removesuffix(self._protocol.end))
                silent = 0 if measured else silent + 1
                if measured:
                    self._line.heard()
                    self._tell(measured)
                elif silent >= _SILENT:
                    raise OSError("no answer")
                self._line.pause(_PAUSE_S)
        finally:
            line.close()

    def _lost(self, _: Exception) -> None:
        self._tell(Measured(ScaleState.AWAY))

    def _tell(self, measured: Measured) -> None:
        if measured != self._told:
            self._told = measured
            self.measured.emit(measured)
