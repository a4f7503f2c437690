"""The codes of the scanner's test sheet, and what their reading tells of its settings.

A code whose contents are known shows how the scanner writes: by which layout its keys have to be
read, what it puts before and after a code, and what became of the signs that no keyboard has.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from warehouse_desk.scanning.layouts import LAYOUTS, Layout
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.scanning.signs import GS, NO_SIGN, shown
from warehouse_desk.scanning.wedge import Key, ScannerSetting, sign_of

_MILLISECOND = 1_000_000
#: Keys that come more slowly are hard to tell from a typist's.
_QUICK_MS = 40
#: So much of a code has to be there to know it by its head.
_HEAD = 6
_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]\Z", re.ASCII)


class Card(StrEnum):
    """The codes on the sheet, by what they are made of."""

    SIGNS = "scanner.card.signs"
    GS1_128 = "scanner.card.gs1_128"
    GS1_MATRIX = "scanner.card.gs1_matrix"
    EAN = "scanner.card.ean"
    ITF = "scanner.card.itf"


#: What each card says. The GTINs are of the range that GS1 keeps for examples.
TEXTS: Mapping[Card, str] = {
    Card.SIGNS: "WD1-AaMmQqWwYyZz019-_./:;@#~|[]{}<>\"'",
    Card.GS1_128: f"010950600013435210TESTA{GS}21BARS",
    Card.GS1_MATRIX: f"010950600013435210TESTB{GS}21DOTS",
    Card.EAN: "9506000140445",
    Card.ITF: "19506000134359",
}
#: Cards that end in a check digit, which a scanner can be told to keep to itself.
_CHECKED = frozenset({Card.EAN, Card.ITF})


class Fault(StrEnum):
    """What may be wrong with a scanner's settings."""

    UNKNOWN = "scanner.unknown"
    CUT = "scanner.cut"
    CHECK_DIGIT = "scanner.check_digit"
    LAYOUT = "scanner.layout"
    CAPS_LOCK = "scanner.caps_lock"
    CASE = "scanner.case"
    PREFIX = "scanner.prefix"
    TAIL = "scanner.tail"
    NO_SUFFIX = "scanner.no_suffix"
    GS_LOST = "scanner.gs_lost"
    GS_REPLACED = "scanner.gs_replaced"
    AIM_OFF = "scanner.aim_off"
    SLOW = "scanner.slow"


@dataclass(slots=True)
class Result:
    """What the reading of a card tells; no card where it was another code.

    `changes` are settings under which the program reads this scanner rightly and as strictly as it
    can, by their names in `ScannerSetting`; other faults have to be mended at the scanner.
    """

    card: Card | None
    text: str
    faults: dict[Fault, dict[str, object]] = field(default_factory=dict)
    changes: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Match:
    """A card found in a text: what stands before and after it, and what came in place of GS."""

    card: Card
    lead: str
    tail: str
    separator: str

    @property
    def symbology(self) -> str:
        """The AIM identifier right before the code."""
        found = _IDENTIFIER.search(self.lead)
        return found[0] if found else ""

    @property
    def prefix(self) -> str:
        """What stands before the code and its identifier."""
        return self.lead.removesuffix(GS).removesuffix(self.symbology)


def examine_scan(scan: Scan) -> Result:
    """Look at a reading of a serial scanner or a camera."""
    match = _find(scan.text)
    if match is None:
        return _damaged(scan.text)
    result = Result(match.card, shown(scan.text))
    _look_around(result, match, scan.symbology or match.symbology)
    _look_at_separator(result, match, scan.separator)
    if match.prefix:
        result.faults[Fault.PREFIX] = {"prefix": shown(match.prefix)}
    return result


def examine_keys(keys: Sequence[Key], setting: ScannerSetting) -> Result:
    """Look at the keys of one code of a keyboard scanner, from the first to the last."""
    body = list(keys)
    while body and body[-1].position in setting.suffix:
        body.pop()
    for way in _ways(body, setting):
        text = way.read(body)
        if match := _find(text):
            result = Result(match.card, shown(text))
            _look_at_way(result, body, setting, way)
            _look_around(result, match, match.symbology)
            _look_at_separator(result, match, setting.separator)
            _look_at_prefix(result, match, setting)
            _look_at_suffix(result, setting, has_suffix=len(body) < len(keys))
            _look_at_speed(result, keys, setting)
            return result
    return _damaged(_Way(setting.layout, turns_caps=False).read(body))


@dataclass(frozen=True, slots=True)
class _Way:
    """A way in which keys may be meant."""

    layout: Layout
    turns_caps: bool

    def read(self, keys: Sequence[Key]) -> str:
        return "".join(sign_of(key, self.layout, turns_caps=self.turns_caps) for key in keys)


def _ways(keys: Sequence[Key], setting: ScannerSetting) -> Iterator[_Way]:
    """List how keys may be meant, the way of now first: most codes can be read in several."""
    now = _turns_caps(keys, setting)
    for layout in (setting.layout, *LAYOUTS.values()):
        yield _Way(layout, now)
        yield _Way(layout, not now)


def _turns_caps(keys: Sequence[Key], setting: ScannerSetting) -> bool:
    return setting.follows_caps_lock and any(key.caps_lock for key in keys)


def _find(text: str) -> _Match | None:
    for card, wanted in TEXTS.items():
        # What comes for GS may be nothing, a sign, or the three digits of an Alt code.
        pattern = "(?P<separator>.{0,3}?)".join(map(re.escape, wanted.split(GS)))
        if found := re.search(pattern, text, re.DOTALL):
            separator = found.groupdict().get("separator", GS)
            return _Match(card, text[: found.start()], text[found.end() :], separator)
    return None


def _damaged(text: str) -> Result:
    """Tell what became of a card that is not there as it stands."""
    for card, wanted in TEXTS.items():
        if wanted.lower() in text.lower():
            return Result(card, shown(text), {Fault.CASE: {}})
        if card in _CHECKED and text.endswith(wanted[:-1]):
            return Result(card, shown(text), {Fault.CHECK_DIGIT: {}})
        if wanted[:_HEAD] in text and wanted.startswith(text[text.index(wanted[:_HEAD]) :]):
            return Result(card, shown(text), {Fault.CUT: {"n": len(text)}})
    return Result(None, shown(text), {Fault.UNKNOWN: {"scanned": shown(text)}})


def _look_at_way(result: Result, keys: Sequence[Key], setting: ScannerSetting, way: _Way) -> None:
    if way.layout != setting.layout:
        name = next(name for name, one in LAYOUTS.items() if one == way.layout)
        result.faults[Fault.LAYOUT] = {"layout": name.upper()}
        result.changes["layout"] = way.layout
    if way.turns_caps != _turns_caps(keys, setting):
        result.faults[Fault.CAPS_LOCK] = {}
        if any(key.caps_lock for key in keys):
            result.changes["follows_caps_lock"] = way.turns_caps


def _look_around(result: Result, match: _Match, symbology: str) -> None:
    if match.tail:
        result.faults[Fault.TAIL] = {"scanned": shown(match.tail)}
    if not symbology:
        result.faults[Fault.AIM_OFF] = {}


def _look_at_separator(result: Result, match: _Match, known: str) -> None:
    """Tell what came in place of GS; a letter or digit may be part of a lot: no substitute."""
    came = match.separator
    if came in {GS, known} and came:
        return
    if len(came) != 1 or came.isalnum() or came == NO_SIGN:
        result.faults[Fault.GS_LOST] = {}
        return
    result.faults[Fault.GS_REPLACED] = {"scanned": shown(came)}
    result.changes["separator"] = came


def _look_at_prefix(result: Result, match: _Match, setting: ScannerSetting) -> None:
    if match.prefix != setting.prefix:
        result.faults[Fault.PREFIX] = {"prefix": shown(match.prefix)}
        result.changes["prefix"] = match.prefix


def _look_at_suffix(result: Result, setting: ScannerSetting, *, has_suffix: bool) -> None:
    if not has_suffix:
        result.faults[Fault.NO_SUFFIX] = {}
    if has_suffix != setting.always_suffix:
        result.changes["always_suffix"] = has_suffix


def _look_at_speed(result: Result, keys: Sequence[Key], setting: ScannerSetting) -> None:
    slowest = max((b.at_ns - a.at_ns for a, b in pairwise(keys)), default=0) // _MILLISECOND
    if slowest > max(_QUICK_MS, setting.gap_ms * 2 // 3):
        result.faults[Fault.SLOW] = {"ms": slowest}
        result.changes["gap_ms"] = slowest * 2
