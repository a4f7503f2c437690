"""Pictures without a camera, through Qt's own sink."""

import queue
from collections.abc import Iterator
from functools import partial

import pytest
import zxingcpp
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests import patience
from warehouse_desk.devices import camera
from warehouse_desk.devices.camera import CameraScanner, open_camera, read_picture
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.sightings import Sighting

multimedia = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
pytestmark = [
    pytest.mark.gui,
    # What the machine's own video drivers complain about.
    pytest.mark.qt_log_ignore("No RHI backend", "Couldn't (load|resolve)"),
]

EAN, GS1 = "2000000000015", "(01)09506000134352(10)L7(21)S9"


def drawn(*codes: tuple[str, zxingcpp.BarcodeFormat, bool]) -> QImage:
    """Put codes side by side on white paper."""
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for place, (text, kind, is_gs1) in enumerate(codes):
        options = {"gs1": True} if is_gs1 else {}
        code = zxingcpp.create_barcode(text, kind, **options).to_image(scale=3)
        height, width = code.shape
        shape = QImage(
            bytes(memoryview(code)), width, height, width, QImage.Format.Format_Grayscale8
        )
        painter.drawImage(20 + 450 * place, 40, shape)
    painter.end()
    return picture


BOTH = ((EAN, zxingcpp.BarcodeFormat.EAN13, False), (GS1, zxingcpp.BarcodeFormat.DataMatrix, True))


class Watched:
    """A camera scanner in front of pictures of our own."""

    def __init__(self) -> None:
        self.sink = multimedia.QVideoSink()
        self.scanner = CameraScanner(self.sink, "desk")
        self.told: queue.Queue[Scan] = queue.Queue()
        self._tell = partial(self.told.put)
        self.scanner.scanned.connect(self._tell, Qt.ConnectionType.DirectConnection)

    def show(self, picture: QImage) -> None:
        self.sink.setVideoFrame(multimedia.QVideoFrame(picture))

    def see_until(self, text: str, picture: QImage) -> Scan:
        """Show a picture over and over, as a camera does, until a code of it is told."""
        for _ in range(round(10 * patience.SECONDS)):
            self.show(picture)
            try:
                scan = self.told.get(timeout=0.1)
            except queue.Empty:
                continue
            if scan.text == text:
                return scan
        raise AssertionError(text)


@pytest.fixture
def watched(qapp: object) -> Iterator[Watched]:
    watched = Watched()
    watched.scanner.start()
    yield watched
    watched.scanner.stop()


def test_every_code_of_a_picture_is_read_with_its_kind() -> None:
    assert sorted(read_picture(drawn(*BOTH)), key=lambda one: one.text) == [
        Sighting("010950600013435210L7\x1d21S9", "]d2", False),
        Sighting(EAN, "]E0", True),
    ]


def test_what_the_camera_sees_is_told_as_a_scan(watched: Watched) -> None:
    scan = watched.see_until(EAN, drawn(*BOTH))

    assert (scan.source, scan.symbology, scan.device) == (Source.CAMERA, "]E0", "desk")
    assert scan.at > 0


def test_pictures_that_hold_nothing_are_passed_over(watched: Watched) -> None:
    for _ in range(3):
        watched.show(QImage())

    assert watched.see_until(EAN, drawn(*BOTH)).symbology == "]E0"
    assert read_picture(QImage()) == []


def test_a_slow_reader_keeps_the_newest_picture_only(qapp: object) -> None:
    watched = Watched()
    for _ in range(1_000):
        watched.show(drawn())
    watched.show(drawn(BOTH[1]))

    watched.scanner.start()

    assert watched.told.get(timeout=patience.SECONDS).symbology == "]d2"
    watched.scanner.stop()


def test_what_the_camera_sees_now_is_taken_as_a_picture(watched: Watched) -> None:
    assert watched.scanner.picture() is None
    watched.show(drawn(BOTH[0]))
    watched.show(drawn(BOTH[1]))

    picture = watched.scanner.picture()

    assert picture is not None
    (seen,) = read_picture(QImage.fromData(picture))
    assert seen.symbology == "]d2"
    assert camera.png_of(QImage()) is None


def test_a_stopped_camera_tells_nothing(watched: Watched) -> None:
    watched.scanner.stop()

    watched.show(drawn(BOTH[1]))

    with pytest.raises(queue.Empty):
        watched.told.get(timeout=0.2)


def test_a_camera_that_is_not_there_is_none(
    qapp: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    assert open_camera("no such camera", qapp) is None
    assert "no such camera" in caplog.text


def test_the_cameras_of_a_machine_have_names(qapp: object) -> None:
    assert all(isinstance(name, str) for name in camera.camera_names())
