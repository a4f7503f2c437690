"""Writes a foreign picture anew: upright, without what it says of its place, its time or its maker.

A picture may be made to harm whoever decodes it. So a process of its own does that, with little
memory, little time and nothing but the bytes; at most that process dies. Run as a program it reads
a picture from its input and writes a JPEG.
"""

import subprocess
import sys
from importlib import import_module

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from warehouse_desk.domain.errors import Refusal, Why

MOST_BYTES = 20_000_000
MOST_PIXELS = 60_000_000
LONGEST_SIDE = 2_000
_QUALITY = 88
_FORMATS = frozenset({"jpeg", "png", "webp"})
_MOST_MEGABYTES = 300
_SECONDS = 20
#: How the process ends that met a picture of more pixels.
_TOO_MANY_PIXELS = 3
_JPEG = b"\xff\xd8\xff"
_BEGINNINGS = (_JPEG, b"\x89PNG\r\n\x1a\n", b"RIFF")
#: Where the last pixels of a JPEG begin, and its end: without it some are missing.
_SCAN, _END = b"\xff\xda", b"\xff\xd9"
#: This module, as a program.
COMMAND = (sys.executable, "-m", "warehouse_desk.devices.photo_cleaner")


def clean_photo(content: bytes, command: tuple[str, ...] = COMMAND) -> bytes:
    """Give the picture as a JPEG of our own; refuse what is none, is damaged or too large."""
    if len(content) > MOST_BYTES:
        raise Refusal(Why.BAD_PHOTO, limit=MOST_BYTES // 1_000_000)
    if not content.startswith(_BEGINNINGS):
        raise Refusal(Why.BAD_PHOTO)
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=content, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise Refusal(Why.BAD_PHOTO) from None
    if done.returncode == _TOO_MANY_PIXELS:
        raise Refusal(Why.BAD_PHOTO, pixels=MOST_PIXELS // 1_000_000)
    if done.returncode or not done.stdout.startswith(_JPEG):
        raise Refusal(Why.BAD_PHOTO)
    return done.stdout


def written_anew(content: bytes) -> bytes:
    """Decode a picture and write its pixels alone; nothing where that cannot be done.

    Of one with more than `MOST_PIXELS` (`OverflowError`) none is decoded.
    """
    if content.startswith(_JPEG) and content.rfind(_END) < content.rfind(_SCAN):
        return b""
    bytes_ = QByteArray(content)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    size = reader.size()
    known = bytes(reader.format().data()).decode("ascii", "replace") in _FORMATS
    if not known or not size.isValid():
        return b""
    if size.width() * size.height() > MOST_PIXELS:
        raise OverflowError(size)
    picture = reader.read()
    return b"" if picture.isNull() else _jpeg(picture)


def _jpeg(picture: QImage) -> bytes:
    most = QSize(LONGEST_SIDE, LONGEST_SIDE)
    if picture.width() > LONGEST_SIDE or picture.height() > LONGEST_SIDE:
        picture = picture.scaled(
            most,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    for name in plain.textKeys():
        plain.setText(name, "")
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(written, "JPEG", _QUALITY)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(written.data().data())


def limit() -> None:
    """Take little memory and time, where the system can be asked for that."""
    try:
        resource = import_module("resource")
    except ImportError:  # pragma: no cover - not on Windows
        return
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Read a picture, write it anew; 1 where that cannot be done, 3 where it is too large."""
    limit()
    try:
        made = written_anew(sys.stdin.buffer.read(MOST_BYTES + 1))
    except OverflowError:
        return _TOO_MANY_PIXELS
    sys.stdout.buffer.write(made)
    return 0 if made else 1


if __name__ == "__main__":
    sys.exit(main())
