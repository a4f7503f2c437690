"""Real key events in a real window: what a scanner sends arrives whole, whatever the layout."""

import json
import queue
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests import patience
from tests.window.desk_driver import ENTER, XvfbDesk, missing_tools
from warehouse_desk.scanning.layouts import GB, US
from warehouse_desk.scanning.self_test import TEXTS, Card

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
]

LAYOUTS = ["us", "ru", "ir", "ara", "il", "de", "fr", "pl"]
OWN_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
ALL_SIGNS = "".join(chr(code) for code in range(0x21, 0x7F))
PROGRAM = Path(__file__).with_name("listening_window.py")


Told = list[tuple[str, str]]


class Listener:
    """The small program, and what it tells."""

    def __init__(self, desk: XvfbDesk, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, PROGRAM, *arguments],
            env=desk.env | {"PYTHONPATH": str(PROGRAM.parents[2])},
            stdout=subprocess.PIPE,
            text=True,
        )
        self.desk = desk
        self._lines: queue.Queue[tuple[str, str]] = queue.Queue()
        self._reader = threading.Thread(target=self._listen)
        self._reader.start()

    def __enter__(self) -> "Listener":
        self.wait_for("ready")
        return self

    def __exit__(self, *error: object) -> None:
        self._process.terminate()
        self._process.wait(timeout=patience.SECONDS)
        self._reader.join()

    def _listen(self) -> None:
        with self._process.stdout as lines:
            for line in lines:
                self._lines.put(tuple(json.loads(line)))

    def wait_for(self, what: str, value: str = "") -> Told:
        """Collect what is told until a certain thing is."""
        return self._until(lambda told: (what, value) in told)

    def told(self, count: int, what: str = "") -> Told:
        """Collect until so much is told, of one kind or of any, and what else comes with it."""
        return self._until(lambda told: len(_only(told, what)) >= count) + self.rest()

    def rest(self, seconds: float = 0.4) -> Told:
        """Collect what is told until it is silent for so long."""
        told: Told = []
        with suppress(queue.Empty):
            while True:
                told.append(self._lines.get(timeout=seconds))
        return told

    def _until(self, enough: Callable[[Told], bool]) -> Told:
        told: Told = []
        with suppress(queue.Empty):  # the test says what is missing
            while not enough(told):
                told.append(self._lines.get(timeout=patience.SECONDS))
        return told


def _only(told: Told, what: str) -> Told:
    return [one for one in told if what in {"", one[0]}]


@pytest.fixture(scope="module")
def desk() -> Iterator[XvfbDesk]:
    with XvfbDesk() as desk:
        yield desk


@pytest.fixture(scope="module")
def window() -> Iterator[Listener]:
    """A window on a desk of its own: without a window manager another one would take the focus."""
    with XvfbDesk() as desk, Listener(desk) as listener:
        yield listener


@pytest.fixture
def field(desk: XvfbDesk) -> Iterator[Listener]:
    desk.set_layout("us")
    with Listener(desk, "field") as listener:
        yield listener


def codes(count: int, seed: str, *, signs: str = OWN_SIGNS, length: int = 14) -> list[str]:
    made = random.Random(seed)
    return ["".join(made.choices(signs, k=length)) for _ in range(count)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_sign_arrives_on_every_layout(window: Listener, layout: str) -> None:
    window.desk.set_layout(layout)
    sent = [ALL_SIGNS, "]C100106141411234567897", "LOC-A-03-12"]
    sent += codes(5, layout, signs=ALL_SIGNS, length=20)

    window.desk.scan_all(sent)

    assert window.told(len(sent)) == [("scan", text) for text in sent]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_scans_leave_a_text_field_alone_on_every_layout(desk: XvfbDesk, layout: str) -> None:
    """Dead keys go to an input method first when a text field has the focus."""
    desk.set_layout(layout)
    sent = ["LOC-A-03-12", "A=B[C]D`E^F~G'H\"I", *codes(5, layout)]

    with Listener(desk, "field") as listener:
        desk.scan_all(sent)
        told = listener.told(len(sent))

    assert told == [("scan", text) for text in sent]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_test_sheet_tells_a_scanner_s_layout_whatever_the_desk_s(
    window: Listener, layout: str
) -> None:
    window.desk.set_layout(layout)
    window.desk.press(ENTER)  # ends what an earlier test may have left of a code
    window.rest()

    window.desk.scan(TEXTS[Card.SIGNS], layout=US)
    window.desk.scan(TEXTS[Card.SIGNS], layout=GB)
    window.desk.scan("]E0" + TEXTS[Card.EAN], layout=GB)

    told = [value for _, value in _only(window.told(3, "faults"), "faults")]
    assert told == ["AIM_OFF", "LAYOUT AIM_OFF", ""]


def test_typed_text_goes_to_the_field_and_scans_do_not(desk: XvfbDesk, field: Listener) -> None:
    desk.type("no")
    desk.scan("TOTE-0001")
    desk.type("te")

    told = field.wait_for("field", "note")

    assert told == [
        ("field", "n"),
        ("field", "no"),
        ("scan", "TOTE-0001"),
        ("field", "not"),
        ("field", "note"),
    ]


def test_composed_letters_are_typed_as_ever(desk: XvfbDesk, field: Listener) -> None:
    desk.set_layout("de")

    desk.type("=a")  # where a German keyboard has the dead acute

    assert field.wait_for("field", "á") == [("field", "á")]


def test_a_person_presses_shortcuts_and_buttons(window: Listener) -> None:
    window.desk.set_layout("us")

    window.desk.press("F2", "ctrl+z", "5", "space")

    assert window.told(4) == [
        ("shortcut", "F2"),
        ("shortcut", "Ctrl+Z"),
        ("shortcut", "5"),
        ("clicked", ""),
    ]


def test_a_scan_presses_neither(window: Listener) -> None:
    window.desk.set_layout("us")

    window.desk.scan("5 5 5")

    assert window.told(1) == [("scan", "5 5 5")]


def test_a_scan_that_lost_its_end_presses_nothing_and_is_no_code(window: Listener) -> None:
    window.desk.scan_all(["TOTE-0001", "5 55555"])
    window.desk.scan("5 55555", end=None)

    told = window.told(3)

    assert told == [("scan", "TOTE-0001"), ("scan", "5 55555"), ("scan", "5 55555\0")]


def test_control_signs_in_a_crafted_code_do_nothing(window: Listener) -> None:
    window.desk.set_layout("us")

    window.desk.keys("ctrl+52", "F2", "ctrl+52", "F2", "Return")

    assert window.told(1) == [("scan", "\x1a\0\x1a\0")]


def test_a_modal_dialog_does_not_stop_the_scanner(desk: XvfbDesk, field: Listener) -> None:
    desk.scan("OPEN-DIALOG")
    field.wait_for("dialog")

    desk.scan_all(["TOTE-0001", "TOTE-0002"])

    assert field.told(2) == [("scan", "TOTE-0001"), ("scan", "TOTE-0002")]


@pytest.mark.parametrize(("end", "pause_ms"), [(ENTER, 0), (None, 120)])
def test_a_busy_window_loses_and_merges_nothing(
    field: Listener, end: str | None, pause_ms: int
) -> None:
    sent = ["FREEZE", *codes(4, "busy"), "FREEZE", *codes(3, "busy")]

    field.desk.scan_all(sent, end=end, pause_ms=pause_ms)

    assert field.told(len(sent)) == [("scan", text) for text in sent]


def test_two_hundred_scans_without_a_pause_all_arrive_in_order(window: Listener) -> None:
    window.desk.set_layout("ir")
    sent = codes(200, "burst", length=10)

    window.desk.scan_all(sent, every_ms=1, pause_ms=5)

    assert window.told(len(sent)) == [("scan", text) for text in sent]
