"""Scales, byte for byte."""

import pytest

from warehouse_desk.devices.scale import protocol_of
from warehouse_desk.devices.scale_protocols import Measured, MtSics, ScaleState, Toledo8217

RESTING, MOVING = ScaleState.RESTING, ScaleState.MOVING


@pytest.mark.parametrize(
    ("answer", "measured"),
    [
        (b"S S     100.00 g\r", Measured(RESTING, 100)),
        (b"S D     100.49 g\r", Measured(MOVING, 100)),
        (b"SI S       1.842 kg\r", Measured(RESTING, 1_842)),
        (b"SI S       0.00 kg", Measured(RESTING, 0)),
        (b"S S      +1.5 kg", Measured(RESTING, 1_500)),
        (b"S S       4.06 lb", Measured(RESTING, 1_842)),
        (b"S S      65.0 oz", Measured(RESTING, 1_843)),
        (b"S S   -  3.00 g", Measured(ScaleState.UNDER)),
        (b"S I", Measured(ScaleState.BUSY)),
        (b"S +", Measured(ScaleState.OVER)),
        (b"S -", Measured(ScaleState.UNDER)),
        (b"SI I\r", Measured(ScaleState.BUSY)),
        (b'I4 A "B123456789"', None),
        (b"ES", None),
        (b"", None),
        (b"S S", None),
        (b"S S  abc g", None),
        (b"S X  100.00 g", None),
        (b"S S  100.00 st", None),
        (b"\xff\xfe", None),
    ],
)
def test_mt_sics_is_understood(answer: bytes, measured: Measured | None) -> None:
    assert MtSics().read(answer) == measured


@pytest.mark.parametrize(
    ("unit", "answer", "measured"),
    [
        ("kg", b"\x0201.25", Measured(RESTING, 1_250)),
        ("lb", b"\x0204.06", Measured(RESTING, 1_842)),
        ("kg", b"\x02 01.842N", Measured(RESTING, 1_842)),
        ("stone", b"\x0200.10", Measured(RESTING, 100)),
        ("kg", b"\xff\x0201.25", Measured(RESTING, 1_250)),
        ("kg", b"\x0201.\x0202.50", Measured(RESTING, 2_500)),
        ("kg", b"\x02?\x41", Measured(MOVING)),
        ("kg", b"\x02?\x43", Measured(ScaleState.OVER)),
        ("kg", b"\x02?\x44", Measured(ScaleState.UNDER)),
        ("kg", b"\x02?\x40", Measured(ScaleState.BUSY)),
        ("kg", b"\x02?", None),
        ("kg", b"01.25", None),
        ("kg", b"", None),
        ("kg", b"\x0212,5", None),
    ],
)
def test_toledo_8217_is_understood(unit: str, answer: bytes, measured: Measured | None) -> None:
    assert Toledo8217(unit).read(answer) == measured


def test_the_protocol_follows_the_setting() -> None:
    assert protocol_of("mt-sics", "kg").question == b"SI\r\n"
    assert protocol_of("toledo-8217", "lb").question == b"W"
    assert protocol_of("toledo-8217", "lb").line == {"bytesize": 7, "parity": "E"}
