"""Where documents and labels go: a folder, a printer's own port, or a queue of the system.

Each call returns when the job is handed over, or raises `OutsideTrouble` within seconds. Call them
on a worker: even a healthy printer may take its time. A label printer that says how it stands is in
`zpl_printer`.
"""

import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Protocol, runtime_checkable

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

#: Where label printers listen that were not set otherwise.
LABEL_PORT = 9100
_TITLE_SIGNS = 80
_KINDS = {b"%PDF": ".pdf", b"^XA": ".zpl", b"\xef\xbb\xbf": ".csv"}


class Printer(Protocol):
    """Something that puts a job on paper."""

    def print(self, job: bytes, title: str) -> bool:
        """Hand a job over and tell whether it is known to be on paper (or in its file).

        `OutsideTrouble` where that could not be done wholly.
        """
        ...


@runtime_checkable
class InBulk(Protocol):
    """A printer that takes many jobs over one line."""

    def print_all(self, jobs: Sequence[tuple[bytes, str]]) -> Iterator[bool]:
        """Hand jobs (with their titles) over; tell of each in turn what `Printer.print` tells.

        `OutsideTrouble` ends it: what was not told of by then was not done wholly.
        """
        ...


def print_each(printer: Printer, jobs: Sequence[tuple[bytes, str]]) -> Iterable[bool]:
    """Print jobs one after the other, over one line where the printer can; told as by `InBulk`."""
    if isinstance(printer, InBulk):
        return printer.print_all(jobs)
    return (printer.print(job, title) for job, title in jobs)


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Keeps each job as a file: to look at, to mail, or for a program that watches the folder."""

    folder: Path

    def print(self, job: bytes, title: str) -> bool:
        """Write the job under its title, whole or not at all."""
        kind = next((kind for start, kind in _KINDS.items() if job.startswith(start)), ".bin")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write_new(self.folder, _file_name(title), kind, job)
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, path=str(self.folder), reason=str(error)
            ) from error
        return True


@dataclass(frozen=True, slots=True)
class TcpPrinter:
    """A label printer that takes its language (ZPL) on a port of its own."""

    host: str
    port: int = LABEL_PORT
    connect_s: float = 3.0
    send_s: float = 10.0

    def print(self, job: bytes, title: str) -> bool:
        """Send the job; the time limits hold for all of it, not for each piece."""
        try:
            with socket.create_connection((self.host, self.port), self.connect_s) as line:
                line.settimeout(self.send_s)
                line.sendall(job)
                line.shutdown(socket.SHUT_WR)
        except (OSError, UnicodeError) as error:  # a name of a host may be none
            raise OutsideTrouble(
                Trouble.PRINTER_AWAY,
                printer=f"{self.host}:{self.port}",
                title=title,
                reason=str(error),
            ) from error
        return False


@dataclass(frozen=True, slots=True)
class QueuePrinter:
    """A print queue of the system (CUPS), by its `lp` command."""

    queue: str
    options: Sequence[str] = ()
    command: str = "lp"
    limit_s: float = 15.0

    def print(self, job: bytes, title: str) -> bool:
        """Put the job into the queue."""
        command = shutil.which(self.command)
        if command is None:
            raise OutsideTrouble(
                Trouble.PRINTER_UNSET, printer=self.queue, reason=f"no command {self.command}"
            )
        words = [command, "-d", self.queue, "-t", _printable(title)]
        words += [word for option in self.options for word in ("-o", option)]
        try:
            subprocess.run(  # noqa: S603 - no shell, and nothing of it comes from outside but the title
                [*words, "-"],
                input=job,
                capture_output=True,
                check=True,
                timeout=self.limit_s,
                env=os.environ | {"LC_ALL": "C"},
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise OutsideTrouble(
                Trouble.PRINTER_AWAY, printer=self.queue, title=title, reason=_reason(error)
            ) from error
        return False


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """Stands where no printer was chosen yet, and says so."""

    use: str

    def print(self, job: bytes, title: str) -> bool:  # noqa: ARG002 - the port's signature
        """Refuse the job."""
        raise OutsideTrouble(Trouble.PRINTER_UNSET, printer=self.use, title=title)


def _reason(error: Exception) -> str:
    said: bytes | None = getattr(error, "stderr", None)
    return said.decode(errors="replace").strip() if said else str(error)


def _printable(title: str) -> str:
    return "".join(sign for sign in title if sign.isprintable())[:_TITLE_SIGNS]


def _file_name(title: str) -> str:
    return re.sub(r"[^\w.-]+", "_", _printable(title)).strip("._") or "job"


def _write_new(folder: Path, name: str, kind: str, job: bytes) -> None:
    """Write under a name that is not taken; a half written file never bears it."""
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".", suffix=".part", delete=False) as part:
        part.write(job)
    _free_name(folder, name, kind, Path(part.name))


def _free_name(folder: Path, name: str, kind: str, part: Path) -> None:
    for number in count(1):
        target = folder / (f"{name}{kind}" if number == 1 else f"{name}-{number}{kind}")
        try:
            target.open("xb").close()
        except FileExistsError:
            continue
        part.replace(target)
        return
