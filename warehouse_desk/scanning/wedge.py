"""Keyboard scanners: tells scanned keys from typed ones and reads them by position.

A scanner that poses as a keyboard presses keys; which letters arrive depends on the layout of the
desk. So the text of a scan is rebuilt from key positions by the layout the *scanner* is set to.
"""

from dataclasses import dataclass
from enum import Enum, auto

from warehouse_desk.scanning.layouts import ENTER, KEYPAD_ENTER, TAB, US, Layout
from warehouse_desk.scanning.signs import MAX_SIGNS, NO_SIGN

_MILLISECOND = 1_000_000
_CONTROL_BITS = 0x1F


@dataclass(frozen=True, slots=True)
class Key:
    """One key pressed: where it is, what was held with it, when, and what the desk made of it.

    `position` is a Linux key code, 0 where the system does not tell (remote desktops).
    """

    position: int
    shift: bool = False
    alt_gr: bool = False
    at_ns: int = 0
    text: str = ""
    control: bool = False
    caps_lock: bool = False


@dataclass(frozen=True, slots=True)
class ScannerSetting:
    """How the desk's keyboard scanner was set up.

    Keys closer than `gap_ms` belong together: scanners send one every 1 to 30 ms, quick typists one
    every 60 or more. Shorter stretches than `shortest` (with suffix) or `shortest_bare` (ended by
    silence) are typing. `late_suffix_ms` catches the Enter of a scanner that dawdles over it.
    `separator` is the sign it was told to send in place of GS. With `always_suffix` a code without
    its suffix was cut, also the first one.
    """

    layout: Layout = US
    prefix: str = ""
    separator: str = ""
    suffix: frozenset[int] = frozenset({ENTER, KEYPAD_ENTER, TAB})
    gap_ms: int = 50
    patience_ms: int = 250
    shortest: int = 3
    shortest_bare: int = 5
    late_suffix_ms: int = 200
    follows_caps_lock: bool = False
    always_suffix: bool = False


class Meaning(Enum):
    """What a stretch of keys was."""

    SCANNED = auto()
    TYPED = auto()
    IGNORED = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """The next `count` keys that were fed, and what they were."""

    meaning: Meaning
    count: int
    text: str = ""
    at_ns: int = 0


class Wedge:
    """Takes keys as they come; each fed key comes back in exactly one stretch, in order.

    Once a scan has come with its suffix, one that falls silent without it was cut: it is handed out
    with a sign that no code may hold, and the next scan may do without the suffix again.
    """

    def __init__(self, setting: ScannerSetting) -> None:
        self._setting = setting
        self._burst: list[Key] = []
        self._last_ns = 0
        self._bare_scan_ns: int | None = None
        self._endless = False
        self._sends_suffix = setting.always_suffix

    @property
    def is_pending(self) -> bool:
        """Tell whether keys wait for their meaning; `flush` them after a silence."""
        return bool(self._burst) or self._endless

    @property
    def silence_ms(self) -> int:
        """How long a silence settles what waits now."""
        waits_for_suffix = self._sends_suffix and len(self._burst) >= self._setting.shortest
        return self._setting.patience_ms if waits_for_suffix else self._setting.gap_ms

    def feed(self, key: Key) -> list[Stretch]:
        """Take one key pressed (never an auto-repeat); return what it made clear."""
        settled: list[Stretch] = []
        if self.is_pending and key.at_ns - self._last_ns > self.silence_ms * _MILLISECOND:
            settled = self.flush()
        self._last_ns = key.at_ns
        return settled + self._take(key)

    def flush(self) -> list[Stretch]:
        """Settle what waits, because nothing followed."""
        keys, self._burst, self._endless = self._burst, [], False
        if not keys:
            return []
        typed, scanned = self._split(keys)
        if len(scanned) < self._setting.shortest_bare:
            return [_typed(keys)]
        was_cut, self._sends_suffix = self._sends_suffix, self._setting.always_suffix
        self._bare_scan_ns = self._last_ns
        return self._read(typed, scanned, len(scanned), end=NO_SIGN if was_cut else "")

    def _take(self, key: Key) -> list[Stretch]:
        ends = key.position in self._setting.suffix and not key.control
        if self._endless:
            self._endless = not ends
            return [Stretch(Meaning.IGNORED, 1)]
        if ends and not self._burst and self._is_late_suffix(key):
            return [Stretch(Meaning.IGNORED, 1)]
        self._bare_scan_ns = None
        if ends and (settled := self._ended()):
            return settled
        self._burst.append(key)
        return self._cut_off() if len(self._burst) > MAX_SIGNS else []

    def _ended(self) -> list[Stretch]:
        """Settle a scan that its suffix ends; too few keys before it were typed, Enter and all."""
        typed, scanned = self._split(self._burst)
        if len(scanned) < self._setting.shortest:
            return []
        self._burst = []
        self._sends_suffix = True
        return self._read(typed, scanned, len(scanned) + 1)

    def _is_late_suffix(self, key: Key) -> bool:
        scanned_ns, self._bare_scan_ns = self._bare_scan_ns, None
        if scanned_ns is None:
            return False
        return key.at_ns - scanned_ns <= self._setting.late_suffix_ms * _MILLISECOND

    def _cut_off(self) -> list[Stretch]:
        """Hand out a code without end as it is, too long to be taken, and ignore its rest."""
        keys, self._burst, self._endless = self._burst, [], True
        return self._read([], keys, len(keys))

    def _split(self, keys: list[Key]) -> tuple[list[Key], list[Key]]:
        """Split at the scanner's prefix, if it was given one: what stands before it was typed."""
        prefix = self._setting.prefix
        if not prefix:
            return [], keys
        place = "".join(map(self._sign, keys)).find(prefix)
        return (keys, []) if place < 0 else (keys[:place], keys[place:])

    def _read(
        self, typed: list[Key], scanned: list[Key], count: int, *, end: str = ""
    ) -> list[Stretch]:
        text = "".join(map(self._sign, scanned)).removeprefix(self._setting.prefix)
        scan = Stretch(Meaning.SCANNED, count, text + end, scanned[-1].at_ns)
        return [_typed(typed), scan] if typed else [scan]

    def _sign(self, key: Key) -> str:
        turns_caps = key.caps_lock and self._setting.follows_caps_lock
        return sign_of(key, self._setting.layout, turns_caps=turns_caps)


def sign_of(key: Key, layout: Layout, *, turns_caps: bool = False) -> str:
    """Read one key by a layout, always as exactly one sign; `turns_caps` swaps its case."""
    if not key.position:
        return key.text if len(key.text) == 1 else NO_SIGN
    if key.control:
        return _control_sign(layout.sign(key.position))
    sign = layout.sign(key.position, shift=key.shift, alt_gr=key.alt_gr)
    if turns_caps and sign.isalpha():
        sign = layout.sign(key.position, shift=not key.shift)
    return sign or NO_SIGN


def _typed(keys: list[Key]) -> Stretch:
    text = "".join(key.text for key in keys)
    return Stretch(Meaning.TYPED, len(keys), text, keys[-1].at_ns)


def _control_sign(sign: str) -> str:
    """Read Ctrl+] as GS and its like: how some scanners send control signs."""
    return (
        chr(ord(sign.upper()) & _CONTROL_BITS) if sign and "@" <= sign.upper() <= "_" else NO_SIGN
    )
