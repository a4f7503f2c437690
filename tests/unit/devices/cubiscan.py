"""A measuring device on a socket, as the service manuals of CubiScan tell its commands."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

from tests import patience

#: Its answer to a box of 300 × 200 × 95 mm and 1,842 g.
BOX = b"L030.0,W020.0,H009.5,M,K001.84,D001.14,M,F5000,D"


def told(contents: bytes, *, by: bytes = b"H") -> bytes:
    """Frame a measurement that the host or the device itself began."""
    return b"\x02MA" + by + b"DESK01," + contents + b"\x03\r\n"


class Cubiscan:
    """Measures whenever it is told to, and when somebody presses its button."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers) or [told(BOX)]
        self.asked: list[bytes] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._line: socket.socket | None = None
        self._is_there = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._cut()
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(patience.SECONDS)

    def press(self, message: bytes) -> None:
        """Send what its own button sends."""
        assert self._is_there.wait(patience.SECONDS)
        assert self._line is not None
        self._line.sendall(message)

    def hang_up(self) -> None:
        """Cut the line."""
        assert self._is_there.wait(patience.SECONDS)
        self._cut()

    def _cut(self) -> None:
        line = self._line
        if line is not None:
            with suppress(OSError):  # the other end may be gone
                line.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            with line:
                self._line = line
                self._is_there.set()
                self._answer(line)
                self._is_there.clear()
                self._line = None

    def _answer(self, line: socket.socket) -> None:
        asked = b""
        with suppress(OSError):  # whoever asked may be gone before the answer
            while data := line.recv(64):
                asked += data
                while b"\n" in asked:
                    command, _, asked = asked.partition(b"\n")
                    self.asked.append(command + b"\n")
                    line.sendall(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])
