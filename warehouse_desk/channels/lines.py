"""From bytes to records: UTF-8 lines, then fields; bounded memory whatever the file holds."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.rows import Fault, FileFault, RowFault

#: No record is longer; it is also the csv module's own limit for a field.
LONGEST_RECORD = 131_072
_MARK = b"\xef\xbb\xbf"
_LINE_ENDS = "\r\n"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold; fields in signs."""

    bytes: int = 200_000_000
    rows: int = 1_000_000
    field: int = 10_000


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of a row, or what keeps them from being told apart."""

    row: int
    fields: list[str]
    fault: Fault | None = None


class Lines:
    """Numbered lines of a file, which can be handed back to be read again."""

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self._number = 0
        self._bytes = 0
        self._waiting: deque[tuple[int, str | None]] = deque()

    def next(self) -> tuple[int, str | None] | None:
        """Give the number and text of the next line; None for a text that is too long."""
        if self._waiting:
            return self._waiting.popleft()
        line = self._read()
        if not line:
            return None
        self._number += 1
        if len(line) > LONGEST_RECORD:
            self._skip_rest(line)
            return self._number, None
        return self._number, self._decode(line)

    def hand_back(self, lines: list[tuple[int, str | None]]) -> None:
        """Let lines come again."""
        self._waiting.extendleft(reversed(lines))

    def count(self) -> int:
        """Read all that is left and count it."""
        while self.next() is not None:
            pass
        return self._number

    def _read(self) -> bytes:
        line = self._file.readline(LONGEST_RECORD + 1)
        self._bytes += len(line)
        if self._bytes > self._limits.bytes:
            raise Refusal(Why.BAD_FILE, fault=FileFault.TOO_LARGE, limit=self._limits.bytes)
        return line

    def _skip_rest(self, line: bytes) -> None:
        while line and not line.endswith(b"\n"):
            line = self._read()

    def _decode(self, line: bytes) -> str:
        if self._number == 1:
            line = line.removeprefix(_MARK)
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError:
            raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_UTF8, line=self._number) from None


def records(lines: Lines, separator: str) -> Iterator[Record]:
    """Split lines into records; blank ones are left out."""
    blank = separator + " " + _LINE_ENDS
    while (numbered := lines.next()) is not None:
        number, line = numbered
        if line is None:
            yield _broken(number, RowFault.TOO_LONG, limit=LONGEST_RECORD)
        elif '"' in line:
            yield _quoted(number, line, lines, separator)
        elif line.strip(blank):
            yield Record(number, line.rstrip(_LINE_ENDS).split(separator))


def _quoted(number: int, line: str, lines: Lines, separator: str) -> Record:
    """Read a record with quotes, which may go on over several lines.

    Where its quotes do not close, only its first line is given up and the others are read anew.
    """
    taken: list[tuple[int, str | None]] = []

    def feed() -> Iterator[str]:
        yield line
        signs = len(line)
        while (following := lines.next()) is not None:
            taken.append(following)
            signs += len(following[1] or "")
            if following[1] is None or signs > LONGEST_RECORD:
                return
            yield following[1]

    try:
        return Record(number, next(csv.reader(feed(), delimiter=separator, strict=True)))
    except csv.Error:
        lines.hand_back(taken)
        return _broken(number, RowFault.BROKEN_QUOTES)


def _broken(number: int, reason: RowFault, **facts: object) -> Record:
    return Record(number, [], Fault("", reason, facts))
