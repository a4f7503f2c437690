"""The numbered answers of a question: large, with a key and a command code each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.keys import bind
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.stations.reply import Choice

_DIGITS = 9


class ChoiceButtons(QWidget):
    """Sends the command code of the number that was chosen, as if it had been scanned.

    Up to `list_up_to` choices stand one below the other, more of them in columns.
    """

    chosen = Signal(str)

    def __init__(self, shared: Shared, columns: int = 4, list_up_to: int = 0) -> None:
        super().__init__()
        self._shared = shared
        self._columns, self._list_up_to = columns, list_up_to
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self.buttons: list[QPushButton] = []
        self._keys: list[QShortcut] = []
        self._shown: tuple[tuple[int, str], ...] = ()

    def ask(self, choices: tuple[Choice, ...]) -> None:
        """Show the choices of a reply; none hides them all."""
        language = self._shared.language
        self.offer(tuple((one.number, sentence(language, one.key, one.facts)) for one in choices))

    def offer(self, choices: tuple[tuple[int, str], ...]) -> None:
        """Show numbered words."""
        if choices == self._shown:
            return
        self._shown = choices
        self._clear()
        columns = 1 if len(choices) <= self._list_up_to else self._columns
        for at, (number, words) in enumerate(choices):
            self._add((at // columns, at % columns), number, words)

    def _clear(self) -> None:
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self._keys = [], []

    def _add(self, at: tuple[int, int], number: int, words: str) -> None:
        button = QPushButton(f"{self._shared.language.number(number)}   {words}")
        button.setProperty("kind", "station")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        def choose() -> None:
            self.chosen.emit(command_code(Command.NUMBER, number))

        button.clicked.connect(choose)
        if number <= _DIGITS:
            self._keys.append(bind(str(number), choose, self))
        self._grid.addWidget(button, *at)
        self.buttons.append(button)
