"""Outside text made harmless inside a sentence: no control signs, its own direction."""

import re
from unicodedata import bidirectional

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
"""Isolates: left-to-right, right-to-left, and their end."""

CODE_FACTS = frozenset(
    {
        "badge",
        "barcode",
        "box",
        "carrier_code",
        "cart",
        "code",
        "expected",
        "file",
        "found",
        "hash",
        "lot",
        "order",
        "parcel",
        "path",
        "place",
        "plate",
        "reference",
        "rma",
        "round",
        "rounds",
        "scanned",
        "serial",
        "sku",
        "slot",
        "sscc",
        "tote",
        "tracking",
        "url",
        "wall",
    }
)
"""Facts of these names are codes: left-to-right, Latin digits, never grouped."""

_SPACING = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROLS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ISOLATES = re.compile(r"[\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def plain(text: str) -> str:
    """Put blanks for line ends and drop what steers a terminal, a page or the writing direction.

    What cannot reach beyond the text itself stays: joiners (Persian spelling needs them), light
    direction marks, and isolates if each is closed.
    """
    cleaned = _CONTROLS.sub("", _SPACING.sub(" ", text))
    return cleaned if _isolates_are_closed(cleaned) else _ISOLATES.sub("", cleaned)


def isolate_code(text: str) -> str:
    """Keep a code left-to-right whatever stands around it."""
    return f"{LRI}{plain(text)}{PDI}"


def isolate_phrase(text: str) -> str:
    """Let a name or phrase run in its own direction without turning its neighbours round.

    One that is put together of parts alone, as "size, weight", runs as the first of them.
    """
    letter = _first_letter(text)
    is_mirrored = text.startswith(RLI) if letter is None else letter != "L"
    return f"{RLI if is_mirrored else LRI}{plain(text)}{PDI}"


def runs_right_to_left(text: str) -> bool:
    """Tell the direction of a text: that of its first letter outside isolates (UAX #9, P2, P3)."""
    return _first_letter(text) in {"R", "AL"}


def _first_letter(text: str) -> str | None:
    """Give the bidirectional class of the first letter outside isolates."""
    depth = 0
    for sign in text:
        match bidirectional(sign):
            case "LRI" | "RLI" | "FSI":
                depth += 1
            case "PDI":
                depth = max(0, depth - 1)
            case "L" | "R" | "AL" as letter if depth == 0:
                return letter
            case _:
                pass
    return None


def has_right_to_left(text: str) -> bool:
    """Tell whether any sign of `text` runs right-to-left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def _isolates_are_closed(text: str) -> bool:
    depth = 0
    for sign in _ISOLATES.findall(text):
        depth += -1 if sign == PDI else 1
        if depth < 0:
            return False
    return depth == 0
