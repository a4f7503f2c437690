"""Bring one line of mixed text into the order in which it is seen (UAX #9)."""

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from warehouse_desk.documents.mirroring import MIRRORED
from warehouse_desk.i18n import has_right_to_left

_INVISIBLE = str.maketrans("", "", "\u200e\u200f\u061c\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class LevelRun:
    """A stretch of one direction, its signs in reading order."""

    text: str
    right_to_left: bool


def visual_runs(line: str, *, right_to_left: bool) -> list[LevelRun]:
    """Split a line into its runs as seen from left to right; direction marks are dropped."""
    if not right_to_left and not has_right_to_left(line):
        return _visible([LevelRun(line, right_to_left=False)])
    # Only right-to-left text pays for these imports: they take a third of a second.
    from fpdf.bidi import BidiParagraph  # noqa: PLC0415
    from fpdf.enums import TextDirection  # noqa: PLC0415

    base = TextDirection.RTL if right_to_left else TextDirection.LTR
    # Without preserve_bn_chars the joiners are lost, and with them the Persian half-space.
    paragraph = BidiParagraph(line, base_direction=base, preserve_bn_chars=True)
    runs = []
    for level, group in groupby(
        paragraph.get_reordered_characters(), key=attrgetter("embedding_level")
    ):
        in_reading_order = sorted(group, key=attrgetter("character_index"))
        text = "".join(sign.character for sign in in_reading_order)
        runs.append(LevelRun(text, right_to_left=level % 2 == 1))
    return _visible(runs)


def turned_round(text: str) -> str:
    """Reverse a right-to-left stretch that needs no shaping, brackets facing the other way."""
    return "".join(MIRRORED.get(sign, sign) for sign in reversed(text))


def _visible(runs: list[LevelRun]) -> list[LevelRun]:
    shown = (LevelRun(run.text.translate(_INVISIBLE), run.right_to_left) for run in runs)
    return [run for run in shown if run.text]
