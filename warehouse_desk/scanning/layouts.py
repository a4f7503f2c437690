"""Keyboard layouts a scanner can be set to: which sign it means by which key.

Positions are Linux key codes (input-event-codes.h), the same as scan code set 1 in the main block.
"""

from dataclasses import dataclass, field

ENTER, KEYPAD_ENTER, TAB, SPACE = 28, 96, 15, 57
RIGHT_ALT = 100
SHIFTS = frozenset({42, 54})
#: Shift, Ctrl, Alt, AltGr, Meta and the three locks: they change keys and are none themselves.
MODIFIERS = SHIFTS | {29, 97, 56, RIGHT_ALT, 125, 126, 58, 69, 70}

_ROWS = (
    (41, *range(2, 14)),
    tuple(range(16, 28)),
    (*range(30, 41), 43),
    (86, *range(44, 54)),
)
_POSITIONS = tuple(position for row in _ROWS for position in row)
#: Digits whatever NumLock says: a scanner that sends them from the keypad means digits.
_KEYPAD = {
    **dict(
        zip(
            (71, 72, 73, 75, 76, 77, 79, 80, 81, 82, 83),
            "789456123 0.".replace(" ", ""),
            strict=True,
        )
    ),
    98: "/",
    55: "*",
    74: "-",
    78: "+",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The signs of the main block, row by row, and those reached with AltGr by their base sign."""

    plain: str
    shifted: str
    alt_gr: dict[str, str] = field(default_factory=dict)

    def sign(self, position: int, *, shift: bool = False, alt_gr: bool = False) -> str:
        """Give the sign of a key, or "" for a key that makes none."""
        if position == SPACE:
            return " "
        if position in _KEYPAD:
            return _KEYPAD[position]
        if position not in _PLACES:
            return ""
        place = _PLACES[position]
        if alt_gr:
            return self.alt_gr.get(self.plain[place], "")
        return self.shifted[place] if shift else self.plain[place]

    def keys(self, sign: str) -> tuple[int, bool]:
        """Find the position and shift for a sign without AltGr (what a scanner would press)."""
        if sign == " ":
            return SPACE, False
        shift = sign not in self.plain
        row = self.shifted if shift else self.plain
        return _POSITIONS[row.index(sign)], shift


_PLACES = {position: place for place, position in enumerate(_POSITIONS)}

US = Layout(
    plain="`1234567890-=" + "qwertyuiop[]" + "asdfghjkl;'\\" + "\\zxcvbnm,./",
    shifted="~!@#$%^&*()_+" + "QWERTYUIOP{}" + 'ASDFGHJKL:"|' + "|ZXCVBNM<>?",
)
GB = Layout(
    plain="`1234567890-=" + "qwertyuiop[]" + "asdfghjkl;'#" + "\\zxcvbnm,./",
    shifted='¬!"£$%^&*()_+' + "QWERTYUIOP{}" + "ASDFGHJKL:@~" + "|ZXCVBNM<>?",
)
DE = Layout(
    plain="^1234567890ß´" + "qwertzuiopü+" + "asdfghjklöä#" + "<yxcvbnm,.-",
    shifted='°!"§$%&/()=?`' + "QWERTZUIOPÜ*" + "ASDFGHJKLÖÄ'" + ">YXCVBNM;:_",
    alt_gr=dict(zip("237890ßqe+<m", "²³{[]}\\@€~|µ", strict=True)),
)
FR = Layout(
    plain="²&é\"'(-è_çà)=" + "azertyuiop^$" + "qsdfghjklmù*" + "<wxcvbn,;:!",
    shifted="~1234567890°+" + "AZERTYUIOP¨£" + "QSDFGHJKLM%µ" + ">WXCVBN?./§",
    alt_gr=dict(zip("é\"'(-è_çà)=e", "~#{[|`\\^@]}€", strict=True)),
)
LAYOUTS = {"us": US, "gb": GB, "de": DE, "fr": FR}
