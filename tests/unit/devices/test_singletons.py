import subprocess
import sys

import pytest

from warehouse_desk.devices.singletons import keep_alive

PROGRAM = """
import warehouse_desk.devices
from PySide6.QtCore import QObject, QTimer, Signal

class Bell(QObject):
    rung = Signal(object)

bell, timer = Bell(), QTimer()
bell.rung.connect(lambda ring: None)
for ring in range(20_000):
    bell.rung.emit(ring)
    timer.stop()
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="singletons are immortal")
def test_the_counts_are_raised_once() -> None:
    keep_alive()
    before = sys.getrefcount(None)

    keep_alive()

    assert before > 2**24
    assert abs(sys.getrefcount(None) - before) < 1_000


@pytest.mark.slow
def test_a_day_of_signals_does_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
