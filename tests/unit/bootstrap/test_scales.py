"""The scale a machine is set to is heard by the window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import patience
from tests.unit.devices.test_scale import Answers
from warehouse_desk.bootstrap.scales import DeskScale, weighs_alike
from warehouse_desk.gui.program import Preferences
from warehouse_desk.gui.scale import ScaleView

pytestmark = pytest.mark.gui


def test_what_lies_on_the_scale_reaches_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    there = Answers(b"SI\r\n", b"S S  1.842 kg\r\n")
    seen: list[ScaleView] = []
    scale = DeskScale(qapp, Preferences(scale="mt-sics", scale_port=there.url))
    scale.measured.connect(seen.append)

    scale.start()
    qtbot.waitUntil(lambda: bool(seen), timeout=patience.MS)
    scale.stop()

    there.close()
    assert seen == [ScaleView("resting", 1842)]


def test_without_a_scale_the_window_is_told_that_there_is_none(qapp: QApplication) -> None:
    seen: list[ScaleView] = []
    scale = DeskScale(qapp, Preferences(scale="mt-sics"))
    scale.measured.connect(seen.append)

    scale.start()
    scale.stop()

    assert seen == [ScaleView()]


def test_only_a_change_of_the_scale_makes_a_new_one() -> None:
    usual = Preferences()

    assert weighs_alike(usual, replace(usual, camera="Desk camera"))
    assert not weighs_alike(usual, replace(usual, scale="toledo-8217"))
