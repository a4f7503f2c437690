"""Faults of the program: a report of each that names no person and no order, and a number to tell.

The number is made from where the fault happened: the same fault has the same one at every desk.
"""

import hashlib
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

import msgspec
from platformdirs import user_log_path

log = logging.getLogger(__name__)

#: Of each fault the newest moments are kept, and the newest faults.
_MOMENTS, _REPORTS = 20, 50
_PACKAGES = Path(__file__).parents[2]
_NUMBERS = 1_000_000


@dataclass(frozen=True, slots=True)
class FaultReport:
    """One fault: where the program was (`trace`, innermost last) and when, in UTC."""

    number: str
    lane: str
    trace: tuple[str, ...]
    times: tuple[str, ...]
    versions: dict[str, str]


def default_folder() -> Path:
    """Name the folder of this machine's reports and log."""
    return user_log_path("warehouse-desk", appauthor=False)


class FaultReports:
    """A folder with a file for each fault, bounded."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_folder()
        self._lock = threading.Lock()

    def write(self, error: BaseException, lane: str = "") -> str:
        """Keep a report of a fault and return its number; a disk that is full keeps none."""
        return self.keep(trace_of(error), lane or threading.current_thread().name)

    def keep(self, trace: Sequence[str], lane: str) -> str:
        """Keep a report of a place in the program; once more there is another moment of it."""
        number = number_of(trace)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._lock:
            before = next((one for one in self.all() if one.number == number), None)
            report = FaultReport(number, lane, tuple(trace), (), versions())
            times = (*(before.times if before else ()), now)[-_MOMENTS:]
            try:
                self._write(replace(report, times=times))
            except OSError as full:
                log.warning("no report of fault %s: %s", int(number), full)
        log.error("fault %s on a lane", int(number))
        return number

    def all(self) -> list[FaultReport]:
        """Read every report, the newest first."""
        found = []
        for file in self.folder.glob("fault-*.json"):
            try:
                found.append(msgspec.json.decode(file.read_bytes(), type=FaultReport))
            except (OSError, msgspec.MsgspecError):
                continue
        return sorted(found, key=lambda one: one.times[-1:], reverse=True)

    def _write(self, report: FaultReport) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = self._file(report.number)
        part = file.with_suffix(".part")
        part.write_bytes(msgspec.json.format(msgspec.json.encode(report)))
        part.replace(file)
        for old in self.all()[_REPORTS:]:
            self._file(old.number).unlink(missing_ok=True)

    def _file(self, number: str) -> Path:
        return self.folder / f"fault-{number}.json"


def trace_of(error: BaseException) -> tuple[str, ...]:
    """Tell where a fault happened and of what kind it is, its causes first.

    What it says itself is left out: there may be a name or a line of an order in it.
    """
    lines: list[str] = []
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in causes:
        causes.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    for one in reversed(causes):
        lines += [
            f"{short_name(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        lines += getattr(one, "trace", ())  # what a helper process told of its own
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
    return tuple(lines)


def short_name(file: str) -> str:
    """Name a source file without the folders of whoever installed it."""
    path = Path(file)
    if path.is_relative_to(_PACKAGES):
        return path.relative_to(_PACKAGES).as_posix()
    parts = path.parts
    for root in ("site-packages", f"python{sys.version_info.major}.{sys.version_info.minor}"):
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    return path.name


def number_of(trace: Sequence[str]) -> str:
    """Make the number that is told: six digits."""
    digest = hashlib.sha256("\n".join(trace).encode(errors="replace")).hexdigest()
    return f"{int(digest[:12], 16) % _NUMBERS:06}"


def versions() -> dict[str, str]:
    """Name what the program stands on."""
    return {
        "program": version("warehouse-desk"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "qt": version("PySide6-Essentials"),
        "sqlalchemy": version("SQLAlchemy"),
    }


def catch(told: Callable[[BaseException, str], None]) -> None:
    """Hear every fault that nobody looked at: in a slot of the window, and on any thread."""

    def in_the_window(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_kind, error, _trace)
            return
        told(error, "window")

    def on_a_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            told(args.exc_value, args.thread.name if args.thread else "thread")

    sys.excepthook = in_the_window
    threading.excepthook = on_a_thread
