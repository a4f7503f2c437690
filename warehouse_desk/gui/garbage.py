"""Collects Python's garbage on the window's thread only.

Widgets end up in reference cycles (a button and the function it calls). If the collector happens to
run on another thread, it destroys them there, and Qt crashes: widgets belong to the window's
thread. That holds after the window is closed too, while a last backup is made.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GarbageCollector(QObject):
    """Looks after the garbage from now on; Python by itself never does again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that have grown beyond their thresholds."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
