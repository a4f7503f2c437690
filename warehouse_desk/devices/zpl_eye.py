"""Draws what a label printer would make of a job in ZPL, dot by dot, so that it can be read back.

It knows the commands that our own jobs are made of; a job with any other is not drawn at all.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

#: Commands that only set what a printer has to be told, and what they may say.
_SETTINGS = {"CI": "28", "LH": "0,0", "LR": "N", "FW": "N", "PQ": "1"}
_COMMAND = re.compile(r"\^([A-Z]{2})([^^]*)")
_LARGEST = 10_000
#: A dot that is set is black.
_SHADES = bytes.maketrans(b"01", b"\xff\x00")


@dataclass(slots=True)
class _Label:
    """A label while it is drawn: its rows as whole numbers, the leftmost dot the highest bit.

    Its first rows are `unseen`: nobody looks at them, so they are not drawn.
    """

    width: int = 0
    unseen: int = 0
    rows: list[int] = field(default_factory=list)
    left: int = 0
    top: int = 0
    turns: bool = False

    def put(self, rows: Sequence[int], width: int) -> None:
        """Draw rows of dots from the field's corner; where they turn round, black becomes white."""
        shift, turns, drawn = self.width - self.left - width, self.turns, self.rows
        seen = rows[max(0, self.unseen - self.top) :]
        for at, dots in zip(range(max(0, self.top - self.unseen), len(drawn)), seen, strict=False):
            placed = dots << shift if shift >= 0 else dots >> -shift
            drawn[at] = drawn[at] ^ placed if turns else drawn[at] | placed

    def picture(self) -> QImage:
        """Give what is seen of the label; rows of bars are equal and made once."""
        rows, sign = self.rows, f"0{self.width}b"
        made = {row: format(row, sign).encode().translate(_SHADES) for row in set(rows)}
        pixels = b"".join(map(made.__getitem__, rows))
        shape = self.width, len(rows), self.width
        return QImage(pixels, *shape, QImage.Format.Format_Grayscale8).copy()


def draw(job: bytes, below: float = 0.0) -> list[QImage]:
    """Draw every label of a job, and show what lies `below` that share of its height.

    None when the job holds anything that is not ours.
    """
    try:
        return list(_labels(job.decode("ascii"), below))
    except (ValueError, zlib.error):
        return []


def _labels(job: str, below: float) -> Iterator[QImage]:
    label = _Label()
    for name, said in _commands(job):
        match name:
            case "XA":
                label = _Label()
            case "XZ":
                yield label.picture()
            case "PW":
                label.width = _size(said)
            case "LL":
                height = _size(said)
                label.unseen = int(height * below)
                label.rows = [0] * (height - label.unseen)
            case "FO":
                label.left, label.top = map(int, said.split(","))
                label.turns = False
            case "FR":
                label.turns = True
            case "GB":
                _box(label, *map(int, said.split(",")))
            case "GF":
                _graphic(label, said)
            case "FS":
                pass
            case _:
                if _SETTINGS.get(name) != said:
                    raise ValueError(f"not a command of ours: {name}")


def _commands(job: str) -> Iterator[tuple[str, str]]:
    """Split a job into commands; whatever stands outside of them is not ours."""
    at = 0
    for found in _COMMAND.finditer(job):
        if found.start() != at:
            break
        at = found.end()
        yield found[1], found[2].strip()
    if at != len(job):
        raise ValueError("not a command")


def _size(said: str) -> int:
    size = int(said)
    if not 0 < size <= _LARGEST:
        raise ValueError("no label is so large")
    return size


def _box(label: _Label, width: int, height: int, thick: int) -> None:
    """Draw a box as thick as it says; where that is all of it, it is filled."""
    full = (1 << width) - 1
    hollow = full ^ (((1 << max(0, width - 2 * thick)) - 1) << thick)
    edge = [full] * min(thick, height)
    label.put([*edge, *[hollow] * (height - 2 * thick), *edge][:height], width)


def _graphic(label: _Label, said: str) -> None:
    """Draw a packed picture whose length and check sum are right; what is unseen stays packed."""
    kind, _, total, in_row, words = said.split(",", 4)
    _, coding, packed, check = words.split(":")
    wide, is_whole = int(in_row), int(check, 16) == binascii.crc_hqx(packed.encode(), 0)
    if (kind, coding) != ("A", "Z64") or not is_whole:
        raise ValueError("not a picture of ours")
    if label.top + int(total) // wide <= label.unseen:
        return
    pixels = zlib.decompress(base64.b64decode(packed, validate=True))
    if len(pixels) != int(total):
        raise ValueError("not all of a picture")
    rows = [pixels[at : at + wide] for at in range(0, len(pixels), wide)]
    dots = {row: int.from_bytes(row, "big") for row in set(rows)}
    label.put([dots[row] for row in rows], wide * 8)
