"""What all station pages have in common: fixed places, a footer of progress, a row of keys."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.popups import NumberPopup
from warehouse_desk.gui.scan_path import Answer
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.big_value import BigValue
from warehouse_desk.gui.widgets.choices import ChoiceButtons
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.last_scans import LastScans
from warehouse_desk.gui.widgets.progress import ProgressFooter
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.stations.reply import Feedback, Reply


class StationPage(Page):
    """Work of one station: `build` makes its body, `show_step` fills it.

    A step of another kind than `step_type` (trouble, signed out) leaves the body as it is.
    """

    step_type: type
    #: Numbered answers take the place of the keys, or have one of their own in the body.
    choices_at_foot = True
    scrolls = False

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._has_question = False
        columns, rows = (5, 0) if self.choices_at_foot else (1 if shared.small else 2, 3)
        self.choices = ChoiceButtons(shared, columns, list_up_to=rows)
        self.choices.chosen.connect(self.wants_scan)
        self.last = LastScans(shared)
        self.footer = ProgressFooter()
        self._body = QStackedLayout()
        for part in self.build():
            self._body.addWidget(part)
        self._foot = QStackedLayout()
        self._foot.addWidget(self.keys)
        if self.choices_at_foot:
            self._foot.addWidget(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2 if shared.small else GRID)
        column.addLayout(self._body, 1)
        column.addWidget(self.footer)
        column.addLayout(self._foot)

    def build(self) -> tuple[QWidget, ...]:
        """Make the bodies that `show_body` chooses from."""
        raise NotImplementedError

    def show_step(self, step: object, reply: Reply) -> None:
        """Show the next act."""
        raise NotImplementedError

    def show_body(self, at: int) -> None:
        """Choose one of the bodies."""
        self._body.setCurrentIndex(at)

    def act(
        self, key: str, words: str, icon: str, command: Command, *, in_row: bool = True
    ) -> KeyAct:
        """Make a key that does what the printed code of a command does."""
        return KeyAct(key, words, icon, lambda: self.send(command), in_row=in_row)

    def number_act(
        self, key: str, words: str, icon: str, question: str, command: Command
    ) -> KeyAct:
        """Make a key that asks for a number and sends it with a command."""
        return KeyAct(key, words, icon, lambda: self._ask_number(question, command))

    def count(self) -> KeyAct:
        """Make the key that counts the pieces of what was scanned."""
        question = self.tr("How many in all?")
        return self.number_act("F7", self.tr("Count"), "orders", question, Command.COUNT)

    def _ask_number(self, question: str, command: Command) -> None:
        popup = NumberPopup(question, self)
        popup.typed.connect(lambda number: self.send(command, number))
        popup.open_over()

    def big(
        self, caption: str, size: Size = Size.VALUE, *, mark: QWidget | None = None
    ) -> BigValue:
        """Make a value that is read from two metres."""
        return BigValue(caption, size, mark=mark, small=self.shared.small)

    def undo(self) -> tuple[KeyAct, ...]:
        """Make the keys of every station that go back."""
        return (
            self.act("Ctrl+Z", self.tr("Undo"), "undo", Command.UNDO),
            self.act("Ctrl+Shift+Z", self.tr("Redo"), "undo", Command.REDO, in_row=False),
        )

    def send(self, command: Command, number: int | None = None) -> None:
        """Act as if the command's code had been scanned."""
        self.wants_scan.emit(command_code(command, number))

    @override
    def go_back(self) -> bool:
        """Leave an open question."""
        if self._has_question:
            self.send(Command.CANCEL)
            return True
        return False

    @override
    def note(self, reply: Reply) -> None:
        self.last.note(reply)

    @override
    def show_answer(self, answer: Answer) -> None:
        reply = answer.reply
        self.last.note(reply)
        self.choices.ask(reply.choices)
        if self.choices_at_foot:
            self._foot.setCurrentWidget(self.choices if reply.choices else self.keys)
        self._has_question = reply.feedback is Feedback.ASK and bool(reply.choices)
        if isinstance(reply.step, self.step_type):
            self.show_step(reply.step, reply)
        self._take_focus()

    def _take_focus(self) -> None:
        """Keep the focus here: a button that goes away would hand it to the way out."""
        self.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()
