"""Made-up photographs: a plain drawing of a carton with its plate's digits as stripes."""

import struct
import zlib

_WIDTH, _HEIGHT = 320, 240
_GROUND, _CARTON, _TAPE, _MARK = (214, 211, 204), (181, 137, 92), (222, 203, 170), (120, 54, 46)


def photograph(plate: str) -> bytes:
    """Draw a PNG that is different for every plate."""
    digits = [int(sign) for sign in plate if sign.isdigit()]
    rows = (_row(y, digits) for y in range(_HEIGHT))
    pixels = zlib.compress(b"".join(b"\x00" + row for row in rows), 6)
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", pixels), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _row(y: int, digits: list[int]) -> bytes:
    return b"".join(bytes(_colour(x, y, digits)) for x in range(_WIDTH))


def _colour(x: int, y: int, digits: list[int]) -> tuple[int, int, int]:
    if not (40 <= x < 280 and 50 <= y < 200):
        return _GROUND
    stripe = (x - 60) // 28
    if 120 <= y < 180 and 0 <= stripe < len(digits) and (x - 60) % 28 < 4 + digits[stripe] * 2:
        return _MARK
    return _TAPE if 150 <= x < 170 else _CARTON


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
