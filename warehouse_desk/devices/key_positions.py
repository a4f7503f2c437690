"""Where a pressed key is, whatever layout the desk is set to: one numbering for all systems."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from warehouse_desk.scanning.layouts import ENTER, KEYPAD_ENTER, RIGHT_ALT, TAB

#: X11 and Wayland count from 8 (keycodes 0 to 7 are not used there).
_X11_OFFSET = 8
#: Numbers that belong to no Linux key: a key without sign.
_ELSEWHERE = 0x400
#: Scan code set 1 as Windows reports it: the same numbers but for the keys with prefix E0.
_WINDOWS_EXTENDED = {0x11C: KEYPAD_ENTER, 0x11D: 97, 0x135: 98, 0x138: RIGHT_ALT}
_WINDOWS_BITS = 0x1FF
_WINDOWS_PLAIN = 0x80
#: macOS virtual key codes (HIToolbox/Events.h) in the order of Linux key codes.
_MAC_RUNS = {
    2: (18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    15: (48, 12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30, 36),
    30: (0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    42: (56, 42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44, 60, 67, 58, 49, 57),
    71: (89, 91, 92, 78, 86, 87, 88, 69, 83, 84, 85, 82, 65),
    86: (10,),
    96: (76, 62, 75),
    100: (61,),
    125: (55, 54),
}
_MAC = {
    virtual: start + place for start, run in _MAC_RUNS.items() for place, virtual in enumerate(run)
} | {59: 29}
#: Where the system tells no position (remote desktops), the keys that end a scan are still known.
_BY_MEANING = {Qt.Key.Key_Return: ENTER, Qt.Key.Key_Enter: KEYPAD_ENTER, Qt.Key.Key_Tab: TAB}
_CAPS_LOCK_BITS = {"xcb": 0x2, "windows": 0x100, "cocoa": 0x10000}


def position(event: QKeyEvent, platform: str | None = None) -> int:
    """Give the Linux key code of a key, 0 where the system does not tell."""
    platform = platform or QGuiApplication.platformName()
    if platform == "cocoa":
        virtual = event.nativeVirtualKey()
        return _MAC.get(virtual, _ELSEWHERE + virtual)
    scan_code = event.nativeScanCode()
    if not scan_code:
        return _BY_MEANING.get(Qt.Key(event.key()), 0)
    return _windows(scan_code) if platform == "windows" else scan_code - _X11_OFFSET


def caps_lock(event: QKeyEvent, platform: str | None = None) -> bool:
    """Tell whether caps lock was on, where the system tells."""
    bit = _CAPS_LOCK_BITS.get(platform or QGuiApplication.platformName(), 0)
    return bool(event.nativeModifiers() & bit)


def _windows(scan_code: int) -> int:
    code = scan_code & _WINDOWS_BITS
    if code < _WINDOWS_PLAIN:
        return code
    return _WINDOWS_EXTENDED.get(code, _ELSEWHERE + code)
