"""The one way of all scans to a desk, whatever read them: numbered, in order, each answered once.

A scanner is faster than the eye: when a scan is refused, the next ones of the same burst were made
before anybody could know. They are held, each answered as held, and shown; a scan of "take them"
answers them in their order, anything else leaves them.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace

from warehouse_desk.scanning.commands import Call, Command, read_call
from warehouse_desk.scanning.journal import Entry, Journal, Seen
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.symbology import identify
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say

_MILLISECOND = 1_000_000
#: From a sound to a hand that stops: what is scanned sooner was scanned without knowing.
REACTION_MS = 300
#: More waiting scans than anybody makes: a device that has gone mad.
MOST_WAITING = 1_000
MOST_HELD = 100
_SHOWN = 3
_CHOICES = (Choice(1, "held.take"), Choice(2, "held.leave"))
_TAKE = frozenset({Call(Command.NUMBER, 1), Call(Command.OK), Call(Command.YES)})
_LEAVE = frozenset({Call(Command.NUMBER, 2), Call(Command.CANCEL), Call(Command.NO)})


class Pipe:
    """`take` is called where devices are heard, `answer` where the desk works, for each new entry.

    Each has its own thread; they share the queue only.
    """

    def __init__(
        self,
        journal: Journal | None = None,
        *,
        reaction_ms: int = REACTION_MS,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.journal = journal or Journal()
        self._reaction_ns = reaction_ms * _MILLISECOND
        self._clock = clock
        self._waiting: deque[Entry] = deque()
        #: Scans that were held, and what of them is safe to show.
        self._held: deque[tuple[Entry, str]] = deque()
        #: When the newest refusal was said, or a scan held after it.
        self._alarm_ns: int | None = None

    def take(self, scan: Scan) -> Seen:
        """Number a reading and queue what has to be answered: all but what is merely in view."""
        if len(self._waiting) >= MOST_WAITING:
            return Seen.TOO_MANY
        entry = self.journal.take(scan)
        if entry.seen is not Seen.IN_VIEW:
            self._waiting.append(entry)
        return entry.seen

    def answer(self, desk: Desk) -> list[Reply]:
        """Answer the next scan that waits; more than one reply when it frees held ones."""
        entry = self._waiting.popleft()
        if entry.seen is Seen.BOUNCE:
            return [desk.set_aside(entry.scan, entry.number, Feedback.INFO, Say.REPEAT)]
        if self._is_blind(entry.scan):
            return [self._hold(desk, entry)]
        if self._held:
            return self._decide(desk, entry)
        return [self._ask(desk, entry)]

    def forget(self) -> None:
        """Leave what is held: somebody went elsewhere."""
        self._held.clear()

    def _is_blind(self, scan: Scan) -> bool:
        """Tell whether a scan was made before its hand could know of the refusal before it."""
        if self._alarm_ns is None or scan.source is Source.TYPED:
            return False
        return scan.at - self._alarm_ns < self._reaction_ns

    def _hold(self, desk: Desk, entry: Entry) -> Reply:
        self._alarm_ns = max(self._alarm_ns or 0, entry.scan.at)
        if len(self._held) >= MOST_HELD:
            return desk.set_aside(entry.scan, entry.number, Feedback.WRONG, Say.TOO_FAST)
        reply = desk.set_aside(entry.scan, entry.number, Feedback.ASK, Say.HELD)
        self._held.append((entry, reply.code))
        return self._with_held(reply) if reply.say is Say.HELD else reply

    def _decide(self, desk: Desk, entry: Entry) -> list[Reply]:
        count, call = len(self._held), read_call(identify(entry.scan.text)[1])
        if call in _TAKE:
            said = desk.set_aside(entry.scan, entry.number, Feedback.INFO, Say.HELD_TAKEN, n=count)
            return [said, *self._answer_held(desk)]
        self._held.clear()
        if call in _LEAVE:
            said = desk.set_aside(entry.scan, entry.number, Feedback.INFO, Say.HELD_LEFT, n=count)
            return [said]
        return [self._ask(desk, entry)]

    def _answer_held(self, desk: Desk) -> Iterator[Reply]:
        """Answer what is held in its order; a refusal holds the rest again."""
        while self._held:
            entry, _ = self._held.popleft()
            reply = self._ask(desk, entry)
            yield reply
            if reply.feedback is Feedback.WRONG and self._held:
                yield self._with_held(replace(reply, feedback=Feedback.ASK, say=Say.HELD))
                return

    def _with_held(self, reply: Reply) -> Reply:
        """Show how many are held, and which first."""
        codes = [code for _, code in self._held]
        shown = (*codes[:_SHOWN], "…") if len(codes) > _SHOWN else tuple(codes)
        return replace(reply, facts={"n": len(codes), "codes": shown}, choices=_CHOICES)

    def _ask(self, desk: Desk, entry: Entry) -> Reply:
        is_refused = True
        try:
            reply = desk.answer(entry.scan, entry.number)
            is_refused = reply.feedback is Feedback.WRONG
        finally:
            self._alarm_ns = self._clock() if is_refused else None
        return reply
