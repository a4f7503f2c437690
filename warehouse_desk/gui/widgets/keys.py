"""The acts of a page: a row of keys to touch, each also a key to press and a code to scan."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID


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
        for act in acts:
            bind(act.key, act.do, page)
            if act.in_row:
                self.buttons[act.key] = _button(shared, act)
                row.addWidget(self.buttons[act.key], 1)


def bind(key: str, do: Callable[[], None], page: QWidget) -> QShortcut:
    """Let a key do an act while the page is seen; holding it down does it once."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(do)
    return shortcut


def key_name(key: str) -> str:
    """Name a key as it stands on the keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _button(shared: Shared, act: KeyAct) -> QPushButton:
    # The name of the key is a code: it keeps its direction inside words that run right-to-left.
    button = QPushButton(f"\u2066{key_name(act.key)}\u2069  {act.words}")
    button.setProperty("kind", "station")
    button.setIcon(shared.icon(act.icon))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setMinimumWidth(1)
    button.setToolTip(act.words)
    button.clicked.connect(act.do)
    return button
