"""How wide the columns of a table are, in which type and on which paper, so that words stay whole.

What has no room is set smaller, on paper turned round; at worst the table is parted, and each part
begins with its first column.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.documents.page import A4, NOTE, TEXT, Size, Style, text_width
from warehouse_desk.documents.sheet import MARGIN, NARROW_GUTTER

LANDSCAPE = Size(A4.height, A4.width)
# What is read from an arm's length; the last is for tables that have no room otherwise.
_TRIES = ((A4, TEXT), (LANDSCAPE, TEXT), (LANDSCAPE, replace(TEXT, size=8)),
          (LANDSCAPE, replace(TEXT, size=7)))  # fmt: skip
# A word longer than this may be broken; a text longer than the other wraps.
_LONGEST_WORD, _LONGEST_LINE = 60.0, 75.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A column's texts: what stands over it and in it; numbers are not broken at their blanks."""

    heading: str
    cells: tuple[str, ...]
    is_number: bool

    def least(self, style: Style) -> float:
        """Measure the widest of what must not be broken."""
        parts = (
            self.cells if self.is_number else [word for one in self.cells for word in one.split()]
        )
        return min(_LONGEST_WORD, max(_widest(self.heading.split(), NOTE), _widest(parts, style)))

    def most(self, style: Style) -> float:
        """Measure what it takes to set every text on one line."""
        line = max(_widest([self.heading], NOTE), _widest(self.cells, style))
        return max(self.least(style), min(_LONGEST_LINE, line))


@dataclass(frozen=True, slots=True)
class Layout:
    """The paper and type of a table; each of its parts has the width of its columns by number."""

    paper: Size
    style: Style
    parts: tuple[dict[int, float], ...]


def lay_out(columns: Sequence[Measured]) -> Layout:
    """Find the largest type and the usual paper in which no word is broken."""
    everything = list(range(len(columns)))
    for paper, style in _TRIES:
        least = [one.least(style) for one in columns]
        if _taken(least) <= _room(paper):
            return Layout(paper, style, (_widths(columns, everything, paper, style),))
    paper, style = _TRIES[-2]
    parts = _parted([one.least(style) for one in columns], _room(paper))
    return Layout(paper, style, tuple(_widths(columns, part, paper, style) for part in parts))


def _parted(least: Sequence[float], room: float) -> list[list[int]]:
    """Part the columns where the room ends; the first one stands in every part."""
    parts = [[0]]
    for at in range(1, len(least)):
        if len(parts[-1]) > 1 and _taken([least[one] for one in (*parts[-1], at)]) > room:
            parts.append([0])
        parts[-1].append(at)
    return parts


def _widths(
    columns: Sequence[Measured], part: Sequence[int], paper: Size, style: Style
) -> dict[int, float]:
    """Give each column what it needs, then towards one line, then the rest of the paper."""
    least = [columns[at].least(style) for at in part]
    wanted = [columns[at].most(style) for at in part]
    free = _room(paper) - (len(part) - 1) * NARROW_GUTTER
    share = min(1.0, (free - sum(least)) / max(1e-9, sum(wanted) - sum(least)))
    widths = [low + share * (high - low) for low, high in zip(least, wanted, strict=True)]
    return {at: width * free / sum(widths) for at, width in zip(part, widths, strict=True)}


def _taken(widths: Sequence[float]) -> float:
    return sum(widths) + (len(widths) - 1) * NARROW_GUTTER


def _room(paper: Size) -> float:
    return paper.width - 2 * MARGIN


def _widest(texts: Sequence[str], style: Style) -> float:
    return max((text_width(text, style) for text in texts), default=0.0)
