"""The band that answers every scan: icon, sentence and colour, always in the same place."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.code_pair import CodePair
from warehouse_desk.gui.widgets.labels import FittedLabel, restyle
from warehouse_desk.gui.words import Spoken
from warehouse_desk.stations.reply import Feedback

#: How long a good answer is coloured before it gives way to the next act.
GOOD_MS = 1_800


class AnswerBand(QFrame):
    """Good is short and calm, wrong stays until something else is answered."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("band")
        self._shared = shared
        self.feedback = Feedback.INFO
        self._icon = QLabel()
        self.sentence = FittedLabel(size=Size.HEADING, wrap=True)
        theme = shared.theme
        self.pair = CodePair(theme.on_wrong, theme.wrong)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.pair)
        self.setFixedHeight(64 if shared.small else 88)
        self._then: Spoken | None = None
        self._calm = QTimer(self, singleShot=True, interval=GOOD_MS)
        self._calm.timeout.connect(self._give_way)
        self._paint(Feedback.INFO)

    def say(self, feedback: Feedback, spoken: Spoken, then: Spoken | None = None) -> None:
        """Show an answer; a good one gives way to what is said `then`."""
        self._calm.stop()
        self.feedback = feedback
        self._then = then
        self.sentence.setText(spoken.sentence)
        self._paint(feedback)
        if feedback is Feedback.WRONG and spoken.wanted and spoken.scanned:
            captions = (self.tr("Wanted"), self.tr("Scanned"))
            self.pair.compare(captions, spoken.wanted, spoken.scanned)
        else:
            self.pair.hide()
        if feedback is Feedback.GOOD:
            self._calm.start()
        self._tell()

    def _give_way(self) -> None:
        self._paint(Feedback.INFO)
        if self._then is not None:
            self.sentence.setText(self._then.sentence)
            self._tell()

    def _tell(self) -> None:
        """Let a screen reader say the sentence."""
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.sentence, QAccessible.Event.NameChanged)
        )

    def _paint(self, feedback: Feedback) -> None:
        theme = self._shared.theme
        colours = {
            Feedback.GOOD: theme.good,
            Feedback.WRONG: theme.on_wrong,
            Feedback.ASK: theme.on_ask,
            Feedback.INFO: theme.accent,
        }
        self._icon.setPixmap(self._shared.pixmap(feedback.value, 48, colours[feedback]))
        self._icon.setAccessibleName(feedback.value)
        restyle(self, "tone", feedback.value)
