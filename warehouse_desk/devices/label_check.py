"""Reads a label back before it is sent: what no decoder can read, no carrier's scanner will."""

import logging
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter

from warehouse_desk.devices import zpl_eye

if TYPE_CHECKING:
    # An optional package: without it mypy cannot look.
    from PySide6.QtPdf import QPdfDocument  # type: ignore[import-not-found,unused-ignore]

log = logging.getLogger(__name__)

#: The coarsest printer in use decides.
DPI = 203
_POINTS_PER_INCH = 72
_RENDER_LIMIT_S = 20
#: Qt's renderer makes bars of two dots a dot wider; drawn twice as large they keep their shape.
_QT_PDF_SCALE = 2
#: Bars are as high as tens of rows; the decoders look at one in so many.
_EVERY_ROW = 3
_LINEAR = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
        zxingcpp.BarcodeFormat.EANUPC,
        zxingcpp.BarcodeFormat.ITF,
    ]
)
_ALL = zxingcpp.BarcodeFormats([])

Render = Callable[[bytes, int], list[QImage]]
Decode = Callable[[QImage], frozenset[str]]


@dataclass(frozen=True, slots=True)
class LabelCheck:
    """What was found on a label: the codes that are `missing`, looked for by which `eyes`.

    Without an eye (no way to render on this machine) nothing is known of the label.
    """

    missing: tuple[str, ...]
    eyes: tuple[str, ...]

    @property
    def is_readable(self) -> bool:
        """Tell whether every code was read, by each decoder that reads its kind."""
        return bool(self.eyes) and not self.missing


class LabelReader:
    """Draws a label as the printer will and reads it with every decoder that is here."""

    def __init__(
        self, render: Render | None = None, second: Decode | None = None, *, dpi: int = DPI
    ) -> None:
        self._render = render
        self._second = second
        self._dpi = dpi

    @property
    def lacks(self) -> tuple[str, ...]:
        """What this machine lacks for a full check, to be told once."""
        return (() if self._render else ("renderer",)) + (() if self._second else ("zbar",))

    def check(self, job: bytes, expected: Collection[str], below: float = 0.0) -> LabelCheck:
        """Look for each expected code (plain text, GS1 without FNC1 in front) on all pages.

        All of a page is drawn; the decoders look at what lies `below` that share of its height.
        """
        if job.startswith(b"^XA"):
            pages = zpl_eye.draw(job, below)
        elif self._render is not None:
            pages = [_lower_part(page, below) for page in self._render(job, self._dpi)]
        else:
            return LabelCheck((), ())
        found = _read_by_zxing(pages, expected)
        missing = [code for code in expected if code not in found]
        if self._second is None:
            return LabelCheck(tuple(missing), ("zxing",))
        seen = frozenset(chain.from_iterable(map(self._second, pages)))
        missing += [code for code in expected if found.get(code) and code not in seen]
        return LabelCheck(tuple(missing), ("zxing", "zbar"))


def find_label_reader() -> LabelReader:
    """Build the best reader this machine allows."""
    reader = LabelReader(_poppler() or _qt_pdf(), _zbar())
    if reader.lacks:
        log.warning("labels are checked less well, for want of: %s", ", ".join(reader.lacks))
    return reader


def _read_by_zxing(pages: list[QImage], expected: Collection[str]) -> dict[str, bool]:
    """Give texts with whether they are 1-D codes (which the second decoder reads as well).

    Some of the rows do for bars; what is not found there is looked for in all of them, of any kind.
    """
    found = dict(chain.from_iterable(_codes_on(_fewer_rows(page), _LINEAR) for page in pages))
    if not found.keys() >= set(expected):
        found |= dict(chain.from_iterable(_codes_on(page, _ALL) for page in pages))
    return found


def _codes_on(page: QImage, kinds: zxingcpp.BarcodeFormats) -> Iterator[tuple[str, bool]]:
    for code in zxingcpp.read_barcodes(
        page,
        formats=kinds,
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    ):
        yield code.text, code.symbology in _LINEAR


def _zbar() -> Decode | None:
    """Find the second decoder; it needs a library of the system."""
    try:
        from warehouse_desk.devices.zbar import read_bars  # noqa: PLC0415
    except ImportError:
        return None
    return lambda page: read_bars(_fewer_rows(page))


def _qt_pdf() -> Render | None:
    """Find Qt's renderer (a package of its own, PySide6-Pdf)."""
    try:
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415
    except ImportError:
        return None

    def render(pdf: bytes, dpi: int) -> list[QImage]:
        document, buffer = QPdfDocument(), QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        return [
            _drawn(document, page, _QT_PDF_SCALE * dpi / _POINTS_PER_INCH)
            for page in range(document.pageCount())
        ]

    return render


def _poppler() -> Render | None:
    """Find poppler's renderer."""
    command = shutil.which("pdftoppm")
    if command is None:
        return None

    def render(pdf: bytes, dpi: int) -> list[QImage]:
        try:
            drawn = subprocess.run(  # noqa: S603 - no shell; the label comes by standard input
                [command, "-r", str(dpi), "-gray", "-"],
                input=pdf,
                capture_output=True,
                check=True,
                timeout=_RENDER_LIMIT_S,
            )
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("label could not be drawn: %s", error)
            return []
        return list(_pages(drawn.stdout))

    return render


def _pages(pgm: bytes) -> Iterator[QImage]:
    """Split what pdftoppm writes: one PGM picture after another."""
    while pgm:
        _, size, _, pixels = pgm.split(b"\n", 3)
        width, height = map(int, size.split())
        image = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
        yield image.copy()
        pgm = pixels[width * height :]


def _drawn(document: "QPdfDocument", page: int, scale: float) -> QImage:
    """Draw one page on white: paper that is not printed on comes out transparent."""
    size = (document.pagePointSize(page) * scale).toSize()
    paper = QImage(size, QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return paper


def _lower_part(page: QImage, below: float) -> QImage:
    """Cut off what lies above a share of the height, and keep shades of gray only."""
    top = int(page.height() * below)
    part = page.copy(0, top, page.width(), page.height() - top) if top else page
    return part.convertToFormat(QImage.Format.Format_Grayscale8)


def _fewer_rows(gray: QImage) -> QImage:
    """Keep every third row: bars stand upright, and a decoder takes as long as there are rows."""
    stride, kept = gray.bytesPerLine() * _EVERY_ROW, gray.height() // _EVERY_ROW
    some = QImage(bytes(gray.constBits()), gray.width(), kept, stride, gray.format())
    return some.copy()
