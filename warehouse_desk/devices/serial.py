"""Serial scanners: listened to, also after the cable came back."""

import time

from PySide6.QtCore import Signal
from typing_extensions import override

from warehouse_desk.devices.line import Line, LineDevice
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.stream import Stream


class SerialScanner(LineDevice):
    """A scanner on a serial line; a short silence ends a code."""

    scanned = Signal(object)
    #: An `OutsideTrouble` when the scanner is away, None when it is back.
    changed = Signal(object)

    timeout_s = 0.05

    @override
    def work(self, line: Line) -> None:
        stream = Stream()
        self.changed.emit(None)
        # What is half read when the line is lost is half a code: nothing acts on it.
        while self.is_wanted:
            data = line.read(max(1, line.in_waiting))
            for text in stream.feed(data) if data else stream.flush():
                scan = Scan(text, Source.SERIAL, at=time.monotonic_ns(), device=self.url)
                self.scanned.emit(scan)
                self.heard()

    @override
    def lost(self, error: Exception) -> None:
        self.changed.emit(OutsideTrouble(Trouble.DEVICE_AWAY, device=self.url, reason=str(error)))
