"""Filled pages as formats of a label printer, every edge on whole dots."""

from collections.abc import Iterator, Sequence

from warehouse_desk.documents.barcodes import DOT
from warehouse_desk.documents.page import (
    POINT,
    AreaMark,
    CodeMark,
    Mark,
    Page,
    PictureMark,
    TextMark,
)
from warehouse_desk.documents.zpl.bitmap import Bitmap, graphic_field
from warehouse_desk.documents.zpl.letters import draw_line

_MM_PER_INCH = 25.4
#: What is lighter is left out, but for what stands white on black.
_DARK = 0.75
_WHITE = 1.0


def render(pages: Sequence[Page], *, dpi: int) -> bytes:
    """Write pages for a printer of `dpi` dots per inch; equal pages give equal bytes."""
    return "".join(_format(page, dpi / _MM_PER_INCH) for page in pages).encode("ascii")


def _format(page: Page, dots: float) -> str:
    """Write one label: its size first, then its fields; one copy, whatever was set before."""
    size = f"^PW{round(page.size.width * dots)}^LL{round(page.size.height * dots)}"
    fields = "\n".join(field for mark in page.marks for field in _fields(mark, dots))
    return f"^XA^CI28{size}^LH0,0^LRN^FWN\n{fields}\n^PQ1^XZ\n"


def _fields(mark: Mark, dots: float) -> Iterator[str]:
    match mark:
        case TextMark():
            if mark.style.shade < _DARK or mark.style.shade == _WHITE:
                yield from _text(mark, dots)
        case AreaMark():
            if mark.shade < _DARK:
                yield _area(mark, dots)
        case CodeMark():
            yield _code(mark, dots)
        case PictureMark():
            raise ValueError("a label printer prints no photos")


def _text(mark: TextMark, dots: float) -> Iterator[str]:
    """Place a line's picture; white letters turn the black under them round."""
    drawn = draw_line(mark.line, mark.style.size * POINT * dots)
    if drawn is None:
        return
    turned = "^FR" if mark.style.shade == _WHITE else ""
    left = max(0, round(mark.left * dots) + drawn.left)
    top = max(0, round(mark.top * dots) + drawn.top)
    yield f"^FO{left},{top}{turned}{graphic_field(drawn.bitmap)}^FS"


def _area(mark: AreaMark, dots: float) -> str:
    """Place a box: filled, or its outline; a rule is never thinner than a dot."""
    left, top = round(mark.left * dots), round(mark.top * dots)
    width = max(1, round((mark.left + mark.width) * dots) - left)
    height = max(1, round((mark.top + mark.height) * dots) - top)
    thick = max(1, round(mark.stroke * dots)) if mark.stroke else min(width, height)
    return f"^FO{left},{top}^GB{width},{height},{thick}^FS"


def _code(mark: CodeMark, dots: float) -> str:
    """Place a code, a module as many whole dots as have room, in the middle of its place.

    The page counts in the dots of 203 dpi; a finer printer gets at least as many for a module.
    """
    module = max(1, round(mark.module / DOT), int(mark.module * dots + 0.01))
    is_bars = len(mark.rows) == 1
    across = len(mark.rows[0]) * module
    middle = mark.left + mark.width / 2
    left = max(0, round(middle * dots - across / 2))
    if is_bars:
        rows = (_wide(mark.rows[0], module),) * max(1, round(mark.height * dots))
        top = round(mark.top * dots)
    else:
        rows = tuple(_wide(row, module) for row in mark.rows for _ in range(module))
        top = round((mark.top + mark.height / 2) * dots - len(rows) / 2)
    return f"^FO{left},{top}{graphic_field(Bitmap(across, rows))}^FS"


def _wide(row: str, module: int) -> int:
    return int("".join(sign * module for sign in row), 2)
