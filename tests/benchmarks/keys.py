"""A noisy key stream: is what was scanned told once, whole, and in its order?

`filter`: scans in bursts of twenty a second, words typed between, shortcuts pressed, dialogs opened
and closed, all through the filter of keys with its own clock. `stock`: the same scans through the
pipe and a picking desk into a store; wrong ones among them hold the rest of their burst, which is
then taken. What was picked has to be what was scanned. `window`: real keys in a real window.
"""

import os
import random
import time
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.benchmarks.table import Table
from tests.warehouse import CODES, Warehouse, build, opened
from tests.window.desk_driver import XvfbDesk, missing_tools
from tests.window.test_keys_in_a_window import Listener
from warehouse_desk.devices.keyboard import KeyboardScanner
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.picking import Method
from warehouse_desk.scanning.journal import Journal
from warehouse_desk.scanning.layouts import ENTER, KEYPAD_ENTER, TAB, US
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.signs import NO_SIGN
from warehouse_desk.stations.pipe import Pipe
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say

SCANS = 100_000
#: With a store behind, which syncs every good one to the disk.
STORED = 20_000
#: Real time: twenty a second.
WINDOW_SCANS = 1_000
MS = 1_000_000
X11 = 8
F2 = 60
#: From the start of a scan to the start of the next one in a burst.
BURST_MS = 50
BLUE, RED = CODES["MUG-BLUE"], CODES["MUG-RED"]
WORDS = ("note", "left at the gate", "2 pcs", "A-03", "thx")


def main(args: Namespace) -> int:
    """Print what was lost, merged, invented or told out of order; none of it may be."""
    table = Table(
        args, "way", "scans", "lost", "merged", "invented", "disordered", "typed wrong", "a second"
    )
    app = QApplication([])
    rows = {"filter": by_filter, "stock": by_stock, "window": by_window}
    wrong = 0
    for name, run in rows.items():
        if not fnmatch(name, args.only):
            continue
        told = run(args)
        if told is None:
            continue
        faults = told.faults()
        table.row(name, len(told.expected), *faults, told.mistyped, told.speed)
        wrong += sum(faults) + told.mistyped
    app.quit()
    return 1 if wrong else 0


@dataclass
class Told:
    """What was scanned, and what was told of it."""

    expected: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    mistyped: int = 0
    speed: float = 0.0

    def faults(self) -> tuple[int, int, int, int]:
        """Count what was lost, merged, invented, and told at another place."""
        lost = Counter(self.expected) - Counter(self.told)
        new = Counter(self.told) - Counter(self.expected)
        merged = sum(count for text, count in new.items() if any(map(text.startswith, lost)))
        moved = 0
        if not lost and not new:
            moved = sum(one != other for one, other in zip(self.expected, self.told, strict=True))
        return lost.total(), merged, new.total() - merged, moved


@dataclass(frozen=True)
class Scanned:
    """One code: when it begins, how it ends, how quickly its keys come."""

    text: str
    suffix: int
    every_ms: int
    pause_ms: int


def stream(rng: random.Random, scans: int) -> Iterator[list[Scanned]]:
    """Make bursts of scans; a code that loses its suffix ends its burst."""
    made, whole = 0, True
    while made < scans:
        suffix = rng.choice((ENTER, ENTER, KEYPAD_ENTER, TAB))
        burst = []
        for _ in range(min(rng.randint(1, 20), scans - made)):
            text, every = code(rng), rng.choice((1, 2, 3))
            # Two in a row are no accident: that is a scanner without suffix.
            cut = whole and rng.random() < 0.01
            whole = not cut
            pause = max(5, BURST_MS - every * len(text))
            burst.append(Scanned(text, 0 if cut else suffix, every, pause))
            if cut:
                break
        made += len(burst)
        yield burst


def code(rng: random.Random) -> str:
    """Draw what a picker scans: mostly pieces, some of them wrong."""
    draw = rng.random()
    if draw < 0.85:
        return BLUE
    if draw < 0.90:
        return RED
    return rng.choice(("LOC-A-01-01", "TOTE-0007", f"]C0ORD-{rng.randrange(10**6)}", "CMD-HELP"))


class Key(QKeyEvent):
    """A key as the system sends it, at a time of ours."""

    at_ms = 0

    def spontaneous(self) -> bool:
        """Come from the system."""
        return True

    def timestamp(self) -> int:
        """Tell our own time."""
        return self.at_ms


class Screen(QWidget):
    """A window with a field, a button and a shortcut; a dialog with a field opens over it."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("act")
        self.acts: Counter[str] = Counter()
        self.button.clicked.connect(lambda: self.acts.update(["clicked"]))
        QShortcut(QKeySequence("F2"), self).activated.connect(lambda: self.acts.update(["F2"]))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.dialog: QDialog | None = None

    def toggle_dialog(self) -> None:
        """Open a dialog, or close it."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
            return
        self.dialog = QDialog(self)
        QVBoxLayout(self.dialog).addWidget(QPushButton("default"))
        self.dialog.open()

    @property
    def receiver(self) -> QObject:
        """The window that keys go to."""
        handle = (self.dialog or self).windowHandle()
        assert handle is not None
        return handle


class Hands:
    """A scanner and a typist at one keyboard, with a clock of their own."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.now_ms = self.last_key_ms = 10_000
        self.screen = Screen()
        self.screen.show()
        self.scanner = KeyboardScanner(QCoreApplication.instance(), platform="xcb")
        self.scans: list[Scan] = []
        self.scanner.scanned.connect(self._hear)
        self.typed = ""
        self.mistyped = 0

    def _hear(self, scan: Scan) -> None:
        self.scans.append(replace(scan, at=self.last_key_ms * MS))

    def stroke(self, position: int, text: str = "", *, shift: bool = False) -> None:
        """Press a key and let it go, as Qt tells of it."""
        self.last_key_ms = self.now_ms
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        meant = Qt.Key(ord(text.upper())) if text else Qt.Key.Key_F2
        for kind in kinds:
            key = Key(kind, meant, held, position + X11, 0, 0, text)
            key.at_ms = self.now_ms
            self.scanner.eventFilter(self.screen.receiver, key)

    def scan(self, one: Scanned) -> None:
        """Press the keys of a code."""
        for sign in one.text:
            position, shift = US.keys(sign)
            self.stroke(position, sign, shift=shift)
            self.now_ms += one.every_ms
        if one.suffix:
            self.stroke(one.suffix, "\r")
            self.now_ms += one.pause_ms
            QCoreApplication.processEvents()
        else:
            self.now_ms += 1_000
            self.settle()

    def do_something_else(self) -> None:
        """Type, press a shortcut, open or close a dialog, move the focus, or do nothing."""
        self.now_ms += self.rng.randint(400, 900)
        draw = self.rng.random()
        if draw < 0.2:
            self.settle()
            self.screen.toggle_dialog()
        elif draw < 0.3:
            self.stroke(F2)
            self.now_ms += 400
        elif draw < 0.6 and self.screen.dialog is None:
            self.type(self.rng.choice(WORDS))
        elif draw < 0.7:
            self.settle()
            self.screen.button.setFocus()

    def type(self, word: str) -> None:
        """Type into the field, letter by letter."""
        self.screen.field.setFocus()
        for sign in word:
            position, shift = US.keys(sign)
            self.stroke(position, sign, shift=shift)
            self.now_ms += self.rng.randint(60, 200)
        self.now_ms += 400
        self.typed += word
        self.settle()
        self.mistyped += self.screen.field.text() != self.typed
        self.typed = ""
        self.screen.field.clear()

    def settle(self) -> None:
        """Let the keys that wait go where they were meant for, as a silence would."""
        self.scanner._silence.stop()
        self.scanner._settle_silence()
        QCoreApplication.processEvents()


def by_filter(args: Namespace) -> Told:
    """Scan through the filter alone."""
    rng, told = random.Random(args.seed), Told()
    hands = Hands(rng)
    began = time.process_time()
    for burst in stream(rng, SCANS):
        for one in burst:
            hands.scan(one)
            told.expected.append(one.text if one.suffix else one.text + NO_SIGN)
        hands.do_something_else()
    hands.settle()
    told.told = [scan.text for scan in hands.scans]
    told.speed = len(told.told) / (time.process_time() - began)
    told.mistyped = hands.mistyped + hands.screen.acts["clicked"]
    hands.scanner.stop()
    return told


def by_stock(args: Namespace) -> Told:
    """Scan into a store: each good scan is one piece, each other scan none."""
    rng, told = random.Random(args.seed), Told()
    hands, wanted = Hands(rng), 0
    with TemporaryDirectory() as folder:
        build(Path(folder) / "small.db")
        with opened(Path(folder) / "small.db", Path(folder) / "warehouse.db") as warehouse:
            picker = Picker(warehouse, hands)
            began = time.process_time()
            for burst in stream(rng, STORED):
                for one in burst:
                    hands.scan(one)
                    wanted += one.text == BLUE and bool(one.suffix)
                    told.expected.append(one.text if one.suffix else one.text + NO_SIGN)
                    picker.answer()
                picker.take_held()
                hands.do_something_else()
            told.speed = len(told.expected) / (time.process_time() - began)
            told.told = picker.answered
            told.mistyped = hands.mistyped + abs(picker.picked - wanted) + picker.misnumbered
    hands.scanner.stop()
    return told


class Picker:
    """Answers what the hands scan, at the desk of a store with one endless line to pick."""

    def __init__(self, warehouse: Warehouse, hands: Hands) -> None:
        self._warehouse = warehouse
        self._hands = hands
        warehouse.put("MUG-BLUE", "A-01-01", STORED)
        warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=STORED))
        self._desk = warehouse.desk()
        for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01"):
            assert self._desk.scan(text).is_good
        self._pipe = Pipe(Journal(first=1_001), clock=lambda: hands.now_ms * MS)
        self._next, self._held = 1_001, False
        self.answered: list[str] = []
        self.misnumbered = 0

    def answer(self) -> None:
        """Answer what was heard since; each reading has the next number."""
        scans, self._hands.scans = self._hands.scans, []
        for scan in scans:
            self._pipe.take(scan)
            (reply,) = self._pipe.answer(self._desk)
            self.answered.append(scan.text)
            self._look(reply)

    def _look(self, reply: Reply) -> None:
        self._held = reply.say is Say.HELD
        self.misnumbered += reply.scan != self._next
        self._next += 1

    def take_held(self) -> None:
        """Tell the desk to take what it holds, until nothing is held."""
        while self._held:
            self._hands.now_ms += 1_000
            scan = Scan("CMD-OK", Source.KEYBOARD, at=self._hands.now_ms * MS)
            self._pipe.take(scan)
            replies = self._pipe.answer(self._desk)
            self._next += 1
            self._held = replies[-1].say is Say.HELD
        self._hands.now_ms += 1_000

    @property
    def picked(self) -> int:
        """Count the pieces that the store says were taken."""
        with self._warehouse.store.look() as reading:
            return len(reading.find(ScanRow, code=BLUE, accepted=True))


def by_window(args: Namespace) -> Told | None:
    """Press real keys into a real window, with words typed and dialogs opened between."""
    if missing := missing_tools():
        print(f"No window: {', '.join(missing)} missing.")
        return None
    rng, told = random.Random(args.seed), Told()
    with XvfbDesk() as desk, Listener(desk, "field") as listener:
        began = time.monotonic()
        while len(told.expected) < WINDOW_SCANS:
            burst = [f"TOTE-{rng.randrange(10**6):06}" for _ in range(50)]
            burst.append("OPEN-DIALOG" if rng.random() < 0.1 else BLUE)
            desk.scan_all(burst, every_ms=1, pause_ms=5)
            told.expected += burst
            desk.type("a")
        told.speed = len(told.expected) / (time.monotonic() - began)
        heard = listener.rest(seconds=2)
    told.told = [text for what, text in heard if what == "scan"]
    told.mistyped = sum(what == "field" and set(text) != {"a"} for what, text in heard)
    return told
