"""The way back from a damaged, emptied or lost store: its newest sound backup.

What is there is put aside, never changed and never taken away. Ended in between, the store is
missing, and the same backup is offered again.
"""

import glob
from datetime import UTC, datetime
from pathlib import Path

from warehouse_desk.bootstrap.trail_heads import HeadFile
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.gui.program import BackupOffer
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.backup import Backup, inspect, restore
from warehouse_desk.storage.engine import is_server
from warehouse_desk.usecases.trail import TrailHead

_ASIDE = "-damaged-"
#: What a backup helps against; a file that is held, or may only be read, is whole.
HELPED = frozenset({Trouble.STORE_DAMAGED, Trouble.STORE_FOREIGN, Trouble.STORE_MISSING})


def find_offer(where: str, heads: HeadFile) -> BackupOffer | None:
    """Look for the newest backup that passes every check; `lost` needs the link kept outside."""
    if is_server(where):
        return None
    for one in backup_folder.kept(backup_folder.backup_folder(where)):
        try:
            found = inspect(one.file)
        except OutsideTrouble:
            continue
        known = heads.read()
        lost = max(0, known.seq - found.seq) if known else None
        return BackupOffer(one.file, one.at, found.seq, lost)
    return None


def take_offer(where: str, heads: HeadFile, offer: BackupOffer) -> Path | None:
    """Put what is there aside and make the store of the backup; return where the old one is now."""
    aside = _put_aside(Path(where))
    made: Backup = restore(offer.file, where)
    heads.write(TrailHead(made.seq, made.link))
    return aside


def refuse_lost(where: str) -> None:
    """Refuse to begin anew where there was a store: it is gone, but there are backups of it."""
    if is_server(where) or Path(where).exists():
        return
    if backup_folder.kept(backup_folder.backup_folder(where)):
        raise OutsideTrouble(Trouble.STORE_MISSING, file=where)


def put_aside_before(where: str) -> list[Path]:
    """List the damaged stores that were put aside, with what SQLite kept beside them."""
    path = Path(where)
    return sorted(path.parent.glob(f"{glob.escape(path.stem)}{_ASIDE}*"))


def _put_aside(path: Path) -> Path | None:
    """Rename a store with what SQLite keeps beside it, the file itself last."""
    if not path.exists():
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.stem}{_ASIDE}{stamp}{path.suffix}")
    try:
        for ending in ("-wal", "-shm", "-journal", ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.replace(aside.with_name(aside.name + ending))
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(path), detail=error.strerror
        ) from error
    return aside
