"""What other work changed in the store, told to the pages that show it."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program

#: Soon enough for a round that somebody released, and no burden on a shared store.
_LOOK_MS = 2_000
#: News of a server are gathered so long.
_GATHER_MS = 200


class Changes(QObject):
    """Carries the news of a commit from the thread that made it to the window."""

    #: The tables that changed; None where nobody knows which.
    changed = Signal(object)

    def tell(self, tables: frozenset[str], key: str) -> None:
        """Hear from the store; called on the thread of the commit."""
        del key
        self.changed.emit(tables)


class Elsewhere(QObject):
    """What other desks stored: told by a server at once, looked for now and then in a file."""

    #: The tables that others changed; None where nobody knows which.
    happened = Signal(object)
    #: The server went away; once it is back, `happened`.
    lost = Signal()
    _heard = Signal(object)

    def __init__(self, program: Program, reads: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._reads = reads
        #: The newest operation at the last look, and how many there were of one's own.
        self._seen: tuple[int, int] | None = None
        self._tables: frozenset[str] | None = frozenset()
        self._heard.connect(self._gather)
        self._soon = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._now_and_then = QTimer(self, interval=_LOOK_MS)
        self._now_and_then.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin to hear of others, once there is a store."""
        if not self._program.store.listen(self._hear, self._lose):
            self.look()
            self._now_and_then.start()

    def look(self) -> None:
        """Ask how many operations there are, unless work is under way anyway."""
        if self._program.is_set_up and not self._reads.is_busy:
            self._reads.do(self, self._read, self._compare, _stay_silent)

    def _read(self) -> tuple[int, int]:
        store = self._program.store
        own = store.done  # before the look, which then sees all of them
        with store.look() as reading:
            return reading.ask.latest(), own

    def _compare(self, found: tuple[int, int]) -> None:
        seen, self._seen = self._seen or found, found
        if found[0] - seen[0] > found[1] - seen[1]:
            self.happened.emit(None)

    def _hear(self, tables: frozenset[str] | None) -> None:
        """Hear from the server, on a thread of its own."""
        if shiboken6.isValid(self):
            self._heard.emit(tables)

    def _lose(self) -> None:
        if shiboken6.isValid(self):
            self.lost.emit()

    def _gather(self, tables: frozenset[str] | None) -> None:
        """Wait a moment for more: many desks at work would have the pages asked without end."""
        both = None if tables is None or self._tables is None else tables | self._tables
        self._tables = both
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        tables, self._tables = self._tables, frozenset()
        self.happened.emit(tables)


def _stay_silent(_failure: Exception) -> None:
    """Leave it to the next scan to say that the store is away."""


class Stale(QObject):
    """Runs `refresh` for a page when its tables changed, but only once the page is seen."""

    def __init__(self, seen: QWidget, tables: frozenset[str], refresh: Callable[[], None]) -> None:
        super().__init__(seen)
        self._seen = seen
        self._tables = tables
        self._refresh = refresh
        self._stale = True

    def hear(self, tables: frozenset[str] | None) -> None:
        """Take note of a change; None means that any table may have changed."""
        if tables is None or tables & self._tables:
            self._stale = True
            self.look()

    def look(self) -> None:
        """Ask again if something changed and somebody looks."""
        if self._stale and self._seen.isVisible():
            self._stale = False
            self._refresh()
