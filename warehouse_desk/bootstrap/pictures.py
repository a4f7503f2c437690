"""Pictures of every screen, taken from the real window on a sample warehouse of its own."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from warehouse_desk.bootstrap.desk_program import DeskProgram
from warehouse_desk.bootstrap.warehouse import untold
from warehouse_desk.gui.shots import take_shots


def take_pictures(folder: Path) -> int:
    """Take the pictures; return how many."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        program = DeskProgram(str(place / "shots.db"), place / "desk.json")
        program.set_up(sample=True, supervisor="", pin="", told=untold)
        take_shots(program, folder)
        program.close()
    app.processEvents()
    return len(list(folder.rglob("*.png")))
