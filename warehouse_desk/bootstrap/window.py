"""The window, with everything it stands on."""

import os
import subprocess
import sys
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from warehouse_desk.bootstrap.desk_program import DeskProgram
from warehouse_desk.bootstrap.faults import FaultReports, catch
from warehouse_desk.bootstrap.last_end import RunFile
from warehouse_desk.bootstrap.log import keep_log
from warehouse_desk.gui.main_window import MainWindow

#: How the window ends when it is to be opened anew.
RESTART = 64
#: Set in a program that was opened anew: it is not, once more.
_RESTARTED = "WAREHOUSE_DESK_RESTARTED"


def run_window(where: str, language: str | None) -> int:
    """Open the window and stay until it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Warehouse Desk")
    reports = FaultReports()
    keep_log(reports.folder)
    run = RunFile(reports)
    last_end = run.begin()
    program = DeskProgram(where, reports=reports)
    program.last_end = last_end
    catch(program.faulted_somewhere)
    if language:
        program.preferences = replace(program.preferences, language=language)
    window = MainWindow(app, program)
    program.hear(window)
    program.troubled.connect(window.show_trouble)
    program.recovered.connect(window.faults.show_recovered)
    program.faulted.connect(window.faults.show, Qt.ConnectionType.QueuedConnection)
    if _RESTARTED not in os.environ:
        window.faults.gives_up.connect(lambda: app.exit(RESTART))
    window.showMaximized()
    program.begin()
    window.activateWindow()  # a desk without a window manager gives no window the keys by itself
    status = app.exec()
    if status == RESTART:
        window.close()
    program.close()
    run.end()
    return _restart() if status == RESTART else status


def _restart() -> int:
    """Open the program anew: where work stands is in the store."""
    command = [sys.executable, "-m", "warehouse_desk", *sys.argv[1:]]
    environment = os.environ | {_RESTARTED: "1"}
    if os.name != "nt":
        os.execve(sys.executable, command, environment)  # noqa: S606 - our own program
    subprocess.Popen(command, env=environment)  # noqa: S603 - the same
    return 0
