"""All that a window hears of the devices at its desk: scanners, scale, measuring device."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from warehouse_desk.bootstrap.measuring import DeskMeasuring, measures_alike
from warehouse_desk.bootstrap.scales import DeskScale, weighs_alike
from warehouse_desk.bootstrap.scanners import Scanners, hears_alike
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import Preferences


class DeskDevices(QObject):
    """Hears the devices that this machine is set to."""

    def __init__(self, parent: QObject, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(parent)
        self._window = window
        self._scanners = self._listen(preferences)
        self._scale = self._weigh(preferences)
        self._measuring = self._measure(preferences)

    def prefer(self, before: Preferences, preferences: Preferences) -> None:
        """Hear other devices where the settings name others."""
        if not hears_alike(before, preferences):
            self._scanners.stop()
            self._scanners = self._listen(preferences)
        if not weighs_alike(before, preferences):
            self._scale.stop()
            self._scale = self._weigh(preferences)
        if not measures_alike(before, preferences):
            self._measuring.stop()
            self._measuring = self._measure(preferences)

    def picture(self) -> bytes | None:
        """Take a picture (PNG) with the camera; None where there is none, or it saw nothing yet."""
        return self._scanners.picture()

    def measure(self) -> None:
        """Have the measuring device measure."""
        self._measuring.measure()

    def stop(self) -> None:
        """Hear nothing more, for good."""
        for device in (self._scanners, self._scale, self._measuring):
            device.stop()
        self.deleteLater()

    def _listen(self, preferences: Preferences) -> Scanners:
        app = QApplication.instance()
        assert app is not None, "the window stands on an application"  # noqa: S101
        scanners = Scanners(app, preferences)
        scanners.scanned.connect(self._window.take_scan)
        scanners.pressed.connect(self._window.take_key)
        scanners.changed.connect(self._window.show_scanner)
        scanners.start()
        return scanners

    def _weigh(self, preferences: Preferences) -> DeskScale:
        scale = DeskScale(self, preferences)
        scale.measured.connect(self._window.take_weight)
        scale.start()
        return scale

    def _measure(self, preferences: Preferences) -> DeskMeasuring:
        measuring = DeskMeasuring(self, preferences)
        measuring.measured.connect(self._window.take_measures)
        measuring.troubled.connect(self._window.show_trouble)
        measuring.start()
        return measuring
