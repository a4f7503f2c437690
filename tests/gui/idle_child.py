"""A desk that is left alone while somebody sets the clock; run under `clock.c`."""

import ctypes
import os
import sys
import time

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QApplication

import tests.conftest  # noqa: F401 - first of all: it makes Qt safe
from warehouse_desk.gui import idle

_DAY_S = 86_400
#: So long is waited for a desk to lock.
_PATIENCE_MS = 60_000


def main(days: int) -> None:
    """Print by how many days the clock was set, whether it locked early, and whether it did."""
    app = QApplication([])
    clock = ctypes.CDLL(os.environ["LD_PRELOAD"])
    locked: list[str] = []
    late, soon = QObject(), QObject()
    an_hour, a_moment = idle.IdleWatch(app, late), idle.IdleWatch(app, soon)
    an_hour.idle.connect(lambda: locked.append("early"))
    a_moment.idle.connect(lambda: locked.append("in time"))
    before = time.time()
    an_hour.watch(60)
    idle._MINUTE_MS = 100
    a_moment.watch(1)
    clock.set_ahead(ctypes.c_long(days * _DAY_S))
    since = QElapsedTimer()
    since.start()
    while not locked and since.elapsed() < _PATIENCE_MS:
        app.processEvents()
    print(round((time.time() - before) / _DAY_S), *locked)


if __name__ == "__main__":
    main(int(sys.argv[1]))
