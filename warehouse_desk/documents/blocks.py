"""Building stones of pages: each knows its height in a given width and draws itself into a box."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from warehouse_desk.documents import barcodes
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.barcodes import Bars, Matrix
from warehouse_desk.documents.page import (
    GREY,
    LEAD,
    NOTE,
    STRONG,
    TEXT,
    WHITE,
    Align,
    Box,
    Page,
    Style,
    fit,
    text_height,
)
from warehouse_desk.documents.pictures import picture_size

_CODE_GAP = 0.6
#: A two-dimensional code is that much higher than bars would be.
_MATRIX_MORE = 6.0


class Block(Protocol):
    """What can stand in a cell."""

    def height(self, width: float) -> float:
        """Measure the block in a width, in millimetres."""
        ...

    def draw(self, page: Page, box: Box) -> None:
        """Draw the block from the top of the box."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A text that wraps; in a box too low for it, it shrinks."""

    text: str
    style: Style = TEXT
    align: Align = Align.START

    def height(self, width: float) -> float:
        """Measure the wrapped text."""
        return text_height(self.text, width, self.style) if self.text else 0.0

    def draw(self, page: Page, box: Box) -> None:
        """Set the text."""
        if not self.text:
            return
        if self.height(box.width) <= box.height:
            page.text(box, self.text, self.style, self.align)
        else:
            page.fitted(box, self.text, self.style, align=self.align)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text that keeps to one line, shrinking down to `floor` points before it wraps."""

    text: str
    style: Style
    floor: float
    align: Align = Align.START

    def height(self, width: float) -> float:
        """Measure the text as it will be set in a width."""
        return text_height(self.text, width, self._style(width)) if self.text else 0.0

    def draw(self, page: Page, box: Box) -> None:
        """Set the text."""
        if self.text:
            page.text(box, self.text, self._style(box.width), self.align)

    def _style(self, width: float) -> Style:
        any_height = Box(0, 0, width, 10_000)
        return fit([self.text], any_height, self.style, self.floor)


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code that was encoded already, with a text under it.

    The bars are flush with the edge of the cell: their quiet zone there is the gutter.
    """

    symbol: Bars | Matrix
    text: str
    bar_height: float = 9.0
    align: Align = Align.START
    style: Style = NOTE

    def height(self, width: float) -> float:
        """Measure the code and its text."""
        return self._symbol_height + self._below.height(width)

    def draw(self, page: Page, box: Box) -> None:
        """Draw the code as large as a scanner likes it, then its text."""
        if isinstance(self.symbol, Bars):
            dots = self.symbol.dots(box.width) or 2
            page.bars(replace(box, height=self.bar_height), self.symbol, dots, self.align)
        else:
            side = self._symbol_height
            page.matrix(Box(box.start, box.top, box.width, side), self.symbol, self.align)
        used = self._symbol_height
        rest = Box(box.start, box.top + used, box.width, box.height - used)
        self._below.draw(page, rest)

    @property
    def _symbol_height(self) -> float:
        is_bars = isinstance(self.symbol, Bars)
        return self.bar_height + (_CODE_GAP if is_bars else _MATRIX_MORE)

    @property
    def _below(self) -> Text:
        return Text(self.text, self.style, self.align)


@dataclass(frozen=True, slots=True)
class Code:
    """A text as a code to scan, with the text under it; where bars have no room, a Data Matrix."""

    code: str
    bar_height: float = 9.0
    text: str | None = None
    align: Align = Align.START
    style: Style = NOTE

    def height(self, width: float) -> float:
        """Measure the code and its text."""
        return self._drawn(width).height(width)

    def draw(self, page: Page, box: Box) -> None:
        """Draw the code, or the bare text of what is no code."""
        self._drawn(box.width).draw(page, box)

    def _drawn(self, width: float) -> Block:
        text = self.code if self.text is None else self.text
        symbol = barcodes.shortest(self.code, width)
        if symbol is None:
            return Text(text, self.style, self.align)
        return Symbol(symbol, text, self.bar_height, self.align, self.style)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one under another; in a box too low for them, the tallest shrinks."""

    blocks: Sequence[Block]
    gap: float = 0.8

    def height(self, width: float) -> float:
        """Add up the blocks that are not empty."""
        heights = [height for block in self.blocks if (height := block.height(width))]
        return sum(heights) + self.gap * max(0, len(heights) - 1)

    def draw(self, page: Page, box: Box) -> None:
        """Draw block under block."""
        too_much = max(0.0, self.height(box.width) - box.height)
        tallest = max(block.height(box.width) for block in self.blocks)
        top = box.top
        for block in self.blocks:
            height = block.height(box.width)
            if height == tallest:
                height, too_much = height - too_much, 0.0
            if height:
                block.draw(page, Box(box.start, top, box.width, height))
                top += height + self.gap


@dataclass(frozen=True, slots=True)
class Fact:
    """A value under its heading."""

    heading: str
    value: str
    style: Style = STRONG

    def height(self, width: float) -> float:
        """Measure heading and value."""
        return self._stack().height(width)

    def draw(self, page: Page, box: Box) -> None:
        """Draw heading and value."""
        self._stack().draw(page, box)

    def _stack(self) -> Stack:
        return Stack([Text(self.heading, NOTE), Text(self.value, self.style)], gap=0)


@dataclass(frozen=True, slots=True)
class TickBox:
    """A square to tick by hand."""

    side: float = 5.0

    def height(self, width: float) -> float:  # noqa: ARG002 - a square is as high in any width
        """Give the side of the square."""
        return self.side

    def draw(self, page: Page, box: Box) -> None:
        """Draw the square in the middle of the box."""
        start = box.start + (box.width - self.side) / 2
        page.area(Box(start, box.top, self.side, self.side), shade=GREY, stroke=0.3)


@dataclass(frozen=True, slots=True)
class MatrixCode:
    """A QR code."""

    text: str
    side: float = 34.0

    def height(self, width: float) -> float:
        """Give the side of the square."""
        return min(self.side, width)

    def draw(self, page: Page, box: Box) -> None:
        """Draw the code at the end of the box."""
        page.matrix(box, barcodes.qr(self.text), Align.END)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photo as wide as its cell and not too high; words `instead` of one that cannot be shown."""

    content: bytes
    instead: str
    tallest: float = 64.0

    def height(self, width: float) -> float:
        """Measure the photo, or the words in its place."""
        size = self._size(width)
        return size[1] if size else Text(self.instead).height(width)

    def draw(self, page: Page, box: Box) -> None:
        """Place the photo in its own proportions."""
        size = self._size(box.width)
        if size:
            page.picture(Box(box.start, box.top, *size), self.content)
        else:
            Text(self.instead).draw(page, box)

    def _size(self, width: float) -> tuple[float, float] | None:
        pixels = picture_size(self.content)
        if pixels is None:
            return None
        scale = min(width / pixels[0], self.tallest / pixels[1])
        return pixels[0] * scale, pixels[1] * scale


def address_block(heading: str, address: Address) -> Block:
    """Set an address under its heading."""
    lines = [Text(line) for line in address.under_name]
    return Stack([Text(heading, NOTE), Text(address.name, LEAD), *lines], gap=0)


def stamp(page: Page, box: Box, words: str) -> None:
    """Set words white on black."""
    page.area(box)
    style = replace(STRONG, shade=WHITE)
    above = max(0.0, (box.height - style.line_height) / 2)
    inner = Box(box.start + 1, box.top + above, box.width - 2, box.height - above)
    page.fitted(inner, words, style, floor=5, align=Align.CENTER)
