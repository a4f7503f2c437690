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
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcutEvent
from typing_extensions import override

from warehouse_desk.devices.key_positions import caps_lock, position
from warehouse_desk.scanning.layouts import MODIFIERS, RIGHT_ALT
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
_MILLISECOND = 1_000_000
#: A busy window gets keys late; two timers in a row let those that already wait come first.
_GRACE_MS = 15


@dataclass(slots=True, eq=False)
class _Stroke:
    """A key that waits for its meaning, with the events Qt made of it."""

    position: int
    events: list[tuple[QObject, QEvent]] = field(default_factory=list)
    released: bool = False


class KeyboardScanner(QObject):
    """Tells scans from typing in all windows and dialogs of the program."""

    scanned = Signal(object)
    _read = Signal(object)

    def __init__(
        self,
        app: QCoreApplication,
        setting: ScannerSetting | None = None,
        *,
        platform: str | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._setting = setting or ScannerSetting()
        self._platform = platform
        self._wedge = Wedge(self._setting)
        self._waiting: deque[_Stroke] = deque()
        self._current: _Stroke | None = None
        self._down: set[int] = set()
        self._spent: set[int] = set()
        self._silence = QTimer(self, singleShot=True, interval=self._setting.gap_ms)
        self._silence.timeout.connect(self._listen_once_more)
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._settle_silence)
        # Queued: a scan is told in order with the typed keys, and never inside of an event.
        self._read.connect(self.scanned, Qt.ConnectionType.QueuedConnection)

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
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if isinstance(event, QKeyEvent):
            # What was let through is posted, not spontaneous: it is not judged again.
            if not (receiver.isWindowType() and event.spontaneous()):
                return False
            return self._heard(receiver, event)
        if kind == QEvent.Type.Shortcut:
            return self._keep_with_current(receiver, event)
        return self._keep_composed(receiver, event)

    def _heard(self, window: QObject, event: QKeyEvent) -> bool:
        where = position(event, self._platform)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(where, window, event)
        if where in MODIFIERS:
            self._down.add(where)
            return False
        if event.isAutoRepeat():
            return self._wedge.is_pending
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed(where, event)
            return False
        if where not in self._down or self._current is None:
            self._pressed(where, event)
        return self._keep_with_current(window, event)

    def _pressed(self, where: int, event: QKeyEvent) -> None:
        """Count a key, at the first event that tells of it."""
        self._down.add(where)
        self._spent.discard(where)
        self._current = _Stroke(where)
        self._waiting.append(self._current)
        self._apply(self._wedge.feed(self._key(where, event)))
        self._silence.start()

    def _released(self, where: int, window: QObject, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return self._wedge.is_pending
        if where and where not in self._down | MODIFIERS:
            # An input method took the press (a dead key): only the release tells of the key.
            self._pressed(where, event)
        self._down.discard(where)
        if where in self._spent:
            self._spent.discard(where)
            return True
        stroke = next((stroke for stroke in self._waiting if stroke.position == where), None)
        if stroke is None:
            return False
        stroke.released = True
        stroke.events.append((window, _copy(event)))
        return True

    def _keep_with_current(self, receiver: QObject, event: QEvent) -> bool:
        """Hold an event with the key that caused it; a scanned key's events are dropped at once."""
        stroke, self._current = self._current, None
        if stroke is None:
            return False
        stroke.events.append((receiver, _copy(event)))
        return True

    def _keep_composed(self, receiver: QObject, event: QEvent) -> bool:
        """Hold what an input method composed while it may be made of scanned keys."""
        if not self._waiting:
            return False
        self._waiting[-1].events.append((receiver, _copy(event)))
        return True

    def _key(self, where: int, event: QKeyEvent) -> Key:
        held = event.modifiers()
        alt_gr = RIGHT_ALT in self._down or bool(held & Qt.KeyboardModifier.GroupSwitchModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier) and not alt_gr
        foreign = bool(held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier))
        at_ms = event.timestamp()
        return Key(
            position=where,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            alt_gr=alt_gr,
            at_ns=at_ms * _MILLISECOND if at_ms else time.monotonic_ns(),
            text=event.text(),
            control=control or (foreign and not alt_gr),
            caps_lock=caps_lock(event, self._platform),
        )

    def _listen_once_more(self) -> None:
        self._grace.start()

    def _settle_silence(self) -> None:
        if not self._silence.isActive():
            self._apply(self._wedge.flush())

    def _apply(self, stretches: list[Stretch]) -> None:
        for stretch in stretches:
            strokes = [self._waiting.popleft() for _ in range(stretch.count)]
            if stretch.meaning is Meaning.TYPED:
                self._let_through(strokes)
            else:
                self._spent.update(stroke.position for stroke in strokes if not stroke.released)
            if stretch.meaning is Meaning.SCANNED:
                self._read.emit(Scan(stretch.text, Source.KEYBOARD, at=time.monotonic_ns()))

    def _let_through(self, strokes: list[_Stroke]) -> None:
        for stroke in strokes:
            for receiver, event in stroke.events:
                if shiboken6.isValid(receiver):
                    QCoreApplication.postEvent(receiver, event)


def _copy(event: QEvent) -> QEvent:
    """Copy an event that outlives its delivery (`QEvent.clone` leaks what is not delivered)."""
    match event:
        case QKeyEvent():
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
        case QShortcutEvent():
            return QShortcutEvent(event.key(), event.shortcutId(), event.isAmbiguous())
        case QInputMethodEvent():
            copy = QInputMethodEvent(event.preeditString(), event.attributes())
            copy.setCommitString(
                event.commitString(), event.replacementStart(), event.replacementLength()
            )
            return copy
    raise TypeError(event)
