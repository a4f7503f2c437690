"""The scanners of a desk: by keyboard, serial line and camera, all heard as one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from warehouse_desk.devices.keyboard import KeyboardScanner
from warehouse_desk.devices.serial import SerialScanner
from warehouse_desk.gui.program import Preferences

if TYPE_CHECKING:
    from warehouse_desk.devices.camera import CameraScanner


class Scanners(QObject):
    """Hears what this machine is set to hear."""

    scanned = Signal(object)
    #: Every key as it was pressed.
    pressed = Signal(object)
    #: An `OutsideTrouble` when a scanner is away, None when it is back.
    changed = Signal(object)

    def __init__(self, app: QCoreApplication, preferences: Preferences) -> None:
        super().__init__(app)
        keyboard = KeyboardScanner(app, preferences.keyboard_scanner)
        keyboard.pressed.connect(self.pressed, Qt.ConnectionType.QueuedConnection)
        self._devices: list[KeyboardScanner | SerialScanner | CameraScanner] = [keyboard]
        if preferences.serial_port:
            self._devices.append(self._serial(preferences))
        self._eyes = self._camera(preferences.camera) if preferences.camera else []
        self._devices += self._eyes
        for device in self._devices:
            device.scanned.connect(self.scanned)

    def start(self) -> None:
        """Listen from now on."""
        for device in self._devices:
            device.start()

    def picture(self) -> bytes | None:
        """Take a picture (PNG) with the camera; None where there is none, or it saw nothing yet."""
        return next((one.picture() for one in self._eyes), None)

    def stop(self) -> None:
        """Listen no more, for good."""
        for device in self._devices:
            device.stop()
            device.deleteLater()
        self.deleteLater()

    def _serial(self, preferences: Preferences) -> SerialScanner:
        port, baud = preferences.serial_port, preferences.serial_baud
        serial = SerialScanner(port, baud=baud, parent=self)
        serial.changed.connect(self.changed)
        return serial

    def _camera(self, name: str) -> "list[CameraScanner]":
        """Open the camera; a desk that has none does not wait for its decoder to load."""
        from warehouse_desk.devices.camera import open_camera  # noqa: PLC0415

        camera = open_camera(name, self)
        return [camera] if camera else []


def hears_alike(one: Preferences, other: Preferences) -> bool:
    """Tell whether two settings make the same scanners."""
    return _heard(one) == _heard(other)


def _heard(preferences: Preferences) -> tuple[object, ...]:
    serial = preferences.serial_port, preferences.serial_baud
    return preferences.keyboard_scanner, *serial, preferences.camera
