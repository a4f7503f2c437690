"""The acts of a page: a row of keys to touch, each also a key to press and a code to scan."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.labels import FittedLabel, label
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.layouts import LAYOUTS

_DIGITS = "0123456789"
#: Arabic and Persian keyboards make their own.
_OTHER_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
#: Where the key of 1 is; 2 to 9 and 0 follow.
_FIRST_DIGIT = 2
#: What a key needs beside its words, in signs.
_ROOM = 8


@dataclass(frozen=True, slots=True)
class KeyAct:
    """An act: its key, its words and icon, and what it does."""

    key: str
    words: str
    icon: str
    do: Callable[[], None]
    #: Acts that are known by heart stand in the help only.
    in_row: bool = True


class KeyRow(QWidget):
    """All acts that work on a page, at its foot."""

    def __init__(self, shared: Shared, acts: tuple[KeyAct, ...], page: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.buttons: dict[str, QPushButton] = {}
        for act in acts:  # longer words get more room
            bind(act.key, act.do, page)
            if act.in_row:
                self.buttons[act.key] = KeyButton(shared, act)
                row.addWidget(self.buttons[act.key], _ROOM + len(act.words))


def bind(key: str, do: Callable[[], None], page: QWidget) -> QShortcut:
    """Let a key do an act while the page is seen; holding it down does it once."""
    shortcut = QShortcut(page)
    shortcut.setKeys([QKeySequence(sign) for sign in _signs(key)])
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(do)
    return shortcut


def _signs(key: str) -> list[str]:
    """List what a key may be to Qt: where a digit needs shift, the key alone makes another sign."""
    if key == "Return":
        return [key, "Enter"]  # the keypad's
    if key not in _DIGITS:
        return [key]
    digit = _DIGITS.index(key)
    position = _FIRST_DIGIT + (digit - 1) % len(_DIGITS)
    others = {layout.sign(position).upper() for layout in LAYOUTS.values()} - {key}
    return [key, *sorted(others), *(digits[digit] for digits in _OTHER_DIGITS)]


def key_name(key: str) -> str:
    """Name a key as it stands on the keyboard, the same in every language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


class KeyButton(QPushButton):
    """A key to touch: its icon, its name in small, its words below."""

    def __init__(self, shared: Shared, act: KeyAct) -> None:
        super().__init__()
        self.setProperty("kind", "station")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(1)
        self.setToolTip(act.words)
        self.setAccessibleName(act.words)
        words = FittedLabel(act.words)
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(label(isolate_code(key_name(act.key)), Size.NOTE))
        column.addWidget(words)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        if not shared.small:
            picture = QLabel()
            picture.setPixmap(shared.pixmap(act.icon, 24))
            row.addWidget(picture)
        row.addLayout(column, 1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(act.do)
