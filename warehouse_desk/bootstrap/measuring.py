"""The measuring device of a desk, as the window hears it."""

from PySide6.QtCore import QObject, Qt, Signal

from warehouse_desk.devices.measuring import MeasuringDevice
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Why
from warehouse_desk.gui.program import Preferences


class DeskMeasuring(QObject):
    """Tells what the measuring device that this machine is set to measured; nothing without one."""

    #: `Measures`
    measured = Signal(object)
    #: An `OutsideTrouble`
    troubled = Signal(object)

    def __init__(self, parent: QObject, preferences: Preferences) -> None:
        super().__init__(parent)
        self._device: MeasuringDevice | None = None
        if preferences.measuring and preferences.measuring_port:
            port, baud = preferences.measuring_port, preferences.measuring_baud
            self._device = MeasuringDevice(port, baud=baud, parent=self)
            self._device.measured.connect(self.measured, Qt.ConnectionType.QueuedConnection)
            self._device.changed.connect(self._change, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Hear it from now on."""
        if self._device is not None:
            self._device.start()

    def measure(self) -> None:
        """Have it measure."""
        if self._device is None:
            raise Refusal(Why.NO_MEASURING_DEVICE)
        self._device.measure()

    def stop(self) -> None:
        """Hear it no more, for good."""
        if self._device is not None:
            self._device.stop()
        self.deleteLater()

    def _change(self, trouble: OutsideTrouble | None) -> None:
        if trouble is not None:
            self.troubled.emit(trouble)


def measures_alike(one: Preferences, other: Preferences) -> bool:
    """Tell whether two settings make the same measuring device."""
    return _measuring(one) == _measuring(other)


def _measuring(preferences: Preferences) -> tuple[object, ...]:
    return preferences.measuring, preferences.measuring_port, preferences.measuring_baud
