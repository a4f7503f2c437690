"""The measuring device a machine is set to is heard by the window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import patience
from tests.unit.devices.cubiscan import Cubiscan
from warehouse_desk.bootstrap.measuring import DeskMeasuring, measures_alike
from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.gui.program import Preferences

pytestmark = pytest.mark.gui


def test_what_was_measured_reaches_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[object] = []
    with Cubiscan() as there:
        set_to = Preferences(measuring="cubiscan", measuring_port=there.url)
        measuring = DeskMeasuring(qapp, set_to)
        measuring.measured.connect(seen.append)
        measuring.start()
        measuring.measure()
        qtbot.waitUntil(lambda: bool(seen), timeout=patience.MS)
        measuring.stop()

    assert seen[0] == Measures(300, 200, 95, 1_840)


def test_a_device_that_is_away_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[OutsideTrouble] = []
    set_to = Preferences(measuring="cubiscan", measuring_port="socket://127.0.0.1:1")
    measuring = DeskMeasuring(qapp, set_to)
    measuring.troubled.connect(seen.append)

    measuring.start()
    qtbot.waitUntil(lambda: bool(seen), timeout=patience.MS)
    measuring.stop()

    assert seen[0].trouble is Trouble.DEVICE_AWAY


def test_without_a_device_measuring_is_refused(qapp: QApplication) -> None:
    measuring = DeskMeasuring(qapp, Preferences(measuring="cubiscan"))
    measuring.start()

    with pytest.raises(Refusal) as refused:
        measuring.measure()

    measuring.stop()
    assert refused.value.why is Why.NO_MEASURING_DEVICE


def test_only_a_change_of_the_device_makes_a_new_one() -> None:
    usual = Preferences()

    assert measures_alike(usual, replace(usual, camera="Desk camera"))
    assert not measures_alike(usual, replace(usual, measuring="cubiscan"))
