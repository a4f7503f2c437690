"""The way of a scan: from a device or a key, over the store lane, to the answer on the screen."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program
from warehouse_desk.scanning.journal import Seen
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pipe import Pipe
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.people import SignedIn


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, and who is at which station after it (empty: at none).

    `then` is what the station has to say after a welcome.
    """

    reply: Reply
    person: SignedIn | None
    station: str
    then: Reply | None = None


class ScanPath(QObject):
    """Puts what is scanned, typed or touched on the store lane, in order, and tells the answers."""

    answered = Signal(object)
    #: So many scans wait that one was not taken.
    overflowed = Signal()

    def __init__(self, program: Program, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._lane = lane
        self._pipe = Pipe()
        #: How often a station was left: an answer that comes later opens none again.
        self._left = 0

    def take(self, scan: Scan) -> bool:
        """Answer what a device read; tell whether it was new, not what a camera still sees."""
        self._pipe.journal.set_bounce(self._program.preferences.bounce_ms)
        seen = self._pipe.take(scan)
        if seen in {Seen.NEW, Seen.BOUNCE}:
            self._ask(self._pipe.answer)
        elif seen is Seen.TOO_MANY:
            self.overflowed.emit()
        return seen is Seen.NEW

    def send(self, text: str) -> None:
        """Answer a code that was typed, or the command of a key or button."""
        self.take(Scan(text, Source.TYPED, at=time.monotonic_ns()))

    def open(self, station: str) -> None:
        """Go to a station."""

        def open_(desk: Desk) -> list[Reply]:
            self._pipe.forget()
            return [desk.open(station)]

        self._ask(open_)

    def notice(self) -> None:
        """Hear what others changed under the work at hand, if anything did."""

        def look(desk: Desk) -> list[Reply]:
            reply = desk.notice()
            return [reply] if reply is not None else []

        self._ask(look)

    def leave(self) -> None:
        """Leave the station; what is open stays open."""

        def close(desk: Desk) -> list[Reply]:
            self._pipe.forget()
            desk.close()
            return []

        self._left += 1
        self._ask(close)

    def prove(self, pin: str) -> None:
        """Give the PIN of whoever is signed in."""
        self._ask(lambda desk: [desk.prove(pin)])

    def ask_pin(self) -> None:
        """Have the PIN asked for, for a page that takes it."""
        self._left += 1
        self._ask(lambda desk: [desk.ask_pin()])

    def lock(self) -> None:
        """Sign out whoever left the desk alone."""

        def lock(desk: Desk) -> list[Reply]:
            self._pipe.forget()
            return [desk.lock()]

        self._ask(lock)

    def _ask(self, what: Callable[[Desk], list[Reply]]) -> None:
        left = self._left

        def work() -> list[Answer]:
            desk = self._program.desk
            return [_answer(desk, reply) for reply in what(desk)]

        def tell(answers: list[Answer]) -> None:
            for answer in answers:
                is_late = left != self._left
                self.answered.emit(replace(answer, station="") if is_late else answer)

        self._lane.do(self, work, tell)


def _answer(desk: Desk, reply: Reply) -> Answer:
    station = desk.station
    if station is None:
        return Answer(reply, desk.person, "")
    then = station.greet() if reply.say is Say.WELCOME else None
    return Answer(reply, desk.person, station.name, then)
