"""Turn filled pages into a PDF whose bytes depend on nothing but their contents."""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from threading import Lock

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from warehouse_desk.documents import fonts
from warehouse_desk.documents.page import (
    POINT,
    AreaMark,
    CodeMark,
    Mark,
    Page,
    PictureMark,
    TextMark,
)
from warehouse_desk.i18n import plain

# Bytes as they are: written as letters they take a quarter more room, and time.
rl_config.useA85 = 0

#: reportlab reads from a font at a place that all threads share: letters would be mixed up.
_ONE_AT_A_TIME = Lock()

# Where the letters stand in a line of LEADING em, from its top.
_BASELINE = 1.02


def render(pages: Sequence[Page], *, title: str, keywords: str = "") -> bytes:
    """Write pages as PDF, fonts embedded; equal pages give equal bytes."""
    with _ONE_AT_A_TIME:
        return _render(pages, title, keywords)


def _render(pages: Sequence[Page], title: str, keywords: str) -> bytes:
    buffer = BytesIO()
    # Without a font of ours to begin with, an unembedded Helvetica stays in every file.
    first_font = fonts.family(bold=False)[0]
    canvas = Canvas(buffer, invariant=1, pageCompression=1, initialFontName=first_font)
    canvas.setTitle(plain(title))
    canvas.setCreator("Warehouse Desk")
    if keywords:
        canvas.setKeywords(keywords)
    for page in pages:
        canvas.setPageSize((page.size.width / POINT, page.size.height / POINT))
        for mark in page.marks:
            _draw(canvas, page.size.height, mark)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw(canvas: Canvas, paper_height: float, mark: Mark) -> None:
    match mark:
        case TextMark():
            _text(canvas, paper_height, mark)
        case AreaMark():
            _area(canvas, paper_height, mark)
        case CodeMark():
            _code(canvas, paper_height, mark)
        case _:
            _picture(canvas, paper_height, mark)


def _text(canvas: Canvas, paper_height: float, mark: TextMark) -> None:
    size = mark.style.size
    x = mark.left / POINT
    y = (paper_height - mark.top) / POINT - _BASELINE * size
    canvas.setFillGray(mark.style.shade)
    for run in mark.line.runs:
        canvas.setFont(run.font, size)
        canvas.drawString(x, y, run.glyphs)
        x += run.width * size


def _area(canvas: Canvas, paper_height: float, mark: AreaMark) -> None:
    bottom = (paper_height - mark.top - mark.height) / POINT
    rectangle = (mark.left / POINT, bottom, mark.width / POINT, mark.height / POINT)
    if mark.stroke:
        canvas.setStrokeGray(mark.shade)
        canvas.setLineWidth(mark.stroke / POINT)
        canvas.rect(*rectangle, stroke=1, fill=0)
    else:
        canvas.setFillGray(mark.shade)
        canvas.rect(*rectangle, stroke=0, fill=1)


def _code(canvas: Canvas, paper_height: float, mark: CodeMark) -> None:
    """Draw all dark modules as one path; neighbours become one rectangle."""
    row_height = mark.height / len(mark.rows)
    path = canvas.beginPath()
    number = 0
    for row, equal in groupby(mark.rows):
        rows = len(list(equal))
        number += rows
        bottom = paper_height - mark.top - number * row_height
        place = 0
        for dark, group in groupby(row):
            modules = len(list(group))
            if dark == "1":
                left = mark.left + place * mark.module
                path.rect(
                    left / POINT,
                    bottom / POINT,
                    modules * mark.module / POINT,
                    rows * row_height / POINT,
                )
            place += modules
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


def _picture(canvas: Canvas, paper_height: float, mark: PictureMark) -> None:
    canvas.drawImage(
        ImageReader(BytesIO(mark.content)),
        mark.left / POINT,
        (paper_height - mark.top - mark.height) / POINT,
        mark.width / POINT,
        mark.height / POINT,
    )
