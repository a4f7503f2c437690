"""One number for each physical scan; what was merely seen again is told apart."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NewType

from warehouse_desk.scanning.scan import Scan, Source

ScanNumber = NewType("ScanNumber", int)

_MILLISECOND = 1_000_000


class Seen(Enum):
    """What a reading is to the readings before it."""

    NEW = auto()
    #: A camera still sees the same code: not worth a word.
    IN_VIEW = auto()
    #: A scanner that fires twice by itself: shown as "repeat ignored".
    BOUNCE = auto()
    #: So many wait that no more are taken.
    TOO_MANY = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A reading with the number of the physical scan that it belongs to."""

    number: ScanNumber
    scan: Scan
    seen: Seen


class Journal:
    """Numbers scans in the order they arrive.

    Two equal scans of a scanner are two pieces. So the bounce window is 0, off, unless somebody
    with a scanner that bounces sets one: no window can tell a bounce from two quick pieces.
    What a person typed or touched never bounces.
    A code has left a camera's view once it was not seen for `out_of_view_ms`.
    """

    def __init__(self, *, first: int = 1, bounce_ms: int = 0, out_of_view_ms: int = 1_000) -> None:
        self._next = first
        self._bounce_ns = bounce_ms * _MILLISECOND
        self._out_of_view_ns = out_of_view_ms * _MILLISECOND
        self._in_view: dict[str, Entry] = {}
        self._last_by_device: dict[tuple[Source, str], Entry] = {}

    def set_bounce(self, bounce_ms: int) -> None:
        """Set the window in which a scanner's equal reading is a bounce; 0 turns it off."""
        self._bounce_ns = bounce_ms * _MILLISECOND

    def take(self, scan: Scan) -> Entry:
        """Number a reading, or give it the number of the scan that it repeats."""
        if scan.source is Source.CAMERA:
            return self._take_from_camera(scan)
        if scan.source is Source.TYPED:
            return self._numbered(scan)
        device = scan.source, scan.device
        last = self._last_by_device.get(device)
        if last is not None and last.scan.text == scan.text and self._is_bounce(last.scan, scan):
            return Entry(last.number, scan, Seen.BOUNCE)
        entry = self._last_by_device[device] = self._numbered(scan)
        return entry

    def _is_bounce(self, last: Scan, scan: Scan) -> bool:
        return 0 <= scan.at - last.at < self._bounce_ns

    def _take_from_camera(self, scan: Scan) -> Entry:
        oldest_in_view = scan.at - self._out_of_view_ns
        self._in_view = {
            text: entry for text, entry in self._in_view.items() if entry.scan.at >= oldest_in_view
        }
        last = self._in_view.get(scan.text)
        entry = Entry(last.number, scan, Seen.IN_VIEW) if last else self._numbered(scan)
        self._in_view[scan.text] = entry
        return entry

    def _numbered(self, scan: Scan) -> Entry:
        number = ScanNumber(self._next)
        self._next += 1
        return Entry(number, scan, Seen.NEW)
