"""The last resort: a fault of ours is told by a number, and work goes on."""

import time
from collections import deque

from PySide6.QtCore import QObject, Signal

from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.gui.program import Program
from warehouse_desk.gui.words import Spoken
from warehouse_desk.stations.reply import Feedback

#: So many faults within so many seconds, and the window cannot be relied on any more.
_MOST, _WITHIN_S = 8, 20.0


class Faults(QObject):
    """Tells refusals, troubles and faults of what a window asked for.

    After a fault the window is made anew: where work stands is read from the store.
    """

    #: A sentence for the band.
    says = Signal(object, object)
    #: Something was refused, or outside did not do its part.
    refused = Signal(object)
    #: The widgets may be in any state.
    wants_rebuild = Signal()
    #: There is no end of faults.
    gives_up = Signal()

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._recent: deque[float] = deque(maxlen=_MOST)

    def take(self, failure: Exception) -> None:
        """Tell what became of something that was asked for on a lane."""
        if isinstance(failure, Refusal | OutsideTrouble):
            self.refused.emit(failure)
        else:
            self.show(self._program.report_fault(failure))

    def show(self, number: str) -> None:
        """Tell a fault by its number, and go on."""
        now = time.monotonic()
        last, first = (self._recent or [0.0])[-1], (self._recent or [0.0])[0]
        self._recent.append(now)
        if len(self._recent) == _MOST and now - first < _WITHIN_S:
            self.gives_up.emit()
        elif now - last > 1.0:  # a fault in making it anew must not make it anew
            self.wants_rebuild.emit()
        words = self.tr(
            "Something went wrong. What was shown as done is stored. Number to tell: {number}"
        )
        self.says.emit(Feedback.WRONG, Spoken(words.format(number=number)))

    def show_recovered(self, number: str) -> None:
        """Tell of the last end, after all was checked."""
        words = self.tr(
            "Last time the program ended unexpectedly. All was checked, nothing is lost. "
            "Number to tell: {number}"
        )
        self.says.emit(Feedback.INFO, Spoken(words.format(number=number)))
