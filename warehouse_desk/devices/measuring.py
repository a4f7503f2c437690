"""A device that measures and weighs products, on a serial line or a socket (CubiScan's commands).

STX `M` ETX CR LF asks for a measurement; its own button begins one too. The answer is STX `MA`, who
began it (`C` the device, `H` the host), a city code, `,L` `,W` `,H` with five signs each, the unit
of the sides (`E` inches, `M` centimetres), `,K` weight, `,D` dimensional weight, their unit
(`E` pounds, `M` kilograms), `,F` factor, ETX CR LF. A sign before the digits marks what was out of
range or not exact: such a side is no measure. STX `MN` who, why ETX CR LF: nothing was measured.
"""

import re
import threading
import time
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from warehouse_desk.devices.line import Line, LineDevice, OpenLine, open_line
from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.scanning.measures import millimetres
from warehouse_desk.scanning.weights import grams

MEASURE = b"\x02M\x03\r\n"
_END = b"\n"
#: How long a measurement may take.
_ANSWER_S = 15.0
#: No message is longer; what never ends is no measuring device.
_LONGEST = 128

_DIGITS = rb" *([0-9]+(?:\.[0-9]*)?) *"
_MEASURED = re.compile(
    rb"MA[CH].{6},L%b,W%b,H%b,(?P<length>[EM]),K%b,D.*,(?P<weight>[EM]),F.*"
    % (_DIGITS, _DIGITS, _DIGITS, _DIGITS),
    re.DOTALL,
)
_NOT_MEASURED = re.compile(rb"M[AN].*", re.DOTALL)
_LENGTHS = {b"E": "in", b"M": "cm"}
_WEIGHTS = {b"E": "lb", b"M": "kg"}


class MeasuringDevice(LineDevice):
    """Tells what was measured, on its own button or when it is asked."""

    #: `Measures`
    measured = Signal(object)
    #: An `OutsideTrouble` when it is away or could not measure, None when it is there.
    changed = Signal(object)

    timeout_s = 0.1

    def __init__(
        self,
        url: str,
        *,
        baud: int = 9_600,
        open_line: OpenLine = open_line,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(url, baud=baud, open_line=open_line, parent=parent)
        self._asked = threading.Event()
        self._away: OutsideTrouble | None = None

    def measure(self) -> None:
        """Measure what lies there once the line is open; a device that is away is told again."""
        self._asked.set()
        if self._away is not None:
            self._asked.clear()
            self.changed.emit(self._away)

    @override
    def work(self, line: Line) -> None:
        self._away = None
        self.changed.emit(None)
        heard, until = b"", 0.0
        while self.is_wanted:
            if self._asked.is_set():
                self._asked.clear()
                line.write(MEASURE)
                until = time.monotonic() + _ANSWER_S
            heard = (heard + line.read_until(_END, _LONGEST))[-_LONGEST:]
            if heard.endswith(_END):
                until = 0.0 if self._told(heard) else until
                heard = b""
            if until and time.monotonic() > until:
                raise OSError("no answer")

    @override
    def lost(self, error: Exception) -> None:
        self._away = OutsideTrouble(Trouble.DEVICE_AWAY, device=self.url, reason=str(error))
        self._asked.clear()
        self.changed.emit(self._away)

    def _told(self, message: bytes) -> bool:
        """Tell what a message says of a measurement; nothing of any other."""
        body = message[message.rfind(b"\x02") + 1 :].rstrip(b"\r\n").removesuffix(b"\x03")
        measures = read_measured(body)
        if measures is not None and measures.is_possible:
            self.heard()
            self.measured.emit(measures)
        elif _NOT_MEASURED.fullmatch(body):
            self.heard()
            self.changed.emit(OutsideTrouble(Trouble.NOT_MEASURED, device=self.url))
        else:
            return False
        return True


def read_measured(body: bytes) -> Measures | None:
    """Understand an answer between STX and ETX; None for one that is no exact measurement."""
    match = _MEASURED.fullmatch(body)
    if match is None:
        return None
    *sides, weight = (Decimal(match[at].decode()) for at in (1, 2, 3, 5))
    length, width, height = (millimetres(side, _LENGTHS[match["length"]]) for side in sides)
    return Measures(length, width, height, grams(weight, _WEIGHTS[match["weight"]]))
