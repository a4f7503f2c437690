"""Draws a label that somebody else made, dot by dot: a PDF or PNG, upright, as large as the paper.

It may be made to harm whoever draws it. So a process of its own does that, with little memory,
little time and nothing but the bytes; at most that process dies. What it gives is dots: nothing
else of the label gets any further. Run as a program it reads a label from its input and writes
the dots of a paper of so many across and down, a byte each.
"""

import os
import shutil
import subprocess
import sys
from importlib import import_module

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform

from warehouse_desk.devices.photo_cleaner import limit

#: A picture of more is not looked at: a label of 4 by 6 inches has a million at 203 dpi.
MOST_PIXELS = 30_000_000
_MOST_MEGABYTES = 150
_SECONDS = 10
_MOST_BYTES_OF_RENDERER = 1_000_000_000
_BLACK = 128
_DOTS = bytes.maketrans(bytes(range(256)), b"1" * _BLACK + b"0" * (256 - _BLACK))
#: This module, as a program.
COMMAND = (sys.executable, "-m", "warehouse_desk.devices.label_drawer")


def draw_label(
    content: bytes, across: int, down: int, command: tuple[str, ...] = COMMAND
) -> tuple[str, ...]:
    """Give the rows of a label (`1` is dark); nothing where it cannot be drawn."""
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            (*command, str(across), str(down)), input=content, capture_output=True,
            timeout=2 * _SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return ()
    if done.returncode or len(done.stdout) != across * down:
        return ()
    dots = done.stdout.translate(_DOTS).decode("ascii")
    return tuple(dots[at : at + across] for at in range(0, len(dots), across))


def drawn(content: bytes, across: int, down: int) -> bytes:
    """Draw a label on white paper of so many dots, a byte each; nothing where it is none."""
    is_pdf = content.startswith(b"%PDF-")
    image = _of_pdf(content, down) if is_pdf else _of_png(content)
    if image.isNull():
        return b""
    if image.width() > image.height():
        image = image.transformed(QTransform().rotate(90))
    if (image.width(), image.height()) != (across, down):
        image = image.scaled(
            across, down, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    paper = QImage(across, down, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage((across - image.width()) // 2, (down - image.height()) // 2, image)
    painter.end()
    gray = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = bytes(gray.constBits()), gray.bytesPerLine()
    return b"".join(rows[at * stride : at * stride + across] for at in range(down))


def _of_png(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    return reader.read()


def _of_pdf(content: bytes, longest: int) -> QImage:
    """Draw the first page, its longer side as long as the paper: no page is too large."""
    command = shutil.which("pdftoppm")
    if command is None:
        return _by_qt(content, longest)
    done = subprocess.run(  # noqa: S603 - no shell; the label comes by standard input
        [command, "-f", "1", "-l", "1", "-scale-to", str(longest), "-gray", "-"],
        input=content, capture_output=True, timeout=_SECONDS, check=False,
        preexec_fn=_keep_small if os.name == "posix" else None,
    )  # fmt: skip
    return QImage.fromData(QByteArray(done.stdout))


def _by_qt(content: bytes, longest: int) -> QImage:
    """Draw it by Qt, twice as large: bars of two dots keep their shape."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - a package of its own

    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.pageCount() < 1:
        return QImage()
    size = document.pagePointSize(0).scaled(
        2 * longest, 2 * longest, Qt.AspectRatioMode.KeepAspectRatio
    )
    page = document.render(0, size.toSize())
    return page.scaled(page.width() // 2, page.height() // 2)


def _keep_small() -> None:
    """Let a renderer take no more memory than a label needs."""
    resource = import_module("resource")
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES_OF_RENDERER, _MOST_BYTES_OF_RENDERER))


def main() -> int:
    """Read a label, write its dots; 1 where that cannot be done."""
    limit()
    across, down = map(int, sys.argv[1:])
    dots = drawn(sys.stdin.buffer.read(), across, down)
    sys.stdout.buffer.write(dots)
    return 0 if dots else 1


if __name__ == "__main__":
    sys.exit(main())
