"""A document of pages: heading, a grid of twelve columns, tables, a foot on each page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.documents import pdf
from warehouse_desk.documents.blocks import Block, Code, Photograph, Text, stamp
from warehouse_desk.documents.page import (
    A4,
    HEADING,
    LEAD,
    LIGHT,
    NOTE,
    PALE,
    STRONG,
    TITLE,
    Align,
    Box,
    Page,
    Size,
    text_width,
)
from warehouse_desk.i18n import Language

MARGIN = 15.0
COLUMNS = 12
# Wide enough for the quiet zone of a code that begins at the edge of its column.
GUTTER = 4.5
# Between columns that were measured: there are no codes in them.
NARROW_GUTTER = 3.0
_FOOT = 20.0

_HEAD_CODE_WIDTH = 62.0
_CELL_SPACE = 1.6
_STAMP_SPACE = 2.0
_BAND = 1.5
_SIGNATURE = 20.0
# Kept free for a table's headings above a row, which shrinks where it has no room below them.
_HEADINGS = 20.0


@dataclass(frozen=True, slots=True)
class Printed:
    """Who printed a document and when; `copy` says that it was printed before."""

    by: str
    at: datetime
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: heading, width in columns of the grid, where its heading stands.

    In a table that was measured the width is in millimetres.
    """

    heading: str
    span: float
    align: Align = Align.START


class Sheet:
    """A document being written from top to bottom, page after page."""

    def __init__(
        self,
        language: Language,
        printed: Printed,
        *,
        title: str,
        reference: str,
        code: str = "",
        paper: Size = A4,
    ) -> None:
        """Begin with `title`, the `reference` of what it is about, and its `code` to scan."""
        self._paper = paper
        self.width = paper.width - 2 * MARGIN
        self._language = language
        self._printed = printed
        self._title = title
        self._reference = reference
        self._pages: list[Page] = []
        self._top = 0.0
        self._begin_page()
        self._head(code)

    def say(self, key: str, /, **facts: object) -> str:
        """Say a text in the document's language."""
        return self._language.say(key, **facts)

    def space(self, height: float) -> None:
        """Leave room."""
        self._top += height

    def heading(self, text: str) -> None:
        """Begin a part, never at the foot of a page."""
        self.space(4)
        self._need(LEAD.line_height + 20)
        self._top += self._page.text(Box(MARGIN, self._top, self.width, 0), text, LEAD)
        self._page.rule(MARGIN, self._top, self.width, thick=0.3)
        self.space(2)

    def row(self, cells: Sequence[tuple[float, Block]], *, space: float = 3.0) -> None:
        """Put blocks side by side, each over a number of columns of the grid."""
        measured = self._measured(cells)
        height = min(_height(measured), self._tallest)
        self._need(height)
        self._draw(measured, height)
        self._top += height + space

    def facts(self, blocks: Sequence[Block], *, across: int = 4) -> None:
        """Set facts in rows of equal widths."""
        span = COLUMNS // across
        for first in range(0, len(blocks), across):
            self.row([(span, block) for block in blocks[first : first + across]])

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[Block]]) -> None:
        """Set a table; its headings stand again on every page it reaches."""
        widths = [self.span_width(column.span) for column in columns]
        self._table(columns, widths, rows, GUTTER)

    def measured_table(self, columns: Sequence[Column], rows: Sequence[Sequence[Block]]) -> None:
        """Set a table whose columns are as wide as they say, in millimetres."""
        self._table(columns, [column.span for column in columns], rows, NARROW_GUTTER)

    def turn_page(self) -> None:
        """Go on at the top of a new page."""
        self._begin_page()

    def signatures(self, words: Sequence[str], drawn: Sequence[bytes] = ()) -> None:
        """Leave room for signatures side by side, a line under each, `words` below it.

        What was `drawn` on a screen stands on its line.
        """
        span = COLUMNS // len(words)
        width = self.span_width(span)
        self._need(32)
        for place, picture in enumerate(drawn):
            if picture:
                start = MARGIN + place * (width + GUTTER)
                signature = Photograph(picture, "", tallest=_SIGNATURE)
                size = signature.height(width)
                signature.draw(self._page, Box(start, self._top + 22 - size, width, size))
        self.space(22)
        for place in range(len(words)):
            self._page.rule(MARGIN + place * (width + GUTTER), self._top, width)
        self.space(1)
        self.row([(span, Text(line, NOTE)) for line in words])

    def finish(self, keywords: str = "") -> bytes:
        """Number the pages and write the PDF; `keywords` are for programs that read it."""
        for number, page in enumerate(self._pages, start=1):
            self._foot(page, number)
        return pdf.render(
            self._pages, title=f"{self._title} {self._reference}".strip(), keywords=keywords
        )

    @property
    def _page(self) -> Page:
        return self._pages[-1]

    def _begin_page(self) -> None:
        self._pages.append(Page(self._paper, mirrored=self._language.is_right_to_left))
        self._top = MARGIN
        if len(self._pages) > 1:
            running = Text(f"{self._title} · {self._reference}", NOTE)
            self._top += 1
            running.draw(self._page, Box(MARGIN, MARGIN - 3, self.width, 10))
            self._page.rule(MARGIN, self._top, self.width, thick=0.2)
            self.space(3)

    def _head(self, code: str) -> None:
        beside = self.width - (_HEAD_CODE_WIDTH + GUTTER if code else 0)
        top = self._top + self._page.fitted(
            Box(MARGIN, self._top, beside, 18), self._title, TITLE, floor=14
        )
        if self._reference:
            top += self._page.text(Box(MARGIN, top, beside, 0), self._reference, HEADING)
        if self._printed.copy:
            top = self._stamp(top)
        if code:
            box = Box(MARGIN + beside + GUTTER, self._top, _HEAD_CODE_WIDTH, 30)
            block = Code(code, bar_height=11, align=Align.END)
            block.draw(self._page, box)
            top = max(top, self._top + block.height(box.width))
        self._top = top + 2
        self._page.rule(MARGIN, self._top, self.width, thick=0.6)
        self.space(4)

    def _stamp(self, top: float) -> float:
        """Mark a copy, white on black, so that it cannot be taken for the first print."""
        words = self.say("doc.copy")
        width = text_width(words, STRONG) + 2 * _STAMP_SPACE
        box = Box(MARGIN, top + 1, width, STRONG.line_height + 1)
        stamp(self._page, box, words)
        return box.top + box.height

    def _foot(self, page: Page, number: int) -> None:
        top = self._paper.height - 13.0
        page.rule(MARGIN, top, self.width, shade=LIGHT)
        half = Box(MARGIN, top + 1, self.width * 0.72, 8)
        printed = self.say("doc.printed", person=self._printed.by, at=self._printed.at)
        page.fitted(half, printed, NOTE, floor=5)
        rest = Box(MARGIN + self.width * 0.74, top + 1, self.width * 0.26, 8)
        words = self.say("doc.page", page=number, pages=len(self._pages))
        page.fitted(rest, words, NOTE, floor=5, align=Align.END)

    def _need(self, height: float) -> bool:
        """Turn to a new page where the height has no room; tell whether that was so."""
        if self._top + height <= self._bottom or self._top <= MARGIN + 5:
            return False
        self._begin_page()
        return True

    def span_width(self, span: float) -> float:
        """Measure a number of columns with the gutters between them."""
        column = (self.width - (COLUMNS - 1) * GUTTER) / COLUMNS
        return span * column + (span - 1) * GUTTER

    @property
    def _bottom(self) -> float:
        return self._paper.height - _FOOT

    @property
    def _tallest(self) -> float:
        return self._bottom - MARGIN - _HEADINGS

    def _measured(self, cells: Sequence[tuple[float, Block]]) -> list[tuple[float, Block]]:
        return [(self.span_width(span), block) for span, block in cells]

    def _draw(
        self, cells: Sequence[tuple[float, Block]], height: float, gutter: float = GUTTER
    ) -> None:
        start = MARGIN
        for width, block in cells:
            block.draw(self._page, Box(start, self._top, width, height))
            start += width + gutter

    def _table(
        self,
        columns: Sequence[Column],
        widths: Sequence[float],
        rows: Sequence[Sequence[Block]],
        gutter: float,
    ) -> None:
        self._table_head(columns, widths, gutter)
        for row in rows:
            cells = list(zip(widths, row, strict=True))
            height = min(_height(cells), self._tallest)
            if self._need(height + 2 * _CELL_SPACE):
                self._table_head(columns, widths, gutter)
            self.space(_CELL_SPACE)
            self._draw(cells, height, gutter)
            self._top += height + _CELL_SPACE
            self._page.rule(MARGIN, self._top, self.width, thick=0.2, shade=LIGHT)

    def _table_head(
        self, columns: Sequence[Column], widths: Sequence[float], gutter: float
    ) -> None:
        cells = [
            (width, Text(column.heading, NOTE, column.align))
            for width, column in zip(widths, columns, strict=True)
        ]
        height = _height(cells)
        band = Box(MARGIN - _BAND, self._top, self.width + 2 * _BAND, height + 2)
        self._page.area(band, shade=PALE)
        self.space(1)
        self._draw(cells, height, gutter)
        self._top += height + 1


def _height(cells: Sequence[tuple[float, Block]]) -> float:
    return max(block.height(width) for width, block in cells)
