"""Buttons: an icon never stands without a word beside it."""

from PySide6.QtWidgets import QPushButton

from warehouse_desk.gui.shared import Shared

#: Keeps the words off the icon on either side of the page.
_GAP = "\u2002"


def button(shared: Shared, words: str, icon: str, kind: str = "") -> QPushButton:
    """Make a button; `kind` is one of the style sheet's (next, station, flat)."""
    made = QPushButton()
    # Enter presses it, as in a dialog; but not what leads away, where the focus may have fallen.
    made.setAutoDefault(kind != "flat")
    if kind:
        made.setProperty("kind", kind)
    colour = shared.theme.on_accent if kind == "next" else ""
    set_words(shared, made, words, icon, colour)
    return made


def set_words(shared: Shared, made: QPushButton, words: str, icon: str, colour: str = "") -> None:
    """Give a button other words and another icon."""
    made.setIcon(shared.icon(icon, colour))
    made.setText(_GAP + words)
    made.setAccessibleName(words)
