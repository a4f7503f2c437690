"""Symbology identifiers that scanners put in front of a code (ISO/IEC 15424): `]C1`, `]E0` …"""

import re
from enum import Enum, auto


class Symbology(Enum):
    """What the kind of barcode says about its contents."""

    GS1 = auto()
    EAN = auto()
    ITF = auto()
    PLAIN = auto()
    UNTOLD = auto()


_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]", re.ASCII)
#: GS1-128, DataBar, DataMatrix, QR, DotCode.
_GS1 = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
_EAN_WITH_ADD_ON = "]E3"
_EAN_LENGTH = 13


def identify(text: str, reported: str | None = None) -> tuple[Symbology, str]:
    """Split `text` into what its symbology says and what the code itself says."""
    match = _IDENTIFIER.match(text)
    if match is None:
        return _family(reported), text
    identifier, body = match[0], text[match.end() :]
    if identifier == _EAN_WITH_ADD_ON:
        body = body[:_EAN_LENGTH]
    return _family(identifier), body


def _family(identifier: str | None) -> Symbology:
    if not identifier:
        return Symbology.UNTOLD
    if identifier in _GS1:
        return Symbology.GS1
    return {"]E": Symbology.EAN, "]I": Symbology.ITF}.get(identifier[:2], Symbology.PLAIN)
