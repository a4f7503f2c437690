"""The devices of a desk, heard by a real window: what they tell is answered like a scan."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests import patience
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.devices.cubiscan import Cubiscan
from tests.unit.devices.test_scale import Answers
from tests.warehouse import ADA, CODES
from warehouse_desk.bootstrap.desk_devices import DeskDevices
from warehouse_desk.domain.catalogue import Measures, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import Preferences
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say

pytestmark = pytest.mark.gui


def test_a_product_is_measured_by_a_real_device_from_scan_to_store(
    window: MainWindow, program: FakeProgram, qtbot: QtBot
) -> None:
    scan(window, ADA)
    go(window, "measure")
    scan(window, CODES["MUG-BLUE"])
    with Cubiscan() as there:
        set_to = Preferences(measuring="cubiscan", measuring_port=there.url)
        devices = DeskDevices(window, window, set_to)

        devices.measure()
        qtbot.waitUntil(
            lambda: window.last_reply is not None and window.last_reply.say is Say.MEASURE_FAR,
            timeout=patience.MS,
        )
        settle(window)
        scan(window, "CMD-YES")
        devices.stop()

    with program.store.look() as reading:
        assert reading.get(Product, "MUG-BLUE").measures == Measures(300, 200, 95, 1_840)


def test_other_settings_hear_other_devices(window: MainWindow, qtbot: QtBot) -> None:
    there = Answers(b"SI\r\n", b"S S  1.842 kg\r\n")
    first = Preferences()
    devices = DeskDevices(window, window, first)
    with pytest.raises(Refusal) as refused:
        devices.measure()
    second = replace(
        first, scale="mt-sics", scale_port=there.url, scanner_prefix="#",
        measuring="cubiscan", measuring_port="socket://127.0.0.1:1",
    )  # fmt: skip

    devices.prefer(first, first)
    devices.prefer(first, second)

    qtbot.waitUntil(lambda: window._scale.view.weight_g == 1_842, timeout=patience.MS)
    qtbot.waitUntil(lambda: window.band.feedback is Feedback.WRONG, timeout=patience.MS)
    assert "does not answer" in window.band.sentence.text()
    assert devices.picture() is None
    assert refused.value.why is Why.NO_MEASURING_DEVICE
    devices.stop()
    there.close()
