"""The way of a scan: from a device or a key, over the store lane, to the answer on the screen."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program
from warehouse_desk.scanning.journal import Journal, Seen
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.people import SignedIn


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, and who is at which station after it (empty: at none).

    `then` is what the station has to say after a welcome.
    """

    reply: Reply | None
    person: SignedIn | None
    station: str
    then: Reply | None = None


_Ask = Callable[[Desk], Reply | None]


class ScanPath(QObject):
    """Puts what is scanned, typed or touched on the store lane, in order, and tells the answers."""

    answered = Signal(object)
    #: A scanner fired twice by itself.
    bounced = Signal()

    def __init__(self, program: Program, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._lane = lane
        self._journal = Journal()

    def take(self, scan: Scan) -> None:
        """Answer what a device read; what a camera merely still sees is no scan."""
        match self._journal.take(scan).seen:
            case Seen.NEW:
                self._ask(lambda desk: desk.scan(scan.text, scan.symbology))
            case Seen.BOUNCE:
                self.bounced.emit()
            case Seen.IN_VIEW:
                pass

    def send(self, text: str) -> None:
        """Answer a code that was typed, or the command of a key or button."""
        self.take(Scan(text, Source.TYPED, at=time.monotonic_ns()))

    def open(self, station: str) -> None:
        """Go to a station."""
        self._ask(lambda desk: desk.open(station))

    def leave(self) -> None:
        """Leave the station; what is open stays open."""

        def close(desk: Desk) -> None:
            desk.close()

        self._ask(close)

    def _ask(self, what: _Ask) -> None:
        def work() -> Answer:
            desk = self._program.desk
            reply = what(desk)
            station = desk.station
            if station is None:
                return Answer(reply, desk.person, "")
            welcome = reply is not None and reply.say is Say.WELCOME
            return Answer(reply, desk.person, station.name, station.greet() if welcome else None)

        self._lane.do(self, work, self.answered.emit)
