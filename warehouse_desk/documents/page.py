"""One sheet of paper: text set and fitted, rules, codes and pictures, placed from the start side.

All text of all documents goes through here. Lengths are millimetres from the top and from the
side where reading starts; a mirrored page turns them round, what stands in the boxes it does not.
What is placed is kept as marks, so that it can be looked at before it becomes a PDF.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from warehouse_desk.documents import typeset
from warehouse_desk.documents.barcodes import DOT, Bars, Matrix
from warehouse_desk.documents.typeset import Line
from warehouse_desk.i18n import plain

POINT = 25.4 / 72
"""A typographic point in millimetres."""

LEADING = 1.35
"""Height of a line in em: room for Latin accents and for Arabic marks above and below."""

BLACK, GREY, LIGHT, PALE, WHITE = 0.0, 0.38, 0.72, 0.92, 1.0
"""How light a mark is. Thermal printers know black and white only."""

_SMALLEST_STEP = 0.5
_SMALLEST = 3.0


class Align(Enum):
    """Where a line stands in its box; start is where reading starts."""

    START = auto()
    CENTER = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a paper in millimetres."""

    width: float
    height: float


A4 = Size(210, 297)
LABEL_4X6 = Size(101.6, 152.4)
LABEL_A6 = Size(105, 148)
SMALL_LABEL = Size(57, 32)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page: distance from the start side and from the top, width, height."""

    start: float
    top: float
    width: float
    height: float

    def inset(self, by: float) -> "Box":
        """Leave a margin on all sides."""
        return Box(self.start + by, self.top + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, weight and shade of a text."""

    size: float
    bold: bool = False
    shade: float = BLACK

    @property
    def line_height(self) -> float:
        """Height of one line in millimetres."""
        return self.size * LEADING * POINT


# The one type scale: each step about a quarter larger.
NOTE = Style(7, shade=GREY)
TEXT = Style(9)
STRONG = Style(9, bold=True)
LEAD = Style(11, bold=True)
HEADING = Style(14, bold=True)
TITLE = Style(20, bold=True)
DISPLAY = Style(30, bold=True)


@dataclass(frozen=True, slots=True)
class TextMark:
    """A set line; `left` and `top` are those of its box on the paper."""

    left: float
    top: float
    line: Line
    style: Style

    @property
    def width(self) -> float:
        """Width of the line in millimetres."""
        return self.line.width * self.style.size * POINT

    @property
    def height(self) -> float:
        """Height of the line in millimetres."""
        return self.style.line_height


@dataclass(frozen=True, slots=True)
class AreaMark:
    """A filled or, with a `stroke` width, an outlined rectangle; a rule is a thin one."""

    left: float
    top: float
    width: float
    height: float
    shade: float = BLACK
    stroke: float = 0.0


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A code by its rows of modules (`1` is dark); one row makes bars of the whole height."""

    left: float
    top: float
    module: float
    height: float
    rows: tuple[str, ...]

    @property
    def width(self) -> float:
        """Width in millimetres, without the quiet zones."""
        return self.module * len(self.rows[0])


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A photo, JPEG or PNG, in its box."""

    left: float
    top: float
    width: float
    height: float
    content: bytes


Mark = TextMark | AreaMark | CodeMark | PictureMark


class Page:
    """One sheet of paper being filled."""

    def __init__(self, size: Size, *, mirrored: bool) -> None:
        self.size = size
        self.marks: list[Mark] = []
        self._mirrored = mirrored

    def text(self, box: Box, text: str, style: Style, align: Align = Align.START) -> float:
        """Set a text in lines as wide as the box, from its top; return the height it takes."""
        lines = set_lines(text, box.width, style)
        for number, line in enumerate(lines):
            top = box.top + number * style.line_height
            left = self._line_left(box, line.width * style.size * POINT, align)
            self.marks.append(TextMark(left, top, line, style))
        return len(lines) * style.line_height

    def fitted(
        self, box: Box, text: str, style: Style, *, floor: float = 0, align: Align = Align.START
    ) -> float:
        """Set a text wholly inside the box; return the height it takes.

        It shrinks on one line down to `floor` points (0: not at all), then it wraps, as large
        as the box allows. Nothing is ever cut; where the box is too small even for that, the
        text falls below the floor.
        """
        style = fit([text], box, style, floor or style.size)
        return self.text(box, text, style, align)

    def lines(self, box: Box, texts: Sequence[str], style: Style, *, floor: float) -> float:
        """Set lines under each other in one size, fitted into the box as a single one would be."""
        style = fit(texts, box, style, floor)
        used = 0.0
        for text in texts:
            used += self.text(replace(box, top=box.top + used), text, style)
        return used

    def area(self, box: Box, *, shade: float = BLACK, stroke: float = 0.0) -> None:
        """Fill a box, or draw its outline."""
        left = self._left(box)
        self.marks.append(AreaMark(left, box.top, box.width, box.height, shade, stroke))

    def rule(
        self, start: float, top: float, width: float, *, thick: float = 0.2, shade: float = BLACK
    ) -> None:
        """Draw a line across."""
        self.area(Box(start, top, width, thick), shade=shade)

    def bars(self, box: Box, symbol: Bars, dots: int, align: Align = Align.START) -> None:
        """Draw bars as high as the box, a module `dots` printer dots wide, on whole dots."""
        width = len(symbol.modules) * dots * DOT
        left = round(self._line_left(box, width, align) / DOT) * DOT
        self.marks.append(CodeMark(left, box.top, dots * DOT, box.height, (symbol.modules,)))

    def matrix(self, box: Box, symbol: Matrix, align: Align = Align.START) -> None:
        """Draw a two-dimensional code as large as whole dots allow, with its quiet zone inside."""
        across = len(symbol.rows) + 2 * symbol.quiet
        module = max(1, int(min(box.width, box.height) / across / DOT)) * DOT
        side = module * across
        left = self._line_left(box, side, align) + module * symbol.quiet
        top = box.top + module * symbol.quiet
        left, top = round(left / DOT) * DOT, round(top / DOT) * DOT
        height = module * len(symbol.rows)
        self.marks.append(CodeMark(left, top, module, height, symbol.rows))

    def picture(self, box: Box, content: bytes) -> None:
        """Put a photo into a box of its own proportions."""
        self.marks.append(PictureMark(self._left(box), box.top, box.width, box.height, content))

    def _left(self, box: Box) -> float:
        return self.size.width - box.start - box.width if self._mirrored else box.start

    def _line_left(self, box: Box, width: float, align: Align) -> float:
        left = self._left(box)
        if align is Align.CENTER:
            return left + (box.width - width) / 2
        at_right = (align is Align.END) != self._mirrored
        return left + box.width - width if at_right else left


@lru_cache(maxsize=4096)
def set_lines(text: str, width: float, style: Style) -> tuple[Line, ...]:
    """Break outside or own text into lines for a width in millimetres."""
    return tuple(typeset.wrap(plain(text), width / (style.size * POINT), bold=style.bold))


def text_height(text: str, width: float, style: Style) -> float:
    """Measure the height that a text takes in a width, in millimetres."""
    return len(set_lines(text, width, style)) * style.line_height


def text_width(text: str, style: Style) -> float:
    """Measure a text on one line, in millimetres."""
    return typeset.measure(plain(text), bold=style.bold) * style.size * POINT


def fit(texts: Sequence[str], box: Box, style: Style, floor: float) -> Style:
    """Find the largest style in which texts, one under another, stay inside a box.

    One line each down to the floor, then wrapped; see Page.fitted.
    """
    return _fit(tuple(texts), box.width, box.height, style, floor)


@lru_cache(maxsize=4096)
def _fit(texts: tuple[str, ...], width: float, height: float, style: Style, floor: float) -> Style:
    """Find it: what stands on all labels of a carrier is fitted once."""
    widest = max((text_width(text, style) for text in texts), default=0) / style.size
    for smaller in _smaller(style, floor):
        if widest * smaller.size <= width and len(texts) * smaller.line_height <= height:
            return smaller
    for smaller in _smaller(style, _SMALLEST):
        if _height_of_all(texts, width, smaller) <= height:
            return smaller
    tiny = replace(style, size=_SMALLEST)
    while _height_of_all(texts, width, tiny) > height:
        tiny = replace(tiny, size=tiny.size * 0.8)
    return tiny


def _height_of_all(texts: Sequence[str], width: float, style: Style) -> float:
    return sum(text_height(text, width, style) for text in texts)


def _smaller(style: Style, floor: float) -> Iterator[Style]:
    size = style.size
    while size >= floor:
        yield replace(style, size=size)
        size -= _SMALLEST_STEP
