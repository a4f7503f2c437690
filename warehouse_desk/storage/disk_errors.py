"""Errors of the disk in a row: after so many nothing is stored any more, and the backup offered."""

from collections.abc import Callable

from sqlalchemy.engine import Engine

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

MOST_DISK_ERRORS = 3
#: What a failing disk is told as: one that cannot be read may look like a damaged store.
_THE_DISKS = frozenset({Trouble.STORE_BROKEN, Trouble.STORE_DAMAGED})


class DiskErrors:
    """Counts what a file's disk failed at; a server looks after its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        #: Told when the disk failed so often that work must stop.
        self.stopped: Callable[[OutsideTrouble], None] = lambda _: None
        self._stop: OutsideTrouble | None = None
        self._last: OutsideTrouble | None = None
        self._number = 0

    def refuse_if_stopped(self) -> None:
        """Let nobody go on with a disk that failed on and on."""
        if self._stop is not None:
            raise self._stop

    def note(self, trouble: OutsideTrouble, *, counted: bool) -> None:
        """Go on with new connections: what an old one holds of the file may be wrong."""
        is_new = trouble is not self._last  # a look within a look says it twice
        is_disks = trouble.trouble in _THE_DISKS and self._engine.dialect.name == "sqlite"
        if not (is_new and is_disks):
            return
        self._engine.dispose()
        self._last = trouble
        self._number += counted
        if self._number < MOST_DISK_ERRORS:
            return
        self._last = self._stop = OutsideTrouble(
            Trouble.STORE_DAMAGED, file=self._engine.url.database
        )
        self.stopped(self._stop)
        raise self._stop from trouble

    def forget(self) -> None:
        """Begin anew: something was stored."""
        self._number = 0
