"""The rules of the filter, with made-up events; real ones are in tests/window."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import patience
from warehouse_desk.devices.keyboard import KeyboardScanner
from warehouse_desk.scanning.layouts import DE, ENTER, US
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.wedge import Key, ScannerSetting

pytestmark = pytest.mark.gui

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
OVERRIDE = QEvent.Type.ShortcutOverride
X11 = 8
SHIFT, RIGHT_ALT, CONTROL = 42, 100, 29


class Receiver(QWindow):
    """A window that keeps what reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[tuple[QEvent.Type, str]] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.got.append((event.type(), event.text()))
        elif isinstance(event, QInputMethodEvent):
            self.got.append((event.type(), event.commitString()))
        elif isinstance(event, QShortcutEvent):
            self.got.append((event.type(), event.key().toString()))
        return True


class SpontaneousKey(QKeyEvent):
    """A key as the system sends it."""

    at_ms = 0

    def spontaneous(self) -> bool:
        return True

    def timestamp(self) -> int:
        return self.at_ms


class Desk:
    """Presses keys the way Qt tells of them."""

    def __init__(self, scanner: KeyboardScanner) -> None:
        self.scanner = scanner
        self.window = Receiver()
        self.scans: list[Scan] = []
        self.now_ms = 1_000
        scanner.scanned.connect(self.scans.append)

    def send(
        self,
        kind: QEvent.Type,
        position: int,
        text: str = "",
        *,
        shift: bool = False,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        repeat: bool = False,
    ) -> bool:
        if shift:
            held |= Qt.KeyboardModifier.ShiftModifier
        code = position + X11 if position else 0
        key = SpontaneousKey(kind, Qt.Key.Key_unknown, held, code, 0, 0, text, repeat)
        key.at_ms = self.now_ms
        return self.scanner.eventFilter(self.window, key)

    def stroke(self, position: int, text: str = "", **how: object) -> None:
        self.send(OVERRIDE, position, text, **how)
        self.send(PRESS, position, text, **how)
        self.send(RELEASE, position, text, **how)

    def scan(self, text: str, *, end: bool = True) -> None:
        for sign in text:
            position, shift = US.keys(sign)
            self.stroke(position, sign, shift=shift)
            self.now_ms += 5
        if end:
            self.stroke(ENTER, "\r")

    def compose(self, text: str) -> bool:
        event = QInputMethodEvent()
        event.setCommitString(text)
        return self.scanner.eventFilter(self.window, event)

    def shortcut(self, keys: str) -> bool:
        return self.scanner.eventFilter(self.window, QShortcutEvent(QKeySequence(keys), 7))

    def be_silent(self) -> None:
        """Let the silence pass that was begun by the last key."""
        assert self.scanner._silence.isActive()
        self.scanner._silence.start(0)

    @property
    def texts(self) -> list[str]:
        QCoreApplication.processEvents()
        return [scan.text for scan in self.scans]

    @property
    def got(self) -> list[tuple[QEvent.Type, str]]:
        QCoreApplication.processEvents()
        return self.window.got


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    scanner = KeyboardScanner(qapp, platform="xcb")
    yield Desk(scanner)
    scanner.stop()
    scanner.deleteLater()


@pytest.fixture
def patient(qapp: QApplication) -> Iterator[Desk]:
    """A desk on which no silence ends by itself, however slow the machine is."""
    scanner = KeyboardScanner(qapp, ScannerSetting(gap_ms=patience.MS), platform="xcb")
    yield Desk(scanner)
    scanner.stop()
    scanner.deleteLater()


def test_a_scan_is_told_once_and_reaches_no_window(desk: Desk) -> None:
    desk.scan("LOC-A-03-12")

    assert desk.texts == ["LOC-A-03-12"]
    assert desk.scans[0].source is Source.KEYBOARD
    assert desk.scans[0].at > 0
    assert desk.got == []


def test_every_key_is_told_as_it_was_pressed(desk: Desk) -> None:
    keys: list[Key] = []
    desk.scanner.pressed.connect(keys.append)

    desk.scan("A-")

    assert [(key.position, key.shift) for key in keys] == [(30, True), (12, False), (ENTER, False)]
    assert keys[0].at_ns == 1_000_000_000


def test_the_sign_in_place_of_gs_comes_along(qapp: QApplication) -> None:
    desk = Desk(KeyboardScanner(qapp, ScannerSetting(separator="|"), platform="xcb"))

    desk.scan("10L7|21S9")

    assert desk.texts == ["10L7|21S9"]
    assert desk.scans[0].separator == "|"


def test_a_scan_without_suffix_is_told_after_a_silence(patient: Desk, qtbot: QtBot) -> None:
    desk = patient
    desk.scan("TOTE-0001", end=False)

    assert desk.texts == []
    desk.be_silent()
    qtbot.waitUntil(lambda: desk.texts == ["TOTE-0001"], timeout=patience.MS)


def test_a_typed_key_goes_on_to_its_window_with_all_its_events(patient: Desk, qtbot: QtBot) -> None:
    desk = patient
    desk.stroke(30, "a")

    assert desk.got == []
    desk.be_silent()
    qtbot.waitUntil(lambda: desk.got == [(PRESS, "a"), (RELEASE, "a")], timeout=patience.MS)
    assert desk.texts == []


def test_a_typed_shortcut_goes_on_to_its_owner(desk: Desk, qtbot: QtBot) -> None:
    desk.send(OVERRIDE, 60)

    assert desk.shortcut("F2")
    desk.send(RELEASE, 60)
    qtbot.waitUntil(
        lambda: desk.got == [(QEvent.Type.Shortcut, "F2"), (RELEASE, "")], timeout=patience.MS
    )


def test_a_scanned_digit_sets_off_no_shortcut(desk: Desk) -> None:
    for _ in range(3):
        desk.send(OVERRIDE, 6, "5")
        assert desk.shortcut("5")
        desk.send(RELEASE, 6, "5")
    desk.stroke(ENTER, "\r")

    assert desk.texts == ["555"]
    assert desk.got == []


def test_a_shortcut_that_no_key_caused_is_left_alone(desk: Desk) -> None:
    assert not desk.shortcut("F2")


def test_a_press_without_override_counts_all_the_same(desk: Desk) -> None:
    for position in (50, 22, 34):
        desk.send(PRESS, position)
        desk.send(RELEASE, position)
    desk.send(PRESS, ENTER)

    assert desk.texts == ["mug"]


def test_the_release_of_the_suffix_is_swallowed_with_it(desk: Desk) -> None:
    desk.scan("MUG", end=False)
    desk.send(OVERRIDE, ENTER, "\r")
    desk.send(PRESS, ENTER, "\r")

    assert desk.texts == ["MUG"]
    assert desk.send(RELEASE, ENTER, "\r")


def test_what_is_no_window_hears_nothing_twice(desk: Desk) -> None:
    key = SpontaneousKey(PRESS, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a")

    assert not desk.scanner.eventFilter(QObject(), key)


def test_what_the_program_sends_itself_is_left_alone(desk: Desk) -> None:
    key = QKeyEvent(PRESS, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a")

    assert not desk.scanner.eventFilter(desk.window, key)
    assert not desk.scanner.eventFilter(desk.window, QEvent(QEvent.Type.MouseMove))


def test_a_held_key_repeats_for_a_typist_and_never_in_a_scan(desk: Desk) -> None:
    desk.send(PRESS, 30, "a")
    desk.scanner._apply(desk.scanner._wedge.flush())
    desk.now_ms += 400

    assert not desk.send(PRESS, 30, "a", repeat=True)
    assert not desk.send(RELEASE, 30, "a", repeat=True)
    desk.now_ms += 500
    desk.scan("MU", end=False)
    desk.send(OVERRIDE, 30, "a", repeat=True)
    assert desk.send(PRESS, 30, "a", repeat=True)
    assert desk.send(RELEASE, 30, "a", repeat=True)
    desk.scan("G")

    assert desk.texts == ["MUG"]


def test_a_key_pressed_twice_within_a_millisecond_counts_twice(desk: Desk) -> None:
    """Qt takes the second press for a repeat."""
    desk.scan("A", end=False)
    for repeat in (False, True):
        desk.send(OVERRIDE, 38, "l", repeat=repeat)
        desk.send(PRESS, 38, "l", repeat=repeat)
        desk.send(RELEASE, 38, "l", repeat=not repeat)
    desk.scan("B")

    assert desk.texts == ["AllB"]


def test_modifiers_pass_through_and_change_the_keys_after_them(desk: Desk) -> None:
    assert not desk.send(PRESS, SHIFT)
    desk.scan("MUG")
    assert not desk.send(RELEASE, SHIFT)

    assert desk.texts == ["MUG"]


def test_alt_gr_is_known_by_its_place(qapp: QApplication) -> None:
    desk = Desk(KeyboardScanner(qapp, ScannerSetting(layout=DE), platform="xcb"))

    desk.send(PRESS, RIGHT_ALT)
    desk.stroke(16, "@", held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    desk.send(RELEASE, RIGHT_ALT)
    for position in (30, 48, ENTER):
        desk.stroke(position)

    assert desk.texts == ["@ab"]


def test_control_and_bracket_is_the_group_separator(desk: Desk) -> None:
    desk.scan("10A", end=False)
    desk.stroke(27, "\x1d", held=Qt.KeyboardModifier.ControlModifier)
    desk.scan("21B")

    assert desk.texts == ["10A\x1d21B"]


def test_a_key_that_an_input_method_took_is_known_by_its_release(desk: Desk) -> None:
    desk.scan("A", end=False)
    assert desk.compose("á")
    desk.send(RELEASE, 13)
    desk.send(RELEASE, 30, shift=True)
    desk.send(RELEASE, SHIFT, shift=True)
    desk.scan("B")

    assert desk.texts == ["A=AB"]
    assert desk.got == []


def test_shift_that_was_let_go_first_still_counts(desk: Desk) -> None:
    for _ in range(2):
        desk.send(RELEASE, SHIFT, shift=True)
        desk.send(RELEASE, 30)
    desk.send(RELEASE, CONTROL)
    desk.scan("b")

    assert desk.texts == ["AAb"]


def test_shift_touched_long_ago_does_not_count(desk: Desk) -> None:
    desk.send(PRESS, SHIFT)
    desk.send(RELEASE, SHIFT)
    desk.now_ms += 500

    desk.send(RELEASE, 30)
    desk.scan("bc")

    assert desk.texts == ["abc"]


def test_composed_letters_reach_the_field_when_they_were_typed(desk: Desk, qtbot: QtBot) -> None:
    assert desk.compose("á")
    desk.send(RELEASE, 30, "a")

    qtbot.waitUntil(
        lambda: desk.got == [(QEvent.Type.InputMethod, "á"), (RELEASE, "a")], timeout=patience.MS
    )


def test_composed_letters_without_any_key_reach_the_field(desk: Desk, qtbot: QtBot) -> None:
    assert desk.compose("水")

    qtbot.waitUntil(lambda: desk.got == [(QEvent.Type.InputMethod, "水")], timeout=patience.MS)


def test_without_positions_the_text_is_taken(desk: Desk) -> None:
    for sign in "MUG":
        desk.stroke(0, sign)
    desk.stroke(ENTER, "\r")

    assert desk.texts == ["MUG"]


def test_what_waits_is_settled_at_the_stop(desk: Desk) -> None:
    desk.scan("TOTE-0001", end=False)

    desk.scanner.stop()

    assert desk.texts == ["TOTE-0001"]


def test_keys_for_a_window_that_is_gone_are_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.stroke(30, "a")
    shiboken6.delete(desk.window)

    desk.scanner.stop()

    assert desk.texts == []


def test_composed_letters_are_let_through_only_once(desk: Desk, qtbot: QtBot) -> None:
    desk.scanner.start()
    event = QInputMethodEvent()
    event.setCommitString("á")

    QCoreApplication.sendEvent(desk.window, event)

    qtbot.waitUntil(lambda: desk.got == [(QEvent.Type.InputMethod, "á")], timeout=patience.MS)


def test_right_alt_held_with_an_eaten_key_is_no_key_itself(desk: Desk) -> None:
    desk.send(RELEASE, RIGHT_ALT)
    desk.scan("MUG")

    assert desk.texts == ["MUG"]


def test_a_key_in_the_last_moment_belongs_to_its_scan(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("TOTE", end=False)

    desk.scanner._settle_silence()  # what the second timer does, while the first runs again
    desk.scan("-0001")

    assert desk.texts == ["TOTE-0001"]


def test_a_key_typed_twice_is_let_go_twice(desk: Desk, qtbot: QtBot) -> None:
    desk.stroke(30, "a")
    desk.stroke(30, "a")

    both = [(PRESS, "a"), (RELEASE, "a")] * 2
    qtbot.waitUntil(lambda: desk.got == both, timeout=patience.MS)


def test_a_running_scanner_hears_the_program(desk: Desk, qapp: QApplication) -> None:
    desk.scanner.start()
    key = QKeyEvent(PRESS, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a")

    QCoreApplication.sendEvent(desk.window, key)

    assert desk.got == [(PRESS, "a")]
