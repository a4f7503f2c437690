"""What is wrong with a floor as somebody drew it: aisles, cross-aisles and slots by name.

A `Floor` refuses what cannot be walked; this names everything that a person should put right, all
at once, so that an import and an editor can show it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from warehouse_desk.planning.floor import Blocked, Floor, OneWay, Point
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.network import Network


class Flaw(StrEnum):
    """Kinds of findings."""

    NO_AISLES = "no_aisles"
    NO_CROSS_AISLES = "no_cross_aisles"
    SAME_NAME = "same_name"
    AISLES_AT_ONE_PLACE = "aisles_at_one_place"
    CROSS_AISLES_AT_ONE_PLACE = "cross_aisles_at_one_place"
    SLOT_IN_NO_AISLE = "slot_in_no_aisle"
    SLOT_BEYOND_THE_AISLE = "slot_beyond_the_aisle"
    SLOT_IN_BLOCKED_AISLE = "slot_in_blocked_aisle"
    AISLE_OUT_OF_REACH = "aisle_out_of_reach"
    NO_WAY_BACK = "no_way_back"
    BLOCKED_BOTH = "blocked_and_one_way"
    START_OFF_THE_FLOOR = "start_off_the_floor"
    AISLE_WITHOUT_SLOTS = "aisle_without_slots"


@dataclass(frozen=True, slots=True)
class DrawnAisle:
    """An aisle along y; `up` is the only direction of a one-way aisle."""

    name: str
    x: int
    one_way: bool = False
    up: bool = True
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class DrawnSlot:
    """A slot and the aisle it says it is in."""

    name: str
    aisle: str
    y: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A floor as it was drawn, before anybody looked whether it can be walked."""

    aisles: tuple[DrawnAisle, ...]
    cross_y: tuple[int, ...]
    slots: tuple[DrawnSlot, ...]
    start: Point | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw, the names it concerns, and the numbers (mm) that show it."""

    flaw: Flaw
    names: tuple[str, ...] = ()
    at: tuple[int, ...] = ()

    @property
    def stops_walks(self) -> bool:
        """Tell whether walks are wrong or impossible until this is put right."""
        return self.flaw not in (Flaw.AISLE_WITHOUT_SLOTS, Flaw.BLOCKED_BOTH)


def check_floor(drawing: Drawing) -> tuple[Finding, ...]:
    """Find everything that is wrong with a floor."""
    return (*_lines(drawing), *_slots(drawing), *_start(drawing), *_ways(drawing))


def _lines(drawing: Drawing) -> Iterator[Finding]:
    if not drawing.aisles:
        yield Finding(Flaw.NO_AISLES)
    if not drawing.cross_y:
        yield Finding(Flaw.NO_CROSS_AISLES)
    yield from _same_names([aisle.name for aisle in drawing.aisles])
    by_x = sorted(drawing.aisles, key=lambda aisle: (aisle.x, aisle.name))
    for x, group in groupby(by_x, key=lambda aisle: aisle.x):
        if len(names := tuple(aisle.name for aisle in group)) > 1:
            yield Finding(Flaw.AISLES_AT_ONE_PLACE, names, (x,))
    for y, count in sorted(Counter(drawing.cross_y).items()):
        if count > 1:
            yield Finding(Flaw.CROSS_AISLES_AT_ONE_PLACE, at=(y,))
    for aisle in drawing.aisles:
        if aisle.blocked and aisle.one_way:
            yield Finding(Flaw.BLOCKED_BOTH, (aisle.name,))


def _slots(drawing: Drawing) -> Iterator[Finding]:
    yield from _same_names([slot.name for slot in drawing.slots])
    aisles = {aisle.name: aisle for aisle in drawing.aisles}
    low, high = min(drawing.cross_y, default=0), max(drawing.cross_y, default=0)
    for slot in drawing.slots:
        aisle = aisles.get(slot.aisle)
        if aisle is None:
            yield Finding(Flaw.SLOT_IN_NO_AISLE, (slot.name, slot.aisle))
        elif drawing.cross_y and not low <= slot.y <= high:
            yield Finding(Flaw.SLOT_BEYOND_THE_AISLE, (slot.name, slot.aisle), (slot.y, low, high))
        elif aisle.blocked:
            yield Finding(Flaw.SLOT_IN_BLOCKED_AISLE, (slot.name, slot.aisle))
    used = {slot.aisle for slot in drawing.slots}
    for name in sorted(aisles.keys() - used):
        yield Finding(Flaw.AISLE_WITHOUT_SLOTS, (name,))


def _same_names(names: Sequence[str]) -> Iterator[Finding]:
    for name, count in sorted(Counter(names).items()):
        if count > 1:
            yield Finding(Flaw.SAME_NAME, (name,), (count,))


def _start(drawing: Drawing) -> Iterator[Finding]:
    if drawing.start is None or not drawing.aisles:
        return
    if drawing.start[1] not in drawing.cross_y:
        yield Finding(Flaw.START_OFF_THE_FLOOR, at=drawing.start)


def _ways(drawing: Drawing) -> Iterator[Finding]:
    """Walk from the start to the middle of every aisle that holds slots, and back."""
    aisles = sorted(drawing.aisles, key=lambda aisle: aisle.x)
    cross = sorted(drawing.cross_y)
    try:
        floor = Floor(
            tuple(aisle.x for aisle in aisles),
            tuple(cross),
            tuple(OneWay(i, aisle.up) for i, aisle in enumerate(aisles) if aisle.one_way),
            tuple(
                Blocked(i, cross[0], cross[-1]) for i, a in enumerate(aisles) if a.blocked and cross
            ),
        )
    except Impossible:
        return
    used = {slot.aisle for slot in drawing.slots} - {a.name for a in aisles if a.blocked}
    ends = {aisle.name: (aisle.x, _inside(cross)) for aisle in aisles if aisle.name in used}
    start = drawing.start or (aisles[0].x, cross[0])
    network = Network(floor, (start, *ends.values()))
    out, _ = network.reach(start)
    for name, point in ends.items():
        if point not in out:
            yield Finding(Flaw.AISLE_OUT_OF_REACH, (name,))
        elif start not in network.reach(point)[0]:
            yield Finding(Flaw.NO_WAY_BACK, (name,))


def _inside(cross: Sequence[int]) -> int:
    """Find a height between the two ends of the aisles."""
    return (cross[0] + cross[-1]) // 2
