"""What scales are asked and how they answer, byte for byte.

MT-SICS (Mettler Toledo, Ohaus, and others that speak it): `SI` asks for the weight of this
moment. `S S` is at rest, `S D` still moving, `S I` cannot be told now, `S +` over and `S -` under
the range; some answer with the command they were asked (`SI S`). Toledo 8217: `W` asks, STX weight
CR answers at rest, STX `?` status CR otherwise; the status is a byte of bits.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from warehouse_desk.scanning.weights import UNITS, grams


class ScaleState(StrEnum):
    """How a scale stands."""

    AWAY = "away"
    RESTING = "resting"
    MOVING = "moving"
    BUSY = "busy"
    OVER = "over"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a scale told: `weight_g` at rest and while moving, nothing otherwise."""

    state: ScaleState
    weight_g: int = 0


class ScaleProtocol(Protocol):
    """How one kind of scale is spoken to."""

    @property
    def question(self) -> bytes:
        """Ask for the weight of this moment."""
        ...

    @property
    def end(self) -> bytes:
        """End an answer."""
        ...

    @property
    def line(self) -> Mapping[str, object]:
        """Set up the serial line, in pyserial's words."""
        ...

    def read(self, answer: bytes) -> Measured | None:
        """Understand one answer without its end; None for what says nothing of a weight."""
        ...


_SICS = re.compile(
    rb"SI? +(?P<state>[SD]) +(?P<number>[+-]? *[0-9]+(?:\.[0-9]*)?) *(?P<unit>kg|g|mg|lb|oz|t)\s*"
)
_SICS_STATES = {b"I": ScaleState.BUSY, b"+": ScaleState.OVER, b"-": ScaleState.UNDER}
_SICS_OTHER = re.compile(rb"SI? +(?P<state>[I+-])\s*")


class MtSics:
    """Scales that speak MT-SICS, level 0."""

    question = b"SI\r\n"
    end = b"\n"
    line: Mapping[str, object] = MappingProxyType({})

    def read(self, answer: bytes) -> Measured | None:
        """Understand `S S     100.00 g` and the others of its kind."""
        match = _SICS.fullmatch(answer.strip())
        if match is None:
            other = _SICS_OTHER.fullmatch(answer.strip())
            return Measured(_SICS_STATES[other["state"]]) if other else None
        weight_g = grams(_number(match["number"]), match["unit"].decode())
        if weight_g < 0:
            return Measured(ScaleState.UNDER)
        is_resting = match["state"] == b"S"
        return Measured(ScaleState.RESTING if is_resting else ScaleState.MOVING, weight_g)


_STX = b"\x02"
_8217 = re.compile(rb"\x02 *(?P<number>[0-9]+(?:\.[0-9]+)?)N? *")
_8217_STATUS = re.compile(rb"\x02\?(?P<status>.)", re.DOTALL)
#: Bits of the status byte, the worst first.
_MOTION, _OVER, _UNDER = 0x01, 0x02, 0x04


class Toledo8217:
    """Scales that speak Toledo 8217, in kilograms or pounds as they are set."""

    question = b"W"
    end = b"\r"
    line: Mapping[str, object] = MappingProxyType({"bytesize": 7, "parity": "E"})

    def __init__(self, unit: str = "kg") -> None:
        self._unit = unit if unit in UNITS else "kg"

    def read(self, answer: bytes) -> Measured | None:
        """Understand STX `01.25`, and STX `?` with a status; what came before STX is noise."""
        answer = answer[max(answer.rfind(_STX), 0) :]
        if match := _8217.fullmatch(answer):
            return Measured(ScaleState.RESTING, grams(_number(match["number"]), self._unit))
        if match := _8217_STATUS.fullmatch(answer):
            return Measured(_status(match["status"][0]))
        return None


def _status(bits: int) -> ScaleState:
    if bits & _OVER:
        return ScaleState.OVER
    if bits & _UNDER:
        return ScaleState.UNDER
    return ScaleState.MOVING if bits & _MOTION else ScaleState.BUSY


def _number(digits: bytes) -> Decimal:
    return Decimal(digits.decode().replace(" ", ""))
