"""Which signs a code may hold, and how a code that may not be trusted is shown."""

import re
import unicodedata
from enum import StrEnum

#: Nothing a warehouse scans is longer; a GS1-128 symbol holds 48 signs, a reasonable 2-D code 200.
MAX_SIGNS = 256
#: FNC1 as devices send it: ends a GS1 element of variable length.
GS = "\x1d"
#: Stands for a key that makes no sign (F5, an arrow) and for a missing end; no code may hold it.
NO_SIGN = "\0"
_SHOWN_SIGNS = 80
#: Signs that no line of words holds, in any language.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
#: Signs that turn the reading order or show as nothing. Joiners and marks that Arabic, Persian and
#: Hebrew are written with are no such signs.
INVISIBLE = re.compile(r"[\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
_PLAIN = re.compile(f"[!-~]{{1,{MAX_SIGNS}}}")
_DELETE = 0x7F


class Hint(StrEnum):
    """Why a code is unreadable, as far as can be told."""

    EMPTY = "unreadable.empty"
    TOO_LONG = "unreadable.too_long"
    CONTROL_SIGNS = "unreadable.control_signs"
    INVISIBLE_SIGNS = "unreadable.invisible_signs"
    KEYBOARD_LAYOUT = "unreadable.keyboard_layout"
    FOREIGN_SIGNS = "unreadable.foreign_signs"
    CHECK_DIGIT = "unreadable.check_digit"
    CUT = "unreadable.cut"
    MERGED = "unreadable.merged"
    LOOK_ALIKE = "unreadable.look_alike"
    GS1_CONTENTS = "unreadable.gs1_contents"
    EPC_HEADER = "unreadable.epc_header"
    EPC_LENGTH = "unreadable.epc_length"
    EPC_CONTENTS = "unreadable.epc_contents"


def objection(text: str) -> Hint | None:
    """Say what is wrong with the signs of `text`; a sign is never cleaned away or replaced."""
    if _PLAIN.fullmatch(text):
        return None
    if not text:
        return Hint.EMPTY
    if len(text) > MAX_SIGNS:
        return Hint.TOO_LONG
    if text.endswith(NO_SIGN):
        return Hint.CUT
    hints = {_sign_objection(sign) for sign in text if not "!" <= sign <= "~"}
    if text[0] == " " or text[-1] == " ":
        hints.add(Hint.INVISIBLE_SIGNS)
    return next((hint for hint in _WORST_FIRST if hint in hints), None)


def shown(text: str) -> str:
    """Write `text` so that a screen, a log or a page cannot be misled by it."""
    visible = "".join(_visible(sign) for sign in text[:_SHOWN_SIGNS])
    return visible + "…" if len(text) > _SHOWN_SIGNS else visible


def _visible(sign: str) -> str:
    if unicodedata.category(sign)[0] in "LNPS" or sign == " ":
        return sign
    return f"<{ord(sign):02X}>"


def _sign_objection(sign: str) -> Hint | None:
    if sign in {" ", GS}:
        return None
    if ord(sign) <= _DELETE:
        return Hint.CONTROL_SIGNS
    match unicodedata.category(sign):
        case "Nd":
            return Hint.KEYBOARD_LAYOUT
        case "Cc":
            return Hint.CONTROL_SIGNS
        case category if category[0] in "CMZ":
            return Hint.INVISIBLE_SIGNS
        case _:
            return Hint.FOREIGN_SIGNS


#: Digits of another script explain the foreign letters beside them, so they come first.
_WORST_FIRST = (
    Hint.CONTROL_SIGNS,
    Hint.KEYBOARD_LAYOUT,
    Hint.INVISIBLE_SIGNS,
    Hint.FOREIGN_SIGNS,
)
