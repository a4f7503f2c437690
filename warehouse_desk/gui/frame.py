"""What a window holds: header, answer band, and the page that is seen."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from warehouse_desk.gui.header import Header
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.page_stack import PageStack
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.answer_band import AnswerBand
from warehouse_desk.gui.widgets.keys import KeyAct, bind
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import trouble_spoken


class Frame(QWidget):
    """Made anew with every language, look and size."""

    def __init__(
        self, shared: Shared, make: Callable[[str], Page], acts: tuple[KeyAct, ...]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.header = Header(shared)
        self.band = AnswerBand(shared)
        self.stack = PageStack(make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        inner = QVBoxLayout()
        edge = GRID if shared.small else 2 * GRID
        inner.setContentsMargins(edge, edge, edge, edge)
        inner.setSpacing(edge)
        if (why := shared.program.only_looked_at) is not None:
            words = trouble_spoken(shared.language, why).sentence
            self.notice = label(words, tone="wrong", wrap=True)
            inner.addWidget(self.notice)
        inner.addWidget(self.band)
        inner.addWidget(self.stack, 1)
        column.addLayout(inner, 1)
        for act in acts:
            bind(act.key, act.do, self)
