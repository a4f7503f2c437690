"""Widgets are destroyed on the window's thread, whichever thread makes garbage."""

import gc
import threading
import weakref
from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from tests.gui.desk import FakeProgram
from warehouse_desk.gui.main_window import MainWindow


def test_what_the_window_leaves_behind_is_not_destroyed_by_the_last_backup(
    program: FakeProgram, open_window: Callable[[FakeProgram], MainWindow]
) -> None:
    gc.enable()  # as it is when the program starts
    open_window(program).close()
    destroyed_on: list[threading.Thread] = []
    button = QPushButton()
    button.hides = button.hide  # type: ignore[attr-defined] # a cycle
    weakref.finalize(button, lambda: destroyed_on.append(threading.current_thread()))
    del button
    backup = threading.Thread(target=lambda: [[] for _ in range(100_000)])
    backup.start()
    backup.join()
    gc.collect()
    assert destroyed_on == [threading.main_thread()]
