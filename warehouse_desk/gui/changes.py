"""What other work changed in the store, told to the pages that show it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program

#: Soon enough for a round that somebody released, and no burden on a shared store.
_LOOK_MS = 2_000


class Changes(QObject):
    """Carries the news of a commit from the thread that made it to the window."""

    #: The tables that changed; None where nobody knows which.
    changed = Signal(object)

    def tell(self, tables: frozenset[str], key: str) -> None:
        """Hear from the store; called on the thread of the commit."""
        del key
        self.changed.emit(tables)


class Elsewhere(QObject):
    """Looks now and then whether anything was stored by other desks, which cannot tell this one."""

    happened = Signal()

    def __init__(self, program: Program, reads: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._reads = reads
        self._seen = 0
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Ask for the number of the newest operation, unless work is under way anyway."""
        if self._program.is_set_up and not self._reads.is_busy:
            self._reads.do(self, self._read, self._compare, _stay_silent)

    def _read(self) -> tuple[int, int]:
        store = self._program.store
        with store.look() as reading:
            return reading.ask.latest(), store.latest

    def _compare(self, found: tuple[int, int]) -> None:
        newest, own = found
        seen, self._seen = self._seen, newest
        if newest > max(seen, own):
            self.happened.emit()


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
