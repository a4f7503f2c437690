"""A camera as a scanner: reads every code in its newest picture, and lets the others go."""

import logging
import threading
import time
from typing import TYPE_CHECKING

import zxingcpp
from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtGui import QImage

from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.sightings import Sighting, Sightings

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

log = logging.getLogger(__name__)

_LINEAR = (
    zxingcpp.BarcodeFormat.EANUPC,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.DataBar,
)
#: What a warehouse meets and what checks itself: no Code 39 and its like.
_FORMATS = zxingcpp.BarcodeFormats(
    [*_LINEAR, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.QRCode]
)


def read_picture(picture: QImage) -> list[Sighting]:
    """Read all codes of a picture; none in one that holds nothing."""
    if picture.isNull():
        return []
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    codes = zxingcpp.read_barcodes(grey, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain)
    return [
        Sighting(code.text, code.symbology_identifier, code.symbology in _LINEAR) for code in codes
    ]


def png_of(picture: QImage) -> bytes | None:
    """Write a picture as a PNG; None for one that holds nothing."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if picture.isNull() or not picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # its stub wants the format as bytes
        return None
    return bytes(buffer.data().data())


class CameraScanner(QObject):
    """Reads the pictures of a video sink on a thread of its own.

    At most one picture waits: a slow machine sees fewer of them, never older ones.
    """

    scanned = Signal(object)

    def __init__(self, sink: "QVideoSink", name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._sightings = Sightings()
        self._waiting: QVideoFrame | None = None
        self._changed = threading.Condition()
        self._stopped = False
        self._thread: threading.Thread | None = None
        self._newest: QVideoFrame | None = None
        self.sink = sink
        sink.videoFrameChanged.connect(self._see)

    def start(self) -> None:
        """Read pictures from now on."""
        self._stopped = False
        self._thread = threading.Thread(target=self._read, name=f"camera {self._name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Read no more; returns when the picture at hand is done."""
        with self._changed:
            self._stopped, self._waiting = True, None
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def picture(self) -> bytes | None:
        """Give what the camera sees now as a PNG; None as long as it has seen nothing."""
        frame = self._newest
        return png_of(frame.toImage()) if frame is not None else None

    def _see(self, frame: "QVideoFrame") -> None:
        with self._changed:
            self._newest = self._waiting = frame
            self._changed.notify()

    def _read(self) -> None:
        while (frame := self._next()) is not None:
            at = time.monotonic_ns()
            for seen in self._sightings.believe(read_picture(frame.toImage())):
                scan = Scan(seen.text, Source.CAMERA, seen.symbology, at, device=self._name)
                self.scanned.emit(scan)

    def _next(self) -> "QVideoFrame | None":
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._waiting is not None)
            frame, self._waiting = self._waiting, None
            return frame


def camera_names() -> tuple[str, ...]:
    """List the cameras of this machine; none where Qt cannot look for them."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
    except ImportError:
        return ()
    return tuple(one.description() for one in QMediaDevices.videoInputs())


def open_camera(name: str, parent: QObject) -> CameraScanner | None:
    """Start the camera of a name; None, with a word in the log, where there is none."""
    try:
        from PySide6.QtMultimedia import (  # noqa: PLC0415
            QCamera,
            QMediaCaptureSession,
            QMediaDevices,
            QVideoSink,
        )
    except ImportError as error:
        log.warning("no camera without QtMultimedia: %s", error)
        return None
    found = [one for one in QMediaDevices.videoInputs() if one.description() == name]
    if not found:
        log.warning("camera %s is not there", name)
        return None
    scanner = CameraScanner(QVideoSink(parent), name, parent)
    session = QMediaCaptureSession(scanner)
    session.setCamera(QCamera(found[0], scanner))
    session.setVideoSink(scanner.sink)
    session.camera().start()
    return scanner
