"""Set lines drawn in the dots of a label printer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from warehouse_desk import resources
from warehouse_desk.documents.typeset import Line, Run
from warehouse_desk.documents.zpl.bitmap import Bitmap

#: Where the letters stand in a line, in em from its top.
BASELINE = 1.02
_LINE = 1.35
#: Room for letters that reach out of their line, in em on every side.
_AROUND = 0.5
#: A dot is black from so much cover on (of 255); a little less than half keeps hair lines.
_COVER = 105
_BITS = bytes(ord("1" if cover >= _COVER else "0") for cover in range(256))
_EM = 1000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line's ink; it begins `left` and `top` dots from the corner of the line's box."""

    left: int
    top: int
    bitmap: Bitmap


@lru_cache(maxsize=4096)
def draw_line(line: Line, em: float) -> Drawn | None:
    """Draw a line with letters of `em` dots; None where nothing of it can be seen."""
    around = ceil(_AROUND * em)
    width = ceil(line.width * em) + 2 * around
    height = ceil(_LINE * em) + 2 * around
    raster = uharfbuzz.RasterDraw()
    raster.extents = uharfbuzz.RasterExtents(0, 0, width, height, width)
    _draw_runs(raster, line.runs, em, around, height - around - round(BASELINE * em))
    found = _bits(raster.render()).inked()
    if found is None:
        return None
    left, top, bitmap = found
    return Drawn(left - around, top - around, bitmap)


def _draw_runs(
    raster: uharfbuzz.RasterDraw, runs: Sequence[Run], em: float, left: float, baseline: float
) -> None:
    for run in runs:
        font = _font(run.font)
        scale = em / font.face.upem
        for glyph, x, y in _glyphs(run):
            raster.transform = (scale, 0, 0, scale, left + x * em, baseline + y * em)
            raster.draw_glyph(font, glyph)
        left += run.width * em


def _bits(image: uharfbuzz.RasterImage) -> Bitmap:
    """Read the cover of each dot, rows from the top; the raster keeps them from the bottom."""
    size = image.extents
    cover = bytes(image.buffer).translate(_BITS)
    starts = range((size.height - 1) * size.stride, -1, -size.stride)
    rows = (cover[at : at + size.width] for at in starts)
    blank = b"0" * size.width
    return Bitmap(size.width, tuple(0 if row == blank else int(row, 2) for row in rows))


@cache
def _font(name: str) -> uharfbuzz.Font:
    blob = uharfbuzz.Blob.from_file_path(str(resources.path("fonts", f"{name}.ttf")))
    return uharfbuzz.Font(uharfbuzz.Face(blob))


def _glyphs(run: Run) -> Iterator[tuple[int, float, float]]:
    """List the glyphs of a stretch with their places in em, as reportlab would set them."""
    face = pdfmetrics.getFont(run.font).face
    shaped: list[Any] = getattr(run.glyphs, "__shapeData__", [])
    at = 0.0
    for number, sign in enumerate(run.glyphs):
        glyph = face.charToGlyph.get(ord(sign), 0)
        if shaped:
            place = shaped[number]
            yield glyph, at + place.x_offset / _EM, place.y_offset / _EM
            at += place.x_advance / _EM
        else:
            yield glyph, at, 0.0
            at += face.charWidths.get(ord(sign), face.defaultWidth) / _EM
