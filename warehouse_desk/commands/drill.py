"""`drill`: is the newest backup good? Restored elsewhere, opened, and asked every rule."""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.backup import restore
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import open_store


@dataclass(frozen=True, slots=True)
class Drill:
    """How a restore drill went; `behind` counts what was done since the backup."""

    file: str
    entries: int
    behind: int
    rules: int
    broken: int
    seconds: float


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Restore a backup into a folder of its own and check it; nothing else is touched."""
    file = chosen.file or _newest(context.where)
    began = time.perf_counter()
    with context.store() as store, store.look() as reading:
        latest = reading.ask.latest()
    with _room(file.parent) as folder:
        made = restore(file, str(Path(folder) / "store.db"))
        again = open_store(made.file)
        try:
            report = check(again)
        finally:
            again.close()
    drill = Drill(
        str(file),
        made.seq,
        latest - made.seq,
        len(report.rules),
        report.broken,
        round(time.perf_counter() - began, 3),
    )
    facts = {
        "file": drill.file, "entries": drill.entries, "n": drill.behind, "broken": drill.broken,
    }  # fmt: skip
    context.show(drill, context.say("drill.done", facts))
    return Exit.REFUSALS if report.broken else Exit.DONE


def _room(beside: Path) -> TemporaryDirectory[str]:
    """Make a folder where there is room for a store; elsewhere where nothing can be written."""
    try:
        return TemporaryDirectory(prefix="drill-", dir=beside)
    except OSError:
        return TemporaryDirectory(prefix="drill-")


def _newest(where: str) -> Path:
    """Find the newest backup that the program made by itself."""
    folder = backup_folder.backup_folder(where)
    found = backup_folder.kept(folder)
    if not found:
        raise OutsideTrouble(Trouble.STORE_MISSING, file=str(folder))
    return found[0].file
