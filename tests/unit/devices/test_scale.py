"""A scale on a line: real sockets and pseudo-terminals, and a scale program that is not ours."""

import json
import os
import queue
import shutil
import socket
import subprocess
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests import patience
from tests.storage.server import free_port
from tests.unit.devices.lines import SilentLine
from warehouse_desk.devices import line as device_line
from warehouse_desk.devices import scale
from warehouse_desk.devices.line import Line, open_line
from warehouse_desk.devices.scale import Scale, protocol_of
from warehouse_desk.devices.scale_protocols import Measured, MtSics, ScaleState, Toledo8217

pytestmark = pytest.mark.gui

#: The folder of programs in whose environment `mt-sics-emulator` is installed.
EMULATOR = os.environ.get("WAREHOUSE_DESK_MTSICS", "")


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_line, "_WAITS_S", (0.01,))
    monkeypatch.setattr(scale, "_PAUSE_S", 0.01)
    monkeypatch.setattr(Scale, "timeout_s", 5.0)


@contextmanager
def weighing(one: Scale) -> Iterator["queue.Queue[Measured]"]:
    told: queue.Queue[Measured] = queue.Queue()
    # A partial is held by the connection; of a bound method Qt would hold nothing.
    one.measured.connect(partial(told.put), Qt.ConnectionType.DirectConnection)
    one.start()
    try:
        yield told
    finally:
        one.stop()


class Answers:
    """A scale on a socket that gives each question the next of its answers, the last for ever."""

    def __init__(self, question: bytes, *answers: bytes) -> None:
        self._question, self._answers = question, list(answers)
        self.asked: list[bytes] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            with line:
                self._answer(line)

    def _answer(self, line: socket.socket) -> None:
        with suppress(OSError):  # whoever asked may be gone before the answer
            while data := line.recv(len(self._question)):
                self.asked.append(data)
                answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
                if answer == b"hang up":
                    return
                line.sendall(answer)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(patience.SECONDS)


def test_a_scale_on_a_socket_is_asked_and_tells_what_changed() -> None:
    there = Answers(b"SI\r\n", b"S D  1.2 kg\r\n", b"ES\r\n", b"S S  1.842 kg\r\n")

    with weighing(Scale(there.url, MtSics())) as told:
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.MOVING, 1_200)
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.RESTING, 1_842)
        assert told.empty()

    there.close()
    assert set(there.asked) == {b"SI\r\n"}


def test_a_scale_that_goes_away_is_told_and_found_again() -> None:
    there = Answers(b"SI\r\n", b"S S  10 g\r\n", b"hang up", b"S S  20 g\r\n")

    with weighing(Scale(there.url, MtSics())) as told:
        states = [told.get(timeout=patience.SECONDS) for _ in range(3)]

    there.close()
    assert states == [
        Measured(ScaleState.RESTING, 10),
        Measured(ScaleState.AWAY),
        Measured(ScaleState.RESTING, 20),
    ]


def test_what_answers_nonsense_is_no_scale() -> None:
    there = Answers(b"SI\r\n", b"HELLO\r\n")

    with weighing(Scale(there.url, MtSics())) as told:
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.AWAY)

    there.close()


class Nowhere:
    """A line that opens the second time only."""

    def __init__(self, line: Line) -> None:
        self.tries = 0
        self._line = line

    def __call__(self, url: str, baud: int, timeout_s: float, how: Mapping[str, object]) -> Line:
        self.tries += 1
        if self.tries == 1:
            raise ValueError("no such port")
        return self._line


def test_a_port_that_is_not_there_is_told_once() -> None:
    opened = Nowhere(SilentLine())

    with weighing(Scale("COM9", MtSics(), open_line=opened)) as told:
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.AWAY)
        patience.wait_for(lambda: opened.tries > 2, why="it was not tried again")

    assert told.empty()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_a_toledo_on_a_serial_line_is_asked_byte_for_byte() -> None:
    master, slave = os.openpty()
    answers = [b"\x02?\x41\r", b"\x0201.842\r"]

    def serve() -> None:
        for at in range(200):
            try:
                if os.read(master, 1) != b"W":
                    return
                os.write(master, answers[min(at, 1)])
            except OSError:
                return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()

    def plain(url: str, baud: int, timeout_s: float, how: Mapping[str, object]) -> Line:
        assert how == {"bytesize": 7, "parity": "E"}
        return open_line(url, baud, timeout_s, {})  # a pseudo-terminal has no parity

    one = Scale(os.ttyname(slave), Toledo8217("kg"), open_line=plain)
    with weighing(one) as told:
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.MOVING)
        assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.RESTING, 1_842)
    os.write(slave, b"X")  # ends whoever serves
    thread.join(patience.SECONDS)
    for end in (master, slave):
        os.close(end)


@pytest.mark.skipif(
    not shutil.which("mtsics-tcp", path=EMULATOR or None),
    reason="mt-sics-emulator is not installed (WAREHOUSE_DESK_MTSICS names its folder)",
)
def test_a_scale_program_that_is_not_ours_is_understood(tmp_path: Path) -> None:
    port, control = free_port(), free_port()
    program = shutil.which("mtsics-tcp", path=EMULATOR or None)
    assert program is not None
    command = [program, "--host", "127.0.0.1", "--port", f"{port}", "--control-port", f"{control}"]
    with (
        (tmp_path / "log").open("wb") as log,
        subprocess.Popen(command, stdout=log, stderr=log) as emulator,
    ):
        try:
            patience.wait_for(lambda: _answers(port), why="no scale")
            one = Scale(f"socket://127.0.0.1:{port}", protocol_of("mt-sics", "kg"))
            with weighing(one) as told:
                assert told.get(timeout=patience.SECONDS) == Measured(ScaleState.RESTING, 0)
                _put(control, 1.85)
                seen = [told.get(timeout=patience.SECONDS)]
                while seen[-1] != Measured(ScaleState.RESTING, 1_850):
                    seen.append(told.get(timeout=patience.SECONDS))
        finally:
            emulator.terminate()
            emulator.wait(patience.SECONDS)


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def _put(control: int, kilograms: float) -> None:
    """Lay a weight on the emulated scale; it swings until it rests."""
    body = json.dumps({"target": kilograms}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{control}/weight", body, {"Content-Type": "application/json"}
    )
    urllib.request.urlopen(request, timeout=patience.SECONDS).close()  # noqa: S310
