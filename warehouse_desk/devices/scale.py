"""A scale on a serial line or a socket: asked a few times a second, away and back again."""

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from warehouse_desk.devices.line import Line, LineDevice, OpenLine, open_line
from warehouse_desk.devices.scale_protocols import (
    Measured,
    MtSics,
    ScaleProtocol,
    ScaleState,
    Toledo8217,
)

#: From one question to the next.
_PAUSE_S = 0.2
#: No answer is longer; a line that never ends is no scale.
_LONGEST = 64
#: So many questions without an answer mean that nobody is there.
_SILENT = 3


def protocol_of(kind: str, unit: str) -> ScaleProtocol:
    """Make the protocol of a setting."""
    return Toledo8217(unit) if kind == "toledo-8217" else MtSics()


class Scale(LineDevice):
    """Tells what lies on it whenever that changes."""

    measured = Signal(object)

    def __init__(
        self,
        url: str,
        protocol: ScaleProtocol,
        *,
        baud: int = 9_600,
        open_line: OpenLine = open_line,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(url, baud=baud, open_line=open_line, parent=parent)
        self.how = protocol.line
        self._protocol = protocol
        self._told: Measured | None = None

    @override
    def work(self, line: Line) -> None:
        silent = 0
        while self.is_wanted:
            line.write(self._protocol.question)
            answer = line.read_until(self._protocol.end, _LONGEST)
            measured = self._protocol.read(answer.removesuffix(self._protocol.end))
            silent = 0 if measured else silent + 1
            if measured:
                self.heard()
                self._tell(measured)
            elif silent >= _SILENT:
                raise OSError("no answer")
            self.pause(_PAUSE_S)

    @override
    def lost(self, error: Exception) -> None:
        self._tell(Measured(ScaleState.AWAY))

    def _tell(self, measured: Measured) -> None:
        if measured != self._told:
            self._told = measured
            self.measured.emit(measured)
