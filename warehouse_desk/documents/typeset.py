"""Set lines of text: order, font for each sign, joined letters, width, and where lines break.

Widths are in em, so that one setting serves every size.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from unicodedata import bidirectional, combining

from warehouse_desk.documents import fonts
from warehouse_desk.documents.bidi import LevelRun, turned_round, visual_runs
from warehouse_desk.i18n import runs_right_to_left
from warehouse_desk.i18n.plain import PDI

_JOINERS = "\u200c\u200d"
_OPENING = "\u2066\u2067\u2068"
_BREAK_AFTER = "-/_.,@:;"
_ROUNDING = 1e-6
# Signs that none of the program's fonts has are drawn as those that look like them.
_ALIKE = str.maketrans({"\u2212": "\u2013"})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in one font, as reportlab draws it."""

    font: str
    glyphs: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its runs from left to right, its width, and the words it stands for."""

    runs: tuple[Run, ...]
    width: float
    words: str
    right_to_left: bool


@lru_cache(maxsize=8192)
def set_line(words: str, *, bold: bool, right_to_left: bool) -> Line:
    """Set a line in the direction of its paragraph."""
    runs = tuple(
        run
        for level_run in visual_runs(words, right_to_left=right_to_left)
        for run in _set_run(level_run, fonts.family(bold=bold))
    )
    return Line(runs, sum(run.width for run in runs), words, right_to_left)


@lru_cache(maxsize=8192)
def measure(words: str, *, bold: bool) -> float:
    """Measure words on one line, in em."""
    return set_line(words, bold=bold, right_to_left=runs_right_to_left(words)).width


def wrap(text: str, room: float, *, bold: bool) -> list[Line]:
    """Break a text into lines no wider than `room` (em); what is too wide is broken inside."""
    right_to_left = runs_right_to_left(text)
    lines = carry_isolates(_break(text, room, bold=bold))
    return [set_line(line, bold=bold, right_to_left=right_to_left) for line in lines]


def carry_isolates(lines: list[str]) -> list[str]:
    """Close what is open at the end of a line and open it again on the next one."""
    carried, still_open = [], ""
    for line in lines:
        text = still_open + line
        still_open = _open_isolates(text)
        carried.append(text + PDI * len(still_open))
    return carried


def _break(text: str, room: float, *, bold: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if _fits(longer, room, bold=bold):
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, room, bold=bold)
        lines += full
    return [*lines, line]


def _pieces(word: str, room: float, *, bold: bool) -> list[str]:
    """Cut a word that is too wide for a line, after a hyphen or the like where that fills half."""
    pieces = []
    while not _fits(word, room, bold=bold) and (cut := _cut(word, room, bold=bold)) < len(word):
        pieces.append(word[:cut])
        word = word[cut:]
    return [*pieces, word]


def _fits(words: str, room: float, *, bold: bool) -> bool:
    return measure(words, bold=bold) <= room + _ROUNDING


def _cut(word: str, room: float, *, bold: bool) -> int:
    """Find where the first piece of a word ends: at least one letter, marks and all."""
    first, *ends = _grapheme_ends(word)
    fitting = takewhile(lambda end: _fits(word[:end], room, bold=bold), ends)
    cut = max(fitting, default=first)
    hyphens = [end for end in range(cut // 2, cut) if word[end] in _BREAK_AFTER]
    return hyphens[-1] + 1 if hyphens else cut


def _grapheme_ends(word: str) -> list[int]:
    """List the places where a word may be cut without parting a letter from its marks."""
    inside = [end for end in range(1, len(word)) if not _clings(word[end])]
    return [*inside, len(word)]


def _open_isolates(text: str) -> str:
    still_open = ""
    for sign in text:
        if sign in _OPENING:
            still_open += sign
        elif sign == PDI:
            still_open = still_open[:-1]
    return still_open


def _set_run(run: LevelRun, family: tuple[str, ...]) -> list[Run]:
    drawn = _by_font(run.text.translate(_ALIKE), family)
    parts = [_draw(font, text, run.right_to_left) for font, text in drawn]
    return parts[::-1] if run.right_to_left else parts


def _draw(font: str, text: str, right_to_left: bool) -> Run:
    if right_to_left and any(bidirectional(sign) in ("R", "AL") for sign in text):
        return Run(font, *fonts.shape(font, text))
    seen = turned_round(text) if right_to_left else text
    return Run(font, seen, fonts.width(font, seen))


def _by_font(text: str, family: tuple[str, ...]) -> list[tuple[str, str]]:
    """Split a stretch by the font of its signs; marks, joiners and blanks stay with the last."""
    parts: list[tuple[str, str]] = []
    for sign in text:
        font = parts[-1][0] if parts else ""
        stays = parts and (_clings(sign) or (sign == " " and fonts.has(font, sign)))
        wanted = font if stays else _font_of(sign, family)
        if wanted == font:
            parts[-1] = (font, parts[-1][1] + sign)
        else:
            parts.append((wanted, sign))
    return parts


@lru_cache(maxsize=4096)
def _font_of(sign: str, family: tuple[str, ...]) -> str:
    return next((font for font in family if fonts.has(font, sign)), family[0])


def _clings(sign: str) -> bool:
    return sign in _JOINERS or combining(sign) != 0
