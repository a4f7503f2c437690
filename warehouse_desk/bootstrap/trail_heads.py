"""The newest link of each store's trail, kept on this machine outside the store."""

import logging
from pathlib import Path
from typing import ClassVar

import msgspec
from typing_extensions import override

from warehouse_desk.bootstrap.beside import BesideThread
from warehouse_desk.storage.engine import is_server, shown
from warehouse_desk.storage.rules.trail import verify
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.trouble import translated
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.trail import TrailCheck, TrailHead, note_trail_finding

log = logging.getLogger(__name__)


class HeadFile:
    """A small file with the newest link of each store that was used here."""

    def __init__(self, file: Path, where: str) -> None:
        self._file = file
        self._name = shown(where) if is_server(where) else str(Path(where).absolute())

    def read(self) -> TrailHead | None:
        """Recall the link; None for a store that is new here."""
        return self._all().get(self._name)

    def write(self, head: TrailHead) -> None:
        """Keep a link, the whole file or not at all."""
        heads = self._all() | {self._name: head}
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.write_bytes(msgspec.json.format(msgspec.json.encode(heads)))
            part.replace(self._file)
        except OSError as error:
            log.warning("the trail's newest link could not be kept: %s", error)

    def _all(self) -> dict[str, TrailHead]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, TrailHead])
        except (OSError, msgspec.MsgspecError):
            return {}


def check_trail(store: SqlStore, file: HeadFile) -> TrailCheck:
    """Verify the whole trail against the link kept here; what is found goes into the trail.

    After a finding the link of now is kept: it is told once, and stays in the trail.
    """
    known = file.read()
    with translated(), store.engine.execution_options(reading=True).connect() as connection:
        found = verify(connection, known)
    if found.broken:
        note_trail_finding(store, system_act("trail"), finding=found.broken)
        file.write(newest(store))
    elif known != found.head:
        file.write(found.head)
    return found


def newest(store: SqlStore) -> TrailHead:
    """Read the newest link."""
    with store.look() as reading:
        rows = reading.ask.trail([], 1)
    return TrailHead(rows[0][0], rows[0][1]) if rows else TrailHead(0, "")


class HeadThread(BesideThread):
    """Keeps the newest link while work goes on, a moment after each commit.

    A trouble of the store is told by the next scan.
    """

    settles_s: ClassVar[float] = 1.0

    def __init__(self, store: SqlStore, file: HeadFile) -> None:
        super().__init__("trail head", lambda _: None)
        self._store = store
        self._file = file

    def tell(self, _tables: frozenset[str], _key: str) -> None:
        """Notice a commit."""
        self.called.set()

    @override
    def work(self) -> None:
        """Keep the link of now; what was there at the start was checked, or will be."""
        if self._store.latest:
            self._file.write(newest(self._store))

    @override
    def end(self) -> None:
        """Keep the last link."""
        self.work()
