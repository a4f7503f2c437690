import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from warehouse_desk.devices.key_positions import caps_lock, position
from warehouse_desk.scanning.layouts import ENTER, KEYPAD_ENTER, RIGHT_ALT, TAB, US

#: What each system reports for the same keys (scan codes; virtual keys on macOS).
KEYS = {
    "1": (10, 0x02, 18),
    "0": (19, 0x0B, 29),
    "-": (20, 0x0C, 27),
    "q": (24, 0x10, 12),
    "y": (29, 0x15, 16),
    "]": (35, 0x1B, 30),
    "a": (38, 0x1E, 0),
    "g": (42, 0x22, 5),
    "'": (48, 0x28, 39),
    "\\": (51, 0x2B, 42),
    "z": (52, 0x2C, 6),
    "b": (56, 0x30, 11),
    "/": (61, 0x35, 44),
    " ": (65, 0x39, 49),
    "`": (49, 0x29, 50),
    "=": (21, 0x0D, 24),
}


def pressed(
    *, scan_code: int = 0, virtual: int = 0, native: int = 0, key: Qt.Key = Qt.Key.Key_unknown
) -> QKeyEvent:
    held = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan_code, virtual, native, "")


@pytest.mark.parametrize("sign", KEYS)
def test_the_same_key_has_the_same_position_everywhere(sign: str) -> None:
    x11, windows, mac = KEYS[sign]

    positions = {
        position(pressed(scan_code=x11), "xcb"),
        position(pressed(scan_code=x11), "wayland"),
        position(pressed(scan_code=windows), "windows"),
        position(pressed(virtual=mac), "cocoa"),
    }

    assert positions == {US.keys(sign)[0]}


def test_keys_beside_the_main_block_are_known_too() -> None:
    assert position(pressed(scan_code=0x11C), "windows") == KEYPAD_ENTER
    assert position(pressed(scan_code=0x138), "windows") == RIGHT_ALT
    assert position(pressed(virtual=76), "cocoa") == KEYPAD_ENTER
    assert position(pressed(virtual=61), "cocoa") == RIGHT_ALT
    assert US.sign(position(pressed(virtual=89), "cocoa")) == "7"


def test_keys_without_sign_make_none() -> None:
    arrow_on_windows, f5_on_mac = pressed(scan_code=0x148), pressed(virtual=96)

    assert US.sign(position(arrow_on_windows, "windows")) == ""
    assert US.sign(position(f5_on_mac, "cocoa")) == ""


@pytest.mark.parametrize(
    ("key", "where"),
    [
        (Qt.Key.Key_Return, ENTER),
        (Qt.Key.Key_Enter, KEYPAD_ENTER),
        (Qt.Key.Key_Tab, TAB),
        (Qt.Key.Key_A, 0),
    ],
)
def test_without_scan_codes_only_the_ends_of_a_scan_have_a_place(key: Qt.Key, where: int) -> None:
    assert position(pressed(key=key), "xcb") == where


@pytest.mark.parametrize(("platform", "bit"), [("xcb", 2), ("windows", 0x100), ("cocoa", 0x10000)])
def test_caps_lock_is_known_where_the_system_tells(platform: str, bit: int) -> None:
    assert caps_lock(pressed(native=bit), platform)
    assert not caps_lock(pressed(native=1), platform)
    assert not caps_lock(pressed(native=bit), "offscreen")
