"""One reading of one device."""

from dataclasses import dataclass
from enum import StrEnum


class Source(StrEnum):
    """What read a code."""

    KEYBOARD = "keyboard"
    SERIAL = "serial"
    CAMERA = "camera"
    TYPED = "typed"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read, signs as they came.

    `symbology` is an AIM identifier such as `]C1` where the device tells it apart from the text.
    `at` is monotonic nanoseconds: good for rhythm and repeats, not for the calendar.
    `device` tells two of a source apart. `separator` is the sign it sends in place of GS.
    """

    text: str
    source: Source
    symbology: str | None = None
    at: int = 0
    device: str = ""
    separator: str = ""
