"""A label printer with a port of its own that says how it stands (ZPL's `~HS`)."""

import re
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from warehouse_desk.devices.printers import LABEL_PORT
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

_QUESTION = b"~HS\r\n"
_ANSWER = re.compile(rb"\x02([^\x03]*)\x03")
_ANSWER_LINES = 3
#: Where the answer's first two lines say what stops the printer.
_STOPS = ((0, 1, "paper"), (0, 2, "pause"), (0, 10, "cold"), (0, 11, "hot"), (1, 2, "head"))
_RIBBON = (1, 3, "ribbon")
_MOST = 4096


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What a printer says of itself: what `stops` it, and what it still has to print."""

    stops: tuple[str, ...] = ()
    formats: int = 0
    labels: int = 0
    is_partial: bool = False

    @property
    def left(self) -> int:
        """Tell how many labels of what it was sent may not be on paper yet."""
        return self.formats + self.labels + self.is_partial


def read_status(answer: bytes) -> PrinterStatus | None:
    """Read an answer to `~HS`: three lines between STX and ETX; None when it is none."""
    lines = [line.decode("ascii", "replace").split(",") for line in _ANSWER.findall(answer)]
    if len(lines) < _ANSWER_LINES or len(lines[0]) < 12 or len(lines[1]) < 9:
        return None
    transfers = lines[1][4].strip() == "1"
    flags = (*_STOPS, _RIBBON) if transfers else _STOPS
    stops = tuple(name for line, at, name in flags if lines[line][at].strip() == "1")
    return PrinterStatus(stops, _number(lines[0][4]), _number(lines[1][8]), lines[0][7] == "1")


@dataclass(frozen=True, slots=True)
class ZplPrinter:
    """Sends labels to a printer and waits until it says that they are printed.

    A printer that stands still before the job gets nothing of it. One that never answers is only
    known to have taken the job: its label is confirmed by the scan that sees it on the parcel.
    """

    host: str
    port: int = LABEL_PORT
    connect_s: float = 3.0
    send_s: float = 10.0
    answer_s: float = 1.0
    finish_s: float = 20.0
    look_s: float = 0.02
    clock: Callable[[], float] = time.monotonic

    def print(self, job: bytes, title: str) -> bool:
        """Print the job; tell whether the printer said that it is on paper."""
        return all(self.print_all([(job, title)]))

    def print_all(self, jobs: Sequence[tuple[bytes, str]]) -> Iterator[bool]:
        """Print jobs over one line; tell of each in turn whether the printer said it is on paper.

        What the printer still has to print is the last of it, so the others are on paper.
        """
        title = jobs[0][1]
        printed = 0
        try:
            with socket.create_connection((self.host, self.port), self.connect_s) as line:
                before = self._ask(line)
                self._require_ready(before, title)
                line.settimeout(self.send_s)
                for job, _ in jobs:
                    line.sendall(job)
                for now in self._printed(line, jobs) if before else ():
                    yield from (True for _ in range(printed, now))
                    printed = max(printed, now)
                yield from (False for _ in range(printed, len(jobs)))
        except (OSError, UnicodeError) as error:  # a name of a host may be none
            raise OutsideTrouble(
                Trouble.PRINTER_AWAY, printer=self._name, title=title, reason=str(error)
            ) from error

    @property
    def _name(self) -> str:
        return f"{self.host}:{self.port}"

    def _ask(self, line: socket.socket) -> PrinterStatus | None:
        line.settimeout(self.answer_s)
        line.sendall(_QUESTION)
        answer, until = b"", self.clock() + self.answer_s
        while answer.count(b"\x03") < _ANSWER_LINES and self.clock() < until:
            try:
                more = line.recv(_MOST)
            except TimeoutError:
                break
            if not more:
                raise ConnectionAbortedError("the printer hung up")
            answer += more
        return read_status(answer)

    def _require_ready(self, status: PrinterStatus | None, title: str) -> None:
        if status is not None and status.stops:
            raise OutsideTrouble(
                Trouble.PRINTER_STOPPED, printer=self._name, title=title, stop=status.stops[0]
            )

    def _printed(self, line: socket.socket, jobs: Sequence[tuple[bytes, str]]) -> Iterator[int]:
        """Tell how many jobs are on paper until all are, or none came out for too long."""
        count, most = len(jobs), 0
        until = self.clock() + self.finish_s
        while most < count and self.clock() < until:
            status = self._ask(line)
            if status is None:
                return
            done = count - status.left
            if done > most:
                most, until = done, self.clock() + self.finish_s
                yield most
            self._require_ready(status, jobs[min(most, count - 1)][1])
            if most < count:
                time.sleep(self.look_s)


def _number(text: str) -> int:
    return int(text) if text.strip().isdigit() else 0
