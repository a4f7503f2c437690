"""Scanners that pose as keyboards: hears every key of the program, whatever has the focus.

Qt sends one key as several events: an override question to the window, then a press to it or a
shortcut to its owner, and the window passes each on to its widgets. Only what reaches a *window*
is counted, once. Each event waits with its key until the wedge knows what the key was: typed keys
go on to where they were meant for, scanned ones go nowhere, so that no scan presses a button,
lands in a text field or sets off a shortcut.
"""

import time
from collections import deque
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcut, QShortcutEvent
from typing_extensions import override

from warehouse_desk.devices.key_positions import caps_lock, position
from warehouse_desk.scanning.layouts import MODIFIERS, RIGHT_ALT, SHIFTS
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.wedge import Key, Meaning, ScannerSetting, Stretch, Wedge

_WATCHED = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
    }
)
_Held = QKeyEvent | QShortcutEvent | QInputMethodEvent
_MILLISECOND = 1_000_000
#: A busy window gets keys late; two timers in a row let those that already wait come first.
_GRACE_MS = 15
_SOONEST_REPEAT_MS = 150
_SHIFT_HOLDS_MS = 100


@dataclass(slots=True, eq=False)
class _Stroke:
    """A key that waits for its meaning, with the events Qt made of it."""

    position: int
    events: list[tuple[QObject, QEvent]] = field(default_factory=list)
    released: bool = False


class KeyboardScanner(QObject):
    """Tells scans from typing in all windows and dialogs of the program."""

    scanned = Signal(object)
    #: Every key as the wedge is given it, whatever becomes of it: for looking at a scanner.
    pressed = Signal(object)
    _read = Signal(object)
    _meant = Signal(object, object)

    def __init__(
        self,
        app: QCoreApplication,
        setting: ScannerSetting | None = None,
        *,
        platform: str | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._platform = platform
        self._setting = setting or ScannerSetting()
        self._wedge = Wedge(self._setting)
        self._waiting: deque[_Stroke] = deque()
        self._current: _Stroke | None = None
        #: Keys that are held, and since when (ms).
        self._down: dict[int, int] = {}
        self._spent: set[int] = set()
        #: When shift was last touched without a key being counted since (ms).
        self._shift_touched = 0
        #: What an input method composed, until the key is known that it did so for.
        self._composed: list[tuple[QObject, QEvent]] = []
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._listen_once_more)
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._settle_silence)
        self._delivered: QEvent | None = None
        # Queued: scans and typed keys are told in order, and never inside of another event.
        self._read.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        self._meant.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Hear the keys from now on."""
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more; what waits is settled first."""
        self._app.removeEventFilter(self)
        self._silence.stop()
        self._settle_silence()

    @override
    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        """Swallow what waits for its meaning; True keeps an event from its receiver."""
        if event.type() not in _WATCHED:
            return False
        if isinstance(event, QShortcutEvent):
            return self._keep_with_current(receiver, event)
        if isinstance(event, QInputMethodEvent):
            return self._keep_composed(receiver, event)
        # What was let through is sent by us, not spontaneous: it is not judged again.
        is_first_hand = receiver.isWindowType() and event.spontaneous()
        return is_first_hand and isinstance(event, QKeyEvent) and self._heard(receiver, event)

    def _heard(self, window: QObject, event: QKeyEvent) -> bool:
        where = position(event, self._platform)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(where, window, event)
        if where in MODIFIERS:
            self._down[where] = event.timestamp()
            if where in SHIFTS:
                self._shift_touched = event.timestamp()
            return False
        if event.isAutoRepeat() and not self._is_pressed_again(where, event):
            return self._wedge.is_pending
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed(where, event)
            return False
        if where not in self._down or self._current is None:
            self._pressed(where, event)
        return self._keep_with_current(window, event)

    def _pressed(self, where: int, event: QKeyEvent, *, shifted: bool = False) -> None:
        """Count a key, at the first event that tells of it."""
        self._shift_touched = 0
        self._down[where] = event.timestamp()
        self._spent.discard(where)
        self._current = _Stroke(where, self._composed)
        self._composed = []
        self._waiting.append(self._current)
        key = self._key(where, event, shifted=shifted)
        self.pressed.emit(key)
        self._apply(self._wedge.feed(key))
        self._silence.start(self._wedge.silence_ms)

    def _is_pressed_again(self, where: int, event: QKeyEvent) -> bool:
        """Tell a key pressed twice from one that is held: no keyboard repeats so soon.

        Qt takes a release and a press within one millisecond for a repeat; quick scanners do that.
        """
        return event.timestamp() - self._down.get(where, 0) < _SOONEST_REPEAT_MS

    def _released(self, where: int, window: QObject, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return self._wedge.is_pending
        if where and where not in self._down:
            self._press_was_taken(where, event)
        self._down.pop(where, None)
        if where in self._spent:
            self._spent.discard(where)
            return True
        # The newest: the same key twice in a code is let go twice.
        strokes = (stroke for stroke in reversed(self._waiting) if stroke.position == where)
        stroke = next(strokes, None)
        if stroke is None:
            return False
        stroke.released = True
        stroke.events.append((window, _copy(event)))
        return True

    def _press_was_taken(self, where: int, event: QKeyEvent) -> None:
        """Count a key that an input method took (a dead key): only its release tells of it.

        Scanners let go of shift first, so its own release may be all that is known of shift.
        """
        if where in SHIFTS:
            self._shift_touched = event.timestamp()
            return
        if where in MODIFIERS:
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shifted and not self._down.keys() & SHIFTS:
            self._down.update(dict.fromkeys(SHIFTS, event.timestamp()))
        just_now = event.timestamp() - self._shift_touched < _SHIFT_HOLDS_MS
        self._pressed(where, event, shifted=shifted or just_now)

    def _keep_with_current(self, receiver: QObject, event: _Held) -> bool:
        """Hold an event with the key that caused it; a scanned key's events are dropped at once."""
        stroke, self._current = self._current, None
        if stroke is None:
            return False
        stroke.events.append((receiver, _copy(event)))
        return True

    def _keep_composed(self, receiver: QObject, event: QInputMethodEvent) -> bool:
        """Hold what an input method composed; it may be made of scanned keys."""
        if event is self._delivered:
            return False
        self._composed.append((receiver, _copy(event)))
        self._silence.start(self._wedge.silence_ms)
        return True

    def _key(self, where: int, event: QKeyEvent, *, shifted: bool) -> Key:
        held = event.modifiers()
        alt_gr = RIGHT_ALT in self._down or bool(held & Qt.KeyboardModifier.GroupSwitchModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier) and not alt_gr
        foreign = bool(held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier))
        at_ms = event.timestamp()
        return Key(
            position=where,
            shift=shifted or bool(held & Qt.KeyboardModifier.ShiftModifier),
            alt_gr=alt_gr,
            at_ns=at_ms * _MILLISECOND if at_ms else time.monotonic_ns(),
            text=event.text(),
            control=control or (foreign and not alt_gr),
            caps_lock=caps_lock(event, self._platform),
        )

    def _listen_once_more(self) -> None:
        self._grace.start()

    def _settle_silence(self) -> None:
        if self._silence.isActive():
            return
        self._apply(self._wedge.flush())
        composed, self._composed = self._composed, []
        self._let_through(composed)

    def _apply(self, stretches: list[Stretch]) -> None:
        for stretch in stretches:
            strokes = [self._waiting.popleft() for _ in range(stretch.count)]
            if stretch.meaning is Meaning.TYPED:
                self._let_through([event for stroke in strokes for event in stroke.events])
            else:
                self._spent.update(stroke.position for stroke in strokes if not stroke.released)
            if stretch.meaning is Meaning.SCANNED:
                self._read.emit(self._scan(stretch.text))

    def _scan(self, text: str) -> Scan:
        separator = self._setting.separator
        return Scan(text, Source.KEYBOARD, at=time.monotonic_ns(), separator=separator)

    def _let_through(self, events: list[tuple[QObject, QEvent]]) -> None:
        for receiver, event in events:
            self._meant.emit(receiver, event)

    def _deliver(self, receiver: QObject, event: QEvent) -> None:
        if shiboken6.isValid(receiver) and not _is_gone(receiver):
            self._delivered = event
            QCoreApplication.sendEvent(receiver, event)


def _is_gone(receiver: QObject) -> bool:
    """Tell whether a shortcut's page went out of sight while its key waited."""
    page = receiver.parent() if isinstance(receiver, QShortcut) else None
    return page is not None and not page.property("visible")


def _copy(event: _Held) -> QEvent:
    """Copy an event that outlives its delivery (`QEvent.clone` leaks what is not delivered)."""
    if isinstance(event, QKeyEvent):
        return QKeyEvent(
            event.type(),
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            event.isAutoRepeat(),
            event.count(),
        )
    if isinstance(event, QShortcutEvent):
        return QShortcutEvent(event.key(), event.shortcutId(), event.isAmbiguous())
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
