"""A label printer on a loopback socket: answers `~HS`, prints whole formats, can misbehave."""

import re
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType

from tests import patience

_FORMAT = re.compile(rb"\^XA.*?\^XZ", re.DOTALL)


@dataclass
class VirtualPrinter:
    """Keeps every label it prints; `dies_after` hangs up once so many bytes came in."""

    paper_out: bool = False
    is_silent: bool = False
    dies_after: int | None = None
    #: The paper runs out after so many labels; what came in waits.
    jams_after: int | None = None
    #: It answers no more once so many labels are printed.
    quiet_after: int | None = None
    #: Answers for which a printed label still counts as being printed.
    slow: int = 0
    printed: list[bytes] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    connections: int = 0

    def __enter__(self) -> "VirtualPrinter":
        self._server = socket.create_server(("127.0.0.1", 0))
        self._arrived = threading.Condition()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._server.getsockname()[1])

    def wait_for(self, labels: int) -> bool:
        """Wait until so many labels are printed."""
        with self._arrived:
            return self._arrived.wait_for(
                lambda: len(self.printed) >= labels, timeout=patience.SECONDS
            )

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            self.connections += 1
            with line:
                self._take(line)

    def _take(self, line: socket.socket) -> None:
        """Read one connection; a format that was not finished goes with it."""
        buffer, room = b"", self.dies_after
        while True:
            try:
                more = line.recv(65_536 if room is None else max(1, min(room, 65_536)))
            except OSError:
                return
            if not more:
                return
            self.taken += more
            buffer = self._act(line, buffer + more)
            if room is not None:
                room -= len(more)
                if room <= 0:
                    self.dies_after = None
                    return

    def _act(self, line: socket.socket, buffer: bytes) -> bytes:
        """Print what is whole and answer what was asked; give back what is not finished."""
        while True:
            found = _FORMAT.search(buffer)
            asked = buffer.find(b"~HS")
            if asked >= 0 and (found is None or self.paper_out or asked < found.start()):
                buffer = buffer[:asked] + buffer[asked + len(b"~HS") :].lstrip(b"\r\n")
                self._answer(line, waiting=len(_FORMAT.findall(buffer)))
            elif found is not None and not self.paper_out:
                buffer = buffer[found.end() :]
                with self._arrived:
                    self.printed.append(found[0])
                    self._arrived.notify_all()
                self.paper_out = self.paper_out or len(self.printed) == self.jams_after
                self.is_silent = self.is_silent or len(self.printed) == self.quiet_after
            else:
                return buffer

    def _answer(self, line: socket.socket, waiting: int) -> None:
        if self.is_silent:
            return
        left, self.slow = self.slow, max(0, self.slow - 1)
        flag = int(self.paper_out)
        with suppress(OSError):  # whoever asked may be gone before the answer
            line.sendall(
                f"\x02030,{flag},0,1245,{waiting:03d},0,0,0,000,0,0,0\x03\r\n"
                f"\x02000,0,0,0,0,2,6,0,{left:08d},1,000\x03\r\n\x021234,0\x03\r\n".encode()
            )
