"""A small program for `test_keys_in_a_window.py`: tells line by line what it heard."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from warehouse_desk.devices.keyboard import KeyboardScanner
from warehouse_desk.scanning.layouts import ENTER
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.scanning.self_test import examine_keys
from warehouse_desk.scanning.wedge import Key, ScannerSetting


def tell(what: str, value: str = "") -> None:
    print(json.dumps([what, value]), flush=True)


class Window(QWidget):
    """A text field, a button and shortcuts: all that a scan must leave alone."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.textChanged.connect(lambda text: tell("field", text))
        self.button = QPushButton("act")
        self.button.clicked.connect(lambda: tell("clicked"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        for keys in ("F2", "Ctrl+Z", "5", "Return"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda keys=keys: tell("shortcut", keys))
        self.scanner = KeyboardScanner(QApplication.instance())
        self.scanner.scanned.connect(self.heard)
        self.keys: list[Key] = []
        self.scanner.pressed.connect(self.pressed)
        self.scanner.start()

    def pressed(self, key: Key) -> None:
        """Look at the codes of the scanner's test sheet."""
        self.keys.append(key)
        if key.position == ENTER:
            result, self.keys = examine_keys(self.keys, ScannerSetting()), []
            if result.card is not None:
                tell("faults", " ".join(fault.name for fault in result.faults))

    def heard(self, scan: Scan) -> None:
        tell("scan", scan.text)
        if scan.text == "OPEN-DIALOG":
            dialog = QDialog(self)
            dialog.setModal(True)
            dialog.accepted.connect(lambda: tell("accepted"))
            QVBoxLayout(dialog).addWidget(QPushButton("default"))
            QTimer.singleShot(300, lambda: tell("dialog"))
            dialog.exec()
        if scan.text == "FREEZE":
            QTimer.singleShot(0, freeze)


def freeze() -> None:
    """Keep the window busy as a long paint or a slow disk would."""
    time.sleep(0.4)


def main() -> None:
    app = QApplication([])
    window = Window()
    window.show()
    window.activateWindow()
    (window.field if sys.argv[1:] == ["field"] else window.button).setFocus()
    QTimer.singleShot(300, lambda: tell("ready"))
    app.exec()


if __name__ == "__main__":
    main()
