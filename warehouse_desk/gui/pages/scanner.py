"""The scanner's test: scan the codes of the sheet, and read what is wrong with its settings."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.self_test import Card, Result, examine_keys, examine_scan
from warehouse_desk.scanning.wedge import Key, ScannerSetting
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn

#: A code is over once no key followed for so long, or its suffix came.
_SILENCE_MS = 500
#: Fewer keys are somebody's fingers.
_SHORTEST = 6
_ICON = 32


class ScannerPage(Page):
    """Looks at scans, which go no further; what the program itself can mend, a button mends."""

    def __init__(self, shared: Shared, _person: SignedIn) -> None:
        super().__init__(shared)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: list[Key] = []
        self._changes: dict[str, object] = {}
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        self._silence.timeout.connect(self._examine_keys)
        self.rows: dict[Card, tuple[QLabel, QLabel]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._buttons())
        column.addWidget(self._cards())
        column.addStretch(1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Test the scanner")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Print the test sheet and scan its codes, in any order.")

    @override
    def take_key(self, key: Key) -> None:
        self._keys.append(key)
        if key.position in self._setting.suffix:
            self._examine_keys()
        else:
            self._silence.start()

    @override
    def take_scan(self, scan: Scan) -> bool:
        if scan.source is not Source.KEYBOARD:
            self._show(examine_scan(scan))
        return True

    def _cards(self) -> QFrame:
        box = card()
        grid = QGridLayout(box)
        grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(2, 1)
        for row, one in enumerate(Card):
            icon, found = QLabel(), label(tone="quiet", wrap=True)
            icon.setFixedSize(_ICON, _ICON)
            self.rows[one] = icon, found
            name = label(self.shared.language.say(one.value))
            grid.addWidget(icon, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(found, row, 2)
            self._show_row(one, Feedback.INFO, self.tr("not scanned yet"))
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.print = button(self.shared, self.tr("Print the test sheet"), "print")
        self.mend = button(self.shared, self.tr("Read this scanner as it is set"), "good")
        self.mend.setEnabled(False)
        for one, do in ((self.print, self._print), (self.mend, self._mend)):
            # The Enter of a scanner that is not understood yet must press nothing.
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            one.setAutoDefault(False)
            one.clicked.connect(do)
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _examine_keys(self) -> None:
        self._silence.stop()
        keys, self._keys = self._keys, []
        if len(keys) >= _SHORTEST:
            self._show(examine_keys(keys, self._setting))

    def _show(self, result: Result) -> None:
        words = [
            sentence(self.shared.language, one.value, result.faults[one]) for one in result.faults
        ]
        self._changes |= result.changes
        self.mend.setEnabled(bool(self._changes))
        if result.card is None:
            self.says.emit(Feedback.WRONG, Spoken(words[0]))
            return
        feedback = Feedback.WRONG if words else Feedback.GOOD
        self._show_row(result.card, feedback, "\n".join(words) or self.tr("read as it should be"))
        name = self.shared.language.say(result.card.value)
        self.says.emit(feedback, Spoken(f"{name}: {words[0]}" if words else name))

    def _show_row(self, one: Card, feedback: Feedback, words: str) -> None:
        theme = self.shared.theme
        colours = {
            Feedback.GOOD: theme.good, Feedback.WRONG: theme.wrong, Feedback.INFO: theme.quiet,
        }  # fmt: skip
        icon, found = self.rows[one]
        icon.setPixmap(self.shared.pixmap(feedback.value, _ICON, colours[feedback]))
        icon.setAccessibleName(feedback.value)
        found.setText(words)

    def _print(self) -> None:
        def printed(where: str) -> None:
            words = self.tr("Test sheet printed: %1").replace("%1", where)
            self.says.emit(Feedback.INFO, Spoken(words))

        self.shared.reads.do(self, self.shared.program.print_scanner_test, printed)

    def _mend(self) -> None:
        """Read the scanner by what was found; the codes are to be scanned once more."""
        preferences = self.shared.program.preferences
        setting = replace(self._setting, **self._changes)  # type: ignore[arg-type]  # its own fields
        self._changes = {}
        self.mend.setEnabled(False)
        for one in Card:
            self._show_row(one, Feedback.INFO, self.tr("scan it once more"))
        self.prefers.emit(preferences.with_keyboard_scanner(setting))
        self.says.emit(Feedback.INFO, Spoken(self.purpose))

    @property
    def _setting(self) -> ScannerSetting:
        return self.shared.program.preferences.keyboard_scanner

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
