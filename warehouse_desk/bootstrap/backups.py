"""A backup at the end of each shift, on a thread of its own."""

from datetime import timedelta
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from warehouse_desk.bootstrap.beside import BesideThread, Failed
from warehouse_desk.domain.people import Session
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.store import SqlStore

#: A shift is no shorter: the last one out for a moment makes no backup.
_SHIFT = timedelta(hours=1)


class BackupThread(BesideThread):
    """Makes a backup when the last person has signed out, and when the program ends."""

    ends_within_s: ClassVar[float] = 120.0

    def __init__(self, store: SqlStore, folder: Path, failed: Failed) -> None:
        super().__init__("backups", failed)
        self._store = store
        self._folder = folder
        self._begun_at = store.latest

    def tell(self, tables: frozenset[str], _key: str) -> None:
        """Notice that somebody came or went."""
        if "session" in tables:
            self.called.set()

    @override
    def work(self) -> bool:
        """Make a backup if the shift is over, something was done, and the newest is old enough."""
        with self._store.look() as reading:
            someone, now = reading.find(Session, ended_at=None), reading.now
        newest = next(iter(backup_folder.kept(self._folder)), None)
        return not someone and (not newest or now - newest.at >= _SHIFT) and self.end()

    @override
    def end(self) -> bool:
        """Make a backup if anything was done."""
        if self._store.latest == self._begun_at:
            return False
        backup_folder.make(self._store, self._folder)
        self._begun_at = self._store.latest
        return True
