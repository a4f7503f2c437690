"""How the program ended the last time: a file that is there, and locked, while it runs.

A file that is there and not locked is of a program that was ended by something else than itself:
a power cut, the system, a crash. What Python could still write of a crash stands in it.
"""

import faulthandler
import os
import re
from collections.abc import Iterator
from typing import BinaryIO

from warehouse_desk.bootstrap.faults import FaultReports, short_name

_FRAME = re.compile(r'File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)')
_MOST_BYTES = 100_000
#: Stands in the trace of an end of which nothing is known.
WITHOUT_A_WORD = "ended without a word"


class RunFile:
    """The file of this run."""

    def __init__(self, reports: FaultReports) -> None:
        self._reports = reports
        self._path = reports.folder / f"run-{os.getpid()}"
        self._file: BinaryIO | None = None

    def begin(self) -> str:
        """Begin to run; return the number of the last unexpected end, if there was one."""
        number = ""
        for left in self._left_over():
            number = self._reports.keep(left, "ended")
        try:
            self._reports.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = self._path.open("wb")
            _lock(self._file)
        except OSError:
            return number
        faulthandler.enable(self._file)
        return number

    def end(self) -> None:
        """End as one should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._path.unlink(missing_ok=True)
            self._file = None

    def _left_over(self) -> Iterator[tuple[str, ...]]:
        """Take away the files of programs that are gone, and tell what stands in them."""
        for path in sorted(self._reports.folder.glob("run-*")):
            try:
                with path.open("r+b") as file:
                    _lock(file)
                    text = file.read(_MOST_BYTES).decode(errors="replace")
                path.unlink()
            except OSError:  # that program still runs
                continue
            yield tuple(_frames(text)) or (WITHOUT_A_WORD,)


def _frames(text: str) -> Iterator[str]:
    """Keep what the words of a crash say of places in the program."""
    for line in text.splitlines():
        if found := _FRAME.search(line):
            yield f"{short_name(found['file'])}:{found['line']} {found['name']}"
        elif line.startswith("Fatal Python error"):
            yield line


def _lock(file: BinaryIO) -> None:
    """Lock a file for as long as it is open; `OSError` where another program has it."""
    if os.name == "nt":  # pragma: no cover - Windows has calls of its own
        import msvcrt  # noqa: PLC0415

        file.seek(1 << 30)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        file.seek(0)
        return
    import fcntl  # noqa: PLC0415

    fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
