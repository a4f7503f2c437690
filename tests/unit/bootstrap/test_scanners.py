"""What this machine is set to hear is heard, by keyboard, serial line and camera."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import patience
from warehouse_desk.bootstrap.scanners import Scanners, hears_alike
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.gui.program import Preferences
from warehouse_desk.scanning.layouts import FR
from warehouse_desk.scanning.scan import Scan, Source

pytestmark = [
    pytest.mark.gui,
    # What the machine's own video drivers complain about.
    pytest.mark.qt_log_ignore("Couldn't (load|resolve)"),
]


@contextmanager
def listening(app: QApplication, preferences: Preferences) -> Iterator[Scanners]:
    scanners = Scanners(app, preferences)
    scanners.start()
    try:
        yield scanners
    finally:
        scanners.stop()


def test_a_serial_scanner_is_heard_and_told_of_when_it_goes(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Scan] = []
    changes: list[OutsideTrouble | None] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        where = f"socket://127.0.0.1:{server.getsockname()[1]}"
        with listening(qapp, Preferences(serial_port=where)) as scanners:
            scanners.scanned.connect(heard.append)
            scanners.changed.connect(changes.append)
            line, _ = server.accept()
            with line:
                # What comes before the line is open counts as left over from before.
                qtbot.waitUntil(lambda: bool(changes), timeout=patience.MS)
                line.sendall(b"TOTE-0001\r")
                qtbot.waitUntil(lambda: bool(heard), timeout=patience.MS)
            qtbot.waitUntil(lambda: len(changes) > 1, timeout=patience.MS)

    assert (heard[0].text, heard[0].source, heard[0].device) == ("TOTE-0001", Source.SERIAL, where)
    assert changes[0] is None
    assert isinstance(changes[1], OutsideTrouble)


def test_a_camera_that_is_not_there_stops_nothing(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    with listening(qapp, Preferences(camera="no such camera")):
        assert "no such camera" in caplog.text


def test_the_setting_of_a_keyboard_scanner_is_kept_whole() -> None:
    usual = Preferences()
    setting = replace(
        usual.keyboard_scanner, layout=FR, prefix="~~", separator="|", gap_ms=80,
        follows_caps_lock=True, always_suffix=True,
    )  # fmt: skip

    kept = usual.with_keyboard_scanner(setting)

    assert kept.keyboard_scanner == setting
    assert kept.scanner_layout == "fr"
    assert Preferences(scanner_layout="klingon").keyboard_scanner == usual.keyboard_scanner


@pytest.mark.parametrize(
    "change", [{"camera": "Desk"}, {"serial_port": "COM3"}, {"scanner_prefix": "~"}]
)
def test_only_what_concerns_scanners_makes_them_anew(change: dict[str, str]) -> None:
    usual = Preferences()

    assert hears_alike(usual, replace(usual, theme="dark", sounds=False, bounce_ms=100))
    assert not hears_alike(usual, replace(usual, **change))
