"""The real program, ended in the middle of a task: the next start says so; the task is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import patience
from tests.warehouse import ADA, Warehouse
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.domain.picking import Method

pytestmark = pytest.mark.slow

#: The window under a program that signs somebody in, then does as it is told.
_WORDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from warehouse_desk.bootstrap import window
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.stations.reply import Feedback

where, out, then = sys.argv[1:4]
said = []

class Watched(MainWindow):
    def __init__(self, app, program):
        super().__init__(app, program)
        self.faults.says.connect(lambda _, spoken: said.append(spoken.sentence))
        self.path.answered.connect(self.go_on)
        self.acts = iter((
            lambda: self.path.send("BADGE-ADA"),
            lambda: self.go("pick"),
            lambda: self.path.send("CMD-NEXT"),
            lambda: self.path.send("TOTE-0001"),
            getattr(self, then),
        ))
        QTimer.singleShot(0, next(self.acts))

    def go_on(self, answer):
        said.append(answer.reply.place)
        QTimer.singleShot(0, next(self.acts, lambda: None))

    def crash(self):
        import ctypes
        ctypes.string_at(0)

    def slot(self):
        self.faults.says.connect(lambda *_: QTimer.singleShot(0, self.nothing))
        {}["Ada Lovelace"]

    def nothing(self):
        while (check := self._program._checking) is None:
            QApplication.processEvents()
        check.join()  # what it found of the last end is told, too
        QApplication.processEvents()
        Path(out).write_text("\\n".join(said))
        self.close()

window.MainWindow = Watched
sys.argv[1:] = []
sys.exit(window.run_window(where, "en"))
"""


def test_a_crash_and_a_fault_are_told_by_number_and_the_task_stays(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    where = str(warehouse.store.engine.url.database)

    crashed = _open(where, tmp_path, "crash")
    faulty = _open(where, tmp_path, "slot")
    sound = _open(where, tmp_path, "nothing")

    reports = {one.number: one for one in FaultReports(tmp_path / "warehouse-desk" / "log").all()}
    lanes = sorted(one.lane for one in reports.values())
    assert crashed.returncode == -signal.SIGSEGV
    assert (faulty.returncode, sound.returncode) == (0, 0)
    assert lanes == ["ended", "window"]
    second, third = ((tmp_path / name).read_text() for name in ("slot", "nothing"))
    numbers = {one.lane: one.number for one in reports.values()}
    assert "Last time the program ended unexpectedly. All was checked, nothing is lost. " in second
    assert numbers["ended"] in second
    assert f"Number to tell: {numbers['window']}" in second
    assert "unexpectedly" not in third
    assert "SLOT" in second
    assert "SLOT" in third
    everything = b"".join(
        file.read_bytes() for file in (tmp_path / "warehouse-desk").rglob("*") if file.is_file()
    )
    assert b"Lovelace" not in everything
    assert ADA.encode() not in everything


def _open(where: str, folder: Path, then: str) -> subprocess.CompletedProcess[bytes]:
    own = {
        name: str(folder)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    }
    command = [sys.executable, "-c", _WORDS, where, str(folder / then), then]
    environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, env=environment, capture_output=True, check=False, timeout=patience.SECONDS
    )
