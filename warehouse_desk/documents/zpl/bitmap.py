"""Pictures of one bit a dot, and how they are written in ZPL."""

from dataclasses import dataclass
from functools import reduce
from itertools import groupby
from operator import or_

#: A run of equal hex digits: `z` 400, `y` 380 … `g` 20, then `Y` 19 … `G` 1.
_TWENTIES = " ghijklmnopqrstuvwxyz"
_ONES = " GHIJKLMNOPQRSTUVWXY"
_LONGEST_RUN = 419


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Rows of dots as whole numbers: the highest of `width` bits is the leftmost dot."""

    width: int
    rows: tuple[int, ...]

    @property
    def height(self) -> int:
        """Count the rows."""
        return len(self.rows)

    def inked(self) -> "tuple[int, int, Bitmap] | None":
        """Cut the white around off; give where what is left begins, from the left and the top."""
        numbers = [number for number, row in enumerate(self.rows) if row]
        if not numbers:
            return None
        first, last = numbers[0], numbers[-1]
        seen = reduce(or_, self.rows)
        right = (seen & -seen).bit_length() - 1
        width = seen.bit_length() - right
        rows = tuple(row >> right for row in self.rows[first : last + 1])
        return self.width - seen.bit_length(), first, Bitmap(width, rows)


def graphic_field(bitmap: Bitmap) -> str:
    """Write a picture as `^GFA`: hex digits, runs shortened, equal rows by one sign."""
    in_row = -(-bitmap.width // 8)
    total = in_row * bitmap.height
    spare = in_row * 8 - bitmap.width
    words, before = [], None
    for row in bitmap.rows:
        words.append(":" if row == before else _row(row << spare, 2 * in_row))
        before = row
    return f"^GFA,{total},{total},{in_row},{''.join(words)}"


def _row(row: int, digits: int) -> str:
    """Write one row; a comma fills its rest with white."""
    text = f"{row:0{digits}X}"
    rest = text.rstrip("0")
    return _runs(rest) + "," if len(text) - len(rest) > 1 else _runs(text)


def _runs(digits: str) -> str:
    return "".join(_run(digit, len(list(group))) for digit, group in groupby(digits))


def _run(digit: str, times: int) -> str:
    if times < 3:
        return digit * times
    full, rest = divmod(times, _LONGEST_RUN)
    twenties, ones = divmod(rest, 20)
    last = f"{_TWENTIES[twenties]}{_ONES[ones]}".replace(" ", "")
    return f"zY{digit}" * full + (last + digit if rest else "")
