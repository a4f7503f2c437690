"""A container of returned pieces at the inspection desk: what it is for, what is in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.big_value import BigValue
from warehouse_desk.gui.widgets.buttons import button, set_words
from warehouse_desk.gui.widgets.keys import bind
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.i18n import isolate_code
from warehouse_desk.scanning.commands import Command
from warehouse_desk.usecases.returns.containers import ContainerView


class ContainerCard(QWidget):
    """Its button closes an open container, and hands over a closed one that leaves the house."""

    agreed = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._command = Command.DONE
        self.tote = BigValue(self.tr("Container"), Size.VALUE, small=shared.small)
        self.lines = LinesList(shared, counts=False)
        self.next = label(size=Size.HEADING, wrap=True)
        self.agree = button(shared, "", "done", "next")
        self.agree.clicked.connect(self._agree)
        bind("Return", self._agree, self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tote)
        column.addWidget(self.lines, 1)
        column.addWidget(self.next)
        column.addWidget(self.agree)

    def _agree(self) -> None:
        self.agreed.emit(self._command)

    def show_container(self, container: ContainerView) -> None:
        """Show what it holds, and what is to be done with it."""
        language = self._shared.language
        becomes = language.say(f"disposition.{container.disposition.value}")
        pieces = self.tr("%Ln piece(s)", "", len(container.units))
        self.tote.set_value(isolate_code(container.tote), f"{becomes}  ·  {pieces}")
        self.lines.show_lines(
            [
                LineView(one.name, one.plate, 0, 1, language.say(f"grade.{one.grade}"))
                for one in container.units
            ]
        )
        target = container.targets[0]
        is_open, leaves = container.closed_at is None, target.startswith("@")
        self._command = Command.DONE if is_open else Command.OK
        self.agree.setVisible(is_open or leaves)
        if is_open:
            self.next.setText(self.tr("Bring pieces into it. Close it when it is full."))
            words = self.tr("Close and print the list")
        else:
            words = self.tr("Handed over")
            self.next.setText(
                self.tr("Closed. Hand it over with its list.")
                if leaves
                else self.tr("Closed. Empty it into {place} and scan the place.").format(
                    place=isolate_code(target)
                )
            )
        set_words(self._shared, self.agree, words, "done", self._shared.theme.on_accent)
