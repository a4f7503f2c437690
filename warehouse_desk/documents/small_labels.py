"""Labels for slots, totes, carts, badges and returned units: a code, its name, nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from warehouse_desk.documents import barcodes, pdf
from warehouse_desk.documents.barcodes import DOT, Bars, Matrix
from warehouse_desk.documents.label_form import PDF_4X6, LabelForm
from warehouse_desk.documents.page import (
    A4,
    BLACK,
    DISPLAY,
    NOTE,
    PALE,
    SMALL_LABEL,
    Align,
    Box,
    Page,
)
from warehouse_desk.i18n import Language

_ACROSS, _DOWN = 3, 8
_EDGE = 3.0
_SMALL = replace(NOTE, shade=BLACK)
_SECRET = "BADGE-"  # noqa: S105 - the prefix, not the secret


@dataclass(frozen=True, slots=True)
class CodeLabel:
    """One of our own codes, the name people read, and a word about it."""

    code: str
    title: str
    note: str = ""


def code_sheet(labels: Sequence[CodeLabel], language: Language) -> bytes:
    """Print labels on A4 sheets of 3 by 8, with pale lines to cut along."""
    cell = Box(0, 0, A4.width / _ACROSS, A4.height / _DOWN)
    pages = []
    for first in range(0, len(labels), _ACROSS * _DOWN):
        page = Page(A4, mirrored=language.is_right_to_left)
        for place, label in zip(_places(cell), labels[first:], strict=False):
            page.area(place, shade=PALE, stroke=0.1)
            _draw(page, place, label)
        pages.append(page)
    return pdf.render(pages, title=language.say("codes.title"))


def small_labels(
    labels: Sequence[CodeLabel], language: Language, form: LabelForm = PDF_4X6
) -> bytes:
    """Print labels one by one, 57 by 32 mm, for a roll, in the language that `form` says."""
    pages = []
    for label in labels:
        page = Page(SMALL_LABEL, mirrored=language.is_right_to_left)
        _draw(page, Box(0, 0, SMALL_LABEL.width, SMALL_LABEL.height), label)
        pages.append(page)
    return form.render(pages, title=language.say("codes.title"))


def _places(cell: Box) -> Iterator[Box]:
    for row in range(_DOWN):
        for column in range(_ACROSS):
            yield replace(cell, start=column * cell.width, top=row * cell.height)


def _draw(page: Page, place: Box, label: CodeLabel) -> None:
    """Set the name large, the code across the label, the small print under it."""
    inner = place.inset(_EDGE)
    title = replace(inner, height=11)
    page.fitted(title, label.title, DISPLAY, floor=14, align=Align.CENTER)
    _code(page, Box(place.start, inner.top + 11.5, place.width, inner.height - 16), label.code)
    # Whoever can read a badge's code can sign in with it: only a scanner shall.
    code = "" if label.code.startswith(_SECRET) else label.code
    below = " · ".join(part for part in (code, label.note) if part)
    foot = Box(inner.start, inner.top + inner.height - 4, inner.width, 4)
    page.fitted(foot, below, _SMALL, floor=5, align=Align.CENTER)


def _code(page: Page, box: Box, code: str) -> None:
    match barcodes.shortest(code, box.width):
        case Bars() as bars:
            dots = bars.dots(box.width) or 2
            quiet = bars.quiet * dots * DOT
            inner = replace(box, start=box.start + quiet, width=box.width - 2 * quiet)
            page.bars(inner, bars, dots, Align.CENTER)
        case Matrix() as matrix:
            page.matrix(box, matrix, Align.CENTER)
        case _:
            raise ValueError(f"not one of our own codes: {code!r}")
