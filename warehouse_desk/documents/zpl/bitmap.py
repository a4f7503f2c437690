"""Pictures of one bit a dot, and how they are written in ZPL."""

import base64
import binascii
import zlib
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Rows of dots as whole numbers: the highest of `width` bits is the leftmost dot."""

    width: int
    rows: tuple[int, ...]

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


@lru_cache(maxsize=4096)
def graphic_field(bitmap: Bitmap) -> str:
    """Write a picture as `^GFA`: its bytes packed, in base 64, with their check sum."""
    in_row = -(-bitmap.width // 8)
    spare = in_row * 8 - bitmap.width
    pixels = b"".join((row << spare).to_bytes(in_row, "big") for row in bitmap.rows)
    packed = base64.b64encode(zlib.compress(pixels))
    check = binascii.crc_hqx(packed, 0)
    return f"^GFA,{len(pixels)},{len(pixels)},{in_row},:Z64:{packed.decode()}:{check:04X}"
