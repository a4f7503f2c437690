"""A backup at the end of each shift, on a thread of its own."""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.people import Session
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.store import SqlStore

log = logging.getLogger(__name__)
#: A shift is no shorter: the last one out for a moment makes no backup.
_SHIFT = timedelta(hours=1)


class BackupThread:
    """Makes a backup when the last person has signed out, and when the program ends."""

    def __init__(
        self, store: SqlStore, folder: Path, failed: Callable[[OutsideTrouble], None]
    ) -> None:
        self._store = store
        self._folder = folder
        self._failed = failed
        self._begun_at = store.latest
        self._called = threading.Event()
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def tell(self, tables: frozenset[str], _key: str) -> None:
        """Notice that somebody came or went."""
        if "session" in tables:
            self._called.set()

    def stop(self) -> None:
        """Make the backup of the day, if anything was done, and stop."""
        self._ended = True
        self._called.set()
        self._thread.join(timeout=120)

    def _run(self) -> None:
        while not self._ended:
            self._called.wait()
            self._called.clear()
            try:
                self.work()
            except OutsideTrouble as trouble:
                log.warning("no backup: %s", trouble)
                self._failed(trouble)

    def work(self) -> bool:
        """Make a backup if the shift is over, something was done, and the newest is old enough."""
        if self._store.latest == self._begun_at:
            return False
        with self._store.look() as reading:
            someone, now = reading.find(Session, ended_at=None), reading.now
        newest = next(iter(backup_folder.kept(self._folder)), None)
        if not self._ended and (someone or (newest and now - newest.at < _SHIFT)):
            return False
        backup_folder.make(self._store, self._folder)
        self._begun_at = self._store.latest
        return True
