"""Look at a PDF as a printer or a scanner does."""

import shutil
import subprocess
from dataclasses import dataclass
from unicodedata import normalize

import pytest
import zxingcpp
from pyzbar import pyzbar

needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils missing")

_MARKS = str.maketrans("", "", "\u200e\u200f\u202a\u202b\u202c")

# Old builds of zbar abort the process on some QR codes: zxing alone reads those.
_BARS = [
    pyzbar.ZBarSymbol.CODE128,
    pyzbar.ZBarSymbol.EAN13,
]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in grey, row after row."""

    width: int
    height: int
    pixels: bytes

    def is_dark(self, x: int, y: int) -> bool:
        return self.pixels[y * self.width + x] < 128


def picture(pdf: bytes, *, page: int = 1, dpi: int = 203) -> Picture:
    """Draw a page as a printer of so many dots would."""
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-f", str(page), "-l", str(page), "-"]
    drawn = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    kind, size, depth, pixels = drawn.split(b"\n", 3)
    assert (kind, depth) == (b"P5", b"255")
    width, height = map(int, size.split())
    return Picture(width, height, pixels)


def read_by_zxing(seen: Picture) -> dict[str, str]:
    """Read every code: text → symbology identifier."""
    rows = memoryview(seen.pixels).cast("B", shape=[seen.height, seen.width])
    found = zxingcpp.read_barcodes(rows, text_mode=zxingcpp.TextMode.Plain)
    return {code.text: code.symbology_identifier for code in found}


def read_by_zbar(seen: Picture) -> set[str]:
    """Read the bars with the second decoder."""
    found = pyzbar.decode((seen.pixels, seen.width, seen.height), symbols=_BARS)
    return {code.data.decode() for code in found}


def pdf_text(pdf: bytes, *, layout: bool = False) -> str:
    """Take the text out of a PDF, as searching does: joined letters as plain ones, no marks.

    `layout` keeps what stands beside each other on one line.
    """
    command = ["pdftotext", *["-layout"] * layout, "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return normalize("NFKC", done.stdout.decode()).translate(_MARKS)


def pdf_fonts(pdf: bytes) -> list[list[str]]:
    """List the fonts of a PDF: name, type, … embedded, subset, unicode, object."""
    done = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True)
    return [line.split() for line in done.stdout.decode().splitlines()[2:]]
