"""Somebody careless at the window: anything is pressed, typed, chosen and scanned on every page.

`--count` acts (500; 20,000 with `--full`) in the sample warehouse or, with `--data FILE`, in a copy
of a store; the same seed does the same acts, though not at the same moments. Pages on which another
machine could be named are left out.
"""

import logging
import os
import random
import shutil
import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from tests.benchmarks.table import Table
from warehouse_desk.bootstrap.desk_program import DeskProgram
from warehouse_desk.bootstrap.faults import FaultReport, FaultReports, catch
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.page_list import OFFICE, STATIONS
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import now, open_store

FULL, SHORT = 20_000, 500
_EACH_MS = 20
_TEXTS = (
    "", "0", "-1", "9" * 30, "3", "1,5", "abc", "ß\u202e\u200f", "'; DROP TABLE--", "<b>x</b>",
    "A-01-01", "536371", "2026-13-45", "2026-11-30", "10:61", "{}%s{n}", "  ", "x" * 5_000, "٣٤",
    "1e9", "NaN", "(", "\\", "TOTE-0001",
)  # fmt: skip
_CODES = (
    "CMD-NEXT", "CMD-YES", "CMD-NO", "CMD-1", "CMD-2", "CMD-DONE", "CMD-PAUSE", "CMD-UNDO",
    "CMD-REDO", "CMD-SKIP", "CMD-SHORT", "CMD-HELP", "CMD-REPRINT", "CMD-SIGN-OUT", "TOTE-0001",
    "CART-1", "LOC-A-01-01", "BOX-M", "RMA-000001", "536371", "garbage",
)  # fmt: skip
#: A supervisor comes twice as often as a picker, a packer and a returns clerk.
_BADGES = ("BADGE-4E7AQQUJ", "BADGE-4E7AQQUJ", "BADGE-FWWNYTPK", "BADGE-6QMMU7CT", "BADGE-M34KFPNM")
_KEYS = (
    Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Space,
    Qt.Key.Key_Down, *(Qt.Key(Qt.Key.Key_F1.value + at) for at in range(12)),
)  # fmt: skip
#: Where a printer or a carrier on another machine could be named.
_LEFT_OUT = {"settings", "carriers"}
_KINDS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit,
    QTabBar,
)  # fmt: skip


def main(args: Namespace) -> int:
    """Print what was done; 1 when there was a fault or a rule is broken."""
    logging.disable(logging.CRITICAL)
    count = args.count or (FULL if args.full else SHORT)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[variable] = name
        where = folder / "warehouse.db"
        if args.data.is_file():
            shutil.copy(args.data, where)
        else:
            make_sample(str(where), today=now()).close()
        careless = _play(where, count, args.seed)
        store = open_store(str(where))
        broken = check(store).broken
        store.close()
    table = Table(args, "acts", "pages", "scans", "faults", "rules broken")
    table.row(careless.acts, len(careless.pages), careless.scans, len(careless.faults), broken)
    for fault in careless.faults:
        print(*fault.trace, sep="\n")
    return int(bool(careless.faults or broken))


def _play(where: Path, count: int, seed: int) -> "Careless":
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    reports = FaultReports(where.with_name("log"))
    program = DeskProgram(str(where), reports=reports)
    window = MainWindow(app, program)
    careless = Careless(window, where.parent, seed)
    program.troubled.connect(window.show_trouble)
    program.faulted.connect(window.faults.show, Qt.ConnectionType.QueuedConnection)
    catch(program.faulted_somewhere)
    window.show()
    program.begin()
    careless.go_on(count, app.quit)
    app.exec()
    window.close()
    program.close()
    careless.faults = reports.all()
    return careless


class Careless:
    """Does one thing after the other, also while a dialog waits."""

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self.window, self.folder = window, folder
        self.chance = random.Random(seed)
        self.acts = self.scans = 0
        self.pages: set[str] = set()
        self.faults: list[FaultReport] = []

    def go_on(self, count: int, then: Callable[[], None]) -> None:
        """Do so many things, each a moment after the one before began."""
        if not count:
            while modal := QApplication.activeModalWidget():
                modal.close()
            then()
            return
        QTimer.singleShot(_EACH_MS, lambda: self.go_on(count - 1, then))
        self.acts += 1
        self.pages.add(self.window.place)
        try:
            self._act()
        except RuntimeError as gone:  # what was pressed is gone by now
            if "already deleted" not in str(gone):
                raise

    def _act(self) -> None:
        chance = self.chance
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            QTest.keyClick(
                popup, chance.choice([Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape])
            )
        elif isinstance(modal, QFileDialog):
            modal.selectFile(str(self.folder / chance.choice(["new.txt", "warehouse.db"])))
            chance.choice([modal.accept, modal.reject])()
        elif self.window.person is None and chance.random() < 0.6:
            self._scan(chance.choice(_BADGES))
        elif modal is None and chance.random() < 0.12:
            self.window.go(chance.choice(sorted({*OFFICE, *STATIONS} - _LEFT_OUT)))
        elif chance.random() < 0.1:
            self._scan(chance.choice(_CODES))
        else:
            self._press(modal or self.window)

    def _scan(self, text: str) -> None:
        self.scans += 1
        self.window.take_scan(Scan(text, Source.KEYBOARD))

    def _press(self, root: QWidget) -> None:
        chance = self.chance
        found = [
            one
            for one in root.findChildren(QWidget)
            if isinstance(one, _KINDS) and one.isVisible() and one.isEnabled()
        ]
        if self.window.place in _LEFT_OUT or not found or chance.random() < 0.15:
            QTest.keyClick(QApplication.focusWidget() or root, chance.choice(_KEYS))
            return
        match chance.choice(found):
            case QAbstractButton() as button:
                button.click()
            case QLineEdit() as line:
                line.selectAll()
                line.insert(chance.choice(_TEXTS))
                line.textEdited.emit(line.text())
                if chance.random() < 0.4:
                    QTest.keyClick(line, Qt.Key.Key_Return)
            case QComboBox() as box if box.count():
                box.setCurrentIndex(chance.randrange(box.count()))
                box.activated.emit(box.currentIndex())
            case QAbstractSpinBox() as spin:
                chance.choice([spin.stepUp, spin.stepDown])()
            case QAbstractItemView() as view if view.model() and view.model().rowCount():
                self._choose(view)
            case QPlainTextEdit() as words:
                words.setPlainText(chance.choice(_TEXTS))
            case QTabBar() as tabs if tabs.count():
                tabs.setCurrentIndex(chance.randrange(tabs.count()))

    def _choose(self, view: QAbstractItemView) -> None:
        model = view.model()
        top = QModelIndex()
        row = self.chance.randrange(min(model.rowCount(top), 40))
        index = model.index(row, self.chance.randrange(max(1, model.columnCount(top))))
        view.setCurrentIndex(index)
        if self.chance.random() < 0.3:
            view.activated.emit(index)
        elif self.chance.random() < 0.3:
            view.selectAll()
