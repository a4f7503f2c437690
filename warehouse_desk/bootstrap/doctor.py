"""How the program stands on this machine: facts with short names, without a word about people."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.faults import FaultReports, versions
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.gui.program import Preferences
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.backup import inspect
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.photos import photo_folder
from warehouse_desk.storage.store import exists, now

#: With less than this on the disk a person is warned.
LEAST_FREE = 500_000_000
_DAY_H = 24
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==([^;\s]+)\s*(;.*)?$")
#: Settings that name a printer, a line or a folder: only whether they are set is told.
_NAMED = frozenset(
    {"label_printer", "spare_label_printer", "page_printer", "documents_folder", "serial_port",
     "camera", "scale_port", "scanner_prefix"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing looked at; `wrong` says that somebody should look at it."""

    name: str
    value: str | int | float
    wrong: bool = False


def examine(where: str, reports: FaultReports) -> list[Fact]:
    """Look at everything; changes nothing."""
    return [
        *(Fact(f"version.{name}", value) for name, value in versions().items()),
        Fact("version.sqlite", sqlite.sqlite_version),
        *_packages(),
        *_store(where),
        *_backups(where),
        *_machine(where),
        *_settings(),
        *_faults(reports),
    ]


def _packages() -> Iterator[Fact]:
    """Compare what is installed with what the program was tested with."""
    other, pinned = [], 0
    for requirement in requires("warehouse-desk") or ():
        found = _PINNED.match(requirement)
        if found is None or found[3]:  # what is for some systems only
            continue
        pinned += 1
        try:
            installed = version(found[1])
        except PackageNotFoundError:
            installed = "none"
        if installed != found[2]:
            other.append(f"{found[1]} {installed}, not {found[2]}")
    yield Fact("packages", "; ".join(other) or pinned, bool(other))


def _store(where: str) -> Iterator[Fact]:
    """Look into the store as it lies there: it is not upgraded, and nothing is put beside it."""
    yield Fact("store.kind", "PostgreSQL" if is_server(where) else "SQLite")
    path = Path(where)
    try:
        if not exists(where):
            yield Fact("store", "none")
            return
        if is_server(where):
            yield Fact("store", "there")
            return
        found = inspect(path)
    except OutsideTrouble as trouble:
        unsound = trouble.trouble is Trouble.BACKUP_UNSOUND
        yield Fact("store", Trouble.STORE_DAMAGED if unsound else trouble.trouble, wrong=True)
        return
    yield Fact("store", "sound")
    yield Fact("store.version", found.version)
    yield Fact("store.entries", found.seq)
    yield Fact("store.bytes", found.size)
    log = path.with_name(f"{path.name}-wal")
    yield Fact("store.log_bytes", log.stat().st_size if log.exists() else 0)
    yield Fact("store.private", *_private(path))
    yield Fact("photos", len(photo_folder(path).names()))


def _private(path: Path) -> tuple[str, bool]:
    """Tell whether nobody else may read a file."""
    others = os.name != "nt" and bool(path.stat().st_mode & 0o077)
    return ("no" if others else "yes"), others


def _backups(where: str) -> Iterator[Fact]:
    if is_server(where):
        return
    found = backup_folder.kept(backup_folder.backup_folder(where))
    yield Fact("backups", len(found))
    if found:
        hours = (now() - found[0].at).total_seconds() / 3_600
        yield Fact("backups.newest_hours", round(hours, 1), hours > 7 * _DAY_H)
        try:
            inspect(found[0].file)
            yield Fact("backups.sound", "yes")
        except OutsideTrouble as trouble:
            yield Fact("backups.sound", trouble.trouble.value, wrong=True)


def _machine(where: str) -> Iterator[Fact]:
    yield Fact("machine.processors", os.cpu_count() or 0)
    folder = Path.home() if is_server(where) else _there(Path(where).absolute().parent)
    free = shutil.disk_usage(folder).free
    yield Fact("machine.free_bytes", free, free < LEAST_FREE)
    yield Fact("machine.print_queues", "yes" if shutil.which("lpstat") else "no")


def _there(folder: Path) -> Path:
    """Give the nearest folder that is there."""
    return next(one for one in (folder, *folder.parents) if one.is_dir())


def _settings() -> Iterator[Fact]:
    file = kept.default_file()
    now_, usual = asdict(kept.load(file)), asdict(Preferences())
    for name, value in now_.items():
        if value != usual[name]:
            yield Fact(f"settings.{name}", "set" if name in _NAMED else str(value))
    yield Fact("pins.secret", "there" if file.with_name("pin-secret").exists() else "none")


def _faults(reports: FaultReports) -> Iterator[Fact]:
    for report in reports.all():
        words = f"{len(report.times)} times, last {report.times[-1]}, {report.lane}"
        yield Fact(f"fault.{report.number}", words)
