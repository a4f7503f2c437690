"""The scale of a desk, as the window shows it."""

from PySide6.QtCore import QObject, Qt, Signal

from warehouse_desk.devices.scale import Scale, protocol_of
from warehouse_desk.devices.scale_protocols import Measured
from warehouse_desk.gui.program import Preferences
from warehouse_desk.gui.scale import ScaleView


class DeskScale(QObject):
    """Tells the window what lies on the scale that this machine is set to; nothing without one."""

    measured = Signal(object)

    def __init__(self, parent: QObject, preferences: Preferences) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        if preferences.scale and preferences.scale_port:
            protocol = protocol_of(preferences.scale, preferences.scale_unit)
            port, baud = preferences.scale_port, preferences.scale_baud
            self._scale = Scale(port, protocol, baud=baud, parent=self)
            self._scale.measured.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Ask from now on."""
        if self._scale is None:
            self.measured.emit(ScaleView())
        else:
            self._scale.start()

    def stop(self) -> None:
        """Ask no more, for good."""
        if self._scale is not None:
            self._scale.stop()
        self.deleteLater()

    def _tell(self, measured: Measured) -> None:
        self.measured.emit(ScaleView(measured.state.value, measured.weight_g))


def weighs_alike(one: Preferences, other: Preferences) -> bool:
    """Tell whether two settings make the same scale."""
    return _scale(one) == _scale(other)


def _scale(preferences: Preferences) -> tuple[object, ...]:
    scale, port = preferences.scale, preferences.scale_port
    return scale, port, preferences.scale_baud, preferences.scale_unit
