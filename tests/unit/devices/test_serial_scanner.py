import queue
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import Qt
from typing_extensions import override

from tests import patience
from tests.unit.devices.lines import SilentLine
from warehouse_desk.devices import line as device_line
from warehouse_desk.devices.line import Line
from warehouse_desk.devices.serial import SerialScanner
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.scanning.scan import Scan, Source

pytestmark = pytest.mark.gui


class Heard:
    """What a scanner tells, from whichever thread."""

    def __init__(self, scanner: SerialScanner) -> None:
        self._told: queue.Queue[object] = queue.Queue()
        # A partial is held by the connection; of a bound method Qt would hold nothing.
        tell, direct = partial(self._told.put), Qt.ConnectionType.DirectConnection
        scanner.scanned.connect(tell, direct)
        scanner.changed.connect(tell, direct)

    def next(self) -> object:
        return self._told.get(timeout=patience.SECONDS)

    def next_text(self) -> str:
        told = self.next()
        assert isinstance(told, Scan)
        assert told.source is Source.SERIAL
        return told.text


class Cable(SilentLine):
    """A line that gives what is put into it, and breaks on an exception."""

    def __init__(self, *data: bytes | Exception) -> None:
        self._data = list(data)
        self.closed = threading.Event()
        self.drained = threading.Event()

    @property
    @override
    def in_waiting(self) -> int:
        return len(self._data)

    @override
    def read(self, size: int) -> bytes:
        if not self._data:
            self.drained.set()
            self.closed.wait(0.01)
            return b""
        data = self._data.pop(0)
        if isinstance(data, Exception):
            raise data
        return data

    @override
    def close(self) -> None:
        self.closed.set()


@contextmanager
def listening(*lines: Line | Exception) -> Iterator[Heard]:
    waiting = list(lines)

    def open_line(url: str, baud: int, timeout_s: float, how: Mapping[str, object]) -> Line:
        line = waiting.pop(0)
        if isinstance(line, Exception):
            raise line
        return line

    scanner = SerialScanner("COM3", open_line=open_line)
    heard = Heard(scanner)
    scanner.start()
    try:
        yield heard
    finally:
        scanner.stop()


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_line, "_WAITS_S", (0.01,))


def test_codes_arrive_with_their_separators() -> None:
    with listening(Cable(b"]C10105012345678900", b"10A\x1d21B\r\n", b"TOTE-0001\r")) as heard:
        assert heard.next() is None
        assert heard.next_text() == "]C1010501234567890010A\x1d21B"
        assert heard.next_text() == "TOTE-0001"


def test_silence_ends_a_code_without_end_sign() -> None:
    with listening(Cable(b"TOTE", b"-0001")) as heard:
        assert heard.next() is None
        assert heard.next_text() == "TOTE-0001"


def test_a_scanner_that_is_away_is_told_once_and_found_again() -> None:
    with listening(OSError("gone"), OSError("gone"), Cable(b"MUG\r")) as heard:
        away = heard.next()

        assert isinstance(away, OutsideTrouble)
        assert away.trouble is Trouble.DEVICE_AWAY
        assert away.facts == {"device": "COM3", "reason": "gone"}
        assert heard.next() is None
        assert heard.next_text() == "MUG"


@pytest.mark.parametrize("pulled", [OSError("unplugged"), TypeError("no fd"), Exception(5, "I/O")])
def test_a_cable_pulled_inside_a_code_gives_no_part_of_it(pulled: Exception) -> None:
    first = Cable(b"LOC-A-03", pulled)

    with listening(first, Cable(b"MUG\r")) as heard:
        assert heard.next() is None
        assert isinstance(heard.next(), OutsideTrouble)
        assert heard.next() is None
        assert heard.next_text() == "MUG"
        assert first.closed.is_set()


def test_stopping_closes_the_line_and_may_be_done_twice() -> None:
    cable = Cable()
    scanner = SerialScanner("COM3", open_line=lambda *_: cable)
    scanner.start()
    cable.drained.wait(5)

    scanner.stop()
    scanner.stop()

    assert cable.closed.is_set()


def test_a_real_line_is_read() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    scanner = SerialScanner(f"socket://127.0.0.1:{server.getsockname()[1]}")
    heard = Heard(scanner)
    scanner.start()
    line, _ = server.accept()
    server.close()

    with line:
        told = [heard.next()]
        line.sendall(b"TOTE-0001\r")
        told.append(heard.next_text())
        scanner.stop()

    assert told == [None, "TOTE-0001"]
