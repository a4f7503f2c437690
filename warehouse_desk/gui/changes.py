"""What other work changed in the store, told to the pages that show it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Changes(QObject):
    """Carries the news of a commit from the thread that made it to the window."""

    #: The tables that changed.
    changed = Signal(object)

    def tell(self, tables: frozenset[str], key: str) -> None:
        """Hear from the store; called on the thread of the commit."""
        del key
        self.changed.emit(tables)


class Stale(QObject):
    """Runs `refresh` for a page when its tables changed, but only once the page is seen."""

    def __init__(self, seen: QWidget, tables: frozenset[str], refresh: Callable[[], None]) -> None:
        super().__init__(seen)
        self._seen = seen
        self._tables = tables
        self._refresh = refresh
        self._stale = True

    def hear(self, tables: frozenset[str]) -> None:
        """Take note of a change."""
        if tables & self._tables:
            self._stale = True
            self.look()

    def look(self) -> None:
        """Ask again if something changed and somebody looks."""
        if self._stale and self._seen.isVisible():
            self._stale = False
            self._refresh()
