"""A measuring device on a line: asked over a real socket, byte for byte."""

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests import patience
from tests.unit.devices.cubiscan import BOX, Cubiscan, told
from warehouse_desk.devices import line as device_line
from warehouse_desk.devices import measuring
from warehouse_desk.devices.line import Line
from warehouse_desk.devices.measuring import MeasuringDevice, read_measured
from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

pytestmark = pytest.mark.gui

MEASURED = Measures(300, 200, 95, 1_840)


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_line, "_WAITS_S", (0.01,))
    monkeypatch.setattr(MeasuringDevice, "timeout_s", 0.02)


@contextmanager
def hearing(device: MeasuringDevice) -> Iterator["queue.Queue[object]"]:
    heard: queue.Queue[object] = queue.Queue()
    # A partial is held by the connection; of a bound method Qt would hold nothing.
    tell, direct = partial(heard.put), Qt.ConnectionType.DirectConnection
    device.measured.connect(tell, direct)
    device.changed.connect(tell, direct)
    device.start()
    try:
        assert heard.get(timeout=patience.SECONDS) is None or not device.is_wanted
        yield heard
    finally:
        device.stop()


def test_it_measures_when_it_is_asked() -> None:
    with Cubiscan() as there:
        device = MeasuringDevice(there.url)
        with hearing(device) as heard:
            device.measure()
            assert heard.get(timeout=patience.SECONDS) == MEASURED

        assert there.asked == [b"\x02M\x03\r\n"]


def test_what_is_asked_before_the_line_is_open_is_measured_once_it_is() -> None:
    may_open = threading.Event()

    def open_late(*how: Any) -> Line:
        assert may_open.wait(patience.SECONDS)
        return device_line.open_line(*how)

    with Cubiscan() as there:
        device = MeasuringDevice(there.url, open_line=open_late)
        heard: queue.Queue[object] = queue.Queue()
        device.measured.connect(partial(heard.put), Qt.ConnectionType.DirectConnection)
        device.start()

        device.measure()
        may_open.set()

        assert heard.get(timeout=patience.SECONDS) == MEASURED
        device.stop()


def test_what_was_asked_in_vain_is_not_measured_when_it_is_back() -> None:
    may_open, tries = threading.Event(), iter([OSError("gone")])

    def open_again(*how: Any) -> Line:
        if trouble := next(tries, None):
            raise trouble
        assert may_open.wait(patience.SECONDS)
        return device_line.open_line(*how)

    with Cubiscan() as there:
        device = MeasuringDevice(there.url, open_line=open_again)
        heard: queue.Queue[object] = queue.Queue()
        for signal in (device.measured, device.changed):
            signal.connect(partial(heard.put), Qt.ConnectionType.DirectConnection)
        device.measure()
        device.start()
        away = heard.get(timeout=patience.SECONDS)
        device.measure()
        again = heard.get(timeout=patience.SECONDS)
        may_open.set()
        back = heard.get(timeout=patience.SECONDS)
        there.press(told(BOX, by=b"C"))
        measured = heard.get(timeout=patience.SECONDS)
        device.stop()

    assert isinstance(away, OutsideTrouble)
    assert again is away
    assert (back, measured, there.asked) == (None, MEASURED, [])


def test_its_own_button_measures_too_and_a_message_in_parts_is_one() -> None:
    with Cubiscan() as there, hearing(MeasuringDevice(there.url)) as heard:
        whole = told(BOX, by=b"C")
        there.press(b"\x02TA00\x03\r\n" + whole[:20])
        there.press(whole[20:])

        assert heard.get(timeout=patience.SECONDS) == MEASURED


@pytest.mark.parametrize(
    "answer",
    [
        b"\x02MNHM\x03\r\n",
        b"\x02MNCZ\x03\r\n",
        told(BOX.replace(b"L030.0", b"L~99.9")),
        told(BOX.replace(b"H009.5", b"H_00.1")),
        told(BOX.replace(b"H009.5", b"H000.0")),
    ],
)
def test_what_could_not_be_measured_is_told_and_is_no_measure(answer: bytes) -> None:
    with Cubiscan(answer) as there:
        device = MeasuringDevice(there.url)
        with hearing(device) as heard:
            device.measure()
            trouble = heard.get(timeout=patience.SECONDS)

    assert isinstance(trouble, OutsideTrouble)
    assert trouble.trouble is Trouble.NOT_MEASURED


def test_a_device_that_goes_away_is_told_and_found_again() -> None:
    with Cubiscan() as there:
        device = MeasuringDevice(there.url)
        with hearing(device) as heard:
            there.hang_up()
            away = heard.get(timeout=patience.SECONDS)
            assert isinstance(away, OutsideTrouble)
            assert away.trouble is Trouble.DEVICE_AWAY
            assert heard.get(timeout=patience.SECONDS) is None
            device.measure()
            assert heard.get(timeout=patience.SECONDS) == MEASURED


def test_who_measures_while_it_is_away_is_told_so_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_line, "_WAITS_S", (60.0,))
    heard: queue.Queue[object] = queue.Queue()
    device = MeasuringDevice("socket://127.0.0.1:1")
    device.changed.connect(partial(heard.put), Qt.ConnectionType.DirectConnection)
    device.start()
    first = heard.get(timeout=patience.SECONDS)

    device.measure()

    assert heard.get(timeout=patience.SECONDS) is first
    device.stop()


def test_one_that_never_answers_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "_ANSWER_S", 0.05)
    with Cubiscan(b"HELLO\r\n") as there:
        device = MeasuringDevice(there.url)
        with hearing(device) as heard:
            device.measure()
            away = heard.get(timeout=patience.SECONDS)

    assert isinstance(away, OutsideTrouble)
    assert away.trouble is Trouble.DEVICE_AWAY


def test_inches_and_pounds_are_understood() -> None:
    assert read_measured(b"MACZZZZZZ,L012.0,W008.0,H004.0,E,K003.50,D002.00,E,F0166,D") == Measures(
        305, 203, 102, 1_588
    )


def test_without_a_weight_the_size_counts_alone() -> None:
    assert read_measured(b"MAC000000,L012.0,W008.0,H004.0,M,K000.00,D000.00,M,F5000,I") == (
        Measures(120, 80, 40)
    )


@pytest.mark.parametrize("body", [b"", b"MA", b"TA00", b"MAX" + BOX, b"\xff" * 60])
def test_anything_else_is_no_measure(body: bytes) -> None:
    assert read_measured(body) is None
